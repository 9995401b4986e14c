"""Present values, exactly.

Year 0 is not discounted. A year y from 1 on is divided by (1+r)^y at the end of the year, by (1+r)^(y-1) at its
start, by (1+r)^(y-0.5) in its middle (A guide to Social Return on Investment, 2012, stage 5; the other two timings
are found in published studies).

Every assumption of a value map is a decimal number, so sums and products of them are decimal numbers too. They are
kept as numerators over one common divisor, a power of 1+r, and only turned into fractions at the very end: no digit is
lost, and a thousand outcomes cost little more than the bare multiplications.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
)
from fractions import Fraction
from itertools import accumulate, repeat

EXACT = Context(
    prec=200_000,
    rounding=ROUND_HALF_EVEN,
    Emin=MIN_EMIN,
    Emax=MAX_EMAX,
    traps=[Inexact, InvalidOperation, DivisionByZero, Overflow],
)
"""Arithmetic that never rounds: a result that needed rounding would raise `Inexact`. Meant for `localcontext(EXACT)`."""

_ROOT = Context(prec=60, rounding=ROUND_HALF_EVEN, Emin=MIN_EMIN, Emax=MAX_EMAX)
"""The square root of 1+r is the one irrational number here: 60 digits of it, the same on every machine."""


@dataclass(frozen=True, slots=True)
class Discounting:
    """Factors for the years 0, 1, 2, … as numerators (`weights`) over one `divisor`."""

    weights: tuple[Decimal, ...]
    divisor: Decimal

    def factor(self, year: int) -> Fraction:
        """What a value of 1 in `year` is worth now."""
        return self.present(self.weights[year])

    def present(self, numerator: Decimal) -> Fraction:
        """The present value whose numerator (a sum of values times their years' weights) this is."""
        return Fraction(numerator) / Fraction(self.divisor)


def discounting(rate: Decimal, timing: str, horizon: int) -> Discounting:
    """The factors of the years 0 to `horizon` at `rate` (0.035 for 3.5 %).

    `timing` is one of `end_of_year`, `start_of_year`, `mid_year`.
    """
    growth = EXACT.add(Decimal(1), rate)
    late = max(horizon - 1, 0) if timing == "start_of_year" else horizon
    powers = list(accumulate(repeat(growth, late), EXACT.multiply, initial=Decimal(1)))
    root = _ROOT.sqrt(growth) if timing == "mid_year" else Decimal(1)
    shift = 1 if timing == "start_of_year" else 0
    later = (EXACT.multiply(root, powers[late + shift - year]) for year in range(1, horizon + 1))
    return Discounting((powers[late], *later), powers[late])


def discount_factors(rate: Decimal, timing: str, horizon: int) -> tuple[Fraction, ...]:
    """The factors of the years 0 to `horizon`, as fractions, for whoever reckons with them elsewhere."""
    factors = discounting(rate, timing, horizon)
    return tuple(map(factors.present, factors.weights))
