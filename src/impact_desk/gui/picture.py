"""A picture drawn by the window itself: quick enough to follow every keystroke, in the window's colours.

What is drawn on the screen is also what is copied, and saved as a drawing or as dots.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPdfWriter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QSizePolicy, QToolButton, QWidget

from .icons import icon
from .theme import STEP, Colours, colours

DOOR = 24
"""Side of the button that copies and saves, in pixels."""

ENDINGS = (".svg", ".pdf", ".png")
"""What a picture can be saved as; the first two stay sharp at any size."""
DOTS = 96
"""Pixels of the screen in an inch."""


class Picture(QWidget):
    """A chart under a title. Subclasses draw it in `draw`, in the colours that they are given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.empty = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button = QToolButton(self)
        self.button.setIcon(icon("save"))
        self.button.setAutoRaise(True)
        self.button.setFixedSize(DOOR, DOOR)
        self.button.clicked.connect(self._open_menu)
        self._name_button()

    def draw(self, painter: QPainter, room: QRectF, ink: Colours) -> None:
        """Draw everything below the title."""

    def say(self, title: str, words: str, empty: str = "") -> None:
        """Take a title, the same picture in words, and what is said where there is nothing to draw; draw anew."""
        self.title, self.empty = title, empty
        self.setAccessibleName(title)
        self.setAccessibleDescription(words or empty)
        self._name_button()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.button.move(self.width() - self.button.width(), 0)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_button(looked_at=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_button(looked_at=self.hasFocus())

    def menu(self) -> QMenu:
        """What can be done with the picture."""
        menu = QMenu(self)
        menu.addAction(self.tr("&Copy picture"), self.copy)
        menu.addAction(self.tr("&Save picture…"), self._ask_where)
        return menu

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self._dots())

    def save(self, target: Path) -> bool:
        """Write the picture as a drawing (`.svg`, `.pdf`) or as dots (`.png`); says whether that could be done."""
        ending = target.suffix.lower()
        if ending == ".svg":
            self._draw_on(self._svg(target))
        elif ending == ".pdf":
            self._draw_on(self._pdf(target))
        else:
            return self._dots().save(str(target), "PNG")
        return target.exists() and target.stat().st_size > 0

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
        kinds = ";;".join(f"{one[1:].upper()} (*{one})" for one in ENDINGS)
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save picture"), "", kinds)
        if not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() not in ENDINGS:
            target = target.with_name(target.name + next((one for one in ENDINGS if one in kind), ENDINGS[0]))
        if not self.save(target):
            words = self.tr("“{file}” could not be written. Choose another folder.").format(file=target.name)
            QMessageBox.warning(self, self.tr("Save picture"), words)

    def _svg(self, target: Path) -> QSvgGenerator:
        drawing = QSvgGenerator()
        drawing.setFileName(str(target))
        drawing.setSize(self.size())
        drawing.setViewBox(self.rect())
        drawing.setTitle(self.title)
        return drawing

    def _pdf(self, target: Path) -> QPdfWriter:
        """A page as large as the picture, a pixel of the screen being 1/96 inch."""
        drawing = QPdfWriter(str(target))
        drawing.setResolution(DOTS)
        size = QSizeF(self.width() / DOTS, self.height() / DOTS)
        drawing.setPageSize(QPageSize(size, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.ExactMatch))
        drawing.setPageMargins(QMarginsF())
        drawing.setTitle(self.title)
        return drawing

    def _draw_on(self, drawing: QSvgGenerator | QPdfWriter) -> None:
        painter = QPainter(drawing)
        # The ground belongs to the picture: in a dark window its ink is light.
        painter.fillRect(self.rect(), QColor(colours().base))
        self._draw(painter, colours())
        painter.end()

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _name_button(self) -> None:
        words = self.tr("Copy or save this picture")
        self.button.setToolTip(words)
        self.button.setAccessibleName(f"{words}: {self.title}" if self.title else words)
        self._show_button(looked_at=self.underMouse())

    def _show_button(self, *, looked_at: bool) -> None:
        """Beside a title there is room; without one, it is shown while somebody looks at the picture."""
        self.button.setVisible(not self.empty and (bool(self.title) or looked_at))

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
        line = QRectF(0, 0, room.width() - DOOR - STEP, self.top())
        title = QFontMetricsF(self.bold()).elidedText(self.title, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(self.font())
        if self.empty:
            painter.setPen(QColor(ink.quiet))
            body = room.adjusted(0, self.top(), 0, 0)
            painter.drawText(body, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.empty)
        else:
            self.draw(painter, room, ink)
