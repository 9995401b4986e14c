"""A page with a grid on each of several tabs, figures of the period above, one filter for all."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..beside import Companion
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..forms.tabbed_panel import Ui_TabbedPanel
from ..language import language
from ..panel import Panel
from ..period_filter import within
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..theme import STEP
from ..tiles import FigureStrip
from ..workplace import Reckoned, Workplace
from .grid_panel import PAUSE, GridPage

translate = QCoreApplication.translate


class Tab(QWidget):
    """One tab: what it is for, and its grid."""

    def __init__(self, workplace: Workplace, page: GridPage) -> None:
        super().__init__()
        self.page = page
        self.model = SheetModel(workplace, page.sheet, page.columns, fresh=lambda: page.fresh(workplace))
        self.hint, self.view = QLabel(self), SheetView(self)
        self.companion: Companion | None = None
        self.hint.setProperty("role", "quiet")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.view.setObjectName(page.sheet)
        self.view.show_sheet(self.model, page.sheet)
        self.note = EmptyNote(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, STEP, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.hint)
        if page.beside:
            both, self.companion = page.beside.place(workplace, self.view)
            layout.addWidget(both, 1)
        else:
            layout.addWidget(self.view, 1)

    @property
    def is_dated(self) -> bool:
        """Do its rows have a date, so that a period can keep some of them?"""
        return any(one.name == "date" for one in self.model.sheet.fields)

    def note_emptiness(self) -> None:
        """Say what belongs here while nothing does, or that the filter hides everything."""
        page, model = self.page, self.model
        if model.is_empty():
            step = translate("GridPage", page.first_step) if model.is_addable else ""
            self.note.say(self.tr("Nothing here yet"), translate("GridPage", page.empty), step)
        elif model.is_filtered and not model.record_count():
            self.note.say(self.tr("No row fits"), self.tr("The filter hides every row."), self.tr("Show all rows"))
        else:
            self.note.hide()


class TabbedPanel(Panel):
    """A page of several grids; the first one names it and gives its figures."""

    def __init__(self, workplace: Workplace, pages: Sequence[GridPage]) -> None:
        self.form = Ui_TabbedPanel()
        super().__init__(workplace, self.form)
        self.tabs = tuple(Tab(workplace, page) for page in pages)
        for one in self.tabs:
            self.form.tabs.addTab(one, one.model.sheet.title)
        self._strip = FigureStrip(self.form.figures_layout, pages[0].tiles)
        self.form.figures.setVisible(bool(pages[0].tiles))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        self._show_tools()
        self.retranslate()

    def retranslate(self) -> None:
        first = self.tabs[0]
        self.form.title.setText(first.model.sheet.title_in(language()))
        self.form.hint.setText(translate("GridPage", first.page.hint))
        for at, one in enumerate(self.tabs):
            self.form.tabs.setTabText(at, one.model.sheet.title_in(language()))
            one.hint.setText(translate("GridPage", one.page.hint))
            one.hint.setVisible(at > 0)
            one.model.repaint_all()
            one.note_emptiness()
        self._strip.show(self.workplace.result)
        self._change_period()

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return self.tabs[self.form.tabs.currentIndex()]

    def grids(self) -> tuple[SheetView, ...]:
        in_front = self.tab
        return (in_front.view, *(one.view for one in self.tabs if one is not in_front))

    def begin_filter(self) -> None:
        self.form.filter.setFocus()
        self.form.filter.selectAll()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        found = next((at for at, one in enumerate(self.tabs) if one.model.sheet.name == sheet), None)
        if found is None or not isinstance(record, UUID):
            return False
        self.form.tabs.setCurrentIndex(found)
        if self.tab.model.row_of(record) < 0:
            self._show_all()
        return self.tab.view.go_to(record, field)

    def _connect(self) -> None:
        form = self.form
        form.add_button.clicked.connect(self._add)
        form.filter.textChanged.connect(self._wait)
        form.period_only.toggled.connect(self._keep_period)
        form.tabs.currentChanged.connect(self._show_tools)
        self._pause.timeout.connect(self._filter)
        self.workplace.reckoned.connect(self._show_figures)
        self.workplace.period_changed.connect(self._change_period)
        form.add_button.setEnabled(self.tabs[0].model.is_addable)
        if not self.tabs[0].model.is_addable:
            form.add_button.setToolTip(self.tr("This project is open for reading only."))
        for one in self.tabs:
            one.view.asked_to_delete.connect(Deletion(one.model, self).delete)
            one.note.asked.connect(self._take_first_step)
            model = one.model
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.arranged):
                signal.connect(one.note_emptiness)

    def _add(self) -> None:
        self.tab.view.add_row()

    def _take_first_step(self) -> None:
        if self.tab.model.is_filtered:
            self._show_all()
        else:
            self.tab.view.add_row()

    def _wait(self) -> None:
        self._pause.start()

    def _filter(self) -> None:
        for one in self.tabs:
            one.model.filter(self.form.filter.text())

    def _show_all(self) -> None:
        self.form.filter.clear()
        self.form.period_only.setChecked(False)
        self._pause.stop()
        for one in self.tabs:
            one.model.show_all()

    def _show_figures(self, result: Reckoned) -> None:
        self._strip.show(result)

    def _show_tools(self) -> None:
        self.form.period_only.setVisible(self.tab.is_dated)

    def _change_period(self) -> None:
        self.form.period_only.setText(self.tr("&Only {period}").format(period=self.workplace.period))
        self._keep_period()

    def _keep_period(self) -> None:
        keep = within(self.workplace) if self.form.period_only.isChecked() else None
        for one in self.tabs:
            if one.is_dated:
                one.model.keep_only(keep)
