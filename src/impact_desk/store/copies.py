"""Whole files, written beside their target and brought to its name only when they are complete and on disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from .faults import AlreadyThere


@contextmanager
def made_beside(target: Path) -> Iterator[Path]:
    """The path to write a new file at; it gets the name `target` when the block ends well, else it goes.

    Raises `AlreadyThere`.
    """
    if target.exists():
        raise AlreadyThere(target)
    beside = target.with_name(f".{target.name}.part")
    beside.unlink(missing_ok=True)
    try:
        yield beside
        settle(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        beside.with_name(f"{beside.name}-journal").unlink(missing_ok=True)
        raise


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


def copy(connection: Connection, target: Path) -> None:
    """Write what the connection's file holds to a new file, packed, without what was deleted from free pages."""
    with made_beside(target) as beside:
        connection.exec_driver_sql("VACUUM INTO ?", (str(beside),))
