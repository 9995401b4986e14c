"""Why each assumption has its value: one row for each, with reason, source, evidence and how good that evidence is."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, cast
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ..desk.evaluations import Review
from ..domain.fields import Record
from ..domain.records import Evaluation, Outcome, Reasoning
from ..domain.scenarios import DISCOUNT_RATE, INPUTS
from ..domain.sensitivity import current_value
from ..domain.words import ASSUMPTION
from .actions import offer
from .assumption_words import question, value_text
from .columns import Column, fields
from .deletion import Deletion
from .empty_note import EmptyNote
from .evaluation_pane import EvaluationPane
from .forms.reasons_pane import Ui_ReasonsPane
from .language import title_of
from .sheet_model import SheetModel
from .workplace import Workplace

OF_OUTCOME = ("quantity", "proxy_value", "duration_years", "deadweight", "displacement", "attribution", "drop_off")
"""The assumptions of every outcome, in the order of the formula."""
OF_EVALUATION = (DISCOUNT_RATE, INPUTS)
"""The assumptions of an evaluation as a whole."""
NOBODY = UUID(int=0)
translate = QCoreApplication.translate


class ReasonsModel(SheetModel):
    """Reasons, each row headed by its assumption, which so stays in sight however far to the right somebody types."""

    def row_header(self, row: int) -> str:
        record = self.record_at(row)
        return title_of(ASSUMPTION, record.assumption) if isinstance(record, Reasoning) else super().row_header(row)


class ReasonsPane(EvaluationPane):
    """The reasons of one outcome, or of the evaluation as a whole."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_ReasonsPane()
        super().__init__(workplace, self.form, parent)
        self._evaluation: UUID | None = None
        self._outcome: UUID | None = None
        columns = (
            Column("question", title=_question_title, value=_question, right=False, width=32),
            Column("value", title=_value_title, value=self._value, width=14),
            *fields("assumptions", "reason", "source", "evidence", "grade", "low", "high", "distribution"),
        )
        # Rows are begun by the button, one for each assumption: a row of any other kind has no place here.
        self.model = ReasonsModel(workplace, "assumptions", columns, scope=self._scope(), addable=False)
        self.form.reasons.show_sheet(self.model, "assumptions")
        deletion = Deletion(self.model, self)
        self.form.reasons.asked_to_delete.connect(deletion.delete)
        self._note = EmptyNote(self.form.reasons)
        self._note.asked.connect(self.begin)
        self.form.begin_button.clicked.connect(self.begin)
        self.form.whose.activated.connect(self._take_choice)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._look)
        self.retranslate()

    @property
    def outcome(self) -> UUID | None:
        """The outcome whose reasons are shown; nothing for those of the evaluation as a whole."""
        return self._outcome

    def show_reasons(self, evaluation: UUID | None, outcome: UUID | None = None) -> None:
        """Show the reasons of an outcome, or of the evaluation as a whole."""
        if (evaluation, outcome) == (self._evaluation, self._outcome):
            return
        self._evaluation, self._outcome = evaluation, outcome
        self.model.rescope(self._scope())
        self._offer()

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        self._offer()
        self.model.repaint_all()

    def begin(self) -> None:
        """Add a row for every assumption that has none, as one step."""
        rows, evaluation, outcome = self._missing(), self._evaluation, self._outcome
        if evaluation is None or not rows:
            return
        made = [
            Reasoning(id=uuid4(), evaluation_code=evaluation, outcome_code=outcome, assumption=name) for name in rows
        ]
        title = f"Add {len(made)} rows to Reasons of assumptions"
        self.workplace.attempt(
            lambda: self.workplace.desk.add_all(title, made, kind="edit"),
            lambda: self.form.reasons.go_to(made[0].id, "reason"),
        )

    # Inside

    def _scope(self) -> dict[str, UUID | None]:
        return {"evaluation_code": self._evaluation or NOBODY, "outcome_code": self._outcome}

    def _missing(self) -> tuple[str, ...]:
        there = {cast("Reasoning", one).assumption for one in self.model.records()}
        return tuple(name for name in (OF_OUTCOME if self._outcome else OF_EVALUATION) if name not in there)

    def _outcomes(self) -> list[Outcome]:
        rows = (cast("Outcome", one) for one in self.workplace.desk.records("value_map"))
        return [one for one in rows if one.evaluation_code == self._evaluation]

    def _offer(self) -> None:
        """Offer the outcomes as they are now; where the one shown is gone, the evaluation as a whole."""
        found, whose = self._outcomes(), self.form.whose
        if self._outcome and self._outcome not in {one.id for one in found}:
            self._outcome = None
            self.model.rescope(self._scope())
        whose.clear()
        whose.addItem(self.tr("The evaluation as a whole"), None)
        for one in found:
            whose.addItem(f"{one.stakeholder} · {one.outcome}", one.id)
        whose.setCurrentIndex(next((at for at, one in enumerate(found, 1) if one.id == self._outcome), 0))
        whose.setEnabled(self._evaluation is not None)
        self._look()

    def _look(self) -> None:
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        none = "" if self._evaluation else self.tr("Choose an evaluation above first.")
        full = "" if self._missing() else self.tr("Every assumption has its row already.")
        may_write = not (locked or none)
        offer(self.form.begin_button, locked or none or full)
        if self.model.rowCount():
            self._note.hide()
        elif self._evaluation is None:
            self._note.say(self.tr("No evaluation chosen"), self.tr("Choose one above to see its reasons."), "")
        else:
            words = self.tr(
                "Why this value and no other, says who, and what proves it: an assurer asks it of each one."
            )
            step = self.tr("One row for each assumption") if may_write else ""
            self._note.say(self.tr("No reasons yet"), words, step)

    def _take_choice(self, place: int) -> None:
        self.show_reasons(self._evaluation, self.form.whose.itemData(place))

    def _value(self, record: Record) -> str:
        """The value that the assumption has now."""
        row, desk = cast("Reasoning", record), self.workplace.project
        evaluation = cast("Evaluation", desk.record("evaluations", row.evaluation_code))
        currency = evaluation.currency or self.workplace.currency
        if row.assumption == DISCOUNT_RATE:
            return value_text(row.assumption, Fraction(evaluation.discount_rate), currency)
        if row.outcome_code is None:
            result = self.review.study.result if self.review else None
            return value_text(row.assumption, result.total_inputs, currency) if result else ""
        outcome = cast("Outcome", desk.record("value_map", row.outcome_code))
        return value_text(row.assumption, Fraction(current_value(outcome, row.assumption)), currency)


def _question(record: Record) -> str:
    return question(cast("Reasoning", record).assumption)


def _question_title() -> str:
    return translate("ReasonsPane", "Question")


def _value_title() -> str:
    return translate("ReasonsPane", "Value now")
