"""A sentence beside the place it speaks of: why a text was not taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from .icons import tinted
from .theme import STEP, colours

WIDEST = 360
"""Widest that a sentence runs, in pixels."""


class Bubble(QFrame):
    """Shows a sentence below (or above) a rectangle of its parent; one at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setProperty("role", "bubble")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._mark, self._words = QLabel(self), QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(STEP, STEP, STEP, STEP)
        layout.setSpacing(STEP)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.text() if self.isVisible() else ""

    def say(self, text: str, beside: QRect) -> None:
        """Show `text` at the rectangle `beside` of the parent."""
        self._mark.setPixmap(tinted("refused", colours().danger, 18))
        self._words.setText(text)
        self.setAccessibleName(text)
        natural = self._words.fontMetrics().horizontalAdvance(text) + 8 * STEP
        width = max(min(natural, WIDEST, self._room.width() - 2 * STEP), 120)
        self._words.setFixedWidth(width - 2 * STEP - 18 - STEP)
        self.adjustSize()
        self.move(self._place(beside))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._mark.setPixmap(tinted("refused", colours().danger, 18))

    def _place(self, beside: QRect) -> QPoint:
        room = self._room.rect()
        below = beside.bottom() + 4
        fits = below + self.height() <= room.height()
        left = max(STEP, min(beside.left(), room.width() - self.width() - STEP))
        return QPoint(left, below if fits else max(0, beside.top() - self.height() - 4))
