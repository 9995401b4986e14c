"""A picture drawn by the window itself: quick enough to follow every keystroke, in the window's colours.

What is drawn on the screen is also what is copied, and saved as a drawing or as dots.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
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


class Picture(QWidget):
    """A chart under a title. Subclasses draw it in `draw`, in the colours that they are given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.empty = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def draw(self, painter: QPainter, room: QRectF, ink: Colours) -> None:
        """Draw everything below the title."""

    def say(self, title: str, words: str, empty: str = "") -> None:
        """Take a title, the same picture in words, and what is said where there is nothing to draw; draw anew."""
        self.title, self.empty = title, empty
        self.setAccessibleName(title)
        self.setAccessibleDescription(words or empty)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._draw(painter, colours())
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
        QGuiApplication.clipboard().setPixmap(self._dots())

    def save(self, target: Path) -> None:
        """Write the picture as `.svg` or `.png`."""
        if target.suffix.lower() == ".svg":
            drawing = QSvgGenerator()
            drawing.setFileName(str(target))
            drawing.setSize(self.size())
            drawing.setViewBox(self.rect())
            drawing.setTitle(self.title)
            painter = QPainter(drawing)
            self._draw(painter, colours())
            painter.end()
        else:
            self._dots().save(str(target), "PNG")

    # For those who draw

    def bold(self) -> QFont:
        """The type of titles."""
        made = QFont(self.font())
        made.setWeight(QFont.Weight.DemiBold)
        return made

    def top(self) -> float:
        """Where the chart begins, below the title."""
        return QFontMetricsF(self.bold()).height() + 2 * STEP if self.title else 0.0

    # Inside

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), "", "SVG (*.svg);;PNG (*.png)")
        if chosen:
            self.save(Path(chosen))

    def _dots(self) -> QPixmap:
        scale = 2.0
        made = QPixmap((QRectF(self.rect()).size() * scale).toSize())
        made.setDevicePixelRatio(scale)
        made.fill(QColor(colours().base))
        painter = QPainter(made)
        self._draw(painter, colours())
        painter.end()
        return made

    def _draw(self, painter: QPainter, ink: Colours) -> None:
        room = QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink.text))
        painter.setFont(self.bold())
        painter.drawText(QRectF(0, 0, room.width(), self.top()), Qt.AlignmentFlag.AlignVCenter, self.title)
        painter.setFont(self.font())
        if self.empty:
            painter.setPen(QColor(ink.quiet))
            body = room.adjusted(0, self.top(), 0, 0)
            painter.drawText(body, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.empty)
        else:
            self.draw(painter, room, ink)
