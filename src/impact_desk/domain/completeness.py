"""What was entered, by program and month: where a month is empty, somebody forgot it or nothing happened.

An audit of volunteer hours asks for just this look at every month. A program counts in the months in which it ran.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from .columns import column
from .period import Period
from .project import Project
from .records import Contribution, LogRow, Output, Program

Month = tuple[int, int]
"""Year and month."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a program has in a month: rows by book; `runs` says whether the program ran then."""

    runs: bool
    contributions: int = 0
    hours: int = 0
    outputs: int = 0

    @property
    def rows(self) -> int:
        """All rows."""
        return self.contributions + self.hours + self.outputs

    @property
    def is_missing(self) -> bool:
        """Did the program run, and was nothing entered?"""
        return self.runs and not self.rows


@dataclass(frozen=True, slots=True)
class Board:
    """The months of a period, and for each program a cell per month."""

    months: tuple[Month, ...]
    rows: tuple[tuple[Program, tuple[Cell, ...]], ...]

    @property
    def missing(self) -> int:
        """How many cells are empty in which something was to be expected."""
        return sum(cell.is_missing for _, cells in self.rows for cell in cells)


def completeness(project: Project, period: Period, today: date) -> Board:
    """The board of a period; months that have not begun on `today` expect nothing."""
    start = project.site.fiscal_year_start
    months = _months(period.first_day(start), period.last_day(start))
    counted = (_counted(project.contributions), _counted(project.volunteer_log), _counted(project.outputs))
    rows = []
    for program in project.programs:
        cells = tuple(_cell(program, month, counted, today) for month in months)
        if any(cell.runs or cell.rows for cell in cells):
            rows.append((program, cells))
    return Board(months, tuple(rows))


def _cell(program: Program, month: Month, counted: Sequence[Mapping[tuple[UUID, Month], int]], today: date) -> Cell:
    first = date(month[0], month[1], 1)
    begun = (program.start_date.year, program.start_date.month) <= month
    ended = program.end_date is not None and (program.end_date.year, program.end_date.month) < month
    runs = begun and not ended and first <= today and program.status not in ("planned", "suspended", "cancelled")
    key = (program.id, month)
    return Cell(runs, *(one.get(key, 0) for one in counted))


def _counted(rows: Sequence[Contribution | LogRow | Output]) -> Mapping[tuple[UUID, Month], int]:
    months = column(rows, "date", lambda day: (day.year, day.month))
    return Counter(zip(column(rows, "program_code"), months, strict=True))


def _months(first: date, last: date) -> tuple[Month, ...]:
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return tuple((number // 12, number % 12 + 1) for number in range(start, end + 1))
