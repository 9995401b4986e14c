"""What is due: check-ins, actions of reviews, risks to look at again, events to prepare or to enter, programs to end.

What makes a figure questionable is a problem (`checks`); what waits for somebody is here. Each leads to its cell.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from uuid import UUID

from .columns import column
from .okr import TYPED
from .period import Period
from .project import Project
from .records import KeyResult

AHEAD = timedelta(days=14)
"""What falls due within this time is told already."""
STALE = timedelta(days=30)
"""A key result that nobody checked in for so long is due."""
ENDED = ("completed", "suspended", "cancelled")


@dataclass(frozen=True, slots=True)
class Due:
    """Something that waits: the cell it leads to, `template` with its `parts` as the sentence, and by when."""

    sheet: str
    record: UUID
    field: str
    template: str
    day: date
    parts: dict[str, object] = dataclasses.field(default_factory=dict)

    def standing_on(self, today: date) -> Literal["late", "due"]:
        """Is it late, or only due soon?"""
        return "late" if self.day < today else "due"

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.parts)


def agenda(project: Project, today: date) -> tuple[Due, ...]:
    """Everything that is late on `today` or due soon after, the most urgent first."""
    rules = (_check_ins, _actions, _risks, _events, _programs)
    found = (one for rule in rules for one in rule(project, today))
    return tuple(sorted((one for one in found if one.day <= today + AHEAD), key=lambda one: (one.day, one.sheet)))


def due_check_ins(project: Project, today: date, stale: timedelta = STALE) -> tuple[tuple[KeyResult, date], ...]:
    """Key results of this year's objectives that people type, each with the day on which a check-in fell due."""
    start = project.site.fiscal_year_start if project.facility else 1
    first = {
        one.id: Period(one.year).first_day(start) for one in project.objectives if Period(one.year).holds(today, start)
    }
    latest: dict[UUID, date] = {}
    for row in project.check_ins:
        latest[row.kr_code] = max(row.date, latest.get(row.kr_code, row.date))
    found = []
    for one in project.key_results:
        if one.source == TYPED and one.objective_code in first:
            day = latest.get(one.id, first[one.objective_code]) + stale
            if day < today:
                found.append((one, day))
    return tuple(found)


def _check_ins(project: Project, today: date) -> Iterator[Due]:
    for one, day in due_check_ins(project, today):
        parts: dict[str, object] = {"code": one.kr_code, "title": one.title}
        yield Due("key_results", one.id, "title", "{code} {title} waits for a check-in.", day, parts)


def _actions(project: Project, _today: date) -> Iterator[Due]:
    for one in project.review_points:
        if one.kind == "action" and one.due and not one.done_on:
            parts: dict[str, object] = {"text": one.text, "owner": one.owner or "–", "day": one.due.isoformat()}
            template = "By {day}, {owner}: {text}"
            yield Due("review_points", one.id, "done_on", template, one.due, parts)


def _risks(project: Project, _today: date) -> Iterator[Due]:
    for one in project.risks:
        if one.review_date:
            parts: dict[str, object] = {"text": one.description, "day": one.review_date.isoformat()}
            template = "Look at this again by {day}: {text}"
            yield Due("risks", one.id, "review_date", template, one.review_date, parts)


def _events(project: Project, today: date) -> Iterator[Due]:
    entered = set(column(project.volunteer_log, "event_code")) | {row.event_code for row in project.outputs}
    coming = {one.id: sum(1 for row in project.sign_ups if row.event_code == one.id) for one in project.events}
    for one in project.events:
        last, signed_up = one.end_date or one.date, max(one.signed_up or 0, coming[one.id])
        parts: dict[str, object] = {
            "title": one.title,
            "day": one.date.isoformat(),
            "missing": (one.needed or 0) - signed_up,
        }
        if one.status == "planned" and one.date >= today and (one.needed or 0) > signed_up:
            yield Due(
                "events", one.id, "signed_up", "{title} on {day} still needs {missing} volunteers.", one.date, parts
            )
        if one.status != "cancelled" and last < today and one.id not in entered:
            yield Due(
                "events", one.id, "status", "{title} on {day} is over; its hours are not entered yet.", last, parts
            )


def _programs(project: Project, today: date) -> Iterator[Due]:
    for one in project.programs:
        if one.end_date and one.end_date < today and one.status not in ENDED:
            parts: dict[str, object] = {"code": one.program_code, "title": one.name, "day": one.end_date.isoformat()}
            template = "{code} {title} ended on {day}; say that it is completed, or give it another end."
            yield Due("programs", one.id, "status", template, one.end_date, parts)
