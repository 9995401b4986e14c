"""Files dropped anywhere on a form are evidence of the record that it shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from .file_acts import dropped_evidence

DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class EvidenceDrop(QObject):
    """Stands before a form and its fields, which would else take a dropped file's address as text."""

    def __init__(self, root: QWidget, take: Callable[[list[Path]], object]) -> None:
        super().__init__(root)
        self._take = take
        for one in (root, *root.findChildren(QWidget)):
            one.installEventFilter(self)
        root.setAcceptDrops(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in DRAGGED or not isinstance(event, QDropEvent):
            return False
        paths = dropped_evidence(event)
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(paths)
        return True
