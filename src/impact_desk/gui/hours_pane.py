"""Hours of the period by two of person, department, program and month, with both counts of people named; to be exported."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from ..desk.hours import heads_of, hours_by, line_of, names_people, write_hours
from ..desk.project_desk import of_project
from ..domain.hours_table import MEASURES, TITLES, Dimension, HoursTable, Measure
from ..domain.problem import Said
from .crew import Job
from .forms.hours_pane import Ui_HoursPane
from .language import language, sentence
from .shown import grouped
from .theme import dress
from .workplace import Workplace

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
WIDEST = 260
"""Widest that a column begins, in pixels."""


class HoursModel(QAbstractTableModel):
    """The lines of a table of hours, the totals last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table: HoursTable | None = None
        self._measure: Measure = "hours"
        self._heads: Sequence[str] = ()

    def show_table(self, table: HoursTable | None, measure: Measure) -> None:
        """Show another table, or none."""
        self.beginResetModel()
        self._table, self._measure = table, measure
        self._heads = heads_of(table, measure, language()) if table else ()
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or not self._table or not self._table.rows else len(self._table.rows) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return self._side(section)
        if role != Role.DisplayRole:
            return None
        return self._heads[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or self._table is None:
            return None
        if role in (Role.DisplayRole, Role.ToolTipRole):
            cell = self._cell(index.row(), index.column())
            return grouped(str(cell)) if isinstance(cell, Decimal) else cell or ""
        if role == Role.TextAlignmentRole:
            return self._side(index.column())
        if role == Role.FontRole and index.row() == len(self._table.rows):
            bold = QFont()
            bold.setBold(True)
            return bold
        return None

    def _cell(self, row: int, column: int) -> Any:
        assert self._table is not None  # noqa: S101 - whoever asks has looked
        key = self._table.rows[row] if row < len(self._table.rows) else None
        return line_of(self._table, key, self._measure, language())[column]

    def _side(self, column: int) -> Qt.AlignmentFlag:
        texts = 1 + (self._table is not None and self._table.down == "person")
        side = Qt.AlignmentFlag.AlignLeft if column < texts else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter


class HoursPane(QWidget):
    """The tab of hours: what stands in rows and columns, the table, and its export."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.form = Ui_HoursPane()
        self.form.setupUi(self)
        dress(self)
        self.model = HoursModel(self)
        self.shown: HoursTable | None = None
        self._stale, self._under_way = True, False
        self._lay()
        self.retranslate()
        for box in (self.form.down, self.form.across, self.form.measure):
            box.currentIndexChanged.connect(self.look)
        self.form.export_button.clicked.connect(self.ask_where)
        workplace.reckoned.connect(lambda _result: self.look())

    def retranslate(self) -> None:
        """Set the texts that the form does not hold, in the language of the window."""
        form, zh = self.form, language().startswith("zh")
        kinds = [(TITLES[one][zh], one) for one in DIMENSIONS]
        _fill(form.down, kinds, 0)
        _fill(form.across, [(self.tr("None"), None), *kinds], 1 + DIMENSIONS.index("month"))
        _fill(form.measure, [(titles[zh], one) for one, titles in MEASURES.items()], 0)
        self.look()

    def choose(self, down: Dimension, across: Dimension | None, measure: Measure = "hours") -> None:
        """Show another table."""
        for box, value in ((self.form.down, down), (self.form.across, across), (self.form.measure, measure)):
            box.setCurrentIndex(box.findData(value))

    def look(self) -> None:
        """Count anew, away from the window's thread; later where nobody looks."""
        self._stale = True
        if not self.isVisible() or self._under_way or not self.workplace.desk.records("facility"):
            return
        self._stale, self._under_way = False, True
        desk, period = self.workplace.project, self.workplace.period
        ask = desk.asking(of_project, hours_by, period, self._down(), self._across())
        self.workplace.crew.send(lambda _job: ask(), self._show, owner=self, failed=self._refuse)

    def ask_where(self) -> None:
        """Ask for the file that the table is written to."""
        stem = f"{self.workplace.desk.path.stem}-hours-{self.workplace.period}.xlsx"
        proposed = self.workplace.desk.path.with_name(stem)
        kinds = ";;".join((self.tr("Workbook (*.xlsx)"), self.tr("CSV file (*.csv)")))
        dialog = QFileDialog(self, self.tr("Export hours"), str(proposed), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.open()

    def export(self, target: Path) -> None:
        """Write the table that is shown."""
        table, measure = self.shown, self._measure()
        if table is None:
            return
        tag = language()

        def act(_job: Job) -> None:
            write_hours(table, target, measure=measure, language="zh-TW" if tag.startswith("zh") else "en")

        def tell(_: object) -> None:
            words = self.tr("The hours were written to {file}.").format(file=target.name)
            named = self.tr("It names volunteers.") if names_people(table) else ""
            self.workplace.tell("done", f"{words} {named}".strip())

        self.workplace.crew.send(act, tell, owner=self, title=self.tr("Writing {file}").format(file=target.name))

    def _down(self) -> Dimension:
        found: Dimension = self.form.down.currentData()
        return found

    def _across(self) -> Dimension | None:
        found: Dimension | None = self.form.across.currentData()
        return found

    def _measure(self) -> Measure:
        found: Measure = self.form.measure.currentData()
        return found

    def _lay(self) -> None:
        view = self.form.hours
        view.setModel(self.model)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 13)
        view.horizontalHeader().setHighlightSections(False)

    def _show(self, table: HoursTable) -> None:
        self._under_way = False
        self._draw(table, self._counted(table) if table.rows else self.tr("Nothing was logged in this period."))
        if self._stale:
            self.look()

    def _refuse(self, news: Said) -> None:
        self._under_way = False
        self._draw(None, sentence(news))
        if self._stale:
            self.look()

    def _draw(self, table: HoursTable | None, words: str) -> None:
        self.shown = table
        self.form.counted.setText(words)
        self.form.names.setVisible(table is not None and names_people(table))
        self.model.show_table(table, self._measure())
        self._widen()
        has_rows = table is not None and bool(table.rows)
        self.form.export_button.setEnabled(has_rows)
        self.form.export_button.setToolTip("" if has_rows else self.tr("There is nothing to export."))

    def _widen(self) -> None:
        view = self.form.hours
        view.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            view.setColumnWidth(column, min(view.columnWidth(column) + 16, WIDEST))

    def _counted(self, table: HoursTable) -> str:
        total = table.total
        words = self.tr(
            "{period}: {hours} hours, {participations} participations, {people} volunteers (distinct people)"
        )
        return words.format(
            period=self.workplace.period,
            hours=grouped(f"{Decimal(total.seconds) / 3600:.2f}"),
            participations=grouped(str(total.participations)),
            people=grouped(str(total.people)),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.retranslate()


def _fill(box: QComboBox, choices: Sequence[tuple[str, Any]], usual: int) -> None:
    chosen = box.currentIndex() if box.count() else usual
    box.blockSignals(True)
    box.clear()
    for title, value in choices:
        box.addItem(title, value)
    box.setCurrentIndex(chosen)
    box.blockSignals(False)
