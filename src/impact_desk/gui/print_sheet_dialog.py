"""What a sign-in sheet is printed for: an event, or a program and a day; how many blank lines, which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from ..desk.prepared import Language, Paper
from ..desk.sign_in import new_sheet
from ..domain.problem import Refusal
from ..domain.records import Event, Program, SignInSheet
from ..domain.sign_in import BLANK_LINES, attendees
from .forms.print_sheet_dialog import Ui_PrintSheetDialog
from .language import LANGUAGES, language, sentence
from .theme import dress
from .workplace import Workplace

PAPERS: tuple[Paper, ...] = ("A4", "Letter")


@dataclass(frozen=True, slots=True)
class Printing:
    """A sheet and how it is printed."""

    sheet: SignInSheet
    blank: int = BLANK_LINES
    language: Language = "en"
    paper: Paper = "A4"


class PrintSheetDialog(QDialog):
    """Asks for the next sheet; `made` is its record once the dialog is accepted."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None, *, event: UUID | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.made: SignInSheet | None = None
        self.form = Ui_PrintSheetDialog()
        self.form.setupUi(self)
        dress(self)
        self._offer(event)
        self.form.event.currentIndexChanged.connect(self._follow_event)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._act)
        self._follow_event()

    def printing(self) -> Printing:
        """The sheet that was asked for, and how it is printed. Raises `LookupError` before the dialog is accepted."""
        if self.made is None:
            raise LookupError
        form = self.form
        tag: Language = form.language.currentData()
        paper: Paper = form.paper.currentData()
        return Printing(self.made, form.blank.value(), tag, paper)

    def _offer(self, event: UUID | None) -> None:
        form, desk = self.form, self._workplace.desk
        form.event.addItem(self.tr("No event: a program and a day"), None)
        events = sorted(cast("tuple[Event, ...]", desk.records("events")), key=lambda one: one.date, reverse=True)
        for one in events:
            form.event.addItem(f"{one.date.isoformat()} {one.title}", one.id)
        for program in cast("tuple[Program, ...]", desk.records("programs")):
            form.program.addItem(f"{program.program_code} {program.name}", program.id)
        for tag, title in LANGUAGES.items():
            form.language.addItem(title, tag)
        for paper in PAPERS:
            form.paper.addItem(paper, paper)
        form.language.setCurrentIndex(max(form.language.findData(language()), 0))
        form.day.setText(date.today().isoformat())  # noqa: DTZ011 - the day on the wall
        form.event.setCurrentIndex(_place_of(form.event, event) if event else min(1, len(events)))

    def _follow_event(self) -> None:
        form, chosen = self.form, self.form.event.currentData()
        why = self.tr("The event says program and day.") if chosen else ""
        for one in (form.program, form.day):
            one.setEnabled(not chosen)
            one.setToolTip(why)
        if chosen:
            event = cast("Event", self._workplace.desk.record("events", chosen))
            form.program.setCurrentIndex(_place_of(form.program, event.program_code))
            form.day.setText(event.date.isoformat())
        form.people.setText(self._people(chosen))

    def _people(self, event: UUID | None) -> str:
        if event is None:
            return self.tr("The sheet has blank lines only: who signs up for an event stands on its sheet by name.")
        count = len(attendees(self._workplace.project.project(), event))
        return self.tr("%n person(s) signed up and will stand on it by name.", "", count)

    def _act(self) -> None:
        form, desk = self.form, self._workplace.project
        event = form.event.currentData()
        try:
            day = desk.parse("sign_in_sheets", "date", form.day.text())
            self.made = new_sheet(desk, event=event, program=form.program.currentData(), day=day)
        except Refusal as refusal:
            form.refusal.setText(sentence(refusal))
            form.day.setFocus()
            return
        self.accept()


def _place_of(box: QComboBox, wanted: UUID) -> int:
    # Qt does not compare values of Python by what they are.
    return next((at for at in range(box.count()) if box.itemData(at) == wanted), 0)
