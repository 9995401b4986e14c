"""Exchange: amount x rate(to) / rate(from), rates in units per US dollar, the average of the year.

A sum is formed exactly in one currency and converted once; nothing is rounded on the way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from .exact import plain
from .problem import Refusal
from .records import FxRate

DOLLAR = "USD"
"""Rates are in units per US dollar, so the dollar's own rate is 1 by definition."""


class MissingRate(Refusal):
    """A currency has no rate in a year."""

    def __init__(self, currency: str, year: int) -> None:
        super().__init__(
            "There is no exchange rate for {currency} in {year}. Enter the average of the year under Exchange rates.",
            currency=currency,
            year=year,
        )


class RatesDisagree(Refusal):
    """Two different rates stand for the same currency and year."""

    def __init__(self, currency: str, year: int, stated: Mapping[Decimal, tuple[str, ...]]) -> None:
        listed = "; ".join(f"{plain(rate)} ({', '.join(by)})" for rate, by in sorted(stated.items()))
        super().__init__(
            "The exchange rates for {currency} in {year} disagree: {listed}. Settle on one rate.",
            currency=currency,
            year=year,
            listed=listed,
        )


Stated = Mapping[tuple[int, str], Mapping[Decimal, tuple[str, ...]]]
"""For each year and currency the rates that were given, and by whom."""


@dataclass(frozen=True, slots=True)
class ExchangeRates:
    """Rates by year and currency, and who stated them.

    A rate that nobody needs never stops anything: gaps and disagreements are refused when it is asked for.
    """

    stated: Stated = field(default_factory=dict)
    first: Stated = field(default_factory=dict)

    def rate(self, currency: str, year: int) -> Fraction:
        """Units of `currency` per US dollar in `year`. Raises `MissingRate` or `RatesDisagree`."""
        if currency == DOLLAR:
            return Fraction(1)
        found = self.first.get((year, currency)) or self.stated.get((year, currency))
        if not found:
            raise MissingRate(currency, year)
        if len(found) > 1:
            raise RatesDisagree(currency, year, found)
        return Fraction(next(iter(found)))

    def factor(self, source: str, target: str, year: int) -> Fraction:
        """What one unit of `source` is worth in `target`. Raises `MissingRate` or `RatesDisagree`."""
        if source == target:
            return Fraction(1)
        return self.rate(target, year) / self.rate(source, year)

    def convert(self, amount: Fraction, source: str, target: str, year: int) -> Fraction:
        """`amount` of `source` in `target`, exactly. Raises `MissingRate` or `RatesDisagree`."""
        return amount * self.factor(source, target, year)


NO_RATES = ExchangeRates()
"""No rate at all: enough as long as everything is in one currency."""


def rates_of(rows: Iterable[FxRate], by: str) -> ExchangeRates:
    """The rates that one party (`by`: a site's code) gives."""
    return ExchangeRates(_stated((by, row) for row in rows))


def rates_of_group(own: Iterable[FxRate], sites: Iterable[tuple[str, Iterable[FxRate]]]) -> ExchangeRates:
    """Head office's rates; where it gives none for a currency and year, the sites' own, which must agree."""
    named = ((site, row) for site, rows in sites for row in rows)
    return ExchangeRates(_stated(named), first=_stated(("head office", row) for row in own))


def _stated(rows: Iterable[tuple[str, FxRate]]) -> Stated:
    found: dict[tuple[int, str], dict[Decimal, tuple[str, ...]]] = defaultdict(dict)
    for by, row in rows:
        said = found[row.year, row.currency]
        said[row.units_per_usd] = tuple(dict.fromkeys((*said.get(row.units_per_usd, ()), by)))
    return found
