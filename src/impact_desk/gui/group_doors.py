"""The dialogs by which files come into head office's window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ..desk.group_desk import ENDING
from .group_intake import GroupIntake


class GroupDoors(QObject):
    """Asks which files are meant; summaries and workbooks go straight to the intake."""

    begun = Signal(object)
    """Where a new group file is to be made."""
    chosen = Signal(object)
    """Which group file is to be opened."""

    def __init__(self, intake: GroupIntake, window: QWidget) -> None:
        super().__init__(window)
        self._intake, self._window = intake, window

    def ask_for_new(self) -> None:
        """Ask where to make a group file."""
        dialog = self._asking(self.tr("New group file"), self._kinds())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.fileSelected.connect(lambda name: self.begun.emit(Path(name)))
        dialog.open()

    def ask_for_file(self) -> None:
        """Ask which group file to open."""
        dialog = self._asking(self.tr("Open a group file"), self._kinds())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def ask_for_summaries(self) -> None:
        """Ask which summaries to take in."""
        dialog = self._asking(self.tr("Take in signed summaries"), "PDF (*.pdf)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self._intake.take_summaries([Path(name) for name in names]))
        dialog.open()

    def ask_for_folder(self) -> None:
        """Ask which folder of summaries to take in."""
        dialog = self._asking(self.tr("Take in a folder of signed summaries"), "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._intake.take_summaries([Path(name)]))
        dialog.open()

    def ask_for_settings(self) -> None:
        """Ask which workbook of settings to take in."""
        dialog = self._asking(self.tr("Import head office’s workbook"), self.tr("Workbooks (*.xlsx *.csv)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._intake.take_settings(Path(name)))
        dialog.open()

    def ask_whom_to_trust(self) -> None:
        """Ask for an authority's root.pem."""
        self._intake.ask_whom_to_trust()

    def _asking(self, title: str, kinds: str) -> QFileDialog:
        desk = self._intake.desk
        dialog = QFileDialog(self._window, title, str(desk.path.parent) if desk else "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _kinds(self) -> str:
        return self.tr("Group files (*{ending})").format(ending=ENDING)
