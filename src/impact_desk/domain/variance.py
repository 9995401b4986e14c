"""Forecast and evaluative side by side: why the second differs from the first, to the last digit.

Outcomes are matched by stakeholder and wording. For each pair the assumptions are exchanged one after another, forecast
for actual, in this order: quantity, proxy value, duration and start, drop-off, deadweight, displacement, attribution,
extra reduction, and last the conventions (discount rate and timing, part years, drop-off from). What an exchange does to
the present value is that assumption's effect, so the effects add up exactly to the difference. Another order would divide
what two assumptions do together in another way; that is why the order is stated. An outcome that only one of the two has
counts as a whole. In the ratio, effects on value stand over the forecast's inputs, and what other inputs do comes last.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from .kinds import fold
from .problem import Refusal
from .records import Evaluation, Outcome
from .sroi import factors_for, valued
from .sroi_result import Result

ORDER = (
    "quantity",
    "proxy_value",
    "duration_years",
    "drop_off",
    "deadweight",
    "displacement",
    "attribution",
    "extra_reduction",
    "conventions",
    "new_outcomes",
    "outcomes_that_did_not_come",
)
"""What a difference in value is explained by, in the order in which it is exchanged."""
INPUTS = "inputs"
"""What explains the rest of a difference in ratio."""
TITLES = {
    "quantity": "Quantity",
    "proxy_value": "Proxy value",
    "duration_years": "Duration and start",
    "drop_off": "Drop-off",
    "deadweight": "Deadweight",
    "displacement": "Displacement",
    "attribution": "Attribution to others",
    "extra_reduction": "Extra reduction",
    "conventions": "Conventions",
    "new_outcomes": "New outcomes",
    "outcomes_that_did_not_come": "Outcomes that did not come",
    INPUTS: "Inputs",
}
"""What the effects are called."""
_EXCHANGED = {"duration_years": ("duration_years", "starts")}


class CurrenciesDiffer(Refusal):
    """Forecast and evaluative stand in different currencies."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(
            "The forecast is in {first}, the evaluation in {second}. Evaluate both in one currency to compare them.",
            first=first,
            second=second,
        )


@dataclass(frozen=True, slots=True)
class Effect:
    """What one exchange does to the present value, and to the gross ratio where both ratios are defined."""

    name: str
    amount: Fraction
    ratio: Fraction | None


@dataclass(frozen=True, slots=True)
class OutcomeVariance:
    """An outcome in forecast and evaluative, and what each exchange does to its present value, by name."""

    forecast: Outcome | None
    actual: Outcome | None
    effects: dict[str, Fraction]

    @property
    def difference(self) -> Fraction:
        """How much more it is worth than forecast."""
        return sum(self.effects.values(), Fraction())


@dataclass(frozen=True, slots=True)
class Variance:
    """The difference of two results explained: in all, and outcome by outcome."""

    forecast: Result
    actual: Result
    effects: tuple[Effect, ...]
    outcomes: tuple[OutcomeVariance, ...]

    @property
    def difference(self) -> Fraction:
        """How much more present value there is than forecast."""
        return self.actual.total_present_value - self.forecast.total_present_value

    @property
    def ratio_difference(self) -> Fraction | None:
        """How much the gross ratio is above the forecast one; nothing where one of them is undefined."""
        first, second = self.forecast.ratio, self.actual.ratio
        return None if first is None or second is None else second - first


def variance(forecast: Result, actual: Result) -> Variance:
    """Why `actual` differs from `forecast`. Raises `CurrenciesDiffer`."""
    if forecast.currency != actual.currency:
        raise CurrenciesDiffer(forecast.currency, actual.currency)
    pairs = tuple(_pairs(_rows(forecast), _rows(actual)))
    explained = tuple(_explained(forecast, actual, first, second) for first, second in pairs)
    sums: dict[str, Fraction] = defaultdict(Fraction)
    for one in explained:
        for name, amount in one.effects.items():
            sums[name] += amount
    inputs = forecast.total_inputs
    both = bool(inputs and actual.total_inputs)
    effects = [Effect(name, sums[name], sums[name] / inputs if both else None) for name in ORDER]
    if both:
        last = actual.total_present_value * (1 / actual.total_inputs - 1 / inputs)
        effects.append(Effect(INPUTS, Fraction(), last))
    return Variance(forecast, actual, tuple(effects), explained)


def _rows(result: Result) -> list[Outcome]:
    return [line.outcome for line in result.outcomes]


def _pairs(first: Iterable[Outcome], second: Iterable[Outcome]) -> Iterator[tuple[Outcome | None, Outcome | None]]:
    """Outcomes of the same stakeholder and wording together, in order; then what only the second has."""
    waiting: dict[tuple[str, str], deque[Outcome]] = defaultdict(deque)
    for one in second:
        waiting[_named(one)].append(one)
    for one in first:
        same = waiting[_named(one)]
        yield one, same.popleft() if same else None
    yield from ((None, one) for rest in waiting.values() for one in rest)


def _named(outcome: Outcome) -> tuple[str, str]:
    return fold(outcome.stakeholder), fold(outcome.outcome)


def _explained(forecast: Result, actual: Result, first: Outcome | None, second: Outcome | None) -> OutcomeVariance:
    if first is None or second is None:
        name = "new_outcomes" if first is None else "outcomes_that_did_not_come"
        gained = _worth(second, actual.evaluation) if second else Fraction()
        return OutcomeVariance(first, second, {name: gained - (_worth(first, forecast.evaluation) if first else 0)})
    effects: dict[str, Fraction] = {}
    current, before = first, _worth(first, forecast.evaluation)
    for name in ORDER[:8]:
        current = _exchanged(current, second, name)
        after = _worth(current, forecast.evaluation)
        effects[name] = after - before
        before = after
    effects["conventions"] = _worth(second, actual.evaluation) - before
    return OutcomeVariance(first, second, effects)


def _exchanged(current: Outcome, actual: Outcome, name: str) -> Outcome:
    fields: tuple[str, ...] = _EXCHANGED.get(name, (name,))
    if name == "quantity" and (current.quantity_by_year or actual.quantity_by_year):
        # A list of quantities fits its own duration only, so both are exchanged at once.
        fields = ("quantity", "quantity_by_year", "duration_years")
    return replace(current, **{field: getattr(actual, field) for field in fields})


def _worth(outcome: Outcome, terms: Evaluation) -> Fraction:
    return valued(outcome, terms, factors_for(terms, (), (outcome,))).present_value
