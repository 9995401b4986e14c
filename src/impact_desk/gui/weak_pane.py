"""Weak and decisive first: which assumption is nearest to its break-even, and how good its evidence is."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from ..desk.evaluations import Review
from ..domain.exact import fixed
from ..domain.weak_points import WeakPoint
from ..domain.words import GRADE
from .assumption_words import assumption_text, break_even_text, claim_text, percent, ratio_text, value_text
from .evaluation_pane import EvaluationPane
from .forms.weak_pane import Ui_WeakPane
from .icons import tinted
from .language import title_of
from .plain_table import fill_table
from .shown import grouped
from .theme import colours
from .workplace import Workplace

MOST = 100
"""So many assumptions are listed; what follows neither decides nor is near it."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """The assumptions in their order, and the claim that they are held against."""

    points: tuple[WeakPoint, ...]
    ratio: Fraction | None
    claim: Fraction
    currency: str


class WeakPane(EvaluationPane):
    """The assumptions of one evaluation, those first whose evidence is to be mended first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_WeakPane()
        super().__init__(workplace, self.form, parent)
        self._points: tuple[WeakPoint, ...] = ()
        self.form.points.horizontalHeader().setHighlightSections(False)
        self.form.points.itemActivated.connect(self._go)
        self.retranslate()

    def reckon(self, review: Review) -> Ranking:
        result = review.result
        return Ranking(review.weak_points[:MOST], result.ratio, review.claim, result.currency)

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        self.form.verdict.setText(why_not or self._verdict(review, found))
        is_ranked = isinstance(found, Ranking) and found.ratio is not None
        self._points = found.points if is_ranked else ()
        self.form.hint.setVisible(bool(self._points))
        heads = (
            self.tr("Assumption"),
            self.tr("Room"),
            self.tr("The ratio"),
            self.tr("Evidence"),
            self.tr("Value now"),
            self.tr("Could be"),
        )
        place = self.form.points.currentRow()
        fill_table(self.form.points, heads, [self._row(one, found) for one in self._points], right=(4, 5))
        for at, one in enumerate(self._points):
            item = self.form.points.item(at, 0)
            if item and one.decisive:
                item.setIcon(QIcon(tinted("warning", colours().warning)))
        if self._points:
            self.form.points.setCurrentCell(min(max(place, 0), len(self._points) - 1), 0)

    # Inside

    def _verdict(self, review: Review | None, found: Any) -> str:
        if review is None:
            return self.tr("Choose an evaluation above to see which of its assumptions decide.")
        if not isinstance(found, Ranking) or found.ratio is None:
            return self.tr("There are no inputs yet, so there is no ratio that could fall. Enter inputs first.")
        parts = {"ratio": ratio_text(found.ratio), "claim": claim_text(found.claim)}
        count = sum(one.decisive for one in found.points)
        if not count:
            return self.tr("As it stands {ratio}: no assumption brings it to {claim} within its range.").format(**parts)
        words = self.tr("As it stands {ratio}: assumptions that bring it to {claim} within their range: {count}.")
        return words.format(**parts, count=count)

    def _row(self, one: WeakPoint, found: Ranking) -> tuple[str, ...]:
        name = one.swing.assumption.name
        low, high = (value_text(name, end.value, found.currency) for end in (one.swing.low, one.swing.high))
        return (
            assumption_text(one.swing.assumption),
            self._room(one),
            break_even_text(one.break_even, found.ratio, found.claim, found.currency),
            title_of(GRADE, one.grade) if one.grade else self.tr("not graded"),
            value_text(name, one.swing.current, found.currency),
            f"{low} – {high}",
        )

    def _room(self, one: WeakPoint) -> str:
        """How much of the way to the end of its range an assumption may go."""
        if one.room is None:
            return self.tr("cannot")
        if one.decisive:
            return self.tr("decisive: {share} of its range").format(share=percent(one.room))
        return self.tr("{times} times its range").format(times=grouped(fixed(one.room, 2)))

    def _go(self, item: QTableWidgetItem) -> None:
        self.lead_to(self._points[item.row()].swing.assumption)
