"""What is painted at once while the rest of the program is still being loaded: a window of the same place and look."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from .icons import icon

GEOMETRY = "window/geometry"
"""The setting that holds where the window was."""


class Curtain(QWidget):
    """Stands where the window will stand."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setWindowIcon(icon("impact_desk"))
        self.setProperty("role", "start")
        name = QLabel(title, self)
        name.setProperty("role", "headline")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(name)
        place(self)


def place(window: QWidget) -> None:
    """Put a window where it was when it was closed, else where it fits the screen."""
    room = window.screen().availableGeometry()
    window.resize(min(1280, room.width() - 32), min(832, room.height() - 64))
    kept = QSettings().value(GEOMETRY)
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
