"""What the grids of the evaluations page say while they are empty."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from .empty_note import EmptyNote
from .forms.evaluations_panel import Ui_EvaluationsPanel
from .sheet_model import SheetModel
from .sheet_view import SheetView

translate = QCoreApplication.translate


class EvaluationNotes(QObject):
    """Says what belongs into each empty grid; `has_chosen` tells whether an evaluation is in front."""

    def __init__(
        self, form: Ui_EvaluationsPanel, list_of_all: SheetModel, has_chosen: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._all, self._has_chosen = form, list_of_all, has_chosen
        self._notes: list[EmptyNote] = []

    def watch(self, models: tuple[SheetModel, SheetModel, SheetModel]) -> None:
        """Watch the list of evaluations, and the models of value map, inputs and stakeholders."""
        form = self._form
        outcomes, inputs, stakeholders = models
        self._watch(self._all, form.evaluations, self._say_no_evaluations)
        self._watch(outcomes, form.value_map, self._say_no_outcomes)
        self._watch(inputs, form.inputs, self._say_no_inputs)
        self._watch(stakeholders, form.stakeholders, self._say_no_stakeholders)

    def _watch(self, model: SheetModel, view: SheetView, say: Callable[[EmptyNote], None]) -> None:
        note = EmptyNote(view)
        note.asked.connect(view.add_row)
        self._notes.append(note)
        look = partial(self._look, model, note, say)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.arranged):
            signal.connect(lambda *_: look())
        look()

    def _look(self, model: SheetModel, note: EmptyNote, say: Callable[[EmptyNote], None]) -> None:
        # Without any evaluation the list has the whole page, and room to say what belongs there.
        self._form.lower.setVisible(not self._all.is_empty())
        if model.is_empty():
            say(note)
        else:
            note.hide()

    def _say_no_evaluations(self, note: EmptyNote) -> None:
        words = translate(
            "EvaluationsPanel",
            "An evaluation holds the conventions, inputs and value map by which a program's social return is reckoned.",
        )
        first = translate("EvaluationsPanel", "Begin the first")
        note.say(translate("EvaluationsPanel", "No evaluations yet"), words, first)

    def _say_no_outcomes(self, note: EmptyNote) -> None:
        if not self._has_chosen():
            words = translate("EvaluationsPanel", "Choose one above to see its value map.")
            note.say(translate("EvaluationsPanel", "No evaluation chosen"), words, "")
            return
        words = translate(
            "EvaluationsPanel",
            "One row for each change: for whom, how many, how long, what it is worth, and what would have happened anyway.",
        )
        step = translate("EvaluationsPanel", "Add an outcome")
        note.say(translate("EvaluationsPanel", "No outcomes yet"), words, step)

    def _say_no_inputs(self, note: EmptyNote) -> None:
        words = translate(
            "EvaluationsPanel",
            "What each stakeholder put in: money, time, things. The ratio is the value per unit of these.",
        )
        step = translate("EvaluationsPanel", "Add an input") if self._has_chosen() else ""
        note.say(translate("EvaluationsPanel", "No inputs yet"), words, step)

    def _say_no_stakeholders(self, note: EmptyNote) -> None:
        words = translate(
            "EvaluationsPanel",
            "Everybody whom the activity may change, or who changes it: included or excluded, and why.",
        )
        step = translate("EvaluationsPanel", "Add a stakeholder") if self._has_chosen() else ""
        note.say(translate("EvaluationsPanel", "No stakeholders yet"), words, step)
