"""Tables of text become values of declared fields, or refusals that say where and why."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import compress

from ..domain.coded import CODES, Coded
from ..domain.fields import Field
from ..domain.kinds import USUAL, Habits
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from .columns import Column, read_column
from .grid import Grid
from .headers import Header, NoHeader, find_header
from .keys import read_keys
from .naming import header_key
from .raw import RawTable
from .understood import CellProblem, RefusedRow, SheetReading, refused_whole

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
    grid = Grid.of(table.cells)
    rows = grid.filled(number or 0)
    if number is None:
        return refused_whole(table, sheet, rows, None, "", NoHeader(sheet))
    fields = [replace(field, required=False) if field.name in optional else field for field in sheet.fields]
    header = Header(table, number, fields, sheet)
    if header.refusal:
        return refused_whole(table, sheet, rows, number, *header.refusal)
    header.look_beside(grid, rows, beyond=not table.is_text)
    return _Rows(table, grid, header, rows).read(sheet, number, fields, habits)


@dataclass(slots=True)
class _Rows:
    """The rows below a header, being read column by column."""

    table: RawTable
    grid: Grid
    header: Header
    numbers: Sequence[int]

    def read(self, sheet: Sheet, header: int, fields: Sequence[Field], habits: Habits) -> SheetReading:
        """Values of the good rows, refusals of the others."""
        columns: dict[str, Column] = {}
        problems: dict[int, list[CellProblem]] = {}
        for field in fields:
            if field.name in self.header.places:
                columns[field.name] = self._column(field, habits, problems)
        problems |= self._shifted()
        values = {name: column.values for name, column in columns.items()}
        numbers = self.numbers
        if problems:
            good = [index not in problems for index in range(len(numbers))]
            numbers = array(CODES, compress(numbers, good))
            values = {name: column.kept(good) for name, column in values.items()}
        return SheetReading(
            self.table,
            sheet,
            read=len(self.numbers),
            header=header,
            numbers=numbers,
            columns=values,
            refused=tuple(self._refused(index, problems[index]) for index in sorted(problems)),
            places=self.header.places,
            unknown=tuple(self.header.unknown),
            settled={name: column.habits for name, column in columns.items() if column.habits != habits},
        )

    def _column(self, field: Field, habits: Habits, problems: dict[int, list[CellProblem]]) -> Column:
        place = self.header.places[field.name]
        texts = self._texts(place)
        column = read_column(field, texts, habits, self._faults(place), decide=self.table.is_text)
        for index, refusal in column.refused.items():
            problems.setdefault(index, []).append(CellProblem(field.name, texts[index], refusal))
        return column

    def _texts(self, place: int) -> Coded[str]:
        """What stands in a column of the table, in the rows that hold anything."""
        column, rows = self.grid.column(place), self.numbers
        return column[rows[0] - 1 : rows[-1]] if isinstance(rows, range) and rows else column.at(n - 1 for n in rows)

    def _faults(self, place: int) -> set[int]:
        """Positions of the cells of a column that hold no value though something stands there."""
        faulty = {number for number, column in self.table.faults if column == place}
        return {index for index, number in enumerate(self.numbers) if number in faulty} if faulty else set()

    def _shifted(self) -> dict[int, list[CellProblem]]:
        width = len(self.header.row)
        found = set[int]()
        for place in range(width, self.grid.width) if self.table.is_text else ():
            texts = self._texts(place)
            filled = {code for code in texts.used if texts.values[code].strip()}
            found.update(index for index, code in enumerate(texts.codes) if code in filled)
        rows = {index: self.grid[self.numbers[index] - 1] for index in sorted(found)}
        return {index: [CellProblem("", " | ".join(row[width:]), ShiftedCells())] for index, row in rows.items()}

    def _refused(self, index: int, problems: list[CellProblem]) -> RefusedRow:
        number = self.numbers[index]
        row = self.grid[number - 1]
        first = next((cell for cell in row if cell.strip()), "")
        if header_key(first).strip(":") in _TOTALS:
            return RefusedRow(number, (CellProblem("", first, TotalsRow()),))
        if [header_key(cell) for cell in row] == [header_key(cell) for cell in self.header.row[: len(row)]]:
            return RefusedRow(number, (CellProblem("", first, HeaderAgain()),))
        return RefusedRow(number, tuple(problems))
