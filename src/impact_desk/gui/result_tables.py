"""The tables of an evaluation's result: figures, years, stakeholders, outcomes; each cell with the name by which it is explained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from ..domain.exact import fixed
from ..domain.payback import Payback, payback, per_participant, simple_payback
from ..domain.result_cells import FIGURES, CellName
from ..domain.sroi_result import Result, ValuedOutcome
from .assumption_words import ratio_text
from .shown import NO_DATA, grouped, money

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ResultTable:
    """Heads, lines of texts, and for each line its key; `columns` name the cells from `first` on for the explanation."""

    of: str
    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    keys: tuple[object, ...]
    columns: tuple[str, ...]
    first: int

    def cell(self, row: int, column: int) -> CellName | None:
        """The name of the cell at a place; of the line's first figure for what names the line."""
        if not 0 <= row < len(self.keys) or column < 0:
            return None
        if self.of == "figure":
            return CellName("figure", None, str(self.keys[row]))
        return CellName(self.of, self.keys[row], self.columns[max(column - self.first, 0)])


def tables_of(result: Result) -> dict[str, ResultTable]:
    """Every table of a result; texts only, so it may be made on any thread."""
    return {
        "figures": _figures(result),
        "years": _years(result),
        "stakeholders": _stakeholders(result),
        "outcomes": _outcomes(result),
    }


def figure_title(name: str) -> str:
    """What a figure of the result is called; gross and net are always named."""
    return {
        "inputs": translate("ResultTables", "Total inputs"),
        "total_value": translate("ResultTables", "Total value, not discounted"),
        "present": translate("ResultTables", "Total present value"),
        "net": translate("ResultTables", "Net present value (present value less inputs)"),
        "first": translate("ResultTables", "Value in the first year"),
        "ratio": translate("ResultTables", "Gross ratio (present value / inputs)"),
        "net_ratio": translate("ResultTables", "Net ratio (net present value / inputs)"),
        "payback": translate("ResultTables", "Payback, by cumulated present values"),
        "simple_payback": translate("ResultTables", "Payback, by the first year's impact"),
        "present_each": translate("ResultTables", "Present value per participant"),
        "inputs_each": translate("ResultTables", "Inputs per participant"),
        "net_each": translate("ResultTables", "Net present value per participant"),
    }[name]


def _figures(result: Result) -> ResultTable:
    each = per_participant(result)
    say: Callable[[Fraction], str] = lambda value: money(value, result.currency)  # noqa: E731 - a short name for a long table
    values = {
        "inputs": say(result.total_inputs),
        "total_value": say(result.total_value),
        "present": say(result.total_present_value),
        "net": say(result.net_present_value),
        "first": say(result.total_impact_first_year),
        "ratio": ratio_text(result.ratio),
        "net_ratio": ratio_text(result.net_ratio),
        "payback": _payback_text(payback(result)),
        "simple_payback": _payback_text(simple_payback(result)),
        "present_each": say(each.present_value) if each else NO_DATA,
        "inputs_each": say(each.inputs) if each else NO_DATA,
        "net_each": say(each.net_present_value) if each else NO_DATA,
    }
    heads = (translate("ResultTables", "Figure"), translate("ResultTables", "Value"))
    lines = tuple((figure_title(name), values[name]) for name in FIGURES)
    return ResultTable("figure", heads, lines, FIGURES, ("value",), 1)


def _payback_text(found: Payback) -> str:
    if found.years is None:
        return NO_DATA
    return translate("ResultTables", "{years} years").format(years=grouped(fixed(found.years, 2)))


def _years(result: Result) -> ResultTable:
    heads = (
        translate("ResultTables", "Year"),
        translate("ResultTables", "Value"),
        translate("ResultTables", "Present value"),
        translate("ResultTables", "Cumulated"),
    )
    lines, cumulated = [], Fraction()
    for line in result.years:
        cumulated += line.present_value
        amounts = (line.value, line.present_value, cumulated)
        lines.append((str(line.year), *(_plain(value, result) for value in amounts)))
    keys = tuple(line.year for line in result.years)
    return ResultTable("year", heads, tuple(lines), keys, ("value", "present", "cumulated"), 1)


def _stakeholders(result: Result) -> ResultTable:
    heads = (
        translate("ResultTables", "Stakeholder"),
        translate("ResultTables", "Inputs"),
        translate("ResultTables", "Value in the first year"),
        translate("ResultTables", "Present value"),
        translate("ResultTables", "Share"),
    )
    lines = tuple(
        (
            line.stakeholder,
            *(_plain(value, result) for value in (line.inputs, line.impact, line.present_value)),
            _share(line.present_value, result),
        )
        for line in result.by_stakeholder
    )
    keys = tuple(line.stakeholder for line in result.by_stakeholder)
    return ResultTable("stakeholder", heads, lines, keys, ("inputs", "impact", "present", "present"), 1)


def _outcomes(result: Result) -> ResultTable:
    years = tuple(line.year for line in result.years)
    named = translate("ResultTables", "Year {year}")
    heads = (
        translate("ResultTables", "Stakeholder"),
        translate("ResultTables", "Outcome"),
        translate("ResultTables", "Impact"),
        translate("ResultTables", "Present value"),
        translate("ResultTables", "Share"),
        translate("ResultTables", "All years"),
        *(named.format(year=year) for year in years),
    )
    lines = tuple(tuple(_outcome_line(line, years, result)) for line in result.outcomes)
    keys = tuple(line.outcome.id for line in result.outcomes)
    columns = ("impact", "present", "present", "total", *(f"year {year}" for year in years))
    return ResultTable("outcome", heads, lines, keys, columns, 2)


def _outcome_line(line: ValuedOutcome, years: tuple[int, ...], result: Result) -> Iterator[str]:
    yield line.outcome.stakeholder
    yield line.outcome.outcome
    yield _plain(Fraction(line.impact), result)
    yield _plain(line.present_value, result)
    yield _share(line.present_value, result)
    yield _plain(line.total_value, result)
    for year in years:
        value = line.value_in(year)
        yield _plain(Fraction(value), result) if value else ""


def _share(value: Fraction, result: Result) -> str:
    whole = result.total_present_value
    return f"{grouped(fixed(value / whole * 100, 1))} %" if whole else NO_DATA


def _plain(value: Fraction, result: Result) -> str:
    return money(value, result.currency, name=False)
