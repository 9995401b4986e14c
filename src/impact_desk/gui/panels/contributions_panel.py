"""Contributions with the totals of the period by form, and leverage beside them."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QTimer

from ...domain.sheets import BY_NAME
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..forms.contributions_panel import Ui_ContributionsPanel
from ..language import QT_TRANSLATE_NOOP, language
from ..panel import Panel
from ..period_filter import within
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..tiles import FigureStrip, Tile
from ..workplace import Reckoned, Workplace
from .grid_panel import PAUSE

TILES = (
    Tile(QT_TRANSLATE_NOOP("Tiles", "Total"), "contributions.total"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Cash"), "contributions.cash"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Time"), "contributions.time"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "In-kind"), "contributions.in_kind"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Management"), "contributions.management"),
    Tile(QT_TRANSLATE_NOOP("Tiles", "Leverage"), "contributions.leverage"),
)


class ContributionsPanel(Panel):
    """The page of contributions and leverage."""

    def __init__(self, workplace: Workplace) -> None:
        self.form = Ui_ContributionsPanel()
        super().__init__(workplace, self.form)
        self.given = SheetModel(workplace, "contributions", fresh=self._currency)
        self.levered = SheetModel(workplace, "leverage", fresh=self._currency)
        self.form.given.show_sheet(self.given, "contributions")
        self.form.leverage.show_sheet(self.levered, "leverage")
        self._views: dict[str, tuple[SheetModel, SheetView]] = {
            "contributions": (self.given, self.form.given),
            "leverage": (self.levered, self.form.leverage),
        }
        self._strip = FigureStrip(self.form.figures_layout, TILES)
        self._notes = {name: EmptyNote(view) for name, (_, view) in self._views.items()}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.form.title.setText(BY_NAME["contributions"].title_in(language()))
        self.form.tabs.setTabText(0, BY_NAME["contributions"].title_in(language()))
        self.form.tabs.setTabText(1, BY_NAME["leverage"].title_in(language()))
        self._change_period()
        self._strip.show(self.workplace.result)
        for model, _ in self._views.values():
            model.repaint_all()
        self._note_emptiness()

    def grids(self) -> tuple[SheetView, ...]:
        found = (self.form.given, self.form.leverage)
        return found if self.form.tabs.currentIndex() == 0 else found[::-1]

    def begin_filter(self) -> None:
        self.form.filter.setFocus()
        self.form.filter.selectAll()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet not in self._views or not isinstance(record, UUID):
            return False
        model, view = self._views[sheet]
        self.form.tabs.setCurrentIndex(list(self._views).index(sheet))
        if model.row_of(record) < 0:
            self._show_all()
        return view.go_to(record, field)

    def _currency(self) -> Mapping[str, str]:
        return {"currency": self.workplace.currency} if self.workplace.currency else {}

    def _connect(self) -> None:
        form = self.form
        form.add_button.clicked.connect(self._add)
        form.filter.textChanged.connect(self._wait)
        form.period_only.toggled.connect(self._keep_period)
        self._pause.timeout.connect(self._filter)
        self.workplace.reckoned.connect(self._show_figures)
        self.workplace.period_changed.connect(self._change_period)
        form.add_button.setEnabled(self.given.is_addable)
        for name, (model, view) in self._views.items():
            view.asked_to_delete.connect(Deletion(model, self).delete)
            self._notes[name].asked.connect(view.add_row if not model.is_filtered else self._show_all)
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.arranged):
                signal.connect(self._note_emptiness)

    def _add(self) -> None:
        self.grids()[0].add_row()

    def _wait(self) -> None:
        self._pause.start()

    def _filter(self) -> None:
        for model, _ in self._views.values():
            model.filter(self.form.filter.text())

    def _show_all(self) -> None:
        self.form.filter.clear()
        self.form.period_only.setChecked(False)
        self._pause.stop()
        self._filter()

    def _show_figures(self, result: Reckoned) -> None:
        self._strip.show(result)

    def _change_period(self) -> None:
        self.form.period_only.setText(self.tr("&Only {period}").format(period=self.workplace.period))
        self._keep_period()

    def _keep_period(self) -> None:
        keep = within(self.workplace) if self.form.period_only.isChecked() else None
        for model, _ in self._views.values():
            model.keep_only(keep)

    def _note_emptiness(self) -> None:
        words = {
            "contributions": self.tr("Enter each gift of money, goods or paid management time with its voucher."),
            "leverage": self.tr("Enter what others gave because of a program, such as employees' donations."),
        }
        for name, (model, _) in self._views.items():
            note = self._notes[name]
            if model.is_empty():
                step = self.tr("Enter the first row") if model.is_addable else ""
                note.say(self.tr("Nothing here yet"), words[name], step)
            elif model.is_filtered and not model.record_count():
                note.say(self.tr("No row fits"), self.tr("The filter hides every row of this page."), "")
            else:
                note.hide()
