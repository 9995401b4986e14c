"""Checks of a whole project: what in the records makes figures questionable, as a list of problems.

A problem stops nothing. It leads to its cell; whoever leaves it standing gives a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from uuid import UUID

from . import giving_checks, goal_checks, screening, volunteer_checks
from .columns import column, id_at
from .depth import depth_without_ground
from .evidence import evidence_problems
from .overdue import overdue
from .problem import Problem
from .project import Project
from .row_rules import RULES, row_refusal
from .sheets import SHEETS

__all__ = ["LIMIT", "project_problems", "row_refusal"]

LIMIT = 200
"""At most this many problems of one sort are listed; a last one says how many more there are."""

Rule = Callable[[Project], Iterator[Problem]]


def project_problems(project: Project, today: date | None = None) -> tuple[Problem, ...]:
    """Everything in the records that makes figures questionable, one sort after the other.

    With `today`, also what was due before that day and is not recorded as done.
    """
    if not project.facility:
        return (
            Problem(
                "facility", None, "facility_code", "The project does not say whose it is. Enter the facility first."
            ),
        )
    rules: tuple[Rule, ...] = (
        _loose_references,
        _row_rules,
        _shared_codes,
        *giving_checks.RULES,
        *goal_checks.RULES,
        *screening.RULES,
        evidence_problems,
        *volunteer_checks.RULES,
    )
    found = [problem for rule in rules for problem in _limited(rule(project))]
    late = (
        (overdue, volunteer_checks.hours_waiting, goal_checks.weights_that_look_unfinished, depth_without_ground)
        if today
        else ()
    )
    return (*found, *(problem for rule in late if today for problem in _limited(rule(project, today))))


def _limited(found: Iterator[Problem]) -> Iterator[Problem]:
    last = None
    for last in islice(found, LIMIT):
        yield last
    more = sum(1 for _ in found)
    if last and more:
        yield Problem(last.sheet, None, last.field, "There are {more} more problems of this sort.", {"more": more})


def _loose_references(project: Project) -> Iterator[Problem]:
    for sheet in SHEETS:
        for field in sheet.fields:
            if field.points_to is None:
                continue
            known = {None, *(row.id for row in project.sheet(field.points_to))}
            rows = project.sheet(sheet.name)
            for at, is_known in enumerate(column(rows, field.name, known.__contains__)):
                if not is_known:
                    template = "{field} names a row that the project does not hold. Choose another one."
                    yield Problem(sheet.name, id_at(rows, at), field.name, template, {"field": field.title})


def _row_rules(project: Project) -> Iterator[Problem]:
    for sheet in SHEETS:
        for row in project.sheet(sheet.name) if sheet.record in RULES else ():
            verdict = row_refusal(row)
            if verdict:
                field, refusal = verdict
                yield Problem(sheet.name, row.id, field, refusal.template, refusal.parts)


def _shared_codes(project: Project) -> Iterator[Problem]:
    # Objectives and key results stand in one list of figures, so their codes must not meet either.
    for group in (("programs",), ("volunteers",), ("objectives", "key_results"), ("evaluations",)):
        seen: dict[str, UUID] = {}
        for sheet in (one for one in SHEETS if one.name in group):
            for row in project.sheet(sheet.name):
                code = getattr(row, str(sheet.code))
                if seen.setdefault(code, row.id) != row.id:
                    template = "The code {code} is used twice. Give this row another one."
                    yield Problem(sheet.name, row.id, str(sheet.code), template, {"code": code})
