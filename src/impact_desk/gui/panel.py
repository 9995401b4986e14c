"""What every page has: its workplace, its form, and texts that follow the language."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from .sheet_view import SheetView
from .theme import dress
from .workplace import Workplace


class Form(Protocol):
    """A compiled form."""

    def setupUi(self, widget: QWidget, /) -> None: ...
    def retranslateUi(self, widget: QWidget, /) -> None: ...


class Panel(QWidget):
    """A page of the window. Subclasses draw themselves in `retranslate` and answer for their grids."""

    asked_to_follow = Signal(str)
    """Somebody wants to know how a figure came about: its id."""

    def __init__(self, workplace: Workplace, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._form = form
        form.setupUi(self)
        dress(self)
        self._name_clear_buttons()

    def hasHeightForWidth(self) -> bool:
        # Else the ground that pages scroll on takes the height that the tallest page would like for what each one needs.
        return False

    def retranslate(self) -> None:
        """Set the texts that the form does not hold, in the language of the window."""

    def grids(self) -> tuple[SheetView, ...]:
        """The grids of the page, the main one first."""
        return ()

    def grid_in_use(self) -> SheetView | None:
        """The grid that has the focus, else the main one."""
        found = self.grids()
        focused = next((one for one in found if one.hasFocus() or one.isAncestorOf(self.focusWidget() or self)), None)
        return focused or next((one for one in found if one.isVisible()), None)

    def take_keys(self) -> None:
        """Put the cursor where work on the page begins: into its main grid, else its first field or list."""
        grid = self.grid_in_use()
        if grid is not None:
            grid.take_keys()
            return
        inner = (one for one in self.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next((one for one in inner if one.isVisible() and one.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def begin_filter(self) -> None:
        """Put the cursor where rows are filtered."""

    def go_to(self, sheet: str, record: object, field: str) -> bool:
        """Show the cell of a record; says whether the page has it."""
        return False

    def explain(self, figure_id: str) -> bool:
        """Show on the page itself how a figure came about; says whether the page does that."""
        return False

    def _name_clear_buttons(self) -> None:
        for line in self.findChildren(QLineEdit):
            for button in line.findChildren(QToolButton):
                button.setAccessibleName(self.tr("Clear"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.retranslate()
