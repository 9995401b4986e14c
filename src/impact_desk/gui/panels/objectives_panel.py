"""Objectives, their key results, check-ins and target revisions, with scores that follow what is entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence

from ...domain.exact import fixed
from ...domain.fields import Record
from ...domain.figure import Figure
from ...domain.sheets import BY_NAME
from ..columns import Column, fields
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..forms.objectives_panel import Ui_ObjectivesPanel
from ..goal_acts import GoalActs
from ..language import QT_TRANSLATE_NOOP, language
from ..panel import Panel
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..shown import figure_text, grouped
from ..tiles import FigureStrip, Tile
from ..workplace import Reckoned, Workplace
from .check_in_dialog import CheckInDialog
from .grid_panel import PAUSE

NOBODY = UUID(int=0)
"""Stands for the parent while none is chosen: no row belongs to it."""
TILES = (
    Tile(QT_TRANSLATE_NOOP("Tiles", "Score of the facility"), "okr.facility.score"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Against original targets"), "okr.facility.score_original_target"),
)
SHEETS = ("objectives", "key_results", "check_ins", "target_revisions")


class ObjectivesPanel(Panel):
    """The page of objectives and key results."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_ObjectivesPanel()
        super().__init__(workplace, self.form)
        self.objectives = SheetModel(workplace, "objectives", self._objective_columns(), fresh=self._year)
        self.key_results = self._scoped("key_results", "objective_code", self._key_result_columns())
        self.check_ins = self._scoped("check_ins", "kr_code", fresh=_today)
        self.revisions = self._scoped("target_revisions", "kr_code", fresh=_today)
        form = self.form
        self._views: dict[str, tuple[SheetModel, SheetView]] = {
            "objectives": (self.objectives, form.objectives),
            "key_results": (self.key_results, form.key_results),
            "check_ins": (self.check_ins, form.check_ins),
            "target_revisions": (self.revisions, form.revisions),
        }
        self._notes: dict[str, EmptyNote] = {}
        for name, (model, view) in self._views.items():
            view.show_sheet(model, name)
            self._notes[name] = EmptyNote(view)
        self._strip = FigureStrip(form.figures_layout, TILES)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.acts, self._chart = GoalActs(workplace, self), form.course
        form.splitter.setSizes([220, 240, 200])
        self._connect()
        self.retranslate()
        self._choose_first()

    def retranslate(self) -> None:
        form = self.form
        form.title.setText(self.tr("Objectives and key results"))
        form.check_in_title.setText(BY_NAME["check_ins"].title_in(language()))
        form.revision_title.setText(BY_NAME["target_revisions"].title_in(language()))
        self._name_objective()
        self._show_course()
        self._strip.show(self.workplace.result)
        for model, _ in self._views.values():
            model.repaint_all()
        self._note_emptiness()

    def grids(self) -> tuple[SheetView, ...]:
        return tuple(view for _, view in self._views.values())

    def begin_filter(self) -> None:
        self.form.filter.setFocus()
        self.form.filter.selectAll()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet not in self._views or not isinstance(record, UUID):
            return False
        one = self.workplace.desk.record(sheet, record)
        key_result = getattr(one, "kr_code", None) if sheet in ("check_ins", "target_revisions") else None
        if isinstance(key_result, UUID):
            self.go_to("key_results", key_result, "")
        objective = getattr(one, "objective_code", None) if sheet == "key_results" else None
        if isinstance(objective, UUID):
            self._show_all()
            self.form.objectives.go_to(objective)
        elif sheet == "objectives":
            self._show_all()
        return self._views[sheet][1].go_to(record, field)

    # Laying out

    def _scoped(
        self,
        sheet: str,
        parent: str,
        columns: tuple[Column, ...] = (),
        fresh: Callable[[], Mapping[str, str]] = dict,
    ) -> SheetModel:
        shown = columns or fields(sheet, but=(parent,))
        return SheetModel(self.workplace, sheet, shown, scope={parent: NOBODY}, fresh=fresh)

    def _objective_columns(self) -> tuple[Column, ...]:
        names = ("objective_code", "title", "year", "kind", "weight", "owner", "program_code", "parent")
        return (*fields("objectives", *names)[:2], self._score(), *fields("objectives", *names)[2:])

    def _key_result_columns(self) -> tuple[Column, ...]:
        value = self._computed("value", lambda: self.tr("Value"), lambda: self.tr("Where the key result stands."))
        target = self._computed(
            "target", lambda: self.tr("Target in force"), lambda: self.tr("The target after revisions.")
        )
        found = fields("key_results", "kr_code", "title", "measure", "unit", "baseline", "target", "source", "weight")
        return (*found[:2], self._score(), value, target, *found[2:])

    def _score(self) -> Column:
        return Column(
            "score",
            title=lambda: self.tr("Score"),
            value=self._score_of,
            text=lambda score: fixed(score, 2),
            share=True,
            good=self._is_green,
            width=10,
            help=lambda: self.tr(
                "0 to 1 at the end of the period shown; empty where there is no check-in yet. "
                "Green from 1.0 for committed, from 0.7 for aspirational objectives."
            ),
        )

    def _computed(self, name: str, title: Callable[[], str], about: Callable[[], str]) -> Column:
        return Column(
            f"okr_{name}",
            title=title,
            value=lambda record: self._figure(record, name),
            text=_figure_text,
            width=14,
            help=about,
        )

    def _score_of(self, record: Record) -> Fraction | None:
        found = self._figure(record, "score")
        return Fraction(found.value) if found and found.value is not None else None

    def _is_green(self, record: Record) -> bool:
        """Green starts at 1.0 for committed objectives and at 0.7 for aspirational ones, and their key results."""
        score = self._score_of(record)
        owner = getattr(record, "objective_code", "")
        if isinstance(owner, UUID):
            owner = self._code("objectives", owner, "objective_code")
        figures = self.workplace.result.figures if self.workplace.result else None
        start = figures.get(f"okr.{owner}.green_from") if figures else None
        return bool(score is not None and start and start.value is not None and score >= start.value)

    def _figure(self, record: Record, name: str) -> Figure | None:
        code = getattr(record, "kr_code", None) or getattr(record, "objective_code", None)
        figures = self.workplace.result.figures if self.workplace.result else None
        return figures.get(f"okr.{code}.{name}") if figures else None

    def _year(self) -> Mapping[str, str]:
        return {"year": str(self.workplace.period.year)}

    def _connect(self) -> None:
        form, workplace = self.form, self.workplace
        form.add_button.clicked.connect(form.objectives.add_row)
        form.add_key_result.clicked.connect(form.key_results.add_row)
        form.add_check_in.clicked.connect(self.check_in)
        form.add_check_in.setShortcut(QKeySequence("Ctrl+J"))
        form.carry_button.clicked.connect(self.acts.carry_on)
        form.add_revision.clicked.connect(form.revisions.add_row)
        form.filter.textChanged.connect(self._wait)
        self._pause.timeout.connect(lambda: self.objectives.filter(form.filter.text()))
        form.objectives.current_record.connect(self._choose_objective)
        form.key_results.current_record.connect(self._choose_key_result)
        workplace.reckoned.connect(self._show_figures)
        workplace.touched.connect(self._name_objective)
        workplace.touched.connect(self._show_course)
        for name, (model, view) in self._views.items():
            view.asked_to_delete.connect(Deletion(model, self).delete)
            self._notes[name].asked.connect(view.add_row)
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.arranged):
                signal.connect(self._note_emptiness)
        form.add_button.setEnabled(self.objectives.is_addable)

    # Following

    def _wait(self) -> None:
        self._pause.start()

    def _show_all(self) -> None:
        self.form.filter.clear()
        self._pause.stop()
        self.objectives.filter("")

    def _choose_first(self) -> None:
        if self.objectives.record_count():
            self.form.objectives.setCurrentIndex(self.objectives.index(0, 0))
        else:
            self._choose_objective(None)

    def _choose_objective(self, key: UUID | None) -> None:
        chosen = key if key and self.objectives.cells.is_record(key) else None
        if chosen == self.key_results.scope["objective_code"]:
            return
        self.key_results.rescope({"objective_code": chosen or NOBODY}, addable=chosen is not None)
        first = self.key_results.record_count() > 0
        if first:
            self.form.key_results.setCurrentIndex(self.key_results.index(0, 0))
        else:
            self._choose_key_result(None)
        self._name_objective()

    def _choose_key_result(self, key: UUID | None) -> None:
        chosen = key if key and self.key_results.cells.is_record(key) else None
        if chosen != self.check_ins.scope["kr_code"]:
            for model in (self.check_ins, self.revisions):
                model.rescope({"kr_code": chosen or NOBODY}, addable=chosen is not None)
        self._name_objective()
        self._show_course()

    def check_in(self) -> None:
        """Ask where the chosen key result stands."""
        chosen = self.acts.chosen(self._key_result())
        if chosen:
            CheckInDialog(self.workplace, *chosen, self).open()

    def _key_result(self) -> UUID | None:
        found = self.check_ins.scope["kr_code"]
        return found if isinstance(found, UUID) and found != NOBODY else None

    def _show_course(self) -> None:
        self.acts.show_course(self._chart, self._key_result())

    def _show_figures(self, result: Reckoned) -> None:
        self._strip.show(result)
        self._show_course()

    def _name_objective(self) -> None:
        """Say above each grid whose rows it shows, and grey out what has no parent yet."""
        objective = self._code("objectives", self.key_results.scope["objective_code"], "objective_code")
        key_result = self._code("key_results", self.check_ins.scope["kr_code"], "kr_code")
        form = self.form
        form.key_result_title.setText(_of(BY_NAME["key_results"].title_in(language()), objective))
        form.check_in_title.setText(_of(BY_NAME["check_ins"].title_in(language()), key_result))
        form.revision_title.setText(_of(BY_NAME["target_revisions"].title_in(language()), key_result))
        for button, parent, why in (
            (form.add_key_result, objective, self.tr("Choose an objective first.")),
            (form.add_check_in, key_result, self.tr("Choose a key result first.")),
            (form.add_revision, key_result, self.tr("Choose a key result first.")),
            (form.carry_button, "always", ""),
        ):
            locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
            reason = locked or ("" if parent else why)
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _code(self, sheet: str, record: object, field: str) -> str:
        found = next((one for one in self.workplace.desk.records(sheet) if one.id == record), None)
        return str(getattr(found, field)) if found else ""

    def _note_emptiness(self) -> None:
        texts: dict[str, tuple[str, str]] = {
            "objectives": (
                self.tr("Say what the facility wants to achieve in the year, then how it will be measured."),
                self.tr("Enter the first objective"),
            ),
            "key_results": (
                self.tr("A key result is a number that shows whether the objective is reached."),
                self.tr("Enter the first key result"),
            ),
            "check_ins": (self.tr("Enter where the key result stands, or press Ctrl+J."), self.tr("Check in")),
            "target_revisions": (self.tr("A new target from a date on, with its reason. The first one is kept."), ""),
        }
        for name, (model, _) in self._views.items():
            words, step = texts[name]
            if model.is_empty():
                title = self.tr("Nothing here yet") if name in ("objectives", "key_results") else ""
                self._notes[name].say(title, words, step if model.is_addable else "")
            else:
                self._notes[name].hide()


def _of(title: str, code: str) -> str:
    return f"{title} · {code}" if code else title


def _today() -> Mapping[str, str]:
    return {"date": date.today().isoformat()}  # noqa: DTZ011 - the day on the wall


def _figure_text(found: Any) -> str:
    if not isinstance(found, Figure):
        return ""
    return grouped(str(found.shown)) if found.kind == "number" and found.value is not None else figure_text(found)
