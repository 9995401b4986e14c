"""Small tables that people type into before anything is entered: rows, texts and boxes to tick."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem


def add_row(table: QTableWidget, texts: tuple[str, ...] = ()) -> int:
    """Add a row with these texts from the left, blank beyond them; its place."""
    row = table.rowCount()
    table.insertRow(row)
    for column in range(table.columnCount()):
        table.setItem(row, column, QTableWidgetItem(texts[column] if column < len(texts) else ""))
    return row


def cell_text(table: QTableWidget, row: int, column: int) -> str:
    """What stands in a cell, without blanks around it."""
    item = table.item(row, column)
    return item.text().strip() if item else ""


def put(table: QTableWidget, row: int, column: int, text: str) -> None:
    """Write into a cell, where there is one."""
    item = table.item(row, column)
    if item:
        item.setText(text)


def is_ticked(table: QTableWidget, row: int, column: int) -> bool:
    """Is the box in a cell ticked?"""
    item = table.item(row, column)
    return item is not None and item.checkState() == Qt.CheckState.Checked


def tick(table: QTableWidget, row: int, column: int, *, on: bool) -> None:
    """Give a cell a box, ticked or not."""
    item = table.item(row, column)
    if item:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
