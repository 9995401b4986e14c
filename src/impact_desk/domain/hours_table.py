"""Hours of any days by two of person, department, program and month, with totals.

Unique people and participations stand beside the hours, each under its own name. People are distinct in every cell and
in every total by themselves: the total of a row is not the sum of its cells where somebody stands in several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import repeat
from types import MappingProxyType
from typing import Literal

from .columns import column
from .people import same_numbers
from .problem import Refusal
from .project import Project
from .volunteering import Days, unnamed

Dimension = Literal["person", "department", "program", "month"]
Measure = Literal["hours", "participations", "people"]
TITLES: Mapping[Dimension, tuple[str, str]] = MappingProxyType(
    {
        "person": ("Person", "人員"),
        "department": ("Department", "部門"),
        "program": ("Program", "計畫"),
        "month": ("Month", "月份"),
    }
)
"""What each dimension is called, in English and Traditional Chinese."""
MEASURES: Mapping[Measure, tuple[str, str]] = MappingProxyType(
    {
        "hours": ("Hours", "時數"),
        "participations": ("Participations", "參與人次"),
        "people": ("Volunteers (distinct people)", "志工人數（不重複計）"),
    }
)
"""What is counted, in words that say which."""
WITHOUT: Mapping[Dimension, tuple[str, str]] = MappingProxyType(
    {
        "person": ("Unnamed people", "未具名人員"),
        "department": ("No department", "未註明部門"),
        "program": ("No program", "無計畫"),
        "month": ("No month", "無月份"),
    }
)
"""What the rows without a value are called."""
TOTAL = ("Total", "合計")


class OneDimensionTwice(Refusal):
    """Rows and columns by the same thing."""

    def __init__(self, name: str) -> None:
        super().__init__("Rows and columns are both by {name}. Choose two different ones.", name=name)


@dataclass(frozen=True, slots=True)
class Key:
    """A row or column: its value (a number, a code, `2020-03`; empty where there is none) and a name beside it."""

    value: str
    name: str = ""

    @property
    def label(self) -> str:
        """Value and name."""
        return f"{self.value} {self.name}".strip()


@dataclass(frozen=True, slots=True)
class Sum:
    """What a cell or total holds."""

    seconds: int = 0
    participations: int = 0
    people: int = 0

    @property
    def hours(self) -> Fraction:
        """The time in hours."""
        return Fraction(self.seconds, 3600)

    def of(self, measure: Measure) -> Fraction | int:
        """One of the three."""
        return self.hours if measure == "hours" else self.participations if measure == "participations" else self.people


NOTHING = Sum()


@dataclass(frozen=True, slots=True)
class HoursTable:
    """The table: its rows and columns in order, the cells that hold anything, and totals. Without `across` no columns."""

    down: Dimension
    across: Dimension | None
    rows: tuple[Key, ...]
    columns: tuple[Key, ...]
    cells: Mapping[tuple[str, str], Sum]
    row_totals: Mapping[str, Sum]
    column_totals: Mapping[str, Sum]
    total: Sum

    def cell(self, row: Key, column: Key) -> Sum:
        """What stands there."""
        return self.cells.get((row.value, column.value), NOTHING)


class _Count:
    """What a cell comes to while the log is read."""

    __slots__ = ("participations", "people", "seconds")

    def __init__(self) -> None:
        self.seconds = self.participations = 0
        self.people = set[str]()

    def join(self, other: _Count) -> None:
        """Take another cell in."""
        self.seconds += other.seconds
        self.participations += other.participations
        self.people |= other.people

    def sum(self) -> Sum:
        """What it came to."""
        return Sum(self.seconds, self.participations, len(self.people))


def hours_table(project: Project, days: Days, down: Dimension, across: Dimension | None = None) -> HoursTable:
    """The hours of `days`; a person is one whatever the number. Raises `OneDimensionTwice`."""
    if down == across:
        raise OneDimensionTwice(down)
    cells = _counted(project, days, down, across)
    by_row: dict[str, _Count] = defaultdict(_Count)
    by_column: dict[str, _Count] = defaultdict(_Count)
    whole = _Count()
    for (left, top), one in cells.items():
        for total in (by_row[left], by_column[top], whole):
            total.join(one)
    return HoursTable(
        down,
        across,
        _keys(project, down, by_row),
        _keys(project, across, by_column) if across else (),
        {place: one.sum() for place, one in cells.items()} if across else {},
        {value: one.sum() for value, one in by_row.items()},
        {value: one.sum() for value, one in by_column.items()} if across else {},
        whole.sum(),
    )


def _counted(
    project: Project, days: Days, down: Dimension, across: Dimension | None
) -> Mapping[tuple[str, str], _Count]:
    """The cells, in one pass over the log."""
    same = same_numbers(project.volunteers)
    cells: dict[tuple[str, str], _Count] = defaultdict(_Count)
    first, last = days
    log = project.volunteer_log
    columns = (
        column(log, "date", lambda day: first <= day <= last),
        _keyed(project, down, same),
        _keyed(project, across, same) if across else repeat("", len(log)),
        column(log, "volunteer_id", lambda number: (unnamed(number), same.get(number, number))),
        column(log, "hours", lambda hours: hours.seconds),
    )
    for is_within, left, top, (heads, who), seconds in zip(*columns, strict=True):
        if is_within:
            cell = cells[left, top]
            cell.seconds += seconds * (heads or 1)
            cell.participations += heads or 1
            if not heads:
                cell.people.add(who)
    return cells


@lru_cache(maxsize=4096)
def month_of(day: date) -> str:
    """The month of a day, as `2020-03`."""
    return f"{day:%Y-%m}"


def _keyed(project: Project, dimension: Dimension, same: Mapping[str, str]) -> Iterable[str]:
    """The value that each row has in a dimension."""
    log = project.volunteer_log
    if dimension == "month":
        return column(log, "date", month_of)
    if dimension == "program":
        codes = {one.id: one.program_code for one in project.programs}
        return column(log, "program_code", lambda program: codes.get(program, ""))
    if dimension == "person":
        return column(log, "volunteer_id", lambda number: "" if unnamed(number) else same.get(number, number))
    own = {one.volunteer_id: one.department for one in project.volunteers if one.department}
    registered = column(log, "volunteer_id", lambda number: own.get(number) or own.get(same.get(number, number)) or "")
    return (stated or known for stated, known in zip(column(log, "department"), registered, strict=True))


def _keys(project: Project, dimension: Dimension, found: Mapping[str, object]) -> tuple[Key, ...]:
    names = _names(project, dimension)
    order = {code: place for place, code in enumerate(names)} if dimension == "program" else {}
    ordered = sorted(found, key=lambda value: (not value, order.get(value, len(order)), value.casefold(), value))
    return tuple(Key(value, names.get(value, "")) for value in ordered)


def _names(project: Project, dimension: Dimension) -> dict[str, str]:
    if dimension == "program":
        ordered = sorted(project.programs, key=lambda one: (one.ordinal, one.program_code))
        return {one.program_code: one.name for one in ordered}
    if dimension != "person":
        return {}
    log = project.volunteer_log
    logged = zip(column(log, "volunteer_id"), column(log, "volunteer_name"), strict=True)
    names = {number: name for number, name in logged if name}
    names.update({one.volunteer_id: one.volunteer_name for one in project.volunteers if one.volunteer_name})
    return {number: name for number, name in names.items() if name}
