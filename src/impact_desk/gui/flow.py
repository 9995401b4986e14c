"""A layout that goes on in the next row where the width ends, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays items out from left to right, row by row."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 32, down: int = 12) -> None:
        super().__init__(parent)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [one.sizeHint() for one in self._items]
        width = sum(one.width() for one in hints) + self._across * max(len(hints) - 1, 0)
        return QSize(width, max((one.height() for one in hints), default=0))

    def minimumSize(self) -> QSize:
        hints = [one.minimumSize() for one in self._items]
        return QSize(max((one.width() for one in hints), default=0), max((one.height() for one in hints), default=0))

    def _lay(self, room: QRect, *, move: bool) -> int:
        """Place the items in `room`; returns the height they take."""
        left, top, tallest = room.x(), room.y(), 0
        for one in self._items:
            size = one.sizeHint()
            if left > room.x() and left + size.width() > room.right() + 1:
                left, top, tallest = room.x(), top + tallest + self._down, 0
            if move:
                one.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._across
            tallest = max(tallest, size.height())
        return top + tallest - room.y()
