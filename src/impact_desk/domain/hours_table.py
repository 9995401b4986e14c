"""Hours of any days by two of person, department, program and month, with totals.

Unique people and participations stand beside the hours, each under its own name. People are distinct in every cell and
in every total by themselves: the total of a row is not the sum of its cells where somebody stands in several.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType
from typing import Literal

from .people import same_numbers
from .problem import Refusal
from .project import Project
from .records import LogRow
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


@dataclass(slots=True)
class _Count:
    seconds: int = 0
    participations: int = 0
    people: set[str] = field(default_factory=set)

    def add(self, row: LogRow, heads: int, who: str) -> None:
        self.seconds += row.hours.seconds * (heads or 1)
        self.participations += heads or 1
        if not heads:
            self.people.add(who)

    def sum(self) -> Sum:
        return Sum(self.seconds, self.participations, len(self.people))


def hours_table(project: Project, days: Days, down: Dimension, across: Dimension | None = None) -> HoursTable:
    """The hours of `days`; a person is one whatever the number. Raises `OneDimensionTwice`."""
    if down == across:
        raise OneDimensionTwice(down)
    same = same_numbers(project.volunteers)
    read = {one: _reader(project, one, same) for one in ((down, across) if across else (down,))}
    cells: dict[tuple[str, str], _Count] = defaultdict(_Count)
    by_row: dict[str, _Count] = defaultdict(_Count)
    by_column: dict[str, _Count] = defaultdict(_Count)
    whole = _Count()
    for row in project.volunteer_log:
        if not days[0] <= row.date <= days[1]:
            continue
        heads, who = unnamed(row.volunteer_id), same.get(row.volunteer_id, row.volunteer_id)
        left = read[down](row)
        by_row[left].add(row, heads, who)
        whole.add(row, heads, who)
        if across:
            top = read[across](row)
            by_column[top].add(row, heads, who)
            cells[left, top].add(row, heads, who)
    return HoursTable(
        down,
        across,
        _keys(project, down, by_row),
        _keys(project, across, by_column) if across else (),
        {place: one.sum() for place, one in cells.items()},
        {value: one.sum() for value, one in by_row.items()},
        {value: one.sum() for value, one in by_column.items()},
        whole.sum(),
    )


def _reader(project: Project, dimension: Dimension, same: Mapping[str, str]) -> Callable[[LogRow], str]:
    if dimension == "month":
        return lambda row: f"{row.date:%Y-%m}"
    if dimension == "program":
        codes = {one.id: one.program_code for one in project.programs}
        return lambda row: codes.get(row.program_code, "")
    if dimension == "person":
        return lambda row: "" if unnamed(row.volunteer_id) else same.get(row.volunteer_id, row.volunteer_id)
    own = {one.volunteer_id: one.department for one in project.volunteers if one.department}

    def department(row: LogRow) -> str:
        number = row.volunteer_id
        return row.department or own.get(number) or own.get(same.get(number, number)) or ""

    return department


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
    names = {row.volunteer_id: row.volunteer_name for row in project.volunteer_log if row.volunteer_name}
    names.update({one.volunteer_id: one.volunteer_name for one in project.volunteers if one.volunteer_name})
    return {number: name for number, name in names.items() if name}
