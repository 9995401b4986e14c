"""The doors of a value map: a proxy from the shelf, a spreadsheet in, a spreadsheet with live formulas out."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ...desk.map_assistant import MapAssistant
from ...desk.value_maps import write_value_map
from ..crew import Job
from ..forms.evaluations_panel import Ui_EvaluationsPanel
from ..workplace import Workplace
from .apply_proxy_dialog import ApplyProxyDialog
from .map_import_dialog import MapImportDialog


class MapDoors(QWidget):
    """Joins the buttons above the value map; the page says which evaluation and outcome are in front."""

    def __init__(self, workplace: Workplace, form: Ui_EvaluationsPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._workplace, self._form = workplace, form
        self._evaluation: UUID | None = None
        self._outcome: UUID | None = None
        self.dialog: QDialog | None = None
        form.proxy_button.clicked.connect(self.apply_proxy)
        form.take_button.clicked.connect(self.ask_for_map)
        form.write_button.clicked.connect(self.ask_where)
        self.follow(None, None)

    def follow(self, evaluation: UUID | None, outcome: UUID | None) -> None:
        """Take these as what is in front; grey out what cannot be done with them, and say why."""
        self._evaluation, self._outcome = evaluation, outcome
        locked = self.tr("This project is open for reading only.") if self._workplace.desk.read_only else ""
        none = "" if evaluation else self.tr("Choose an evaluation first.")
        no_outcome = "" if outcome else self.tr("Choose an outcome in the value map first.")
        take = self.tr("An .xlsx or .csv in the layout of the Value Map spreadsheet, shown before it is taken in")
        write = self.tr("The value map as .xlsx with live formulas, which anybody can recalculate")
        apply = self.tr("Value the outcome by a proxy of the shelf, converted step by step")
        for button, why, tip in (
            (self._form.proxy_button, locked or none or no_outcome, apply),
            (self._form.take_button, locked or none, take),
            (self._form.write_button, none, write),
        ):
            button.setEnabled(not why)
            button.setToolTip(why or tip)

    def apply_proxy(self) -> None:
        """Show what a proxy leads to for the outcome in front."""
        self._open(ApplyProxyDialog(self._workplace, self.window(), outcome=self._outcome))

    def ask_for_map(self) -> None:
        """Ask for a spreadsheet and show how it would be taken in."""
        kinds = self.tr("Workbooks and CSV files (*.xlsx *.csv)")
        dialog = QFileDialog(self.window(), self.tr("Take in a value map"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def take(self, path: Path) -> None:
        """Read a spreadsheet away from the window's thread, then show how it would be taken in."""
        desk, evaluation = self._workplace.project, self._evaluation
        if evaluation is None:
            return

        def act(_job: Job) -> MapAssistant:
            return MapAssistant(desk, evaluation, path)

        title = self.tr("Reading {file}").format(file=path.name)
        self._workplace.crew.send(act, self._show, owner=self, title=title)

    def ask_where(self) -> None:
        """Ask where the value map is written as a spreadsheet."""
        dialog = QFileDialog(self.window(), self.tr("Write the value map"), "", self.tr("Workbook (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the value map with live formulas."""
        desk, evaluation, workplace = self._workplace.project, self._evaluation, self._workplace
        if evaluation is None:
            return

        def act(_job: Job) -> None:
            write_value_map(desk, evaluation, path)

        def tell(_done: object) -> None:
            workplace.tell("done", self.tr("The value map was written to {file}.").format(file=path.name))

        title = self.tr("Writing {file}").format(file=path.name)
        workplace.crew.send(act, tell, owner=self, title=title)

    def _show(self, assistant: MapAssistant) -> None:
        self._open(MapImportDialog(self._workplace, assistant, self.window()))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()
