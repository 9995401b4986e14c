"""A bar chart drawn by the window itself: quick enough to follow every keystroke, in the window's colours.

Bars lie on their side, so that names of stakeholders in any language have room; a value stands beside
each bar, so that nothing depends on colour. What is below zero runs the other way and is hatched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QWidget

from .theme import STEP, Colours, colours

BAR, GAP = 18, 10
NAME_SHARE = 0.38
"""At most so much of the width is for names."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value, and the value as people read it."""

    name: str
    value: Fraction
    text: str


class BarChart(QWidget):
    """Horizontal bars under a title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._empty = "", ""
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def show_bars(self, title: str, bars: Sequence[Bar], empty: str = "") -> None:
        """Draw `bars` under `title`; `empty` is said where there are none."""
        self._title, self._bars, self._empty = title, tuple(bars), empty
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.text}" for bar in self._bars) or empty)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = max(len(self._bars), 2)
        return QSize(320, int(self._top() + rows * (BAR + GAP) + STEP))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, QRectF(self.rect()), colours())
        if self.hasFocus():
            painter.setPen(QColor(colours().accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().exec(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the picture."""
        menu = QMenu(self)
        menu.addAction(self.tr("&Copy picture"), self.copy)
        menu.addAction(self.tr("&Save picture…"), self._ask_where)
        return menu

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self._picture())

    def save(self, target: Path) -> None:
        """Write the picture as `.svg` or `.png`."""
        if target.suffix.lower() == ".svg":
            drawing = QSvgGenerator()
            drawing.setFileName(str(target))
            drawing.setSize(self.size())
            drawing.setViewBox(self.rect())
            drawing.setTitle(self._title)
            painter = QPainter(drawing)
            self._draw(painter, QRectF(self.rect()), colours())
            painter.end()
        else:
            self._picture().save(str(target), "PNG")

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), "", "SVG (*.svg);;PNG (*.png)")
        if chosen:
            self.save(Path(chosen))

    def _picture(self) -> QPixmap:
        scale = 2.0
        made = QPixmap((QRectF(self.rect()).size() * scale).toSize())
        made.setDevicePixelRatio(scale)
        made.fill(QColor(colours().base))
        painter = QPainter(made)
        self._draw(painter, QRectF(self.rect()), colours())
        painter.end()
        return made

    # Drawing

    def _bold(self) -> QFont:
        made = QFont(self.font())
        made.setWeight(QFont.Weight.DemiBold)
        return made

    def _top(self) -> float:
        return QFontMetricsF(self._bold()).height() + 2 * STEP

    def _draw(self, painter: QPainter, room: QRectF, ink: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink.text))
        painter.setFont(self._bold())
        painter.drawText(QRectF(0, 0, room.width(), self._top()), Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(self.font())
        if not self._bars:
            painter.setPen(QColor(ink.quiet))
            body = room.adjusted(0, self._top(), 0, 0)
            painter.drawText(body, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._empty)
            return
        metrics = QFontMetricsF(self.font())
        names = min(max(metrics.horizontalAdvance(bar.name) for bar in self._bars), room.width() * NAME_SHARE)
        values = max(metrics.horizontalAdvance(bar.text) for bar in self._bars)
        scale = _Scale(self._bars, names + STEP, max(room.width() - names - values - 3 * STEP, 20))
        for place, bar in enumerate(self._bars):
            top = self._top() + place * (BAR + GAP)
            self._draw_bar(painter, bar, top, scale, metrics, ink)
        painter.setPen(QColor(ink.line))
        foot = self._top() + len(self._bars) * (BAR + GAP)
        painter.drawLine(QPointF(scale.zero, self._top() - 4), QPointF(scale.zero, foot - GAP + 4))

    def _draw_bar(
        self, painter: QPainter, bar: Bar, top: float, scale: _Scale, metrics: QFontMetricsF, ink: Colours
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(ink.text))
        names = scale.left - STEP
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
        painter.drawText(QRectF(0, top, names, BAR), middle | Qt.AlignmentFlag.AlignRight, name)
        end = scale.at(bar.value)
        painter.setPen(Qt.PenStyle.NoPen)
        below = bar.value < 0
        painter.setBrush(QBrush(QColor(ink.danger), Qt.BrushStyle.BDiagPattern) if below else QColor(ink.accent))
        painter.drawRoundedRect(QRectF(min(scale.zero, end), top, max(abs(end - scale.zero), 1), BAR), 2, 2)
        painter.setPen(QColor(ink.text))
        start = max(end, scale.zero) + STEP
        painter.drawText(QRectF(start, top, metrics.horizontalAdvance(bar.text) + 2, BAR), middle, bar.text)


class _Scale:
    """Where a value lies across the picture; zero is always on it."""

    def __init__(self, bars: Sequence[Bar], left: float, room: float) -> None:
        lowest = min(Fraction(0), *(bar.value for bar in bars))
        highest = max(Fraction(0), *(bar.value for bar in bars))
        self._span = float(highest - lowest) or 1.0
        self._lowest, self.left, self._room = lowest, left, room
        self.zero = self.at(Fraction(0))

    def at(self, value: Fraction) -> float:
        """The place of `value` in pixels."""
        return self.left + float(value - self._lowest) / self._span * self._room
