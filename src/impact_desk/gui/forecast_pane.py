"""Forecast and evaluation side by side, and what explains the difference, to the last digit."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, cast
from uuid import UUID

from PySide6.QtWidgets import QHeaderView, QTableWidget, QWidget

from ..desk.evaluations import Review
from ..domain.exact import fixed
from ..domain.records import Evaluation
from ..domain.sroi_result import Result
from ..domain.variance import TITLES, OutcomeVariance, Variance
from .assumption_words import ratio_text
from .bar_chart import Bar
from .choosing import choose
from .evaluation_pane import EvaluationPane
from .forms.forecast_pane import Ui_ForecastPane
from .language import phrase
from .plain_table import fill_table, fit_height
from .shown import NO_DATA, grouped, money
from .workplace import Workplace


class ForecastPane(EvaluationPane):
    """Chooses what an evaluation is compared with, and shows both and the steps from one to the other."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_ForecastPane()
        super().__init__(workplace, self.form, parent)
        for ground in (self.form.scroll.viewport(), self.form.ground):
            ground.setAutoFillBackground(False)
        self._places: tuple[UUID, ...] = ()
        self.form.forecast.activated.connect(self._take_choice)
        self.form.outcomes.cellActivated.connect(self._go)
        self.retranslate()

    def reckon(self, review: Review) -> Variance | None:
        return review.variance

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        self._offer(review)
        known = found if isinstance(found, Variance) else None
        self.form.scroll.setVisible(known is not None)
        self.form.words.setText(why_not or self._words(review, known))
        if known:
            self._show_figures(known)
            self._show_effects(known)
            self._show_outcomes(known)

    # What it is compared with

    def _offer(self, review: Review | None) -> None:
        box, about = self.form.forecast, review.study.evaluation if review else None
        box.clear()
        box.addItem(self.tr("nothing"), None)
        for row in self.workplace.desk.records("evaluations") if about else ():
            one = cast("Evaluation", row)
            if about and one.id != about.id:
                box.addItem(f"{one.evaluation_code} · {one.title}", one.id)
        choose(box, about.compares_with if about else None)
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        box.setEnabled(about is not None and not locked)
        box.setToolTip(locked)

    def _take_choice(self, place: int) -> None:
        if self.review is None:
            return
        evaluation, chosen = self.review.study.evaluation.id, self.form.forecast.itemData(place)
        if not self.workplace.attempt(
            lambda: self.workplace.desk.set_field("evaluations", evaluation, "compares_with", chosen)
        ):
            self._offer(self.review)

    def _words(self, review: Review | None, known: Variance | None) -> str:
        if review is None:
            return self.tr("Choose an evaluation above to compare it with its forecast.")
        if known is None:
            return self.tr("Choose above which forecast this evaluation is compared with.")
        return self.tr(
            "Assumptions are exchanged one after another, forecast for actual, in the order shown; another order would "
            "divide what two of them do together in another way."
        )

    # What is shown

    def _show_figures(self, known: Variance) -> None:
        first, second = known.forecast, known.actual
        heads = (
            self.tr("In {currency}").format(currency=first.currency),
            first.evaluation.evaluation_code,
            second.evaluation.evaluation_code,
            self.tr("Difference"),
        )
        fill_table(self.form.figures, heads, list(self._figures(first, second)), right=(1, 2, 3))
        _spread(self.form.figures)

    def _figures(self, first: Result, second: Result) -> Iterator[tuple[str, ...]]:
        for name, before, after in (
            (self.tr("Total inputs"), first.total_inputs, second.total_inputs),
            (self.tr("Total present value"), first.total_present_value, second.total_present_value),
            (self.tr("Net present value"), first.net_present_value, second.net_present_value),
        ):
            yield name, _plain(before, first), _plain(after, first), _signed(after - before, first)
        ratios = (
            (self.tr("Gross ratio"), first.ratio, second.ratio),
            (self.tr("Net ratio"), first.net_ratio, second.net_ratio),
        )
        for name, one, other in ratios:
            yield name, ratio_text(one), ratio_text(other), _gap(one, other)

    def _show_effects(self, known: Variance) -> None:
        heads = (self.tr("Because of"), self.tr("Present value"), self.tr("Gross ratio"))
        shown = [one for one in known.effects if one.amount or one.ratio]
        lines = [
            (phrase(TITLES[one.name]), _signed(one.amount, known.actual), _ratio_change(one.ratio)) for one in shown
        ]
        total = (self.tr("Difference"), _signed(known.difference, known.actual), _ratio_change(known.ratio_difference))
        fill_table(self.form.effects, heads, [*lines, total], right=(1, 2))
        _spread(self.form.effects)
        self.form.steps.show_bars(
            self.tr("Present value, from forecast to evaluation ({currency})").format(currency=known.actual.currency),
            self._bars(known),
        )

    def _bars(self, known: Variance) -> list[Bar]:
        first, last = known.forecast, known.actual
        level = first.total_present_value
        bars = [Bar(self.tr("Forecast"), level, _plain(level, first))]
        for one in known.effects:
            if one.amount:
                bars.append(Bar(phrase(TITLES[one.name]), one.amount, _signed(one.amount, last), level))
                level += one.amount
        return [*bars, Bar(self.tr("Evaluation"), last.total_present_value, _plain(last.total_present_value, last))]

    def _show_outcomes(self, known: Variance) -> None:
        worth = {
            line.outcome.id: line.present_value for each in (known.forecast, known.actual) for line in each.outcomes
        }
        heads = (
            self.tr("Stakeholder"),
            self.tr("Outcome"),
            self.tr("Forecast"),
            self.tr("Evaluation"),
            self.tr("Difference"),
            self.tr("Mostly because of"),
        )
        lines, self._places = [], tuple(_of(one).id for one in known.outcomes)
        for one in known.outcomes:
            named = _of(one)
            values = [_plain(worth[each.id], known.actual) if each else NO_DATA for each in (one.forecast, one.actual)]
            lines.append(
                (named.stakeholder, named.outcome, *values, _signed(one.difference, known.actual), _cause(one))
            )
        fill_table(self.form.outcomes, heads, lines, right=(2, 3, 4))
        fit_height(self.form.outcomes)

    def _go(self, row: int, _column: int) -> None:
        if row < len(self._places):
            self.asked_for_cell.emit("value_map", self._places[row], "quantity")


def _of(one: OutcomeVariance) -> Any:
    return one.actual or one.forecast


def _cause(one: OutcomeVariance) -> str:
    name = max(one.effects, key=lambda name: abs(one.effects[name]))
    return phrase(TITLES[name]) if one.effects[name] else ""


def _spread(table: QTableWidget) -> None:
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    fit_height(table)


def _plain(value: Fraction, result: Result) -> str:
    return money(value, result.currency, name=False)


def _signed(value: Fraction, result: Result) -> str:
    return f"{'+' if value > 0 else ''}{_plain(value, result)}"


def _ratio_change(value: Fraction | None) -> str:
    return NO_DATA if value is None else f"{'+' if value > 0 else ''}{grouped(fixed(value, 2))}"


def _gap(first: Fraction | None, second: Fraction | None) -> str:
    return _ratio_change(None if first is None or second is None else second - first)
