"""What a table turned out to say: values by field, refused rows, and what nobody knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..domain.coded import Coded
from ..domain.fields import Field
from ..domain.kinds import Habits
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from .raw import RawTable


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong with a cell: the column, what stood there, and why it is refused."""

    column: str
    value: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that cannot be taken, with everything that is wrong with it."""

    number: int
    problems: tuple[CellProblem, ...]


@dataclass(frozen=True, slots=True)
class SheetReading:
    """What a table says in terms of a sheet.

    `read` rows were found below the header. `numbers` are those that were understood, `columns` their
    values by field name, each as long as `numbers`; references are still code texts. `whole` is why the
    sheet was refused as a whole (then all its rows are). `places` says which column of the table each
    field came from, `unknown` which headers mean nothing here, `settled` how the texts of a column were
    read where the column decided it.
    """

    table: RawTable
    sheet: Sheet
    read: int
    header: int | None = None
    numbers: Sequence[int] = ()
    columns: Mapping[str, Coded[Any]] = field(default_factory=dict)
    refused: tuple[RefusedRow, ...] = ()
    whole: CellProblem | None = None
    places: Mapping[str, int] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    settled: Mapping[str, Habits] = field(default_factory=dict)

    def column(self, one: Field) -> Coded[Any]:
        """The values of a field; its default for every row where the table has no such column."""
        found = self.columns.get(one.name)
        return Coded.same(one.default, len(self.numbers)) if found is None else found

    @property
    def present(self) -> tuple[Field, ...]:
        """The fields that the table has a column for, in the order of the sheet."""
        return tuple(one for one in self.sheet.fields if one.name in self.columns)

    def rows(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """The understood rows: their numbers, and their values by field name."""
        names = [one.name for one in self.sheet.fields]
        columns = map(self.column, self.sheet.fields)
        for number, values in zip(self.numbers, zip(*columns, strict=True), strict=True):
            yield number, dict(zip(names, values, strict=True))


def refused_whole(
    table: RawTable, sheet: Sheet, rows: Sequence[int], header: int | None, column: str, refusal: Refusal
) -> SheetReading:
    """A sheet of which no row can be taken, for one reason; an empty one is no matter."""
    whole = CellProblem(column, "", refusal) if rows else None
    return SheetReading(table, sheet, len(rows), header, whole=whole)
