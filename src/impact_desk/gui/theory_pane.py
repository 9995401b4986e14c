"""Why a program should work: its steps from need to impact, and what has to be true between them."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from .columns import fields
from .deletion import Deletion
from .empty_note import EmptyNote
from .program_part import ProgramPart
from .sheet_model import SheetModel
from .sheet_view import SheetView
from .theme import STEP
from .workplace import Workplace

NOBODY = UUID(int=0)


class TheoryPane(ProgramPart):
    """The theory of change of the program chosen, as a grid."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        columns = fields("theory_of_change", "step", "description", "assumption", step=11)
        self.model = SheetModel(workplace, "theory_of_change", columns, scope={"program_code": NOBODY}, addable=False)
        self.words, self.view = QLabel(self), SheetView(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "quiet")
        self.view.setObjectName("theory_of_change")
        self.view.show_sheet(self.model, "theory_of_change")
        deletion = Deletion(self.model, self)
        self.view.asked_to_delete.connect(deletion.delete)
        self.note = EmptyNote(self.view)
        self.note.asked.connect(self.view.add_row)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._note_emptiness)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, STEP, STEP, 0)
        column.setSpacing(STEP)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        self.retranslate()

    def refresh(self) -> None:
        found = self.program(self.key)
        self.model.rescope({"program_code": found.id if found else NOBODY}, addable=found is not None)
        self._note_emptiness()

    def retranslate(self) -> None:
        self.words.setText(
            self.tr("Need, input, activity, output, outcome, impact: say for each step what must be true for the next.")
        )
        self.model.repaint_all()
        self.refresh()

    def _note_emptiness(self) -> None:
        if self.model.records() or self.model.cells.drafts:
            self.note.hide()
            return
        step = self.tr("Begin with the need") if self.model.is_addable else ""
        self.note.say(self.tr("No theory of change yet"), self.tr("Write down why the program should work."), step)
