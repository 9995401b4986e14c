"""What can be done with a file outside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent

PROJECTS = (".impact", ".impact-group", ".asice")
"""Endings of files that are opened wherever they are dropped."""


def open_outside(path: Path) -> bool:
    """Open a file with the program that the system has for it; says whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show the folder that a file lies in."""
    return open_outside(path if path.is_dir() else path.parent)


def dropped_evidence(event: QDropEvent) -> list[Path]:
    """The files that are dragged or dropped, unless one of them is a project to be opened."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [] if any(path.suffix.casefold() in PROJECTS for path in paths) else paths
