"""Files dropped on the main window: what each of them starts, by its ending."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QDropEvent

ENDINGS = {
    ".impact": "open_action",
    ".asice": "inspect_action",
    ".impact-group": "head_office_action",
    ".xlsx": "import_action",
    ".csv": "import_action",
    ".pdf": "verify_action",
    ".impact-receipt": "receipt_action",
}
"""What a dropped file starts, by its ending."""


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files that are dragged or dropped and start something."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() in ENDINGS]


def by_action(paths: Iterable[Path]) -> dict[str, list[Path]]:
    """The files by the action that they start; those that start nothing are left out."""
    found: dict[str, list[Path]] = {}
    for path in paths:
        action = ENDINGS.get(path.suffix.casefold())
        if action:
            found.setdefault(action, []).append(path)
    return found
