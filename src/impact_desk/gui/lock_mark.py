"""The lock that stands beside what a signed summary covers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from ..domain.closing import Closing
from .icons import tinted
from .theme import colours

translate = QCoreApplication.translate

SIDE = 14
"""Width of the lock in pixels."""
GAP = 4
"""Between the lock and another mark."""


class LockMark:
    """Draws the lock, alone or before another mark, once for each colour."""

    def __init__(self) -> None:
        self._drawn: dict[tuple[str, int], QPixmap] = {}

    def beside(self, other: QPixmap | None = None) -> QPixmap:
        """The lock in the colours of the window, and another mark after it where there is one."""
        ink = colours().quiet
        key = ink, other.cacheKey() if other else 0
        if key not in self._drawn:
            lock = tinted("lock", ink, SIDE)
            self._drawn[key] = _joined(lock, other) if other else lock
        return self._drawn[key]


def lock_words(closing: Closing) -> str:
    """What the lock means."""
    return translate(
        "LockMark", "{period} is closed: summary {number} was signed over this row. A change needs a reason."
    ).format(period=closing.period, number=closing.sequence)


def _joined(first: QPixmap, second: QPixmap) -> QPixmap:
    ratio = first.devicePixelRatio()
    made = QPixmap(QSize(2 * SIDE + GAP, SIDE) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, first)
    painter.drawPixmap(SIDE + GAP, 0, SIDE, SIDE, second)
    painter.end()
    return made
