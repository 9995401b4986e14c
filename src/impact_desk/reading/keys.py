"""The facility sheet: a key and a value in each row, together one record."""

from __future__ import annotations

from typing import Any

from ..domain.exact import shorten
from ..domain.kinds import Habits
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from .columns import read_column
from .headers import NoHeader
from .naming import header_key, known_columns
from .raw import RawTable
from .understood import CellProblem, RefusedRow, SheetReading, refused_whole

_HEADS = frozenset("key field item 項目 欄位".split())


class KeyTwice(Refusal):
    """The sheet gives one key twice."""

    def __init__(self, key: str) -> None:
        super().__init__("{key} stands twice in the sheet. Keep one of them.", key=key)


def read_keys(table: RawTable, sheet: Sheet, habits: Habits) -> SheetReading:
    """The one record of a sheet of keys and values, or what is wrong with it."""
    keys = _Keys(table, sheet)
    if not keys.places:
        return refused_whole(table, sheet, [number for number, _ in table.rows], None, "", NoHeader(sheet))
    problems = [*keys.problems]
    columns: dict[str, Any] = {}
    for field in sheet.fields:
        if field.name in keys.places or field.required:
            text = keys.texts.get(field.name, "")
            column = read_column(field, [text], habits, {0} if field.name in keys.faults else set(), decide=False)
            columns[field.name] = column.values
            problems += [CellProblem(field.name, text, refusal) for refusal in column.refused.values()]
    first, unknown = min(keys.places.values()), tuple(keys.unknown)
    if problems:
        refused = (RefusedRow(first, tuple(problems)),)
        return SheetReading(table, sheet, 1, refused=refused, unknown=unknown)
    return SheetReading(table, sheet, 1, numbers=[first], columns=columns, unknown=unknown)


class _Keys:
    """The keys of a sheet, where they stand, and the texts beside them."""

    def __init__(self, table: RawTable, sheet: Sheet) -> None:
        self._known = known_columns(sheet)
        self.places: dict[str, int] = {}
        self.texts: dict[str, str] = {}
        self.faults: set[str] = set()
        self.problems: list[CellProblem] = []
        self.unknown: list[str] = []
        for number, row in table.rows:
            self._read(table, number, row)

    def _read(self, table: RawTable, number: int, row: tuple[str, ...]) -> None:
        place = next((place for place, cell in enumerate(row) if header_key(cell) in self._known), None)
        if place is None:
            self._note_unknown(row)
            return
        name = self._known[header_key(row[place])].name
        text = row[place + 1] if place + 1 < len(row) else ""
        if name in self.places:
            self.problems.append(CellProblem(name, text, KeyTwice(name)))
        self.places[name], self.texts[name] = number, text
        if (number, place + 1) in table.faults:
            self.faults.add(name)

    def _note_unknown(self, row: tuple[str, ...]) -> None:
        # One cell alone is a title; two are a key that means nothing here, unless they head the columns.
        filled = [cell.strip() for cell in row if cell.strip()]
        if len(filled) > 1 and header_key(filled[0]) not in _HEADS:
            self.unknown.append(shorten(filled[0]))
