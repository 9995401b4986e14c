"""The journal's chain, checked beside the work when a project opens; what came of it stands in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from ..desk.journal_reading import BrokenLink, broken_links
from ..desk.opening import ForeignDesk
from .crew import Cancelled, Crew, Job
from .theme import colours
from .verdict_words import worded
from .workplace import Notice, Workplace


class ChainCheck(QObject):
    """Says quietly that the journal is sound, or clearly which entry is not."""

    noticed = Signal(object)
    """A `Notice`: the chain does not hold, and where."""
    done = Signal()
    """The check came to its end."""

    def __init__(self, crew: Crew, label: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._crew, self._label = crew, label
        self._job: Job | None = None
        self.found: tuple[BrokenLink, ...] | None = None

    def follow(self, workplace: Workplace | None) -> None:
        """Check another project's journal, or none. Of a file from outside its own bar speaks."""
        if self._job:
            self._job.cancel()
        self._job, self.found = None, None
        self._label.clear()
        self._label.setToolTip("")
        if workplace is None or isinstance(workplace.desk, ForeignDesk):
            return
        desk = workplace.desk

        def act(job: Job) -> tuple[BrokenLink, ...]:
            return broken_links(desk, lambda: _stop_if_asked(job))

        self._label.setText(self.tr("Checking the journal…"))
        self._job = self._crew.send(act, self._tell, owner=workplace)

    def retranslate(self) -> None:
        """Say the same in the language of the window."""
        if self.found is not None:
            self._say(self.found)

    def _tell(self, found: tuple[BrokenLink, ...]) -> None:
        self.found = found
        self._say(found)
        if found:
            self.noticed.emit(Notice("warning", self._warning(found)))
        self.done.emit()

    def _say(self, found: tuple[BrokenLink, ...]) -> None:
        sound, broken = self.tr("Journal sound"), self.tr("Journal broken at entry {number}")
        self._label.setText(broken.format(number=found[0].seq) if found else sound)
        self._label.setStyleSheet(f"color: {colours().danger};" if found else "")
        self._label.setToolTip("\n".join(worded(one) for one in found[:10]))

    def _warning(self, found: tuple[BrokenLink, ...]) -> str:
        what = self.tr("Somebody changed this file past the program. Compare it with a backup before you go on.")
        return f"{worded(found[0])} {what}"


def _stop_if_asked(job: Job) -> None:
    if job.is_cancelled:
        raise Cancelled
