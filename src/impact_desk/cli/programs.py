"""Programs and their partners: who may be supported, what was to be spent and was, a program carried on, its events."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.currency import decimals
from ..domain.exact import fixed
from .closing import reason_argument
from .manners import DONE, Console, table
from .verb import Verb, file_argument, period, period_argument

if TYPE_CHECKING:
    from ..desk.partners import Standing
    from ..domain.budgets import Spending
    from ..domain.records import Program


def _partners(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.partners import standings

    desk = open_project(arguments.file, read_only=True)
    try:
        found = [_standing(one) for one in standings(desk, dt.date.today())]  # noqa: DTZ011 - the day on the wall
    finally:
        desk.close()
    head = ("partner", "name", "score", "visit", "next visit", "support")
    rows = ([one["partner"], one["name"], one["score"], one["visit"], one["next_visit"], one["why_not"] or "may be supported"] for one in found)  # fmt: skip
    console.answer({"partners": found}, table(head, rows, right=(2,)))
    return DONE


def _standing(one: Standing) -> dict[str, Any]:
    visit = one.visit
    return {
        "partner": one.partner.partner_code,
        "name": one.partner.name,
        "supported": one.barred is None,
        "why_not": str(one.barred) if one.barred else "",
        "decision": one.newest.screening.decision if one.newest else None,
        "score": None if one.total is None else fixed(one.total, 4),
        "visit": visit.date.isoformat() if visit else None,
        "level": visit.level if visit else None,
        "next_visit": visit.next_date.isoformat() if visit and visit.next_date else None,
    }


def _declare_budget(parser: ArgumentParser) -> None:
    file_argument(parser)
    period_argument(parser)


def _budget(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.programs import spending

    desk = open_project(arguments.file, read_only=True)
    try:
        found, project = spending(desk, arguments.period), desk.project()
    finally:
        desk.close()
    currency = project.site.currency
    rows = [_spent(one, found[one.id], currency) for one in project.programs]
    document = {"period": str(arguments.period), "currency": currency, "programs": rows}
    console.answer(document, _budget_lines(document))
    return DONE


def _spent(program: Program, one: Spending, currency: str) -> dict[str, Any]:
    def text(amount: Any) -> str | None:
        return None if amount is None else fixed(amount, decimals(currency))

    return {
        "program": program.program_code,
        "budget": text(one.planned),
        "given": text(one.actual),
        "left": text(one.left),
        "share": None if one.share is None else fixed(one.share, 4),
        "mandatory": text(one.mandatory),
        "by_form": {form: text(amount) for form, amount in sorted(one.by_form.items())},
    }


def _budget_lines(document: Mapping[str, Any]) -> Iterator[str]:
    yield f"{document['period']}, money in {document['currency']}; the budget is the year's"
    yield ""
    names = ("program", "budget", "given", "left", "share", "mandatory")
    rows = ([row[name] for name in names] for row in document["programs"])
    yield from table(names, rows, right=(1, 2, 3, 4, 5))


def _declare_carry_on(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("code", metavar="CODE", help="the program's code, like K7-P1")
    reason_argument(parser, "why rows go into a signed period; refused there without one")


def _carry_on(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.programs import copy_program, program_of_code

    desk = open_project(arguments.file)
    try:
        with desk.gate.because(arguments.reason):
            made = copy_program(desk, program_of_code(desk, arguments.code))
        code = desk.show("risks", "program_code", made)
    finally:
        desk.close()
    console.answer({"program": code}, f"{code} is planned for the next year.")
    return DONE


def _declare_calendar(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.ics", help="where the calendar file is written")
    parser.add_argument("--period", type=period, metavar="P", help="only the events of 2020, 2020-H1 or 2020-H2")


def _calendar(arguments: Namespace, console: Console) -> int:
    from ..desk.events import write_calendar
    from ..desk.opening import open_project

    desk = open_project(arguments.file, read_only=True)
    try:
        events = write_calendar(desk, arguments.out, arguments.period)
    finally:
        desk.close()
    out = str(arguments.out)
    console.answer({"events": events, "file": out}, f"{events} event{'' if events == 1 else 's'} in {out}")
    return DONE


VERBS: tuple[Verb, ...] = (
    Verb(
        "partners",
        "partner organisations: score, visits, and whether they may be supported",
        "partners K7.impact",
        file_argument,
        _partners,
    ),
    Verb(
        "budget",
        "each program's budget of the year and what was given to it",
        "budget K7.impact --period 2020",
        _declare_budget,
        _budget,
    ),
    Verb(
        "carry-on",
        "copy a program to the next year, without its results",
        "carry-on K7.impact K7-P1",
        _declare_carry_on,
        _carry_on,
    ),
    Verb(
        "calendar",
        "planned events as a calendar file (.ics)",
        "calendar K7.impact --out events.ics",
        _declare_calendar,
        _calendar,
    ),
)
