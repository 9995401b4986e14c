"""Whether a partner may be supported: its screening against the engagement policy, read together with its scores.

Each criterion is scored from 0 (not at all) to 5 (in full). The total of a screening is the sum of weight x score over
5 x the sum of weights, of the criteria scored so far: a share from 0 to 1. A criterion scored below its least score
cannot be made up for by others. An approval needs every criterion scored, a word on conflicts of interest, and a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from .problem import Problem, Refusal
from .project import Project
from .records import Criterion, Partner, Program, Screening, ScreeningScore

BEST = 5
"""The best score on a criterion."""
APPROVALS = ("approved", "conditional")
"""Decisions by which a partner may be supported."""
ACTIVE = "active"
"""The status of a program whose support is under way."""


class NotScored(Refusal):
    """An approval while criteria wait for a score."""

    def __init__(self, criterion: str) -> None:
        super().__init__(
            "An approval needs a score on every criterion. Score “{criterion}” first.", criterion=criterion
        )


class NoCriteria(Refusal):
    """An approval while the engagement policy has no criteria."""

    def __init__(self) -> None:
        super().__init__("There are no criteria to screen by. Enter those of the engagement policy first.")


class BelowLeast(Refusal):
    """A criterion scored so low that nothing makes up for it."""

    def __init__(self, criterion: str, score: int, least: int) -> None:
        super().__init__(
            "The score on “{criterion}” is {score}, and the policy asks for {least} at least. Such a partner is not approved.",
            criterion=criterion,
            score=score,
            least=least,
        )


class ConflictsUnsaid(Refusal):
    """An approval that says nothing about conflicts of interest."""

    def __init__(self) -> None:
        super().__init__("An approval names the conflicts of interest. Enter them; write none where there are none.")


class NobodyDecided(Refusal):
    """An approval without a name."""

    def __init__(self) -> None:
        super().__init__("An approval says who decided. Enter the name.")


class NotScreened(Refusal):
    """A program cannot become active with a partner that nobody screened."""

    def __init__(self, partner: str) -> None:
        super().__init__(
            "{partner} has not been screened, so a program with it cannot be active. Screen it under Partners first.",
            partner=partner,
        )


class ScreeningPending(Refusal):
    """A program cannot become active while its partner's screening is undecided."""

    def __init__(self, partner: str) -> None:
        super().__init__(
            "The screening of {partner} is pending, so a program with it cannot be active. Decide it under Partners first.",
            partner=partner,
        )


class PartnerRejected(Refusal):
    """A program cannot become active with a partner that was rejected."""

    def __init__(self, partner: str, day: date) -> None:
        super().__init__(
            "{partner} was rejected on {date}, so a program with it cannot be active. Choose another partner, or screen it anew.",
            partner=partner,
            date=day.isoformat(),
        )


class ApprovalExpired(Refusal):
    """A program cannot become active on an approval that has run out."""

    def __init__(self, partner: str, day: date) -> None:
        super().__init__(
            "The approval of {partner} ran out on {date}, so a program with it cannot be active. Screen it anew under Partners.",
            partner=partner,
            date=day.isoformat(),
        )


class ApprovalIncomplete(Refusal):
    """A program cannot become active on an approval that lacks what an approval needs."""

    def __init__(self, partner: str) -> None:
        super().__init__(
            "The approval of {partner} lacks scores, conflicts of interest or a name, or a score is below the least. Complete it under Partners first.",
            partner=partner,
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """A criterion and what a partner scored on it; nothing while it is not scored."""

    criterion: Criterion
    score: ScreeningScore | None

    @property
    def falls_short(self) -> bool:
        """Is the score below the least?"""
        return self.score is not None and self.score.score < self.criterion.minimum


@dataclass(frozen=True, slots=True)
class Assessment:
    """A screening with its marks, one for each criterion, in the criteria's order."""

    screening: Screening
    marks: tuple[Mark, ...]

    @property
    def total(self) -> Fraction | None:
        """Weighted scores as a share of the best; nothing while no criterion with a weight is scored."""
        scored = [(Fraction(one.criterion.weight), one.score.score) for one in self.marks if one.score]
        weights = sum((weight for weight, _ in scored), Fraction())
        return sum((weight * score for weight, score in scored), Fraction()) / (BEST * weights) if weights else None

    @property
    def approves(self) -> bool:
        """Is it an approval, conditional or not?"""
        return self.screening.decision in APPROVALS


def assessments(project: Project) -> Iterator[Assessment]:
    """Every screening with its marks, in order of entry."""
    scores: dict[UUID, dict[UUID, ScreeningScore]] = {}
    for one in project.screening_scores:
        scores.setdefault(one.screening_code, {})[one.criterion_code] = one
    for screening in project.screenings:
        yield assess(screening, project.criteria, scores.get(screening.id, {}))


def assess(screening: Screening, criteria: Iterable[Criterion], scores: Mapping[UUID, ScreeningScore]) -> Assessment:
    """A screening with its marks; `scores` by criterion."""
    return Assessment(screening, tuple(Mark(one, scores.get(one.id)) for one in criteria))


def hindrance(assessment: Assessment) -> tuple[str, Refusal] | None:
    """Why a screening cannot be decided as an approval, and in which field that is mended; nothing where it can."""
    if not assessment.marks:
        return "decision", NoCriteria()
    for mark in assessment.marks:
        if mark.score is None:
            return "decision", NotScored(mark.criterion.title)
    return flaw(assessment)


def flaw(assessment: Assessment) -> tuple[str, Refusal] | None:
    """What an approval lacks that was given already. A criterion that the policy took on later is no flaw."""
    screening = assessment.screening
    if assessment.marks and not any(one.score for one in assessment.marks):
        return "decision", NotScored(assessment.marks[0].criterion.title)
    for mark in assessment.marks:
        if mark.score and mark.falls_short:
            return "decision", BelowLeast(mark.criterion.title, mark.score.score, mark.criterion.minimum)
    if not screening.conflicts:
        return "conflicts", ConflictsUnsaid()
    return None if screening.decided_by else ("decided_by", NobodyDecided())


def bar(partner: Partner, screenings: Iterable[Assessment], today: date | None = None) -> Refusal | None:
    """Why a program with this partner cannot be active; nothing where it can.

    The newest screening that was decided counts; `screenings` may be everybody's. Without `today` no approval runs out.
    """
    mine = [one for one in screenings if one.screening.partner_code == partner.id]
    decided = [one for one in mine if one.screening.decision != "pending"]
    if not decided:
        return ScreeningPending(partner.name) if mine else NotScreened(partner.name)
    newest = max(enumerate(decided), key=lambda numbered: (numbered[1].screening.date, numbered[0]))[1]
    if not newest.approves:
        return PartnerRejected(partner.name, newest.screening.date)
    if flaw(newest):
        return ApprovalIncomplete(partner.name)
    last = newest.screening.valid_until
    return ApprovalExpired(partner.name, last) if today and last and last < today else None


def bar_of(project: Project, program: Program, today: date | None = None) -> Refusal | None:
    """Why this program cannot be active; nothing where it can, has no partner, or the site screens nobody."""
    if not screening_needed(project) or program.partner_code is None:
        return None
    partner = next((one for one in project.partners if one.id == program.partner_code), None)
    return bar(partner, assessments(project), today) if partner else None


def screening_needed(project: Project) -> bool:
    """Does the site screen its partners before it supports them?"""
    return all(one.screening_needed for one in project.settings)


def unscreened_partners(project: Project) -> Iterator[Problem]:
    """An active program whose partner was not approved."""
    if not screening_needed(project) or not project.partners:
        return
    known, partners = tuple(assessments(project)), project.by_id("partners")
    for one in project.programs:
        if one.status == ACTIVE and one.partner_code in partners:
            refusal = bar(partners[one.partner_code], known)
            if refusal:
                yield Problem("programs", one.id, "status", refusal.template, refusal.parts)


def flawed_approvals(project: Project) -> Iterator[Problem]:
    """An approval that lacks what an approval needs."""
    for one in assessments(project):
        found = flaw(one) if one.approves else None
        if found:
            field, refusal = found
            yield Problem("screenings", one.screening.id, field, refusal.template, refusal.parts)


RULES = (unscreened_partners, flawed_approvals)
"""Checks of a whole project."""
