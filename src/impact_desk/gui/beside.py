"""What stands beside a grid or below it: a picture or a form that follows the row chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ..desk.project_desk import Touched
from .panel import Form
from .sheet_view import SheetView
from .theme import STEP, dress
from .workplace import Reckoned, Workplace


class Companion(QWidget):
    """What stands beside a grid. Subclasses show the row chosen, and draw their texts in `retranslate`."""

    def __init__(self, workplace: Workplace, view: SheetView, form: Form | None = None) -> None:
        super().__init__(view.parentWidget())
        self.workplace, self.view = workplace, view
        self._form, self._is_stale = form, False
        if form:
            form.setupUi(self)
        dress(self)
        view.current_record.connect(self.show_row)
        workplace.reckoned.connect(self.show_reckoned)
        workplace.touched.connect(self._heed)

    def show_row(self, key: UUID | None) -> None:
        """Show the row that was chosen, or that none is."""

    def show_reckoned(self, result: Reckoned) -> None:
        """Show what follows from the records, once it is reckoned."""

    def heed(self) -> None:
        """Show the same after a change of the records."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.heed()

    def _heed(self, _touched: Touched) -> None:
        # What nobody looks at waits until somebody does.
        if self.isVisible():
            self.heed()
        else:
            self._is_stale = True

    def retranslate(self) -> None:
        """Set the texts that the form does not hold, in the language of the window."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            if self._form:
                self._form.retranslateUi(self)
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self.update()


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a grid, or `below` it; grid and companion share the room by `shares`."""

    make: Callable[[Workplace, SheetView], Companion]
    below: bool = False
    shares: tuple[int, int] = (3, 2)

    def place(self, workplace: Workplace, view: SheetView) -> tuple[QSplitter, Companion]:
        """Put the grid and its companion into one splitter."""
        splitter = QSplitter(Qt.Orientation.Vertical if self.below else Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(2 * STEP)
        made = self.make(workplace, view)
        for at, one in enumerate((view, made)):
            splitter.addWidget(one)
            splitter.setStretchFactor(at, self.shares[at])
        splitter.setSizes([share * 200 for share in self.shares])
        return splitter, made


def in_column(*widgets: QWidget) -> QVBoxLayout:
    """A column of widgets without margins, a step apart."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(STEP)
    for one in widgets:
        column.addWidget(one)
    return column
