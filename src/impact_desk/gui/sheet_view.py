"""A grid that people type in as in a spreadsheet: keys, clipboard, menu, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QMenu, QWidget

from ..desk.copied import as_table, as_text
from ..desk.tabbed import is_one_cell
from ..domain.evidence import PROVABLE
from ..domain.kinds import Day
from .block_acts import Outcome, copied, filled, filled_down, refusals_text, summed
from .cell_delegate import CellDelegate
from .column_menu import ColumnMenu
from .column_widths import ColumnWidths
from .file_acts import dropped_evidence
from .jumping_table import JumpingTable
from .row_typing import needed_column, open_column, repeated_row
from .sheet_menu import sheet_menu
from .sheet_model import Index, SheetModel
from .shown import number_text
from .summing import Summing
from .workplace import Notice

AT_ONCE = 200_000
"""More selected cells than this are not copied, filled or deleted at once."""
ROWS_AT_ONCE = 10_000
"""Nor are more rows of a long sheet."""
MARKED = 500
"""So many pasted rows are selected at most."""
STEERING = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Escape,
    )
)
"""Keys that end a run of Tabs."""
Act = Callable[[], None]


class SheetView(JumpingTable):
    """Shows a `SheetModel`. The page decides what deleting rows asks (`asked_to_delete`)."""

    asked_to_delete = Signal(list)
    """Rows are to be deleted: the ids of records and drafts."""
    selection_told = Signal(str)
    """What the status bar says of the selected cells."""
    current_record = Signal(object)
    """The id of the record or draft that the current cell belongs to, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = CellDelegate(self)
        self.delegate.finished.connect(self._move_from_typing)
        self.delegate.filled.connect(self._fill_with)
        self.setItemDelegate(self.delegate)
        self.column_menu = ColumnMenu(self)
        self.column_menu.asked_to_group.connect(self.group)
        self.verticalHeader().sectionClicked.connect(self._fold)
        self.summing = Summing(self)
        self._is_in_editor = False
        self._awaited: tuple[UUID, str] | None = None
        self._run_began: int | None = None
        self._set_up()
        self._widths = ColumnWidths(self)

    @property
    def sheet_model(self) -> SheetModel:
        """The model shown. Raises `TypeError` before there is one."""
        found = self.model()
        if not isinstance(found, SheetModel):
            raise TypeError(found)
        return found

    def show_sheet(self, model: SheetModel, name: str) -> None:
        """Show `model`; widths of columns are remembered under `name`."""
        self.setSortingEnabled(False)
        self.setModel(model)
        self.setAccessibleName(model.sheet.title)
        self._widths.lay(name)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.selectionModel().currentChanged.connect(self._tell_current)
        model.workplace.pasted.connect(self._mark_pasted)
        model.arranged.connect(self._go_on_to)

    def wrap_rows(self) -> None:
        """Let rows grow with their texts, in a grid of few rows: every row is measured."""
        self.setWordWrap(True)
        self.verticalHeader().setMinimumSectionSize(self.verticalHeader().defaultSectionSize())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def current_key(self) -> UUID | None:
        """The id of the record or draft that the current cell belongs to; nothing for the empty row."""
        row = self.currentIndex().row()
        return None if row < 0 or self.sheet_model.is_blank(row) else self.sheet_model.key_at(row)

    def selected_keys(self) -> list[UUID]:
        """The ids of the records and drafts of the selected cells, from above."""
        parts = sorted((one.top(), one.bottom()) for one in self._parts())
        found = (key for first, last in parts for key in self.sheet_model.keys_between(first, last))
        return list(dict.fromkeys(found))

    # Acts

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        cells = copied(self.sheet_model, self._selected())
        if cells:
            made = QMimeData()
            made.setText(as_text(cells))
            made.setHtml(as_table(cells))
            QGuiApplication.clipboard().setMimeData(made)

    def cut(self) -> None:
        """Put the selected cells on the clipboard and clear them."""
        self.copy()
        self.clear_cells()

    def paste(self) -> None:
        """Take what the clipboard holds from the first selected cell on; one value goes to every selected cell."""
        targets, text = self._selected(), QGuiApplication.clipboard().text()
        if not targets or not text:
            return
        if len(targets) > 1 and is_one_cell(text):
            self._do(lambda: filled(self.sheet_model, targets, text.rstrip("\r\n")))
            return
        top, left = min(one.row() for one in targets), min(one.column() for one in targets)
        self.sheet_model.workplace.asked_to_paste.emit(self.sheet_model, text, top, left)

    def go_on_typing(self) -> None:
        """Open the editor behind the text of the current cell, which typing goes on with."""
        self.edit(self.currentIndex())
        self.delegate.go_to_end()

    def fill_down(self) -> None:
        """Give the selected cells the value of the topmost one, or a single row that of the row above."""
        self._do(lambda: filled_down(self.sheet_model, self._selected()))

    def repeat_row(self) -> None:
        """Begin a row like the current one, or in the empty or an unfinished row one like the record above it."""
        model, begun = self.sheet_model, list[int]()
        done = model.workplace.attempt(lambda: begun.append(repeated_row(model, self.currentIndex().row())))
        if done and begun[0] < 0:
            model.workplace.tell("refused", self.tr("There is no row above that could be repeated."))
        elif done:
            self.clearSelection()
            self._run_began = None
            self._go(model.index(begun[0], needed_column(model, begun[0])))

    def type_today(self) -> None:
        """Type the day on the wall into the cell, where that takes a day."""
        field = self.sheet_model.columns[self.currentIndex().column()].field
        if field is not None and isinstance(field.kind, Day):
            self._fill_with(date.today().isoformat())  # noqa: DTZ011 - the day on the wall

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        self._do(lambda: filled(self.sheet_model, self._selected(), ""))

    def delete_rows(self) -> None:
        """Ask for the rows of the selected cells to be deleted."""
        keys = self.selected_keys()
        if keys and not self.sheet_model.desk.read_only:
            self.asked_to_delete.emit(keys)

    def add_row(self) -> None:
        """Go to the empty row and begin to type."""
        model = self.sheet_model
        if model.is_addable:
            index = model.index(model.rowCount() - 1, self._editable_from(0, 1))
            self.setFocus()
            self._go(index)
            self.edit(index)

    def take_keys(self) -> None:
        """Take the keys: at the cell where somebody was, else in the empty row."""
        is_new_here = not self.currentIndex().isValid()  # Asked first: with the focus comes a current cell, the first.
        self.setFocus()
        if is_new_here and self.model().rowCount():
            self._go(self.sheet_model.index(self.sheet_model.rowCount() - 1, self._editable_from(0, 1)))

    def go_to(self, key: UUID, field: str = "") -> bool:
        """Make a record's cell the current one; says whether it is shown."""
        row = self.sheet_model.reveal(key)
        self._awaited = (key, field) if row < 0 and self.sheet_model.is_looking else None
        if row < 0:
            return self._awaited is not None
        self.setFocus()
        self._go(self.sheet_model.index(row, max(self.sheet_model.column_of(field), 0)))
        return True

    def group(self, column: int) -> None:
        """Put the rows into groups by what they show in a column, or into none (-1); the current record stays current."""
        key, at = self.current_key(), self.currentIndex().column()
        self._awaited = (key, self.sheet_model.columns[at].name) if key is not None else None
        self.sheet_model.group(column)

    def group_by_current(self) -> None:
        """Put the rows into groups by the column of the current cell; where they are, take the groups away."""
        model, column = self.sheet_model, max(self.currentIndex().column(), 0)
        self.group(-1 if model.grouped_by == model.columns[column] else column)

    def ungroup(self) -> None:
        """Let the rows stand in no groups."""
        self.group(-1)

    def open_groups(self) -> None:
        """Show the rows of all groups."""
        self.sheet_model.fold_all(is_open=True)

    def close_groups(self) -> None:
        """Show the heads of all groups alone."""
        self.sheet_model.fold_all(is_open=False)

    def _fold(self, row: int) -> None:
        self.sheet_model.fold(row)

    def _go_on_to(self) -> None:
        """Rows were looked for; one of them may be waited for."""
        if self._awaited is not None:
            self.go_to(*self._awaited)
            head = self.sheet_model.head_of(self.currentIndex().row())
            if head >= 0:
                self.scrollTo(self.sheet_model.index(head, 0))
                self.scrollTo(self.currentIndex())

    def show_history(self) -> None:
        """Ask for the history of the current record."""
        key = self.current_key()
        if key is not None:
            self.sheet_model.workplace.asked_for_history.emit(self.sheet_model.sheet.name, key)

    def show_evidence(self) -> None:
        """Ask for the evidence of the current record."""
        key = self.current_key()
        if key is not None:
            self.sheet_model.workplace.asked_for_evidence.emit(self.sheet_model.sheet.name, key)

    # What Qt asks

    def event(self, event: QEvent) -> bool:
        # Keys that a grid uses itself are not left to the window's menu.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event) or self._group_act_of(event)
        if act:
            act()
            return
        if event.key() in STEERING:
            self._run_began = None
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        # Qt asks this before a key press is told: Tab goes through the cells, and leaves the grid at its ends.
        step = 1 if next else -1
        if not self._can_go(step):
            return super().focusNextPrevChild(next)
        self._move_on(0, step)
        return True

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        # Qt would paint everything anew for a change of more than one cell.
        if top.row() == bottom.row() and top != bottom:
            if self.isVisible():
                height = self.rowHeight(top.row())
                self.viewport().update(0, self.rowViewportPosition(top.row()), self.viewport().width(), height)
            return
        super().dataChanged(top, bottom, roles)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # While the focus is in an editor of its own, the grid looks as it did; Qt would paint every cell anew.
        focused = QApplication.focusWidget()
        self._is_in_editor = focused is not None and focused is not self and self.isAncestorOf(focused)
        if self._is_in_editor:
            self.update(self.currentIndex())
        else:
            super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._is_in_editor:
            self._is_in_editor = False
            self.update(self.currentIndex())
        else:
            super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._run_began = None
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(self.model(), SheetModel):
            self._fold(self.indexAt(event.position().toPoint()).row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_seen = 0 <= self.visualRect(self.currentIndex()).top() < event.oldSize().height()
        super().resizeEvent(event)
        if was_seen and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # A notice above the page must not cover the row that is typed.
        self._widths.spread()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """The menu of the selected cells."""
        return sheet_menu(self, self)

    # Files dropped on a row

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._offer_row(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._offer_row(event)

    def dropEvent(self, event: QDropEvent) -> None:
        key, paths = self._row_below(event), dropped_evidence(event)
        if key is None or not paths:
            event.ignore()
            return
        event.acceptProposedAction()
        model = self.sheet_model
        if model.is_draft(model.row_of(key)):
            model.workplace.tell("refused", self.tr("Finish this row first; then files can be attached to it."))
        else:
            model.workplace.asked_to_attach.emit(model.sheet.name, key, paths)

    def _offer_row(self, event: QDragMoveEvent) -> None:
        """Take files where a row lies below; elsewhere they go to the window."""
        key = self._row_below(event) if dropped_evidence(event) else None
        if key is None:
            event.ignore()
            return
        self.selectRow(self.sheet_model.row_of(key))
        event.acceptProposedAction()

    def _row_below(self, event: QDropEvent) -> UUID | None:
        """The record or unfinished row that files can be dropped on."""
        model, row = self.sheet_model, self.indexAt(event.position().toPoint()).row()
        may_take = row >= 0 and not model.is_blank(row) and not model.desk.read_only
        return model.key_at(row) if may_take and model.sheet.name in PROVABLE else None

    # Keys

    def _act_of(self, event: QKeyEvent) -> Act | None:
        """What a key does here beyond what every table view does."""
        for standard, act in (
            (QKeySequence.StandardKey.Copy, self.copy),
            (QKeySequence.StandardKey.Cut, self.cut),
            (QKeySequence.StandardKey.Paste, self.paste),
        ):
            if event.matches(standard):
                return act
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self._control_act(event) if control else self._plain_act(event)

    def _group_act_of(self, event: QKeyEvent) -> Act | None:
        """What a key does on the head of a group: the space bar opens and closes it, so do plus and minus, and the arrows."""
        row = self.currentIndex().row()
        group = self.sheet_model.group_at(row) if not event.modifiers() else None
        if group is None:
            return None
        opening = event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Right)
        closing = event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Left)
        if event.key() == Qt.Key.Key_Space or (opening and not group.is_open) or (closing and group.is_open):
            return lambda: self._fold(row)
        return None

    def _control_act(self, event: QKeyEvent) -> Act | None:
        return {
            Qt.Key.Key_D: self.repeat_row if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.fill_down,
            Qt.Key.Key_Semicolon: self.type_today,
            Qt.Key.Key_Apostrophe: self.fill_down,
            Qt.Key.Key_Minus: self.delete_rows,
            Qt.Key.Key_Plus: self.add_row,
            Qt.Key.Key_Equal: self.add_row,
        }.get(Qt.Key(event.key()))

    def _plain_act(self, event: QKeyEvent) -> Act | None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return lambda: self._move_on(-1 if shift else 1, 0)
        if event.key() == Qt.Key.Key_Delete:
            return self.delete_rows if self._whole_rows() else self.clear_cells
        if event.key() == Qt.Key.Key_F2:
            return self.go_on_typing
        return self.clear_cells if event.key() == Qt.Key.Key_Backspace else None

    def _can_go(self, columns: int) -> bool:
        """Is there a cell to go to? At both ends of the grid Tab leaves it, so that nobody is trapped."""
        at, model = self.currentIndex(), self.model()
        if not at.isValid():
            return False
        is_last = at.row() == model.rowCount() - 1 and at.column() == model.columnCount() - 1
        is_first = at.row() == 0 and at.column() == 0
        return not (is_last if columns > 0 else is_first)

    def _move_from_typing(self, rows: int, columns: int) -> None:
        """Go on from a cell that was typed; Tab passes what an unfinished row has already, such as a name found."""
        self._move_on(rows, columns)
        at, model = self.currentIndex(), self.sheet_model
        if columns > 0 and model.is_draft(at.row()):
            self._go(model.index(at.row(), open_column(model, at.row(), at.column())))

    def _move_on(self, rows: int, columns: int) -> None:
        """Go on as a spreadsheet does: Tab to the next cell, Enter to below where the run of Tabs began."""
        at, model = self.currentIndex(), self.sheet_model
        if columns:
            self._run_began = at.column() if self._run_began is None else self._run_began
            row, column = at.row(), at.column() + columns
            if column >= model.columnCount() and row + 1 < model.rowCount():
                row, column = row + 1, 0
            elif column < 0 and row:
                row, column = row - 1, model.columnCount() - 1
            self._go(model.index(row, min(max(column, 0), model.columnCount() - 1)))
            return
        column = at.column() if self._run_began is None else self._run_began
        self._run_began = None
        self._go(model.index(min(max(at.row() + rows, 0), model.rowCount() - 1), column))

    def _go(self, index: QModelIndex) -> None:
        if not self.viewport().rect().contains(self.visualRect(index).adjusted(0, 0, 1, 1)):
            # Qt moves what is painted already when it scrolls, but paints all anew while something waits to be painted.
            self.viewport().repaint(self.visualRect(self.currentIndex()))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _editable_from(self, column: int, step: int) -> int:
        columns = self.sheet_model.columns
        while 0 <= column < len(columns) and columns[column].field is None:
            column += step
        return min(column, len(columns) - 1)

    # Acts on several cells

    def _selected(self) -> list[QModelIndex]:
        """The selected cells; none where they are too many to be done something to at once, which is said."""
        return self.selectionModel().selectedIndexes() if self._parts() else []

    def _parts(self) -> list[QItemSelectionRange]:
        """The selection in rectangles; none where it has too many cells, which is said."""
        selection = self.selectionModel().selection() if self.selectionModel() else QItemSelection()
        parts = [selection.at(at) for at in range(selection.count())]
        count = sum(one.width() * one.height() for one in parts)
        is_much = self.sheet_model.is_long and sum(one.height() for one in parts) > ROWS_AT_ONCE
        if count <= AT_ONCE and not is_much:
            return parts
        if is_much:
            words = self.tr(
                "These are more than {most} rows; so many are not copied, filled or deleted at once. Filter the rows, or export the sheet."
            )
            self.sheet_model.workplace.tell("refused", words.format(most=number_text(Fraction(ROWS_AT_ONCE))))
            return []
        words = self.tr(
            "{count} cells are too many at once; at most {most} can be taken. Filter the rows, or export the sheet."
        )
        self.sheet_model.workplace.tell(
            "refused", words.format(count=number_text(Fraction(count)), most=number_text(Fraction(AT_ONCE)))
        )
        return []

    def _mark_pasted(self, sheet: str, rows: Sequence[UUID], names: Sequence[str]) -> None:
        """Select the block that was pasted, as spreadsheets do; the first of its cells is the current one."""
        model = self.sheet_model
        if sheet != model.sheet.name or not self.isVisible():
            return
        # Each selected cell is followed by Qt wherever rows move; of many rows only the first is looked up.
        sought = rows if len(rows) <= MARKED else rows[:1]
        places = sorted(row for one in sought if (row := model.row_of(one)) >= 0)
        columns = sorted(column for one in names if (column := model.column_of(one)) >= 0)
        if not places or not columns:
            return
        self._go(model.index(places[0], columns[0]))
        if 1 < len(places) == 1 + places[-1] - places[0]:
            block = QItemSelection(model.index(places[0], columns[0]), model.index(places[-1], columns[-1]))
            self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _whole_rows(self) -> bool:
        selection, width = self.selectionModel().selection(), self.sheet_model.columnCount()
        return any(selection.at(at).width() == width for at in range(selection.count()))

    def _fill_with(self, text: str) -> None:
        self._do(lambda: filled(self.sheet_model, self._selected(), text))

    def _do(self, act: Callable[[], Outcome]) -> None:
        """Do something to several cells; say what was refused."""
        workplace, made = self.sheet_model.workplace, list[Outcome]()

        def tell() -> None:
            outcome = made[0]
            if outcome.refused:
                workplace.noticed.emit(Notice("refused", refusals_text(outcome), undo=outcome.rows > 0))

        workplace.attempt(lambda: made.append(act()), tell)

    # Looks

    def _set_up(self) -> None:
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(48)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setTextElideMode(Qt.TextElideMode.ElideNone)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 13)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setHighlightSections(False)

    # What is told

    def _tell_selection(self) -> None:
        self.summing.stop()
        selection = self.selectionModel().selection()
        if self.summing.is_for(self.sheet_model, selection):
            self.summing.begin(self.sheet_model, selection, self._say_sum)
        else:
            self._say_sum(*summed(self.sheet_model, selection))

    def _say_sum(self, count: int, total: Fraction | None) -> None:
        if count < 2:
            self.selection_told.emit("")
            return
        told = [self.tr("%n cell(s)", "", count)]
        if total is not None:
            told.append(self.tr("sum {total}").format(total=number_text(total)))
        self.selection_told.emit(" · ".join(told))

    def _tell_current(self) -> None:
        self.current_record.emit(self.current_key())
        self.look()

    def look(self) -> None:
        """Say which record the current cell belongs to, for what stands beside all pages."""
        record = self.sheet_model.record_at(self.currentIndex().row())
        self.sheet_model.workplace.looked_at.emit(self.sheet_model.sheet.name, record.id if record else None)
