"""A screening as it is done: a score on every criterion, the total as it grows, and the decision."""

from __future__ import annotations

from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from ..desk.partners import assessment, give_score, say_why
from ..domain.exact import plain
from ..domain.records import Partner, Screening
from ..domain.screening import BEST, Assessment, Mark, hindrance
from ..domain.words import SCREENING_DECISION
from .beside import Companion
from .field_edit import FIELD
from .forms.screening_card import Ui_ScreeningCard
from .language import sentence, title_of
from .record_form import RecordForm
from .sheet_view import SheetView
from .shown import percent, plain_tip
from .workplace import Workplace

DECISIONS = {"approve_button": "approved", "conditional_button": "conditional", "reject_button": "rejected"}


class ScreeningCard(Companion):
    """Scores and decides the screening chosen in the grid beside it."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        self.form = Ui_ScreeningCard()
        super().__init__(workplace, view, self.form)
        self.record_form = RecordForm(workplace, "screenings", self.form.fields)
        self.scores: dict[UUID, QComboBox] = {}
        self.notes: dict[UUID, QLineEdit] = {}
        for ground in (self.form.scroll.viewport(), self.form.body):
            ground.setAutoFillBackground(False)
        for name, decision in DECISIONS.items():
            button: QPushButton = getattr(self.form, name)
            button.clicked.connect(partial(self._decide, decision))
        self._key: UUID | None = None
        self.show_row(None)

    def show_row(self, key: UUID | None) -> None:
        self._key = key
        self.record_form.show_row(key)
        self.heed()

    def heed(self) -> None:
        found = self._assessment()
        marks = found.marks if found else ()
        if [one.criterion.id for one in marks] != list(self.scores):
            self._lay_out(marks)
        for mark in marks:
            self._show_mark(mark)
        self._tell(found)

    def retranslate(self) -> None:
        self._lay_out(())
        self.heed()

    def _assessment(self) -> Assessment | None:
        desk = self.workplace.project
        is_known = self._key and any(one.id == self._key for one in desk.records("screenings"))
        return assessment(desk, self._key) if self._key and is_known else None

    def _lay_out(self, marks: tuple[Mark, ...]) -> None:
        grid = self.form.marks
        while (item := grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget:
                widget.deleteLater()
        self.scores.clear()
        self.notes.clear()
        for row, mark in enumerate(marks):
            label, choice = QLabel(self), self._choice(mark)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setText(self._title(mark))
            label.setBuddy(choice)
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(choice, 2 * row, 1)
            note = self._note(mark)
            grid.addWidget(note, 2 * row + 1, 0, 1, 2)
            self.scores[mark.criterion.id], self.notes[mark.criterion.id] = choice, note

    def _choice(self, mark: Mark) -> QComboBox:
        made = QComboBox(self)
        made.setProperty(FIELD, "screening_scores.score")
        made.addItem(self.tr("–"), None)
        for score in range(BEST + 1):
            made.addItem(str(score), score)
        made.setMinimumWidth(72)
        made.setAccessibleName(self.tr("Score: {criterion}").format(criterion=mark.criterion.title))
        made.activated.connect(partial(self._take, mark.criterion.id))
        made.setEnabled(not self.workplace.desk.read_only)
        return made

    def _note(self, mark: Mark) -> QLineEdit:
        made = QLineEdit(self)
        made.setProperty(FIELD, "screening_scores.note")
        made.setPlaceholderText(self.tr("Why this score"))
        made.setAccessibleName(self.tr("Why this score: {criterion}").format(criterion=mark.criterion.title))
        made.editingFinished.connect(partial(self._take_note, mark.criterion.id))
        return made

    def _title(self, mark: Mark) -> str:
        about = mark.criterion
        words = self.tr("{title} (weight {weight}, least {least})")
        return words.format(title=about.title, weight=plain(about.weight), least=about.minimum)

    def _show_mark(self, mark: Mark) -> None:
        choice = self.scores[mark.criterion.id]
        choice.setCurrentIndex(mark.score.score + 1 if mark.score else 0)
        choice.setProperty("refused", mark.falls_short)
        note = self.notes[mark.criterion.id]
        note.setText((mark.score.note or "") if mark.score else "")
        note.setReadOnly(self.workplace.desk.read_only)
        note.setEnabled(mark.score is not None)
        note.setToolTip("" if mark.score else self.tr("Give a score first."))
        choice.style().unpolish(choice)
        choice.style().polish(choice)

    def _tell(self, found: Assessment | None) -> None:
        form = self.form
        total = found.total if found else None
        form.total.setText(percent(total) if total is not None else "")
        form.total.setToolTip(self.tr("Weighted scores as a share of the best, of what is scored so far."))
        form.title.setText(self._partner(found.screening) if found else self.tr("No screening chosen"))
        form.state.setText(self._state(found) if found else self.tr("Begin a row in the list, then score it here."))
        refusal = hindrance(found) if found else None
        form.why_not.setText(sentence(refusal[1]) if refusal and found and not found.approves else "")
        form.why_not.setVisible(bool(form.why_not.text()))
        for name, decision in DECISIONS.items():
            self._offer(getattr(form, name), decision, found)

    def _offer(self, button: QPushButton, decision: str, found: Assessment | None) -> None:
        refusal = hindrance(found) if found and decision != "rejected" else None
        why = ""
        if found is None:
            why = self.tr("Choose a screening first.")
        elif self.workplace.desk.read_only:
            why = self.tr("This project is open for reading only.")
        elif found.screening.decision == decision:
            why = self.tr("That is the decision already.")
        elif refusal:
            why = sentence(refusal[1])
        button.setEnabled(not why)
        button.setToolTip(plain_tip(why))

    def _partner(self, screening: Screening) -> str:
        partners = cast("tuple[Partner, ...]", self.workplace.desk.records("partners"))
        return next((one.name for one in partners if one.id == screening.partner_code), "")

    def _state(self, found: Assessment) -> str:
        scored = sum(one.score is not None for one in found.marks)
        proofs = [one for one in self.workplace.desk.records("evidence_links") if self._proves(one)]
        words = self.tr("{decision} · {scored} of {all} criteria scored · {proofs} pieces of evidence")
        decision = title_of(SCREENING_DECISION, found.screening.decision)
        return words.format(decision=decision, scored=scored, all=len(found.marks), proofs=len(proofs))

    def _proves(self, link: object) -> bool:
        return getattr(link, "sheet", "") == "screenings" and getattr(link, "record", "") == str(self._key)

    def _take(self, criterion: UUID, place: int) -> None:
        key, choice = self._key, self.scores[criterion]
        score = choice.itemData(place)
        if key is not None:
            self.workplace.attempt(lambda: give_score(self.workplace.project, key, criterion, score))
        self.heed()

    def _take_note(self, criterion: UUID) -> None:
        key, text = self._key, self.notes[criterion].text()
        if key is not None:
            self.workplace.attempt(lambda: say_why(self.workplace.project, key, criterion, text))

    def _decide(self, decision: str, _checked: object = None) -> None:
        key, desk = self._key, self.workplace.project
        if key is not None:
            self.workplace.attempt(lambda: desk.set_field("screenings", key, "decision", decision))
