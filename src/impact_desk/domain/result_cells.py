"""Every cell of a result explained: a sentence with the operands that went in, and each operand down to its row and source.

A cell is named by what it is of (`figure`, `year`, `stakeholder`, `outcome`), the key of its line (nothing for a
figure) and its column. What went in is a list of operands; an assumption comes with its reasoning and its proxy, an
amount with the row that states it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from .currency import decimals
from .exact import fixed, plain
from .payback import NOBODY, Payback, payback, per_participant, simple_payback
from .records import Outcome, Reasoning
from .scenarios import DISCOUNT_RATE
from .sroi_result import Result, ValuedOutcome
from .study import Study
from .told import Ground, Told, grounds_of, impact_told, present_value_told, ratio_told, year_told

FIGURES = (
    "inputs",
    "total_value",
    "present",
    "net",
    "first",
    "ratio",
    "net_ratio",
    "payback",
    "simple_payback",
    "present_each",
    "inputs_each",
    "net_each",
)
"""The figures of a result."""
FEW = 6
"""So many operands are written out in the sentence itself; more are listed below it only."""


@dataclass(frozen=True, slots=True)
class CellName:
    """Which cell of a result: what it is of, the key of its line, its column."""

    of: str
    key: object
    column: str


@dataclass(frozen=True, slots=True)
class Operand:
    """What went into a cell: the sentence, the cell that states it, and the reasoning behind it where there is one."""

    told: Told
    sheet: str
    record: UUID
    field: str
    reasoning: Reasoning | None = None


@dataclass(frozen=True, slots=True)
class CellTold:
    """How a cell came about: sentences, and the operands that went in."""

    sentences: tuple[Told, ...]
    operands: tuple[Operand, ...] = ()


def cell_told(study: Study, cell: CellName) -> CellTold:
    """How a cell of the study's result came about. Raises `KeyError` for a cell that is not there, and what evaluating raises."""
    if cell.of == "figure":
        return _FIGURE[cell.column](study)
    if cell.of == "year":
        return _year(study, cell)
    if cell.of == "stakeholder":
        return _stakeholder(study, cell)
    line = next((one for one in study.result.outcomes if one.outcome.id == cell.key), None)
    if line is None:
        raise KeyError(cell.key)
    return _outcome(study, line, cell.column)


# Operands


def _of_ground(ground: Ground, one: Outcome) -> Operand:
    return Operand(ground.told, "value_map", one.id, ground.name, ground.reasoning)


def _assumptions(study: Study, one: Outcome) -> tuple[Operand, ...]:
    return tuple(_of_ground(ground, one) for ground in grounds_of(study, one))


def _rate(study: Study) -> Operand:
    about = study.evaluation
    ground = Ground(DISCOUNT_RATE, f"{plain(about.discount_rate * 100)} %", study.reasons.get((DISCOUNT_RATE, None)))
    return Operand(ground.told, "evaluations", about.id, "discount_rate", ground.reasoning)


def _outcome_operand(result: Result, line: ValuedOutcome, value: Fraction, field: str = "outcome") -> Operand:
    one = line.outcome
    template = "{stakeholder}, “{outcome}”: {value} {currency}"
    parts: dict[str, object] = {"stakeholder": one.stakeholder, "outcome": one.outcome}
    parts |= {"value": _money(result, value), "currency": result.currency}
    return Operand(Told(template, parts), "value_map", one.id, field)


def _outcomes(
    result: Result, worth: Callable[[ValuedOutcome], Fraction], whose: Callable[[ValuedOutcome], bool] = lambda _: True
) -> tuple[Operand, ...]:
    return tuple(_outcome_operand(result, line, worth(line)) for line in result.outcomes if whose(line))


def _input_operands(study: Study, whose: str | None = None) -> tuple[Operand, ...]:
    found = []
    for one in study.inputs:
        if whose is None or one.stakeholder == whose:
            template = "{stakeholder}, {description}: {amount} {currency} in year {year}"
            parts: dict[str, object] = {"stakeholder": one.stakeholder, "description": one.description}
            currency = one.currency or study.currency
            parts |= {"amount": fixed(one.amount, decimals(currency)), "currency": currency, "year": one.year}
            found.append(Operand(Told(template, parts), "evaluation_inputs", one.id, "amount"))
    return tuple(found)


def _sum(result: Result, values: Iterable[Fraction], total: Fraction) -> Told:
    """A sum with its operands where they are few; else how many there are."""
    listed = list(values)
    parts: dict[str, object] = {"total": _money(result, total), "currency": result.currency, "count": len(listed)}
    if not listed:
        return Told("There is nothing to add up: {total} {currency}", parts)
    if len(listed) > FEW:
        return Told("{count} values add up to {total} {currency}; they are listed below.", parts)
    parts |= {f"v{place}": _money(result, value) for place, value in enumerate(listed)}
    words = " + ".join(f"{{v{place}}}" for place in range(len(listed)))
    return Told(f"{words} = {{total}} {{currency}}", parts)


# Figures


def _inputs(study: Study) -> CellTold:
    result = study.result
    template = "Inputs are added up as they were spent, in the evaluation's currency."
    if study.evaluation.inputs_discounted:
        template = "Inputs are discounted by the year in which they were spent, then added up."
    converted = [line.inputs for line in result.by_stakeholder if line.inputs]
    operands = (*_input_operands(study), *([_rate(study)] if study.evaluation.inputs_discounted else []))
    return CellTold((_sum(result, converted, result.total_inputs), Told(template, {})), operands)


def _present(study: Study) -> CellTold:
    result = study.result
    worth = [line.present_value for line in result.outcomes]
    operands = (*_outcomes(result, lambda line: line.present_value), _rate(study))
    return CellTold((_sum(result, worth, result.total_present_value),), operands)


def _total(study: Study) -> CellTold:
    result = study.result
    worth = [line.total_value for line in result.outcomes]
    template = "The value of all years as it arises, not discounted."
    sentences = (_sum(result, worth, result.total_value), Told(template, {}))
    return CellTold(sentences, _outcomes(result, lambda line: line.total_value))


def _first(study: Study) -> CellTold:
    result = study.result
    worth = [Fraction(line.impact) for line in result.outcomes]
    template = "The impact of a first full year: after all reductions, before drop-off and discounting."
    sentences = (_sum(result, worth, result.total_impact_first_year), Told(template, {}))
    return CellTold(sentences, _outcomes(result, lambda line: Fraction(line.impact)))


def _net(study: Study) -> CellTold:
    result, parts = study.result, _pair(study.result)
    template = "{present} {currency} of present value - {inputs} {currency} of inputs = {net} {currency}"
    return CellTold((Told(template, parts | {"net": _money(result, result.net_present_value)}),), _both(study))


def _ratio(study: Study) -> CellTold:
    return CellTold((ratio_told(study.result),), _both(study))


def _net_ratio(study: Study) -> CellTold:
    result, parts = study.result, _pair(study.result)
    if result.net_ratio is None:
        return CellTold((ratio_told(result),), _both(study))
    template = (
        "Net ratio: ({present} - {inputs}) {currency} of net present value / {inputs} {currency} of inputs = {ratio}"
    )
    return CellTold((Told(template, parts | {"ratio": fixed(result.net_ratio, 4)}),), _both(study))


def _paid_back(study: Study, found: Payback) -> CellTold:
    if found.years is None:
        return CellTold((Told(found.reason, {}), Told(found.rule, {})), _both(study))
    template = "The inputs have come back after {years} years ({months} months)."
    parts: dict[str, object] = {"years": fixed(found.years, 2), "months": fixed(found.months or Fraction(), 1)}
    return CellTold((Told(template, parts), Told(found.rule, {})), _both(study))


def _each(study: Study, name: str) -> CellTold:
    result, found, about = study.result, per_participant(study.result), study.evaluation
    if found is None:
        template = NOBODY
        told = Told(template, {})
        return CellTold((told,), (Operand(told, "evaluations", about.id, "participants"),))
    whole = {
        "present_value": result.total_present_value,
        "inputs": result.total_inputs,
        "net_present_value": result.net_present_value,
    }[name]
    template = "{whole} {currency} / {count} participants = {value} {currency} for each"
    parts: dict[str, object] = {"whole": _money(result, whole), "currency": result.currency}
    parts |= {"count": found.participants, "value": _money(result, getattr(found, name))}
    stated = Told("Participants: {count}", {"count": found.participants})
    return CellTold((Told(template, parts),), (Operand(stated, "evaluations", about.id, "participants"), *_both(study)))


_FIGURE: dict[str, Callable[[Study], CellTold]] = {
    "inputs": _inputs,
    "total_value": _total,
    "present": _present,
    "net": _net,
    "first": _first,
    "ratio": _ratio,
    "net_ratio": _net_ratio,
    "payback": lambda study: _paid_back(study, payback(study.result)),
    "simple_payback": lambda study: _paid_back(study, simple_payback(study.result)),
    "present_each": lambda study: _each(study, "present_value"),
    "inputs_each": lambda study: _each(study, "inputs"),
    "net_each": lambda study: _each(study, "net_present_value"),
}


def _both(study: Study) -> tuple[Operand, ...]:
    """What went into present value and inputs."""
    outcomes = _outcomes(study.result, lambda line: line.present_value)
    return (*outcomes, *_input_operands(study), _rate(study))


def _pair(result: Result) -> dict[str, object]:
    return {
        "present": _money(result, result.total_present_value),
        "inputs": _money(result, result.total_inputs),
        "currency": result.currency,
    }


# Lines of the tables


def _year(study: Study, cell: CellName) -> CellTold:
    result = study.result
    year = next((one.year for one in result.years if one.year == cell.key), None)
    if year is None:
        raise KeyError(cell.key)
    if cell.column == "cumulated":
        worth = [one.present_value for one in result.years if one.year <= year]
        template = "Present values from year 0 up to and with year {year}."
        return CellTold((_sum(result, worth, sum(worth, Fraction())), Told(template, {"year": year})), (_rate(study),))
    factor = result.factors.factor(year) if cell.column == "present" else Fraction(1)
    lines = [line for line in result.outcomes if line.value_in(year)]
    worth = [Fraction(line.value_in(year)) * factor for line in lines]
    operands = tuple(_outcome_operand(result, line, one) for line, one in zip(lines, worth, strict=True))
    more = (_rate(study),) if cell.column == "present" else ()
    return CellTold((_sum(result, worth, sum(worth, Fraction())),), (*operands, *more))


def _stakeholder(study: Study, cell: CellName) -> CellTold:
    result = study.result
    line = next((one for one in result.by_stakeholder if one.stakeholder == cell.key), None)
    if line is None:
        raise KeyError(cell.key)
    if cell.column == "inputs":
        amounts = [line.inputs] if line.inputs else []
        return CellTold((_sum(result, amounts, line.inputs),), _input_operands(study, line.stakeholder))
    own = [one for one in result.outcomes if one.outcome.stakeholder == line.stakeholder]
    worth = [Fraction(one.impact) if cell.column == "impact" else one.present_value for one in own]
    operands = tuple(_outcome_operand(result, one, value) for one, value in zip(own, worth, strict=True))
    return CellTold((_sum(result, worth, sum(worth, Fraction())),), operands)


def _outcome(study: Study, line: ValuedOutcome, column: str) -> CellTold:
    result, assumptions = study.result, _assumptions(study, line.outcome)
    if column == "impact":
        return CellTold((impact_told(result, line),), assumptions)
    if column.startswith("year "):
        year = int(column.removeprefix("year "))
        return CellTold((impact_told(result, line), year_told(result, line, year)), (*assumptions, _rate(study)))
    if column == "total":
        years = (_sum(result, map(Fraction, line.values), line.total_value), impact_told(result, line))
        return CellTold(years, assumptions)
    steps = (present_value_told(result, line), impact_told(result, line), *_years(result, line))
    return CellTold(steps, (*assumptions, _rate(study)))


def _years(result: Result, line: ValuedOutcome) -> Iterator[Told]:
    for year in range(line.first_year, line.first_year + len(line.profile.multipliers)):
        told = year_told(result, line, year)
        yield Told(
            f"{{year_word}} {{year_number}}: {told.template}", told.parts | {"year_word": "Year", "year_number": year}
        )


def _money(result: Result, amount: Fraction) -> str:
    return fixed(amount, decimals(result.currency))
