"""A table in which Ctrl with an arrow goes to the end of the rows or columns, as spreadsheets have it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class JumpingTable(QTableView):
    """Ctrl and an arrow jump, with Shift they mark all between; Shift and the space bar mark the row."""

    _is_jumping = False

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            # To paint the head of a column, Qt asks of every cell of it whether it is selected: seconds for a long log
            # of which all is selected. Here heads do not tell what is selected, so they need not know.
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self.horizontalHeader()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (CONTROL | SHIFT | Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Space and held == SHIFT:
            self.selectRow(self.currentIndex().row())
        elif event.key() in ARROWS and held in (CONTROL, CONTROL | SHIFT):
            self._is_jumping = True
            # Without Ctrl, with which Qt moves the cursor and leaves the selection where it was.
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers() & ~CONTROL))
            self._is_jumping = False
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if not self._is_jumping:
            return super().moveCursor(action, modifiers)
        at, model, to = self.currentIndex(), self.model(), QTableView.CursorAction
        row = {to.MoveUp: 0, to.MoveDown: model.rowCount() - 1}.get(action, at.row())
        column = {to.MoveLeft: 0, to.MoveRight: model.columnCount() - 1}.get(action, at.column())
        return model.index(row, column)
