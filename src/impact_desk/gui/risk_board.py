"""The board of risks and opportunities: likelihood from left to right, severity upwards.

What is chosen in the list is marked on the board. It is dragged to another cell, or moved with the arrow keys.
"""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ..desk.programs import weigh
from ..domain.records import Risk
from ..domain.risk_board import SIDE, Cell, board, cell_of, grade, moved
from .beside import Companion, in_column
from .sheet_view import SheetView
from .theme import STEP, Colours, colours
from .workplace import Workplace

CHIP = 26
EDGE = 40
"""Room for the names of the sides."""
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""What arrow keys do to likelihood and severity."""


class Board(QWidget):
    """The painted board. Chips carry the row numbers of the list beside it."""

    chosen = Signal(object)
    """A chip was clicked: its id."""
    put = Signal(object, object)
    """The chosen chip is to lie elsewhere: its id, the cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[UUID, int] = {}
        self._risks: dict[UUID, Risk] = {}
        self._current: UUID | None = None
        self._carried: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(300, 280)

    def show_risks(self, risks: dict[UUID, Risk], rows: dict[UUID, int], current: UUID | None) -> None:
        """Show these, numbered as in the list; `current` is marked."""
        self._risks, self._rows, self._current = risks, rows, current
        self.setAccessibleName(self.tr("Board of likelihood and severity"))
        told = self.tr("{row}: likelihood {likelihood}, severity {severity}")
        words = (
            told.format(row=rows[key], likelihood=one.likelihood, severity=one.severity)
            for key, one in risks.items()
            if cell_of(one) and key in rows
        )
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 400)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = next((key for key, centre in self.places().items() if _near(centre, event.position())), None)
        self._carried = None
        if hit is not None:
            self._carried = event.position()
            self.chosen.emit(hit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._carried is not None:
            self._carried = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position()) if self._carried is not None else None
        self._carried = None
        self.update()
        risk = self._risks.get(self._current) if self._current else None
        if cell and risk and cell != cell_of(risk):
            self.put.emit(risk.id, cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        risk = self._risks.get(self._current) if self._current else None
        if step is None or risk is None:
            super().keyPressEvent(event)
            return
        self.put.emit(risk.id, moved(cell_of(risk), *step))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for likelihood in SIDE:
            for severity in SIDE:
                self._paint_cell(painter, (likelihood, severity), ink)
        self._paint_sides(painter, ink)
        for key, centre in self.places().items():
            is_carried = key == self._current and self._carried is not None
            self._paint_chip(painter, key, self._carried if is_carried and self._carried else centre, ink)
        if self.hasFocus():
            painter.setPen(QPen(QColor(ink.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._field().adjusted(-3, -3, 3, 3), 6, 6)
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: Cell, ink: Colours) -> None:
        grounds = {
            "slight": ink.good_ground,
            "moderate": ink.alternate,
            "high": ink.warning_ground,
            "grave": ink.danger_ground,
        }
        painter.setPen(QColor(ink.line))
        painter.setBrush(QColor(grounds[grade(*cell)]))
        painter.drawRect(self.room(cell))

    def _paint_sides(self, painter: QPainter, ink: Colours) -> None:
        painter.setPen(QColor(ink.quiet))
        field, centre = self._field(), Qt.AlignmentFlag.AlignCenter
        for step in SIDE:
            across, up = self.room((step, 1)), self.room((1, step))
            painter.drawText(QRectF(across.left(), field.bottom() + 2, across.width(), 18), centre, str(step))
            painter.drawText(QRectF(field.left() - 18, up.top(), 16, up.height()), centre, str(step))
        low, high = self.tr("Likelihood: 1 rare, 5 almost certain"), self.tr("Severity: 1 slight, 5 grave")
        painter.drawText(QRectF(field.left(), field.bottom() + 18, field.width(), 20), centre, low)
        painter.save()
        painter.translate(field.left() - 28, field.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-field.height() / 2, -10, field.height(), 20), centre, high)
        painter.restore()

    def _paint_chip(self, painter: QPainter, key: UUID, centre: QPointF, ink: Colours) -> None:
        risk, is_current = self._risks[key], key == self._current
        room = QRectF(centre.x() - CHIP / 2, centre.y() - CHIP / 2, CHIP, CHIP)
        painter.setPen(QPen(QColor(ink.accent if is_current else ink.text), 2 if is_current else 1))
        painter.setBrush(QColor(ink.accent if is_current else ink.base))
        # Opportunities are square, so that the two are told apart without colour.
        corner = CHIP / 2 if risk.kind == "risk" else 4
        painter.drawRoundedRect(room, corner, corner)
        painter.setPen(QColor(ink.on_accent if is_current else ink.text))
        text = QFontMetricsF(self.font()).elidedText(str(self._rows.get(key, "")), Qt.TextElideMode.ElideRight, CHIP)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _field(self) -> QRectF:
        side = min(self.width() - EDGE - STEP, self.height() - EDGE - STEP)
        return QRectF(EDGE, STEP, max(side, 50), max(side, 50))

    def room(self, cell: Cell) -> QRectF:
        """Where a cell lies."""
        field = self._field()
        side = field.width() / len(SIDE)
        return QRectF(field.left() + (cell[0] - 1) * side, field.bottom() - cell[1] * side, side, side)

    def _cell_at(self, point: QPointF) -> Cell | None:
        cells = ((likelihood, severity) for likelihood in SIDE for severity in SIDE)
        return next((cell for cell in cells if self.room(cell).contains(point)), None)

    def places(self) -> dict[UUID, QPointF]:
        """The middle of each chip; those of one cell lie in rows."""
        found: dict[UUID, QPointF] = {}
        for cell, keys in board(one for one in self._risks.values() if one.id in self._rows).items():
            room = self.room(cell)
            across = max(int((room.width() - 4) // (CHIP + 3)), 1)
            for place, key in enumerate(keys):
                left = room.left() + 3 + CHIP / 2 + (place % across) * (CHIP + 3)
                found[key] = QPointF(left, room.top() + 3 + CHIP / 2 + (place // across) * (CHIP + 3))
        return found


class RiskBoard(Companion):
    """The board beside the list of risks and opportunities."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        self.words = QLabel()
        super().__init__(workplace, view)
        self.board = Board(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "quiet")
        column = in_column(self.words, self.board)
        column.setStretch(1, 1)
        self.setLayout(column)
        self.board.chosen.connect(lambda key: self.view.go_to(key, "description"))
        self.board.put.connect(self._put)
        for signal in (view.sheet_model.arranged, view.sheet_model.modelReset):
            signal.connect(self.heed)
        self._key: UUID | None = None
        self.retranslate()

    def retranslate(self) -> None:
        self.words.setText(
            self.tr(
                "Round is a risk, square an opportunity; the number is its row. "
                "Drag it, or choose a row and move it here with the arrow keys."
            )
        )
        self.heed()

    def show_row(self, key: UUID | None) -> None:
        self._key = key
        self.heed()

    def heed(self) -> None:
        model = self.view.sheet_model
        risks = {one.id: cast("Risk", one) for one in model.shown_records()}
        rows = {key: model.row_of(key) + 1 for key in risks}
        self.board.show_risks(risks, rows, self._key)

    def _put(self, key: UUID, cell: Cell) -> None:
        self.workplace.attempt(lambda: weigh(self.workplace.project, key, cell))


def _near(centre: QPointF, point: QPointF) -> bool:
    return abs(centre.x() - point.x()) <= CHIP / 2 and abs(centre.y() - point.y()) <= CHIP / 2
