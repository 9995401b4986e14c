"""The menu of the selected cells of a grid; each entry that is greyed out says why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from .actions import allow
from .icons import icon
from .sheet_model import SheetModel

Entry = tuple[str, str, str, Callable[[], None] | None, bool]
"""Icon, words, keys, act (none: a line between), and whether it writes."""
translate = QCoreApplication.translate


class CellActs(Protocol):
    """What can be done with the selected cells of a grid."""

    @property
    def sheet_model(self) -> SheetModel:
        """The model shown."""

    def current_key(self) -> UUID | None:
        """The id of the record or draft that the current cell belongs to."""

    def copy(self) -> None: ...
    def cut(self) -> None: ...
    def paste(self) -> None: ...
    def fill_down(self) -> None: ...
    def repeat_row(self) -> None: ...
    def add_row(self) -> None: ...
    def delete_rows(self) -> None: ...
    def show_history(self) -> None: ...
    def show_evidence(self) -> None: ...


def sheet_menu(view: CellActs, parent: QWidget) -> QMenu:
    """What can be done with the selected cells of `view`."""
    menu = QMenu(parent)
    for name, text, keys, act, writes in _entries(view):
        if act is None:
            menu.addSeparator()
            continue
        action = menu.addAction(icon(name), text, act)
        action.setShortcut(QKeySequence(keys))
        allow(action, _why_not(view, name, writes=writes))
    menu.setToolTipsVisible(True)
    return menu


def _entries(view: CellActs) -> tuple[Entry, ...]:
    return (
        ("copy", translate("SheetView", "Copy"), "Ctrl+C", view.copy, False),
        ("cut", translate("SheetView", "Cut"), "Ctrl+X", view.cut, True),
        ("paste", translate("SheetView", "Paste"), "Ctrl+V", view.paste, True),
        ("fill_down", translate("SheetView", "Fill down"), "Ctrl+D", view.fill_down, True),
        ("fill_down", translate("SheetView", "Repeat this row"), "Ctrl+Shift+D", view.repeat_row, True),
        ("", "", "", None, False),
        ("add", translate("SheetView", "New row"), "Ctrl++", view.add_row, True),
        ("delete", translate("SheetView", "Delete rows"), "Ctrl+-", view.delete_rows, True),
        ("", "", "", None, False),
        ("history", translate("SheetView", "History of this record"), "", view.show_history, False),
        ("clip", translate("SheetView", "Evidence of this record"), "", view.show_evidence, False),
    )


def _why_not(view: CellActs, name: str, *, writes: bool) -> str:
    """Why an entry makes no sense for the selected cells."""
    model = view.sheet_model
    if writes and model.desk.read_only:
        return translate("SheetView", "This project is open for reading only.")
    if name == "add" and not model.is_addable:
        return translate("SheetView", "No rows can be added here.")
    if name in ("delete", "history", "clip") and view.current_key() is None:
        return translate("SheetView", "There is nothing in this row yet.")
    return ""
