"""Ready for an assurance review? Twenty points, ticked by what is in the file; what is missing leads to its cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QIcon
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from ..desk.evaluations import Review
from ..domain.findings import Finding
from ..domain.problem import Problem
from ..domain.readiness import NOTE, Hole, Point, Readiness
from .critic_pane import finding_text
from .evaluation_pane import EvaluationPane
from .forms.readiness_pane import Ui_ReadinessPane
from .icons import tinted
from .language import language, phrase, sentence
from .shown import plain_tip
from .theme import colours
from .workplace import Workplace

CELL = Qt.ItemDataRole.UserRole


class ReadinessPane(EvaluationPane):
    """The points, open ones spread out."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_ReadinessPane()
        super().__init__(workplace, self.form, parent)
        self.form.points.itemActivated.connect(self._go)
        self.retranslate()

    def reckon(self, review: Review) -> Readiness:
        return review.readiness

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        place = self._place()
        self.form.points.clear()
        self.form.note.setText(phrase(NOTE))
        if not isinstance(found, Readiness):
            self.form.verdict.setText(why_not or self.tr("Choose an evaluation above to see what a review would miss."))
            return
        self.form.verdict.setText(sentence(Problem("", None, "", found.template, found.parts)))
        for point in found.points:
            self.form.points.addTopLevelItem(self._point(point))
        for at, point in enumerate(found.points):
            item = self.form.points.topLevelItem(at)
            if item:
                item.setExpanded(not point.ticked)
        current = self.form.points.topLevelItem(place)
        if current:
            self.form.points.setCurrentItem(current)

    def _place(self) -> int:
        item = self.form.points.currentItem()
        top = item.parent() or item if item else None
        return max(self.form.points.indexOfTopLevelItem(top), 0) if top else 0

    def _point(self, point: Point) -> QTreeWidgetItem:
        used = colours()
        item = QTreeWidgetItem([f"{point.number}. {point.title_in(language())}"])
        item.setIcon(0, QIcon(tinted("done", used.good) if point.ticked else tinted("warning", used.warning)))
        state = self.tr("covered") if point.ticked else self.tr("open")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}: {state}")
        for hole in point.holes:
            item.addChild(_line(finding_text(hole), hole))
        for one in point.waived:
            words = self.tr("Let stand: {finding} Reason: {reason}")
            reason = one.waiver.reason if one.waiver else ""
            item.addChild(_line(words.format(finding=finding_text(one), reason=reason), one))
        return item

    def _go(self, item: QTreeWidgetItem) -> None:
        found = item.data(0, CELL)
        if isinstance(found, Hole | Finding):
            self.asked_for_cell.emit(found.sheet, found.record, found.field)


def _line(text: str, found: Hole | Finding) -> QTreeWidgetItem:
    made = QTreeWidgetItem([text])
    made.setData(0, CELL, found)
    made.setToolTip(0, plain_tip(text))
    if isinstance(found, Finding):
        made.setForeground(0, QBrush(QColor(colours().quiet)))
    return made
