"""The smaller errands of the menus: export, copy, name, keys, reports, about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, qVersion
from PySide6.QtWidgets import QDialog, QFileDialog

from ..desk.intake import export_csv, export_workbook
from ..desk.opening import ENDING
from ..desk.work import program_version
from .call import Call
from .crash import reports_folder
from .crew import Job
from .file_acts import open_outside
from .forms.author_dialog import Ui_AuthorDialog
from .forms.text_dialog import Ui_TextDialog
from .long_work import following
from .projects import AUTHOR, Projects
from .theme import dress


class Errands(QObject):
    """One errand under way."""

    def __init__(self, call: Call) -> None:
        super().__init__(call.window)
        self._call = call

    def export(self) -> None:
        """Ask where, then write the whole project as a workbook or a folder of CSV files."""
        kinds = ";;".join((self.tr("Workbook (*.xlsx)"), self.tr("Folder of CSV files (*)")))
        dialog = self._asking(self.tr("Export the project"), ".xlsx", kinds)
        dialog.fileSelected.connect(lambda name: self._export(Path(name)))
        dialog.open()

    def copy(self) -> None:
        """Ask where, then write a copy of the project file."""
        dialog = self._asking(
            self.tr("Save a copy"), f"-copy{ENDING}", self.tr("Impact Desk projects (*{ending})").format(ending=ENDING)
        )
        dialog.fileSelected.connect(lambda name: self._copy(Path(name)))
        dialog.open()

    def ask_author(self) -> None:
        """Ask for the name that the journal notes."""
        dialog = QDialog(self._call.window)
        form = Ui_AuthorDialog()
        form.setupUi(dialog)
        dress(dialog)
        form.name.setText(Projects.author())
        form.name.selectAll()
        form.cancel_button.clicked.connect(dialog.reject)
        form.take_button.clicked.connect(dialog.accept)
        dialog.accepted.connect(lambda: self._take_author(form.name.text().strip()))
        dialog.open()

    def show_reports(self) -> None:
        """Show the folder that reports of crashes lie in."""
        folder = reports_folder()
        folder.mkdir(parents=True, exist_ok=True)
        open_outside(folder)

    def show_keys(self) -> None:
        """Show what the keyboard does."""
        rows = (
            (self.tr("Enter, Shift+Enter"), self.tr("Take the cell and go down, up")),
            (self.tr("Tab, Shift+Tab"), self.tr("Take the cell and go right, left")),
            (self.tr("F2 or type"), self.tr("Edit the cell")),
            (self.tr("Esc"), self.tr("Leave the cell as it was")),
            (
                self.tr("Ctrl+arrow"),
                self.tr("Go to the last row, the first one, either end of the row; with Shift, mark up to there"),
            ),
            (self.tr("Shift+Space"), self.tr("Mark the row")),
            (self.tr("Ctrl+Enter"), self.tr("Type the same into every selected cell")),
            (self.tr("Ctrl+D"), self.tr("Fill down; in a single row, take the cell above")),
            (
                self.tr("Ctrl+Shift+D"),
                self.tr("Repeat the row: day, program, activity, hours; who it was is left to type"),
            ),
            (self.tr("Ctrl+;"), self.tr("Today's date")),
            (
                self.tr("Alt+Shift+Right, Alt+Shift+Left"),
                self.tr("In the tree of objectives: put the objective under the one above it, or back up"),
            ),
            (self.tr("Ctrl+X, Ctrl+V"), self.tr("In the tree of objectives: take a row up, put it under another")),
            (self.tr("Ctrl+C, Ctrl+X, Ctrl+V"), self.tr("Copy, cut and paste cells, also from a spreadsheet")),
            (self.tr("Del"), self.tr("Empty the cells; with whole rows selected, delete the rows")),
            (self.tr("Ctrl++, Ctrl+-"), self.tr("New row, delete rows")),
            (self.tr("Alt+Down or F4"), self.tr("Open the list or calendar of a cell")),
            (self.tr("F1"), self.tr("Help on the field; Esc goes back to it")),
            (self.tr("Ctrl+F"), self.tr("Search all records of the project")),
            (self.tr("Ctrl+K"), self.tr("Do anything: commands, pages and records by a few letters")),
            (self.tr("Ctrl+Shift+L"), self.tr("Filter the rows of the page")),
            (self.tr("Ctrl+G, Ctrl+Shift+G"), self.tr("Group the rows by the column in use; ungroup")),
            (self.tr("Space, + and -"), self.tr("On the head of a group: open or close it")),
            (self.tr("Ctrl+J"), self.tr("Check in the chosen key result")),
            (self.tr("Ctrl+Z, Ctrl+Shift+Z"), self.tr("Undo, redo; every step, even after a restart")),
            (self.tr("Ctrl+Shift+A"), self.tr("Show or hide the evidence of the row")),
            (self.tr("Ctrl+1 … Ctrl+9"), self.tr("Go to a page")),
        )
        line = "<tr><td style='padding:4px 24px 4px 0'><b>{}</b></td><td style='padding:4px 0'>{}</td></tr>"
        cells = "".join(line.format(key, act) for key, act in rows)
        self._show(self.tr("Keyboard"), f"<table>{cells}</table>")

    def show_about(self) -> None:
        """Show what the program is."""
        words = self.tr(
            "Plans, measures and signs off the social investment of a corporate foundation. "
            "It works without a network and sends nothing anywhere."
        )
        versions = f"Impact Desk {program_version()} · Qt {qVersion()}"
        self._show(self.tr("About Impact Desk"), f"<p>{words}</p><p>{versions}</p>")

    def _show(self, title: str, body: str) -> None:
        dialog = QDialog(self._call.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = Ui_TextDialog()
        form.setupUi(dialog)
        dress(dialog)
        dialog.setWindowTitle(title)
        form.title.setText(title)
        form.words.setHtml(body)
        form.words.setAccessibleName(title)
        form.close_button.clicked.connect(dialog.accept)
        dialog.open()

    def _asking(self, title: str, ending: str, kinds: str) -> QFileDialog:
        workplace = self._call.workplace
        proposed = workplace.desk.path.with_name(workplace.desk.path.stem + ending) if workplace else Path(ending)
        dialog = QFileDialog(self._call.window, title, str(proposed), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        return dialog

    def _export(self, path: Path) -> None:
        workplace = self._call.workplace
        if workplace is None:
            return
        desk = workplace.project
        write = export_workbook if path.suffix.casefold() == ".xlsx" else export_csv

        def act(job: Job) -> None:
            write(desk, path, progress=following(job))

        def tell(_: None) -> None:
            workplace.tell("done", self.tr("The project was written to {file}.").format(file=path.name))

        self._call.crew.send(act, tell, owner=workplace, title=self.tr("Writing {file}").format(file=path.name))

    def _copy(self, path: Path) -> None:
        workplace = self._call.workplace
        if workplace is None:
            return
        file = workplace.desk.file

        def tell(_: None) -> None:
            workplace.tell("done", self.tr("A copy was written to {file}.").format(file=path.name))

        title = self.tr("Writing {file}").format(file=path.name)
        self._call.crew.send(lambda _job: file.copy_to(path), tell, owner=workplace, title=title)

    def _take_author(self, name: str) -> None:
        QSettings().setValue(AUTHOR, name)
        if self._call.workplace:
            self._call.workplace.take_author(Projects.author())


def export(call: Call) -> None:
    """Write the project as a workbook."""
    Errands(call).export()


def copy(call: Call) -> None:
    """Write a copy of the project file."""
    Errands(call).copy()


def ask_author(call: Call) -> None:
    """Ask for the name in the journal."""
    Errands(call).ask_author()


def show_keys(call: Call) -> None:
    """Show what the keyboard does."""
    Errands(call).show_keys()


def show_reports(call: Call) -> None:
    """Show the folder of reports."""
    Errands(call).show_reports()


def show_about(call: Call) -> None:
    """Show what the program is."""
    Errands(call).show_about()
