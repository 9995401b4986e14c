"""Objectives and key results: scores at the end of a period.

increase and decrease: (v - baseline) / (target - baseline), v being the latest check-in up to then (on one day the
later row), kept within 0 and 1. milestone: v / target, kept within 0 and 1. at_least and at_most: the share of the
check-ins up to then that met the target. With a source, v is the program's own figure from the start of the year to the
end of the period (of all programs, where the objective names none), and check-ins only comment. No check-in is no data,
not 0, and is left out of means. An objective is the weighted mean of its key results, the facility that of its
objectives. Every score is given against the target in force at the end of the period and against the original one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeVar
from uuid import UUID

from .records import CheckIn, KeyResult, Objective, TargetRevision

Colour = Literal["green", "yellow", "red", "none"]
GREEN_FROM = {"committed": Fraction(1), "aspirational": Fraction(7, 10)}
"""A committed objective is green when reached in full, an aspirational one from 0.7."""
YELLOW_FROM = Fraction(4, 10)
"""Below it a score is red."""
TYPED = "typed"
"""The source of a key result whose values are typed as check-ins."""
SHARES = ("at_least", "at_most")
"""Measures that score the share of the check-ins that met the target."""
_Dated = TypeVar("_Dated", CheckIn, TargetRevision)

NO_CHECK_IN = "There is no check-in up to the end of the period."
NO_BASELINE = "The key result has no baseline."
TARGET_IS_BASELINE = "The target is the same as the baseline."
NO_TARGET = "The target of the milestone is 0."
NO_SCORES = "None of its key results has a score and a weight."
NO_OBJECTIVES = "None of the objectives of this year has a score and a weight."

OwnFigure = Callable[[str, UUID | None], Fraction]
"""The program's own figure by source and program id (nothing: of all programs), from the start of the year on."""


@dataclass(frozen=True, slots=True)
class Score:
    """A score from 0 to 1 and the raw figure before it was kept within these bounds; nothing where there is no data."""

    target: Fraction
    raw: Fraction | None
    reason: str = ""

    @property
    def value(self) -> Fraction | None:
        """The score."""
        return None if self.raw is None else min(max(self.raw, Fraction()), Fraction(1))


@dataclass(frozen=True, slots=True)
class KeyResultScore:
    """How far a key result has come: `value` is the latest check-in or the program's own figure.

    `score` is against the target in force, `original` against the target as it was first set.
    """

    key_result: KeyResult
    value: Fraction | None
    score: Score
    original: Score
    check_ins: tuple[CheckIn, ...]
    revisions: tuple[TargetRevision, ...]

    @property
    def counts_check_ins(self) -> bool:
        """Is the score a share of the check-ins?"""
        return self.key_result.measure in SHARES and self.key_result.source == TYPED

    @property
    def confidence(self) -> int | None:
        """The owner's confidence at the latest check-in, 1 to 10."""
        return self.check_ins[-1].confidence if self.check_ins else None


@dataclass(frozen=True, slots=True)
class ObjectiveScore:
    """An objective with its key results; both scores are weighted means of those that have data."""

    objective: Objective
    key_results: tuple[KeyResultScore, ...]

    @property
    def score(self) -> Fraction | None:
        """Against the targets in force."""
        return weighted_mean((one.score.value, one.key_result.weight) for one in self.key_results)

    @property
    def original(self) -> Fraction | None:
        """Against the original targets."""
        return weighted_mean((one.original.value, one.key_result.weight) for one in self.key_results)

    @property
    def colour(self) -> Colour:
        """Green, yellow, red, or none without data."""
        return colour(self.score, self.objective.kind)


def weighted_mean(scores: Iterable[tuple[Fraction | None, Decimal]]) -> Fraction | None:
    """The mean of the scores that there are, by weight; nothing when no score with a weight is left."""
    known = [(score, Fraction(weight)) for score, weight in scores if score is not None]
    weights = sum((weight for _, weight in known), Fraction())
    return sum((score * weight for score, weight in known), Fraction()) / weights if weights else None


def facility_score(objectives: Iterable[ObjectiveScore]) -> Fraction | None:
    """The weighted mean of the objectives that have a score."""
    return weighted_mean((one.score, one.objective.weight) for one in objectives)


def facility_score_against_original(objectives: Iterable[ObjectiveScore]) -> Fraction | None:
    """The same against the original targets."""
    return weighted_mean((one.original, one.objective.weight) for one in objectives)


def colour(score: Fraction | None, kind: str) -> Colour:
    """The colour of a score of a committed or aspirational objective."""
    if score is None:
        return "none"
    if score >= GREEN_FROM[kind]:
        return "green"
    return "yellow" if score >= YELLOW_FROM else "red"


def score_objectives(
    objectives: Iterable[Objective],
    key_results: Iterable[KeyResult],
    revisions: Iterable[TargetRevision],
    check_ins: Iterable[CheckIn],
    until: date,
    own: OwnFigure,
) -> tuple[ObjectiveScore, ...]:
    """Score `objectives` at the end of the day `until`; `own` gives the program's own figures up to then."""
    by_key_result = _by_day(check_ins, until)
    revised = _by_day(revisions, until)
    of_objective: dict[UUID, list[KeyResult]] = {}
    for one in key_results:
        of_objective.setdefault(one.objective_code, []).append(one)
    return tuple(
        ObjectiveScore(
            objective,
            tuple(
                _score(one, objective, revised.get(one.id, ()), by_key_result.get(one.id, ()), own)
                for one in of_objective.get(objective.id, ())
            ),
        )
        for objective in objectives
    )


def _by_day(rows: Iterable[_Dated], until: date) -> dict[UUID, tuple[_Dated, ...]]:
    found: dict[UUID, list[_Dated]] = {}
    for row in rows:
        if row.date <= until:
            found.setdefault(row.kr_code, []).append(row)
    # Sorting keeps the order of entry among rows of one day.
    return {key: tuple(sorted(some, key=lambda row: (row.date, row.ordinal))) for key, some in found.items()}


def _score(
    key_result: KeyResult,
    objective: Objective,
    revisions: tuple[TargetRevision, ...],
    check_ins: tuple[CheckIn, ...],
    own: OwnFigure,
) -> KeyResultScore:
    value: Fraction | None
    if key_result.source == TYPED:
        readings = [Fraction(one.value) for one in check_ins]
        value = readings[-1] if readings else None
    else:
        value = own(key_result.source, objective.program_code)
        readings = [value]
    original = Fraction(key_result.target)
    in_force = Fraction(revisions[-1].target) if revisions else original
    return KeyResultScore(
        key_result,
        value,
        _against(key_result, in_force, readings),
        _against(key_result, original, readings),
        check_ins,
        revisions,
    )


def _against(key_result: KeyResult, target: Fraction, readings: Sequence[Fraction]) -> Score:
    if not readings:
        return Score(target, None, NO_CHECK_IN)
    if key_result.measure in SHARES:
        met = [one >= target if key_result.measure == "at_least" else one <= target for one in readings]
        return Score(target, Fraction(sum(met), len(met)))
    if key_result.measure == "milestone":
        return Score(target, readings[-1] / target) if target else Score(target, None, NO_TARGET)
    if key_result.baseline is None:
        return Score(target, None, NO_BASELINE)
    baseline = Fraction(key_result.baseline)
    if target == baseline:
        return Score(target, None, TARGET_IS_BASELINE)
    return Score(target, (readings[-1] - baseline) / (target - baseline))
