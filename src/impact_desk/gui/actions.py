"""Icons of actions, and a reason for each that is greyed out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from .icons import icon

ICONS: Mapping[str, str] = {
    "new_action": "new",
    "open_action": "open",
    "inspect_action": "search",
    "import_action": "import",
    "assistant_action": "import",
    "export_action": "export",
    "summary_action": "sign",
    "receipt_action": "mail",
    "verify_action": "verify",
    "head_office_action": "head_office",
    "copy_action": "save",
    "backups_action": "history",
    "close_action": "close",
    "quit_action": "quit",
    "undo_action": "undo",
    "redo_action": "redo",
    "cut_action": "cut",
    "copy_cells_action": "copy",
    "paste_action": "paste",
    "fill_action": "fill_down",
    "repeat_action": "fill_down",
    "add_action": "add",
    "delete_action": "delete",
    "search_action": "search",
    "palette_action": "next",
    "find_action": "filter",
    "history_action": "history",
    "follow_action": "search",
    "author_action": "person",
    "field_help_action": "help",
    "report_action": "folder",
    "about_action": "info",
}
"""The icon of each action by its name in the form."""


def dress_actions(form: object) -> None:
    """Give the actions of a form their icons."""
    for name, drawing in ICONS.items():
        action = getattr(form, name)
        action.setIcon(icon(drawing))
        action.setIconText(plain_text(action.text()))
        action.setProperty("about", action.toolTip())


def plain_text(text: str) -> str:
    """The text of an action without its mnemonic (`&`, or `(&N)` as Chinese has it) and without dots."""
    return re.sub(r"\s*\(&\w\)|&|…", "", text)


def allow(action: QAction, why_not: str = "") -> None:
    """Make an action available, or grey it out and say why in its tool tip."""
    action.setEnabled(not why_not)
    about = str(action.property("about") or plain_text(action.text()))
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    action.setToolTip(why_not or (f"{about} ({keys})" if keys else about))
    action.setStatusTip(why_not)


def offer(button: QAbstractButton, why_not: str = "") -> None:
    """Make a button available, or grey it out and say why in its tool tip; what it said of itself comes back later."""
    said, before = button.toolTip(), str(button.property("why_not") or "")
    about = str(button.property("about") or "") if said == before else said
    button.setProperty("about", about)
    button.setProperty("why_not", why_not)
    button.setEnabled(not why_not)
    button.setToolTip(why_not or about)
