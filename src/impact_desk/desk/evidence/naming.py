"""How the command line names evidence and the rows that it proves."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from ...domain.evidence import PROVABLE, NotProvable
from ...domain.exact import shorten
from ...domain.problem import Refusal
from ...domain.sheets import BY_NAME, EVIDENCE_LINKS
from ..project_desk import Desk
from .proved import Proved, check_provable


class NoSuchRow(Refusal):
    """A text that names no row."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” names no row. Write sheet and code like programs:P1, or sheet and number like contributions:#3.",
            text=shorten(text),
        )


def named(desk: Desk, code: str) -> UUID:
    """The evidence with this code. Raises `NoSuchCode`."""
    return cast("UUID", desk.parse(EVIDENCE_LINKS.name, "evidence_code", code))


def row_named(desk: Desk, text: str) -> Proved:
    """The row, or field of a row, that `sheet:code`, `sheet:#4` or `sheet:id` names, with `:field` after it.

    Raises `NotProvable`, `NoSuchRow`.
    """
    sheet, _, rest = text.partition(":")
    which, _, field = rest.partition(":")
    if sheet not in PROVABLE:
        raise NotProvable(sheet)
    found = _with_id(desk, sheet, which) or _with_code(desk, sheet, which) or _in_place(desk, sheet, which)
    if found is None:
        raise NoSuchRow(text)
    proved = Proved(sheet, found, field or None)
    check_provable(desk, (proved,))
    return proved


def called(desk: Desk, of: Proved) -> str:
    """How a row is called so that `row_named` finds it again: its code, else its number in order of entry."""
    code = BY_NAME[of.sheet].code
    own = getattr(desk.record(of.sheet, of.record), code) if code else None
    if own:
        return str(own)
    if desk.is_long(of.sheet):
        return f"#{desk.table(of.sheet).place(of.record)}"
    return f"#{[one.id for one in desk.records(of.sheet)].index(of.record) + 1}"


def _with_id(desk: Desk, sheet: str, text: str) -> UUID | None:
    try:
        one = UUID(text)
    except ValueError:
        return None
    return one if str(one) == text.casefold() and desk.find(sheet, one) else None


def _with_code(desk: Desk, sheet: str, text: str) -> UUID | None:
    code = BY_NAME[sheet].code
    rows = desk.records(sheet) if code else ()
    return next((one.id for one in rows if str(getattr(one, code or "id")).casefold() == text.casefold()), None)


def _in_place(desk: Desk, sheet: str, text: str) -> UUID | None:
    """The row with a number in the order of entry."""
    if not (text.startswith("#") and text[1:].isdecimal() and 0 < int(text[1:]) <= desk.count(sheet)):
        return None
    place = int(text[1:])
    return desk.table(sheet).at_place(place) if desk.is_long(sheet) else desk.records(sheet)[place - 1].id
