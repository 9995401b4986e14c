"""Who is one person: numbers of the register that stand for another number, and everybody whom register and log know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from .columns import column
from .kinds import split_list
from .problem import Refusal
from .project import Project
from .records import LogRow, Volunteer
from .volunteering import Same, unnamed


class OneAlready(Refusal):
    """Two numbers that are one person already."""

    def __init__(self, number: str, other: str) -> None:
        super().__init__(
            "{number} and {other} are one person already. Choose two different people.", number=number, other=other
        )


class NoAlias(Refusal):
    """A number that stands for nobody else."""

    def __init__(self, number: str) -> None:
        super().__init__("{number} stands for nobody else, so there is nothing to part.", number=number)


@dataclass(frozen=True, slots=True)
class Person:
    """A volunteer number, with every name and department under which register and log know it.

    `entry` is the register's row, nothing where only the log has the number; `canonical` the number that hours count
    for; `rows` and `seconds` what the log holds under this number.
    """

    number: str
    names: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()
    entry: UUID | None = None
    canonical: str = ""
    rows: int = 0
    seconds: int = 0

    @property
    def name(self) -> str:
        """The first name known; empty where there is none."""
        return self.names[0] if self.names else ""

    @property
    def label(self) -> str:
        """Number and name."""
        return f"{self.number} {self.name}".rstrip()


def same_numbers(register: Iterable[Volunteer]) -> Same:
    """For each number that is another's alias the number that its hours count for, over any number of steps.

    Aliases that lead round in a circle all count for the first of their numbers, so that nobody is counted twice.
    """
    entries = {one.id: one for one in register}
    return {
        one.volunteer_id: _last(one, entries)
        for one in entries.values()
        if one.alias_of is not None and _last(one, entries) != one.volunteer_id
    }


def _last(one: Volunteer, entries: Mapping[UUID, Volunteer]) -> str:
    met: dict[UUID, str] = {}
    while one.id not in met:
        met[one.id] = one.volunteer_id
        following = entries.get(one.alias_of) if one.alias_of else None
        if following is None:
            return one.volunteer_id
        one = following
    around = list(met)[list(met).index(one.id) :]
    return min(met[each] for each in around)


def all_names(entry: Volunteer) -> tuple[str, ...]:
    """The name and the other names of a row of the register."""
    first = (entry.volunteer_name,) if entry.volunteer_name else ()
    return tuple(dict.fromkeys((*first, *split_list(entry.other_names or "", commas=False))))


def people_of(project: Project) -> tuple[Person, ...]:
    """Everybody whom the register or the log names by a number, the register first; unnamed groups are nobody."""
    same = same_numbers(project.volunteers)
    found: dict[str, _Gathered] = {}
    for entry in project.volunteers:
        found.setdefault(entry.volunteer_id, _Gathered()).enter(entry)
    log = project.volunteer_log
    columns = (
        column(log, "volunteer_id"),
        column(log, "hours", lambda hours: hours.seconds),
        column(log, "volunteer_name"),
        column(log, "department"),
    )
    for number, *row in zip(*columns, strict=True):
        gathered = found.get(number)
        if gathered is None:
            if unnamed(number):
                continue
            gathered = found[number] = _Gathered()
        gathered.count(*row)
    return tuple(one.person(number, same.get(number, number)) for number, one in found.items())


def rows_of(project: Project, number: str) -> tuple[LogRow, ...]:
    """The rows of the log under a volunteer number, in order of entry."""
    log = project.volunteer_log
    return tuple(log[at] for at, one in enumerate(column(log, "volunteer_id")) if one == number)


class _Gathered:
    """What is known of one number while register and log are read."""

    __slots__ = ("departments", "entry", "names", "rows", "seconds")

    def __init__(self) -> None:
        self.names: dict[str, None] = {}
        self.departments: dict[str, None] = {}
        self.entry: UUID | None = None
        self.rows = self.seconds = 0

    def enter(self, entry: Volunteer) -> None:
        self.entry = entry.id
        self.names.update(dict.fromkeys(all_names(entry)))
        if entry.department:
            self.departments[entry.department] = None

    def count(self, seconds: int, name: str | None, department: str | None) -> None:
        self.rows += 1
        self.seconds += seconds
        if name:
            self.names[name] = None
        if department:
            self.departments[department] = None

    def person(self, number: str, canonical: str) -> Person:
        return Person(
            number, tuple(self.names), tuple(self.departments), self.entry, canonical, self.rows, self.seconds
        )


def numbers_of(canonical: str, same: Same) -> Iterator[str]:
    """Every number of one person, the one that hours count for first."""
    yield canonical
    yield from (number for number, other in same.items() if other == canonical)
