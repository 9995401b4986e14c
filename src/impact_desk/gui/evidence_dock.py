"""The pane at the right edge of the window that shows the evidence of the record in sight."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow

from ..desk.evidence import Proved
from .actions import allow
from .evidence_pane import EvidencePane
from .icons import icon
from .panel import Panel
from .workplace import Workplace

KEYS = "Ctrl+Shift+A"
"""Shows and hides the pane."""
WIDTH = 300
"""Width that the pane begins with, in pixels."""


class EvidenceDock(QDockWidget):
    """Follows the open project; hidden until somebody asks for it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("evidence_dock")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea)
        self._seen: tuple[str, UUID | None] = ("", None)
        self._workplace: Workplace | None = None
        self.toggleViewAction().setIcon(icon("clip"))
        self.toggleViewAction().setShortcut(QKeySequence(KEYS))
        self.visibilityChanged.connect(self._show_seen)
        self._window, self._is_sized = window, False
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self._name()
        self.hide()

    @property
    def pane(self) -> EvidencePane | None:
        """What is shown while a project is open."""
        found = self.widget()
        return found if isinstance(found, EvidencePane) else None

    def follow(self, workplace: Workplace | None) -> None:
        """Serve another project, or none."""
        old = self.widget()
        self._workplace, self._seen = workplace, ("", None)
        allow(self.toggleViewAction(), "" if workplace else self.tr("No project is open."))
        if old is not None:
            old.deleteLater()
        if workplace is None:
            self.hide()
            return
        self.setWidget(EvidencePane(workplace, self))
        workplace.looked_at.connect(self._look)
        workplace.asked_for_evidence.connect(self.show_record)
        workplace.asked_to_attach.connect(self._attach)

    def look_at(self, page: Panel) -> None:
        """Turn to the record of the page that came to the front."""
        grid = page.grid_in_use()
        if grid is not None:
            grid.look()

    def show_record(self, sheet: str, record: UUID) -> None:
        """Come into sight with the evidence of a record."""
        self._seen = (sheet, record)
        self.show()
        self._show_seen()
        if self.pane:
            self.pane.form.files.setFocus()

    def _look(self, sheet: str, record: UUID | None) -> None:
        self._seen = (sheet, record)
        self._show_seen()

    def _attach(self, sheet: str, record: UUID, paths: Sequence[Path]) -> None:
        self.show_record(sheet, record)
        if self.pane:
            self.pane.acts.attach(paths, [Proved(sheet, record)])

    def _show_seen(self) -> None:
        if self.pane and self.isVisible():
            if not self._is_sized:
                # Qt would share the room with the page, which needs it more.
                self._is_sized = True
                self._window.resizeDocks([self], [WIDTH], Qt.Orientation.Horizontal)
            self.pane.show_record(*self._seen)

    def _name(self) -> None:
        self.setWindowTitle(self.tr("Evidence"))
        self.toggleViewAction().setText(self.tr("&Evidence of the row"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
