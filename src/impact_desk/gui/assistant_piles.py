"""The three piles of the import assistant: accepted, to look at, refused; a refused cell is mended in its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from ..desk.assistant import ImportPlan, accepted_rows
from ..desk.import_report import Flag, Refused
from ..desk.project_desk import Desk
from ..domain.mapping import ColumnMap
from ..domain.problem import Problem
from ..domain.sheets import BY_NAME
from .forms.assistant_dialog import Ui_AssistantDialog
from .language import language, sentence
from .plain_table import fill_table

SHOWN = 200
"""Rows of a pile that are shown."""


NARROW = 110
"""Widest that a column before the reasons begins, in pixels."""
ROOMS = (600, 460)
"""Room for the columns and for the piles at first, in pixels."""


class AssistantPiles(QObject):
    """Shows what would come of the rows, and hears what refused cells should have said."""

    mended = Signal(str, str, str)
    """In the column of this field, this text means that one."""

    def __init__(self, form: Ui_AssistantDialog, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        form.splitter.setSizes(list(ROOMS))
        form.refused.itemChanged.connect(self._mend)

    def show_plan(self, desk: Desk, column_map: ColumnMap, plan: ImportPlan) -> None:
        """Show the piles of a plan, each with its count."""
        form, count = self._form, plan.report.counts[column_map.sheet]
        given = {*column_map.columns.values(), *column_map.constants}
        shown = [one for one in BY_NAME[column_map.sheet].fields if one.name in given]
        rows = accepted_rows(desk, plan, column_map.sheet, SHOWN)
        lines = [[row[one.name] for one in shown] for row in rows]
        fill_table(form.accepted, [one.title_in(language()) for one in shown], lines)
        flags = [(str(one.row), _flag_words(one)) for one in plan.report.flags[:SHOWN]]
        fill_table(form.alike, (self.tr("Row"), self.tr("Why")), flags)
        self._show_refused(column_map, plan.report.refused[:SHOWN])
        for table in (form.alike, form.refused):
            _show_reasons_whole(table)
        form.piles.setTabText(0, self.tr("Accepted ({count})").format(count=count.accepted))
        form.piles.setTabText(1, self.tr("To look at ({count})").format(count=len(plan.report.flags)))
        form.piles.setTabText(2, self.tr("Refused ({count})").format(count=count.refused))

    def _show_refused(self, column_map: ColumnMap, refused: Sequence[Refused]) -> None:
        table = self._form.refused
        table.blockSignals(True)
        heads = (self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Why"))
        titles = {one.name: one.title_in(language()) for one in BY_NAME[column_map.sheet].fields}
        lines = [
            (str(one.row or ""), titles.get(one.column, one.column), one.value, sentence(one.refusal))
            for one in refused
        ]
        fill_table(table, heads, lines)
        for row, one in enumerate(refused):
            for column in (0, 1, 3):
                lock(table.item(row, column))
            if one.column in column_map.columns.values():
                tie(table.item(row, 2), (one.column, one.value))
            else:
                lock(table.item(row, 2))
        table.blockSignals(False)

    def _mend(self, item: QTableWidgetItem) -> None:
        told = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(told, tuple) and item.text() != told[1]:
            self.mended.emit(told[0], told[1], item.text())


def _show_reasons_whole(table: QTableWidget) -> None:
    """Give the last column, the reasons, the room that is left, in as many lines as it takes."""
    header, last = table.horizontalHeader(), table.columnCount() - 1
    for column in range(last):
        table.setColumnWidth(column, min(table.columnWidth(column), NARROW))
    header.setStretchLastSection(False)  # It would not let the column become narrower than its longest reason.
    header.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)


def lock(item: QTableWidgetItem | None, tip: str = "") -> None:
    """Let nobody type into a cell; `tip` says what it is about."""
    if item:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(tip or item.toolTip())


def tie(item: QTableWidgetItem | None, value: object) -> None:
    """Say what a cell stands for."""
    if item:
        item.setData(Qt.ItemDataRole.UserRole, value)


def _flag_words(one: Flag) -> str:
    return sentence(Problem(one.reading.sheet.name, None, "", one.template, dict(one.parts)))
