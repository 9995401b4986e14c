"""What every dialog that asks, works and reports has: refusals in its own words, work away from the thread, no loss."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ..domain.problem import Said
from .actions import offer
from .crew import Crew, Job
from .language import sentence
from .theme import dress
from .work_strip import WorkStrip

T = TypeVar("T")


class AskingForm(Protocol):
    """A form with a page that asks and a page that reports."""

    outer: QVBoxLayout
    stack: QStackedWidget
    asking: QWidget
    refusal: QLabel
    go_button: QPushButton
    cancel_button: QPushButton

    def setupUi(self, dialog: QDialog, /) -> None: ...


class AskingDialog(QDialog):
    """A dialog that asks for something, does it on the crew, and says what came of it.

    Whatever was typed stays where a refusal comes back; nothing is done twice while work is under way.
    """

    def __init__(self, form: AskingForm, crew: Crew, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._asking, self.crew = form, crew
        self.job: Job | None = None
        form.setupUi(self)
        form.stack.setCurrentIndex(0)
        self.strip = WorkStrip(crew, self)
        form.outer.insertWidget(1, self.strip)
        form.cancel_button.clicked.connect(self.reject)
        crew.ended.connect(self._heed_end)
        dress(self)

    @property
    def is_busy(self) -> bool:
        """Is work of this dialog under way?"""
        return self.job is not None

    def work(self, title: str, act: Callable[[Job], T], done: Callable[[T], None]) -> None:
        """Do `act` on the crew; `done` gets its result, a refusal stands in the dialog."""
        self.say_refusal("")
        self._asking.asking.setEnabled(False)
        offer(self._asking.go_button, self.tr("This is being done already."))
        self.job = self.crew.send(act, done, owner=self, failed=self.refuse, title=title)

    def refuse(self, news: Said) -> None:
        """Say why not, and keep everything that was typed."""
        self.say_refusal(sentence(news))

    def say_refusal(self, text: str) -> None:
        """Say a refusal in the dialog; nothing takes it away."""
        self._asking.refusal.setText(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self._asking.refusal, QAccessible.Event.Alert))

    def report(self) -> None:
        """Show the page that says what came of it."""
        self._asking.stack.setCurrentIndex(1)
        self._asking.go_button.hide()
        self._asking.cancel_button.setText(self.tr("&Close"))
        self._asking.cancel_button.setFocus()

    def may_go(self) -> bool:
        """Whether everything that is needed was given."""
        return True

    def why_not(self) -> str:
        """What is said of the act while something that it needs was not given."""
        return self.tr("Fill in what is asked for above first.")

    def look_again(self) -> None:
        """Offer the act once everything that it needs is there."""
        busy = self.tr("This is being done already.") if self.is_busy else ""
        offer(self._asking.go_button, busy or ("" if self.may_go() else self.why_not()))

    def reject(self) -> None:
        if self.job is not None:
            self.job.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.job is not None:
            self.job.cancel()
        super().closeEvent(event)

    def _heed_end(self, job: Job) -> None:
        if job is self.job:
            self.job = None
            self._asking.asking.setEnabled(True)
            self.look_again()


def hide_secret(line: QLineEdit) -> None:
    """Let a line keep what is typed to itself, and say so to input methods."""
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
