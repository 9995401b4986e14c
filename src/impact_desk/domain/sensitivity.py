"""One-way sensitivity: how far the ratio moves when one assumption moves through its range and all others stay.

The ranges, where none are given: shares (deadweight, displacement, attribution, drop-off, extra reduction) 10 percentage
points either way, quantities and proxy values 20 % either way, durations a year either way (half of a duration of a year or less), the
discount rate 2 percentage points either way, inputs 10 % either way; nothing leaves what it can be.

Only what moves is reckoned again: one outcome's present value, or the year table for another discount rate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from types import MappingProxyType
from uuid import UUID

from .discounting import EXACT, Discounting, discounting
from .records import Outcome
from .scenarios import DISCOUNT_RATE, INPUTS, SHARES, bounded, with_value
from .sroi import Purse, factors_for, valued, years_of
from .sroi_result import Result

DURATION = "duration_years"
IN_PROPORTION = ("quantity", "proxy_value", "deadweight", "displacement", "attribution", "extra_reduction")
"""Assumptions that an outcome's value follows in proportion, whatever its years."""
_ONE, _TWO = Decimal(1), Decimal(2)
_LONG = Context(prec=60)
"""Precision of a quotient of two assumptions, which need not end."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """One number that a result rests on: of an outcome, or of the whole evaluation (discount rate, inputs)."""

    name: str
    outcome: Outcome | None = None

    @property
    def key(self) -> tuple[str, UUID | None]:
        """Name and the outcome's id."""
        return self.name, self.outcome.id if self.outcome else None


@dataclass(frozen=True, slots=True)
class Ranges:
    """How far assumptions move: percentage points as shares, relative changes as shares, years."""

    share: Decimal = Decimal("0.10")
    relative: Decimal = Decimal("0.20")
    years: Decimal = _ONE
    discount_rate: Decimal = Decimal("0.02")
    inputs: Decimal = Decimal("0.10")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a value of an assumption leads to."""

    value: Fraction
    ratio: Fraction | None
    net_present_value: Fraction


@dataclass(frozen=True, slots=True)
class Swing:
    """A bar of the tornado: an assumption, its value, and what the ends of its range lead to."""

    assumption: Assumption
    current: Fraction
    low: Reading
    high: Reading

    @property
    def spread(self) -> Fraction:
        """How far apart the two ratios are; without inputs, the two net present values."""
        if self.low.ratio is None or self.high.ratio is None:
            return abs(self.high.net_present_value - self.low.net_present_value)
        return abs(self.high.ratio - self.low.ratio)


@dataclass(frozen=True, slots=True)
class Footing:
    """What stays while one assumption moves: the factors of the years, each outcome's run over them and part of the sum.

    Annuities, parts and sum are numerators over the divisor of `factors`.
    """

    result: Result
    factors: Discounting
    annuities: tuple[Decimal, ...]
    parts: tuple[Decimal, ...]
    whole: Decimal

    def read(self, value: Decimal, numerator: Decimal) -> Reading:
        """What a sum with this numerator leads to."""
        return reading(value, self.factors.present(numerator), self.result.total_inputs)

    def numerator(self, outcome: Outcome) -> Decimal:
        """An outcome's part of the sum. Raises `DurationOutOfRange` or `QuantitiesDoNotFit`."""
        return valued(outcome, self.result.evaluation, self.factors).numerator

    def moved(self, place: int, name: str, value: Decimal) -> Decimal:
        """The whole sum with another value of one assumption of the outcome at `place`."""
        outcome = self.result.outcomes[place].outcome
        if name in IN_PROPORTION and not (name == "quantity" and outcome.quantity_by_year):
            part = EXACT.multiply(_first_value(outcome, name, value), self.annuities[place])
        else:
            part = self.numerator(moved(outcome, name, value))
        return EXACT.add(EXACT.subtract(self.whole, self.parts[place]), part)


Given = Mapping[tuple[str, UUID | None], tuple[Decimal, Decimal]]
"""Ranges that somebody chose, by `Assumption.key`: the lowest and the highest value."""
USUAL = Ranges()
"""The ranges where none are given."""
NOTHING: Given = MappingProxyType({})
"""No range was chosen."""


def reading(value: Decimal | Fraction, present_value: Fraction, inputs: Fraction) -> Reading:
    """Ratio and net present value of a total present value against inputs."""
    return Reading(Fraction(value), present_value / inputs if inputs else None, present_value - inputs)


def footing(result: Result, years: int) -> Footing:
    """What stays while assumptions of `result` move, durations by at most `years`."""
    terms = result.evaluation
    last = max((one.first_year + len(one.profile.multipliers) - 1 for one in result.outcomes), default=0)
    factors = discounting(terms.discount_rate, terms.discount_timing, last + years)
    lines = [valued(one.outcome, terms, factors) for one in result.outcomes]
    parts = tuple(line.numerator for line in lines)
    with localcontext(EXACT):
        return Footing(result, factors, tuple(line.profile.annuity for line in lines), parts, sum(parts, Decimal()))


def swings(result: Result, ranges: Ranges = USUAL, given: Given = NOTHING) -> tuple[Swing, ...]:
    """The tornado: one swing for each assumption that can move the result, the widest first."""
    longest = max((int(high) + 1 for (name, _), (_, high) in given.items() if name == DURATION), default=0)
    stands = footing(result, max(int(ranges.years) + 1, longest))
    found = [
        *(one for place in range(len(result.outcomes)) for one in _of_outcome(stands, place, ranges, given)),
        *_of_evaluation(result, ranges, given),
    ]
    return tuple(sorted(found, key=lambda one: -one.spread))


def movable(result: Result, outcome: Outcome) -> Iterator[str]:
    """Names of the outcome's assumptions that can move the result."""
    yield "quantity"
    yield "proxy_value"
    if not outcome.quantity_by_year:
        yield DURATION
    yield from ("deadweight", "displacement", "attribution")
    if years_of(outcome) > 1 or result.evaluation.drop_off_from == "first_year":
        yield "drop_off"
    if outcome.extra_reduction:
        yield "extra_reduction"


def current_value(outcome: Outcome, name: str) -> Decimal:
    """The value of an assumption; of quantities listed by year their sum."""
    if name == "quantity" and outcome.quantity_by_year:
        with localcontext(EXACT):
            return sum(outcome.quantity_by_year, Decimal())
    value: Decimal = getattr(outcome, name)
    return value


def moved(outcome: Outcome, name: str, value: Decimal) -> Outcome:
    """The outcome with another value of one assumption; quantities listed by year keep their proportions."""
    total = current_value(outcome, name)
    if name != "quantity" or not outcome.quantity_by_year or not total:
        return with_value(outcome, name, value)
    factor = _LONG.divide(value, total)
    return replace(outcome, quantity_by_year=tuple(EXACT.multiply(one, factor) for one in outcome.quantity_by_year))


def _first_value(outcome: Outcome, name: str, value: Decimal) -> Decimal:
    """An outcome's scale with another value of an assumption that it follows in proportion."""
    with localcontext(EXACT):
        scale = _ONE if outcome.quantity_by_year else (value if name == "quantity" else outcome.quantity)
        scale *= value if name == "proxy_value" else outcome.proxy_value
        for share in IN_PROPORTION[2:]:
            scale *= _ONE - (value if name == share else getattr(outcome, share))
        return scale


def _of_outcome(stands: Footing, place: int, ranges: Ranges, given: Given) -> Iterator[Swing]:
    outcome = stands.result.outcomes[place].outcome
    for name in movable(stands.result, outcome):
        assumption, value = Assumption(name, outcome), current_value(outcome, name)
        low, high = given.get(assumption.key) or _range(name, value, ranges)
        ends = (stands.read(end, stands.moved(place, name, end)) for end in (low, high))
        yield Swing(assumption, Fraction(value), next(ends), next(ends))


def _of_evaluation(result: Result, ranges: Ranges, given: Given) -> Iterator[Swing]:
    rate, inputs = Assumption(DISCOUNT_RATE), Assumption(INPUTS)
    value = result.evaluation.discount_rate
    low, high = given.get(rate.key) or _around(DISCOUNT_RATE, value, ranges.discount_rate)
    yield Swing(rate, Fraction(value), at_rate(result, low), at_rate(result, high))
    total, present = result.total_inputs, result.total_present_value
    if total:
        ends = [total * (1 - Fraction(ranges.inputs)), total * (1 + Fraction(ranges.inputs))]
        ends = [Fraction(end) for end in given.get(inputs.key, ends)]
        yield Swing(inputs, total, *(reading(end, present, end) for end in ends))


def at_rate(result: Result, rate: Decimal) -> Reading:
    """What another discount rate leads to; the values of the years stay as they are."""
    terms = replace(result.evaluation, discount_rate=rate)
    factors = factors_for(terms, result.inputs, [one.outcome for one in result.outcomes])
    present = sum((line.value * factors.factor(line.year) for line in result.years), Fraction())
    return reading(rate, present, Purse(terms, result.currency, result.rates, factors).total(result.inputs))


def _range(name: str, value: Decimal, ranges: Ranges) -> tuple[Decimal, Decimal]:
    if name in SHARES:
        return _around(name, value, ranges.share)
    if name == DURATION:
        return (value - ranges.years if value > ranges.years else value / _TWO), bounded(name, value + ranges.years)
    with localcontext(EXACT):
        return value * (_ONE - ranges.relative), value * (_ONE + ranges.relative)


def _around(name: str, value: Decimal, distance: Decimal) -> tuple[Decimal, Decimal]:
    with localcontext(EXACT):
        return bounded(name, value - distance), bounded(name, value + distance)
