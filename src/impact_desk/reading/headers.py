"""The header row: where it is, what each column means, and which sheet has such columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ..domain.exact import shorten
from ..domain.fields import Field
from ..domain.problem import Refusal
from ..domain.sheets import SHEETS, Sheet
from .columns import letter
from .grid import Grid
from .naming import PROBLEM, header_key, known_columns, loosely_named, named
from .raw import RawTable

ENOUGH = 2
"""So many known column names make a row the header row."""
_LONGEST = 200
_TOP = 50
"""Rows in which a file of an unknown name must show its headers."""


class NoHeader(Refusal):
    """No row of the sheet names its columns."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(
            "No row of {sheet} holds two known column names. Write a header row, such as {columns}.",
            sheet=sheet.name,
            columns=", ".join(field.name for field in sheet.fields if field.required),
        )


class MissingColumn(Refusal):
    """A column that every row needs is not there."""

    def __init__(self, sheet: str, columns: str) -> None:
        super().__init__("{sheet} has no column {columns}. Add it; every row needs it.", sheet=sheet, columns=columns)


class SameColumnTwice(Refusal):
    """Two headers mean the same field."""

    def __init__(self, column: str, places: str) -> None:
        super().__init__("The columns {places} all mean {column}. Keep one of them.", column=column, places=places)


def recognise(table: RawTable, sheets: Sequence[Sheet] = SHEETS) -> Sheet | None:
    """Which sheet a table is: by its name, and a CSV file also by a name within its name or by its headers."""
    found = named(table.name, sheets)
    if found or not table.is_text:
        return found
    return loosely_named(table.name, sheets) or (_by_headers(table, sheets) if table.alone else None)


def find_header(table: RawTable, sheet: Sheet, within: int | None = None) -> int | None:
    """The number of the first row (of the first `within`) that holds at least two known column names."""
    meant = _Meant(sheet)
    for number, row in enumerate(islice(table.cells, within), 1):
        if len({name for name in map(meant.__getitem__, row) if name}) >= ENOUGH:
            return number
    return None


class Header:
    """What a header row says: where each field stands, what is unknown, and what is wrong if anything is."""

    def __init__(self, table: RawTable, number: int, fields: Sequence[Field], sheet: Sheet) -> None:
        """Read row `number` of `table`, which must name all of `fields` that are required."""
        self.row = table.cells[number - 1]
        self.places: dict[str, int] = {}
        self.unknown: list[str] = []
        self.refusal: tuple[str, Refusal] | None = None
        self._read(sheet)
        missing = [field for field in fields if field.required and field.name not in self.places]
        if missing and not self.refusal:
            names = ", ".join(f"{field.name} ({field.zh_titles[0]})" for field in missing)
            self.refusal = (", ".join(field.name for field in missing), MissingColumn(sheet.name, names))

    def look_beside(self, grid: Grid, rows: Sequence[int], *, beyond: bool) -> None:
        """Note columns that have content in these rows but no header; also `beyond` the last header."""
        bare = [place for place, cell in enumerate(self.row) if not cell.strip()]
        for place in (*bare, *range(len(self.row), grid.width if beyond else 0)):
            texts = grid.column(place).at(number - 1 for number in rows)
            if any(texts.values[code].strip() for code in texts.used):
                self.unknown.append(f"{letter(place)} (no header)")

    def _read(self, sheet: Sheet) -> None:
        known = known_columns(sheet)
        for place, cell in enumerate(self.row):
            field = known.get(header_key(cell))
            if field is None:
                self._note(cell)
            elif field.name in self.places:
                places = f"{letter(self.places[field.name])} and {letter(place)}"
                self.refusal = (field.name, SameColumnTwice(field.name, places))
            else:
                self.places[field.name] = place

    def _note(self, cell: str) -> None:
        if header_key(cell) not in ("", PROBLEM):
            self.unknown.append(shorten(cell.strip()))


class _Meant(dict[str, str]):
    """The field that a header means, or nothing; looked up once for each different text."""

    __slots__ = ("_known",)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._known = known_columns(sheet)

    def __missing__(self, cell: str) -> str:
        field = self._known.get(header_key(cell)) if len(cell) <= _LONGEST else None
        self[cell] = name = field.name if field else ""
        return name


def _by_headers(table: RawTable, sheets: Sequence[Sheet]) -> Sheet | None:
    """The one sheet that has all it requires among the headers, and the most of them."""
    scores: dict[str, int] = {}
    for sheet in sheets:
        header = find_header(table, sheet, within=_TOP)
        if header is None:
            continue
        names = set(map(_Meant(sheet).__getitem__, table.cells[header - 1])) - {""}
        if {field.name for field in sheet.fields if field.required} <= names:
            scores[sheet.name] = len(names)
    best = [sheet for sheet in sheets if scores.get(sheet.name) == max(scores.values(), default=0)]
    return best[0] if scores and len(best) == 1 else None
