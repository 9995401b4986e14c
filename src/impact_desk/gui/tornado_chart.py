"""A tornado: for each assumption the gross ratio at both ends of its range, around the ratio as it stands.

The end with the lowest value is filled, the one with the highest is hatched, and both ratios stand in figures, so that
nothing depends on colour. One bar is the current one: arrow keys move to others, Enter leads to the assumption's cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from .picture import Picture
from .shown import plain_tip
from .theme import STEP, Colours

BAR, ROW = 16, 28
NAME_SHARE, WORDS_SHARE = 0.30, 0.30
"""At most so much of the width is for names, and for what stands beside a bar."""
MIDDLE = Qt.AlignmentFlag.AlignVCenter
RIGHT = MIDDLE | Qt.AlignmentFlag.AlignRight
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


@dataclass(frozen=True, slots=True)
class Reach:
    """One bar: the assumption, the ratios at the lowest and at the highest value of its range, all of it in words."""

    name: str
    low: Fraction
    high: Fraction
    low_text: str
    high_text: str
    words: str

    @property
    def told(self) -> str:
        """The bar as a sentence."""
        return f"{self.name}: {self.low_text} – {self.high_text}; {self.words}"


class TornadoChart(Picture):
    """Bars around one line, as they are given: the widest first."""

    chosen = Signal(int)
    """Somebody wants to see the assumption of this bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reaches: tuple[Reach, ...] = ()
        self._present = Fraction()
        self._line_text, self._key = "", ("", "")
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def reaches(self) -> tuple[Reach, ...]:
        """What is drawn."""
        return self._reaches

    def show_reaches(
        self, title: str, reaches: Sequence[Reach], present: tuple[Fraction, str], key: tuple[str, str], empty: str = ""
    ) -> None:
        """Draw bars around the `present` ratio; `key` names both ends, `empty` is said where there are no bars."""
        self._reaches, (self._present, self._line_text), self._key = tuple(reaches), present, key
        self.current = min(self.current, max(len(self._reaches) - 1, 0))
        self.say(title, "\n".join(one.told for one in self._reaches), "" if self._reaches else empty)

    def row_rect(self, place: int) -> QRectF:
        """Where a bar lies, with its name and words."""
        return QRectF(0, self._first() + place * ROW, self.width(), ROW)

    def sizeHint(self) -> QSize:
        return QSize(560, int(self._first() + max(len(self._reaches), 2) * ROW + STEP))

    def minimumSizeHint(self) -> QSize:
        return QSize(400, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._reaches:
            self.chosen.emit(self.current)
        elif key in MOVES:
            self._go(self.current + MOVES[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int((event.position().y() - self._first()) // ROW)
        if event.button() == Qt.MouseButton.LeftButton and 0 <= place < len(self._reaches):
            self._go(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._reaches and self.row_rect(self.current).contains(event.position()):
            self.chosen.emit(self.current)

    def draw(self, painter: QPainter, room: QRectF, ink: Colours) -> None:
        metrics = QFontMetricsF(self.font())
        across = _Across(self._reaches, self._present, room.width(), metrics)
        self._draw_key(painter, across, ink)
        seen = painter.clipBoundingRect() if painter.hasClipping() else room
        for place, one in enumerate(self._reaches):
            rect = self.row_rect(place)
            if rect.intersects(seen):
                self._draw_row(painter, one, rect, across, ink, is_current=place == self.current)
        painter.setPen(QPen(QColor(ink.text), 1, Qt.PenStyle.DashLine))
        line, foot = across.at(self._present), self._first() + len(self._reaches) * ROW
        painter.drawLine(QPointF(line, self._first() - 4), QPointF(line, foot))

    # Inside

    def _first(self) -> float:
        return self.top() + ROW

    def _go(self, place: int) -> None:
        if self._reaches:
            self.current = min(max(place, 0), len(self._reaches) - 1)
            self.setToolTip(plain_tip(self._reaches[self.current].told))
            self.update()

    def _draw_key(self, painter: QPainter, across: _Across, ink: Colours) -> None:
        left = 0.0
        top = self.top()
        for text, brush in zip(self._key, _brushes(ink), strict=True):
            painter.setPen(QPen(QColor(ink.accent), 1))
            painter.setBrush(brush)
            painter.drawRect(QRectF(left + 0.5, top + (ROW - 12) / 2, 12, 12))
            painter.setPen(QColor(ink.quiet))
            width = across.metrics.horizontalAdvance(text)
            painter.drawText(QRectF(left + 12 + STEP, top, width + 2, ROW), MIDDLE, text)
            left += 12 + STEP + width + 3 * STEP
        width = across.metrics.horizontalAdvance(self._line_text) + 2
        start = max(min(across.at(self._present) - width / 2, self.width() - width), left)
        painter.setPen(QColor(ink.text))
        painter.drawText(QRectF(start, top, width, ROW), MIDDLE, self._line_text)

    def _draw_row(
        self, painter: QPainter, one: Reach, rect: QRectF, across: _Across, ink: Colours, *, is_current: bool
    ) -> None:
        if is_current and self.hasFocus():
            painter.fillRect(rect, QColor(ink.soft_accent))
        painter.setPen(QColor(ink.text))
        name = across.metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, across.names)
        painter.drawText(QRectF(0, rect.top(), across.names, ROW), RIGHT, name)
        line, top = across.at(self._present), rect.top() + (ROW - BAR) / 2
        ends = (one.low, one.low_text), (one.high, one.high_text)
        # Where both ends lie on the same side, the longer bar is drawn first.
        drawn = sorted(zip(ends, _brushes(ink), strict=True), key=lambda pair: -abs(pair[0][0] - self._present))
        for (ratio, _), brush in drawn:
            end = across.at(ratio)
            painter.setPen(QPen(QColor(ink.accent), 1))
            painter.setBrush(QColor(ink.base))
            bar = QRectF(min(line, end), top, abs(end - line), BAR)
            painter.drawRect(bar)
            painter.setBrush(brush)
            painter.drawRect(bar)
        (least, least_text), (most, most_text) = sorted(ends)
        painter.setPen(QColor(ink.quiet))
        from_line = min(across.at(least), line), max(across.at(most), line)
        painter.drawText(QRectF(from_line[0] - across.figures - 4, rect.top(), across.figures, ROW), RIGHT, least_text)
        painter.drawText(QRectF(from_line[1] + 4, rect.top(), across.figures, ROW), MIDDLE, most_text)
        painter.setPen(QColor(ink.text))
        beside = self.width() - across.words
        words = across.metrics.elidedText(one.words, Qt.TextElideMode.ElideRight, across.words)
        painter.drawText(QRectF(beside, rect.top(), across.words, ROW), MIDDLE, words)


class _Across:
    """How the width is shared, and where a ratio lies."""

    def __init__(self, reaches: Sequence[Reach], present: Fraction, width: float, metrics: QFontMetricsF) -> None:
        self.metrics = metrics
        self.names = min(max(metrics.horizontalAdvance(one.name) for one in reaches), width * NAME_SHARE)
        self.words = min(max(metrics.horizontalAdvance(one.words) for one in reaches) + 2, width * WORDS_SHARE)
        texts = [text for one in reaches for text in (one.low_text, one.high_text)]
        self.figures = max(metrics.horizontalAdvance(text) for text in texts) + 2
        values = [value for one in reaches for value in (one.low, one.high)]
        self._lowest, highest = min(present, *values), max(present, *values)
        self._span = float(highest - self._lowest) or 1.0
        self._left = self.names + STEP + self.figures + 4
        self._room = max(width - self._left - self.figures - 4 - STEP - self.words, 40)

    def at(self, ratio: Fraction) -> float:
        """The place of a ratio in pixels."""
        return self._left + float(ratio - self._lowest) / self._span * self._room


def _brushes(ink: Colours) -> tuple[QBrush, QBrush]:
    return QBrush(QColor(ink.accent)), QBrush(QColor(ink.accent), Qt.BrushStyle.BDiagPattern)
