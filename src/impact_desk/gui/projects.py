"""Opening and beginning projects from the window, away from its thread; and what happens to dropped files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ..desk.inspection import Inspection, look_at, open_to_inspect
from ..desk.opening import ENDING, ForeignDesk, new_project, open_project, whoami
from ..desk.project_desk import Desk
from ..desk.sample import sample_project
from ..desk.sealed import ENDING as SEALED
from ..domain.problem import Fault, Said
from .crew import Crew, Job
from .faults import GOES_ON_ELSEWHERE, FaultDialog
from .foreign_bar import chosen_trust, remember_trust

AUTHOR = "author"
"""The setting that holds the name for the journal."""


class Projects(QObject):
    """Opens projects; tells the window when one is ready."""

    opened = Signal(object)
    """A `Desk` is open, its records read."""
    inspected = Signal(object, object)
    """A `ForeignDesk` is open to be looked at, with the `Inspection` of its file."""

    def __init__(self, crew: Crew, window: QWidget) -> None:
        super().__init__(window)
        self._crew, self._window = crew, window

    @staticmethod
    def author() -> str:
        """The name that the journal notes: the one set, else the account's."""
        return str(QSettings().value(AUTHOR) or "") or whoami()

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project file."""
        author = self.author()
        self._crew.send(
            lambda _job: _read(open_project(path, author=author, read_only=read_only)),
            self.opened.emit,
            owner=self,
            failed=lambda news: self._refused(news, path),
            title=self.tr("Opening {file}").format(file=path.name),
        )

    def inspect(self, path: Path, trust: Path | None = None) -> None:
        """Open a sealed project, or a project from outside, to look at it; its bytes are never touched.

        `trust` is the authority to judge by, remembered once it was of use; else the one that was remembered.
        """
        author, root = self.author(), trust or chosen_trust()

        def act(_job: Job) -> tuple[ForeignDesk, Inspection]:
            desk = open_to_inspect(path, [root] if root else (), author=author)
            _read(desk)
            return desk, look_at(desk)

        self._crew.send(
            act,
            lambda found: self._tell_inspected(*found, trust),
            owner=self,
            failed=lambda news: self._refused(news, path, may_be_read=False),
            title=self.tr("Examining {file}").format(file=path.name),
        )

    def say_fault(self, fault: Fault, desk: Desk | None) -> None:
        """Say what the world did; where it is the place that the open project lies in, offer to go on in a copy."""
        if desk is None or type(fault).__name__ not in GOES_ON_ELSEWHERE:
            FaultDialog(fault, self._window).open()
            return
        safe = self.tr(
            "Everything that you entered before was saved when you entered it, and is still open here. Only the last step "
            "was not taken: enter it once more in the copy."
        )
        dialog = FaultDialog(fault, self._window, safe=safe)
        dialog.offer(self.tr("Save a copy &elsewhere…"), lambda: self.ask_elsewhere(desk))
        dialog.open()

    def ask_elsewhere(self, desk: Desk) -> None:
        """Ask where the open project is to be copied, and go on in the copy."""
        proposed = Path(self._folder()) / desk.path.name
        dialog = QFileDialog(self._window, self.tr("Save a copy elsewhere"), str(proposed), self._kinds())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.go_on_elsewhere(desk, Path(name)))
        dialog.open()

    def go_on_elsewhere(self, desk: Desk, path: Path) -> None:
        """Copy the open project to `path` and open the copy in its place."""
        self._crew.send(
            lambda _job: desk.file.copy_to(path),
            lambda _: self.open(path),
            owner=self,
            failed=lambda news: self._not_copied(news, desk),
            title=self.tr("Writing {file}").format(file=path.name),
        )

    def _not_copied(self, news: Said, desk: Desk) -> None:
        title = self.tr("The copy was not made")
        dialog = FaultDialog(news, self._window, title=title, safe=self.tr("The project is still open here."))
        dialog.offer(self.tr("Choose another &place…"), lambda: self.ask_elsewhere(desk))
        dialog.open()

    def _tell_inspected(self, desk: ForeignDesk, found: Inspection, trust: Path | None) -> None:
        if trust is not None:
            remember_trust(trust)
        self.inspected.emit(desk, found)

    def begin(self, path: Path, facility: Mapping[str, str]) -> Desk:
        """Make a new project. Raises refusals (of a field of the facility, too) and faults."""
        return new_project(path, facility, author=self.author())

    def open_sample(self) -> None:
        """Make a fresh copy of the sample and open it."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "sample"
        author = self.author()
        self._crew.send(
            lambda _job: _read(_fresh_sample(folder, author)),
            self.opened.emit,
            owner=self,
            failed=lambda news: self._refused(news, folder / "sample.impact"),
            title=self.tr("Preparing the sample"),
        )

    def ask(self) -> None:
        """Ask which project to open."""
        self._ask(self.tr("Open a project"), self._kinds(), self.open)

    def ask_to_inspect(self) -> None:
        """Ask which file from outside to look at."""
        kinds = self.tr("Projects and sealed projects (*{project} *{sealed})").format(project=ENDING, sealed=SEALED)
        self._ask(self.tr("Open to inspect"), kinds, self.inspect)

    def _ask(self, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._window, title, self._folder(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def _kinds(self) -> str:
        return self.tr("Impact Desk projects (*{ending})").format(ending=ENDING)

    def _folder(self) -> str:
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _refused(self, news: Said, path: Path, *, may_be_read: bool = True) -> None:
        """Say why a file was not opened; where reading it is still possible, offer that."""
        dialog = FaultDialog(
            news,
            self._window,
            title=self.tr("{file} was not opened").format(file=path.name),
            safe=self.tr("The file was left as it is."),
        )
        if may_be_read and isinstance(news, Fault) and type(news).__name__ in MAY_BE_READ:
            dialog.offer(self.tr("Open &read-only"), lambda: self.open(path, read_only=True))
        dialog.open()


MAY_BE_READ = frozenset(("FileInUse", "ReadOnlyFile", "CannotLock"))
"""Faults (of the store, which the window does not know) that still leave a file readable."""


def _read(desk: Desk) -> Desk:
    """The desk with its records read, so that the window does not wait for them."""
    desk.project()
    return desk


def _fresh_sample(folder: Path, author: str) -> Desk:
    folder.mkdir(parents=True, exist_ok=True)
    numbers = range(1, 10_000)
    path = next(folder / f"Sample {one}{ENDING}" for one in numbers if not (folder / f"Sample {one}{ENDING}").exists())
    return sample_project(path, author=author)
