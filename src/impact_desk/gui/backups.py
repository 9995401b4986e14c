"""The backups of the open project: the rounds, the list of copies, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from ..desk.backups import Restored, restore
from ..domain.problem import Said
from .backup_rounds import BackupRounds
from .crew import Crew
from .faults import FaultDialog
from .projects import Projects
from .workplace import Workplace


class Backups(QObject):
    """Has copies made, shows them, and puts one in the place of the project; `close` closes the project."""

    def __init__(self, crew: Crew, window: QMainWindow, projects: Projects, close: Callable[[], None]) -> None:
        super().__init__(window)
        self.rounds = BackupRounds(crew, self)
        self._crew, self._window, self._projects, self._close = crew, window, projects, close
        self._workplace: Workplace | None = None
        self._news = ""

    def follow(self, workplace: Workplace | None) -> None:
        """Look after another project, or none."""
        self._workplace = workplace
        self.rounds.follow(workplace)
        if workplace is not None and self._news:
            workplace.tell("done", self._news)
            self._news = ""

    def show(self) -> None:
        """Show the copies of the project."""
        from .panels.backups_dialog import BackupsDialog

        if self._workplace is not None:
            dialog = BackupsDialog(self._workplace, self._window)
            dialog.restore_asked.connect(self.restore)
            dialog.open()

    def restore(self, backup: Path) -> None:
        """Close the project, keep it beside its copies, put the copy in its place, and open that."""
        if self._workplace is None:
            return
        path = self._workplace.desk.path
        # A copy made on closing could thin away the very one that is asked for.
        self.rounds.leave_out()
        self._close()
        self._crew.send(
            lambda _job: restore(backup, path),
            lambda done: self._tell(path, done),
            owner=self,
            failed=lambda news: self._say(path, news),
            title=self.tr("Restoring {file}").format(file=path.name),
        )

    def _tell(self, path: Path, done: Restored) -> None:
        kept = done.kept.name if done.kept else ""
        self._news = self.tr("The copy was restored. What was there before is kept as {file}.").format(file=kept)
        self._projects.open(path)

    def _say(self, path: Path, news: Said) -> None:
        title = self.tr("{file} was not restored").format(file=path.name)
        safe = self.tr("The project is as it was before, and so is the copy.")
        FaultDialog(news, self._window, title=title, safe=safe).open()
        self._projects.open(path)
