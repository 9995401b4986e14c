"""Hours by person, department, program and month, to be looked at or written out.

Names of volunteers leave the file by this export only where a person asked for a table by person.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.exact import fixed
from ..domain.hours_table import MEASURES, TITLES, TOTAL, WITHOUT, Dimension, HoursTable, Key, Measure, Sum, hours_table
from ..domain.period import Period
from ..domain.problem import Refusal
from .prepared import Language
from .project_desk import Desk

if TYPE_CHECKING:
    from ..reading.cells import Cell, TableOut

ENDINGS = (".xlsx", ".csv")


class NoSuchEnding(Refusal):
    """A table is written as a workbook or as CSV."""

    def __init__(self, name: str) -> None:
        super().__init__("“{name}” is neither .xlsx nor .csv. Give the file one of these endings.", name=name)


def hours_by(desk: Desk, period: Period, down: Dimension, across: Dimension | None = None) -> HoursTable:
    """The hours of a period. Raises `NoFacility` or `OneDimensionTwice`."""
    project = desk.project()
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


def title_of(key: Key, dimension: Dimension, language: str) -> str:
    """What a row or column is called."""
    return key.label or _in(WITHOUT[dimension], language)


def _in(titles: tuple[str, str], language: str) -> str:
    return titles[language.startswith("zh")]


def _table_out(table: HoursTable, measure: Measure, language: str) -> TableOut:
    from ..reading.cells import ColumnOut, TableOut

    heads = [_in(TITLES[table.down], language)]
    if table.down == "person":
        heads.append("姓名" if language.startswith("zh") else "Name")
    if table.across:
        about = _in(MEASURES[measure], language)
        heads += [f"{title_of(one, table.across, language)}" for one in table.columns]
        heads.append(f"{_in(TOTAL, language)}: {about}")
    totals: tuple[Measure, ...] = tuple(one for one in MEASURES if not table.across or one != measure)
    heads += [_in(MEASURES[one], language) for one in totals]
    texts = 2 if table.down == "person" else 1
    columns = tuple(
        ColumnOut(head, "text" if at < texts else "number", required=False) for at, head in enumerate(heads)
    )
    return TableOut("hours", columns, list(_rows(table, measure, totals, language)))


def _rows(table: HoursTable, measure: Measure, totals: tuple[Measure, ...], language: str) -> Iterator[list[Cell]]:
    for row in table.rows:
        named = [row.value or title_of(row, table.down, language), row.name]
        yield [*_head(table, named), *_numbers(table, row, measure, totals)]
    yield [*_head(table, [_in(TOTAL, language), ""]), *_numbers(table, None, measure, totals)]


def _head(table: HoursTable, named: list[str]) -> list[str]:
    return named if table.down == "person" else [" ".join(filter(None, named))]


def _numbers(table: HoursTable, row: Key | None, measure: Measure, totals: tuple[Measure, ...]) -> Iterator[Cell]:
    """The cells of a row, or of the last row where none is named, and its totals."""
    for column in table.columns:
        yield _cell(table.cell(row, column) if row else table.column_totals[column.value], measure)
    whole = table.row_totals[row.value] if row else table.total
    if table.across:
        yield _cell(whole, measure)
    for one in totals:
        yield _cell(whole, one)


def _cell(found: Sum, measure: Measure) -> Decimal:
    return Decimal(shown(found, measure))


def shown(found: Sum, measure: Measure) -> str:
    """A cell as figures print it: hours with two decimals, counts as they are."""
    return fixed(found.hours, 2) if measure == "hours" else str(found.of(measure))
