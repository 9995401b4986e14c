"""From gross value to present value: what each adjustment takes away.

Gross value is what the outcomes would be worth if all of the change were the activity's own, nothing of it wore off and
a later year counted like the first: quantity x proxy value x years. The adjustments follow in the order of the formula,
each taken from what the ones before it left, so the steps add up exactly to the difference: deadweight, displacement,
attribution to others, extra reduction, drop-off, discounting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from fractions import Fraction

from .discounting import EXACT
from .sroi import profile_of
from .sroi_result import Result, ValuedOutcome

SHARES = ("deadweight", "displacement", "attribution", "extra_reduction")
STEPS = (*SHARES, "drop_off", "discounting")
"""The adjustments in the order in which they are taken off."""
TITLES = {
    "deadweight": "Deadweight",
    "displacement": "Displacement",
    "attribution": "Attribution to others",
    "extra_reduction": "Extra reduction",
    "drop_off": "Drop-off",
    "discounting": "Discounting",
}
"""What the steps are called."""
_ONE, _ZERO = Decimal(1), Decimal(0)


@dataclass(frozen=True, slots=True)
class Step:
    """One adjustment: what it takes away (above 0 lessens the value; harms make it negative), and what is left."""

    name: str
    taken: Fraction
    left: Fraction


@dataclass(frozen=True, slots=True)
class Waterfall:
    """Gross value, the adjustments one after another, and the present value that is left."""

    gross: Fraction
    steps: tuple[Step, ...]
    present_value: Fraction

    def taken(self, name: str) -> Fraction:
        """What the adjustment called `name` takes away."""
        return next(step.taken for step in self.steps if step.name == name)


def everything(_line: ValuedOutcome) -> bool:
    """Every outcome."""
    return True


def waterfall(result: Result, whose: Callable[[ValuedOutcome], bool] = everything) -> Waterfall:
    """The waterfall of all outcomes, or of those that `whose` chooses."""
    chosen = [line for line in result.outcomes if whose(line)]
    with localcontext(EXACT):
        levels = [sum(level, _ZERO) for level in zip(*_levels(result, chosen), strict=True)]
        numerator = sum((line.numerator for line in chosen), _ZERO)
    left = [*map(Fraction, levels or [_ZERO] * len(STEPS)), result.factors.present(numerator)]
    pairs = zip(STEPS, left[:-1], left[1:], strict=True)
    return Waterfall(left[0], tuple(Step(name, before - after, after) for name, before, after in pairs), left[-1])


def of_outcome(result: Result, place: int) -> Waterfall:
    """The waterfall of the outcome at `place` of the value map."""
    line = result.outcomes[place]
    return waterfall(result, lambda one: one is line)


def of_stakeholder(result: Result, name: str) -> Waterfall:
    """The waterfall of one stakeholder's outcomes."""
    return waterfall(result, lambda one: one.outcome.stakeholder == name)


def _levels(result: Result, lines: Iterable[ValuedOutcome]) -> Iterable[list[Decimal]]:
    """For each outcome: its value before any step, after each reduction, and after drop-off; not discounted."""
    spans: dict[tuple[object, ...], Decimal] = {}
    for line in lines:
        one = line.outcome
        shape = (one.starts, one.duration_years, one.quantity_by_year)
        span = spans.get(shape)
        if span is None:
            full = profile_of(replace(one, drop_off=_ZERO), result.evaluation, result.factors)
            span = spans[shape] = sum(full.multipliers, _ZERO)
        level = (_ONE if one.quantity_by_year else one.quantity) * one.proxy_value * span
        levels = [level]
        for name in SHARES:
            level *= _ONE - getattr(one, name)
            levels.append(level)
        worn = line.scale * sum(line.profile.multipliers, _ZERO)
        yield [*levels, worn]
