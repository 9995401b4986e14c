"""What came of an event, entered in one go: who was there, what it brought about, photos; one step that undo takes back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ..desk.events import Came, Report, expected, report_event, sheets_of
from ..desk.evidence import Given
from ..domain.closing import PeriodClosed
from ..domain.events import attendance, length
from ..domain.fields import Record
from ..domain.problem import Refusal, Said
from ..domain.records import Event, LogRow, Volunteer
from .actions import offer
from .field_help import head_columns
from .forms.event_report_dialog import Ui_EventReportDialog
from .language import sentence
from .photos import reduced
from .shown import day_text
from .theme import dress
from .workplace import Workplace

NUMBER, NAME, DEPARTMENT, HOURS, PAID = range(5)
OUTPUT_FIELDS = ("indicator", "quantity", "unit", "direct_beneficiaries")


class EventReportDialog(QDialog):
    """Asks what came of one event and enters it."""

    def __init__(self, workplace: Workplace, event: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, workplace.project
        self._event = cast("Event", self._desk.record("events", event))
        self._files: list[Path | Given] = []
        self.form = Ui_EventReportDialog()
        self.form.setupUi(self)
        self.setAcceptDrops(True)
        usual = length(self._event)
        self.form.hours.setText(str(usual) if usual else "")
        self._head()
        self._fill()
        self._connect()
        dress(self)
        self._sum_up()

    def enter(self) -> None:
        """Enter everything as one step beside the window, or say what cannot be and keep what was typed."""
        try:
            report = self._report()
        except Refusal as refusal:
            self._refuse(sentence(refusal))
            return
        self._send(report)

    def _send(self, report: Report, reason: str = "") -> None:
        desk = self._desk
        offer(self.form.do_button, self.tr("This is being entered already."))
        title = self.tr("Entering what came of the event")
        self._workplace.crew.send(
            lambda _job: report_event(desk, report, reducer=reduced, reason=reason),
            self._entered,
            owner=self,
            failed=lambda news: self._failed(report, news),
            title=title,
        )

    def _entered(self, rows: tuple[Record, ...]) -> None:
        words = self.tr("{event}: {rows} rows and {files} files were entered.")
        told = words.format(event=self._event.title, rows=len(rows), files=len(self._files))
        self._workplace.tell("done", told, undo=True)
        self.accept()

    def _failed(self, report: Report, news: Said) -> None:
        offer(self.form.do_button)
        if isinstance(news, PeriodClosed):
            self._workplace.ask_reason(news, lambda why: self._send(report, why))
        else:
            self._refuse(sentence(news))

    def add_files(self, files: list[Path]) -> None:
        """Take photos or papers along."""
        for one in files:
            self._files.append(one)
            self.form.photos.addItem(one.name)
        self._sum_up()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()])

    # Laying out

    def _head(self) -> None:
        self.form.title.setText(f"{self._event.title} · {day_text(self._event.date)}")
        names = ("volunteer_id", "volunteer_name", "department", "hours", "paid_time")
        _lay_columns(self.form.came, "volunteer_log", names)
        _lay_columns(self.form.outputs, "outputs", OUTPUT_FIELDS)
        for button in self.findChildren(QPushButton):
            # Enter belongs to the cells.
            button.setAutoDefault(False)

    def _fill(self) -> None:
        people = expected(self._desk, self._event.id)
        for one in people:
            self._add_person(one.number, one.name, one.department, came=True)
        self._add_person("", "", "", came=True)
        _add_row(self.form.outputs)
        self._offer_sheets()

    def _offer_sheets(self) -> None:
        """Offer the event's sign-in sheets; where there is one, it is what the rows are entered from."""
        sheets, box = sheets_of(self._desk, self._event.id), self.form.sheet
        box.addItem(self.tr("none"), None)
        for one in sheets:
            box.addItem(one.sheet_number, one.id)
        box.setCurrentIndex(1 if len(sheets) == 1 else 0)
        for widget in (box, self.form.sheet_label):
            widget.setVisible(bool(sheets))

    def _connect(self) -> None:
        form = self.form
        form.came.itemChanged.connect(self._take_person)
        form.outputs.itemChanged.connect(self._take_output)
        form.all_button.clicked.connect(self._take_for_all)
        form.photos_button.clicked.connect(self._ask_files)
        form.cancel_button.clicked.connect(self.reject)
        form.do_button.clicked.connect(self.enter)

    def _add_person(self, number: str, name: str, department: str, *, came: bool) -> None:
        table = self.form.came
        row = _add_row(table, (number, name, department, self.form.hours.text(), ""))
        _check(table, row, NUMBER, on=came)
        _check(table, row, PAID, on=self.form.paid.isChecked())
        paid = table.item(row, PAID)
        if paid:
            paid.setFlags(paid.flags() & ~Qt.ItemFlag.ItemIsEditable)

    # What is typed

    def _take_person(self, item: QTableWidgetItem) -> None:
        table, row = self.form.came, item.row()
        with QSignalBlocker(table):
            if item.column() == NUMBER and item.text().strip():
                self._look_up(row, item.text().strip())
                if row == table.rowCount() - 1:
                    self._add_person("", "", "", came=True)
        self._sum_up()

    def _look_up(self, row: int, number: str) -> None:
        register = cast("tuple[Volunteer, ...]", self._desk.records("volunteers"))
        found = next((one for one in register if one.volunteer_id.casefold() == number.casefold()), None)
        table = self.form.came
        for column, text in ((NAME, found and found.volunteer_name), (DEPARTMENT, found and found.department)):
            cell = table.item(row, column)
            if cell and text:
                cell.setText(text)

    def _take_output(self, item: QTableWidgetItem) -> None:
        table = self.form.outputs
        with QSignalBlocker(table):
            if item.text().strip() and item.row() == table.rowCount() - 1:
                _add_row(table)
        self._sum_up()

    def _take_for_all(self) -> None:
        table = self.form.came
        with QSignalBlocker(table):
            for row in range(table.rowCount()):
                _set(table, row, HOURS, self.form.hours.text())
                _check(table, row, PAID, on=self.form.paid.isChecked())
        self._sum_up()

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Photos and papers"))
        self.add_files([Path(one) for one in names])

    # What it comes to

    def _report(self) -> Report:
        outputs = [found for row in range(self.form.outputs.rowCount()) if (found := self._output(row))]
        return Report(self._event.id, self._came(), outputs, tuple(self._files), self.form.sheet.currentData())

    def _came(self) -> list[Came]:
        table = self.form.came
        rows = [row for row in range(table.rowCount()) if _text(table, row, NUMBER) and _is_on(table, row, NUMBER)]
        return [self._person(row) for row in rows]

    def _person(self, row: int) -> Came:
        table, parse = self.form.came, self._desk.parse
        number = parse("volunteer_log", "volunteer_id", _text(table, row, NUMBER))
        hours = parse("volunteer_log", "hours", _text(table, row, HOURS))
        paid = _is_on(table, row, PAID)
        return Came(number, hours, paid, _text(table, row, NAME), _text(table, row, DEPARTMENT))

    def _output(self, row: int) -> dict[str, Any]:
        texts = {name: _text(self.form.outputs, row, column) for column, name in enumerate(OUTPUT_FIELDS)}
        if not any(texts.values()):
            return {}
        return {name: self._desk.parse("outputs", name, text) for name, text in texts.items()}

    def _sum_up(self) -> None:
        self._refuse("")
        try:
            came = self._came()
        except Refusal as refusal:
            self._refuse(sentence(refusal))
            return
        rows = [_as_row(self._event, one) for one in came]
        found = attendance(rows)
        words = self.tr("{people} people, {hours} hours, {files} files")
        self.form.sum.setText(words.format(people=found.people, hours=found.hours, files=len(self._files)))

    def _refuse(self, words: str) -> None:
        self.form.refusal.setText(words)
        self.form.refusal.setVisible(bool(words))


def _as_row(event: Event, one: Came) -> LogRow:
    return LogRow(
        id=event.id,
        date=event.date,
        program_code=event.program_code,
        volunteer_id=one.volunteer_id,
        hours=one.hours,
        paid_time=one.paid_time,
    )


def _lay_columns(table: QTableWidget, sheet: str, names: Sequence[str]) -> None:
    head_columns(table, sheet, names)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)


def _add_row(table: QTableWidget, texts: tuple[str, ...] = ()) -> int:
    row = table.rowCount()
    table.insertRow(row)
    for column in range(table.columnCount()):
        table.setItem(row, column, QTableWidgetItem(texts[column] if column < len(texts) else ""))
    return row


def _text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text().strip() if item else ""


def _set(table: QTableWidget, row: int, column: int, text: str) -> None:
    item = table.item(row, column)
    if item:
        item.setText(text)


def _is_on(table: QTableWidget, row: int, column: int) -> bool:
    item = table.item(row, column)
    return item is not None and item.checkState() == Qt.CheckState.Checked


def _check(table: QTableWidget, row: int, column: int, *, on: bool) -> None:
    item = table.item(row, column)
    if item:
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
