"""A line for a volunteer number that finds people of the register while somebody types a number, name or department."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QStyledItemDelegate, QWidget

from ..domain.records import Volunteer

FINISHING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
"""Keys that end the editing of a cell."""
MARKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""Keys by which somebody chooses among the suggestions."""
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
        self._typed, self._is_marked = "", False
        self._rows = QStringListModel(self)
        self._completer = QCompleter(self._rows, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.setMaxVisibleItems(8)
        self._suggestions = cast("QAbstractItemView", self._completer.popup())
        self._suggestions.installEventFilter(self)
        self._suggestions.setAccessibleName(self.tr("Suggestions"))
        self._suggestions.setProperty("role", "suggestions")
        self._suggestions.setItemDelegate(QStyledItemDelegate(self))
        self._suggestions.setMinimumWidth(NARROWEST)
        self._suggestions.clicked.connect(self._take)
        self.textEdited.connect(self._suggest)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._suggestions.hide()
        super().focusOutEvent(event)

    def text(self) -> str:
        """The number of the person chosen, else what was typed."""
        typed = super().text()
        chosen = self._chosen() if typed == self._typed else None
        return chosen.volunteer_id if chosen else typed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab in the suggestions do what they do in the editor, at one stroke; Esc leaves what was typed."""
        if watched is not self._suggestions or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in FINISHING:
            self._suggestions.hide()
            # Sent, not posted: the letters of whoever types on at once would overtake it.
            QCoreApplication.sendEvent(self, event)
            return True
        self._is_marked = self._is_marked or event.key() in MARKING
        if event.key() == Qt.Key.Key_Escape:
            self._found = []
            self._suggestions.hide()
            return True
        return super().eventFilter(watched, event)

    def _suggest(self, typed: str) -> None:
        self._typed, self._found, self._is_marked = typed, self._like(typed), False
        self._rows.setStringList([_shown(one) for one in self._found])
        if not self._found:
            self._suggestions.hide()
            return
        self._completer.complete()
        if not _has_digit(typed):
            self._suggestions.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _chosen(self) -> Volunteer | None:
        """The person whom somebody marked; without that the first one, for letters of a name."""
        if not self._found or (_has_digit(self._typed) and not self._is_marked):
            return None
        row = self._suggestions.currentIndex().row()
        return self._found[row if self._is_marked and 0 <= row < len(self._found) else 0]

    def _take(self, at: QModelIndex) -> None:
        self.setText(self._found[at.row()].volunteer_id)


def _has_digit(typed: str) -> bool:
    return any(letter.isdigit() for letter in typed)


def _shown(one: Volunteer) -> str:
    return " · ".join(part for part in (one.volunteer_id, one.volunteer_name, one.department) if part)
