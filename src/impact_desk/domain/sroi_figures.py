"""The figures of SROI evaluations, in the facility's currency."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

from .currency import decimals
from .exact import fixed, plain, spelled
from .figure import Figure, FigureKind, Operand, Row, no_rows
from .sroi_result import Result, ValuedOutcome, YearValue

MOST_PARTS = 100
"""A year to which more outcomes may contribute is explained by its rows alone; nobody reads so long a sum."""
NO_INPUTS = "There are no inputs, so a ratio is undefined."

DEFINITIONS = {
    "total_inputs": "Sum of the inputs.",
    "total_impact_first_year": "Sum over the outcomes of quantity x proxy value x (1 - deadweight) x (1 - displacement) x (1 - attribution).",
    "total_value": "Sum of the values of all years, not discounted.",
    "total_present_value": "Sum of the present values of all years.",
    "net_present_value": "Total present value - total inputs.",
    "ratio": "Gross ratio: total present value / total inputs.",
    "net_ratio": "Net ratio: net present value / total inputs.",
    "present_value_by_year": "The value of the year, discounted to the start; year 0 is not discounted.",
    "value_by_year": "The value that arises in the year, not discounted.",
    "by_stakeholder": "Present value of the stakeholder's outcomes.",
    "impact": "Quantity x proxy value x (1 - deadweight) x (1 - displacement) x (1 - attribution), and less any extra reduction.",
    "present_value": "Sum over its years of impact, less drop-off, discounted.",
}
"""What each figure means, in one sentence."""
INPUTS_DISCOUNTED = "Sum of the inputs, each discounted by the year in which it is spent."
TOGETHER = {
    "total_inputs": "Sum of the inputs of the evaluations.",
    "total_present_value": "Sum of the present values of the evaluations.",
    "net_present_value": "Total present value - total inputs.",
    "ratio": "Gross ratio: sum of present values / sum of inputs; ratios are never averaged.",
    "net_ratio": "Net ratio: (sum of present values - sum of inputs) / sum of inputs; ratios are never averaged.",
}
"""The same for several evaluations together."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An evaluation's result as it enters the facility's figures: with the factor to the facility's currency."""

    result: Result
    currency: str
    factor: Fraction

    def money(
        self,
        path: tuple[str, ...],
        amount: Fraction,
        operands: tuple[Operand, ...] = (),
        rows: Callable[[], tuple[Row, ...]] = no_rows,
    ) -> Figure:
        """The figure of an amount in the evaluation's own currency."""
        name = path[2] if path[0] == "outcomes" else path[0]
        converted = (
            () if self.factor == 1 else (Operand(f"Rate from {self.result.currency}", value=spelled(self.factor)),)
        )
        return Figure(
            ("evaluations", self.code, *path),
            "money",
            amount * self.factor,
            DEFINITIONS[name],
            self.currency,
            (*operands, *converted),
            rows,
        )

    def shown(self, amount: Fraction) -> str:
        """An amount in the evaluation's own currency as the facility's figures show it."""
        return fixed(amount * self.factor, decimals(self.currency))

    @property
    def code(self) -> str:
        """The evaluation's code."""
        return self.result.evaluation.evaluation_code

    @property
    def inputs(self) -> Fraction:
        """Total inputs in the facility's currency."""
        return self.result.total_inputs * self.factor

    @property
    def present_value(self) -> Fraction:
        """Total present value in the facility's currency."""
        return self.result.total_present_value * self.factor


def evaluation_figures(placed: Placed) -> Iterator[Figure]:
    """The figures of one evaluation."""
    result, path = placed.result, ("evaluations", placed.code)
    yield _total_inputs(placed)
    yield from _impacts(placed)
    yield placed.money(("total_value",), result.total_value, _years(placed, "value_by_year"))
    years = _years(placed, "present_value_by_year")
    yield from ratio_figures(path, placed.inputs, placed.present_value, placed.currency, DEFINITIONS, years)
    for line in result.years:
        yield from _year(placed, line)
    for party in dict.fromkeys(line.outcome.stakeholder for line in result.outcomes):
        yield _stakeholder(placed, party)
    for number, outcome in enumerate(result.outcomes, start=1):
        yield from _outcome(placed, ("outcomes", str(number)), outcome)


def ratio_figures(
    path: tuple[str, ...],
    inputs: Fraction,
    present_value: Fraction,
    currency: str,
    definitions: Mapping[str, str],
    operands: tuple[Operand, ...] = (),
) -> Iterator[Figure]:
    """Total present value, net present value and the two ratios, of one evaluation or of several together."""

    def figure(name: str, kind: FigureKind, value: Fraction | None, parts: tuple[Operand, ...]) -> Figure:
        reason = NO_INPUTS if value is None else ""
        return Figure((*path, name), kind, value, definitions[name], currency, parts, reason=reason)

    def operand(label: str, name: str) -> Operand:
        return Operand(label, ".".join((*path, name)))

    spent = operand("Total inputs", "total_inputs")
    gross, net = (
        operand("Total present value", "total_present_value"),
        operand("Net present value", "net_present_value"),
    )
    yield figure("total_present_value", "money", present_value, operands)
    yield figure("net_present_value", "money", present_value - inputs, (gross, spent))
    yield figure("ratio", "ratio", present_value / inputs if inputs else None, (gross, spent))
    yield figure("net_ratio", "ratio", (present_value - inputs) / inputs if inputs else None, (net, spent))


def figures_together(placed: Sequence[Placed], currency: str) -> Iterator[Figure]:
    """All evaluations of the period together: sum of present values over sum of inputs."""
    path = ("evaluations_together",)
    inputs, values = (
        sum((one.inputs for one in placed), Fraction()),
        sum((one.present_value for one in placed), Fraction()),
    )
    spent = tuple(Operand(one.code, f"evaluations.{one.code}.total_inputs") for one in placed)
    yield Figure((*path, "total_inputs"), "money", inputs, TOGETHER["total_inputs"], currency, spent)
    gained = tuple(Operand(one.code, f"evaluations.{one.code}.total_present_value") for one in placed)
    yield from ratio_figures(path, inputs, values, currency, TOGETHER, gained)


def _total_inputs(placed: Placed) -> Figure:
    result = placed.result
    rows = tuple(("evaluation_inputs", row.id) for row in result.inputs)
    operands = tuple(
        Operand(line.stakeholder, value=placed.shown(line.inputs)) for line in result.by_stakeholder if line.inputs
    )
    figure = placed.money(("total_inputs",), result.total_inputs, operands, lambda: rows)
    return replace(figure, definition=INPUTS_DISCOUNTED) if result.evaluation.inputs_discounted else figure


def _impacts(placed: Placed) -> Iterator[Figure]:
    outcomes = placed.result.outcomes
    rows = tuple(("value_map", line.outcome.id) for line in outcomes)
    operands = tuple(
        Operand(line.outcome.outcome, f"evaluations.{placed.code}.outcomes.{number}.impact")
        for number, line in enumerate(outcomes, start=1)
    )
    yield placed.money(("total_impact_first_year",), placed.result.total_impact_first_year, operands, lambda: rows)


def _years(placed: Placed, name: str) -> tuple[Operand, ...]:
    path = f"evaluations.{placed.code}.{name}"
    return tuple(Operand(f"Year {line.year}", f"{path}.{line.year}") for line in placed.result.years)


def _year(placed: Placed, line: YearValue) -> Iterator[Figure]:
    year, factor = str(line.year), placed.result.factors.factor(line.year)
    value = Operand("Value", f"evaluations.{placed.code}.value_by_year.{year}")
    operands = value, Operand("Discount factor", value=fixed(factor, 8))
    yield placed.money(("present_value_by_year", year), line.present_value, operands)
    yield placed.money(
        ("value_by_year", year),
        line.value,
        _parts_of_year(placed, line.year),
        partial(_rows_of_year, placed.result, line.year),
    )


def _parts_of_year(placed: Placed, year: int) -> tuple[Operand, ...]:
    outcomes = placed.result.outcomes
    if len(outcomes) > MOST_PARTS:
        return ()
    values = ((one.outcome.outcome, Fraction(one.value_in(year))) for one in outcomes)
    return tuple(Operand(title, value=placed.shown(value)) for title, value in values if value)


def _rows_of_year(result: Result, year: int) -> tuple[Row, ...]:
    return tuple(("value_map", one.outcome.id) for one in result.outcomes if one.value_in(year))


def _stakeholder(placed: Placed, name: str) -> Figure:
    result = placed.result
    amount = next(line.present_value for line in result.by_stakeholder if line.stakeholder == name)
    mine = [(place, one) for place, one in enumerate(result.outcomes, start=1) if one.outcome.stakeholder == name]
    rows = tuple(("value_map", one.outcome.id) for _, one in mine)
    operands = tuple(
        Operand(one.outcome.outcome, f"evaluations.{placed.code}.outcomes.{place}.present_value") for place, one in mine
    )
    return placed.money(("by_stakeholder", name), amount, operands, lambda: rows)


def _outcome(placed: Placed, path: tuple[str, str], line: ValuedOutcome) -> Iterator[Figure]:
    one, rows = line.outcome, (("value_map", line.outcome.id),)
    quantity = "; ".join(map(plain, one.quantity_by_year)) or plain(one.quantity)
    reductions = (
        ("1 - deadweight", one.deadweight),
        ("1 - displacement", one.displacement),
        ("1 - attribution to others", one.attribution),
        ("1 - extra reduction", one.extra_reduction),
    )
    operands = (
        Operand("Quantity", value=quantity),
        Operand("Proxy value", value=plain(one.proxy_value)),
        *(Operand(label, value=plain(1 - share)) for label, share in reductions if share),
    )
    yield placed.money((*path, "impact"), Fraction(line.impact), operands, lambda: rows)
    over = (
        Operand("Impact", f"evaluations.{placed.code}.{'.'.join(path)}.impact"),
        Operand("First year", value=str(line.first_year)),
        Operand("Duration in years", value=plain(one.duration_years)),
        Operand("Drop-off", value=plain(one.drop_off)),
        Operand("Discount rate", value=plain(placed.result.evaluation.discount_rate)),
    )
    yield placed.money((*path, "present_value"), line.present_value, over, lambda: rows)
