"""What if: a value map with some of its assumptions changed, evaluated again and compared.

The changes are those that published studies make: “set all deadweight to 50 %”, “10 percentage points more”, “10 %
more”, “without this outcome”, “another quantity”, “other inputs”, “another discount rate”.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any
from uuid import UUID

from .adjustments import Deed
from .discounting import EXACT
from .exchange_rates import NO_RATES, ExchangeRates
from .records import Evaluation, EvaluationInput, Outcome
from .sroi import LONGEST, evaluate
from .sroi_result import Result

SHARES = ("deadweight", "displacement", "attribution", "drop_off", "extra_reduction")
"""Assumptions from 0 to 1."""
DISCOUNT_RATE, INPUTS = "discount_rate", "inputs"
"""Assumptions of the whole evaluation."""
_ZERO, _ONE, _SHORTEST = Decimal(0), Decimal(1), Decimal("0.01")
BOUNDS: Mapping[str, tuple[Decimal | None, Decimal | None]] = MappingProxyType(
    {
        **dict.fromkeys((*SHARES, DISCOUNT_RATE), (_ZERO, _ONE)),
        "quantity": (_ZERO, None),
        "proxy_value": (None, None),
        "duration_years": (_SHORTEST, Decimal(LONGEST)),
        INPUTS: (_ZERO, None),
    }
)
"""Every assumption that can be changed, with the least and the most that it can be."""


@dataclass(frozen=True, slots=True)
class Case:
    """What an evaluation is reckoned from."""

    evaluation: Evaluation
    inputs: tuple[EvaluationInput, ...]
    outcomes: tuple[Outcome, ...]
    currency: str = "USD"
    rates: ExchangeRates = NO_RATES

    @classmethod
    def of(cls, result: Result) -> Case:
        """What led to `result`."""
        rows = tuple(one.outcome for one in result.outcomes)
        return cls(result.evaluation, result.inputs, rows, result.currency, result.rates)

    def result(self) -> Result:
        """The evaluation reckoned. Raises `DurationOutOfRange` or `QuantitiesDoNotFit`."""
        return evaluate(self.evaluation, self.inputs, self.outcomes, currency=self.currency, rates=self.rates)


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one assumption: of the outcomes named by their ids, or of all when none is named.

    A value that leaves an assumption's bounds (a share above 1) stops at them.
    """

    deed: Deed
    assumption: str = ""
    value: Decimal = _ZERO
    outcomes: frozenset[UUID] = frozenset()

    def concerns(self, outcome: Outcome) -> bool:
        """Does it change this outcome?"""
        return not self.outcomes or outcome.id in self.outcomes

    def applied_to(self, current: Decimal) -> Decimal:
        """The new value of the assumption, within its bounds."""
        if self.deed == "set":
            wanted = self.value
        else:
            wanted = (EXACT.add if self.deed == "shift" else EXACT.multiply)(current, self.value)
        return bounded(self.assumption, wanted)


@dataclass(frozen=True, slots=True)
class Scenario:
    """Changes under a name, made together."""

    name: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A scenario's result beside the base's."""

    scenario: Scenario
    result: Result
    base: Result

    @property
    def difference(self) -> Fraction | None:
        """How much the ratio is above the base's; nothing where one of them is undefined."""
        if self.result.ratio is None or self.base.ratio is None:
            return None
        return self.result.ratio - self.base.ratio


def bounded(assumption: str, value: Decimal) -> Decimal:
    """`value` kept within what the assumption can be."""
    low, high = BOUNDS[assumption]
    if low is not None and value < low:
        return low
    return high if high is not None and value > high else value


def changed(case: Case, changes: Iterable[Change]) -> Case:
    """The case after `changes`, made one after the other."""
    for change in changes:
        case = _changed(case, change)
    return case


def compare(case: Case, scenarios: Sequence[Scenario]) -> tuple[Compared, ...]:
    """Each scenario evaluated beside the base. Raises `DurationOutOfRange` or `QuantitiesDoNotFit`."""
    base = case.result()
    return tuple(Compared(one, changed(case, one.changes).result(), base) for one in scenarios)


def with_value(outcome: Outcome, assumption: str, value: Decimal) -> Outcome:
    """The outcome with another value of one assumption; a new quantity takes the place of a list by year."""
    altered: dict[str, Any] = {assumption: value}
    if assumption == "quantity":
        altered["quantity_by_year"] = ()
    return replace(outcome, **altered)


def _changed(case: Case, change: Change) -> Case:
    if change.deed == "remove":
        return replace(case, outcomes=tuple(one for one in case.outcomes if one.id not in change.outcomes))
    if change.assumption == DISCOUNT_RATE:
        rate = change.applied_to(case.evaluation.discount_rate)
        return replace(case, evaluation=replace(case.evaluation, discount_rate=rate))
    if change.assumption == INPUTS:
        return replace(case, inputs=_inputs(case, change))
    return replace(
        case, outcomes=tuple(_outcome(one, change) if change.concerns(one) else one for one in case.outcomes)
    )


def _outcome(outcome: Outcome, change: Change) -> Outcome:
    if change.assumption == "quantity" and outcome.quantity_by_year and change.deed != "set":
        quantities = tuple(change.applied_to(one) for one in outcome.quantity_by_year)
        return replace(outcome, quantity_by_year=quantities)
    return with_value(outcome, change.assumption, change.applied_to(getattr(outcome, change.assumption)))


def _inputs(case: Case, change: Change) -> tuple[EvaluationInput, ...]:
    if change.deed == "scale":
        return tuple(replace(one, amount=change.applied_to(one.amount)) for one in case.inputs)
    owner = case.evaluation.id
    # Who gave how much of another total is not said, so it stands as one amount, spent in year 0.
    one = EvaluationInput(
        id=owner, evaluation_code=owner, stakeholder="", description="Inputs", amount=bounded(INPUTS, change.value)
    )
    if change.deed == "set":
        return (one,)
    more = replace(one, amount=change.value)
    left = replace(case, inputs=(*case.inputs, more), outcomes=()).result().total_inputs
    return (*case.inputs, more) if left >= 0 else (replace(one, amount=_ZERO),)
