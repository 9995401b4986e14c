"""The open project as the window sees it: the desk, the period chosen, and the signals that pages follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from ..desk.project_desk import Desk, Touched
from ..desk.reckoning import Reckoned, reckon
from ..desk.sheet_desk import SheetDesk
from ..domain.closing import Closing, PeriodClosed
from ..domain.fields import Record
from ..domain.period import Period
from ..domain.problem import Fault, Refusal
from .crew import Crew, Job
from .language import sentence

__all__ = ["SOON", "Notice", "ReasonWanted", "Reckoned", "Tone", "Workplace"]

Tone = Literal["done", "told", "refused", "warning"]
"""How a notice sounds."""
SOON = 120
"""Milliseconds after the last change before figures are reckoned anew."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence shown above the page without stopping anybody; `undo` offers to take the last step back."""

    tone: Tone
    text: str
    undo: bool = False


@dataclass(frozen=True, slots=True)
class ReasonWanted:
    """A change that was refused for want of a reason: why, how it is done with one, and what is done without."""

    refusal: PeriodClosed
    retry: Callable[[str], object]
    drop: Callable[[], object]


def _leave_it() -> None:
    """Nothing more is to be done."""


class Workplace(QObject):
    """One open file in the window, mostly a site's project. Pages read from `desk`, write through it, and follow these signals."""

    touched = Signal(object)
    """`Touched`: rows that a change added, changed or removed."""
    period_changed = Signal(object)
    """The period that figures are shown for."""
    reckoned = Signal(object)
    """`Reckoned`: figures and problems were worked out anew."""
    noticed = Signal(object)
    """A `Notice` for the person."""
    failed = Signal(object)
    """A `Fault` for the person."""
    author_changed = Signal()
    """The journal notes another name from now on."""
    asked_for_history = Signal(str, object)
    """Somebody wants to see the history of a record: sheet, id."""
    looked_at = Signal(str, object)
    """A person turned to a record, in a grid or a form: sheet, id; nothing where it is no record."""
    asked_for_evidence = Signal(str, object)
    """Somebody wants to see the evidence of a record: sheet, id."""
    asked_to_attach = Signal(str, object, object)
    """Files were dropped on a record: sheet, id, their paths."""
    asked_to_paste = Signal(object, str, int, int)
    """A text is to be pasted into a grid: its `SheetModel`, the text, the first row and column."""
    pasted = Signal(str, object, object)
    """A block is on disk: its sheet, the ids of its rows from above, and the names of its columns."""
    regrouped = Signal()
    """Rows of a grid are to stand in groups, or no longer."""
    asked_for_cell = Signal(str, object, str)
    """Somebody wants to see a cell: sheet, id, field."""
    asked_for_remark = Signal(object)
    """Somebody wants to see a remark of head office on its row: its id."""
    asked_for_page = Signal(str)
    """Somebody wants to see a page: its name."""
    asked_for_entry = Signal(int)
    """Somebody wants to see an entry of the journal: its number."""
    asked_for_reason = Signal(object)
    """A change to a closed period needs one: `ReasonWanted`."""

    def __init__(self, desk: SheetDesk, crew: Crew, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.crew = desk, crew
        self.result: Reckoned | None = None
        known = desk.periods_at_hand() if isinstance(desk, Desk) else ()
        self._period = (*known, Period(date.today().year))[0]  # noqa: DTZ011 - the year on the wall
        # A long log is not looked at before the window is there; it may have a newer year.
        self._is_guess = isinstance(desk, Desk) and desk.counts_apart
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._reckon)
        self._under_way: Job | None = None
        self._stale = self._is_over = False
        self.touched.connect(self._heed)
        self._stop = desk.listen(self._tell)

    @property
    def project(self) -> Desk:
        """The desk of a site's project. Raises `TypeError` where head office's file is open."""
        if not isinstance(self.desk, Desk):
            raise TypeError(self.desk)
        return self.desk

    @property
    def period(self) -> Period:
        """The period that figures are shown for."""
        return self._period

    def choose_period(self, period: Period) -> None:
        """Show figures of another period."""
        self._is_guess = False
        if period != self._period:
            self._period = period
            self.period_changed.emit(period)
            self._reckon()

    @property
    def currency(self) -> str:
        """The facility's currency; empty while there is no facility."""
        site = self.desk.records("facility") if isinstance(self.desk, Desk) else ()
        return str(getattr(site[0], "currency", "")) if site else ""

    def take_author(self, name: str) -> None:
        """Have the journal note another name from now on."""
        self.desk.author = name
        self.author_changed.emit()

    def attempt(self, act: Callable[[], object], then: Callable[[], object] = _leave_it) -> bool:
        """Do `act`, `then` what follows; a refusal becomes a notice, a fault a dialog. Says whether it was done.

        Where a closed period wants a reason, the person is asked; once it is given, all is done then.
        """
        try:
            act()
        except PeriodClosed as refusal:
            self.ask_reason(refusal, lambda _reason: self.attempt(act, then))
        except Refusal as refusal:
            self.noticed.emit(Notice("refused", sentence(refusal)))
        except Fault as fault:
            self.failed.emit(fault)
        else:
            then()
            return True
        return False

    def ask_reason(
        self, refusal: PeriodClosed, retry: Callable[[str], object], drop: Callable[[], object] = _leave_it
    ) -> None:
        """Ask why a closed period is changed; `retry` is called once a reason is given, else `drop`."""
        self.asked_for_reason.emit(ReasonWanted(refusal, retry, drop))

    def go_on(self, wanted: ReasonWanted, reason: str, *, keep: bool = False) -> None:
        """Do what was refused, for this reason; `keep` takes it for further changes to the same period, too."""
        gate = self.project.gate
        if keep:
            gate.keep_reason(wanted.refusal.closing.document, reason)
        with gate.because(reason):
            wanted.retry(reason)

    def closing_of(self, sheet: str, record: Record) -> Closing | None:
        """The closed period that a record belongs to, if it does to one."""
        is_open = isinstance(self.desk, Desk) and not self._is_over
        return self.project.gate.closing_of(sheet, record) if is_open else None

    def tell(self, tone: Tone, text: str, *, undo: bool = False) -> None:
        """Show a notice."""
        self.noticed.emit(Notice(tone, text, undo))

    def reckon_soon(self) -> None:
        """Work figures and problems out anew once the person pauses."""
        self._soon.start()

    def _heed(self, _touched: Touched) -> None:
        self.reckon_soon()

    def close(self) -> None:
        """Close the project; everything was saved when it was entered."""
        self._soon.stop()
        self._is_over = True
        self._stop()
        self.desk.close()

    def _tell(self, touched: Touched) -> None:
        # Called on whichever thread changed the project; the signal brings it to the window's.
        self.touched.emit(touched)

    def _reckon(self) -> None:
        if self._under_way is not None and not self._under_way.is_over:
            self._stale = True
            return
        if not isinstance(self.desk, Desk):
            return
        self._look_ahead(self.desk)
        work = self.desk.asking(reckon, self._period)
        # Of a long log it takes so long that the person should know; what stands there meanwhile is of before.
        title = self.tr("Counting the volunteer log") if self.desk.counts_apart else ""
        self._under_way = self.crew.send(lambda _job: work(), self._show, owner=self, title=title, can_cancel=False)

    def _look_ahead(self, desk: Desk) -> None:
        """Learn beside the window what a signature covers of long sheets: locks are painted, and steps weighed, by that."""
        if desk.gate.wants_look:
            self.crew.send(lambda _job: desk.gate.look_ahead(), lambda _none: None, owner=self)

    def _show(self, result: Reckoned) -> None:
        # Figures that were under way when the project closed come to pages that can no longer read their rows.
        if self._is_over:
            return
        self.result = result
        self.reckoned.emit(result)
        newest, is_guess, self._is_guess = next(iter(result.periods), self._period), self._is_guess, False
        if is_guess:
            self.choose_period(newest)
        if self._stale:
            self._stale = False
            self._reckon()
