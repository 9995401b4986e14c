"""SROI evaluations: the list, everything that the one chosen rests on, its live result, and what follows from it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy

from ...desk.evaluations import Evaluations, Review
from ...desk.project_desk import Touched
from ...domain.problem import Refusal, Said
from ...domain.records import Reasoning
from ...domain.sroi_result import Result
from ..books_pane import BooksPane
from ..chance_pane import ChancePane
from ..columns import fields
from ..crew import Job
from ..critic_pane import CriticPane
from ..deletion import Deletion
from ..evaluation_card import EvaluationCard
from ..evaluation_notes import EvaluationNotes
from ..evaluation_pane import EvaluationPane
from ..evaluation_parts import PartBars
from ..forecast_pane import ForecastPane
from ..forms.evaluations_panel import Ui_EvaluationsPanel
from ..language import sentence
from ..materiality_pane import MaterialityPane
from ..newest import Newest
from ..panel import Panel
from ..readiness_pane import ReadinessPane
from ..reasons_pane import ReasonsPane
from ..result_pane import ResultPane
from ..scenarios_pane import ScenariosPane
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..theme import STEP
from ..two_way_pane import TwoWayPane
from ..weak_pane import WeakPane
from ..what_if_pane import WhatIfPane
from ..workplace import Workplace
from .map_doors import MapDoors

FIRST_COLUMNS = (
    "stakeholder", "outcome", "indicator", "quantity", "duration_years", "starts", "proxy", "proxy_value",
    "deadweight", "displacement", "attribution", "drop_off", "proxy_source", "extra_reduction", "quantity_by_year",
    "output", "unit", "outcome_code", "proxy_code",
)  # fmt: skip
"""What the value map shows, in the order in which it is thought through."""
MAP_COLUMNS = fields(
    "value_map", *FIRST_COLUMNS, stakeholder=13, outcome=21, indicator=13, quantity=10, duration_years=9, starts=12
)
"""The first columns begin narrower than their kind, so that more of a row is seen beside the result."""
ROWS_OF = ("evaluations", "evaluation_inputs", "value_map", "fx_rates", "facility")
"""Sheets whose changes move a result."""
PAUSE = 100
"""Milliseconds after the last change before what takes longer than a key is reckoned anew."""
Pane = TypeVar("Pane", bound=EvaluationPane)
NOBODY = UUID(int=0)
"""Stands for the evaluation while none is chosen: no row belongs to it."""


class EvaluationsPanel(Panel):
    """The page of evaluations."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_EvaluationsPanel()
        super().__init__(workplace, self.form)
        self.result: Result | None = None
        self._why_not = ""
        self._chosen: UUID | None = None
        self._followed: UUID | None = None
        self._lists = SheetModel(workplace, "evaluations", fresh=self._fresh_evaluation)
        scope = {"evaluation_code": NOBODY}
        self._map = SheetModel(workplace, "value_map", MAP_COLUMNS, scope=scope, addable=False)
        self._inputs = SheetModel(workplace, "evaluation_inputs", scope=scope, addable=False)
        self._stakeholders = SheetModel(workplace, "stakeholders", scope=scope, addable=False)
        self._reasons = ReasonsPane(workplace, self)
        self._materiality = MaterialityPane(workplace, self)
        self._books = BooksPane(workplace, self)
        self._scenarios = ScenariosPane(workplace, self)
        self.card = EvaluationCard(self.form)
        self.doors = MapDoors(workplace, self.form, self)
        self.bars = PartBars(self.form.groups, self.form.tabs, self)
        self.panes: tuple[EvaluationPane, ...] = (
            self._materiality,
            self._reasons,
            ResultPane(workplace, self),
            WhatIfPane(workplace, self),
            WeakPane(workplace, self),
            TwoWayPane(workplace, self),
            self._scenarios,
            ForecastPane(workplace, self),
            ChancePane(workplace, self),
            CriticPane(workplace, self),
            ReadinessPane(workplace, self),
        )
        self._notes = EvaluationNotes(self.form, self._lists, lambda: self._chosen is not None, self)
        self._newest = Newest(workplace.crew, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._choose_first()

    def retranslate(self) -> None:
        for model in (self._lists, *self._scoped):
            model.repaint_all()
        self.bars.retranslate()
        self.card.show(self.result, self._why_not)

    def grids(self) -> tuple[SheetView, ...]:
        return (self.form.evaluations, *self._views().values())

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet == "evaluations":
            return isinstance(record, UUID) and bool(self.form.evaluations.go_to(record, field))
        views = self._views()
        if sheet not in views:
            return False
        view = views[sheet]
        if record is None:
            self._bring(view)
            self.show_new_row(view)
            return True
        if not isinstance(record, UUID):
            return False
        if sheet == "materiality" and self._is_outcome(record):
            return self._go_to_decision(record)
        found = self.workplace.desk.record(sheet, record)
        owner = getattr(found, "evaluation_code", None)
        if isinstance(owner, UUID):
            self.choose(owner)
            self.form.evaluations.go_to(owner)
        if isinstance(found, Reasoning):
            self._followed = None
            self._reasons.show_reasons(owner, found.outcome_code)
        self._bring(view)
        return bool(view.go_to(record, field))

    def _is_outcome(self, record: UUID) -> bool:
        return any(one.id == record for one in self.workplace.desk.records("value_map"))

    def _go_to_decision(self, outcome: UUID) -> bool:
        """Show where an outcome is decided on; the decision may be missing yet."""
        owner = getattr(self.workplace.desk.record("value_map", outcome), "evaluation_code", None)
        if isinstance(owner, UUID):
            self.choose(owner)
            self.form.evaluations.go_to(owner)
        self.bring(self._materiality)
        self._materiality.choose(outcome)
        return True

    def show_new_row(self, view: SheetView) -> None:
        """Begin what is missing in a grid: rows for all reasons, else one row."""
        if view is self._reasons.form.reasons:
            self._reasons.begin()
        else:
            view.add_row()

    def choose(self, evaluation: UUID | None) -> None:
        """Show the rows and the result of one evaluation."""
        if evaluation == self._chosen:
            return
        self._chosen, self._followed = evaluation, None
        for model in self._scoped:
            model.rescope({"evaluation_code": evaluation or NOBODY}, addable=evaluation is not None)
        self._reasons.show_reasons(evaluation)
        self._materiality.show_materiality(evaluation)
        self._books.show_differences(evaluation)
        self._scenarios.show_scenarios(evaluation)
        self.doors.follow(evaluation, None)
        self._reckon()
        self._pause.start(0)

    def pane(self, kind: type[Pane]) -> Pane:
        """The pane of this kind."""
        return next(one for one in self.panes if isinstance(one, kind))

    def bring(self, pane: EvaluationPane) -> None:
        """Show one of the panes."""
        self.form.tabs.setCurrentIndex(self.form.stack.indexOf(pane))

    # How it is laid out

    def _views(self) -> dict[str, SheetView]:
        """The grids of the parts of an evaluation, by sheet."""
        return {
            "value_map": self.form.value_map,
            "evaluation_inputs": self.form.inputs,
            "stakeholders": self.form.stakeholders,
            "materiality": self._materiality.form.left_out,
            "input_differences": self._books.form.differences,
            "assumptions": self._reasons.form.reasons,
            "scenarios": self._scenarios.form.scenarios,
        }

    @property
    def _scoped(self) -> tuple[SheetModel, SheetModel, SheetModel]:
        """The models that show rows of the evaluation chosen."""
        return self._map, self._inputs, self._stakeholders

    def _bring(self, view: SheetView) -> None:
        stack = self.form.stack
        parts = (stack.widget(place) for place in range(stack.count()))
        self.form.tabs.setCurrentIndex(next(at for at, part in enumerate(parts) if part and part.isAncestorOf(view)))

    def _lay_out(self) -> None:
        form = self.form
        for view, model, name in (
            (form.evaluations, self._lists, "evaluations"),
            (form.value_map, self._map, "value_map"),
            (form.inputs, self._inputs, "evaluation_inputs"),
            (form.stakeholders, self._stakeholders, "stakeholders"),
        ):
            view.show_sheet(model, name)
            deletion = Deletion(model, self)
            view.asked_to_delete.connect(deletion.delete)
        for pane in self.panes:
            form.stack.addWidget(pane)
        form.inputs_layout.addWidget(self._books)
        form.inputs_layout.setStretch(0, 1)
        form.split.setStretchFactor(0, 1)
        form.split.setStretchFactor(1, 0)
        form.split.setSizes([10_000, form.card.minimumWidth() + 4 * STEP])
        form.work.setStretchFactor(0, 1)
        form.work.setStretchFactor(1, 3)
        self._turn(0)

    def _connect(self) -> None:
        form = self.form
        form.add_button.clicked.connect(form.evaluations.add_row)
        form.evaluations.current_record.connect(self._follow)
        form.value_map.current_record.connect(self._follow_outcome)
        self.bars.turned.connect(self._turn)
        self._pause.timeout.connect(self._review)
        self.workplace.touched.connect(self._heed)
        for pane in (*self.panes, self._books):
            pane.asked_for_cell.connect(self._lead)
        if self.workplace.desk.read_only:
            form.add_button.setEnabled(False)
            form.add_button.setToolTip(self.tr("This project is open for reading only."))
        self._notes.watch(self._scoped)

    def _turn(self, place: int) -> None:
        """Show the part at `place`; the result stands beside what is typed, the others have the whole width."""
        stack = self.form.stack
        for at in range(stack.count()):
            # Only the part that is looked at says how much room it needs.
            room = QSizePolicy.Policy.Preferred if at == place else QSizePolicy.Policy.Ignored
            part = stack.widget(at)
            if part:
                part.setSizePolicy(room, room)
        stack.setCurrentIndex(place)
        self._show_followed()
        self.form.card.setVisible(place <= self.form.stack.indexOf(self.form.inputs_page))
        self._pause.start(0)

    def _lead(self, sheet: str, record: object, field: str) -> None:
        if not self.go_to(sheet, record, field):
            self.workplace.asked_for_cell.emit(sheet, record, field)

    # Which evaluation, and what comes of it

    def _fresh_evaluation(self) -> dict[str, str]:
        return {"start_year": str(self.workplace.period.year), "currency": self.workplace.currency}

    def _choose_first(self) -> None:
        found = self.workplace.desk.records("evaluations")
        if found:
            self.choose(found[0].id)
            self.form.evaluations.go_to(found[0].id)

    def _follow(self, key: object) -> None:
        is_record = isinstance(key, UUID) and any(one.id == key for one in self.workplace.desk.records("evaluations"))
        self.choose(key if is_record and isinstance(key, UUID) else None)

    def _follow_outcome(self, key: object) -> None:
        """The reasons are those of the outcome that somebody works on."""
        found = self._map.record_at(self._map.row_of(key)) if isinstance(key, UUID) else None
        self.doors.follow(self._chosen, found.id if found else None)
        if found is not None:
            self._followed = found.id
            self._show_followed()

    def _show_followed(self) -> None:
        """Show the reasons of the outcome last worked on once they are looked at: it is no work for every key."""
        if self._followed and self.form.stack.currentWidget() is self._reasons:
            self._reasons.show_reasons(self._chosen, self._followed)
            self._followed = None

    def _heed(self, touched: Touched) -> None:
        self._pause.start(PAUSE)
        if touched.counts.keys().isdisjoint(ROWS_OF):
            return
        known = {one.id for one in self.workplace.desk.records("evaluations")}
        if self._chosen is not None and self._chosen not in known:
            self.choose(None)
        elif self._chosen is None and known:
            self._follow(self.form.evaluations.current_key())
        else:
            self._reckon()

    def _reckon(self) -> None:
        # Reckoning 200 outcomes takes a few milliseconds: the result follows the key, in this thread.
        self.result, self._why_not = None, ""
        if self._chosen is not None:
            try:
                self.result = self.workplace.project.evaluation(self._chosen)
            except Refusal as refusal:
                self._why_not = sentence(refusal)
        self.card.show(self.result, self._why_not)

    def _review(self) -> None:
        """Have the part that is looked at reckoned on another thread; the others follow when they are turned to."""
        pane, evaluation = self._in_front(), self._chosen
        if pane is None:
            return
        if evaluation is None:
            self._newest.forget()
            pane.take(None)
            return
        if pane.review is None:
            pane.take(None, None, self.tr("Being reckoned…"))
        # Kept for this one answer: a snapshot kept longer could be of before a change that came meanwhile.
        work = Evaluations(self.workplace.project)
        work.leave()
        reckon = partial(_reckoned, work, evaluation, date.today(), pane)  # noqa: DTZ011 - the day on the wall
        self._newest.ask(reckon, lambda found: pane.take(*found), partial(self._say_why_not, pane))

    def _in_front(self) -> EvaluationPane | None:
        """The pane that is looked at; beside a grid stands one that belongs to it."""
        part = self.form.stack.currentWidget()
        return next(
            (one for one in (*self.panes, self._books) if part and (one is part or part.isAncestorOf(one))), None
        )

    def _say_why_not(self, pane: EvaluationPane, news: Said) -> None:
        pane.take(None, None, sentence(news))


def _reckoned(
    work: Evaluations, evaluation: UUID, today: date, pane: EvaluationPane, _job: Job
) -> tuple[Review, Any, str]:
    review = work.review(evaluation, today)
    try:
        return review, pane.reckon(review), ""
    except Refusal as refusal:
        return review, None, sentence(refusal)
