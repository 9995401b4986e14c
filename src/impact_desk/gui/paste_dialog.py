"""What a paste would do, looked at and mended before it is written; Enter takes it, Escape leaves everything as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from ..desk.pasting import Clip, Landing, PastedRow, PastePlan, has_decimals, plan_paste
from ..desk.sheet_desk import SheetDesk
from ..domain.dates import DateOrder
from ..domain.exact import DecimalMark
from ..domain.fields import Field
from ..domain.kinds import USUAL, Day, Habits
from ..domain.problem import Said
from ..domain.sheets import BY_NAME
from .crew import Job
from .field_words import short_words
from .forms.paste_dialog import Ui_PasteDialog
from .language import language, sentence
from .long_work import asked_to_stop, following, stoppable
from .newest import Newest
from .paste_table import PasteDelegate, PasteRole, PasteTable
from .shown import grouped
from .theme import dress
from .workplace import Workplace

AT_ONCE = "paste/at_once"
"""The setting: small blocks that are understood and overwrite nothing are pasted without asking."""
QUICK = 600
"""Cells that are looked at on the window's thread; more are on another."""
MEASURED = 60
"""Rows by which the widths of columns are found."""
NARROWEST, WIDEST = 96, 260
"""Widths that a column begins with, in pixels."""


class PasteDialog(QDialog):
    """One paste under way; `take` is asked to write what was planned."""

    def __init__(
        self, workplace: Workplace, plan: PastePlan, take: Callable[[PastePlan], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workplace, self._take = workplace, take
        self.plan, self._is_looking = plan, False
        self.form = Ui_PasteDialog()
        self.form.setupUi(self)
        dress(self)
        self.table = PasteTable(workplace, plan, self)
        self._newest = Newest(workplace.crew, self)
        self._set_up()
        self._connect()
        self._show()
        self._go_to_first()

    # Choosing

    def choose_header(self) -> None:
        """The first row is a header, or a row like the others."""
        clip = self.plan.clip
        is_header = self.form.header.isChecked()
        found = clip.placing
        self._look(replace(clip, header=is_header, fields=found.named if is_header else found.fallen, habits={}))

    def choose_placing(self) -> None:
        """The columns go where the header says, or where the block fell."""
        clip = self.plan.clip
        fields = clip.placing.named if self.form.by_header.isChecked() else clip.placing.fallen
        self._look(replace(clip, fields=fields, habits={}))

    def choose_field(self, name: str) -> None:
        """The column chosen goes to another field, or is left out."""
        self._look(self.plan.clip.aimed(self._column(), name))

    def choose_reading(self, habits: Habits) -> None:
        """The column chosen is read in another way."""
        self._look(self.plan.clip.settled(self._column(), habits))

    def mend(self, row: int, column: int, text: str) -> None:
        """Take another text for a cell; for one that was not understood, wherever the same was pasted in its column."""
        was = next((one.reads[column] for one in self.plan.rows if one.place == row), None)
        self._look(self.plan.clip.taught(row, column, text, everywhere=bool(was and was.refusal)))

    def take(self) -> None:
        """Write what was planned."""
        if self.plan.steps and not self._is_looking:
            QSettings().setValue(AT_ONCE, self.form.at_once.isChecked())
            self.accept()
            self._take(self.plan)

    # What is shown

    def _look(self, clip: Clip) -> None:
        """Plan anew, beside the window where it is much."""
        desk, landing = self._workplace.desk, self.plan.landing
        if clip.size <= QUICK:
            if self._newest.is_busy:
                self._newest.forget()
            self._show_plan(plan_paste(desk, clip, landing))
            return
        self._wait()
        self._newest.ask(partial(planned, desk, clip, landing), self._show_plan, self._fail)

    def _look_again(self) -> None:
        self._look(self.plan.clip)

    def _wait(self) -> None:
        self._is_looking = True
        self.form.verdict.setText(self.tr("Looking at the rows …"))
        self.form.do_button.setEnabled(False)
        self.form.do_button.setToolTip(self.tr("The rows are still being looked at."))

    def _fail(self, news: Said) -> None:
        self.form.note.setText(sentence(news))
        self.form.note.show()

    def _show_plan(self, plan: PastePlan | None) -> None:
        if plan is not None:
            self._is_looking = False
            self.plan = plan
            self.table.show_plan(plan)
            self._show()

    def _show(self) -> None:
        plan, form = self.plan, self.form
        form.verdict.setText(self._verdict())
        form.note.setText(self._note())
        form.note.setVisible(bool(form.note.text()))
        placing = plan.clip.placing
        form.header.setChecked(plan.clip.header)
        form.header.setVisible(len(plan.clip.block) > 1)
        form.by_header.setChecked(plan.clip.fields == placing.named)
        form.by_header.setVisible(placing.is_moved and plan.clip.header)
        self._show_column()
        self._show_button()
        self._say()

    def _show_button(self) -> None:
        count, button = len(self.plan.steps), self.form.do_button
        button.setText(self.tr("&Paste %n row(s)", "", count))
        button.setEnabled(bool(count))
        button.setToolTip("" if count else self.tr("Nothing would change: look at the column “What happens”."))

    def _verdict(self) -> str:
        plan = self.plan
        counts = (
            (plan.count("new"), self.tr("{count} new")),
            (plan.count("changed"), self.tr("{count} changed")),
            (plan.overwritten, self.tr("%n cell(s) overwritten", "", plan.overwritten)),
            (plan.count("unfinished"), self.tr("{count} unfinished")),
            (plan.count("same"), self.tr("{count} without change")),
            (plan.count("refused", "outside"), self.tr("{count} not taken")),
            (plan.refused, self.tr("{count} not understood")),
        )
        rows = self.tr("%n row(s)", "", len(plan.rows))
        said = [words.format(count=grouped(str(count))) for count, words in counts if count]
        return f"{rows}: {' · '.join(said)}"

    def _note(self) -> str:
        """What a person should look at before pasting."""
        plan, said = self.plan, list[str]()
        placing = plan.clip.placing
        if placing.is_moved and plan.clip.header and plan.clip.fields == placing.named:
            said.append(self._moved(placing.shift))
        unsure = ", ".join(self.table.goes_to(place) for place in sorted(plan.unsure))
        if unsure:
            said.append(self.tr("{columns}: numbers such as 1.234 can be read in two ways.").format(columns=unsure))
        if plan.refused:
            said.append(self.tr("What is red is left out, unless you type it anew here."))
        return " ".join(said)

    def _moved(self, shift: int | None) -> str:
        if shift is None:
            return self.tr("The header names the columns in another order; they go where it says.")
        if shift > 0:
            return self.tr(
                "By the header this lies %n column(s) further right; it goes where the header says.", "", shift
            )
        return self.tr("By the header this lies %n column(s) further left; it goes where the header says.", "", -shift)

    def _column(self) -> int:
        return max(self.form.column.currentIndex(), 0)

    def _show_column(self) -> None:
        """Name the columns, and what the one chosen goes to and is read as."""
        form, plan, at = self.form, self.plan, self._column()
        form.column.blockSignals(True)
        form.column.clear()
        form.column.addItems([self.table.comes_from(place) for place in range(plan.clip.width)])
        form.column.setCurrentIndex(min(at, plan.clip.width - 1))
        form.column.blockSignals(False)
        form.field.setCurrentIndex(max(form.field.findData(plan.clip.fields[self._column()]), 0))
        self._show_reading()

    def _show_reading(self) -> None:
        at, form = self._column(), self.form
        name = self.plan.clip.fields[at]
        choices = self._readings(BY_NAME[self.plan.landing.sheet].field(name)) if name else []
        for one in (form.reading_label, form.reading):
            one.setVisible(bool(choices))
        form.reading.clear()
        for text, habits in choices:
            form.reading.addItem(text, habits)
        given, found = self.plan.clip.habits.get(at, USUAL), self.plan.habits[at]
        chosen = next((place for place, (_, habits) in enumerate(choices) if habits == given), 0)
        form.reading.setCurrentIndex(chosen)
        shown = next((text for text, habits in choices if habits == found and found != USUAL), "")
        if given == USUAL and shown and choices:
            form.reading.setItemText(0, self.tr("as shown: {way}").format(way=shown))

    def _readings(self, field: Field) -> list[tuple[str, Habits]]:
        """The ways in which a column can be read."""
        orders: tuple[tuple[str, DateOrder], ...] = (
            (self.tr("day, month, year"), "dmy"),
            (self.tr("month, day, year"), "mdy"),
        )
        marks: tuple[tuple[str, DecimalMark], ...] = (
            (self.tr("decimal point: 1,234.5"), "."),
            (self.tr("decimal comma: 1.234,5"), ","),
        )
        found = [(self.tr("as the column shows"), USUAL)]
        if isinstance(field.kind, Day):
            return [*found, *((text, Habits(date_order=order)) for text, order in orders)]
        return [*found, *((text, Habits(decimal=mark)) for text, mark in marks)] if has_decimals(field) else []

    def _choose_column(self) -> None:
        self._show_column()
        at = self.form.cells.currentIndex()
        self.form.cells.setCurrentIndex(self.table.index(max(at.row(), 0), self._column() + 1))

    def _follow(self, index: QModelIndex) -> None:
        """The column chosen follows the current cell."""
        if index.column() > 0 and index.column() - 1 != self._column():
            self.form.column.setCurrentIndex(index.column() - 1)
            self._show_column()
        self._say()

    def _say(self) -> None:
        self.form.about.setText(self.table.about(self.form.cells.currentIndex()))

    def _choose_shown(self) -> None:
        self.table.keep(self.form.shown.currentData())
        if self.table.rowCount():
            self._go_to_first()

    def _go_to_first(self) -> None:
        """Go to the first cell that is not understood, else to the first one of all."""
        found = self.table.first_refused()
        self.form.cells.setCurrentIndex(found if found.isValid() else self.table.index(0, 1))
        self.form.cells.setFocus()

    # Inside

    def _set_up(self) -> None:
        form, sheet = self.form, BY_NAME[self.plan.landing.sheet]
        self.setWindowTitle(self.tr("Paste"))
        form.title.setText(self.tr("Paste into {sheet}").format(sheet=sheet.title_in(language())))
        form.field.addItem(self.tr("left out"), "")
        for one in self.plan.landing.fields:
            form.field.addItem(f"{one.title_in(language())}{' *' if one.required else ''}", one.name)
            form.field.setItemData(
                form.field.count() - 1, short_words(sheet.name, one.name), Qt.ItemDataRole.ToolTipRole
            )
        form.shown.addItem(self.tr("all rows"), None)
        form.shown.addItem(self.tr("what is not understood"), _needs_care)
        form.shown.addItem(self.tr("rows that change"), _changes)
        form.at_once.setChecked(asks_not())
        form.cells.setModel(self.table)
        form.cells.setItemDelegate(PasteDelegate(form.cells))
        self._lay()

    def _lay(self) -> None:
        cells = self.form.cells
        header, rows = cells.horizontalHeader(), cells.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(2 * cells.fontMetrics().lineSpacing() + 10)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        cells.setColumnWidth(0, 150)
        metrics = cells.fontMetrics()
        for column in range(1, self.table.columnCount()):
            texts = [self.table.goes_to(column - 1), self.table.comes_from(column - 1)]
            for row in range(min(self.table.rowCount(), MEASURED)):
                index = self.table.index(row, column)
                texts += [str(index.data() or ""), str(self.table.data(index, PasteRole.BELOW) or "")]
            widest = max(metrics.horizontalAdvance(text[:60]) for text in texts)
            cells.setColumnWidth(column, min(max(widest + 24, NARROWEST), WIDEST))

    def _connect(self) -> None:
        form = self.form
        form.header.clicked.connect(self.choose_header)
        form.by_header.clicked.connect(self.choose_placing)
        form.column.activated.connect(lambda _at: self._choose_column())
        form.field.activated.connect(lambda _at: self.choose_field(str(form.field.currentData() or "")))
        form.reading.activated.connect(lambda _at: self.choose_reading(form.reading.currentData()))
        form.shown.activated.connect(lambda _at: self._choose_shown())
        form.cells.selectionModel().currentChanged.connect(self._follow)
        form.cancel_button.clicked.connect(self.reject)
        form.do_button.clicked.connect(self.take)
        # An editor that is still closing would lose its cell if the rows were shown anew now.
        self.table.mended.connect(self.mend, Qt.ConnectionType.QueuedConnection)
        self._workplace.touched.connect(self._look_again)
        self.finished.connect(lambda _result: self._workplace.touched.disconnect(self._look_again))


def asks_not() -> bool:
    """Did the person choose that plain small blocks are pasted without asking?"""
    return QSettings().value(AT_ONCE, defaultValue=False, type=bool) is True


def planned(desk: SheetDesk, clip: Clip, landing: Landing, job: Job) -> PastePlan:
    """The plan of a clip, made by the crew."""
    with stoppable():
        return plan_paste(desk, clip, landing, following(job), asked_to_stop(job))


def _needs_care(row: PastedRow) -> bool:
    return row.refusal is not None or bool(row.lacks) or any(read and read.refusal for read in row.reads)


def _changes(row: PastedRow) -> bool:
    return row.state == "changed"
