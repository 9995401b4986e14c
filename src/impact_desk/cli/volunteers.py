"""Hours in a table, twins, and the printed sign-in sheet."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .manners import DONE, Console, table
from .verb import LANGUAGES, PAPERS, Verb, day, file_argument, period_argument

if TYPE_CHECKING:
    from ..desk.project_desk import Desk
    from ..domain.hours_table import HoursTable

DIMENSIONS = ("person", "department", "program", "month")
MEASURES = ("hours", "participations", "people")


def dimensions(text: str) -> tuple[str, ...]:
    """An argument that names one or two ways to split hours."""
    found = tuple(part.strip() for part in text.split(",") if part.strip())
    if not 1 <= len(found) <= 2 or any(one not in DIMENSIONS for one in found) or len(set(found)) < len(found):
        known = ", ".join(DIMENSIONS)
        about = f"give one or two of {known}, parted by a comma, not “{text}”"
        raise ArgumentTypeError(about)
    return found


def _declare_hours(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument(
        "--by", type=dimensions, required=True, metavar="ROWS[,COLUMNS]", help=f"one or two of {', '.join(DIMENSIONS)}"
    )
    period_argument(parser)
    parser.add_argument("--measure", choices=MEASURES, default="hours", help="what the cells hold")
    parser.add_argument("--out", type=Path, metavar="OUT", help="write it as .xlsx or .csv; by person, names leave so")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the written headers")


def _hours(arguments: Namespace, console: Console) -> int:
    from ..desk.hours import hours_by, names_people, write_hours
    from ..desk.opening import open_project

    desk = open_project(arguments.file, read_only=True)
    try:
        found = hours_by(desk.project(), arguments.period, *arguments.by)
    finally:
        desk.close()
    if arguments.out:
        write_hours(found, arguments.out, measure=arguments.measure, language=arguments.language)
        if names_people(found):
            console.say(f"{arguments.out} names volunteers. Give it only to people who may know them.")
    console.answer(_document(found, str(arguments.period)), _lines(found, arguments.measure))
    return DONE


def _document(found: HoursTable, period: str) -> dict[str, Any]:
    from ..domain.hours import show_hours

    def counts(one: Any) -> dict[str, Any]:
        return {"hours": show_hours(one.hours), "participations": one.participations, "distinct_people": one.people}

    rows = [
        {
            found.down: row.value or None,
            "name": row.name or None,
            **counts(found.row_totals[row.value]),
            **({f"by_{found.across}": _across(found, row, counts)} if found.across else {}),
        }
        for row in found.rows
    ]
    return {
        "period": period,
        "rows_by": found.down,
        "columns_by": found.across,
        "rows": rows,
        "total": counts(found.total),
    }


def _across(found: HoursTable, row: Any, counts: Any) -> list[dict[str, Any]]:
    return [
        {str(found.across): column.value or None, **counts(found.cell(row, column))}
        for column in found.columns
        if (row.value, column.value) in found.cells
    ]


def _lines(found: HoursTable, measure: Any) -> Iterator[str]:
    from ..desk.hours import heads_of, line_of, shown

    heads = heads_of(found, measure, "en")
    rows = (line_of(found, row, measure, "en") for row in (*found.rows, None))
    texts = 1 + (found.down == "person")
    lines = [[shown(cell) if at >= texts else cell for at, cell in enumerate(row)] for row in rows]
    yield from table(heads, lines, right=tuple(range(texts, len(heads))))


def _declare_twins(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--merge", nargs=2, metavar=("KEEP", "OTHER"), help="take these two numbers as one person")
    parser.add_argument("--part", metavar="NUMBER", help="let this number be a person of its own again")
    parser.add_argument("--apart", nargs=2, metavar="NUMBER", help="keep it that these two are two people")
    parser.add_argument("--again", nargs=2, metavar="NUMBER", help="propose these two again")
    parser.add_argument("--reason", default="", help="why, for the journal")


def _twins(arguments: Namespace, console: Console) -> int:
    from ..desk import volunteers
    from ..desk.opening import open_project

    asked = (arguments.merge, arguments.part, arguments.apart, arguments.again)
    desk = open_project(arguments.file, read_only=not any(asked))
    try:
        if arguments.merge:
            volunteers.take_as_one(desk, *arguments.merge, reason=arguments.reason)
        if arguments.part:
            volunteers.part(desk, arguments.part, reason=arguments.reason)
        if arguments.apart:
            first, second = arguments.apart
            today = dt.date.today()  # noqa: DTZ011 - the day on the wall
            volunteers.find_apart(desk, first, second, today, reason=arguments.reason)
        for one in _named(desk, arguments.again) if arguments.again else ():
            volunteers.propose_again(desk, one, reason=arguments.reason)
        apart = volunteers.found_apart(desk)
        found, same = volunteers.twins(desk.project()), volunteers.aliases(desk)
    finally:
        desk.close()
    document = {
        "likely": [
            {"keep": one.first.number, "other": one.second.number, "score": one.score, "because": one.because}
            for one in found
        ],
        "one_person": same,
        "two_people": [
            {
                "numbers": [one.volunteer_id, one.other_id],
                "decided_by": one.decided_by,
                "date": one.date.isoformat(),
                "reason": one.reason,
            }
            for one in apart
        ],
    }
    rows = ((one.score, one.first.label, one.second.label, one.because) for one in found)
    closing = [f"{number} counts as {other}." for number, other in same.items()]
    closing += [f"{one.volunteer_id} and {one.other_id} are two people, says {one.decided_by}." for one in apart]
    listed = table(("score", "keep", "other", "because"), rows, right=(0,)) if found else ["No likely twins."]
    console.answer(document, [*listed, *closing])
    return DONE


def _named(desk: Desk, numbers: Sequence[str]) -> list[UUID]:
    from ..desk.volunteers import NoSuchDecision, found_apart

    found = [one.id for one in found_apart(desk) if {one.volunteer_id, one.other_id} == set(numbers)]
    if not found:
        raise NoSuchDecision(*numbers)
    return found


def _declare_sheet(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.pdf", help="the sheet to be printed")
    parser.add_argument("--event", metavar="CODE", help="the event it is for; who signed up stands on it")
    parser.add_argument("--program", metavar="CODE", help="without an event: the program")
    parser.add_argument("--date", type=day, metavar="DATE", help="without an event: the day")
    parser.add_argument("--blank", type=int, default=12, metavar="N", help="lines for people who did not sign up")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the sheet")
    parser.add_argument("--paper", choices=PAPERS, default="A4", help="size of the pages")


def _sheet(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.sign_in import new_sheet, print_sheet

    desk = open_project(arguments.file)
    try:
        event = desk.parse("sign_in_sheets", "event_code", arguments.event) if arguments.event else None
        program = desk.parse("sign_in_sheets", "program_code", arguments.program) if arguments.program else None
        sheet = new_sheet(desk, event=event, program=program, day=arguments.date)
        print_sheet(
            desk, sheet, arguments.out, blank=arguments.blank, language=arguments.language, paper=arguments.paper
        )
    finally:
        desk.close()
    document = {"file": str(arguments.file), "out": str(arguments.out), "sheet_number": sheet.sheet_number}
    console.answer(
        document, f"{arguments.out} is sign-in sheet {sheet.sheet_number}. Count the signatures when it returns."
    )
    return DONE


VERBS: tuple[Verb, ...] = (
    Verb(
        "hours",
        "volunteer hours by person, department, program, month",
        "hours K7.impact --by person,month --period 2020 --out hours.xlsx",
        _declare_hours,
        _hours,
    ),
    Verb(
        "twins",
        "volunteer numbers that may be one person; take two as one, or part them again",
        "twins K7.impact --merge E0012 K7-88",
        _declare_twins,
        _twins,
    ),
    Verb(
        "sign-in-sheet",
        "print a numbered sign-in sheet for an event, or for a program and a day",
        "sign-in-sheet K7.impact --event K7-P1-A1 --out sheet.pdf",
        _declare_sheet,
        _sheet,
    ),
)
