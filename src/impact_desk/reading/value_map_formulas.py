"""Writes an evaluation as a Value Map spreadsheet with live formulas: whoever opens it can reckon it again.

Every figure is a formula over the row's own cells, and stands beside it as it was reckoned here, so a reader that does not
compute sees the same. Conventions are named cells (Discount_rate, Timing_shift, Part_years, Early_drop_off,
Discounted_inputs); changing one changes everything. `value_map_layout` reads the file back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ..domain.currency import decimals
from ..domain.exact import plain
from ..domain.records import EvaluationInput, Outcome, Reasoning
from ..domain.sroi_result import Result, ValuedOutcome
from ..domain.words import ASSUMPTION, DISCOUNT_TIMING, GRADE
from .beside import replacing
from .guard import is_harmful
from .refused import CannotWrite
from .value_map_grid import (
    COLUMNS,
    FIRST_YEAR,
    HEAD,
    PLACES,
    QUANTITIES,
    QUESTIONS,
    SHEET,
    TOP,
    Grid,
    Line,
    column_name,
)

REASONS = "Reasons"
_TERMS = PLACES["Value of input"]
"""The column in which conventions and results stand."""
_SHIFT = MappingProxyType({"end_of_year": 0.0, "start_of_year": -1.0, "mid_year": -0.5})
_WIDTHS = {"Outcome": 36, "Stakeholder": 22, "Input": 24, "Indicator": 28, "Financial proxy": 30, "Output": 24}
_REASON_HEADS = ("Outcome code", "Outcome", "Assumption", "Reason", "Source", "Evidence", "Grade", "Lowest", "Highest")
_STYLES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "title": {"bold": True, "font_size": 14},
        "head": {"bold": True, "bg_color": "#E4ECE6", "bottom": 1, "text_wrap": True, "valign": "top"},
        "question": {"italic": True, "font_color": "#555555", "text_wrap": True, "valign": "top"},
        "share": {"num_format": "0.0###%"},
        "number": {"num_format": "General"},
        "ratio": {"num_format": "0.0000", "bold": True},
        "label": {"bold": True},
        "harmful": {"quote_prefix": True},
    }
)


@dataclass(frozen=True, slots=True)
class Backing:
    """What stands beside the result: why its assumptions have their values."""

    reasons: Sequence[Reasoning] = ()

    def source_of(self, name: str, outcome: Outcome) -> str:
        """Where the value of an assumption comes from."""
        found = (row.source for row in self.reasons if (row.assumption, row.outcome_code) == (name, outcome.id))
        return next(filter(None, found), "")


NO_BACKING = Backing()
"""Nothing is recorded beside the result."""


def write_value_map(path: Path, result: Result, backing: Backing = NO_BACKING) -> None:
    """Write `result` as an .xlsx value map with live formulas and the figures as they were reckoned.

    Raises the fault `CannotWrite`; a file that was there before is then unchanged.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    with replacing(path) as beside:
        workbook = Workbook(str(beside), {"strings_to_urls": False})
        try:
            _Map(workbook, result, backing).write()
            workbook.close()
        except XlsxWriterException as error:
            raise CannotWrite(path.name, str(error)) from error


class _Map:
    """The workbook being written."""

    def __init__(self, workbook: Any, result: Result, backing: Backing) -> None:
        self._book, self._result, self._backing = workbook, result, backing
        self._grid = Grid.of(result)
        places = "0" * decimals(result.currency)
        money = f"#,##0.{places}" if places else "#,##0"
        styles = {**_STYLES, "money": {"num_format": money}, "total": {"num_format": money, "bold": True, "top": 1}}
        self._styles = {name: workbook.add_format(dict(about)) for name, about in styles.items()}

    def write(self) -> None:
        """All sheets."""
        sheet = self._book.add_worksheet(SHEET)
        self._terms(sheet)
        self._header(sheet)
        for row, line in enumerate(self._grid.lines, start=TOP):
            self._line(sheet, row, line)
        self._totals(sheet)
        self._results(sheet)
        sheet.freeze_panes(TOP, PLACES["Outcome"] + 1)
        if self._grid.listed:
            self._quantities(self._book.add_worksheet(QUANTITIES))
        if self._backing.reasons:
            self._reasons(self._book.add_worksheet(REASONS))

    def _terms(self, sheet: Any) -> None:
        terms = self._result.evaluation
        self._text(sheet, 0, 0, f"{terms.evaluation_code}  {terms.title}", "title")
        self._text(sheet, 1, 0, "Currency", "label")
        self._text(sheet, 1, _TERMS, self._result.currency)
        rows = (
            ("Discount rate", float(terms.discount_rate), "Discount_rate", "share"),
            ("Timing: 0 end, -0.5 middle, -1 start of year", _SHIFT[terms.discount_timing], "Timing_shift", "number"),
            ("Part years: 1 by share, 0 whole", terms.duration_rule == "prorated", "Part_years", "number"),
            ("Drop-off from first year: 1 yes", terms.drop_off_from == "first_year", "Early_drop_off", "number"),
            ("Inputs discounted: 1 yes", terms.inputs_discounted, "Discounted_inputs", "number"),
        )
        for row, (label, value, name, style) in enumerate(rows, start=2):
            self._text(sheet, row, 0, label, "label")
            sheet.write_number(row, _TERMS, float(value), self._styles[style])
            self._book.define_name(name, f"='{SHEET}'!${column_name(_TERMS)}${row + 1}")
        self._text(sheet, 3, _TERMS + 1, DISCOUNT_TIMING.options[terms.discount_timing])

    def _header(self, sheet: Any) -> None:
        for place, (name, question) in enumerate(COLUMNS):
            self._text(sheet, HEAD, place, name, "head")
            self._text(sheet, QUESTIONS, place, question, "question")
            sheet.set_column(place, place, _WIDTHS.get(name, 14))
        for year in self._grid.years:
            self._text(sheet, HEAD, FIRST_YEAR + year, f"Year {year}", "head")
            sheet.write_number(HEAD - 1, FIRST_YEAR + year, year, self._styles["question"])
        self._text(sheet, HEAD, self._grid.present_value, "Present value", "head")
        sheet.set_column(FIRST_YEAR, self._grid.present_value, 16)

    def _line(self, sheet: Any, row: int, line: Line) -> None:
        self._text(sheet, row, PLACES["Stakeholder"], line.stakeholder)
        if line.spent:
            self._spent(sheet, row, line.spent)
        if line.outcome:
            self._texts(sheet, row, line.outcome.outcome)
            self._numbers(sheet, row, line.outcome)
            self._figures(sheet, row, line.outcome)

    def _spent(self, sheet: Any, row: int, one: EvaluationInput) -> None:
        self._text(sheet, row, PLACES["Input"], one.description)
        style, place, result = self._styles["money"], PLACES["Value of input"], self._result
        sheet.write_number(row, PLACES["Spent in year"], one.year)
        if one.currency in (None, result.currency):
            sheet.write_number(row, place, float(one.amount), style)
            return
        year = result.evaluation.start_year + one.year
        target, source = (result.rates.rate(currency, year) for currency in (result.currency, one.currency or ""))
        formula = f"={plain(one.amount)}*({target})/({source})"
        sheet.write_formula(row, place, formula, style, float(Fraction(one.amount) * target / source))

    def _texts(self, sheet: Any, row: int, one: Outcome) -> None:
        for name, text in (
            ("Outcome code", one.outcome_code),
            ("Output", one.output),
            ("Outcome", one.outcome),
            ("Indicator", one.indicator),
            ("Source of quantity", self._backing.source_of("quantity", one)),
            ("Unit of quantity", one.unit),
            ("Financial proxy", one.proxy),
            ("Source of proxy", one.proxy_source),
        ):
            self._text(sheet, row, PLACES[name], text or "")

    def _numbers(self, sheet: Any, row: int, line: ValuedOutcome) -> None:
        one = line.outcome
        for name, value, style in (
            ("Duration", one.duration_years, "number"),
            ("Outcomes start", 1 if line.first_year == 0 else 2, "number"),
            ("Proxy value", one.proxy_value, "number"),
            ("Deadweight %", one.deadweight, "share"),
            ("Displacement %", one.displacement, "share"),
            ("Attribution %", one.attribution, "share"),
            ("Extra reduction %", one.extra_reduction, "share"),
            ("Drop off %", one.drop_off, "share"),
        ):
            sheet.write_number(row, PLACES[name], float(value), self._styles[style])
        place = PLACES["Quantity"]
        if one.quantity_by_year:
            first = f"='{QUANTITIES}'!$C${self._grid.listed[one.id]}"
            sheet.write_formula(row, place, first, None, float(one.quantity_by_year[0]))
        else:
            sheet.write_number(row, place, float(one.quantity))

    def _figures(self, sheet: Any, row: int, line: ValuedOutcome) -> None:
        money, grid = self._styles["money"], self._grid
        sheet.write_formula(row, PLACES["Impact"], grid.impact(row), money, float(line.impact))
        for year in grid.years:
            formula = grid.value(row, year, line.outcome.id)
            sheet.write_formula(row, FIRST_YEAR + year, formula, money, float(line.value_in(year)))
        sheet.write_formula(row, grid.present_value, grid.worth(row), money, float(line.present_value))

    def _totals(self, sheet: Any) -> None:
        grid, result = self._grid, self._result
        for row, label in enumerate(("Total", "Discount factor", "Present value of each year"), start=grid.total):
            self._text(sheet, row, 0, label, "label")
        inputs = float(result.total_inputs)
        sheet.write_formula(grid.total, PLACES["Value of input"], grid.inputs(), self._styles["total"], inputs)
        self._sum(sheet, PLACES["Impact"], result.total_impact_first_year)
        self._sum(sheet, grid.present_value, result.total_present_value)
        found = {line.year: line for line in result.years}
        for year in grid.years:
            line, place = found.get(year), FIRST_YEAR + year
            self._sum(sheet, place, line.value if line else Fraction())
            sheet.write_formula(grid.total + 1, place, grid.factor(year), None, float(result.factors.factor(year)))
            value = float(line.present_value) if line else 0.0
            sheet.write_formula(grid.total + 2, place, grid.discounted(year), self._styles["money"], value)

    def _sum(self, sheet: Any, place: int, value: Fraction) -> None:
        formula = f"=SUM({self._grid.down(place)})"
        sheet.write_formula(self._grid.total, place, formula, self._styles["total"], float(value))

    def _results(self, sheet: Any) -> None:
        grid, result, letter = self._grid, self._result, column_name(_TERMS)
        top = grid.total + 4
        inputs = f"{column_name(PLACES['Value of input'])}{grid.total + 1}"
        worth, net = f"{letter}{top + 1}", f"{letter}{top + 2}"
        rows = (
            (
                "Total Present Value (PV)",
                f"=SUM({grid.over_years(grid.total + 2)})",
                "total",
                result.total_present_value,
            ),
            ("Net Present Value (PV minus the investment)", f"={worth}-{inputs}", "total", result.net_present_value),
            (
                "Social Return, gross: PV per amount invested",
                f'=IF({inputs}=0,"",{worth}/{inputs})',
                "ratio",
                result.ratio,
            ),
            ("Net ratio: NPV per amount invested", f'=IF({inputs}=0,"",{net}/{inputs})', "ratio", result.net_ratio),
        )
        for row, (label, formula, style, value) in enumerate(rows, start=top):
            self._text(sheet, row, 0, label, "label")
            sheet.write_formula(row, _TERMS, formula, self._styles[style], "" if value is None else float(value))

    def _quantities(self, sheet: Any) -> None:
        listed = [line.outcome for line in self._result.outcomes if line.outcome.quantity_by_year]
        longest = max(len(one.quantity_by_year) for one in listed)
        heads = ("Outcome code", "Outcome", *(f"{place}. year" for place in range(1, longest + 1)))
        for place, head in enumerate(heads):
            self._text(sheet, 0, place, head, "head")
        for one in listed:
            row = self._grid.listed[one.id] - 1
            self._text(sheet, row, 0, one.outcome_code or "")
            self._text(sheet, row, 1, one.outcome)
            for place, quantity in enumerate(one.quantity_by_year, start=2):
                sheet.write_number(row, place, float(quantity))

    def _reasons(self, sheet: Any) -> None:
        for place, head in enumerate(_REASON_HEADS):
            self._text(sheet, 0, place, head, "head")
            sheet.set_column(place, place, 40 if head in ("Reason", "Source", "Outcome") else 16)
        for row, texts in enumerate(self._reason_rows(), start=1):
            for place, text in enumerate(texts):
                self._text(sheet, row, place, text)

    def _reason_rows(self) -> Iterator[tuple[str, ...]]:
        outcomes = {line.outcome.id: line.outcome for line in self._result.outcomes}
        for one in self._backing.reasons:
            outcome = outcomes.get(one.outcome_code) if one.outcome_code else None
            named = ((outcome.outcome_code or "", outcome.outcome) if outcome else ("", "")) + (
                ASSUMPTION.options[one.assumption],
            )
            ends = ("" if end is None else plain(end) for end in (one.low, one.high))
            grade = GRADE.options.get(one.grade or "", "")
            yield (*named, one.reason or "", one.source or "", one.evidence or "", grade, *ends)

    def _text(self, sheet: Any, row: int, place: int, text: str, style: str = "") -> None:
        if text:
            chosen = style or ("harmful" if is_harmful(text) else "")
            sheet.write_string(row, place, text, self._styles.get(chosen))
