"""What the register knows of the volunteer whose number is typed: whom the letters mean, and what goes with a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from ..domain.exact import narrow
from ..domain.people import all_names
from ..domain.records import Volunteer
from ..domain.sheets import BY_NAME
from .sheet_desk import SheetDesk

NUMBER = "volunteer_id"
TOLD = ("volunteer_name", "department")
"""What the register says of a number, in the fields of the sheets that name people."""


def people_like(desk: SheetDesk, letters: str, most: int) -> list[Volunteer]:
    """People of the register, at most so many, whose number, name or department has these letters.

    Whole numbers and words come first, then those that begin with the letters. Numbers that stand for another person's are left out.
    """
    wanted = narrow(letters).casefold()
    if not wanted:
        return []
    ranked = [(_rank(one, wanted), at, one) for at, one in enumerate(register_of(desk)) if one.alias_of is None]
    return [one for _, _, one in sorted(found for found in ranked if found[0] < MISSED)[:most]]


def told_of(desk: SheetDesk, sheet: str, before: Mapping[str, str], typed: Mapping[str, str]) -> dict[str, str]:
    """Name and department that go with the volunteer number in `typed`, where the row does not say otherwise.

    `before` is what the row had. What somebody typed there stays; what only went with the number before goes with it.
    """
    about = BY_NAME[sheet]
    if NUMBER not in typed or sheet == "volunteers":
        return {}
    entry, former = (_entry(desk, texts.get(NUMBER, "")) for texts in (typed, before))
    fields = [one.name for one in about.fields if one.name in TOLD and not typed.get(one.name, "").strip()]
    own = {name: before.get(name, "").strip() for name in fields}
    return {name: _said(entry, name) for name in fields if own[name] in ("", _said(former, name)) and entry}


MISSED = 4
"""The rank of somebody whom the letters do not mean."""


def _rank(one: Volunteer, wanted: str) -> int:
    number = one.volunteer_id.casefold()
    words = f" {narrow(' '.join((*all_names(one), one.department or ''))).casefold()} "
    if number == wanted or f" {wanted} " in words:
        return 0
    if number.startswith(wanted):
        return 1
    if f" {wanted}" in words:
        return 2
    return 3 if wanted in words or wanted in number else MISSED


def _entry(desk: SheetDesk, number: str) -> Volunteer | None:
    wanted = narrow(number).casefold()
    return next((one for one in register_of(desk) if one.volunteer_id.casefold() == wanted), None) if wanted else None


def _said(entry: Volunteer | None, name: str) -> str:
    return str(getattr(entry, name, None) or "")


def register_of(desk: SheetDesk) -> Sequence[Volunteer]:
    """The rows of the register; none where the file has no register."""
    has_one = "volunteers" in desk.file.schema.by_name
    return cast("Sequence[Volunteer]", desk.records("volunteers")) if has_one else ()
