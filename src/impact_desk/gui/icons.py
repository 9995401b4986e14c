"""One family of line icons, painted in the colours of the palette at any size."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from .resources import icon_file

_INK = b"currentColor"


class LineIcon(QIconEngine):
    """Paints an SVG whose lines are `currentColor` in the palette's text colour of the mode asked for."""

    def __init__(self, name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> None:
        super().__init__()
        self._name, self._role = name, role
        self._drawing = icon_file(name).read_bytes()
        self._renderers: dict[str, QSvgRenderer] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        self._renderer(mode).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return LineIcon(self._name, self._role)

    def _renderer(self, mode: QIcon.Mode) -> QSvgRenderer:
        ink = self._ink(mode)
        if ink not in self._renderers:
            self._renderers[ink] = QSvgRenderer(QByteArray(self._drawing.replace(_INK, ink.encode("ascii"))))
        return self._renderers[ink]

    def _ink(self, mode: QIcon.Mode) -> str:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, self._role).name()
        role = QPalette.ColorRole.HighlightedText if mode == QIcon.Mode.Selected else self._role
        return palette.color(QPalette.ColorGroup.Active, role).name()


def icon(name: str) -> QIcon:
    """The icon called `name` (a file of `resources/icons`), in the colour of text on buttons."""
    return QIcon(LineIcon(name))


def tinted(name: str, colour: str, side: int = 20) -> QPixmap:
    """The icon called `name` in one colour, for a mark beside a sentence."""
    drawing = icon_file(name).read_bytes().replace(_INK, colour.encode("ascii"))
    ratio = cast("QGuiApplication", QGuiApplication.instance()).devicePixelRatio()
    made = QPixmap(QSize(side, side) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made
