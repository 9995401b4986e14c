"""Tables of text become values of declared fields, or refusals that say where and why."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from typing import TypeVar

from ..domain.fields import Field
from ..domain.kinds import USUAL, Habits
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from .columns import Column, read_column
from .headers import Header, NoHeader, find_header
from .keys import read_keys
from .naming import header_key
from .raw import RawTable
from .understood import CellProblem, RefusedRow, SheetReading, refused_whole

_Value = TypeVar("_Value")
_TOTALS = frozenset("total totals grandtotal sum subtotal sums 合計 總計 小計 總和 加總 總合 累計".split())


class TotalsRow(Refusal):
    """A row that adds up the others."""

    def __init__(self) -> None:
        super().__init__("This looks like a row of totals. It is not taken; sums are reckoned from the rows.")


class HeaderAgain(Refusal):
    """The header row, repeated further down."""

    def __init__(self) -> None:
        super().__init__("This row repeats the header.")


class ShiftedCells(Refusal):
    """A row of a CSV file with more cells than its header: a delimiter inside a text has shifted them."""

    def __init__(self) -> None:
        super().__init__(
            "The row has more cells than the header. Put a text or number that holds the delimiter into quotation marks."
        )


def read_sheet(
    table: RawTable, sheet: Sheet, habits: Habits = USUAL, *, optional: Collection[str] = ()
) -> SheetReading:
    """The rows of `table` as values of the fields of `sheet`, or refusals in words.

    `optional` are fields that may be missing here although the sheet requires them.
    """
    number = find_header(table, sheet)
    if number is None and sheet.single:
        return read_keys(table, sheet, habits)
    rows = [row for row, _ in table.rows if row > (number or 0)]
    if number is None:
        return refused_whole(table, sheet, rows, None, "", NoHeader(sheet))
    fields = [replace(field, required=False) if field.name in optional else field for field in sheet.fields]
    header = Header(table, number, fields, sheet)
    if header.refusal:
        return refused_whole(table, sheet, rows, number, *header.refusal)
    header.look_beside(table, rows)
    return _Rows(table, header, rows).read(sheet, number, fields, habits)


@dataclass(slots=True)
class _Rows:
    """The rows below a header, being read column by column."""

    table: RawTable
    header: Header
    numbers: list[int]

    def read(self, sheet: Sheet, header: int, fields: Sequence[Field], habits: Habits) -> SheetReading:
        """Values of the good rows, refusals of the others."""
        cells = [self.table.cells[number - 1] for number in self.numbers]
        columns: dict[str, Column] = {}
        problems: dict[int, list[CellProblem]] = {}
        for field in fields:
            if field.name in self.header.places:
                columns[field.name] = self._column(field, cells, habits, problems)
        problems |= self._shifted(cells)
        good = [index not in problems for index in range(len(cells))]
        return SheetReading(
            self.table,
            sheet,
            read=len(cells),
            header=header,
            numbers=_kept(self.numbers, good),
            columns={name: _kept(column.values, good) for name, column in columns.items()},
            refused=tuple(self._refused(index, cells[index], problems[index]) for index in sorted(problems)),
            places=self.header.places,
            unknown=tuple(self.header.unknown),
            settled={name: column.habits for name, column in columns.items() if column.habits != habits},
        )

    def _column(
        self, field: Field, cells: Sequence[tuple[str, ...]], habits: Habits, problems: dict[int, list[CellProblem]]
    ) -> Column:
        place = self.header.places[field.name]
        texts = [row[place] if place < len(row) else "" for row in cells]
        column = read_column(field, texts, habits, self._faults(place), decide=self.table.is_text)
        for index, refusal in column.refused.items():
            problems.setdefault(index, []).append(CellProblem(field.name, texts[index], refusal))
        return column

    def _faults(self, place: int) -> set[int]:
        """Positions of the cells of a column that hold no value though something stands there."""
        faulty = {number for number, column in self.table.faults if column == place}
        return {index for index, number in enumerate(self.numbers) if number in faulty} if faulty else set()

    def _shifted(self, cells: Sequence[tuple[str, ...]]) -> dict[int, list[CellProblem]]:
        width = len(self.header.row)
        if not self.table.is_text:
            return {}
        return {
            index: [CellProblem("", " | ".join(row[width:]), ShiftedCells())]
            for index, row in enumerate(cells)
            if len(row) > width and "".join(row[width:]).strip()
        }

    def _refused(self, index: int, row: tuple[str, ...], problems: list[CellProblem]) -> RefusedRow:
        number = self.numbers[index]
        first = next((cell for cell in row if cell.strip()), "")
        if header_key(first).strip(":") in _TOTALS:
            return RefusedRow(number, (CellProblem("", first, TotalsRow()),))
        if [header_key(cell) for cell in row] == [header_key(cell) for cell in self.header.row[: len(row)]]:
            return RefusedRow(number, (CellProblem("", first, HeaderAgain()),))
        return RefusedRow(number, tuple(problems))


def _kept(values: Sequence[_Value], good: Sequence[bool]) -> Sequence[_Value]:
    return list(compress(values, good)) if False in good else values
