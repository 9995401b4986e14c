"""Importing workbooks and CSV files from the window: away from its thread, one step, with a report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ..desk.import_report import ImportReport
from ..desk.intake import Intake, import_files
from ..domain.closing import PeriodClosed
from ..domain.dates import DateOrder
from ..domain.kinds import USUAL, Habits
from ..domain.problem import Said
from .assisting import Assisting
from .call import Call
from .crew import Job
from .long_work import asked_to_stop, following, stoppable
from .panels.import_dialog import ImportDialog

STRANGE = "NothingKnown"
"""The refusal (of the desk) of a file in which no sheet of the workbook is known."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is imported and how: the files, what the person settled about dates, why rows go into a closed period."""

    paths: tuple[Path, ...]
    habits: Habits = USUAL
    reason: str = ""


class Importing(QObject):
    """One import under way, from choosing files to the report."""

    def __init__(self, call: Call) -> None:
        super().__init__(call.window)
        self._call = call
        self.dialog: ImportDialog | None = None

    def begin(self) -> None:
        """Import the files given, or ask for some."""
        if self._call.paths:
            self.run(Terms(tuple(self._call.paths)))
            return
        kinds = self.tr("Workbooks and CSV files (*.xlsx *.csv)")
        dialog = QFileDialog(self._call.window, self.tr("Import workbooks"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.run(Terms(tuple(Path(name) for name in names))))
        dialog.open()

    def run(self, terms: Terms) -> None:
        """Read, check and take in; then show the report."""
        workplace = self._call.workplace
        if workplace is None:
            return
        desk = workplace.project
        names = ", ".join(path.name for path in terms.paths)

        def act(job: Job) -> ImportReport:
            how = Intake(
                habits=terms.habits, progress=following(job), cancelled=asked_to_stop(job), reason=terms.reason
            )
            with stoppable():
                return import_files(desk, terms.paths, how)

        title = self.tr("Importing {files}").format(files=names)
        self._call.crew.send(
            act,
            lambda report: self._report(terms, report),
            owner=workplace,
            failed=lambda news: self._refused(terms, news),
            title=title,
        )

    def _refused(self, terms: Terms, news: Said) -> None:
        """A closed period wants a reason; a single file of which no sheet is known goes to the assistant."""
        workplace = self._call.workplace
        if workplace is not None and isinstance(news, PeriodClosed):
            workplace.ask_reason(news, lambda reason: self.run(replace(terms, reason=reason)))
        elif type(news).__name__ == STRANGE and len(terms.paths) == 1:
            Assisting(self._call).read(terms.paths[0])
        else:
            self._call.crew.failed.emit(news)

    def _report(self, terms: Terms, report: ImportReport) -> None:
        workplace = self._call.workplace
        if workplace is None:
            return
        self.dialog = ImportDialog(
            workplace,
            terms.paths,
            report,
            again=lambda order: self._again(terms, order),
            save=lambda path: self._save_refused(terms, path),
            parent=self._call.window,
        )
        self.dialog.open()

    def _again(self, terms: Terms, order: DateOrder) -> None:
        """Rows that are there already are skipped, so that a second try adds only what the first refused."""
        self.run(replace(terms, habits=replace(terms.habits, date_order=order)))

    def _save_refused(self, terms: Terms, path: Path) -> None:
        workplace = self._call.workplace
        if workplace is None:
            return
        desk = workplace.project

        def act(job: Job) -> ImportReport:
            how = Intake(habits=terms.habits, dry_run=True, rejects=path, progress=following(job))
            return import_files(desk, terms.paths, how)

        def tell(_report: ImportReport) -> None:
            workplace.tell("done", self.tr("Refused rows were written to {file}.").format(file=path.name))

        self._call.crew.send(act, tell, owner=workplace, title=self.tr("Writing {file}").format(file=path.name))


def import_workbooks(call: Call) -> None:
    """The errand of the File menu."""
    Importing(call).begin()
