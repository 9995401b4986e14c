"""Signing a summary closes what it covers: which rows those are, and what a later change to them needs.

A summary covers the rows that travelled in it: what is dated from the first day of the fiscal year to the last day of
the period, objectives and evaluations of the year with everything that belongs to them, the year's exchange rates, the
programs concerned, the facility, and which numbers in the log are one person. Two things stay open, because no figure is reckoned from them: fields that never
leave the site, and what a program goes on telling after the year (`LIVING`). Risks and the shelf of proxies live on
too: a summary shows how they stood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID

from .fields import Record, fields_of, travels
from .period import Period
from .problem import Refusal
from .records import Evaluation, Reopening, SignedSummary
from .sheets import BY_NAME, SHEETS

DATED = ("contributions", "leverage", "volunteer_log", "outputs")
"""Sheets whose rows count on their own date, from the start of the fiscal year to the end of the period."""
UP_TO_THE_END = ("target_revisions", "check_ins")
"""Sheets whose rows count from any day on, up to the end of the period."""
OWNERS = ("objectives", "key_results", "evaluations")
"""Sheets whose rows take along what belongs to them."""
LIVING = {"programs": ("status", "owner", "budget", "end_date", "description", "partner")}
"""Fields of a covered row that may go on changing: no figure is reckoned from them."""

Find = Callable[[str, UUID], Record | None]
"""A record of a sheet by its id."""
All = Callable[[str], Iterable[Record]]
"""Every record of a sheet."""


class PeriodClosed(Refusal):
    """A change without a reason to what a signed summary covers."""

    def __init__(self, closing: Closing, sheet: str) -> None:
        super().__init__(
            "{sheet} of {period} are closed: summary {number} was signed over them. Give a reason for this change, or reopen {period} first.",
            sheet=BY_NAME[sheet].title,
            period=str(closing.period),
            number=closing.sequence,
        )
        self.closing, self.sheet = closing, sheet


class NotClosed(Refusal):
    """A period that needs no reopening."""

    def __init__(self, period: Period) -> None:
        super().__init__(
            "{period} is not closed: no summary of just this period was signed, or it was reopened already. The list of signed summaries says which were.",
            period=str(period),
        )


@dataclass(frozen=True, slots=True)
class Closing:
    """The newest summary of a period, and the days whose rows it covers; `reopened` says why it is final no more."""

    period: Period
    document: str
    sequence: int
    first: date
    last: date
    reopened: str | None = None

    @property
    def is_closed(self) -> bool:
        """Does a change to what it covers need a reason?"""
        return self.reopened is None


@dataclass(frozen=True, slots=True)
class Sought:
    """A row of a dated sheet that has this value in a field, and whose day is one of those covered."""

    sheet: str
    field: str
    value: Any
    first: date
    last: date

    def fits(self, row: Record) -> bool:
        """Is it this row?"""
        found = cast("Any", row)
        return getattr(row, self.field) == self.value and bool(self.first <= found.date <= self.last)


def _go_through(_sought: Sought) -> bool | None:
    """No sheet is too long."""
    return None


@dataclass(frozen=True, slots=True)
class Books:
    """Where the rules look records up; `has` answers for sheets too long to go through, and says nothing of others."""

    find: Find
    all: All
    has: Callable[[Sought], bool | None] = _go_through

    def any_covered(self, sheet: str, field: str, value: Any, closing: Closing) -> bool:
        """Has a dated sheet a row that a summary covers, with this value in a field?"""
        sought = Sought(sheet, field, value, closing.first, closing.last)
        found = self.has(sought)
        return any(map(sought.fits, self.all(sheet))) if found is None else found


def closings(
    summaries: Iterable[SignedSummary], reopenings: Iterable[Reopening], start_month: int
) -> tuple[Closing, ...]:
    """The newest summary of each period that was signed, in the order of the periods."""
    reasons = {one.document: one.reason for one in reopenings}
    newest: dict[Period, SignedSummary] = {}
    for one in sorted(summaries, key=lambda each: each.sequence):
        newest[one.period] = one
    return tuple(
        Closing(
            period=period,
            document=one.document,
            sequence=one.sequence,
            first=period.whole_year.first_day(start_month),
            last=period.last_day(start_month),
            reopened=reasons.get(one.document),
        )
        for period, one in sorted(newest.items())
    )


def still_final(summaries: Iterable[SignedSummary], reopenings: Iterable[Reopening]) -> tuple[SignedSummary, ...]:
    """The summaries of periods that are closed: those of a period that was reopened are final no more."""
    found = tuple(summaries)
    closed = {one.period for one in closings(found, reopenings, 1) if one.is_closed}
    return tuple(one for one in found if one.period in closed)


def covers(closing: Closing, sheet: str, record: Record, books: Books) -> bool:
    """Does a signed summary cover this record?"""
    row = cast("Any", record)
    if sheet in DATED:
        return bool(closing.first <= row.date <= closing.last)
    rule = _RULES.get(sheet)
    if rule:
        return rule(closing, row, books)
    owner = OWNER_OF.get(sheet)
    if owner is None or (sheet in UP_TO_THE_END and row.date > closing.last):
        return False
    field, above = owner
    found = books.find(above, getattr(record, field))
    return found is not None and covers(closing, above, found, books)


def is_telling(sheet: str, before: Record, after: Record) -> bool:
    """Do two versions of a row differ in anything that a summary carries and does not let go on?"""
    names = _TELLING.get(sheet, ())
    return any(getattr(before, name) != getattr(after, name) for name in names)


def disturbed(
    found: Sequence[Closing], sheet: str, before: tuple[Record, Books] | None, after: tuple[Record, Books] | None
) -> tuple[Closing, ...]:
    """The signed periods that a change to one row touches; each side is a record and where its owners are found."""
    if sheet not in _TELLING or (before and after and not is_telling(sheet, before[0], after[0])):
        return ()
    sides = [side for side in (before, after) if side]
    return tuple(one for one in found if any(covers(one, sheet, record, books) for record, books in sides))


def _of_the_year(field: str) -> Callable[[Closing, Any, Books], bool]:
    return lambda closing, row, _books: bool(getattr(row, field) == closing.period.year)


def _evaluation(closing: Closing, row: Any, books: Books) -> bool:
    """An evaluation of the year, or one that such an evaluation is compared with, over any number of steps."""
    waiting, seen = [cast("Evaluation", row)], set[UUID]()
    while waiting:
        one = waiting.pop()
        if one.start_year == closing.period.year:
            return True
        seen.add(one.id)
        others = cast("Iterable[Evaluation]", books.all("evaluations"))
        waiting += [other for other in others if other.compares_with == one.id and other.id not in seen]
    return False


def _program(closing: Closing, row: Any, books: Books) -> bool:
    """A program that ran in the period, or that covered rows belong to."""
    if row.start_date <= closing.last and (row.end_date or closing.last) >= closing.first:
        return True
    return any(books.any_covered(name, "program_code", row.id, closing) for name in DATED)


def _volunteer(closing: Closing, row: Any, books: Books) -> bool:
    """A number that stands for another one, and under which somebody worked on the days covered."""
    return row.alias_of is not None and books.any_covered("volunteer_log", "volunteer_id", row.volunteer_id, closing)


def _owner(sheet: str) -> tuple[str, str] | None:
    """The field by which rows of a sheet belong to those of another, and that other sheet."""
    for one in BY_NAME[sheet].fields:
        if one.required and one.points_to in OWNERS:
            return one.name, one.points_to
    return None


_RULES: dict[str, Callable[[Closing, Any, Books], bool]] = {
    "facility": lambda _closing, _row, _books: True,
    "fx_rates": _of_the_year("year"),
    "objectives": _of_the_year("year"),
    "evaluations": _evaluation,
    "programs": _program,
    "volunteers": _volunteer,
}
OWNER_OF = {sheet.name: owner for sheet in SHEETS if sheet.name not in _RULES and (owner := _owner(sheet.name))}
"""For each sheet whose rows belong to an owner: the field that names it, and the owner's sheet."""
_TELLING: dict[str, tuple[str, ...]] = {
    name: tuple(
        one.name for one in fields_of(BY_NAME[name].record) if travels(one) and one.name not in LIVING.get(name, ())
    )
    for name in (*DATED, *_RULES, *OWNER_OF)
}
_TELLING["volunteers"] = ("volunteer_id", "alias_of")
CLOSED_SHEETS = frozenset(_TELLING)
"""The sheets whose rows a signature closes."""
