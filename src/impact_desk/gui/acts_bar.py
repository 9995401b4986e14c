"""A row of buttons above a grid: acts on the rows selected, each greyed out with its reason while it makes no sense."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from .panel import Form
from .sheet_view import SheetView
from .theme import dress
from .workplace import Workplace

ABOUT = "about"
"""The property in which a button keeps what it does, while its tool tip says why not."""


class ActsBar(QWidget):
    """The buttons of one grid. Subclasses say in `offer` what can be done now."""

    def __init__(self, workplace: Workplace, view: SheetView, form: Form) -> None:
        super().__init__(view.parentWidget())
        self.workplace, self.view = workplace, view
        self.dialog: QDialog | None = None
        self._form = form
        form.setupUi(self)
        self._note_tips()
        dress(self)
        view.selectionModel().selectionChanged.connect(lambda _new, _old: self.offer())
        workplace.touched.connect(lambda _touched: self.offer())

    def offer(self) -> None:
        """Grey out what cannot be done now, and say why."""

    def retranslate(self) -> None:
        """Set the texts that the form does not hold, in the language of the window."""

    def allow(self, buttons: Iterable[QPushButton], why_not: str) -> None:
        """Make buttons available, or grey them out and say why."""
        for one in buttons:
            one.setEnabled(not why_not)
            one.setToolTip(why_not or str(one.property(ABOUT) or ""))

    def locked(self) -> str:
        """Why nothing can be written here; empty where it can."""
        return self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""

    def selected(self, most: int | None = None) -> list[UUID]:
        """The ids of the records of the selected cells from above, `most` at most."""
        model, selection = self.view.sheet_model, self.view.selectionModel().selection()
        found: dict[UUID, None] = {}
        for part in sorted((selection.at(at).top(), selection.at(at).bottom()) for at in range(selection.count())):
            last = part[1] if most is None else min(part[1], part[0] + most - 1)
            found |= dict.fromkeys(key for key in model.keys_between(part[0], last) if model.cells.is_record(key))
        return list(found)[:most]

    def open(self, dialog: QDialog) -> None:
        """Show a dialog of this bar."""
        self.dialog = dialog
        dialog.open()

    def close_dialog(self) -> None:
        """Close the dialog that is open, if one is."""
        if self.dialog is not None:
            self.dialog.reject()

    def _note_tips(self) -> None:
        for one in self.findChildren(QPushButton):
            one.setProperty(ABOUT, one.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._note_tips()
            self.retranslate()
            self.offer()
