"""How the head of a group is painted: its words over as many cells as they need, its sums under the figures they add."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from .cells import CellRole
from .theme import colours

MARGIN = 6
"""Pixels between the edge of a cell and its text."""


def paint_head(
    painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, left: int
) -> None:
    """Paint one cell of a head. Its words begin at `left`, and run on until the first sum."""
    painter.save()
    painter.setClipRect(option.rect)
    painter.fillRect(option.rect, QColor(colours().soft_accent))
    font = QFont(option.font)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QPen(QColor(colours().text)))
    total = str(index.data(CellRole.SUM) or "")
    if total:
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(MARGIN, 0, -MARGIN, 0), side, total)
    elif not _is_behind_sum(index):
        room = QRect(left + MARGIN, option.rect.top(), option.rect.right() + 4000, option.rect.height())
        painter.drawText(
            room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(index.data(CellRole.GROUP))
        )
    painter.restore()


def _is_behind_sum(index: QModelIndex | QPersistentModelIndex) -> bool:
    return any(index.sibling(index.row(), column).data(CellRole.SUM) for column in range(index.column()))
