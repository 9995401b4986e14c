"""A line for a volunteer number that finds people of the register while somebody types a number, name or department."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ..domain.records import Volunteer
from .suggestions import Suggestions

FINISHING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""Keys that end the editing of a cell."""
NARROWEST = 320
"""Narrowest that the suggestions open, in pixels: room for a number, a name and a department."""


class PersonEditor(QLineEdit):
    """Suggests whom the letters may mean; a name chooses the first suggestion, a number stands as it is typed.

    A number that nobody has may be typed too, and `group:12` for unnamed people.
    """

    def __init__(self, like: Callable[[str], list[Volunteer]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._like = like
        self._found: list[Volunteer] = []
        self._typed = ""
        self._list = Suggestions(self, NARROWEST)
        self._list.clicked.connect(self._take)
        self.textEdited.connect(self._suggest)

    def text(self) -> str:
        """The number of the person chosen, else what was typed."""
        typed = super().text()
        chosen = self._chosen() if typed == self._typed else None
        return chosen.volunteer_id if chosen else typed

    def heed(self, event: QKeyEvent) -> bool:
        """Is this key the suggestions' own? Esc leaves them, and what was typed stands."""
        if not self._list.heed(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._found = []
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.heed(event):
            super().keyPressEvent(event)

    def _suggest(self, typed: str) -> None:
        self._typed, self._found = typed, self._like(typed)
        self._list.suggest([_shown(one) for one in self._found], -1 if _has_digit(typed) else 0)

    def _chosen(self) -> Volunteer | None:
        """The person marked; without a mark the first one, for letters of a name."""
        marked = self._list.marked
        at = marked if marked >= 0 else (-1 if _has_digit(self._typed) else 0)
        return self._found[at] if 0 <= at < len(self._found) else None

    def _take(self, at: QModelIndex) -> None:
        self.setText(self._found[at.row()].volunteer_id)
        self._list.hide()


def _has_digit(typed: str) -> bool:
    return any(letter.isdigit() for letter in typed)


def _shown(one: Volunteer) -> str:
    return " · ".join(part for part in (one.volunteer_id, one.volunteer_name, one.department) if part)
