"""What a person does with evidence in the window: taking files in, copies out, linking and unlinking."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTemporaryDir
from PySide6.QtWidgets import QFileDialog, QWidget

from ..desk import evidence
from ..desk.evidence import Proved
from ..domain.records import Evidence
from .crew import Job
from .file_acts import open_outside
from .long_work import following
from .photos import reduced
from .workplace import Workplace


class EvidenceActs(QObject):
    """The acts, for a pane or page; `window` is what their questions stand before."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window
        self._copies: QTemporaryDir | None = None

    @property
    def why_not(self) -> str:
        """Why nothing can be changed here; empty where it can."""
        return self.tr("This project is open for reading only.") if self._workplace.desk.read_only else ""

    def ask_for_files(self, to: Collection[Proved]) -> None:
        """Ask which files, then take them in."""
        dialog = QFileDialog(self._window, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach([Path(name) for name in names], to))
        dialog.open()

    def attach(self, paths: Sequence[Path], to: Collection[Proved]) -> None:
        """Take files in and link them; a refusal is a notice, and then none was taken."""
        desk, workplace = self._workplace.project, self._workplace

        def act(job: Job) -> tuple[Evidence, ...]:
            return evidence.attach(desk, paths, to, reducer=reduced, progress=following(job))

        def tell(made: tuple[Evidence, ...]) -> None:
            codes = ", ".join(one.evidence_code for one in made)
            workplace.tell("done", self.tr("{codes} attached.").format(codes=codes), undo=True)

        title = self.tr("Taking in %n file(s)", "", len(paths))
        workplace.crew.send(act, tell, owner=workplace, title=title)

    def unlink(self, ids: Collection[UUID], of: Proved) -> None:
        """Take evidence off a record."""
        if self._workplace.attempt(lambda: evidence.unlink(self._workplace.project, ids, of)):
            self._workplace.tell("done", self.tr("Unlinked. The file stays on the page Evidence."), undo=True)

    def link(self, ids: Collection[UUID], to: Collection[Proved]) -> None:
        """Link evidence that is here to further records."""
        self._workplace.attempt(lambda: evidence.link(self._workplace.project, ids, to))

    def ask_where(self, ids: Sequence[UUID]) -> None:
        """Ask for a folder, then write copies into it."""
        dialog = QFileDialog(self._window, self.tr("Export evidence"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.export(ids, Path(name)))
        dialog.open()

    def export(self, ids: Sequence[UUID], folder: Path) -> None:
        """Write copies into a folder; nothing there is written over."""
        desk, workplace = self._workplace.project, self._workplace

        def act(job: Job) -> tuple[Path, ...]:
            return evidence.export(desk, ids, folder, progress=following(job))

        def tell(written: tuple[Path, ...]) -> None:
            text = self.tr("%n file(s) written to {folder}.", "", len(written)).format(folder=folder.name)
            workplace.tell("done", text)

        workplace.crew.send(act, tell, owner=workplace, title=self.tr("Writing evidence"))

    def open_copy(self, one: UUID, opened: Callable[[Path], object] = open_outside) -> None:
        """Open a copy that cannot be changed with the program that the system has for it."""
        desk, workplace = self._workplace.project, self._workplace
        self._copies = self._copies or QTemporaryDir()
        folder = Path(self._copies.path())

        def act(_job: Job) -> Path:
            return evidence.export(desk, [one], folder, read_only=True)[0]

        workplace.crew.send(act, lambda path: _do(opened, path), owner=self)


def _do(act: Callable[[Path], object], path: Path) -> None:
    act(path)
