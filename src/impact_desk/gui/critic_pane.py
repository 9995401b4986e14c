"""The critic: what an assurer would ask, each finding a step to its cell, waived with a reason or mended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QIcon
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from ..desk.evaluations import Evaluations, Review
from ..domain.findings import Finding
from ..domain.problem import Problem, Refusal
from ..domain.readiness import Hole
from .actions import offer
from .evaluation_pane import EvaluationPane
from .forms.critic_pane import Ui_CriticPane
from .forms.waive_dialog import Ui_WaiveDialog
from .icons import tinted
from .language import sentence
from .shown import day_text
from .theme import colours, dress
from .workplace import Workplace

FOUND = Qt.ItemDataRole.UserRole


class CriticPane(EvaluationPane):
    """The findings of one evaluation, open ones first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_CriticPane()
        super().__init__(workplace, self.form, parent)
        form = self.form
        form.findings.itemActivated.connect(lambda _item: self._go())
        form.findings.currentItemChanged.connect(lambda _now, _before: self._offer())
        form.go_button.clicked.connect(self._go)
        form.waive_button.clicked.connect(self._waive)
        form.withdraw_button.clicked.connect(self._withdraw)
        self.retranslate()

    @property
    def current(self) -> Finding | None:
        """The finding that is selected."""
        item = self.form.findings.currentItem()
        return item.data(FOUND) if item else None

    def reckon(self, review: Review) -> tuple[Finding, ...]:
        return tuple(sorted(review.findings, key=lambda one: not one.open))

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        findings: tuple[Finding, ...] = found or ()
        before, place = self.current, self.form.findings.currentRow()
        self.form.words.setText(why_not or self._words(review, findings))
        self.form.findings.clear()
        for one in findings:
            self.form.findings.addItem(self._item(one))
        same = (at for at, one in enumerate(findings) if before and (one.code, one.cell) == (before.code, before.cell))
        self.form.findings.setCurrentRow(next(same, min(max(place, 0), len(findings) - 1)))
        self._offer()

    def _words(self, review: Review | None, findings: tuple[Finding, ...]) -> str:
        if review is None:
            return self.tr("Choose an evaluation above to hear what an assurer would ask.")
        if not findings:
            return self.tr("The critic finds nothing to ask.")
        still = sum(one.open for one in findings)
        return self.tr(
            "{open} open, {waived} let stand. Each is mended in its cell, or let stand with a reason."
        ).format(open=still, waived=len(findings) - still)

    def _item(self, one: Finding) -> QListWidgetItem:
        used = colours()
        item = QListWidgetItem(finding_text(one))
        item.setIcon(QIcon(tinted("warning", used.warning) if one.open else tinted("done", used.good)))
        item.setData(FOUND, one)
        if one.waiver:
            item.setText(f"{item.text()}\n{self._waiver_text(one)}")
            item.setForeground(QBrush(QColor(used.quiet)))
        return item

    def _waiver_text(self, one: Finding) -> str:
        if one.waiver is None:
            return ""
        words = self.tr("Let stand by {name}: {reason}")
        if one.waiver.date:
            words = self.tr("Let stand by {name} on {day}: {reason}")
        day = day_text(one.waiver.date) if one.waiver.date else ""
        return words.format(name=one.waiver.waived_by, day=day, reason=one.waiver.reason)

    def _offer(self) -> None:
        found, form = self.current, self.form
        none = "" if found else self.tr("Choose a finding first.")
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        stands = self.tr("This finding was waived already.") if found and not found.open else ""
        open_yet = self.tr("This finding was not waived.") if found and found.open else ""
        offer(form.go_button, none)
        offer(form.waive_button, locked or none or stands)
        offer(form.withdraw_button, locked or none or open_yet)

    def _go(self) -> None:
        found = self.current
        if found:
            self.asked_for_cell.emit(found.sheet, found.record, found.field)

    def _waive(self) -> None:
        found, review = self.current, self.review
        if found and review:
            evaluation = review.study.evaluation.id
            dialog = WaiveDialog(found, partial(self._let_stand, evaluation, found), self)
            dialog.accepted.connect(lambda: self.workplace.tell("done", self.tr("The finding stands."), undo=True))
            dialog.open()

    def _let_stand(self, evaluation: UUID, found: Finding, reason: str) -> None:
        # In a closed period the reason of the waiver is the reason of the change.
        with self.workplace.project.gate.because(reason):
            self._desk().waive(evaluation, found, reason, _today())

    def _withdraw(self) -> None:
        found = self.current
        if found and found.waiver:
            said = self.tr("The finding is open again.")
            tell = partial(self.workplace.tell, "done", said, undo=True)
            self.workplace.attempt(partial(self._desk().withdraw, found.waiver), tell)

    def _desk(self) -> Evaluations:
        made = Evaluations(self.workplace.project)
        made.leave()
        return made


class WaiveDialog(QDialog):
    """Asks why a finding is let stand, and has it noted."""

    def __init__(self, found: Finding, waive: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._waive = waive
        self.form = Ui_WaiveDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.note.hide()
        self.form.finding.setText(finding_text(found))
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._act)

    def _act(self) -> None:
        try:
            self._waive(self.form.reason.toPlainText())
        except Refusal as refusal:
            self.form.note.setText(sentence(refusal))
            self.form.note.show()
            self.form.reason.setFocus()
        else:
            self.accept()


def finding_text(one: Finding | Hole) -> str:
    """What a finding, or what a point lacks, says in the language of the window."""
    return sentence(Problem(one.sheet, one.record, one.field, one.template, one.parts))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall
