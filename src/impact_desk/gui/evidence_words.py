"""Evidence and what it proves, in the words of the window."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from ..desk.evidence import Proved
from ..desk.project_desk import Desk
from ..domain.evidence import MEDIA
from ..domain.records import Evidence
from ..domain.sheets import BY_NAME
from .language import language
from .row_words import row_text
from .shown import day_text

translate = QCoreApplication.translate
LONGEST = 90
"""Longest text of a row, in characters."""


def size_text(size: int) -> str:
    """A number of bytes as people say it: 1.2 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def name_of(row: Evidence) -> str:
    """What evidence is called: by its title, else its file."""
    return row.title or row.file_name


def about(row: Evidence) -> str:
    """Code, day and size in one line."""
    parts = (row.evidence_code, day_text(row.date) if row.date else "", size_text(row.size))
    return " · ".join(part for part in parts if part)


def sort_icon(row: Evidence) -> str:
    """The icon of evidence that has no picture of its own."""
    sort = MEDIA[row.media_type].sort if row.media_type in MEDIA else "text"
    return {"image": "image", "mail": "mail"}.get(sort, "new")


def row_words(desk: Desk, sheet: str, record: UUID) -> str:
    """A record in one line: its sheet, and a few of its fields."""
    text = f"{BY_NAME[sheet].title_in(language())}: {row_text(desk, desk.record(sheet, record))}"
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def proved_words(desk: Desk, of: Proved) -> str:
    """What evidence is linked to, in one line; the field where only that is proved."""
    text = row_words(desk, of.sheet, of.record)
    return f"{text} ({BY_NAME[of.sheet].field(of.field).title_in(language())})" if of.field else text
