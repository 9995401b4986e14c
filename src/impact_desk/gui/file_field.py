"""A field for a file or folder: type it, choose it, or find the one used last time."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from .theme import STEP

Mode = Literal["open", "save", "folder"]


class FileField(QWidget):
    """A path with a button to choose it; `remember_as` keeps it for the next time."""

    changed = Signal()
    """The path is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.button = QLineEdit(self), QPushButton(self)
        self._mode: Mode = "open"
        self._kinds, self._title, self._key = "", "", ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.setAcceptDrops(True)
        self.line.setAcceptDrops(False)
        self.line.textChanged.connect(self._tell)
        self.button.clicked.connect(self.choose)
        self._retranslate()

    def ask_for(self, mode: Mode, title: str, kinds: str = "", *, remember_as: str = "") -> None:
        """Say what is asked for: `title` names it, `kinds` are file filters, `remember_as` the setting."""
        self._mode, self._title, self._kinds, self._key = mode, title, kinds, remember_as
        self.line.setAccessibleName(title)
        self.button.setAccessibleName(f"{self.button.text().replace('&', '')}: {title}")
        if remember_as and not self.line.text():
            kept = str(QSettings().value(remember_as) or "")
            if kept and Path(kept).exists():
                self.line.setText(kept)

    @property
    def path(self) -> Path | None:
        """The path given; nothing while the field is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Give a path."""
        self.line.setText(str(path))

    def remember(self) -> None:
        """Keep the path for the next time."""
        if self._key and self.path:
            QSettings().setValue(self._key, str(self.path.absolute()))

    def choose(self) -> None:
        """Ask for the path with the system's dialog."""
        dialog = QFileDialog(self, self._title, self._beginning(), self._kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._mode == "save":
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(self.path.name if self.path else "")
        else:
            is_folder = self._mode == "folder"
            dialog.setFileMode(QFileDialog.FileMode.Directory if is_folder else QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.line.setText)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.line.setText(files[0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _tell(self, _text: str) -> None:
        self.changed.emit()

    def _retranslate(self) -> None:
        self.button.setText(self.tr("Choose…"))

    def _beginning(self) -> str:
        if self.path:
            return str(self.path.parent if self._mode != "folder" else self.path)
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
