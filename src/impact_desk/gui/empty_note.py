"""What a grid says while it has no rows: what belongs here, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QPushButton, QVBoxLayout

from .theme import STEP, dress

WIDTH = 440


class EmptyNote(QFrame):
    """Lies over the empty part of a grid."""

    asked = Signal()
    """The person took the first step."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._wanted = False
        self._title, self._words, self._button = QLabel(self), QLabel(self), QPushButton(self.tr("Begin"), self)
        self._title.setProperty("role", "subtitle")
        self._words.setProperty("role", "quiet")
        self._words.setWordWrap(True)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setSpacing(STEP)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addSpacing(STEP)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._button.clicked.connect(self.asked)
        view.viewport().installEventFilter(self)
        dress(self)
        self.hide()

    def say(self, title: str, words: str, step: str) -> None:
        """Show a title, what belongs here, and a button for the first step (none where `step` is empty)."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self._button.setText(step or self._button.text())
        self._button.setVisible(bool(step))
        self._wanted = True
        self._place()

    def hide(self) -> None:
        """Say nothing more."""
        self._wanted = False
        self.setVisible(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        room = self._view.viewport().rect()
        width = min(WIDTH, max(room.width() - 4 * STEP, 1))
        self.setFixedWidth(width)
        self._words.setFixedWidth(max(width - 4 * STEP, 1))
        self.adjustSize()
        top = max((room.height() - self.height()) // 3, 5 * STEP)
        self.move((room.width() - self.width()) // 2, top)
        self.setVisible(self._wanted and top + self.height() <= room.height())
