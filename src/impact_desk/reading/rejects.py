"""Refused rows in a workbook of their own: the same columns plus `problem`, to be mended and imported again.

What was understood is written as value (a date as date), because the columns that settled how to read
it are not there any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.kinds import USUAL, Day
from ..domain.problem import Refusal
from .cells import NUMBERS, Cell, ColumnOut, TableOut
from .columns import letter
from .grid import Grid
from .naming import PROBLEM, header_key, known_columns
from .understood import SheetReading
from .writing import write_workbook


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was refused: where it stood, and why in one sentence or several."""

    reading: SheetReading
    number: int
    problem: str


def write_rejects(path: Path, rejected: Sequence[RejectedRow]) -> None:
    """Write refused rows to an .xlsx workbook. Raises the fault `CannotWrite`."""
    write_workbook(path, rejects_tables(rejected))


def rejects_tables(rejected: Iterable[RejectedRow]) -> tuple[TableOut, ...]:
    """Refused rows as tables, one for each sheet, with the columns of all files they came from."""
    by_sheet: dict[str, list[RejectedRow]] = {}
    for row in rejected:
        by_sheet.setdefault(row.reading.sheet.name, []).append(row)
    return tuple(
        _sideways(name, rows) if _is_sideways(rows) else _upright(name, rows) for name, rows in by_sheet.items()
    )


def _is_sideways(rows: Sequence[RejectedRow]) -> bool:
    return all(row.reading.sheet.single and row.reading.header is None for row in rows)


def _sideways(name: str, rows: Sequence[RejectedRow]) -> TableOut:
    columns = tuple(ColumnOut(field.name, field.kind.word, field.required) for field in rows[0].reading.sheet.fields)
    cells = [
        (*(row if len(row) > 1 else (*row, "")), rejected.problem if place == 0 else "")
        for rejected in rows[:1]
        for place, (_, row) in enumerate(rejected.reading.table.rows)
    ]
    return TableOut(name, columns, cells, sideways=True)


def _upright(name: str, rows: Sequence[RejectedRow]) -> TableOut:
    places: dict[tuple[str, int], int] = {}
    columns: list[ColumnOut] = []
    made = [(_of_table(row.reading, places, columns), row) for row in rows]
    cells = [_cells(row, order, len(columns)) for order, row in made]
    return TableOut(name, (*columns, ColumnOut(PROBLEM, PROBLEM)), cells)


def _of_table(reading: SheetReading, places: dict[tuple[str, int], int], columns: list[ColumnOut]) -> dict[int, int]:
    """Where each column of a table goes: to the same header of another table, or to a new column."""
    width = Grid.of(reading.table.cells).width
    header = reading.table.cells[reading.header - 1] if reading.header else ()
    known = known_columns(reading.sheet)
    seen: dict[str, int] = {}
    order = {}
    for place in range(width):
        title = header[place].strip() if place < len(header) else ""
        field = known.get(header_key(title))
        key = field.name if field else header_key(title) or letter(place)
        if key == PROBLEM:
            continue
        seen[key] = seen.get(key, 0) + 1
        if (key, seen[key]) not in places:
            places[key, seen[key]] = len(columns)
            word, required = (field.kind.word, field.required) if field else ("text", False)
            columns.append(ColumnOut(title or letter(place), word, required))
        order[place] = places[key, seen[key]]
    return order


def _cells(row: RejectedRow, order: dict[int, int], width: int) -> tuple[Cell, ...]:
    found: list[Cell] = [None] * width
    for place, text in enumerate(row.reading.table.cells[row.number - 1]):
        if place in order:
            found[order[place]] = None if (row.number, place) in row.reading.table.faults else text
    for name, place in row.reading.places.items():
        found[order[place]] = _understood(row.reading, name, found[order[place]])
    return (*found, row.problem)


def _understood(reading: SheetReading, name: str, text: Cell) -> Cell:
    field = reading.sheet.field(name)
    if not isinstance(text, str) or not text.strip() or not (isinstance(field.kind, Day) or field.kind.word in NUMBERS):
        return text
    try:
        value: Cell = field.parse(text, habits=reading.settled.get(name, USUAL))
    except Refusal:
        return text
    return value
