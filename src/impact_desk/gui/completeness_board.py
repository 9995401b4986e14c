"""The board of what was entered, programs down and months across; an empty month of a running program is hatched.

Enter or a double click on a cell leads to the program.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..domain.completeness import Board, Cell
from .shown import grouped
from .theme import colours

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
EMPTY = Board((), ())


class BoardModel(QAbstractTableModel):
    """A board as a table."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.board = EMPTY

    def show(self, board: Board) -> None:
        """Show another board."""
        self.beginResetModel()
        self.board = board
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.board.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.board.months)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.ToolTipRole and orientation == Qt.Orientation.Vertical:
            return self.board.rows[section][0].name
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.board.rows[section][0].program_code
        year, month = self.board.months[section]
        return QLocale().toString(QDate(year, month, 1), "MMM")

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.board.rows[index.row()][1][index.column()]
        if role == Role.DisplayRole:
            return grouped(str(cell.rows)) if cell.rows else ""
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Role.BackgroundRole:
            return _ground(cell)
        return self._words(index, cell) if role in (Role.ToolTipRole, Role.AccessibleTextRole) else None

    def _words(self, index: Index, cell: Cell) -> str:
        program, (year, month) = self.board.rows[index.row()][0], self.board.months[index.column()]
        if cell.is_missing:
            words = self.tr("nothing was entered, although the program ran")
        elif not cell.rows:
            words = self.tr("nothing to be expected")
        else:
            words = self.tr("{gifts} contributions, {hours} rows of hours, {outputs} outputs").format(
                gifts=cell.contributions, hours=cell.hours, outputs=cell.outputs
            )
        return f"{program.program_code} {program.name}, {year}-{month:02}: {words}"


class CompletenessBoard(QTableView):
    """The board; leads to a program."""

    chosen = Signal(object)
    """The id of a program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = BoardModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("What was entered, by program and month"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.setMinimumHeight(120)
        self.activated.connect(self._choose)

    @property
    def board(self) -> Board:
        """What is shown."""
        return self._model.board

    def show_board(self, board: Board) -> None:
        """Show another board."""
        self._model.show(board)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.board.rows[index.row()][0].id)


def _ground(cell: Cell) -> QBrush | None:
    if cell.is_missing:
        return QBrush(QColor(colours().disabled), Qt.BrushStyle.BDiagPattern)
    return QBrush(QColor(colours().good_ground)) if cell.rows else None
