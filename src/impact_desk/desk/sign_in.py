"""Sign-in sheets on paper: printed with a number that the project keeps, so that the rows entered from it must tie."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import cast
from uuid import UUID, uuid4

from ..domain.problem import Refusal
from ..domain.records import Event, SignInSheet
from ..domain.sign_in import BLANK_LINES, content, next_number
from ..domain.volunteer_checks import signatures_entered
from ..store.faults import ReadOnlyFile
from ..store.file import Writing
from .prepared import Language, Paper
from .project_desk import Desk

SHEETS = "sign_in_sheets"


class NothingToPrintFor(Refusal):
    """A sheet for neither an event nor a program with a day."""

    def __init__(self) -> None:
        super().__init__("A sign-in sheet is for an event, or for a program and a day. Say which.")


def new_sheet(
    desk: Desk, *, event: UUID | None = None, program: UUID | None = None, day: date | None = None
) -> SignInSheet:
    """The record of the next sheet of an event, or of a program and a day; nothing is written.

    Raises `NothingToPrintFor`.
    """
    held = cast("Event", desk.record("events", event)) if event else None
    program, day = program or (held.program_code if held else None), day or (held.date if held else None)
    if program is None or day is None:
        raise NothingToPrintFor
    number = next_number(day, cast("tuple[SignInSheet, ...]", desk.records(SHEETS)))
    values = {"sheet_number": number, "program_code": program, "event_code": event, "date": day}
    return cast("SignInSheet", desk.made(SHEETS, uuid4(), values))


def print_sheet(
    desk: Desk,
    sheet: SignInSheet,
    out: Path,
    *,
    blank: int = BLANK_LINES,
    language: Language = "en",
    paper: Paper = "A4",
) -> SignInSheet:
    """Print a sheet to `out` and keep its number; a sheet that the project has already is printed again as it is.

    Raises `NoFacility`, `TooManyLines`, `MissingGlyph`, `DuplicateCode`, `CannotWrite`, and the faults of the file.
    """
    from ..report.sign_in import make_sign_in_sheet
    from ..seal.files import lay_down

    pdf = make_sign_in_sheet(content(desk.project(), sheet, blank), language, paper)
    if any(one.id == sheet.id for one in desk.records(SHEETS)):
        lay_down(out, pdf)
        return sheet
    if desk.read_only:
        raise ReadOnlyFile(desk.path)

    def act(writing: Writing) -> None:
        writing.add(sheet)
        # Last, so that the paper exists only with its number kept.
        lay_down(out, pdf)

    desk.write(f"Print sign-in sheet {sheet.sheet_number}", act)
    return sheet


def entered_from(desk: Desk) -> Counter[UUID]:
    """How many people were entered from each sheet."""
    return signatures_entered(desk.project().volunteer_log)
