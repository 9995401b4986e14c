"""What a line that is typed into suggests, in a list under it that takes neither keys nor the focus.

A window of its own would, and under X11 it gets them late: letters of whoever types on at once would be lost with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QWidget

MARKING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
"""Keys by which somebody goes through suggestions, and by how many."""
SEEN = 8
"""Suggestions seen at a time."""


class Suggestions(QListView):
    """The list under a line. `marked` is the row chosen, -1 while none is."""

    def __init__(self, line: QWidget, width: int) -> None:
        super().__init__(line.window())
        self._line, self._width = line, width
        self._rows = QStringListModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setAccessibleName(self.tr("Suggestions"))
        self.setProperty("role", "suggestions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def marked(self) -> int:
        """The row that is marked; -1 for none, and while nothing is suggested."""
        return self.currentIndex().row() if self.isVisible() else -1

    def suggest(self, texts: Sequence[str], marked: int = -1) -> None:
        """Show these texts, with one of them marked; hide where there are none."""
        self._rows.setStringList(list(texts))
        if not texts or not self._line.isVisible():
            self.hide()
            return
        self.setCurrentIndex(self._rows.index(marked, 0))
        self._place(len(texts))
        self.show()
        self.raise_()

    def heed(self, event: QKeyEvent) -> bool:
        """Go through the suggestions with the arrow keys, or leave them with Esc; says whether the key was theirs."""
        if not self.isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        step = MARKING.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        last = self._rows.rowCount() - 1
        self.setCurrentIndex(self._rows.index(min(max(self.currentIndex().row() + step, 0), last), 0))
        return True

    def _place(self, count: int) -> None:
        """Lie under the line, or above it where there is more room."""
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = min(count, SEEN) * max(self.sizeHintForRow(0), 1) + 2 * self.frameWidth() + 2
        top = self._line.mapTo(window, QPoint(0, 0))
        below = top.y() + self._line.height()
        y = below if below + height <= window.height() else max(top.y() - height, 0)
        width = min(max(self._width, self._line.width()), window.width())
        self.setGeometry(min(top.x(), window.width() - width), y, width, height)
