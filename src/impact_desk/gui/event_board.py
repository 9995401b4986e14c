"""The month of events beside their list, and what can be done about the one chosen."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QPushButton

from ..desk.events import EventNow, now_of, write_calendar
from ..desk.project_desk import of_project
from ..desk.sign_in import print_sheet
from ..domain.problem import Said
from ..domain.records import Event
from .beside import Companion
from .event_report_dialog import EventReportDialog
from .forms.event_board import Ui_EventBoard
from .language import sentence
from .print_sheet_dialog import Printing, PrintSheetDialog
from .sheet_view import SheetView
from .shown import NO_DATA, day_text, plain_tip
from .workplace import Workplace


class EventBoard(Companion):
    """A calendar that follows the list, and a card of the event chosen."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        self.form = Ui_EventBoard()
        super().__init__(workplace, view, self.form)
        self._key: UUID | None = None
        self._connect()
        self._show_newest()
        self.heed()

    def show_row(self, key: UUID | None) -> None:
        self._key = key
        event = self._event()
        day = self.form.calendar.day
        if event and not event.date <= day <= (event.end_date or event.date):
            self.form.calendar.day = event.date
        self.heed()

    def heed(self) -> None:
        events = tuple(cast("Event", one) for one in self.view.sheet_model.shown_records())
        self.form.calendar.show_events(events, self._key)
        self.form.month.setText(self.form.calendar.title())
        self._tell(self._event())

    def retranslate(self) -> None:
        self.heed()

    # What can be done

    def report(self) -> None:
        """Ask what came of the event chosen."""
        event = self._event()
        if event:
            EventReportDialog(self.workplace, event.id, self.window()).open()

    def print_sheet(self) -> None:
        """Ask how, then where, and print a numbered sign-in sheet for the event chosen."""
        if self._key:
            dialog = PrintSheetDialog(self.workplace, self.window(), event=self._key)
            dialog.accepted.connect(lambda: self._ask_where(dialog.printing()))
            dialog.open()

    def print_to(self, printing: Printing, target: Path) -> None:
        """Print a sign-in sheet beside the window; its number is kept with the event."""
        desk, sheet = self.workplace.project, printing.sheet

        def done(_sheet: object) -> None:
            words = self.tr("Sign-in sheet {number} is in {file}. Its number is kept with the event.")
            self.workplace.tell("done", words.format(number=sheet.sheet_number, file=target.name), undo=True)

        self.workplace.crew.send(
            lambda _job: print_sheet(
                desk, sheet, target, blank=printing.blank, language=printing.language, paper=printing.paper
            ),
            done,
            owner=self,
            failed=self._tell_failed,
            title=self.tr("Printing the sign-in sheet"),
        )

    def write_calendar(self) -> None:
        """Ask where, then write every event as a calendar file."""
        dialog = QFileDialog(self.window(), self.tr("Save the calendar"), "", self.tr("Calendar (*.ics)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile("events.ics")
        dialog.fileSelected.connect(lambda name: self.write_calendar_to(Path(name)))
        dialog.open()

    def write_calendar_to(self, target: Path) -> None:
        """Write every event as a calendar file."""
        written: list[int] = []
        if self.workplace.attempt(lambda: written.append(write_calendar(self.workplace.project, target))):
            words = self.tr("{count} events are in {file}. Any calendar opens it.")
            self.workplace.tell("done", words.format(count=written[0], file=target.name))

    # Inside

    def _connect(self) -> None:
        form = self.form
        form.before_button.clicked.connect(lambda: form.calendar.turn(-1))
        form.after_button.clicked.connect(lambda: form.calendar.turn(1))
        form.today_button.clicked.connect(lambda: form.calendar.go_to(date.today()))  # noqa: DTZ011 - the wall's day
        form.calendar.day_changed.connect(lambda _day: self.heed())
        form.calendar.chosen.connect(lambda key: self.view.go_to(key, "title"))
        form.calendar.asked_for_new.connect(self._begin)
        form.report_button.clicked.connect(self.report)
        form.sheet_button.clicked.connect(self.print_sheet)
        form.calendar_button.clicked.connect(self.write_calendar)
        for signal in (self.view.sheet_model.arranged, self.view.sheet_model.modelReset):
            signal.connect(self.heed)

    def _show_newest(self) -> None:
        """Begin with the month of the next event, else of the last one."""
        today = self.form.calendar.day
        days = sorted(cast("Event", one).date for one in self.view.sheet_model.shown_records())
        if days:
            self.form.calendar.day = next((day for day in days if day >= today), days[-1])

    def _begin(self, day: date) -> None:
        desk, begun = self.workplace.project, list[UUID]()
        if desk.read_only:
            return
        if self.workplace.attempt(lambda: begun.append(desk.type_into("events", None, {"date": day.isoformat()})[0])):
            self.view.go_to(begun[0], "program_code")
            self.view.setFocus()

    def _event(self) -> Event | None:
        events = (cast("Event", one) for one in self.workplace.desk.records("events"))
        return next((one for one in events if one.id == self._key), None)

    def _tell(self, event: Event | None) -> None:
        form = self.form
        form.title.setText(event.title if event else self.tr("No event chosen"))
        none = self.tr("Choose one, or press Enter on a day to plan one there.")
        form.now.setText(_day_and_place(event) if event else none)
        why = "" if event else self.tr("Choose an event first.")
        if not why and self.workplace.desk.read_only:
            why = self.tr("This project is open for reading only.")
        over = self.tr("The event was cancelled.") if event and event.status == "cancelled" else ""
        _offer(form.report_button, why or over)
        _offer(form.sheet_button, why or over)
        some = any(True for _ in self.workplace.desk.records("events"))
        _offer(form.calendar_button, "" if some else self.tr("There are no events yet."))
        if event:
            self._count(event)

    def _count(self, event: Event) -> None:
        """Count beside the window who is coming and came: the log may be long."""
        ask = self.workplace.project.asking(of_project, now_of, event)
        self.workplace.crew.send(lambda _job: ask(), partial(self._show_now, event), owner=self)

    def _show_now(self, event: Event, found: EventNow) -> None:
        if event.id != self._key:
            return
        needed = str(event.needed) if event.needed is not None else NO_DATA
        parts = [_day_and_place(event)]
        parts.append(self.tr("{coming} of {needed} volunteers").format(coming=found.coming, needed=needed))
        if found.attendance.people or found.outputs:
            words = self.tr("{people} came, {hours} hours, {outputs} outputs")
            came = found.attendance
            parts.append(words.format(people=came.people, hours=came.hours, outputs=found.outputs))
        self.form.now.setText(" · ".join(parts))

    def _ask_where(self, printing: Printing) -> None:
        dialog = QFileDialog(self.window(), self.tr("Print a sign-in sheet"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{printing.sheet.sheet_number}.pdf")
        dialog.fileSelected.connect(lambda name: self.print_to(printing, Path(name)))
        dialog.open()

    def _tell_failed(self, news: Said) -> None:
        self.workplace.tell("refused", sentence(news))


def _day_and_place(event: Event) -> str:
    return " · ".join(part for part in (day_text(event.date), event.place or "") if part)


def _offer(button: QPushButton, why_not: str) -> None:
    button.setEnabled(not why_not)
    button.setToolTip(plain_tip(why_not))
