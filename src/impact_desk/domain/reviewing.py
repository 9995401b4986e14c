"""What a half-year or annual review begins with: what moved and what is missing, found in the records.

Only what was decided, adjusted or given somebody to do is typed at the meeting; the rest is read off the records, so
that nobody prepares slides. Found points are proposals: whoever holds the review takes, changes or drops them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal
from uuid import UUID

from .columns import column
from .exact import fixed
from .figure import Figures
from .okr import TYPED
from .period import Period
from .project import Project
from .records import KeyResult, Objective

Kind = Literal["moved", "missing"]
MOVED_BY = Fraction(1, 20)
"""A score that moved by at least this much is worth a word at the meeting."""


@dataclass(frozen=True, slots=True)
class Found:
    """A point that the records make: `template` with its `parts` is the sentence, `key_result` whom it concerns."""

    kind: Kind
    template: str
    parts: dict[str, object] = field(default_factory=dict)
    key_result: UUID | None = None

    @property
    def sentence(self) -> str:
        """The point in English."""
        return self.template.format(**self.parts)


def compared_with(period: Period) -> Period:
    """What a review of `period` looks back at: the half before, or the year before."""
    if period.half == 2:
        return Period(period.year, 1)
    return Period(period.year - 1, 2 if period.half else 0)


def found_points(project: Project, period: Period, now: Figures, before: Figures | None) -> tuple[Found, ...]:
    """What moved since the period before, then what is missing in this one."""
    days = period.first_day(project.site.fiscal_year_start), period.last_day(project.site.fiscal_year_start)
    objectives = {one.id: one for one in project.objectives if one.year == period.year}
    key_results = [one for one in project.key_results if one.objective_code in objectives]
    return (
        *_moved(key_results, now, before),
        *_revised(project, key_results, days),
        *_without_check_in(project, key_results, days),
        *_without_key_result(objectives, key_results),
        *_quiet_programs(project, days),
        *_late_actions(project, days[1]),
    )


def _moved(key_results: list[KeyResult], now: Figures, before: Figures | None) -> Iterator[Found]:
    for one in key_results:
        score, earlier = _score(now, one), _score(before, one) if before else None
        if score is None or (earlier is not None and abs(score - earlier) < MOVED_BY):
            continue
        parts: dict[str, object] = {"code": one.kr_code, "title": one.title, "now": fixed(score, 2)}
        if earlier is None:
            yield Found("moved", "{code} {title}: the score stands at {now}.", parts, one.id)
        else:
            parts["before"] = fixed(earlier, 2)
            yield Found("moved", "{code} {title}: the score went from {before} to {now}.", parts, one.id)


def _score(figures: Figures | None, one: KeyResult) -> Fraction | None:
    found = figures.get(f"okr.{one.kr_code}.score") if figures else None
    return Fraction(found.value) if found is not None and found.value is not None else None


def _revised(project: Project, key_results: list[KeyResult], days: tuple[date, date]) -> Iterator[Found]:
    known = {one.id: one for one in key_results}
    for row in project.target_revisions:
        if row.kr_code in known and days[0] <= row.date <= days[1]:
            parts: dict[str, object] = {
                "code": known[row.kr_code].kr_code,
                "target": str(row.target),
                "reason": row.reason,
            }
            yield Found("moved", "{code}: the target was revised to {target}, because {reason}", parts, row.kr_code)


def _without_check_in(project: Project, key_results: list[KeyResult], days: tuple[date, date]) -> Iterator[Found]:
    checked = {one.kr_code for one in project.check_ins if days[0] <= one.date <= days[1]}
    for one in key_results:
        if one.source == TYPED and one.id not in checked:
            parts: dict[str, object] = {"code": one.kr_code, "title": one.title}
            yield Found("missing", "{code} {title}: no check-in in this period.", parts, one.id)


def _without_key_result(objectives: dict[UUID, Objective], key_results: list[KeyResult]) -> Iterator[Found]:
    measured = {one.objective_code for one in key_results}
    parents = {one.parent for one in objectives.values()}
    for identity, one in objectives.items():
        if identity not in measured and identity not in parents:
            yield Found(
                "missing", "{code} {title}: nothing measures it.", {"code": one.objective_code, "title": one.title}
            )


def _quiet_programs(project: Project, days: tuple[date, date]) -> Iterator[Found]:
    busy = {
        program
        for rows in (project.contributions, project.volunteer_log, project.outputs)
        for program, day in zip(column(rows, "program_code"), column(rows, "date"), strict=True)
        if days[0] <= day <= days[1]
    }
    for one in project.programs:
        runs = one.start_date <= days[1] and (one.end_date is None or one.end_date >= days[0])
        if runs and one.id not in busy and one.status not in ("completed", "cancelled"):
            template = "{code} {title}: no contribution, volunteer hour or output in this period."
            yield Found("missing", template, {"code": one.program_code, "title": one.name})


def _late_actions(project: Project, until: date) -> Iterator[Found]:
    for one in project.review_points:
        if one.kind == "action" and one.due and one.due <= until and not one.done_on:
            parts: dict[str, object] = {"text": one.text, "owner": one.owner or "nobody", "due": one.due.isoformat()}
            yield Found("missing", "Still open since {due}, with {owner}: {text}", parts, one.kr_code)
