"""The dialog for what the world did: what happened, what is safe, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ..domain.problem import Said
from .forms.fault_dialog import Ui_FaultDialog
from .icons import tinted
from .language import sentence
from .theme import colours, dress

GOES_ON_ELSEWHERE = frozenset(
    ("DiskFull", "DiskFault", "ReadOnlyFile", "CannotOpen", "CannotLock", "NoSuchFile", "Vanished")
)
"""Faults (of the store, which the window does not know) of the place that a file lies in: a copy elsewhere helps."""


class FaultDialog(QDialog):
    """Says a fault, or a refusal that nothing could go on with, in words; opened without blocking."""

    def __init__(self, news: Said, parent: QWidget | None, *, title: str = "", safe: str = "") -> None:
        super().__init__(parent)
        self.form = Ui_FaultDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.mark.setPixmap(tinted("fault", colours().danger, 28))
        self.form.happened.setText(sentence(news))
        if title:
            self.form.title.setText(title)
        if safe:
            self.form.safe.setText(safe)
        self.form.close_button.clicked.connect(self.accept)
        self.setAccessibleDescription(sentence(news))

    def showEvent(self, event: QShowEvent) -> None:
        # Sentences differ in length; none is cut off.
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        super().showEvent(event)

    def offer(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Offer a way to go on, which closes the dialog."""
        button = QPushButton(text, self)
        self.form.buttons.insertWidget(1, button)
        button.clicked.connect(self.accept)
        button.clicked.connect(lambda _checked: act())
        return button
