"""Objectives, their key results, check-ins and target revisions, with scores that follow what is entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence

from ...domain.fields import Record
from ...domain.period import Period
from ...domain.records import KeyResult
from ...domain.sheets import BY_NAME
from ..actions import offer
from ..columns import Column, fields
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..forms.objectives_panel import Ui_ObjectivesPanel
from ..goal_acts import GoalActs
from ..goal_board import GoalBoard
from ..goal_tables import GoalTables
from ..language import QT_TRANSLATE_NOOP, language
from ..panel import Panel
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
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


REST = 120
"""Milliseconds on a row of a large tree before what belongs to it is shown."""
MANY = 2_000
"""From so many rows a tree is large."""
TREE, TABLES = 0, 1
"""The ways in which objectives are shown."""
IN_TREE = {
    "objectives": ("", "title", "weight", "kind", "owner", "parent", "foundation_objective", "group_objective"),
    "key_results": ("", "title", "weight", "source", "owner"),
}
"""The fields that the tree shows; for others one is led to the tables."""


class ObjectivesPanel(Panel):
    """The page of objectives and key results."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_ObjectivesPanel()
        super().__init__(workplace, self.form)
        columns = GoalTables(workplace)
        self.objectives = SheetModel(workplace, "objectives", columns.objectives(), fresh=self._year)
        self.key_results = self._scoped("key_results", "objective_code", columns.key_results())
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
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._turned_to: tuple[str, UUID | None] = ("", None)
        self.acts, self._chart = GoalActs(workplace, self), form.course
        self.board = GoalBoard(workplace, self)
        form.tree_layout.addWidget(self.board)
        form.splitter.setSizes([460, 200])
        self._connect()
        self.retranslate()
        self._choose_first()

    def retranslate(self) -> None:
        form = self.form
        form.title.setText(self.tr("Objectives and key results"))
        self._name_ways()
        self.board.retranslate()
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

    def grid_in_use(self) -> SheetView | None:
        # What the Edit menu does with cells is not meant for other rows while the tree has the focus.
        return None if self.board.tree.hasFocus() else super().grid_in_use()

    def take_keys(self) -> None:
        if self.form.ways.currentIndex() == TREE:
            self.board.tree.setFocus()
        else:
            super().take_keys()

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
        if sheet in ("objectives", "key_results"):
            return self._go_to_goal(sheet, record, one, field)
        return self._views[sheet][1].go_to(record, field)

    def _go_to_goal(self, sheet: str, record: UUID, one: Record, field: str) -> bool:
        """Show an objective or key result in the tree, or in its table where the tree does not have the cell."""
        self._show_all()
        objective = getattr(one, "objective_code", None) if sheet == "key_results" else record
        owner = self.workplace.desk.find("objectives", objective) if isinstance(objective, UUID) else None
        year = getattr(owner, "year", self.workplace.period.year)
        if year != self.workplace.period.year:
            self.workplace.choose_period(Period(year))
        in_tree = field in IN_TREE[sheet] and self.board.tree.go_to(record, field)
        if not in_tree or self.form.ways.currentIndex() == TABLES:
            self.form.way.setCurrentIndex(TABLES)
            if sheet == "key_results" and isinstance(objective, UUID):
                self.form.objectives.go_to(objective)
            return self._views[sheet][1].go_to(record, field)
        self.board.tree.setFocus()
        return True

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

    def _year(self) -> Mapping[str, str]:
        return {"year": str(self.workplace.period.year)}

    def _connect(self) -> None:
        form, workplace = self.form, self.workplace
        form.way.currentIndexChanged.connect(self._show_way)
        form.add_button.clicked.connect(self._add_objective)
        form.add_key_result.clicked.connect(self._add_key_result)
        board = self.board
        board.form.add_button.clicked.connect(self._add_key_result)
        board.asked_for_objective.connect(self._add_objective)
        board.tree.current_record.connect(self._turn_to)
        self._rest.timeout.connect(self._come_to_rest)
        board.tree.asked_to_follow.connect(self.asked_to_follow)
        board.tree.asked_to_delete.connect(self._delete_goal)
        board.model.regrown.connect(self._choose_first)
        form.add_check_in.clicked.connect(self.check_in)
        form.add_check_in.setShortcut(QKeySequence("Ctrl+J"))
        form.carry_button.clicked.connect(self.acts.carry_on)
        form.add_revision.clicked.connect(form.revisions.add_row)
        form.filter.textChanged.connect(self._wait)
        self._pause.timeout.connect(self._filter)
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
        locked = "" if self.objectives.is_addable else self.tr("This project is open for reading only.")
        offer(form.add_button, locked)

    # Following

    def _wait(self) -> None:
        self._pause.start()

    def _filter(self) -> None:
        self.objectives.filter(self.form.filter.text())
        self.board.filter(self.form.filter.text())

    def _show_all(self) -> None:
        self.form.filter.clear()
        self._pause.stop()
        self.objectives.filter("")
        self.board.show_all()

    def _name_ways(self) -> None:
        way, kept = self.form.way, self.form.way.currentIndex()
        way.blockSignals(True)
        way.clear()
        way.addItems([self.tr("Tree"), self.tr("Tables")])
        way.setCurrentIndex(max(kept, 0))
        way.blockSignals(False)

    def _show_way(self, way: int) -> None:
        """Show the tree or the tables, with the row in use in both."""
        self.form.ways.setCurrentIndex(way)
        chosen = self.key_results.scope["objective_code"]
        if way == TABLES and isinstance(chosen, UUID) and chosen != NOBODY:
            key_result = self._key_result()
            self.form.objectives.go_to(chosen)
            if key_result:
                self.form.key_results.go_to(key_result)
        elif way == TREE:
            self.board.tree.go_to(self._key_result() or chosen)

    def _add_objective(self) -> None:
        self.form.way.setCurrentIndex(TABLES)
        self.form.objectives.add_row()

    def _add_key_result(self) -> None:
        self.form.way.setCurrentIndex(TABLES)
        self.form.key_results.add_row()

    def _turn_to(self, sheet: str, key: UUID | None) -> None:
        """In a large tree, what belongs to a row is shown once the person rests on it."""
        self._turned_to = sheet, key
        self._rest.start()
        if len(self.board.model.shown_keys()) < MANY:
            self._come_to_rest()

    def _come_to_rest(self) -> None:
        self._rest.stop()
        self._choose_in_tree(*self._turned_to)

    def _choose_in_tree(self, sheet: str, key: UUID | None) -> None:
        """Show what belongs to the row of the tree in use."""
        one = self.workplace.desk.find(sheet, key) if key else None
        if sheet == "key_results" and one is not None:
            self._choose_objective(cast("KeyResult", one).objective_code)
            self._choose_key_result(key)
        elif sheet == "objectives" and one is not None:
            self._choose_objective(key)
        if key is not None:
            self.workplace.looked_at.emit(sheet, key)

    def _delete_goal(self, sheet: str, key: UUID) -> None:
        Deletion(self._views[sheet][0], self).delete([key])

    def _choose_first(self) -> None:
        """Turn to the first objective of the year, where no row is in use."""
        tree, keys = self.board.tree, self.board.model.shown_keys()
        first = next((one for one in keys if isinstance(one, UUID)), None)
        if tree.current() is None and first:
            tree.setCurrentIndex(self.board.model.index_of(first))
        elif tree.current() is None and not self.objectives.record_count():
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
        if self._rest.isActive():
            self._come_to_rest()
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
        found = self.workplace.desk.find(sheet, record) if isinstance(record, UUID) else None
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
