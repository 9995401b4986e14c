"""A bar chart that follows every keystroke.

Bars lie on their side, so that names of stakeholders in any language have room; a value stands beside
each bar, so that nothing depends on colour. What is below zero runs the other way and is hatched.
A bar may begin where another ended: so a waterfall is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from .picture import Picture
from .theme import STEP, Colours

BAR, GAP = 18, 10
NAME_SHARE = 0.38
"""At most so much of the width is for names."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value, the value as people read it, and where the bar begins."""

    name: str
    value: Fraction
    text: str
    start: Fraction = Fraction(0)

    @property
    def end(self) -> Fraction:
        """Where the bar ends."""
        return self.start + self.value


class BarChart(Picture):
    """Horizontal bars under a title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def show_bars(self, title: str, bars: Sequence[Bar], empty: str = "") -> None:
        """Draw `bars` under `title`; `empty` is said where there are none."""
        self._bars = tuple(bars)
        self.say(title, "; ".join(f"{bar.name}: {bar.text}" for bar in self._bars), "" if self._bars else empty)

    def sizeHint(self) -> QSize:
        rows = max(len(self._bars), 2)
        return QSize(320, int(self.top() + rows * (BAR + GAP) + STEP))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def draw(self, painter: QPainter, room: QRectF, ink: Colours) -> None:
        if not self._bars:
            return
        metrics = QFontMetricsF(self.font())
        names = min(max(metrics.horizontalAdvance(bar.name) for bar in self._bars), room.width() * NAME_SHARE)
        values = max(metrics.horizontalAdvance(bar.text) for bar in self._bars)
        scale = _Scale(self._bars, names + STEP, max(room.width() - names - values - 3 * STEP, 20))
        for place, bar in enumerate(self._bars):
            self._draw_bar(painter, bar, self.top() + place * (BAR + GAP), scale, metrics, ink)
        painter.setPen(QColor(ink.line))
        foot = self.top() + len(self._bars) * (BAR + GAP)
        painter.drawLine(QPointF(scale.zero, self.top() - 4), QPointF(scale.zero, foot - GAP + 4))

    def _draw_bar(
        self, painter: QPainter, bar: Bar, top: float, scale: _Scale, metrics: QFontMetricsF, ink: Colours
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(ink.text))
        names = scale.left - STEP
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
        painter.drawText(QRectF(0, top, names, BAR), middle | Qt.AlignmentFlag.AlignRight, name)
        start, end = scale.at(bar.start), scale.at(bar.end)
        painter.setPen(Qt.PenStyle.NoPen)
        below = bar.value < 0
        painter.setBrush(QBrush(QColor(ink.danger), Qt.BrushStyle.BDiagPattern) if below else QColor(ink.accent))
        painter.drawRoundedRect(QRectF(min(start, end), top, max(abs(end - start), 1), BAR), 2, 2)
        painter.setPen(QColor(ink.text))
        beside = max(end, start, scale.zero) + STEP
        painter.drawText(QRectF(beside, top, metrics.horizontalAdvance(bar.text) + 2, BAR), middle, bar.text)


class _Scale:
    """Where a value lies across the picture; zero is always on it."""

    def __init__(self, bars: Sequence[Bar], left: float, room: float) -> None:
        lowest = min(Fraction(0), *(min(bar.start, bar.end) for bar in bars))
        highest = max(Fraction(0), *(max(bar.start, bar.end) for bar in bars))
        self._span = float(highest - lowest) or 1.0
        self._lowest, self.left, self._room = lowest, left, room
        self.zero = self.at(Fraction(0))

    def at(self, value: Fraction) -> float:
        """The place of `value` in pixels."""
        return self.left + float(value - self._lowest) / self._span * self._room
