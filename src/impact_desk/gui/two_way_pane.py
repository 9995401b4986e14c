"""A table of two assumptions: the gross ratio for each pair of their values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableWidgetItem, QWidget

from ..desk.evaluations import Review
from ..domain.axes import OF_ALL, Side, assumption_of, check_apart, parse_axis, sides
from ..domain.exact import fixed, plain
from ..domain.problem import Refusal, Said
from ..domain.scenarios import DISCOUNT_RATE, SHARES
from ..domain.what_if import Axis, TwoWay
from ..domain.words import ASSUMPTION
from .assumption_words import claim_text, value_text
from .crew import Job
from .evaluation_pane import EvaluationPane
from .forms.two_way_pane import Ui_TwoWayPane
from .language import sentence, title_of
from .newest import Newest
from .plain_table import RIGHT
from .shown import NO_DATA, grouped
from .theme import colours
from .workplace import Workplace

Name = tuple[str, UUID | None]


@dataclass(frozen=True, slots=True)
class Edge:
    """The controls of one side of the table."""

    chosen: QComboBox
    low: QLineEdit
    high: QLineEdit
    steps: QComboBox


class TwoWayPane(EvaluationPane):
    """Two assumptions are chosen, each with a range; the table follows."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_TwoWayPane()
        super().__init__(workplace, self.form, parent)
        form = self.form
        self.edges = (
            Edge(form.down, form.down_low, form.down_high, form.down_steps),
            Edge(form.across, form.across_low, form.across_high, form.across_steps),
        )
        self.table: TwoWay | None = None
        self._offered: Mapping[Name, Side] = {}
        self._about: UUID | None = None
        self._newest = Newest(workplace.crew, self)
        for edge in self.edges:
            edge.chosen.activated.connect(partial(self._begin, edge))
            for line in (edge.low, edge.high):
                line.editingFinished.connect(self._ask)
            edge.steps.activated.connect(lambda _place: self._ask())
        for header in (form.ratios.horizontalHeader(), form.ratios.verticalHeader()):
            header.setDefaultAlignment(RIGHT)
            header.setHighlightSections(False)
        form.ratios.itemActivated.connect(lambda _item: self._go())
        self.retranslate()

    def reckon(self, review: Review) -> tuple[Side, ...]:
        if not review.study.outcomes:
            return ()
        return sides(review.study, {one.assumption.key: one for one in review.swings})

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        self._offered = {_name(one): one for one in found or ()}
        about = review.study.evaluation.id if review else None
        if about != self._about:
            # Ranges that were typed belong to the evaluation that they were typed for.
            self._about = about
            for edge in self.edges:
                edge.chosen.clear()
        for edge, usual in zip(self.edges, OF_ALL[::2], strict=False):
            self._offer(edge, (usual, None))
        if self._offered:
            self._ask()
        else:
            self._newest.forget()
            self._show(None, "", why_not or self._say_empty(review))

    # Inside

    def _say_empty(self, review: Review | None) -> str:
        if review is None:
            return self.tr("Choose an evaluation above to see two of its assumptions move.")
        return self.tr("Nothing to reckon yet: the value map has no outcomes.")

    def _offer(self, edge: Edge, usual: Name) -> None:
        """Offer the assumptions as they are now; what was chosen stays with what was typed, where it is still there."""
        before = edge.chosen.currentData()
        edge.chosen.clear()
        for name, one in self._offered.items():
            edge.chosen.addItem(self._title(one), name)
        names = list(self._offered)
        for widget in (edge.chosen, edge.low, edge.high, edge.steps):
            widget.setEnabled(bool(names))
        if before in self._offered:
            edge.chosen.setCurrentIndex(names.index(before))
        elif names:
            place = names.index(usual) if usual in self._offered else min(self.edges.index(edge), len(names) - 1)
            edge.chosen.setCurrentIndex(place)
            self._fill(edge)

    def _title(self, one: Side) -> str:
        title = title_of(ASSUMPTION, one.name)
        if one.outcome:
            return f"{title} · {one.outcome.outcome}"
        return self.tr("{assumption} of all outcomes").format(assumption=title) if one.name in OF_ALL else title

    def _begin(self, edge: Edge, _place: int) -> None:
        self._fill(edge)
        self._ask()

    def _fill(self, edge: Edge) -> None:
        """Begin with the range that is usual for the assumption chosen."""
        one = self._offered[edge.chosen.currentData()]
        for line, value in ((edge.low, one.low), (edge.high, one.high)):
            line.setText(_typed(one.name, value))

    def _axis(self, review: Review, edge: Edge) -> Axis:
        one = self._offered[edge.chosen.currentData()]
        text = f"{one.name} = {edge.low.text()} .. {edge.high.text()} / {edge.steps.currentText()}"
        return replace(parse_axis(review.study, text), outcomes=one.outcomes)

    def _ask(self) -> None:
        """Have the table reckoned on another thread, or say what cannot be."""
        review = self.review
        if review is None or not self._offered:
            return
        try:
            down, across = (self._axis(review, edge) for edge in self.edges)
            check_apart(down, across)
        except Refusal as refusal:
            self._newest.forget()
            self._show(None, sentence(refusal), "")
        else:
            self._newest.ask(partial(_reckoned, review, down, across), partial(self._take, review), self._refuse)

    def _take(self, review: Review, table: TwoWay) -> None:
        if review is self.review:
            self._show(table, "", self._words(review, table))

    def _refuse(self, news: Said) -> None:
        self._show(None, sentence(news), "")

    def _words(self, review: Review, table: TwoWay) -> str:
        below = any(ratio is not None and ratio < review.claim for row in table.ratios for ratio in row)
        words = self.tr("Gross ratio for each pair of values. No pair brings it below {claim}.")
        if below:
            words = self.tr("Gross ratio for each pair of values; ▼ marks what is below {claim}.")
        return words.format(claim=claim_text(review.claim))

    def _show(self, table: TwoWay | None, refusal: str, words: str) -> None:
        self.table = table
        for label, text in ((self.form.refusal, refusal), (self.form.words, words)):
            label.setText(text)
            label.setVisible(bool(text))
        grid, review = self.form.ratios, self.review
        grid.setVisible(table is not None)
        if table is None or review is None:
            return
        currency = review.study.currency
        grid.setRowCount(len(table.down.values))
        grid.setColumnCount(len(table.across.values))
        grid.setVerticalHeaderLabels(_heads(table.down, currency))
        grid.setHorizontalHeaderLabels(_heads(table.across, currency))
        for row, ratios in enumerate(table.ratios):
            for column, ratio in enumerate(ratios):
                grid.setItem(row, column, self._cell(ratio, review.claim))

    def _cell(self, ratio: Fraction | None, claim: Fraction) -> QTableWidgetItem:
        text = NO_DATA if ratio is None else grouped(fixed(ratio, 2))
        item = QTableWidgetItem(text)
        item.setTextAlignment(RIGHT)
        if ratio is not None and ratio < claim:
            item.setText(f"▼ {text}")
            item.setForeground(QBrush(QColor(colours().danger)))
            told = self.tr("{ratio}, below {claim}").format(ratio=text, claim=claim_text(claim))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        return item

    def _go(self) -> None:
        if self.review and self.table:
            self.lead_to(assumption_of(self.review.study, self.table.down))


def _reckoned(review: Review, down: Axis, across: Axis, _job: Job) -> TwoWay:
    return review.two_way(down, across)


def _name(one: Side) -> Name:
    return one.name, one.outcome.id if one.outcome else None


def _typed(name: str, value: Decimal) -> str:
    """A value as somebody would type it."""
    return f"{plain(value * 100)} %" if name in (*SHARES, DISCOUNT_RATE) else plain(value)


def _heads(axis: Axis, currency: str) -> list[str]:
    return [value_text(axis.assumption, Fraction(value), currency) for value in axis.values]
