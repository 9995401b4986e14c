"""The import assistant: which table, which header row, what each column means, and what would come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from ...desk.assistant import (
    ImportPlan,
    RawTable,
    Strange,
    first_look,
    fullest,
    mended,
    plan_strange,
    read_shared_map,
    share_map,
    strange_tables,
)
from ...desk.intake import Intake
from ...desk.text_files import Detected
from ...domain.dates import DateOrder
from ...domain.mapping import MAPPABLE, ColumnMap
from ...domain.problem import Fault, Refusal, Said
from ...domain.sheets import BY_NAME, Sheet
from ..actions import offer
from ..assistant_piles import AssistantPiles
from ..column_table import ColumnTable, FileColumn
from ..constant_table import ConstantTable
from ..crew import Job
from ..field_words import short_words
from ..forms.assistant_dialog import Ui_AssistantDialog
from ..language import language, sentence
from ..long_work import asked_to_stop, following, stoppable
from ..shown import grouped
from ..text_source import TextSource
from ..theme import dress
from ..workplace import Workplace

PAUSE = 300
"""Milliseconds after the last choice before the piles are made anew."""


class AssistantDialog(QDialog):
    """One strange file on its way in; `take` is asked to import what was planned."""

    def __init__(
        self,
        workplace: Workplace,
        tables: Sequence[RawTable],
        take: Callable[[Strange, ImportPlan, bool], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tables, self._take = workplace, tuple(tables), take
        self.strange = first_look(workplace.project, fullest(self._tables))
        self.plan: ImportPlan | None = None
        self._under_way: Job | None = None
        self.form = Ui_AssistantDialog()
        self.form.setupUi(self)
        dress(self)
        self._columns = ColumnTable(self.form.columns, self.form.fields)
        self._source, self._piles = TextSource(self.form, self), AssistantPiles(self.form, self)
        self._constants, self._settled = ConstantTable(self.form.constants), Detected()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._fill_choices()
        self._connect()
        self.show_strange()

    # What is shown

    def show_strange(self) -> None:
        """Show the table under its map, and plan anew."""
        strange, form = self.strange, self.form
        form.title.setText(self.tr("Import {file}").format(file=strange.table.file))
        known = self.tr("Read as “{title}”, as it was settled before.").format(title=strange.known)
        guessed = self.tr("The columns were guessed; look at them before you import.")
        form.known.setText(known if strange.known else guessed)
        self._source.show_table(strange.table, self._settled)
        for spin in (form.header,):
            spin.blockSignals(True)
            spin.setValue(strange.column_map.header)
            spin.blockSignals(False)
        form.sheet.setCurrentIndex(form.sheet.findData(strange.column_map.sheet))
        form.order.setCurrentIndex(max(form.order.findData(strange.column_map.date_order), 0))
        self._show_columns()
        self._show_constants()
        self._wait()

    def _show_columns(self) -> None:
        strange, sheet = self.strange, self._sheet()
        columns = [
            self._column(strange, key, header, place)
            for place, (key, header) in enumerate(zip(strange.keys, strange.headers, strict=True))
        ]
        self._columns.show_columns(columns, sheet)
        self.form.fields.clear()
        for one in sheet.fields:
            if one.name not in strange.column_map.columns.values():
                item = QListWidgetItem(f"{one.title_in(language())}{' *' if one.required else ''}", self.form.fields)
                item.setData(Qt.ItemDataRole.UserRole, one.name)
                item.setToolTip(short_words(sheet.name, one.name))

    def _column(self, strange: Strange, key: str, header: str, place: int) -> FileColumn:
        field = strange.column_map.columns.get(key, "")
        repeats = field in strange.column_map.repeated if field else None
        return FileColumn(key, header, " | ".join(strange.sample(place)), field, repeats)

    def _show_constants(self) -> None:
        self._constants.show_fields(self._sheet(), self.strange.column_map)

    # Choosing

    def read_as(self, settled: Detected) -> None:
        """Read the file again with encoding and delimiter as a person said, beside the window."""
        path, before = Path(self.strange.table.origin), self._settled
        self._settled = settled

        def act(job: Job) -> tuple[RawTable, ...]:
            how = Intake(progress=following(job), cancelled=asked_to_stop(job), settled=settled)
            with stoppable():
                return strange_tables(path, how)

        def refused(news: Said) -> None:
            self._settled = before
            self._source.show_table(self.strange.table, before)
            self.form.note.setText(sentence(news))

        self._halt()
        self._under_way = self._workplace.crew.send(act, self._show_again, owner=self, failed=refused)

    def _show_again(self, tables: tuple[RawTable, ...]) -> None:
        self._tables = tables
        self.strange = first_look(self._workplace.project, fullest(tables))
        self.show_strange()

    def choose_column(self, key: str, field: str) -> None:
        """A column means a field, or nothing; a field stands in one column only."""
        columns = {one: name for one, name in self.strange.column_map.columns.items() if one != key and name != field}
        if field:
            columns[key] = field
        self._remap(replace(self.strange.column_map, columns=columns))

    def repeat(self, field: str, on: bool) -> None:
        """Blank cells of the field's column repeat the cell above, or do not."""
        repeated = self.strange.column_map.repeated
        repeated = repeated | {field} if on else repeated - {field}
        self.strange = replace(self.strange, column_map=replace(self.strange.column_map, repeated=repeated))
        self._wait()

    def mend(self, field: str, text: str, meant: str) -> None:
        """Take `meant` wherever `text` stands in the column of `field`."""
        self.strange = mended(self.strange, field, text, meant)
        self._wait()

    def _remap(self, column_map: ColumnMap) -> None:
        self.strange = replace(self.strange, column_map=column_map)
        self._show_columns()
        self._show_constants()
        self._wait()

    def _look_again(self, *, sheet: str | None = None) -> None:
        table = self._tables[max(self.form.table.currentIndex(), 0)]
        header = self.form.header.value() if table is self.strange.table else None
        self.strange = first_look(self._workplace.project, table, header=header, sheet=sheet)
        self.show_strange()

    def _choose_sheet(self) -> None:
        self._look_again(sheet=str(self.form.sheet.currentData()))

    def _choose_order(self) -> None:
        order: DateOrder | None = self.form.order.currentData()
        self.strange = replace(self.strange, column_map=replace(self.strange.column_map, date_order=order))
        self._wait()

    def _type_constant(self, name: str, text: str) -> None:
        constants = {**self.strange.column_map.constants, name: text}
        self.strange = replace(self.strange, column_map=replace(self.strange.column_map, constants=constants))
        self._wait()

    # The piles

    def _plan(self) -> None:
        self._halt()
        desk, strange = self._workplace.project, self.strange

        def act(job: Job) -> ImportPlan:
            with stoppable():
                return plan_strange(desk, strange, Intake(progress=following(job), cancelled=asked_to_stop(job)))

        self._under_way = self._workplace.crew.send(act, self._show_plan, owner=self, failed=self._refused)

    def _halt(self) -> None:
        if self._under_way is not None and not self._under_way.is_over:
            self._under_way.cancel()

    def _show_plan(self, plan: ImportPlan) -> None:
        self.plan = plan
        form, count = self.form, plan.report.counts.get(self.strange.column_map.sheet)
        form.note.setText("")
        if count is None:
            return
        form.sum.setText(
            self.tr("{read} rows = {accepted} accepted + {refused} refused + {skipped} already there").format(
                read=grouped(str(count.read)),
                accepted=grouped(str(count.accepted)),
                refused=grouped(str(count.refused)),
                skipped=grouped(str(count.skipped)),
            )
        )
        self._piles.show_plan(self._workplace.project, self.strange.column_map, plan)
        form.take_button.setEnabled(count.accepted > 0)
        form.take_button.setToolTip("" if count.accepted else self.tr("No row would be added."))

    def _refused(self, news: Said) -> None:
        self.plan = None
        self.form.sum.setText("")
        self.form.note.setText(sentence(news))
        self.form.take_button.setEnabled(False)
        self.form.take_button.setToolTip(sentence(news))

    # The foot

    def take(self) -> None:
        """Import what was planned."""
        if self.plan is not None and not self._pause.isActive():
            self.accept()
            self._take(self.strange, self.plan, self.form.learn.isChecked())

    def _ask_share(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save mapping"), "mapping.json", "JSON (*.json)")
        if name:
            self._attempt(lambda: share_map(self.strange, Path(name)))

    def _ask_load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open mapping"), "", "JSON (*.json)")
        if name:
            self._attempt(lambda: self.load(Path(name)))

    def load(self, path: Path) -> None:
        """Read the table under a map from another site. Raises `NotAColumnMap`."""
        self.strange = replace(self.strange, column_map=read_shared_map(path), known=path.stem)
        self.show_strange()

    def _attempt(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (Refusal, Fault) as news:
            self.form.note.setText(sentence(news))

    # Inside

    def _sheet(self) -> Sheet:
        return BY_NAME[self.strange.column_map.sheet]

    def _wait(self) -> None:
        self.plan = None
        offer(self.form.take_button, self.tr("The rows are still being looked at."))
        self.form.sum.setText(self.tr("Looking at the rows …"))
        self._pause.start()

    def _fill_choices(self) -> None:
        form = self.form
        for table in self._tables:
            form.table.addItem(table.name)
        form.table.setCurrentIndex(self._tables.index(self.strange.table))
        for name in MAPPABLE:
            form.sheet.addItem(BY_NAME[name].title_in(language()), name)
        orders: tuple[tuple[str, DateOrder | None], ...] = (
            (self.tr("as the column shows"), None),
            (self.tr("day, month, year"), "dmy"),
            (self.tr("month, day, year"), "mdy"),
            (self.tr("year, month, day"), "ymd"),
        )
        for text, order in orders:
            form.order.addItem(text, order)

    def _connect(self) -> None:
        form = self.form
        self._columns.chosen.connect(self.choose_column)
        self._columns.repeated.connect(self.repeat)
        self._pause.timeout.connect(self._plan)
        form.table.activated.connect(lambda _: self._look_again())
        form.header.valueChanged.connect(lambda _: self._look_again())
        form.sheet.activated.connect(lambda _: self._choose_sheet())
        form.order.activated.connect(lambda _: self._choose_order())
        self._constants.typed.connect(self._type_constant)
        self._piles.mended.connect(self.mend)
        self._source.chosen.connect(self.read_as)
        form.take_button.clicked.connect(self.take)
        form.cancel_button.clicked.connect(self.reject)
        form.share_button.clicked.connect(self._ask_share)
        form.load_button.clicked.connect(self._ask_load)
