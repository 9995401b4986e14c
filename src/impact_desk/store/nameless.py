"""A copy of a file without the clear text of personal values; its journal verifies like the original's.

Rows and journal hold only salted digests, so nothing of them changes: the same rows, the same entries, the same head.
Packing afterwards leaves no name in pages that are free.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from .connecting import connected
from .faults import translated
from .opened import OpenFile


def copy_without_names(file: OpenFile, target: Path) -> None:
    """Write such a copy of `file` at `target`. Raises `AlreadyThere` and the faults of writing; then nothing stays."""
    file.copy_to(target)
    try:
        with translated(target), connected(target, "rw") as connection:
            _strip(connection)
            connection.exec_driver_sql("VACUUM")
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _strip(connection: Connection) -> None:
    # The triggers let nothing through outside a change set; this one touches no row, so it leaves no entry.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.exec_driver_sql("INSERT INTO open_change_set (one, seq) VALUES (1, 0)")
    connection.exec_driver_sql("DELETE FROM personal")
    connection.exec_driver_sql("DELETE FROM open_change_set")
    connection.exec_driver_sql("COMMIT")
