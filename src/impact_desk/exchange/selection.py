"""Which rows leave the site: those that a period's figures rest on, and nothing personal.

Rows count from the start of the fiscal year, because a key result that takes its figure from the program's own
records does; so the rows of a year also lead to the figures of both its halves, and those of a second half to the
year's. A volunteer leaves as a token, the same for all numbers of one person. Names and departments stay, and so do
proxies that were licensed to the site only: their value is in the value map, their entry on the shelf is not for
others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date
from typing import Any, cast
from uuid import UUID

from ..domain.closing import DATED, OWNERS, UP_TO_THE_END
from ..domain.fields import Record, fields_of, travels
from ..domain.people import same_numbers
from ..domain.period import Period
from ..domain.project import Project
from ..domain.records import LogRow, Program, Proxy
from ..domain.sheets import BY_NAME
from ..domain.volunteering import GROUP, Same

Tokens = Callable[[str], str]
"""From a volunteer number to the token that stands for it; different numbers have different tokens."""

STAY_AT_HOME = (
    *("volunteers", "two_people", "sign_ups", "team", "sign_in_sheets", "events"),
    *("partners", "criteria", "screenings", "screening_scores", "audits", "theory_of_change"),
    *("reviews", "review_points", "summaries", "reopenings", "evidence", "evidence_links", "settings"),
)
"""Sheets of a project that no summary carries: people, plans and papers of the site, and what was signed before."""

TRAVELLING: tuple[str, ...] = tuple(one.name for one in fields(Project) if one.name not in STAY_AT_HOME)
"""Sheets whose rows travel, parents before children."""

_FOR_OTHERS = ("own", "open")
_NOTHING_PERSONAL: dict[str, Any] = {one.name: one.default for one in fields_of(LogRow) if not travels(one)}

_Rows = dict[str, tuple[Any, ...]]


def travelling(project: Project, period: Period, token: Tokens) -> Project:
    """The part of `project` that the figures of `period` rest on, with tokens for volunteers and no names.

    Rows keep their ids; their order of entry is counted anew, sheet by sheet. Raises `NoFacility`.
    """
    start = project.site.fiscal_year_start
    days = period.whole_year.first_day(start), period.last_day(start)
    chosen: _Rows = {name: _within(project.sheet(name), days) for name in DATED}
    chosen["facility"] = project.facility[:1]
    chosen["fx_rates"] = tuple(one for one in project.fx_rates if one.year == period.year)
    same = same_numbers(project.volunteers)
    chosen["volunteer_log"] = tuple(_unnamed(row, token, same) for row in chosen["volunteer_log"])
    objectives = {one.id for one in project.objectives if one.year == period.year}
    chosen["objectives"] = _with_those_named(project, "objectives", "parent", objectives)
    evaluations = {one.id for one in project.evaluations if one.start_year == period.year}
    chosen["evaluations"] = _with_those_named(project, "evaluations", "compares_with", evaluations)
    _take_along(project, chosen, days[1])
    _take_shelf(project, chosen)
    chosen["programs"] = _programs(project, chosen, days)
    running = _ids(chosen["programs"])
    chosen["risks"] = tuple(one for one in project.risks if one.program_code in running)
    return Project(**{name: _renumbered(chosen.get(name, ())) for name in TRAVELLING})


def _within(rows: Iterable[Any], days: tuple[date, date]) -> tuple[Any, ...]:
    return tuple(row for row in rows if days[0] <= row.date <= days[1])


def _ids(rows: Iterable[Record]) -> frozenset[UUID]:
    return frozenset(row.id for row in rows)


def _unnamed(row: LogRow, token: Tokens, same: Same) -> LogRow:
    number = same.get(row.volunteer_id, row.volunteer_id)
    who = number if number.startswith(GROUP) else token(number)
    return replace(row, volunteer_id=who, **_NOTHING_PERSONAL)


def _with_those_named(project: Project, sheet: str, field: str, wanted: Iterable[UUID]) -> tuple[Any, ...]:
    """The rows `wanted`, and those of the same sheet that they name in `field`, over any number of steps."""
    by_id = project.by_id(sheet)
    waiting, found = list(wanted), set[UUID]()
    while waiting:
        one = waiting.pop()
        if one in by_id and one not in found:
            found.add(one)
            waiting.append(getattr(by_id[one], field))
    return tuple(row for row in project.sheet(sheet) if row.id in found)


def _take_along(project: Project, chosen: _Rows, last: date) -> None:
    """Add the rows that belong to a chosen objective, key result or evaluation."""
    for name in TRAVELLING:
        owner = _owner(name)
        if owner is None or name in chosen:
            continue
        field, above = owner
        ids = _ids(chosen[above])
        rows = (row for row in project.sheet(name) if getattr(row, field) in ids)
        chosen[name] = tuple(row for row in rows if name not in UP_TO_THE_END or cast("Any", row).date <= last)


def _owner(sheet: str) -> tuple[str, str] | None:
    """The field by which the rows of a sheet belong to those of another, and that other sheet."""
    for one in BY_NAME[sheet].fields:
        if one.required and one.points_to in OWNERS:
            return one.name, one.points_to
    return None


def _take_shelf(project: Project, chosen: _Rows) -> None:
    """Add the proxies that the value maps took their values from, with their indices, where they may travel."""
    named = {row.proxy_code for row in chosen["value_map"]}
    proxies = tuple(one for one in project.proxies if one.id in named and one.licence in _FOR_OTHERS)
    chosen["value_map"] = _without_loose(chosen["value_map"], "proxy_code", _ids(proxies))
    chosen["proxies"] = cast("tuple[Proxy, ...]", _without_loose(proxies, "replaces", _ids(proxies)))
    indices = {one.index_code for one in proxies}
    chosen["price_index"] = tuple(one for one in project.price_index if one.index_code in indices)


def _without_loose(rows: Iterable[Any], field: str, there: frozenset[UUID]) -> tuple[Any, ...]:
    """`rows` without references to rows that stay at home."""
    known = {None, *there}
    return tuple(row if getattr(row, field) in known else replace(row, **{field: None}) for row in rows)


def _programs(project: Project, chosen: _Rows, days: tuple[date, date]) -> tuple[Program, ...]:
    """Programs that the chosen rows belong to, and those that ran in the period."""
    belonged_to = {row.program_code for name in (*DATED, "objectives", "evaluations") for row in chosen[name]}
    return tuple(
        one
        for one in project.programs
        if one.id in belonged_to or (one.start_date <= days[1] and (one.end_date or days[1]) >= days[0])
    )


def _renumbered(rows: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(replace(row, ordinal=place) for place, row in enumerate(rows))
