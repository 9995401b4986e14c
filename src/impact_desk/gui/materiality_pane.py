"""Which changes are material: a decision with its reason for each outcome, and the changes that were left out."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ..desk.evaluations import Evaluations, Review
from ..domain.closing import PeriodClosed
from ..domain.exact import fixed
from ..domain.problem import Refusal
from ..domain.records import Materiality, Outcome
from .columns import fields
from .deletion import Deletion
from .evaluation_pane import EvaluationPane
from .forms.materiality_pane import Ui_MaterialityPane
from .language import sentence
from .plain_table import fill_table
from .sheet_model import SheetModel
from .shown import NO_DATA, grouped, money
from .workplace import Workplace

NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Decided:
    """An outcome with its worth, its share of all, and the decision on it; what cannot be said is nothing."""

    outcome: Outcome
    worth: str
    share: str
    decision: Materiality | None


class MaterialityPane(EvaluationPane):
    """The outcomes with what was decided on each, a line to decide on the one chosen, and what was left out."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.form = Ui_MaterialityPane()
        super().__init__(workplace, self.form, parent)
        self._lines: tuple[Decided, ...] = ()
        self._wanted: UUID | None = None
        columns = fields("materiality", "left_out", "material", "reason")
        self.model = SheetModel(workplace, "materiality", columns, scope=_scope(None), addable=False)
        self.form.left_out.show_sheet(self.model, "materiality")
        self.form.left_out.asked_to_delete.connect(Deletion(self.model, self).delete)
        self.form.refusal.hide()
        self.form.outcomes.currentCellChanged.connect(lambda *_cells: self._show_decision())
        self.form.decide_button.clicked.connect(self.decide)
        self.form.reason.returnPressed.connect(self.decide)
        self.retranslate()

    @property
    def current(self) -> Decided | None:
        """The outcome that is chosen, with its decision."""
        row = self.form.outcomes.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_materiality(self, evaluation: UUID | None) -> None:
        """Show the changes that were left out of one evaluation."""
        self.model.rescope(_scope(evaluation), addable=evaluation is not None)

    def choose(self, outcome: UUID) -> bool:
        """Make an outcome the chosen one, as soon as it is shown."""
        self._wanted = outcome
        return self._choose_wanted()

    def reckon(self, review: Review) -> tuple[Decided, ...]:
        try:
            worth = {line.outcome.id: line.present_value for line in review.result.outcomes}
        except Refusal:
            worth = {}  # What cannot be reckoned can still be decided on.
        total, study = sum(worth.values(), Fraction()), review.study
        return tuple(
            Decided(
                one,
                money(worth[one.id], study.currency, name=False) if one.id in worth else NO_DATA,
                f"{grouped(fixed(worth[one.id] / total * 100, 1))} %" if total and one.id in worth else NO_DATA,
                study.decisions.get(one.id),
            )
            for one in study.outcomes
        )

    def show_reckoned(self, review: Review | None, found: Any, why_not: str) -> None:
        before = self.current.outcome.id if self.current else None
        self._lines = found or ()
        heads = (
            self.tr("Stakeholder"),
            self.tr("Outcome"),
            self.tr("Present value"),
            self.tr("Share"),
            self.tr("Decision"),
            self.tr("Reason"),
        )
        fill_table(self.form.outcomes, heads, [self._texts(one) for one in self._lines], right=(2, 3))
        self.form.words.setText(why_not or self._words(review))
        self._wanted = self._wanted or before or (self._lines[0].outcome.id if self._lines else None)
        self._choose_wanted()
        self._show_decision()

    def decide(self) -> None:
        """Record the decision on the chosen outcome; the next undecided one follows."""
        chosen, form = self.current, self.form
        if chosen is None or self.workplace.desk.read_only:
            return
        if not (form.material.isChecked() or form.immaterial.isChecked()):
            self._refuse(self.tr("Say first whether the outcome is material."))
            return
        work = Evaluations(self.workplace.project)
        work.leave()
        try:
            reason = self.workplace.desk.parse("materiality", "reason", form.reason.text())
            work.decide(chosen.outcome.id, reason, material=form.material.isChecked())
        except PeriodClosed as closed:
            self.workplace.ask_reason(closed, lambda _reason: self.decide())
            return
        except Refusal as refusal:
            self._refuse(sentence(refusal))
            return
        self._refuse("")
        self._wanted = self._next_undecided(chosen)

    # Inside

    def _texts(self, one: Decided) -> tuple[str, ...]:
        decision, reason = self.tr("undecided"), ""
        if one.decision:
            decision = self.tr("material") if one.decision.material else self.tr("not material")
            reason = one.decision.reason
        return one.outcome.stakeholder, one.outcome.outcome, one.worth, one.share, decision, reason

    def _words(self, review: Review | None) -> str:
        if review is None:
            return self.tr("Choose an evaluation above to decide which of its outcomes are material.")
        undecided = sum(one.decision is None for one in self._lines)
        if not self._lines:
            return self.tr("There are no outcomes to decide on yet.")
        if not undecided:
            return self.tr("Every outcome is decided on.")
        return self.tr(
            "Would leaving it out change what a reader decides? {undecided} of {count} outcomes are undecided."
        ).format(undecided=undecided, count=len(self._lines))

    def _choose_wanted(self) -> bool:
        place = next((at for at, one in enumerate(self._lines) if one.outcome.id == self._wanted), -1)
        if place < 0:
            return False
        self._wanted = None
        self.form.outcomes.setCurrentCell(place, 0)
        return True

    def _next_undecided(self, after: Decided) -> UUID:
        rest = [*self._lines[self._lines.index(after) + 1 :], *self._lines]
        return next((one.outcome.id for one in rest if one.decision is None and one is not after), after.outcome.id)

    def _show_decision(self) -> None:
        chosen, form = self.current, self.form
        decision = chosen.decision if chosen else None
        for button, is_chosen in ((form.material, True), (form.immaterial, False)):
            button.setAutoExclusive(False)
            button.setChecked(decision is not None and decision.material is is_chosen)
            button.setAutoExclusive(True)
        form.reason.setText(decision.reason if decision else "")
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        why = locked or ("" if chosen else self.tr("Choose an outcome in the table first."))
        for widget in (form.material, form.immaterial, form.reason, form.decide_button):
            widget.setEnabled(not why)
            widget.setToolTip(why)
        self._refuse("")

    def _refuse(self, text: str) -> None:
        self.form.refusal.setText(text)
        self.form.refusal.setVisible(bool(text))


def _scope(evaluation: UUID | None) -> dict[str, UUID | None]:
    return {"evaluation_code": evaluation or NOBODY, "outcome_code": None}
