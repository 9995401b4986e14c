"""The import assistant as an errand: choose a file, read it beside the window, show the assistant, import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ..desk.assistant import ImportPlan, RawTable, Strange, learn, strange_tables, take_strange
from ..desk.import_report import ImportReport
from ..desk.intake import Intake
from ..domain.closing import PeriodClosed
from ..domain.problem import Said
from .call import Call
from .crew import Job
from .long_work import asked_to_stop, following, stoppable
from .panels.assistant_dialog import AssistantDialog
from .workplace import Workplace


class Assisting(QObject):
    """One strange file, from choosing it to the notice that it was imported."""

    def __init__(self, call: Call) -> None:
        super().__init__(call.window)
        self._call = call
        self.dialog: AssistantDialog | None = None

    def begin(self) -> None:
        """Read the file given, or ask for one."""
        if self._call.paths:
            self.read(Path(self._call.paths[0]))
            return
        kinds = self.tr("Spreadsheets and text files (*.xlsx *.csv *.tsv *.txt)")
        dialog = QFileDialog(self._call.window, self.tr("Import another spreadsheet"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file, then show the assistant."""
        workplace = self._call.workplace
        if workplace is None:
            return

        def act(job: Job) -> tuple[RawTable, ...]:
            with stoppable():
                return strange_tables(path, Intake(progress=following(job), cancelled=asked_to_stop(job)))

        title = self.tr("Reading {file}").format(file=path.name)
        self._call.crew.send(act, self._show, owner=workplace, title=title)

    def _show(self, tables: tuple[RawTable, ...]) -> None:
        workplace = self._call.workplace
        filled = tuple(one for one in tables if len(one.cells))
        if workplace is None:
            return
        if not filled:
            workplace.tell("refused", self.tr("The file has no rows. Choose another one."))
            return
        self.dialog = AssistantDialog(workplace, filled, self._take, self._call.window)
        self.dialog.open()

    def _take(self, strange: Strange, plan: ImportPlan, remember: bool) -> None:
        workplace = self._call.workplace
        if workplace is None:
            return
        desk = workplace.project
        if remember:
            workplace.attempt(lambda: learn(desk, strange, Path(strange.table.file).stem[:200]))
        self._import(workplace, strange, plan, "")

    def _import(self, workplace: Workplace, strange: Strange, plan: ImportPlan, reason: str) -> None:
        """Take the rows in beside the window; a closed period asks for a reason first."""
        desk = workplace.project

        def act(job: Job) -> ImportReport:
            how = Intake(progress=following(job), cancelled=asked_to_stop(job), reason=reason)
            with stoppable():
                return take_strange(desk, strange, plan, how)

        def tell(report: ImportReport) -> None:
            total = report.total
            text = self.tr(
                "{accepted} rows of {file} were imported, {refused} refused, {skipped} already there."
            ).format(accepted=total.accepted, file=strange.table.file, refused=total.refused, skipped=total.skipped)
            workplace.tell("done", text, undo=True)

        def refused(news: Said) -> None:
            if isinstance(news, PeriodClosed):
                workplace.ask_reason(news, lambda why: self._import(workplace, strange, plan, why))
            else:
                self._call.crew.failed.emit(news)

        title = self.tr("Importing {files}").format(files=strange.table.file)
        self._call.crew.send(act, tell, owner=workplace, failed=refused, title=title)


def assist_import(call: Call) -> None:
    """The errand of the File menu."""
    Assisting(call).begin()
