"""What follows from an SROI evaluation, as one frozen value, and as the document that the command line prints."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from .currency import decimals
from .discounting import EXACT, Discounting
from .exact import fixed, plain
from .exchange_rates import ExchangeRates
from .records import Evaluation, EvaluationInput, Outcome

BARE = UUID(int=0)
"""Id of the evaluation that a bare value map stands for."""


@dataclass(frozen=True, slots=True)
class Profile:
    """How value runs over the years for all outcomes of the same start, duration, drop-off and list of quantities.

    The value in year `first_year + k` is an outcome's scale x `multipliers[k]`; its present value is scale x `annuity`
    over the divisor of the discounting.
    """

    first_year: int
    multipliers: tuple[Decimal, ...]
    annuity: Decimal


@dataclass(frozen=True, slots=True)
class ValuedOutcome:
    """An outcome with what follows from it. `impact` is the value of a first full year, after all reductions."""

    outcome: Outcome
    impact: Decimal
    scale: Decimal
    profile: Profile
    factors: Discounting

    @property
    def first_year(self) -> int:
        """0 when it starts during the activity, else 1."""
        return self.profile.first_year

    @property
    def values(self) -> tuple[Decimal, ...]:
        """Value year by year from `first_year` on, not discounted."""
        return tuple(EXACT.multiply(self.scale, part) for part in self.profile.multipliers)

    def value_in(self, year: int) -> Decimal:
        """The value that arises in `year`, not discounted."""
        place = year - self.first_year
        if not 0 <= place < len(self.profile.multipliers):
            return Decimal()
        return EXACT.multiply(self.scale, self.profile.multipliers[place])

    @property
    def present_values(self) -> tuple[Fraction, ...]:
        """Present value year by year from `first_year` on."""
        return tuple(Fraction(value) * self.factors.factor(self.first_year + k) for k, value in enumerate(self.values))

    @property
    def total_value(self) -> Fraction:
        """The sum of the values, not discounted."""
        return sum(map(Fraction, self.values), Fraction())

    @property
    def numerator(self) -> Decimal:
        """Present value over the divisor of the discounting, not yet divided."""
        return EXACT.multiply(self.scale, self.profile.annuity)

    @property
    def present_value(self) -> Fraction:
        """The sum of the present values."""
        return self.factors.present(self.numerator)


@dataclass(frozen=True, slots=True)
class YearValue:
    """A line of the year table: value of all outcomes, as it arises and as it is worth now."""

    year: int
    value: Fraction
    present_value: Fraction


@dataclass(frozen=True, slots=True)
class StakeholderValue:
    """What one stakeholder put in and what changed for it."""

    stakeholder: str
    inputs: Fraction
    impact: Fraction
    present_value: Fraction


@dataclass(frozen=True, slots=True)
class Result:
    """Everything that follows from an evaluation, its inputs and its value map. Amounts are in `currency`."""

    evaluation: Evaluation
    currency: str
    rates: ExchangeRates
    inputs: tuple[EvaluationInput, ...]
    outcomes: tuple[ValuedOutcome, ...]
    factors: Discounting
    total_inputs: Fraction
    total_impact_first_year: Fraction
    total_present_value: Fraction
    years: tuple[YearValue, ...]
    by_stakeholder: tuple[StakeholderValue, ...]

    @property
    def total_value(self) -> Fraction:
        """The value of all years, not discounted."""
        return sum((line.value for line in self.years), Fraction())

    @property
    def net_present_value(self) -> Fraction:
        """Total present value less inputs."""
        return self.total_present_value - self.total_inputs

    @property
    def ratio(self) -> Fraction | None:
        """Total present value over inputs: the gross ratio; undefined without inputs."""
        return self.total_present_value / self.total_inputs if self.total_inputs else None

    @property
    def net_ratio(self) -> Fraction | None:
        """Net present value over inputs; undefined without inputs."""
        return self.net_present_value / self.total_inputs if self.total_inputs else None


def document(result: Result) -> dict[str, Any]:
    """The evaluation as `evaluate --json` prints it: amounts in its currency, as text, rounded half to even."""
    return {
        **_about(result),
        "total_inputs": _money(result, result.total_inputs),
        "total_impact_first_year": _money(result, result.total_impact_first_year),
        "total_value": _money(result, result.total_value),
        "total_present_value": _money(result, result.total_present_value),
        "net_present_value": _money(result, result.net_present_value),
        "ratio": _ratio(result.ratio),
        "net_ratio": _ratio(result.net_ratio),
        "present_value_by_year": {str(line.year): _money(result, line.present_value) for line in result.years},
        "value_by_year": {str(line.year): _money(result, line.value) for line in result.years},
        "by_stakeholder": [_stakeholder(result, line) for line in result.by_stakeholder],
        "outcomes": [_outcome(result, line) for line in result.outcomes],
    }


def _about(result: Result) -> dict[str, Any]:
    terms = result.evaluation
    named = (
        {}
        if terms.id == BARE
        else {
            "evaluation_code": terms.evaluation_code,
            "title": terms.title,
            "kind": terms.kind,
            "start_year": terms.start_year,
        }
    )
    return {
        **named,
        "currency": result.currency,
        "discount_rate": plain(terms.discount_rate),
        "discount_timing": terms.discount_timing,
        "duration_rule": terms.duration_rule,
        "drop_off_from": terms.drop_off_from,
        "inputs_discounted": terms.inputs_discounted,
    }


def _stakeholder(result: Result, line: StakeholderValue) -> dict[str, Any]:
    return {
        "stakeholder": line.stakeholder,
        "inputs": _money(result, line.inputs),
        "impact_first_year": _money(result, line.impact),
        "present_value": _money(result, line.present_value),
    }


def _outcome(result: Result, line: ValuedOutcome) -> dict[str, Any]:
    years = range(line.first_year, line.first_year + len(line.values))
    pairs = zip(years, line.values, strict=True), zip(years, line.present_values, strict=True)
    return {
        "stakeholder": line.outcome.stakeholder,
        "outcome": line.outcome.outcome,
        "impact": _money(result, Fraction(line.impact)),
        "present_value": _money(result, line.present_value),
        "value_by_year": {str(year): _money(result, Fraction(value)) for year, value in pairs[0]},
        "present_value_by_year": {str(year): _money(result, value) for year, value in pairs[1]},
    }


def _money(result: Result, value: Fraction) -> str:
    return fixed(value, decimals(result.currency))


def _ratio(value: Fraction | None) -> str | None:
    return None if value is None else fixed(value, 4)
