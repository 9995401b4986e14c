"""Dialogs about closed periods: why a change is made there, and opening one again. Opened without blocking."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from ..domain.closing import Closing
from ..domain.problem import Refusal
from .forms.closed_dialog import Ui_ClosedDialog
from .language import sentence
from .theme import dress
from .workplace import ReasonWanted, Workplace


class ClosedDialog(QDialog):
    """Asks for a reason; `form.keep` is the offer to take it for further changes, too."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = Ui_ClosedDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self.go)
        self.form.reason.textChanged.connect(self._look)
        self._look()
        self.form.reason.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        # Sentences differ in length; none is cut off.
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        super().showEvent(event)

    @property
    def reason(self) -> str:
        """What was typed."""
        return self.form.reason.text().strip()

    def go(self) -> None:
        """Do what the reason is for."""
        self.accept()

    def _look(self) -> None:
        self.form.do_button.setEnabled(bool(self.reason))
        self.form.do_button.setToolTip("" if self.reason else self.tr("Type a reason first."))


class WhyDialog(ClosedDialog):
    """Asks why a closed period is changed, and does it."""

    def __init__(self, workplace: Workplace, wanted: ReasonWanted, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workplace, self._wanted = workplace, wanted
        closing = wanted.refusal.closing
        self.setWindowTitle(self.tr("A closed period"))
        self.form.title.setText(self.tr("Why is {period} changed?").format(period=closing.period))
        self.form.explanation.setText(
            self.tr(
                "{period} is closed: summary {number} was signed over these rows. The journal keeps your reason, and the next summary of {period} prints it beside every figure that moves. For longer work, reopen the period on the page Summary."
            ).format(period=closing.period, number=closing.sequence)
        )
        self.form.keep.setText(
            self.tr("&Use this reason for all further changes in {period} until I close the project").format(
                period=closing.period
            )
        )
        self.form.do_button.setText(self.tr("&Change it"))
        # Only now: what was typed is dropped, or it is done.
        self.finished.connect(self._end)

    def _end(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._workplace.go_on(self._wanted, self.reason, keep=self.form.keep.isChecked())
        else:
            self._wanted.drop()


class ReopenDialog(ClosedDialog):
    """Asks why a period is opened again, and opens it."""

    def __init__(self, workplace: Workplace, closing: Closing, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._workplace, self._closing = workplace, closing
        self.setWindowTitle(self.tr("Reopen a period"))
        self.form.title.setText(self.tr("Reopen {period}?").format(period=closing.period))
        self.form.explanation.setText(
            self.tr(
                "Until {period} is signed again, changes in it need no further reason. Its next summary is an amendment: it names number {number} as the one that it replaces, and prints every figure that moved with this reason."
            ).format(period=closing.period, number=closing.sequence)
        )
        self.form.keep.hide()
        self.form.do_button.setText(self.tr("&Reopen"))

    def go(self) -> None:
        """Open the period again, or say why not."""
        try:
            self._workplace.project.reopen(self._closing.period, self.reason)
        except Refusal as refusal:
            self.form.note.setText(sentence(refusal))
            return
        self.accept()
        words = self.tr("{period} is open again.").format(period=self._closing.period)
        self._workplace.tell("done", words, undo=True)


def ask_why(workplace: Workplace, parent: QWidget, wanted: ReasonWanted) -> None:
    """Ask for the reason once the editor that typed is done: its text is committed while the question is raised."""
    dialog = WhyDialog(workplace, wanted, parent)
    QTimer.singleShot(0, dialog, dialog.open)
