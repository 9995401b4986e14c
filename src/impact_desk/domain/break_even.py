"""Break-even: the value of each assumption at which the ratio falls to 1, or to another claim, all others staying.

Quantity, proxy value and the shares that reduce an impact move the sum in proportion, so their break-even is exact. The
duration's is exact too where part years count by their share. Drop-off and discount rate are found by halving, to twelve
decimals. Where no value that the assumption can have leads to the claim, there is none: it cannot break even.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from .discounting import EXACT
from .records import Evaluation, Outcome
from .scenarios import DISCOUNT_RATE, INPUTS, with_value
from .sensitivity import DURATION, Assumption, Footing, at_rate, current_value, footing, movable, moved
from .sroi import LONGEST, valued
from .sroi_result import Result

CANNOT = "No value that it can have leads to the claim."
NO_INPUTS = "There are no inputs, so no ratio to hold against the claim."
_GRID = 10**12
_STEP = _GRID // 100


@dataclass(frozen=True, slots=True)
class BreakEven:
    """The value of an assumption at which the ratio is the claim; nothing, with the reason, where it cannot be.

    `exact` is false where the value was found by halving, or is the first whole year that reaches the claim.
    """

    assumption: Assumption
    current: Fraction
    value: Fraction | None
    exact: bool = True
    reason: str = ""


def claim_of(evaluation: Evaluation) -> Fraction:
    """The ratio that break-even values are held against: what the evaluation claims, or 1."""
    return Fraction(1) if evaluation.claim is None else Fraction(evaluation.claim)


def break_even(result: Result, claim: Fraction = Fraction(1)) -> tuple[BreakEven, ...]:
    """The break-even value of every assumption that can move the result, in the order of the value map."""
    return tuple(_found(result, claim))


def _found(result: Result, claim: Fraction) -> Iterator[BreakEven]:
    stands = footing(result, LONGEST)
    wanted = claim * result.total_inputs
    for place, line in enumerate(result.outcomes):
        own = stands.factors.present(stands.parts[place])
        needed = wanted - (result.total_present_value - own)
        for name in movable(result, line.outcome):
            yield _verdict(result, Assumption(name, line.outcome), _of_outcome(stands, place, name, needed))
    yield _verdict(result, Assumption(DISCOUNT_RATE), _discount_rate(result, claim))
    total = result.total_present_value / claim if claim > 0 else None
    yield _verdict(result, Assumption(INPUTS), total if total and total > 0 else None)


def _verdict(result: Result, assumption: Assumption, value: Fraction | None) -> BreakEven:
    name, outcome = assumption.name, assumption.outcome
    if outcome:
        current = Fraction(current_value(outcome, name))
    else:
        current = result.total_inputs if name == INPUTS else Fraction(result.evaluation.discount_rate)
    if not result.total_inputs:
        return BreakEven(assumption, current, None, reason=NO_INPUTS)
    whole_years = name == DURATION and result.evaluation.duration_rule == "whole"
    exact = not whole_years and name not in ("drop_off", DISCOUNT_RATE)
    return BreakEven(assumption, current, value, exact, "" if value is not None else CANNOT)


def _of_outcome(stands: Footing, place: int, name: str, needed: Fraction) -> Fraction | None:
    outcome = stands.result.outcomes[place].outcome
    if name == DURATION:
        return _duration(stands, outcome, needed)
    if name == "drop_off":
        return _drop_off(stands, outcome, needed)
    if name in ("quantity", "proxy_value"):
        return _in_proportion(stands, outcome, name, needed)
    # A share of 0 leaves all of the value, a share of 1 nothing.
    full = stands.factors.present(stands.numerator(with_value(outcome, name, Decimal(0))))
    share = 1 - needed / full if full else None
    return share if share is not None and 0 <= share <= 1 else None


def _in_proportion(stands: Footing, outcome: Outcome, name: str, needed: Fraction) -> Fraction | None:
    current = current_value(outcome, name)
    one = current or Decimal(1)
    full = stands.factors.present(stands.numerator(moved(outcome, name, one)))
    if not full:
        return None
    value = needed / full * Fraction(one)
    if name == "quantity":
        return value if value >= 0 else None
    # A benefit does not become a harm, nor a harm a benefit.
    return value if value * Fraction(current) >= 0 else None


def _duration(stands: Footing, outcome: Outcome, needed: Fraction) -> Fraction | None:
    terms = stands.result.evaluation
    line = valued(with_value(outcome, DURATION, Decimal(LONGEST)), terms, stands.factors)
    # All in numerators over the divisor of the factors and of `needed`: no fraction is made before the year is found.
    with localcontext(EXACT):
        below = Decimal(needed.denominator)
        left = needed.numerator * stands.factors.divisor
        for year, part in enumerate(line.profile.multipliers):
            worth = line.scale * part * stands.factors.weights[line.first_year + year] * below
            if not worth or left * worth <= 0:
                return None
            if abs(left) <= abs(worth):
                return year + (Fraction(left) / Fraction(worth) if terms.duration_rule == "prorated" else Fraction(1))
            left -= worth
    return None


def _drop_off(stands: Footing, outcome: Outcome, needed: Fraction) -> Fraction | None:
    goal = EXACT.multiply(Decimal(needed.numerator), stands.factors.divisor)

    def side(place: int) -> int:
        share = Decimal(place).scaleb(-12, EXACT)
        numerator = stands.numerator(with_value(outcome, "drop_off", share))
        return _sign(EXACT.compare(EXACT.multiply(numerator, Decimal(needed.denominator)), goal))

    return _crossing(side, 0, _GRID)


def _discount_rate(result: Result, claim: Fraction) -> Fraction | None:
    if not result.total_inputs:
        return None

    def side(place: int) -> int:
        ratio = at_rate(result, Decimal(place).scaleb(-12, EXACT)).ratio
        return _sign(Fraction(ratio or 0) - claim)

    # With harms among the outcomes the sum may cross the claim more than once: the crossing nearest to the rate counts.
    start = int(Fraction(result.evaluation.discount_rate) * _GRID)
    for distance in range(_GRID // _STEP + 1):
        for low, high in (
            (start - (distance + 1) * _STEP, start - distance * _STEP),
            (start + distance * _STEP, start + (distance + 1) * _STEP),
        ):
            found = _crossing(side, max(low, 0), min(high, _GRID)) if high >= 0 and low <= _GRID else None
            if found is not None:
                return found
    return None


def _crossing(side: Callable[[int], int], low: int, high: int) -> Fraction | None:
    at_low, at_high = side(low), side(high)
    if not at_low or not at_high:
        return Fraction(low if not at_low else high, _GRID)
    if at_low == at_high:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        here = side(middle)
        if not here:
            return Fraction(middle, _GRID)
        low, high = (middle, high) if here == at_low else (low, middle)
    return Fraction(low, _GRID)


def _sign(value: Fraction | Decimal) -> int:
    return (value > 0) - (value < 0)
