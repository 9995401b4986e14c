"""What the company contributed, by the London Benchmarking Group's model (LBG, now B4SI).

cash, in_kind and management are sums of the period's rows of that form; time is paid-time hours of the volunteer log x
the facility's hourly cost, plus rows of form time. The total leaves out what law or permit requires (the mandatory
motive), which stands beside it. Leverage is what others gave because of the program; it is never part of the total.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

from .discounting import EXACT
from .exact import spelled
from .exchange_rates import ExchangeRates
from .figure import Row
from .records import Contribution, Leverage, LogRow, Program
from .volunteering import Days, Tally, program_rows

MANDATORY = "mandatory"
"""The motive of what law or permit requires."""
PAID_HOURS = "Paid hours x hourly cost"
"""How the time of the volunteer log becomes an amount."""


@dataclass(frozen=True, slots=True)
class Gift:
    """Contributions of one program, form, motive, subject and origin, in the facility's currency.

    `subject` is the row's own, else the program's. `origin` says how the amount came about: the currency it was given in and the rates, or paid `hours`.
    """

    program: Program
    form: str
    motive: str
    origin: str
    amount: Fraction
    rows: Callable[[], tuple[Row, ...]]
    hours: Fraction = Fraction()
    subject: str | None = None

    @property
    def counts(self) -> bool:
        """Does it enter the total?"""
        return self.motive != MANDATORY


@dataclass(frozen=True, slots=True)
class Levered:
    """What others gave because of a program, in the facility's currency."""

    program: Program
    origin: str
    amount: Fraction
    rows: Callable[[], tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class Books:
    """The currency that amounts are wanted in, the rates that lead to it, and the fiscal year of a day."""

    currency: str
    rates: ExchangeRates
    year_of: Callable[[date], int]

    def take_in(self, amount: Decimal, currency: str, year: int) -> tuple[str, Fraction]:
        """How an amount came about, and what it is in the books' currency.

        Raises `MissingRate` or `RatesDisagree`.
        """
        exact = Fraction(amount)
        if currency == self.currency:
            return currency, exact
        target, source = self.rates.rate(self.currency, year), self.rates.rate(currency, year)
        return f"{currency} x {spelled(target)} / {spelled(source)} ({year})", exact * target / source


def gifts(rows: Iterable[Contribution], programs: Mapping[UUID, Program], books: Books, days: Days) -> Iterator[Gift]:
    """The contributions of `days`, summed as far as they share program, form, motive, subject, currency and year.

    Raises `MissingRate` or `RatesDisagree`.
    """

    def kind(row: Contribution) -> tuple[UUID, str, str, str | None]:
        program = programs[row.program_code]
        return row.program_code, row.form, row.motive or program.motive, row.subject or program.subject

    for (program, form, motive, subject), origin, amount, behind in _sums("contributions", rows, kind, books, days):
        yield Gift(programs[program], form, motive, origin, amount, behind, subject=subject)


def paid_time(
    counted: Tally, programs: Mapping[UUID, Program], hourly_cost: Decimal, log: Sequence[LogRow], days: Days
) -> Iterator[Gift]:
    """Paid hours at what they cost the employer: one gift for each program, with the program's motive."""
    for program, turnout in counted.by_program.items():
        if turnout.paid_seconds:
            amount = turnout.paid_hours * Fraction(hourly_cost)
            rows = partial(program_rows, log, days, program, "paid_hours")
            one = programs[program]
            yield Gift(one, "time", one.motive, PAID_HOURS, amount, rows, turnout.paid_hours, one.subject)


def levered(rows: Iterable[Leverage], programs: Mapping[UUID, Program], books: Books, days: Days) -> Iterator[Levered]:
    """The leverage of `days`, summed as far as it shares program, currency and year.

    Raises `MissingRate` or `RatesDisagree`.
    """
    for program, origin, amount, behind in _sums("leverage", rows, lambda row: row.program_code, books, days):
        yield Levered(programs[program], origin, amount, behind)


def total(given: Iterable[Gift], program: UUID | None = None) -> Fraction:
    """The contribution total, of one program or of all: everything that no law or permit requires."""
    return sum(
        (gift.amount for gift in given if gift.counts and program in (None, gift.program.id)),
        Fraction(),
    )


def _sums(
    sheet: str, rows: Iterable[Any], kind: Callable[[Any], Any], books: Books, days: Days
) -> Iterator[tuple[Any, str, Fraction, Callable[[], tuple[Row, ...]]]]:
    sums: dict[tuple[Any, str, int], Decimal] = defaultdict(Decimal)
    members: dict[tuple[Any, str, int], list[UUID]] = defaultdict(list)
    for row in rows:
        if days[0] <= row.date <= days[1]:
            key = kind(row), row.currency, books.year_of(row.date)
            sums[key] = EXACT.add(sums[key], row.amount)
            members[key].append(row.id)
    for key, amount in sums.items():
        origin, converted = books.take_in(amount, *key[1:])
        yield key[0], origin, converted, partial(_named, sheet, tuple(members[key]))


def _named(sheet: str, ids: tuple[UUID, ...]) -> tuple[Row, ...]:
    return tuple((sheet, one) for one in ids)
