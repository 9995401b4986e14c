"""A strange table in the words of one of our sheets, so that it is read like a workbook of ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..domain.mapping import ColumnMap, column_keys
from .grid import Grid
from .raw import RawTable


def mapped_table(table: RawTable, column_map: ColumnMap) -> RawTable:
    """The rows of `table`, with their numbers, under the headers of the sheet that `column_map` names.

    Columns that mean nothing are left out; constants stand in every row that holds anything, and so does what a field
    whose blanks repeat said last.
    """
    return replace(
        table,
        name=column_map.sheet,
        cells=Grid.of(tuple(_rows(table, column_map))),
        faults=frozenset(_faults(table, column_map)),
        alone=False,
    )


def _rows(table: RawTable, column_map: ColumnMap) -> Iterator[tuple[str, ...]]:
    places = _places(table, column_map)
    constants = tuple(
        (name, text) for name, text in column_map.constants.items() if name not in places and text.strip()
    )
    meanings = [column_map.meanings.get(name, {}) for name in places]
    fixed = tuple(text for _, text in constants)
    above = [name in column_map.repeated for name in places]
    last = [""] * len(places)
    for number, row in enumerate(table.cells, 1):
        if number < column_map.header:
            yield ()
        elif number == column_map.header:
            yield (*places, *(name for name, _ in constants))
        else:
            cells = [row[place] if place < len(row) else "" for place in places.values()]
            if not any(map(str.strip, row)):
                yield ()
                continue
            cells = [
                up if goes_on and not cell.strip() else cell
                for cell, up, goes_on in zip(cells, last, above, strict=True)
            ]
            last = cells
            given = tuple(meant.get(cell.strip(), cell) for cell, meant in zip(cells, meanings, strict=True))
            yield (*given, *fixed)


def _faults(table: RawTable, column_map: ColumnMap) -> Iterator[tuple[int, int]]:
    """Cells that hold an error, where they stand now; one that was given a meaning is mended."""
    places = _places(table, column_map)
    moved = {place: (to, name) for to, (name, place) in enumerate(places.items())}
    for number, place in table.faults:
        if place in moved:
            to, name = moved[place]
            row = table.cells[number - 1]
            if row[place].strip() not in column_map.meanings.get(name, {}):
                yield number, to


def _places(table: RawTable, column_map: ColumnMap) -> dict[str, int]:
    """The column of each field."""
    headers = table.cells[column_map.header - 1] if 0 < column_map.header <= len(table.cells) else ()
    keys = column_keys(headers)
    return {column_map.columns[key]: place for place, key in enumerate(keys) if key in column_map.columns}
