"""Typed text to values and back, with references resolved: what grid, form and command line share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from ..domain.exact import shorten
from ..domain.fields import Field, Record
from ..domain.kinds import Habits
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME, Sheet


class NoSuchCode(Refusal):
    """A reference names a code that no record has."""

    def __init__(self, text: str, title: str) -> None:
        super().__init__(
            "“{text}” is not among the {title}. Check the code, or add it there first.",
            text=shorten(text),
            title=title.lower(),
        )


class Codes:
    """Codes of records by sheet, both ways; made from the records at hand."""

    def __init__(self) -> None:
        self._ids: dict[str, dict[str, UUID]] = {}
        self._codes: dict[str, dict[UUID, str]] = {}

    def learn(self, sheet: Sheet, records: Iterable[Record]) -> None:
        """Know the codes of these records of `sheet`, and no others of it."""
        if sheet.code is None:
            return
        named = ((getattr(record, sheet.code), record.id) for record in records)
        pairs = [(str(code), one) for code, one in named if code]
        self._ids[sheet.name] = {code.casefold(): one for code, one in pairs}
        self._codes[sheet.name] = {one: code for code, one in pairs}

    def knows(self, sheet: str) -> bool:
        """Were the codes of this sheet learnt?"""
        return sheet in self._ids

    def forget(self, sheet: str) -> None:
        """Learn the codes of this sheet again when next needed."""
        self._ids.pop(sheet, None)
        self._codes.pop(sheet, None)

    def id_of(self, sheet: str, code: str) -> UUID:
        """The id of the record with `code`. Raises `NoSuchCode`."""
        found = self._ids.get(sheet, {}).get(code.strip().casefold())
        if found is None:
            raise NoSuchCode(code, BY_NAME[sheet].title)
        return found

    def code_of(self, sheet: str, record: UUID) -> str:
        """The code of a record; empty when it is gone."""
        return self._codes.get(sheet, {}).get(record, "")

    def all_of(self, sheet: str) -> tuple[str, ...]:
        """The codes of a sheet, in order."""
        return tuple(self._codes.get(sheet, {}).values())


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
