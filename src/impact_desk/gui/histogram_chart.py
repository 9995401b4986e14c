"""How a ratio spreads: how often it fell where, with 1 : 1 and the median marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from .picture import Picture
from .shown import grouped
from .theme import STEP, Colours

FOOT = 28
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Column:
    """One bar: from where to where, and how many draws fell there."""

    left: float
    right: float
    draws: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A line across the picture: where, what it says, and whether values below it are hatched."""

    at: float
    text: str
    divides: bool = False


class HistogramChart(Picture):
    """Columns side by side; what lies below the dividing mark is hatched, so that nothing depends on colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._marks: tuple[Mark, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """What is drawn."""
        return self._columns

    def show_columns(
        self, title: str, columns: Sequence[Column], marks: Sequence[Mark], words: str, empty: str = ""
    ) -> None:
        """Draw columns and marks; `words` say the same, `empty` is said where there are none."""
        self._columns, self._marks = tuple(columns), tuple(marks)
        self.say(title, words, "" if columns else empty)

    def sizeHint(self) -> QSize:
        return QSize(560, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 64)

    def draw(self, painter: QPainter, room: QRectF, ink: Colours) -> None:
        if not self._columns:
            return
        top = self.top() + QFontMetricsF(self.font()).height() + STEP
        body = QRectF(STEP, top, room.width() - 2 * STEP, room.height() - top - FOOT)
        across = _Across(self._columns, self._marks, body)
        highest = max(one.draws for one in self._columns) or 1
        for one in self._columns:
            height = one.draws / highest * body.height()
            ground, brush = _look(one, self._marks, ink)
            painter.setPen(QPen(ground, 1))
            painter.setBrush(brush)
            left, right = across.at(one.left), across.at(one.right)
            painter.drawRect(QRectF(left, body.bottom() - height, max(right - left - 1, 1), height))
        self._draw_marks(painter, body, across, ink)
        self._draw_foot(painter, body, across, ink)

    def _draw_marks(self, painter: QPainter, body: QRectF, across: _Across, ink: Colours) -> None:
        metrics, free = QFontMetricsF(self.font()), 0.0
        for one in sorted(self._marks, key=lambda mark: mark.at):
            at = across.at(one.at)
            painter.setPen(QPen(QColor(ink.text), 1, Qt.PenStyle.SolidLine if one.divides else Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, body.top() - 4), QPointF(at, body.bottom()))
            width = metrics.horizontalAdvance(one.text) + 2
            start = max(min(at - width / 2, self.width() - width), free)
            painter.drawText(
                QRectF(start, body.top() - metrics.height() - 4, width, metrics.height()), CENTRE, one.text
            )
            free = start + width + 2 * STEP

    def _draw_foot(self, painter: QPainter, body: QRectF, across: _Across, ink: Colours) -> None:
        painter.setPen(QColor(ink.quiet))
        painter.drawLine(body.bottomLeft(), body.bottomRight())
        for value in (across.least, (across.least + across.most) / 2, across.most):
            text = grouped(f"{value:.2f}")
            width = QFontMetricsF(self.font()).horizontalAdvance(text) + 2
            start = min(max(across.at(value) - width / 2, 0), self.width() - width)
            painter.drawText(QRectF(start, body.bottom() + 4, width, FOOT - 4), CENTRE, text)


class _Across:
    """Where a ratio lies across the picture; the mark that divides is always on it."""

    def __init__(self, columns: Sequence[Column], marks: Sequence[Mark], body: QRectF) -> None:
        on_it = [one.at for one in marks if one.divides]
        self.least, self.most = min([columns[0].left, *on_it]), max([columns[-1].right, *on_it])
        self._body, self._span = body, (self.most - self.least) or 1.0

    def at(self, value: float) -> float:
        """The place of `value` in pixels."""
        return self._body.left() + (value - self.least) / self._span * self._body.width()


def _look(one: Column, marks: Sequence[Mark], ink: Colours) -> tuple[QColor, QBrush]:
    is_below = any(mark.divides and (one.left + one.right) / 2 < mark.at for mark in marks)
    if is_below:
        return QColor(ink.danger), QBrush(QColor(ink.danger), Qt.BrushStyle.BDiagPattern)
    return QColor(ink.accent), QBrush(QColor(ink.accent))
