"""A copy of a file that somebody is working on, made a few pages at a time so that nobody waits for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from .connecting import connected
from .copies import made_beside
from .faults import DamagedFile, translated
from .file import open_file, sort_of

PAGES = 500
"""Pages copied at a time: some milliseconds, for which whoever writes has to wait at most."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a copy holds: number and digest of its newest journal entry, and rows by sheet."""

    entries: int
    head: str
    rows: Mapping[str, int]


def copy_calmly(path: Path, target: Path) -> None:
    """Copy the file at `path`, which may be open here or elsewhere. Raises `AlreadyThere` and the faults of both places.

    What is written meanwhile makes SQLite begin anew, so that the copy is of one moment. Only SQLite itself opens the
    file: on POSIX systems, closing any other handle on it would take the locks of this whole process away.
    """
    with translated(path), connected(path, "ro") as source, made_beside(target) as beside:
        driver = cast("sqlite3.Connection", source.connection.dbapi_connection)
        with translated(target), closing(sqlite3.connect(beside)) as into:
            driver.backup(into, pages=PAGES)


def count(path: Path, *, whole: bool = False) -> Counted:
    """What a file holds, read from it; with `whole`, every page is looked at first.

    Raises `DamagedFile`, and the refusals and faults of opening.
    """
    with open_file(path, sort_of(path), read_only=True) as file:
        if whole and not file.is_whole():
            raise DamagedFile(path)
        entries, head = file.head()
        return Counted(entries, head, {sheet.name: file.count(sheet.name) for sheet in file.schema.sheets})
