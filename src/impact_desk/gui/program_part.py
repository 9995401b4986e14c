"""One part of what is known of a program, on a tab beside the list of programs."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ..desk.project_desk import Touched
from ..domain.records import Program
from .workplace import Workplace


class ProgramPart(QWidget):
    """Shows one part of the program chosen. Subclasses fill themselves in `refresh`."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.key: UUID | None = None
        workplace.touched.connect(self._heed)

    def show_program(self, key: UUID | None) -> None:
        """Show the program chosen, or that none is."""
        self.key = key
        self.refresh()

    def refresh(self) -> None:
        """Show it as it is now."""

    def retranslate(self) -> None:
        """Say the same in the language of the window."""
        self.refresh()

    def program(self, key: UUID | None) -> Program | None:
        """The program of this id; nothing for an unfinished one."""
        found = (cast("Program", one) for one in self.workplace.desk.records("programs"))
        return next((one for one in found if one.id == key), None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _heed(self, touched: Touched) -> None:
        if any(one == self.key for one in touched.of("programs")):
            self.refresh()
