"""Hours by person, department, program and month, to be looked at or written out.

Names of volunteers leave the file by this export only where a person asked for a table by person.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.exact import fixed
from ..domain.hours_table import MEASURES, TITLES, TOTAL, WITHOUT, Dimension, HoursTable, Key, Measure, Sum, hours_table
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.project import Project
from .prepared import Language

if TYPE_CHECKING:
    from ..reading.cells import TableOut

Cell = str | Decimal | None
"""What a line of the table holds."""

ENDINGS = (".xlsx", ".csv")
NAME = ("Name", "姓名")


class NoSuchEnding(Refusal):
    """A table is written as a workbook or as CSV."""

    def __init__(self, name: str) -> None:
        super().__init__("“{name}” is neither .xlsx nor .csv. Give the file one of these endings.", name=name)


def hours_by(project: Project, period: Period, down: Dimension, across: Dimension | None = None) -> HoursTable:
    """The hours of a period, of a frozen snapshot. Raises `NoFacility` or `OneDimensionTwice`."""
    start = project.site.fiscal_year_start
    return hours_table(project, (period.first_day(start), period.last_day(start)), down, across)


def write_hours(table: HoursTable, path: Path, *, measure: Measure = "hours", language: Language = "en") -> None:
    """Write the table as .xlsx or .csv; text that a spreadsheet would evaluate stays text.

    Raises `NoSuchEnding` or the fault `CannotWrite`.
    """
    from ..reading.writing import write_csv, write_workbook

    if path.suffix.lower() not in ENDINGS:
        raise NoSuchEnding(path.name)
    out = _table_out(table, measure, language)
    if path.suffix.lower() == ".csv":
        write_csv(path, out)
    else:
        write_workbook(path, (out,))


def names_people(table: HoursTable) -> bool:
    """Would names of volunteers leave the file with this table?"""
    return "person" in (table.down, table.across)


def heads_of(table: HoursTable, measure: Measure, language: str) -> list[str]:
    """The heads of the columns: what the rows are, the columns with their total, and the other two counts by name."""
    heads = [_in(TITLES[table.down], language), *([_in(NAME, language)] if table.down == "person" else [])]
    if table.across:
        heads += [_title(one, table.across, language) for one in table.columns]
        heads.append(f"{_in(TOTAL, language)}: {_in(MEASURES[measure], language)}")
    return [*heads, *(_in(MEASURES[one], language) for one in _beside(table, measure))]


def line_of(table: HoursTable, row: Key | None, measure: Measure, language: str) -> list[Cell]:
    """One line of the table, or the totals where no row is named; a cell that holds nothing is nothing."""
    head = _title(row, table.down, language) if row else _in(TOTAL, language)
    found: list[Cell] = [head]
    if table.down == "person":
        found = [(row.value or head) if row else head, row.name if row else ""]
    for column in table.columns:
        found.append(_cell(table.cell(row, column) if row else table.column_totals[column.value], measure))
    whole = table.row_totals[row.value] if row else table.total
    measures = ((measure,) if table.across else ()) + _beside(table, measure)
    return [*found, *(_cell(whole, one) or Decimal(0) for one in measures)]


def shown(cell: Cell) -> str:
    """A count or hours as text, hours with two decimals."""
    return "" if cell is None else str(cell)


def _beside(table: HoursTable, measure: Measure) -> tuple[Measure, ...]:
    return tuple(one for one in MEASURES if not table.across or one != measure)


def _title(key: Key, dimension: Dimension, language: str) -> str:
    return key.label or _in(WITHOUT[dimension], language)


def _in(titles: tuple[str, str], language: str) -> str:
    return titles[language.startswith("zh")]


def _cell(found: Sum, measure: Measure) -> Decimal | None:
    if not found.participations:
        return None
    return Decimal(fixed(found.hours, 2)) if measure == "hours" else Decimal(int(found.of(measure)))


def _table_out(table: HoursTable, measure: Measure, language: str) -> TableOut:
    from ..reading.cells import ColumnOut, TableOut

    texts = 1 + (table.down == "person")
    heads = heads_of(table, measure, language)
    columns = tuple(
        ColumnOut(head, "text" if at < texts else "number", required=False) for at, head in enumerate(heads)
    )
    return TableOut("hours", columns, [line_of(table, row, measure, language) for row in (*table.rows, None)])
