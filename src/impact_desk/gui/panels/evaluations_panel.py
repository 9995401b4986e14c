"""SROI evaluations: the list, the value map and inputs of the one chosen, and its live result."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem

from ...desk.project_desk import Touched
from ...domain.exact import fixed
from ...domain.problem import Refusal
from ...domain.sroi_result import Result
from ..bar_chart import Bar
from ..columns import fields
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..forms.evaluations_panel import Ui_EvaluationsPanel
from ..language import sentence
from ..panel import Panel
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..shown import NO_DATA, grouped, money
from ..theme import STEP
from ..tiles import FigureTile
from ..workplace import Workplace

FIRST_COLUMNS = (
    "stakeholder", "outcome", "indicator", "quantity", "duration_years", "starts", "proxy", "proxy_value",
    "deadweight", "displacement", "attribution", "drop_off", "proxy_source", "extra_reduction", "quantity_by_year",
)  # fmt: skip
"""What the value map shows, in the order in which it is thought through."""
ROWS_OF = ("evaluations", "evaluation_inputs", "value_map", "fx_rates", "facility")
"""Sheets whose changes move a result."""
TILES = ("inputs", "present", "net", "first", "ratio", "net_ratio")
"""The figures of a result, two in a row."""
NOBODY = UUID(int=0)
"""Stands for the evaluation while none is chosen: no row belongs to it."""


class EvaluationsPanel(Panel):
    """The page of evaluations."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_EvaluationsPanel()
        super().__init__(workplace, self.form)
        self.result: Result | None = None
        self._chosen: UUID | None = None
        self._lists = SheetModel(workplace, "evaluations", fresh=self._fresh_evaluation)
        scope = {"evaluation_code": NOBODY}
        self._map = SheetModel(workplace, "value_map", fields("value_map", *FIRST_COLUMNS), scope=scope, addable=False)
        self._inputs = SheetModel(workplace, "evaluation_inputs", scope=scope, addable=False)
        self._tiles = {name: FigureTile() for name in TILES}
        self._notes: list[EmptyNote] = []
        self._lay_out()
        self._connect()
        self.retranslate()
        self._choose_first()

    def retranslate(self) -> None:
        for model in (self._lists, self._map, self._inputs):
            model.repaint_all()
        self._show()

    def grids(self) -> tuple[SheetView, ...]:
        return (self.form.evaluations, self.form.value_map, self.form.inputs)

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if not isinstance(record, UUID) or sheet not in ("evaluations", "value_map", "evaluation_inputs"):
            return False
        if sheet == "evaluations":
            return bool(self.form.evaluations.go_to(record, field))
        owner = getattr(self.workplace.desk.record(sheet, record), "evaluation_code", None)
        if isinstance(owner, UUID):
            self.choose(owner)
            self.form.evaluations.go_to(owner)
        self.form.tabs.setCurrentIndex(0 if sheet == "value_map" else 1)
        view = self.form.value_map if sheet == "value_map" else self.form.inputs
        return bool(view.go_to(record, field))

    def choose(self, evaluation: UUID | None) -> None:
        """Show the rows and the result of one evaluation."""
        if evaluation == self._chosen:
            return
        self._chosen = evaluation
        for model in (self._map, self._inputs):
            model.rescope({"evaluation_code": evaluation or NOBODY}, addable=evaluation is not None)
        self._reckon()

    def _lay_out(self) -> None:
        form = self.form
        for view, model, name in (
            (form.evaluations, self._lists, "evaluations"),
            (form.value_map, self._map, "value_map"),
            (form.inputs, self._inputs, "evaluation_inputs"),
        ):
            view.show_sheet(model, name)
            deletion = Deletion(model, self)
            view.asked_to_delete.connect(deletion.delete)
        for place, tile in enumerate(self._tiles.values()):
            form.tiles.addWidget(tile, place // 2, place % 2)
        form.split.setStretchFactor(0, 1)
        form.split.setStretchFactor(1, 0)
        form.split.setSizes([10_000, form.card.minimumWidth() + 4 * STEP])
        for ground in (form.scroll.viewport(), form.result):
            ground.setAutoFillBackground(False)
        form.work.setStretchFactor(0, 1)
        form.work.setStretchFactor(1, 2)
        form.years.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        form = self.form
        form.add_button.clicked.connect(form.evaluations.add_row)
        form.evaluations.current_record.connect(self._follow)
        self.workplace.touched.connect(self._heed)
        if self.workplace.desk.read_only:
            form.add_button.setEnabled(False)
            form.add_button.setToolTip(self.tr("This project is open for reading only."))
        self._watch_emptiness(self._lists, form.evaluations, self._say_no_evaluations)
        self._watch_emptiness(self._map, form.value_map, self._say_no_outcomes)
        self._watch_emptiness(self._inputs, form.inputs, self._say_no_inputs)

    def _watch_emptiness(self, model: SheetModel, view: SheetView, say: Callable[[EmptyNote], None]) -> None:
        note = EmptyNote(view)
        note.asked.connect(view.add_row)
        self._notes.append(note)

        def look() -> None:
            if model.is_empty():
                say(note)
            else:
                note.hide()

        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.arranged):
            signal.connect(look)
        look()

    def _say_no_evaluations(self, note: EmptyNote) -> None:
        words = self.tr(
            "An evaluation holds the conventions, inputs and value map by which a program's social return is reckoned."
        )
        note.say(self.tr("No evaluations yet"), words, self.tr("Begin the first"))

    def _say_no_outcomes(self, note: EmptyNote) -> None:
        if self._chosen is None:
            note.say(self.tr("No evaluation chosen"), self.tr("Choose one above to see its value map."), "")
        else:
            words = self.tr(
                "One row for each change: for whom, how many, how long, what it is worth, and what would have happened anyway."
            )
            note.say(self.tr("No outcomes yet"), words, self.tr("Add an outcome"))

    def _say_no_inputs(self, note: EmptyNote) -> None:
        words = self.tr("What each stakeholder put in: money, time, things. The ratio is the value per unit of these.")
        note.say(self.tr("No inputs yet"), words, self.tr("Add an input") if self._chosen else "")

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

    def _heed(self, touched: Touched) -> None:
        if not any(sheet in ROWS_OF for sheet, _ in touched.rows):
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
        self.result, why = None, ""
        if self._chosen is not None:
            try:
                self.result = self.workplace.desk.evaluation(self._chosen)
            except Refusal as refusal:
                why = sentence(refusal)
        self.form.why_not.setText(why)
        self.form.why_not.setVisible(bool(why))
        self._show()

    # What the result reads

    def _show(self) -> None:
        found = self.result
        self.form.result_title.setText(
            _with_unit(found.evaluation.title, found) if found else self.tr("No evaluation chosen")
        )
        self._show_tiles(found)
        self._show_charts(found)
        self._show_years(found)

    def _show_tiles(self, found: Result | None) -> None:
        values = _values(found) if found else {}
        for name, (title, about) in self._names().items():
            self._tiles[name].say(title, values.get(name, NO_DATA), about)

    def _names(self) -> dict[str, tuple[str, str]]:
        """The title and the definition of each tile."""
        return {
            "inputs": (self.tr("Total inputs"), self.tr("Sum of the inputs.")),
            "present": (
                self.tr("Total present value"),
                self.tr("Sum over years of what the outcomes are worth, discounted."),
            ),
            "net": (self.tr("Net present value"), self.tr("Total present value less inputs.")),
            "first": (
                self.tr("Value in the first year"),
                self.tr("Sum of the outcomes' impact before drop-off and discounting."),
            ),
            "ratio": (self.tr("Gross ratio"), self.tr("Total present value / inputs.")),
            "net_ratio": (self.tr("Net ratio"), self.tr("Net present value / inputs.")),
        }

    def _show_charts(self, found: Result | None) -> None:
        empty = self.tr("Nothing to draw yet: the value map has no outcomes.")
        self.form.by_stakeholder.show_bars(
            _with_unit(self.tr("Present value by stakeholder"), found), _stakeholder_bars(found), empty
        )
        name = self.tr("Year {year}")
        self.form.by_year.show_bars(_with_unit(self.tr("Present value by year"), found), _year_bars(found, name), empty)

    def _show_years(self, found: Result | None) -> None:
        table = self.form.years
        heads = [self.tr("Year"), self.tr("Value"), self.tr("Present value")]
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        lines = found.years if found else ()
        table.setRowCount(len(lines) + bool(lines))
        for row, line in enumerate(lines):
            self._fill(row, str(line.year), line.value, line.present_value)
        if found and lines:
            self._fill(len(lines), self.tr("Total"), found.total_value, found.total_present_value)

    def _fill(self, row: int, name: str, *values: Fraction) -> None:
        currency = self.result.currency if self.result else "USD"
        texts = [name, *(money(value, currency, name=False) for value in values)]
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            self.form.years.setItem(row, column, item)


def _values(found: Result) -> dict[str, str]:
    return {
        "inputs": money(found.total_inputs, found.currency, name=False),
        "present": money(found.total_present_value, found.currency, name=False),
        "net": money(found.net_present_value, found.currency, name=False),
        "first": money(found.total_impact_first_year, found.currency, name=False),
        "ratio": _ratio(found.ratio),
        "net_ratio": _ratio(found.net_ratio),
    }


def _ratio(value: Fraction | None) -> str:
    return NO_DATA if value is None else f"{grouped(fixed(value, 2))} : 1"


def _with_unit(title: str, found: Result | None) -> str:
    return f"{title} ({found.currency})" if found else title


def _stakeholder_bars(found: Result | None) -> list[Bar]:
    if found is None:
        return []
    lines = sorted((line for line in found.by_stakeholder if line.present_value), key=lambda line: -line.present_value)
    return [_bar(line.stakeholder, line.present_value, found) for line in lines]


def _year_bars(found: Result | None, name: str) -> list[Bar]:
    if found is None:
        return []
    return [_bar(name.format(year=line.year), line.present_value, found) for line in found.years]


def _bar(name: str, value: Fraction, found: Result) -> Bar:
    return Bar(name, value, money(value, found.currency, name=False))
