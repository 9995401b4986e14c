"""Whole files, written beside their target and brought to its name only when they are complete and on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from .faults import AlreadyThere, translated

COMPANIONS = ("-journal", "-wal", "-shm")
"""What SQLite may leave beside a file. Left of an earlier file of the same name, it would be played into a new one."""


@contextmanager
def made_beside(target: Path, *, over: bool = False) -> Iterator[Path]:
    """The path to write a new file at; it gets the name `target` when the block ends well, else it goes.

    Raises `AlreadyThere`, unless it may be written `over` what is there, and the faults of the folder.
    """
    if target.exists() and not over:
        raise AlreadyThere(target)
    beside = target.with_name(f".{target.name}.part")
    with translated(target):
        _remove(beside, "", *COMPANIONS)
    with ExitStack() as failing:
        failing.callback(_give_up, beside)
        yield beside
        with translated(target):
            _remove(target, *COMPANIONS)
            settle(beside, target)
        failing.pop_all()


def _give_up(beside: Path) -> None:
    with suppress(OSError):
        _remove(beside, "", *COMPANIONS)


def _remove(path: Path, *endings: str) -> None:
    for ending in endings:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def settle(beside: Path, target: Path) -> None:
    """Bring a finished file to its name: flushed, renamed, its folder flushed."""
    with beside.open("rb+") as handle:
        os.fsync(handle.fileno())
    beside.replace(target)
    if os.name == "posix":
        folder = os.open(target.absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def copy(connection: Connection, target: Path, *, over: bool = False) -> None:
    """Write what the connection's file holds to a new file, packed, without what was deleted from free pages."""
    with made_beside(target, over=over) as beside, translated(target):
        # A connection that only asks may not write other files either, so that it is let for this one statement.
        asks_only = connection.exec_driver_sql("PRAGMA query_only").scalar_one()
        connection.exec_driver_sql("PRAGMA query_only = OFF")
        try:
            connection.exec_driver_sql("VACUUM INTO ?", (str(beside),))
        finally:
            connection.exec_driver_sql(f"PRAGMA query_only = {asks_only}")
