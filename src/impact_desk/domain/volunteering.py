"""Volunteer time: hours, participations and distinct people.

hours = paid hours + own hours; participations = log rows, a `group:N` row counting N participations and N x hours and
no unique person; volunteers = distinct volunteer ids, where several numbers of one person are one. The log is read once, row by row, and may be long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from functools import partial
from types import MappingProxyType
from uuid import UUID

from .columns import column, id_at
from .figure import Figure, FigureKind, Operand, Row, no_rows
from .records import LogRow

Days = tuple[date, date]
"""A first and a last day, both included."""

Same = Mapping[str, str]
"""Volunteer numbers that stand for another number of the same person, and that number."""
NOBODY_ELSE: Same = MappingProxyType({})

GROUP = "group:"
"""How the volunteer number of unnamed people starts: `group:12` is twelve of them."""


def unnamed(volunteer_id: str) -> int:
    """How many unnamed people a volunteer number stands for; 0 for a person's own number."""
    return int(volunteer_id[len(GROUP) :]) if volunteer_id.startswith(GROUP) else 0


@dataclass(frozen=True, slots=True)
class Turnout:
    """Who turned out, and for how long: seconds of paid and own time, participations, distinct volunteer ids."""

    paid_seconds: int = 0
    own_seconds: int = 0
    participations: int = 0
    volunteers: frozenset[str] = frozenset()

    @property
    def paid_hours(self) -> Fraction:
        """Hours in company time."""
        return Fraction(self.paid_seconds, 3600)

    @property
    def own_hours(self) -> Fraction:
        """Hours in people's own time."""
        return Fraction(self.own_seconds, 3600)

    @property
    def hours(self) -> Fraction:
        """All hours."""
        return self.paid_hours + self.own_hours


def together(turnouts: Iterable[Turnout]) -> Turnout:
    """Several turnouts as one: times add up, a person counts once."""
    found = tuple(turnouts)
    return Turnout(
        sum(one.paid_seconds for one in found),
        sum(one.own_seconds for one in found),
        sum(one.participations for one in found),
        frozenset[str]().union(*(one.volunteers for one in found)),
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """The volunteer log of some days, counted by program."""

    by_program: Mapping[UUID, Turnout] = field(default_factory=dict)

    @property
    def total(self) -> Turnout:
        """All programs together."""
        return together(self.by_program.values())

    def of(self, program: UUID | None) -> Turnout:
        """One program's turnout, or everybody's when no program is named."""
        return self.total if program is None else self.by_program.get(program, Turnout())

    def plus(self, other: Tally) -> Tally:
        """This log and another one of other days."""
        programs = dict.fromkeys((*self.by_program, *other.by_program))
        empty = Turnout()
        return Tally(
            {one: together((self.by_program.get(one, empty), other.by_program.get(one, empty))) for one in programs}
        )


def tally(log: Sequence[LogRow], days: Days, same: Same = NOBODY_ELSE) -> Tally:
    """Count the rows of `days`, in one pass; `same` says which numbers are one person (`people.same_numbers`)."""
    first, last = days
    counts: dict[UUID, list[int]] = {}
    people: dict[UUID, set[str]] = {}
    columns = (
        column(log, "date", lambda day: first <= day <= last),
        column(log, "program_code"),
        column(log, "volunteer_id", lambda number: (unnamed(number), same.get(number, number))),
        column(log, "paid_time"),
        column(log, "hours", lambda hours: hours.seconds),
    )
    for is_within, program, (heads, who), is_paid, seconds in zip(*columns, strict=True):
        if not is_within:
            continue
        if program not in counts:
            counts[program], people[program] = [0, 0, 0], set()
        if not heads:
            people[program].add(who)
        counts[program][0 if is_paid else 1] += seconds * (heads or 1)
        counts[program][2] += heads or 1
    return Tally(
        {
            program: Turnout(paid, own, participations, frozenset(people[program]))
            for program, (paid, own, participations) in counts.items()
        }
    )


def figures(
    turnout: Turnout, headcount: int | None, rows: Callable[[str], tuple[Row, ...]] | None = None
) -> Iterator[Figure]:
    """The figures of volunteering. `rows` gives the log rows behind the one it is asked for."""

    def figure(name: str, kind: FigureKind, value: Fraction | int | None) -> Figure:
        behind = partial(rows, name) if rows else no_rows
        return Figure(
            ("volunteering", name), kind, value, DEFINITIONS[name], operands=_OPERANDS.get(name, ()), rows=behind
        )

    yield figure("hours", "hours", turnout.hours)
    yield figure("paid_hours", "hours", turnout.paid_hours)
    yield figure("own_hours", "hours", turnout.own_hours)
    people = len(turnout.volunteers)
    yield figure("volunteers", "count", people)
    yield figure("participations", "count", turnout.participations)
    average = turnout.hours / people if people else None
    yield replace(figure("hours_per_volunteer", "hours", average), reason="" if people else NO_VOLUNTEERS)
    share = Fraction(people, headcount) if headcount else None
    among = Operand("Headcount", value=str(headcount) if headcount else None)
    part = figure("participation", "ratio", share)
    yield replace(part, operands=(*part.operands, among), reason="" if headcount else NO_HEADCOUNT)


DEFINITIONS = {
    "hours": "Hours in company time and in people's own time.",
    "paid_hours": "Hours in company time; they enter the contribution at the hourly cost.",
    "own_hours": "Hours in people's own time; they never enter the company's contribution.",
    "volunteers": "Distinct volunteers of the period; unnamed people are not counted.",
    "participations": "Rows of the volunteer log; a row for N unnamed people counts N times.",
    "hours_per_volunteer": "Hours / volunteers.",
    "participation": "Volunteers / headcount.",
}
"""What each figure means, in one sentence."""
NO_VOLUNTEERS = "Nobody is named in the volunteer log of this period."
NO_HEADCOUNT = "No headcount is given."
_HOURS, _PEOPLE = Operand("Hours", "volunteering.hours"), Operand("Volunteers", "volunteering.volunteers")
_OPERANDS = {
    "hours": (Operand("Paid hours", "volunteering.paid_hours"), Operand("Own hours", "volunteering.own_hours")),
    "hours_per_volunteer": (_HOURS, _PEOPLE),
    "participation": (_PEOPLE,),
}


def program_figures(counted: Tally, codes: Mapping[UUID, str], log: Sequence[LogRow], days: Days) -> Iterator[Figure]:
    """Hours, volunteers and participations of each program; `codes` maps ids to codes in printing order."""
    for program, code in codes.items():
        if program in counted.by_program:
            rows = partial(program_rows, log, days, program)
            turnout = counted.by_program[program]
            path = ("volunteering", "by_program", code)
            yield Figure((*path, "hours"), "hours", turnout.hours, "Hours of the program.", rows=rows)
            yield Figure((*path, "volunteers"), "count", len(turnout.volunteers), _DISTINCT, rows=rows)
            yield Figure((*path, "participations"), "count", turnout.participations, _ROWS, rows=rows)


_DISTINCT = "Distinct volunteers of the program; somebody who helped in two programs counts in each."
_ROWS = "Rows of the program in the volunteer log; a row for N unnamed people counts N times."


def log_rows(log: Sequence[LogRow], days: Days, name: str, program: UUID | None = None) -> tuple[Row, ...]:
    """The rows behind the figure called `name`: only paid or only own time for those two, else all of those days.

    With `program` those of this program.
    """
    wanted = {"paid_hours": (True,), "own_hours": (False,)}.get(name, (True, False))
    columns = (
        column(log, "date", lambda day: days[0] <= day <= days[1]),
        column(log, "paid_time", lambda is_paid: is_paid in wanted),
        column(log, "program_code", lambda code: program in (None, code)),
    )
    return tuple(("volunteer_log", id_at(log, at)) for at, row in enumerate(zip(*columns, strict=True)) if all(row))


def program_rows(log: Sequence[LogRow], days: Days, program: UUID, name: str = "hours") -> tuple[Row, ...]:
    """The rows of one program behind the figure called `name`, as `log_rows` gives them."""
    return log_rows(log, days, name, program)
