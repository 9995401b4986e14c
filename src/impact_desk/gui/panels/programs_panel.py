"""Programs: the list, and everything about the one chosen."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import QTimer

from ...desk.programs import copy_program
from ...domain.records import TheoryStep
from ...domain.sheets import BY_NAME
from ..actions import offer
from ..budget_pane import BudgetPane
from ..columns import fields
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..forms.programs_panel import Ui_ProgramsPanel
from ..goals_pane import GoalsPane
from ..language import language
from ..panel import Panel
from ..program_part import ProgramPart
from ..record_form import RecordForm
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..theory_pane import TheoryPane
from ..workplace import Workplace
from .grid_panel import PAUSE

COLUMNS = ("program_code", "name", "strategy", "motive", "start_date", "status", "budget", "owner")
GOAL_FIELDS = ("sdg_targets", "secondary_sdg_targets", "gri_tags", "sasb_tags")
"""Fields that are chosen on the tab of goals."""


class ProgramsPanel(Panel):
    """The page of programs."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_ProgramsPanel()
        super().__init__(workplace, self.form)
        self.model = SheetModel(workplace, "programs", fields("programs", *COLUMNS))
        self.view: SheetView = self.form.grid
        self.view.show_sheet(self.model, "programs")
        self.record_form = RecordForm(workplace, "programs", self.form.fields)
        self.goals, self.theory = GoalsPane(workplace), TheoryPane(workplace)
        self.budget = BudgetPane(workplace)
        for part in self.parts():
            self.form.parts.addTab(part, "")
        self._deletion = Deletion(self.model, self)
        self._note = EmptyNote(self.view)
        self._begun: UUID | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.form.splitter.setSizes([560, 440])
        self.form.splitter.setStretchFactor(0, 1)
        self._connect()
        self.retranslate()
        self._choose_first()

    def retranslate(self) -> None:
        self.form.title.setText(self.model.sheet.title_in(language()))
        titles = (self.tr("About"), self.tr("Goals"), self.tr("Theory of change"), self.tr("Budget"))
        for place, title in enumerate(titles):
            self.form.parts.setTabText(place, title)
        self.model.repaint_all()
        self._tell(self.view.current_key())
        self._note_emptiness()

    def parts(self) -> tuple[ProgramPart, ...]:
        """What stands on the tabs after the first."""
        return self.goals, self.theory, self.budget

    def grids(self) -> tuple[SheetView, ...]:
        return self.view, self.theory.view

    def begin_filter(self) -> None:
        self.form.filter.setFocus()
        self.form.filter.selectAll()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet == "theory_of_change" and isinstance(record, UUID):
            return self._go_to_step(record, field)
        if sheet != "programs" or not isinstance(record, UUID):
            return False
        if self.model.row_of(record) < 0:
            self.form.filter.clear()
            self.model.filter("")
        found = self.view.go_to(record, field)
        editor = self.record_form.fields.get(field)
        if found and editor and self.model.column_of(field) < 0:
            self.form.parts.setCurrentIndex(0)
            editor.setFocus()
        elif found and field in GOAL_FIELDS:
            self.form.parts.setCurrentIndex(1)
        return found

    def _go_to_step(self, record: UUID, field: str) -> bool:
        steps = self.workplace.desk.records("theory_of_change")
        step = next((cast("TheoryStep", one) for one in steps if one.id == record), None)
        if step is None or not self.go_to("programs", step.program_code, "name"):
            return False
        self.form.parts.setCurrentWidget(self.theory)
        return self.theory.view.go_to(record, field)

    def begin(self) -> None:
        """Begin a new program in the form; it is on disk from the first text on."""
        self.view.clearSelection()
        self.view.setCurrentIndex(self.model.index(-1, -1))
        self.record_form.begin()
        self._say(self.tr("New program"), "")

    def _connect(self) -> None:
        form = self.form
        form.add_button.clicked.connect(self.begin)
        form.delete_button.clicked.connect(self._delete)
        form.carry_button.clicked.connect(self.carry_on)
        form.filter.textChanged.connect(self._wait)
        self._pause.timeout.connect(lambda: self.model.filter(form.filter.text()))
        self.view.current_record.connect(self._show)
        self.view.asked_to_delete.connect(self._deletion.delete)
        self._note.asked.connect(self._take_first_step)
        self.workplace.touched.connect(self._heed)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset, self.model.arranged):
            signal.connect(self._note_emptiness)
        form.add_button.setEnabled(self.model.is_addable)
        if not self.model.is_addable:
            form.add_button.setToolTip(self.tr("This project is open for reading only."))

    def _wait(self) -> None:
        self._pause.start()

    def _choose_first(self) -> None:
        if self.model.record_count():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._show(self.view.current_key())

    def carry_on(self) -> None:
        """Copy the program to the next year, without what came of it, and show the copy."""
        key, desk = self.view.current_key(), self.workplace.project
        made: list[UUID] = []
        if key and self.workplace.attempt(lambda: made.append(copy_program(desk, key))):
            self.go_to("programs", made[0], "program_code")
            code = desk.show("risks", "program_code", made[0])
            words = self.tr("{code} is planned for the next year: all that was planned before, without results.")
            self.workplace.tell("done", words.format(code=code), undo=True)

    def _show(self, key: UUID | None) -> None:
        self.record_form.show_row(key)
        for part in self.parts():
            part.show_program(key)
        self._tell(key)

    def _heed(self) -> None:
        """A program begun in the form takes its place in the list."""
        key = self.record_form.key
        row = self.model.row_of(key) if key else -1
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row, 0))
        self._tell(key if row >= 0 else self.view.current_key())

    def _tell(self, key: UUID | None) -> None:
        row = self.model.row_of(key) if key else -1
        if row < 0:
            self._say(self.tr("No program chosen"), "")
            return
        record = self.model.record_at(row)
        title = str(getattr(record, "name", "")) if record else self.tr("Unfinished program")
        missing = [BY_NAME["programs"].field(name).title_in(language()) for name in self.model.missing_in(row)]
        self._say(title, self.tr("Still missing: {fields}").format(fields=", ".join(missing)) if missing else "")

    def _say(self, title: str, missing: str) -> None:
        self.form.detail_title.setText(title)
        self.form.missing.setText(missing)
        self.form.missing.setVisible(bool(missing))
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        none = "" if self.view.current_key() else self.tr("Choose a program first.")
        offer(self.form.delete_button, locked or none)
        is_whole = not none and self.goals.program(self.view.current_key()) is not None
        why = locked or ("" if is_whole else self.tr("Choose a whole program first."))
        self.form.carry_button.setEnabled(not why)
        self.form.carry_button.setToolTip(why or self.tr("Copy the program to the next year, without its results"))

    def _delete(self) -> None:
        key = self.view.current_key()
        if key:
            self._deletion.delete([key])

    def _take_first_step(self) -> None:
        if self.model.is_filtered:
            self.form.filter.clear()
        else:
            self.begin()

    def _note_emptiness(self) -> None:
        if self.model.is_empty():
            self._note.say(
                self.tr("No programs yet"),
                self.tr(
                    "A program is what hours, contributions, outputs and evaluations belong to. "
                    "Begin with the first one, or import a workbook."
                ),
                self.tr("Begin the first program") if self.model.is_addable else "",
            )
        elif self.model.is_filtered and not self.model.record_count():
            self._note.say(self.tr("No row fits"), self.tr("The filter hides every program."), self.tr("Show all rows"))
        else:
            self._note.hide()
