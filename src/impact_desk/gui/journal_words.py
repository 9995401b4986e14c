"""Titles of journal entries in the language of the window; they are stored in English."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from ..domain.sheets import BY_NAME
from .language import QT_TRANSLATE_NOOP, language

translate = QCoreApplication.translate

PATTERNS = (
    QT_TRANSLATE_NOOP("JournalWords", "Add to {title}"),
    QT_TRANSLATE_NOOP("JournalWords", "Begin a row of {title}"),
    QT_TRANSLATE_NOOP("JournalWords", "Paste into {title}"),
    QT_TRANSLATE_NOOP("JournalWords", "Set cells of {title}"),
    QT_TRANSLATE_NOOP("JournalWords", "Fill down in {title}"),
    QT_TRANSLATE_NOOP("JournalWords", "Set the project's settings"),
    QT_TRANSLATE_NOOP("JournalWords", "Attach {codes}"),
    QT_TRANSLATE_NOOP("JournalWords", "Link {codes}"),
    QT_TRANSLATE_NOOP("JournalWords", "Unlink {codes}"),
    QT_TRANSLATE_NOOP("JournalWords", "Take {keep} and {other} as one person"),
    QT_TRANSLATE_NOOP("JournalWords", "Part {number} again"),
    QT_TRANSLATE_NOOP("JournalWords", "Submit hours of {count} rows"),
    QT_TRANSLATE_NOOP("JournalWords", "Submit hours"),
    QT_TRANSLATE_NOOP("JournalWords", "Approve hours of {count} rows"),
    QT_TRANSLATE_NOOP("JournalWords", "Approve hours"),
    QT_TRANSLATE_NOOP("JournalWords", "Lock hours of {count} rows"),
    QT_TRANSLATE_NOOP("JournalWords", "Lock hours"),
    QT_TRANSLATE_NOOP("JournalWords", "Unlock hours of {count} rows"),
    QT_TRANSLATE_NOOP("JournalWords", "Unlock hours"),
    QT_TRANSLATE_NOOP("JournalWords", "Send back hours of {count} rows"),
    QT_TRANSLATE_NOOP("JournalWords", "Send back hours"),
    QT_TRANSLATE_NOOP("JournalWords", "Print sign-in sheet {number}"),
    QT_TRANSLATE_NOOP("JournalWords", "Set {fields} of {count} rows"),
    QT_TRANSLATE_NOOP("JournalWords", "Set {fields}"),
    QT_TRANSLATE_NOOP("JournalWords", "Delete {count} rows of {title}"),
    QT_TRANSLATE_NOOP("JournalWords", "Delete a row of {title}"),
    QT_TRANSLATE_NOOP("JournalWords", "Delete {name}"),
    QT_TRANSLATE_NOOP("JournalWords", "Drop an unfinished row"),
    QT_TRANSLATE_NOOP("JournalWords", "Undo: {entry}"),
    QT_TRANSLATE_NOOP("JournalWords", "Redo: {entry}"),
    QT_TRANSLATE_NOOP("JournalWords", "Turn back: {entry}"),
    QT_TRANSLATE_NOOP("JournalWords", "Reopen {period}"),
)
"""How the desk names its steps."""


KINDS = {
    "new": QT_TRANSLATE_NOOP("JournalWords", "Begin the file"),
    "edit": QT_TRANSLATE_NOOP("JournalWords", "Typed or changed"),
    "import": QT_TRANSLATE_NOOP("JournalWords", "Imported"),
    "undo": QT_TRANSLATE_NOOP("JournalWords", "Undone"),
    "redo": QT_TRANSLATE_NOOP("JournalWords", "Done again"),
    "sign": QT_TRANSLATE_NOOP("JournalWords", "Signed"),
    "receive": QT_TRANSLATE_NOOP("JournalWords", "Received"),
    "forget": QT_TRANSLATE_NOOP("JournalWords", "Forgotten"),
}
"""What the kinds of entries are called."""


def kind_title(kind: str) -> str:
    """What a kind of entries is called; a kind of another version stays as it is."""
    return translate("JournalWords", KINDS[kind]) if kind in KINDS else kind


def entry_title(title: str) -> str:
    """The title of an entry for reading; a title of another make stays as it is."""
    if language() == "en":
        return title
    for pattern in PATTERNS:
        match = re.fullmatch(
            re.escape(pattern).replace(r"\{", "{").replace(r"\}", "}").replace("{", "(?P<").replace("}", ">.+)"), title
        )
        if match:
            parts = {name: _part(name, text) for name, text in match.groupdict().items()}
            return translate("JournalWords", pattern).format(**parts)
    return title


def _part(name: str, text: str) -> str:
    if name == "entry":
        return entry_title(text)
    if name == "title":
        return _sheets().get(text, text)
    return "、".join(_fields().get(one, one) for one in text.split(", ")) if name == "fields" else text


def _sheets() -> dict[str, str]:
    return {sheet.title: sheet.title_in(language()) for sheet in BY_NAME.values()}


def _fields() -> dict[str, str]:
    return {field.title: field.title_in(language()) for sheet in BY_NAME.values() for field in sheet.fields}
