"""What is the same for all rows of a strange file: fields that no column gives, with a text typed for each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from ..domain.mapping import ColumnMap
from ..domain.sheets import Sheet
from .assistant_piles import lock, tie
from .language import language
from .plain_table import fill_table


class ConstantTable(QObject):
    """Shows those fields, the ones that every row needs first, and hears what is typed."""

    typed = Signal(str, str)
    """This field says this in every row."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        table.itemChanged.connect(self._hear)

    def show_fields(self, sheet: Sheet, column_map: ColumnMap) -> None:
        """Show the fields of a sheet that no column gives, with what they say already."""
        given = column_map.columns.values()
        rows = [one for one in sheet.fields if one.name not in given]
        rows.sort(key=lambda one: not one.required)
        lines = [
            (f"{one.title_in(language())}{' *' if one.required else ''}", column_map.constants.get(one.name, ""))
            for one in rows
        ]
        self._table.blockSignals(True)
        fill_table(self._table, (self.tr("Field"), self.tr("Value in every row")), lines)
        for row, one in enumerate(rows):
            tie(self._table.item(row, 1), one.name)
            lock(self._table.item(row, 0))
        self._table.blockSignals(False)

    def _hear(self, item: QTableWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(name, str):
            self.typed.emit(name, item.text())
