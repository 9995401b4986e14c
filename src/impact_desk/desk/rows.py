"""Typed text to values and back, with references resolved; and records checked: what all who write rows share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from ..domain import checks
from ..domain.exact import shorten
from ..domain.fields import Field, Record
from ..domain.kinds import Habits
from ..domain.numbering import numbered
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME, Sheet, sheet_of
from .refused_steps import DuplicateCode


class NoSuchCode(Refusal):
    """A reference names a code that no record has."""

    def __init__(self, text: str, title: str) -> None:
        super().__init__(
            "“{text}” is not among the {title}. Check the code, or add it there first.",
            text=shorten(text),
            title=title.lower(),
        )


class Codes:
    """Codes of records by sheet, both ways; learnt from the records of a sheet when first asked for."""

    def __init__(self, records_of: Callable[[str], Sequence[Record]]) -> None:
        """Learn from what `records_of` gives by the name of a sheet."""
        self._records_of = records_of
        self._ids: dict[str, dict[str, UUID]] = {}
        self._codes: dict[str, dict[UUID, str]] = {}

    def forget(self, sheet: str) -> None:
        """Learn the codes of this sheet again when next needed."""
        self._ids.pop(sheet, None)
        self._codes.pop(sheet, None)

    def id_of(self, sheet: str, code: str) -> UUID:
        """The id of the record with `code`. Raises `NoSuchCode`."""
        self._learn(sheet)
        found = self._ids.get(sheet, {}).get(code.strip().casefold())
        if found is None:
            raise NoSuchCode(code, BY_NAME[sheet].title)
        return found

    def code_of(self, sheet: str, record: UUID) -> str:
        """The code of a record; empty when it is gone."""
        self._learn(sheet)
        return self._codes.get(sheet, {}).get(record, "")

    def all_of(self, sheet: str) -> tuple[str, ...]:
        """The codes of a sheet, in order."""
        self._learn(sheet)
        return tuple(self._codes.get(sheet, {}).values())

    def refuse_taken(self, sheet: Sheet, record: Record) -> None:
        """Refuse a record whose code another of the sheet has. Raises `DuplicateCode`."""
        code = getattr(record, sheet.code) if sheet.code else None
        if not code:
            return
        try:
            other = self.id_of(sheet.name, code)
        except NoSuchCode:
            return
        if other != record.id:
            raise DuplicateCode(code, sheet.title)

    def _learn(self, sheet: str) -> None:
        column = BY_NAME[sheet].code
        if sheet in self._ids or column is None:
            return
        named = ((getattr(record, column), record.id) for record in self._records_of(sheet))
        pairs = [(str(code), one) for code, one in named if code]
        self._ids[sheet] = {code.casefold(): one for code, one in pairs}
        self._codes[sheet] = {one: code for code, one in pairs}


def parse(field: Field, text: str, codes: Codes, habits: Habits) -> Any:
    """The value of typed `text`. Raises a `Refusal` in words for the cell."""
    value = field.parse(text, habits=habits)
    return codes.id_of(field.points_to, value) if field.points_to and value is not None else value


def show(field: Field, value: Any, codes: Codes) -> str:
    """`value` as text that `parse` reads back."""
    return codes.code_of(field.points_to, value) if field.points_to and value is not None else field.show(value)


def missing(sheet: Sheet, values: Mapping[str, Any]) -> tuple[Field, ...]:
    """The required fields that `values` lacks."""
    return tuple(one for one in sheet.fields if one.required and values.get(one.name) in (None, ""))


def numbered_rows(
    records: Sequence[Record],
    records_of: Callable[[str], Sequence[Record]],
    codes_of: Callable[[str], Sequence[str]],
) -> list[Record]:
    """The records, with codes for those that come without one on a sheet that numbers its rows.

    `records_of` and `codes_of` give what is there already, by the name of a sheet.
    """
    found = list(records)
    for sheet in map(sheet_of, {type(record) for record in records}):
        points_to = next((one.points_to for one in sheet.fields if one.points_to), None)
        if not sheet.numbered or points_to is None:
            continue
        owner = BY_NAME[points_to]
        parents = (*records_of(owner.name), *(one for one in records if isinstance(one, owner.record)))
        names = {one.id: str(getattr(one, str(owner.code))) for one in parents}
        places = [place for place, one in enumerate(records) if isinstance(one, sheet.record)]
        made = numbered(sheet, [records[place] for place in places], names, codes_of(sheet.name))
        for place, one in zip(places, made, strict=True):
            found[place] = one
    return found


def checked(sheet: Sheet, record: Record, codes: Codes) -> Record:
    """The record, if its required fields are there, they agree with each other, and its code is free. Raises a `Refusal`."""
    for one in sheet.fields:
        if one.required and getattr(record, one.name) in (None, ""):
            one.parse("")  # Raises: this field is missing.
    found = checks.row_refusal(record)
    if found:
        raise found[1]
    codes.refuse_taken(sheet, record)
    return record
