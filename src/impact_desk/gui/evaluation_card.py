"""What an evaluation comes to, as it stands beside the grids: figures and charts."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from ..domain.sroi_result import Result
from ..domain.waterfall import TITLES, waterfall
from .assumption_words import ratio_text
from .bar_chart import Bar
from .forms.evaluations_panel import Ui_EvaluationsPanel
from .language import phrase
from .shown import NO_DATA, money
from .tiles import FigureTile

translate = QCoreApplication.translate
TILES = {
    "inputs": "total_inputs",
    "present": "total_present_value",
    "net": "net_present_value",
    "first": "total_impact_first_year",
    "ratio": "ratio",
    "net_ratio": "net_ratio",
}
"""The figures of a result, two in a row, each with what ends its id."""


class EvaluationCard:
    """Fills the card of the page's form; quick enough to follow every key."""

    def __init__(self, form: Ui_EvaluationsPanel) -> None:
        self._form = form
        self._tiles = {name: FigureTile() for name in TILES}
        for place, tile in enumerate(self._tiles.values()):
            form.tiles.addWidget(tile, place // 2, place % 2)
        for ground in (form.scroll.viewport(), form.result):
            ground.setAutoFillBackground(False)

    def tile(self, name: str) -> FigureTile:
        """The tile of one of `TILES`."""
        return self._tiles[name]

    def show(self, found: Result | None, why_not: str) -> None:
        """Show a result, or why there is none."""
        form = self._form
        form.why_not.setText(why_not)
        form.why_not.setVisible(bool(why_not))
        nothing = translate("EvaluationsPanel", "No evaluation chosen")
        form.result_title.setText(_with_unit(found.evaluation.title, found) if found else nothing)
        values = _values(found) if found else {}
        for name, (title, about) in _names().items():
            self._tiles[name].say(title, values.get(name, NO_DATA), about)
            code = found.evaluation.evaluation_code if found else ""
            self._tiles[name].stand_for(f"evaluations.{code}.{TILES[name]}" if code else "")
        self._show_charts(found)

    def _show_charts(self, found: Result | None) -> None:
        empty = translate("EvaluationsPanel", "Nothing to draw yet: the value map has no outcomes.")
        year = translate("EvaluationsPanel", "Year {year}")
        for chart, title, bars in (
            (
                self._form.by_stakeholder,
                translate("EvaluationsPanel", "Present value by stakeholder"),
                _stakeholder_bars(found),
            ),
            (self._form.by_year, translate("EvaluationsPanel", "Present value by year"), _year_bars(found, year)),
            (
                self._form.waterfall,
                translate("EvaluationsPanel", "From gross value to present value"),
                _waterfall_bars(found),
            ),
        ):
            chart.show_bars(_with_unit(title, found), bars, empty)


def _names() -> dict[str, tuple[str, str]]:
    """The title and the definition of each tile."""
    return {
        "inputs": (translate("EvaluationsPanel", "Total inputs"), translate("EvaluationsPanel", "Sum of the inputs.")),
        "present": (
            translate("EvaluationsPanel", "Total present value"),
            translate("EvaluationsPanel", "Sum over years of what the outcomes are worth, discounted."),
        ),
        "net": (
            translate("EvaluationsPanel", "Net present value"),
            translate("EvaluationsPanel", "Total present value less inputs."),
        ),
        "first": (
            translate("EvaluationsPanel", "Value in the first year"),
            translate("EvaluationsPanel", "Sum of the outcomes' impact before drop-off and discounting."),
        ),
        "ratio": (
            translate("EvaluationsPanel", "Gross ratio"),
            translate("EvaluationsPanel", "Total present value / inputs."),
        ),
        "net_ratio": (
            translate("EvaluationsPanel", "Net ratio"),
            translate("EvaluationsPanel", "Net present value / inputs."),
        ),
    }


def _values(found: Result) -> dict[str, str]:
    return {
        "inputs": money(found.total_inputs, found.currency, name=False),
        "present": money(found.total_present_value, found.currency, name=False),
        "net": money(found.net_present_value, found.currency, name=False),
        "first": money(found.total_impact_first_year, found.currency, name=False),
        "ratio": ratio_text(found.ratio),
        "net_ratio": ratio_text(found.net_ratio),
    }


def _with_unit(title: str, found: Result | None) -> str:
    return f"{title} ({found.currency})" if found else title


def _stakeholder_bars(found: Result | None) -> list[Bar]:
    if found is None:
        return []
    lines = sorted((line for line in found.by_stakeholder if line.present_value), key=lambda line: -line.present_value)
    return [_bar(line.stakeholder, line.present_value, found) for line in lines]


def _year_bars(found: Result | None, name: str) -> list[Bar]:
    if found is None:
        return []
    return [_bar(name.format(year=line.year), line.present_value, found) for line in found.years]


def _waterfall_bars(found: Result | None) -> list[Bar]:
    """Gross value, what each adjustment takes away from where the one before left off, and what is left."""
    if found is None or not found.outcomes:
        return []
    falls = waterfall(found)
    taken = [
        _bar(phrase(TITLES[one.name]), -one.taken, found, one.left + one.taken) for one in falls.steps if one.taken
    ]
    gross = translate("EvaluationsPanel", "Gross value")
    present = translate("EvaluationsPanel", "Present value")
    return [_bar(gross, falls.gross, found), *taken, _bar(present, falls.present_value, found)]


def _bar(name: str, value: Fraction, found: Result, start: Fraction | None = None) -> Bar:
    return Bar(name, value, money(value, found.currency, name=False), start or Fraction())
