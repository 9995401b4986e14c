"""What came of an event, entered in one go: who was there, what it brought about, photos; one step that undo takes back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ..desk.events import Came, Report, entered_already, expected, report_event, sheets_of
from ..desk.evidence import Given
from ..desk.project_desk import of_project
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
from .typed_table import add_row, cell_text, is_ticked, put, tick
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
        ask = self._desk.asking(of_project, entered_already, event)
        workplace.crew.send(lambda _job: ask(), self._leave_out, owner=self)

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
        add_row(self.form.outputs)
        self._offer_sheets()

    def _offer_sheets(self) -> None:
        """Offer the event's sign-in sheets; where there is one, it is what the rows are entered from."""
        sheets, box = sheets_of(self._desk, self._event.id), self.form.sheet
        box.addItem(self.tr("none"), None)
        for one in sheets:
            box.addItem(one.sheet_number, one.id)
        box.setCurrentIndex(1 if len(sheets) == 1 else 0)
        for widget in (box, self.form.sheet_label, self.form.counted, self.form.counted_label):
            widget.setVisible(bool(sheets))
        self._show_count()

    def _show_count(self) -> None:
        """The count that the sheet has already."""
        sheet = next(
            (one for one in sheets_of(self._desk, self._event.id) if one.id == self.form.sheet.currentData()), None
        )
        count = sheet.expected if sheet else None
        self.form.counted.setText("" if count is None else str(count))

    def _leave_out(self, entered: frozenset[str]) -> None:
        """Untick people whom the log has for this event already, so that nobody is entered twice."""
        table, left = self.form.came, 0
        with QSignalBlocker(table):
            for row in range(table.rowCount()):
                if cell_text(table, row, NUMBER).casefold() in entered:
                    tick(table, row, NUMBER, on=False)
                    left += 1
        if entered:
            words = self.tr(
                "The log has %n entry(s) of this event already; whoever is among them is not ticked.", "", len(entered)
            )
            self.form.hint.setText(words)
        if left:
            self._sum_up()

    def _connect(self) -> None:
        form = self.form
        form.came.itemChanged.connect(self._take_person)
        form.outputs.itemChanged.connect(self._take_output)
        form.all_button.clicked.connect(self._take_for_all)
        form.sheet.activated.connect(lambda _: self._show_count())
        form.counted.textChanged.connect(lambda _: self._sum_up())
        form.photos_button.clicked.connect(self._ask_files)
        form.cancel_button.clicked.connect(self.reject)
        form.do_button.clicked.connect(self.enter)

    def _add_person(self, number: str, name: str, department: str, *, came: bool) -> None:
        table = self.form.came
        row = add_row(table, (number, name, department, self.form.hours.text(), ""))
        tick(table, row, NUMBER, on=came)
        tick(table, row, PAID, on=self.form.paid.isChecked())
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
                add_row(table)
        self._sum_up()

    def _take_for_all(self) -> None:
        table = self.form.came
        with QSignalBlocker(table):
            for row in range(table.rowCount()):
                put(table, row, HOURS, self.form.hours.text())
                tick(table, row, PAID, on=self.form.paid.isChecked())
        self._sum_up()

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Photos and papers"))
        self.add_files([Path(one) for one in names])

    # What it comes to

    def _report(self) -> Report:
        outputs = [found for row in range(self.form.outputs.rowCount()) if (found := self._output(row))]
        sheet = self.form.sheet.currentData()
        return Report(self._event.id, self._came(), outputs, tuple(self._files), sheet, self._counted())

    def _counted(self) -> int | None:
        """How many signed on the sheet, where that was typed. Raises a `Refusal`."""
        text = self.form.counted.text().strip()
        counted: int | None = self._desk.parse("sign_in_sheets", "expected", text) if text else None
        return counted if self.form.sheet.currentData() else None

    def _came(self) -> list[Came]:
        table = self.form.came
        rows = [
            row for row in range(table.rowCount()) if cell_text(table, row, NUMBER) and is_ticked(table, row, NUMBER)
        ]
        return [self._person(row) for row in rows]

    def _person(self, row: int) -> Came:
        table, parse = self.form.came, self._desk.parse
        number = parse("volunteer_log", "volunteer_id", cell_text(table, row, NUMBER))
        hours = parse("volunteer_log", "hours", cell_text(table, row, HOURS))
        paid = is_ticked(table, row, PAID)
        return Came(number, hours, paid, cell_text(table, row, NAME), cell_text(table, row, DEPARTMENT))

    def _output(self, row: int) -> dict[str, Any]:
        texts = {name: cell_text(self.form.outputs, row, column) for column, name in enumerate(OUTPUT_FIELDS)}
        if not any(texts.values()):
            return {}
        return {name: self._desk.parse("outputs", name, text) for name, text in texts.items()}

    def _sum_up(self) -> None:
        self._refuse("")
        try:
            came, counted = self._came(), self._counted()
        except Refusal as refusal:
            self._refuse(sentence(refusal))
            return
        rows = [_as_row(self._event, one) for one in came]
        found = attendance(rows)
        words = self.tr("{people} people, {hours} hours, {files} files")
        self.form.sum.setText(words.format(people=found.people, hours=found.hours, files=len(self._files)))
        if counted is not None and counted != found.people:
            untied = self.tr("{counted} signed on the sheet, and {people} are ticked here. Look at the paper.")
            self._refuse(untied.format(counted=counted, people=found.people))

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
