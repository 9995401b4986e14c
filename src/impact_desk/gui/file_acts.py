"""What can be done with a file outside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> bool:
    """Open a file with the program that the system has for it; says whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show the folder that a file lies in."""
    return open_outside(path if path.is_dir() else path.parent)
