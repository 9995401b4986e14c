"""An index of words over the records of an open file: in memory, made when it is first asked, never in the file.

SQLite's full-text search does the work; a virtual table in a project would be something that other files are refused for.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable

from ..domain.searching import index_words, question

Key = tuple[str, str]
"""The sheet and the id of a record, as text."""


class WordIndex:
    """Words of records, by sheet and id; safe to ask from several threads."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._busy = threading.Lock()
        self._base = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._base.execute(
            "CREATE TABLE place (number INTEGER PRIMARY KEY, sheet TEXT, record TEXT, UNIQUE (sheet, record))"
        )
        self._base.execute("CREATE VIRTUAL TABLE words USING fts5 (text, content='')")
        self._base.execute("CREATE TABLE said (number INTEGER PRIMARY KEY, text TEXT)")

    def put(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Take in texts by sheet and id; what was known of a record before is replaced."""
        with self._busy:
            self._base.execute("BEGIN")
            for sheet, record, text in rows:
                self._drop(sheet, record)
                cut = index_words(text)
                number = self._base.execute(
                    "INSERT INTO place (sheet, record) VALUES (?, ?)", (sheet, record)
                ).lastrowid
                self._base.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, cut))
                self._base.execute("INSERT INTO said VALUES (?, ?)", (number, cut))
            self._base.execute("COMMIT")

    def drop(self, rows: Iterable[Key]) -> None:
        """Forget records."""
        with self._busy:
            for sheet, record in rows:
                self._drop(sheet, record)

    def find(self, text: str, most: int) -> tuple[Key, ...]:
        """The records in which every word of `text` occurs or begins a word, the best first."""
        asked = question(text)
        if not asked:
            return ()
        statement = (
            "SELECT sheet, record FROM words JOIN place ON place.number = words.rowid"
            " WHERE words MATCH ? ORDER BY words.rank LIMIT ?"
        )
        with self._busy:
            return tuple(self._base.execute(statement, (asked, most)).fetchall())

    def close(self) -> None:
        """Forget everything."""
        with self._busy:
            self._base.close()

    def _drop(self, sheet: str, record: str) -> None:
        found = self._base.execute(
            "SELECT number, text FROM place JOIN said USING (number) WHERE sheet = ? AND record = ?", (sheet, record)
        ).fetchone()
        if found:
            self._base.execute("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", found)
            self._base.execute("DELETE FROM place WHERE number = ?", found[:1])
            self._base.execute("DELETE FROM said WHERE number = ?", found[:1])
