"""Social return on investment.

For each outcome: impact = quantity x proxy value x (1 - deadweight) x (1 - displacement) x (1 - attribution), where
attribution is the share owed to others. An outcome that starts during the activity has its first value in year 0, one
that starts after it in year 1; its value in the k-th year is impact x (1 - drop-off)^(k-1). (A guide to Social Return
on Investment, 2012, stages 4 and 5.)

Options found in published evaluations: drop-off in the first year already, impact x (1 - drop-off)^k; a part year at
the end of the duration, by its share or as a whole year; an extra reduction (leakage, optimism) as a further factor; a
list of quantities, one for each year, instead of one quantity; inputs discounted by the year in which they are spent;
harms as negative proxies.

total present value = sum over years; net present value = total present value - inputs; **ratio** = total present
value / inputs; net ratio = net present value / inputs. Without inputs both ratios are undefined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal, localcontext
from fractions import Fraction

from .discounting import EXACT, Discounting, discounting
from .exact import plain
from .exchange_rates import NO_RATES, ExchangeRates
from .problem import Refusal
from .records import Evaluation, EvaluationInput, Outcome
from .sroi_result import BARE, Profile, Result, StakeholderValue, ValuedOutcome, YearValue, document

__all__ = [
    "BARE",
    "LONGEST",
    "DurationOutOfRange",
    "Profile",
    "Purse",
    "QuantitiesDoNotFit",
    "Result",
    "StakeholderValue",
    "ValuedOutcome",
    "YearValue",
    "bare_evaluation",
    "document",
    "evaluate",
    "factors_for",
    "first_year",
    "kept_share",
    "profile_of",
    "valued",
    "years_of",
]

LONGEST = 100
"""Longest duration of an outcome in years."""
_ONE = Decimal(1)
_ZERO = Decimal(0)


class DurationOutOfRange(Refusal):
    """An outcome that lasts no time, or longer than anybody can foresee."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(
            "“{outcome}” lasts {years} years. Give a duration above 0 and of at most {longest} years.",
            outcome=outcome.outcome,
            years=plain(outcome.duration_years),
            longest=LONGEST,
        )


class QuantitiesDoNotFit(Refusal):
    """The list of quantities is longer or shorter than the duration."""

    def __init__(self, outcome: Outcome, years: int) -> None:
        super().__init__(
            "“{outcome}” lasts {years} years, but has {given} quantities by year. Give one for each year.",
            outcome=outcome.outcome,
            years=years,
            given=len(outcome.quantity_by_year),
        )


def evaluate(
    evaluation: Evaluation,
    inputs: Iterable[EvaluationInput],
    outcomes: Iterable[Outcome],
    *,
    currency: str = "USD",
    rates: ExchangeRates = NO_RATES,
) -> Result:
    """Evaluate `outcomes` against `inputs` by the conventions of `evaluation`.

    `currency` is the facility's, which counts where the evaluation names none; `rates` convert inputs that were given
    in another one. Raises `DurationOutOfRange`, `QuantitiesDoNotFit`, `MissingRate` or `RatesDisagree`.
    """
    spent, rows = tuple(inputs), tuple(outcomes)
    factors = factors_for(evaluation, spent, rows)
    purse = Purse(evaluation, evaluation.currency or currency, rates, factors)
    with localcontext(EXACT):
        valued = _valued(evaluation, rows, factors)
        years = _by_year(valued, factors)
        numerator = sum((line.scale * line.profile.annuity for line in valued), _ZERO)
        return Result(
            evaluation=evaluation,
            currency=purse.currency,
            rates=rates,
            inputs=spent,
            outcomes=valued,
            factors=factors,
            total_inputs=purse.total(spent),
            total_impact_first_year=Fraction(sum((line.impact for line in valued), _ZERO)),
            total_present_value=factors.present(numerator),
            years=years,
            by_stakeholder=_by_stakeholder(purse, spent, valued),
        )


def bare_evaluation(  # noqa: PLR0913 - the conventions of an evaluation, each by its name
    outcomes: Iterable[Outcome],
    inputs: Decimal | Iterable[EvaluationInput],
    discount_rate: Decimal,
    *,
    discount_timing: str = "end_of_year",
    duration_rule: str = "prorated",
    drop_off_from: str = "second_year",
    inputs_discounted: bool = False,
    currency: str = "USD",
) -> Result:
    """Evaluate a bare value map, without a project, against inputs or one amount of them.

    Raises `DurationOutOfRange` or `QuantitiesDoNotFit`.
    """
    terms = Evaluation(
        id=BARE,
        evaluation_code="value-map",
        program_code=BARE,
        title="Value map",
        kind="forecast",
        start_year=1900,
        discount_rate=discount_rate,
        discount_timing=discount_timing,
        currency=currency,
        duration_rule=duration_rule,
        drop_off_from=drop_off_from,
        inputs_discounted=inputs_discounted,
    )
    if isinstance(inputs, Decimal):
        inputs = (EvaluationInput(id=BARE, evaluation_code=BARE, stakeholder="", description="Inputs", amount=inputs),)
    return evaluate(terms, inputs, outcomes)


@dataclass(frozen=True, slots=True)
class Purse:
    """How the inputs of an evaluation are added up: its currency, the rates to it, the factors of the years."""

    evaluation: Evaluation
    currency: str
    rates: ExchangeRates
    factors: Discounting

    def worth(self, one: EvaluationInput) -> Fraction:
        """One input in the evaluation's currency, discounted only where the evaluation says so.

        Another currency is converted at the average of the year in which the input is spent.
        Raises `MissingRate` or `RatesDisagree`.
        """
        source, year = one.currency or self.currency, self.evaluation.start_year + one.year
        amount = self.rates.convert(Fraction(one.amount), source, self.currency, year)
        return amount * self.factors.factor(one.year) if self.evaluation.inputs_discounted else amount

    def total(self, inputs: Iterable[EvaluationInput]) -> Fraction:
        """The sum of the inputs. Raises `MissingRate` or `RatesDisagree`."""
        return sum(map(self.worth, inputs), Fraction())


def factors_for(
    evaluation: Evaluation, inputs: Sequence[EvaluationInput], outcomes: Sequence[Outcome], *, further: int = 0
) -> Discounting:
    """The discounting that reaches the last year of any outcome or discounted input, and `further` years."""
    last = max((first_year(one) + years_of(one) - 1 for one in outcomes), default=0)
    spent = max((one.year for one in inputs), default=0) if evaluation.inputs_discounted else 0
    return discounting(evaluation.discount_rate, evaluation.discount_timing, max(last, spent) + further)


def first_year(outcome: Outcome) -> int:
    """The year of the outcome's first value."""
    return 0 if outcome.starts == "during" else 1


def years_of(outcome: Outcome) -> int:
    """In how many years the outcome has value; a part year counts. Raises `DurationOutOfRange`."""
    if not 0 < outcome.duration_years <= LONGEST:
        raise DurationOutOfRange(outcome)
    return int(outcome.duration_years.to_integral_value(ROUND_CEILING))


def profile_of(outcome: Outcome, evaluation: Evaluation, factors: Discounting) -> Profile:
    """How the outcome's value runs over the years. Raises `DurationOutOfRange` or `QuantitiesDoNotFit`."""
    count = years_of(outcome)
    if outcome.quantity_by_year and len(outcome.quantity_by_year) != count:
        raise QuantitiesDoNotFit(outcome, count)
    start = first_year(outcome)
    with localcontext(EXACT):
        keep = _ONE - outcome.drop_off
        left = keep if evaluation.drop_off_from == "first_year" else _ONE
        parts = []
        for quantity in outcome.quantity_by_year or (_ONE,) * count:
            parts.append(quantity * left)
            left *= keep
        if evaluation.duration_rule == "prorated":
            parts[-1] *= outcome.duration_years - (count - 1)
        annuity = sum((part * factors.weights[start + k] for k, part in enumerate(parts)), _ZERO)
    return Profile(start, tuple(parts), annuity)


def kept_share(outcome: Outcome) -> Decimal:
    """What remains of an outcome's gross value after deadweight, displacement, attribution and extra reduction."""
    with localcontext(EXACT):
        return (
            (_ONE - outcome.deadweight)
            * (_ONE - outcome.displacement)
            * (_ONE - outcome.attribution)
            * (_ONE - outcome.extra_reduction)
        )


def valued(outcome: Outcome, evaluation: Evaluation, factors: Discounting) -> ValuedOutcome:
    """One outcome with what follows from it. Raises `DurationOutOfRange` or `QuantitiesDoNotFit`."""
    return _value(outcome, profile_of(outcome, evaluation, factors), factors)


def _value(outcome: Outcome, profile: Profile, factors: Discounting) -> ValuedOutcome:
    unit = EXACT.multiply(outcome.proxy_value, kept_share(outcome))
    listed = outcome.quantity_by_year
    impact = EXACT.multiply(listed[0] if listed else outcome.quantity, unit)
    return ValuedOutcome(outcome, impact, unit if listed else impact, profile, factors)


def _valued(evaluation: Evaluation, outcomes: Sequence[Outcome], factors: Discounting) -> tuple[ValuedOutcome, ...]:
    profiles: dict[tuple[object, ...], Profile] = {}
    found = []
    for one in outcomes:
        shape = (one.starts, one.duration_years, one.drop_off, one.quantity_by_year)
        profile = profiles.get(shape)
        if profile is None:
            profile = profiles[shape] = profile_of(one, evaluation, factors)
        found.append(_value(one, profile, factors))
    return tuple(found)


def _by_year(outcomes: Sequence[ValuedOutcome], factors: Discounting) -> tuple[YearValue, ...]:
    # Outcomes of one profile run alike: their scales are added first, then spread over the years once.
    scales: dict[int, Decimal] = defaultdict(Decimal)
    profiles: dict[int, Profile] = {}
    for line in outcomes:
        scales[id(line.profile)] += line.scale
        profiles[id(line.profile)] = line.profile
    years: dict[int, Decimal] = defaultdict(Decimal)
    for key, profile in profiles.items():
        for k, part in enumerate(profile.multipliers):
            years[profile.first_year + k] += scales[key] * part
    return tuple(
        YearValue(year, Fraction(value), factors.present(value * factors.weights[year]))
        for year, value in sorted(years.items())
    )


def _by_stakeholder(
    purse: Purse, inputs: Sequence[EvaluationInput], outcomes: Sequence[ValuedOutcome]
) -> tuple[StakeholderValue, ...]:
    names = dict.fromkeys((*(one.stakeholder for one in inputs), *(line.outcome.stakeholder for line in outcomes)))
    spent: Mapping[str, list[EvaluationInput]] = {name: [] for name in names}
    impacts, numerators = dict.fromkeys(names, _ZERO), dict.fromkeys(names, _ZERO)
    for one in inputs:
        spent[one.stakeholder].append(one)
    for line in outcomes:
        impacts[line.outcome.stakeholder] += line.impact
        numerators[line.outcome.stakeholder] += line.scale * line.profile.annuity
    return tuple(
        StakeholderValue(
            name,
            purse.total(spent[name]),
            Fraction(impacts[name]),
            purse.factors.present(numerators[name]),
        )
        for name in names
    )
