"""Backups without being asked: when a project or group file opens and closes, and every hour while it changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ..desk.automatic_backups import Kept, back_up_if_changed
from ..domain.problem import Said
from .crew import Crew
from .language import sentence
from .workplace import Notice, Workplace

HOUR = 60 * 60 * 1000


class BackupRounds(QObject):
    """Has copies made beside the work. A file from outside, or one open for reading only, is never copied."""

    made = Signal(object)
    """A `Kept` copy was made and verified."""
    noticed = Signal(object)
    """A `Notice`: no copy could be made, and why."""

    def __init__(self, crew: Crew, parent: QObject) -> None:
        super().__init__(parent)
        self._crew = crew
        self._workplace: Workplace | None = None
        self._changed = False
        self._hourly = QTimer(self, interval=HOUR)
        self._hourly.timeout.connect(self.go_round)

    def follow(self, workplace: Workplace | None) -> None:
        """Look after another project, or none; of the one before a last copy is made if it needs one."""
        self.go_round()
        is_ours = workplace is not None and not workplace.desk.read_only
        self._workplace = workplace if is_ours else None
        # Whatever was written since the newest copy, elsewhere or before a crash, is copied now.
        self._changed = is_ours
        self._hourly.start() if is_ours else self._hourly.stop()
        if workplace is not None and is_ours:
            workplace.touched.connect(self._heed)
        self.go_round()

    def go_round(self) -> None:
        """Copy the project if it was changed since the last round."""
        if self._workplace is None or not self._changed:
            return
        file = self._workplace.desk.file
        if not file.is_open:
            return
        self._changed, path, head = False, file.path, file.head()
        self._crew.send(
            lambda _job: back_up_if_changed(path, head),
            self._tell,
            owner=self,
            failed=lambda news: self._warn(path, news),
        )

    def leave_out(self) -> None:
        """Make no more copies of this project: it is about to be replaced, and kept by whoever does that."""
        self._workplace = None

    def _heed(self) -> None:
        self._changed = True

    def _tell(self, made: Kept | None) -> None:
        if made is not None:
            self.made.emit(made)

    def _warn(self, path: Path, news: Said) -> None:
        if self._workplace is not None and self._workplace.desk.path == path:
            # The next round tries again.
            self._changed = True
        self.noticed.emit(Notice("warning", sentence(news)))
