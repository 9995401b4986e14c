"""From Ctrl+V to rows on disk: what the clipboard holds is looked at, shown, and written as one step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..desk.pasting import Landing, PastePlan, clip_of, take_paste
from ..desk.sheet_desk import SheetDesk
from ..desk.tabbed import from_text
from ..domain.closing import PeriodClosed
from ..domain.problem import Said
from .crew import Job
from .paste_dialog import PasteDialog, asks_not, planned
from .sheet_model import SheetModel
from .workplace import Workplace

LONG = 8_000
"""Characters that are looked at on the window's thread; more are on another."""
SMALL = 400
"""Cells of a block that may be pasted without asking."""
WRITTEN = 60
"""Rows that are written on the window's thread; more are on another."""


class Pasting(QObject):
    """Pastes into the grids of a window. `dialog` is the question that is open, if one is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.dialog: PasteDialog | None = None

    def begin(self, model: SheetModel, text: str, top: int, left: int) -> None:
        """Look at `text` as pasted from the cell (`top`, `left`) on; show what it becomes, or take it at once."""
        workplace = model.workplace
        if workplace.desk.read_only:
            workplace.tell("refused", self.tr("This project is open for reading only."))
            return
        look = partial(_looked_at, workplace.desk, text, _landing(model, text, top, left))
        if len(text) <= LONG:
            made = list[PastePlan]()
            workplace.attempt(lambda: made.append(look(Job(""))), lambda: self._go_on(workplace, made[0]))
            return
        title = self.tr("Looking at what is pasted")
        workplace.crew.send(look, lambda plan: self._go_on(workplace, plan), owner=workplace, title=title)

    def take(self, workplace: Workplace, plan: PastePlan, reason: str = "") -> None:
        """Write what was planned, long work beside the window; a closed period asks for a reason first."""
        if len(plan.steps) <= WRITTEN:
            workplace.attempt(lambda: take_paste(workplace.desk, plan), lambda: self._tell(workplace, plan))
            return

        def failed(news: Said) -> None:
            if isinstance(news, PeriodClosed):
                workplace.ask_reason(news, lambda why: self.take(workplace, plan, why))
            else:
                workplace.crew.failed.emit(news)

        workplace.crew.send(
            lambda _job: take_paste(workplace.desk, plan, reason=reason),
            lambda _rows: self._tell(workplace, plan),
            owner=workplace,
            failed=failed,
            title=self.tr("Pasting %n row(s)", "", len(plan.steps)),
        )

    def _go_on(self, workplace: Workplace, plan: PastePlan) -> None:
        """Ask, unless that would only be in the way."""
        is_lone = plan.clip.size == 1 and not plan.refused
        if is_lone or (asks_not() and plan.clip.size <= SMALL and plan.is_plain):
            self.take(workplace, plan)
            return
        self.dialog = PasteDialog(workplace, plan, partial(self.take, workplace), self._parent)
        self.dialog.finished.connect(lambda _result: self._forget())
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _tell(self, workplace: Workplace, plan: PastePlan) -> None:
        """Mark what was pasted, and say how much, where that is more than one sees at the cell."""
        rows = [one.record.id for one in plan.steps]
        workplace.pasted.emit(plan.landing.sheet, rows, [name for name in plan.clip.fields if name])
        if plan.clip.size > 1 and plan.steps:
            text = self.tr("%n row(s) pasted.", "", len(plan.steps))
            left = self.tr("%n cell(s) were not understood and left out.", "", plan.refused) if plan.refused else ""
            workplace.tell("done", " ".join(filter(None, (text, left))), undo=True)


def _landing(model: SheetModel, text: str, top: int, left: int) -> Landing:
    """Where the text falls: as many rows as it may have lines."""
    keys = model.keys_from(top, text.count("\n") + text.count("\r") + 1)
    return Landing(
        model.sheet.name,
        tuple(one.name if one.field else "" for one in model.columns),
        left,
        tuple(keys),
        model.is_addable,
        model.new_row_texts() if model.is_addable else {},
        frozenset(model.scope),
        top,
    )


def _looked_at(desk: SheetDesk, text: str, landing: Landing, job: Job) -> PastePlan:
    return planned(desk, clip_of(from_text(text), landing), landing, job)
