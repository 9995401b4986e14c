"""The view of the objectives' tree: keys to open, close, type and move, and rows dragged under one another."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from ..domain.fields import Field
from .cell_delegate import CellDelegate, Index
from .field_edit import FIELD
from .goal_columns import COLUMNS
from .goal_model import GoalModel
from .goal_nodes import Key, Node

OPENED_BELOW = 400
"""With no more rows than these the tree begins wide open."""
OUTLINE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class GoalDelegate(CellDelegate):
    """Edits and paints the cells of the tree, as those of grids."""

    def field_at(self, index: Index) -> Field | None:
        return cast("GoalModel", self._view.model()).field_at(index)

    def sheet_at(self, index: Index) -> str:
        node = cast("GoalModel", self._view.model()).node(index)
        return node.sort if node else ""


class GoalTreeView(QTreeView):
    """Shows a `GoalModel`."""

    current_record = Signal(str, object)
    """The person turned to a row: its sheet and id; nothing for a heading."""
    asked_to_move = Signal(object, object)
    """A row (key) is to stand below another (key), or at the top (nothing)."""
    asked_to_delete = Signal(str, object)
    """A record is to go: sheet, id."""
    asked_to_follow = Signal(str)
    """Somebody wants to know how a figure came about: its id."""
    taken_up = Signal(str)
    """A row was taken up to be put elsewhere: its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: Key | None = None
        self._held: Key | None = None
        self._open: set[Key] = set()
        self._known: set[Key] = set()
        self._was_filtered = False
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)

    @property
    def goals(self) -> GoalModel:
        """The model shown."""
        return cast("GoalModel", self.model())

    def show_goals(self, model: GoalModel) -> None:
        """Show a tree; rows that were open stay open whenever it grows anew."""
        self.setModel(model)
        delegate = GoalDelegate(self)
        delegate.finished.connect(self._move_on)
        self.setItemDelegate(delegate)
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, column.width)
        model.modelAboutToBeReset.connect(self._note)
        model.modelReset.connect(self._restore)
        model.rescored.connect(self.viewport().update)
        model.asked_to_move.connect(self.asked_to_move, Qt.ConnectionType.QueuedConnection)
        self._restore()

    def current(self) -> Node | None:
        """The row in use."""
        return self.goals.node(self.currentIndex())

    def go_to(self, key: object, field: str = "") -> bool:
        """Turn to a row, and the column of a field where there is one; says whether the row is shown."""
        names = [one.name for one in COLUMNS]
        index = self.goals.index_of(key, names.index(field) if field in names else 0)
        if not index.isValid():
            return False
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    # What stays open

    def _note(self) -> None:
        """Remember the row in use, and which rows are open."""
        node = self.current()
        self._held = node.key if node else None
        if not self._was_filtered:
            branches = dict(self.goals.branches())
            self._known = set(branches)
            self._open = {key for key, index in branches.items() if self.isExpanded(index)}

    def _restore(self) -> None:
        """Open what was open, in a small tree also what came; a filter opens all, so that nothing found is hidden."""
        model = self.goals
        self._was_filtered = model.shown.is_filtered
        branches, is_small = dict(model.branches()), len(model.shown_keys()) <= OPENED_BELOW
        shut = [one for one in branches if one not in self._open and (one in self._known or not is_small)]
        if self._was_filtered or not shut:
            self.expandAll()
        elif len(shut) * 2 < len(branches):
            self.expandAll()
            for one in shut:
                self.collapse(branches[one])
        else:
            for one in branches.keys() - set(shut):
                self.expand(branches[one])
        held = model.index_of(self._held)
        if held.isValid():
            self.setCurrentIndex(held)

    # Keys

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        node = self.goals.node(current) if self.model() else None
        field = self.goals.field_at(current) if node else None
        # F1 tells of the field of the cell in use, or else of its column.
        self.setProperty(FIELD, f"{node.sort}.{field.name}" if node and field else None)
        self.setWhatsThis(COLUMNS[current.column()].help() if current.isValid() else "")
        is_record = node is not None and isinstance(node.key, UUID)
        self.current_record.emit(node.sort if node else "", node.key if node and is_record else None)

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts (cut, paste, new row, delete rows) are for grids; here these keys are the tree's.
        if event.type() == QEvent.Type.ShortcutOverride and self._act_of(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act:
            act()
        else:
            super().keyPressEvent(event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does here, if it does something of its own."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        acts: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]] = {
            (Qt.Key.Key_Right, OUTLINE): self.indent,
            (Qt.Key.Key_Left, OUTLINE): self.outdent,
            (Qt.Key.Key_X, CONTROL): self.take_up,
            (Qt.Key.Key_V, CONTROL): self.put_here,
            (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): self.delete,
            (Qt.Key.Key_Minus, CONTROL): self.delete,
            (Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier): self.follow,
            (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): self.type_here,
            (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier): self.type_here,
        }
        return None if self.state() == QAbstractItemView.State.EditingState else acts.get((key, modifiers))

    def type_here(self) -> None:
        """Type into the cell in use, or into the title where nothing is typed there."""
        index = self.currentIndex()
        if not self.goals.flags(index) & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(0)
        if self.goals.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def indent(self) -> None:
        """Have the objective serve the one above it."""
        node = self.current()
        if node is None or node.above is None or node.sort != "objectives":
            return
        before = [one for one in node.above.below[: node.place] if one.sort == "objectives"]
        if before:
            self.asked_to_move.emit(node.key, before[-1].key)

    def outdent(self) -> None:
        """Have the objective serve what the one above it serves."""
        node = self.current()
        if node is None or node.above is None or node.sort != "objectives" or node.above.sort != "objectives":
            return
        top = node.above.above
        self.asked_to_move.emit(node.key, top.key if top and top.above else None)

    def take_up(self) -> None:
        """Take the row up, to be put elsewhere."""
        node = self.current()
        if node is not None and isinstance(node.key, UUID) and not self.goals.desk.read_only:
            self._taken = node.key
            self.taken_up.emit(self.goals.cells.text(node, COLUMNS[0]))

    def put_here(self) -> None:
        """Put what was taken up below the row in use."""
        taken, node = self._taken, self.current()
        self._taken = None
        if taken is not None and node is not None:
            self.asked_to_move.emit(taken, node.key)

    def delete(self) -> None:
        """Have the record go."""
        node = self.current()
        if node is not None and isinstance(node.key, UUID) and not self.goals.desk.read_only:
            self.asked_to_delete.emit(node.sort, node.key)

    def follow(self) -> None:
        """Follow the figure of the cell in use: the value of a key result, else the score."""
        node = self.current()
        figure = self.goals.cells.figure(node, self._figure_name(node)) if node else None
        if figure:
            self.asked_to_follow.emit(figure.id)

    def _figure_name(self, node: Node) -> str:
        column = COLUMNS[self.currentIndex().column()].name
        named = {"score": "score", "original": "score_original_target", "target": "target"}
        return named.get(column, "value" if node.sort == "key_results" else "score")

    def _move_on(self, rows: int, columns: int) -> None:
        index = self.currentIndex()
        if rows:
            index = self.indexBelow(index) if rows > 0 else self.indexAbove(index)
        elif columns:
            index = self._next_typed(index, columns)
        if index.isValid():
            self.setCurrentIndex(index)

    def _next_typed(self, index: QModelIndex, step: int) -> QModelIndex:
        column = index.column() + step
        while 0 <= column < len(COLUMNS):
            one = index.siblingAtColumn(column)
            if self.goals.flags(one) & Qt.ItemFlag.ItemIsEditable:
                return one
            column += step
        return index
