"""Which rows leave the site: those that a period's figures rest on, and nothing personal.

Rows count from the start of the fiscal year, because a key result that takes its figure from the program's own
records does; so the rows of a year also lead to the figures of both its halves, and those of a second half to the
year's. A volunteer leaves as a token. Names and departments stay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar, cast
from uuid import UUID

from ..domain.fields import Record, fields_of
from ..domain.period import Period
from ..domain.project import Project
from ..domain.records import Contribution, Leverage, LogRow, Objective, Output, Program
from ..domain.volunteering import GROUP
from .cells import travels

_Dated = TypeVar("_Dated", Contribution, Leverage, LogRow, Output)

Tokens = Callable[[str], str]
"""From a volunteer number to the token that stands for it; different numbers have different tokens."""

STAY_AT_HOME = ("volunteers", "summaries")
"""Sheets of a project that no summary carries: the register of volunteers, and what was signed before."""

TRAVELLING: tuple[str, ...] = tuple(one.name for one in fields(Project) if one.name not in STAY_AT_HOME)
"""Sheets whose rows travel, parents before children."""


def travelling(project: Project, period: Period, token: Tokens) -> Project:
    """The part of `project` that the figures of `period` rest on, with tokens for volunteers and no names.

    Rows keep their ids; their order of entry is counted anew, sheet by sheet. Raises `NoFacility`.
    """
    start = project.site.fiscal_year_start
    days = period.whole_year.first_day(start), period.last_day(start)
    objectives = _with_parents(project.objectives, (one for one in project.objectives if one.year == period.year))
    evaluations = tuple(one for one in project.evaluations if one.start_year == period.year)
    scored, evaluated = _ids(objectives), _ids(evaluations)
    key_results = tuple(one for one in project.key_results if one.objective_code in scored)
    measured = _ids(key_results)
    chosen = Project(
        facility=project.facility[:1],
        fx_rates=tuple(one for one in project.fx_rates if one.year == period.year),
        contributions=_within(project.contributions, days),
        leverage=_within(project.leverage, days),
        volunteer_log=tuple(_unnamed(row, token) for row in _within(project.volunteer_log, days)),
        objectives=objectives,
        key_results=key_results,
        target_revisions=tuple(
            one for one in project.target_revisions if one.kr_code in measured and one.date <= days[1]
        ),
        check_ins=tuple(one for one in project.check_ins if one.kr_code in measured and one.date <= days[1]),
        outputs=_within(project.outputs, days),
        evaluations=evaluations,
        evaluation_inputs=tuple(one for one in project.evaluation_inputs if one.evaluation_code in evaluated),
        value_map=tuple(one for one in project.value_map if one.evaluation_code in evaluated),
    )
    programs = _programs(project, chosen, days)
    named = _ids(programs)
    risks = tuple(one for one in project.risks if one.program_code in named)
    return _renumbered(replace(chosen, programs=programs, risks=risks))


def _within(rows: Iterable[_Dated], days: tuple[date, date]) -> tuple[_Dated, ...]:
    return tuple(row for row in rows if days[0] <= row.date <= days[1])


def _ids(rows: Iterable[Record]) -> frozenset[UUID]:
    return frozenset(row.id for row in rows)


def _unnamed(row: LogRow, token: Tokens) -> LogRow:
    who = row.volunteer_id if row.volunteer_id.startswith(GROUP) else token(row.volunteer_id)
    return replace(row, volunteer_id=who, **_NOTHING_PERSONAL)


_NOTHING_PERSONAL: dict[str, Any] = {one.name: one.default for one in fields_of(LogRow) if not travels(one)}


def _with_parents(everything: tuple[Objective, ...], wanted: Iterable[Objective]) -> tuple[Objective, ...]:
    by_id = {one.id: one for one in everything}
    found: set[UUID] = set()
    for one in wanted:
        upwards: Objective | None = one
        while upwards is not None and upwards.id not in found:
            found.add(upwards.id)
            upwards = by_id.get(upwards.parent) if upwards.parent else None
    return tuple(one for one in everything if one.id in found)


def _programs(project: Project, chosen: Project, days: tuple[date, date]) -> tuple[Program, ...]:
    """Programs that the chosen rows belong to, and those that ran in the period."""
    referring = (chosen.contributions, chosen.leverage, chosen.volunteer_log, chosen.objectives, chosen.outputs)
    belonged_to = {row.program_code for sheet in (*referring, chosen.evaluations) for row in sheet}
    return tuple(
        one
        for one in project.programs
        if one.id in belonged_to or (one.start_date <= days[1] and (one.end_date or days[1]) >= days[0])
    )


def _renumbered(project: Project) -> Project:
    sheets = {
        name: tuple(replace(row, ordinal=place) for place, row in enumerate(project.sheet(name))) for name in TRAVELLING
    }
    return Project(**cast("dict[str, Any]", sheets))
