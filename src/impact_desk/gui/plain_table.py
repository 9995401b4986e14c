"""Tables that are only read: lines of texts and numbers under their heads, in columns as wide as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from .shown import grouped, plain_tip

WIDEST = 320
"""Widest that a column begins, in pixels."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def fill_table(
    table: QTableWidget,
    heads: Sequence[str],
    lines: Sequence[Sequence[str | int]],
    right: Sequence[int] = (),
    *,
    wrapped: bool = True,
) -> None:
    """Show `lines` under `heads`; whole numbers, and the columns that `right` names, stand to the right.

    Rows grow with their texts where they may be `wrapped`; measuring each takes its time.
    """
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.setRowCount(len(lines))
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            item = QTableWidgetItem(grouped(str(value)) if isinstance(value, int) else value)
            if isinstance(value, int) or column in right:
                item.setTextAlignment(RIGHT)
            item.setToolTip(plain_tip(str(value)))
            table.setItem(row, column, item)
    _lay(table, heads, lines, right)
    resizing = QHeaderView.ResizeMode.ResizeToContents if wrapped else QHeaderView.ResizeMode.Fixed
    table.verticalHeader().setSectionResizeMode(resizing)


def _lay(table: QTableWidget, heads: Sequence[str], lines: Sequence[Sequence[str | int]], right: Sequence[int]) -> None:
    header = table.horizontalHeader()
    table.verticalHeader().hide()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.resizeColumnsToContents()
    for column in range(len(heads)):
        table.setColumnWidth(column, min(table.columnWidth(column) + 16, WIDEST))
        head = table.horizontalHeaderItem(column)
        if head and column in right:
            head.setTextAlignment(RIGHT)
    ends_in_text = bool(lines) and isinstance(lines[0][-1], str) and len(heads) - 1 not in right
    header.setStretchLastSection(ends_in_text)


def fit_height(table: QTableWidget) -> None:
    """Make the table as high as its lines, for a place that scrolls as a whole."""
    table.resizeRowsToContents()
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    bar = table.horizontalScrollBar()
    below = bar.sizeHint().height() if table.horizontalHeader().length() > table.viewport().width() else 0
    table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth() + below)
