"""A page with one grid: title, what belongs here, filter, figures of the period, rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout

from ..beside import Beside, Companion
from ..columns import Column
from ..deletion import Deletion
from ..empty_note import EmptyNote
from ..forms.grid_panel import Ui_GridPanel
from ..language import language
from ..panel import Panel
from ..period_filter import within
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..tiles import FigureStrip, Tile
from ..workplace import Reckoned, Workplace

translate = QCoreApplication.translate

PAUSE = 150
"""Milliseconds after the last key in the filter."""


def _nothing_more(_workplace: Workplace) -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class GridPage:
    """What one page with a grid shows: its sheet, texts as in the source language (context `GridPage`), figures above.

    `hint` says what the page is for, `empty` what belongs there while nothing does, `first_step` what a button offers,
    `beside` what stands beside the grid.
    """

    sheet: str
    hint: str
    empty: str
    first_step: str
    columns: Sequence[Column] = ()
    tiles: Sequence[Tile] = ()
    fresh: Callable[[Workplace], Mapping[str, str]] = _nothing_more
    beside: Beside | None = None


class GridPanel(Panel):
    """A page with one grid of a sheet."""

    def __init__(self, workplace: Workplace, page: GridPage) -> None:
        self.form = Ui_GridPanel()
        super().__init__(workplace, self.form)
        self._page = page
        self.model = SheetModel(workplace, page.sheet, page.columns, fresh=lambda: page.fresh(workplace))
        self.view: SheetView = self.form.grid
        self.view.show_sheet(self.model, page.sheet)
        self.companion = self._place_beside(page.beside) if page.beside else None
        self._deletion = Deletion(self.model, self)
        self._note = EmptyNote(self.view)
        self._strip = FigureStrip(self.form.figures_layout, page.tiles)
        self.form.figures.setVisible(bool(page.tiles))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        self.form.title.setText(self.model.sheet.title_in(language()))
        self.form.hint.setText(translate("GridPage", self._page.hint))
        self._name_period()
        self._strip.show(self.workplace.result)
        self.model.repaint_all()
        self.view.horizontalHeader().viewport().update()
        self._note_emptiness()

    def grids(self) -> tuple[SheetView, ...]:
        return (self.view,)

    def begin_filter(self) -> None:
        self.form.filter.setFocus()
        self.form.filter.selectAll()

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        if sheet != self._page.sheet or not isinstance(record, UUID):
            return False
        if self.model.row_of(record) < 0:
            self._show_all()
        return self.view.go_to(record, field)

    def _place_beside(self, beside: Beside) -> Companion:
        """Put what stands beside the grid into the grid's place, with the grid."""
        layout = cast("QVBoxLayout", self.layout())
        place = layout.indexOf(self.view)
        both, made = beside.place(self.workplace, self.view)
        layout.insertWidget(place, both, 1)
        return made

    def _connect(self) -> None:
        form, workplace = self.form, self.workplace
        form.add_button.clicked.connect(self.view.add_row)
        form.filter.textChanged.connect(self._wait)
        self._pause.timeout.connect(lambda: self.model.filter(form.filter.text()))
        form.period_only.setVisible(self._is_dated())
        form.period_only.toggled.connect(self._keep_period)
        self.view.asked_to_delete.connect(self._deletion.delete)
        self._note.asked.connect(self._take_first_step)
        workplace.reckoned.connect(self._show_figures)
        workplace.period_changed.connect(self._change_period)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset, self.model.arranged):
            signal.connect(self._note_emptiness)
        if workplace.desk.read_only:
            form.add_button.setEnabled(False)
            form.add_button.setToolTip(self.tr("This project is open for reading only."))

    def _wait(self) -> None:
        self._pause.start()

    def _is_dated(self) -> bool:
        return any(one.name == "date" for one in self.model.sheet.fields)

    def _show_figures(self, result: Reckoned) -> None:
        self._strip.show(result)

    def _change_period(self) -> None:
        self._name_period()
        self._keep_period()

    def _name_period(self) -> None:
        self.form.period_only.setText(self.tr("&Only {period}").format(period=self.workplace.period))

    def _keep_period(self) -> None:
        self.model.keep_only(within(self.workplace) if self.form.period_only.isChecked() else None)

    def _show_all(self) -> None:
        """Lift the filters, for a record that they hide."""
        self.form.filter.clear()
        self.form.period_only.setChecked(False)
        self._pause.stop()
        self.model.show_all()

    def _take_first_step(self) -> None:
        if self.model.is_filtered:
            self._show_all()
        else:
            self.view.add_row()

    def _note_emptiness(self) -> None:
        may_add = self.model.is_addable
        if self.model.is_empty():
            step = translate("GridPage", self._page.first_step) if may_add else ""
            self._note.say(self.tr("Nothing here yet"), translate("GridPage", self._page.empty), step)
        elif self.model.is_filtered and not self.model.record_count():
            self._note.say(
                self.tr("No row fits"),
                self.tr("The filter hides every row of this page."),
                self.tr("Show all rows"),
            )
        else:
            self._note.hide()
