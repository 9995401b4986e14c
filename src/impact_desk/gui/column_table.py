"""The columns of a strange file, each with what it means: chosen from a list, or a field dragged onto it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QListWidget, QTableWidget, QTableWidgetItem

from ..domain.sheets import Sheet
from .field_words import short_words
from .language import language


@dataclass(frozen=True, slots=True)
class FileColumn:
    """A column of the file: its key, its header, some of its texts, and the field that it means, if any.

    `repeats` says that a blank cell of it repeats the cell above; nothing while the column means nothing.
    """

    key: str
    header: str
    sample: str
    field: str
    repeats: bool | None = None


class ColumnTable(QObject):
    """Fills a table with columns of a file and hears what people choose."""

    chosen = Signal(str, str)
    """The column of this key means this field, or nothing where the field is empty."""
    repeated = Signal(str, bool)
    """Blank cells of the column that means this field repeat the cell above, or do not."""

    def __init__(self, table: QTableWidget, source: QListWidget) -> None:
        super().__init__(table)
        self._table, self._source = table, source
        self._columns: tuple[FileColumn, ...] = ()
        self._offered: tuple[tuple[str, str, str], ...] = ()
        table.setAcceptDrops(True)
        table.viewport().setAcceptDrops(True)
        table.viewport().installEventFilter(self)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.itemChanged.connect(self._tick)

    def show_columns(self, columns: Sequence[FileColumn], sheet: Sheet) -> None:
        """Show these columns; each may mean one of the fields of `sheet`."""
        self._columns = tuple(columns)
        self._offered = tuple(
            (one.name, f"{one.title_in(language())}{' *' if one.required else ''}", short_words(sheet.name, one.name))
            for one in sheet.fields
        )
        heads = (self.tr("Column"), self.tr("Means"), self.tr("Fill down"), self.tr("For example"))
        self._table.blockSignals(True)
        self._table.setColumnCount(len(heads))
        self._table.setHorizontalHeaderLabels(list(heads))
        self._table.setRowCount(len(columns))
        self._table.verticalHeader().hide()
        for row, one in enumerate(columns):
            self._table.setItem(row, 0, QTableWidgetItem(one.header))
            self._table.setCellWidget(row, 1, self._choice(one))
            self._table.setItem(row, 2, self._box(one))
            self._table.setItem(row, 3, QTableWidgetItem(one.sample))
        self._table.blockSignals(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self._table.setColumnWidth(0, 110)
        self._table.setColumnWidth(1, 160)
        self._table.setColumnWidth(2, 80)
        self._table.verticalHeader().setDefaultSectionSize(36)

    def _choice(self, column: FileColumn) -> QComboBox:
        choice = QComboBox(self._table)
        choice.setAccessibleName(self.tr("What {column} means").format(column=column.header))
        choice.addItem(self.tr("nothing"), "")
        for at, (name, title, words) in enumerate(self._offered, start=1):
            choice.addItem(title, name)
            choice.setItemData(at, words, Qt.ItemDataRole.ToolTipRole)
        choice.setCurrentIndex(max(choice.findData(column.field), 0))
        choice.activated.connect(lambda at: self.chosen.emit(column.key, str(choice.itemData(at) or "")))
        return choice

    def _box(self, column: FileColumn) -> QTableWidgetItem:
        box = QTableWidgetItem("")
        box.setToolTip(self.tr("A blank cell says what the cell above says, as where cells were merged"))
        if column.repeats is None:
            box.setFlags(box.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        else:
            box.setFlags(box.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            box.setCheckState(Qt.CheckState.Checked if column.repeats else Qt.CheckState.Unchecked)
        return box

    def _tick(self, item: QTableWidgetItem) -> None:
        if item.column() == 2 and item.row() < len(self._columns) and self._columns[item.row()].field:
            self.repeated.emit(self._columns[item.row()].field, item.checkState() == Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field of the list may be dropped on a column."""
        if isinstance(event, QDropEvent) and event.source() is self._source:
            if event.type() == QEvent.Type.Drop:
                return self._take(event)
            if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
                event.acceptProposedAction()
                return True
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        dragged, row = self._source.currentIndex(), self._table.rowAt(int(event.position().y()))
        if not dragged.isValid() or not 0 <= row < len(self._columns):
            return False
        event.acceptProposedAction()
        self.chosen.emit(self._columns[row].key, str(dragged.data(Qt.ItemDataRole.UserRole)))
        return True
