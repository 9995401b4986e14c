"""What a program was to cost and what was given to it: the year's budget beside the contributions of the period."""

from __future__ import annotations

from fractions import Fraction
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..desk.project_desk import of_project
from ..domain.budgets import Spending, budgets
from ..domain.problem import Refusal
from ..domain.words import FORM
from .bar_chart import Bar, BarChart
from .flow import FlowLayout
from .language import sentence, title_of
from .program_part import ProgramPart
from .shown import NO_DATA, money, percent
from .theme import STEP, dress
from .tiles import FigureTile
from .workplace import Reckoned, Workplace

Reply = dict[UUID, Spending] | Refusal
NAMES = ("planned", "actual", "left", "share")


class BudgetPane(ProgramPart):
    """Budget, actual, what is left, and a chart of the two with the forms of what was given."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.tiles = {name: FigureTile(self) for name in NAMES}
        self.words, self.chart = QLabel(self), BarChart(self)
        self._found: Reply = {}
        self._is_due = True
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "quiet")
        figures = QWidget(self)
        flow = FlowLayout(figures)
        for one in self.tiles.values():
            flow.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, STEP, STEP, 0)
        column.setSpacing(2 * STEP)
        for widget in (self.words, figures, self.chart):
            column.addWidget(widget)
        column.addStretch(1)
        dress(self)
        workplace.reckoned.connect(self._take_reckoned)

    def refresh(self) -> None:
        found = self._found.get(self.key) if self.key and not isinstance(self._found, Refusal) else None
        why = sentence(self._found) if isinstance(self._found, Refusal) else ""
        words = self.tr(
            "The budget of the year beside everything given in {period}, paid time included. "
            "What law or permit requires is counted in: {mandatory}."
        )
        mandatory = self._money(found.mandatory) if found else NO_DATA
        self.words.setText(why or words.format(period=self.workplace.period, mandatory=mandatory))
        self._show_tiles(found)
        self._show_chart(found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reckon()

    def _show_tiles(self, found: Spending | None) -> None:
        for name, title in self._titles().items():
            value = getattr(found, name) if found else None
            shown = NO_DATA if value is None else percent(value) if name == "share" else self._money(value)
            self.tiles[name].say(title, shown)

    def _show_chart(self, found: Spending | None) -> None:
        bars = []
        if found and found.planned is not None:
            bars.append(Bar(self.tr("Budget"), found.planned, self._money(found.planned)))
        if found and (found.actual or bars):
            bars.append(Bar(self.tr("Given"), found.actual, self._money(found.actual)))
            forms = ((form, found.by_form[form]) for form in FORM.options if form in found.by_form)
            bars += [Bar(title_of(FORM, form), amount, self._money(amount)) for form, amount in forms]
        self.chart.show_bars("", bars, self.tr("No budget, and nothing given in this period."))

    def _titles(self) -> dict[str, str]:
        unit = f" · {self.workplace.currency}"
        titles = (self.tr("Budget"), self.tr("Given"), self.tr("Left"))
        return {
            **{name: title + unit for name, title in zip(NAMES, titles, strict=False)},
            "share": self.tr("Share given"),
        }

    def _money(self, amount: Fraction) -> str:
        return money(amount, self.workplace.currency or "USD", name=False)

    def _take_reckoned(self, _result: Reckoned) -> None:
        self._is_due = True
        self._reckon()

    def _reckon(self) -> None:
        """Reckon beside the window; only while somebody looks."""
        if not self._is_due or not self.isVisible():
            return
        self._is_due = False
        ask = self.workplace.project.asking(of_project, budgets, self.workplace.period)

        def work(_job: object) -> Reply:
            try:
                return ask()
            except Refusal as refusal:
                return refusal

        self.workplace.crew.send(work, self._show, owner=self)

    def _show(self, found: Reply) -> None:
        self._found = found
        self.refresh()
