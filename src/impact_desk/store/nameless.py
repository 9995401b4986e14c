"""A copy of a file to be given away: without whole files that no row names, and without the clear text of personal values.

Rows and journal hold only salted digests, so nothing of them changes: the same rows, the same entries, the same head.
Packing afterwards leaves nothing of what was taken out in pages that are free.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from .connecting import connected
from .faults import translated
from .opened import OpenFile
from .tables import Schema


def copy_to_give_away(file: OpenFile, target: Path, *, with_names: bool = False) -> None:
    """Write such a copy of `file` at `target`; `with_names` leaves the clear texts in.

    Raises `AlreadyThere` and the faults of writing; then nothing stays.
    """
    file.copy_to(target)
    try:
        with translated(target), connected(target, "rw") as connection:
            _strip(connection, file.schema, with_names=with_names)
            connection.exec_driver_sql("VACUUM")
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _strip(connection: Connection, schema: Schema, *, with_names: bool) -> None:
    # The triggers let nothing through outside a change set; this one touches no row, so it leaves no entry.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    connection.exec_driver_sql("INSERT INTO open_change_set (one, seq) VALUES (1, 0)")
    if not with_names:
        connection.exec_driver_sql("DELETE FROM personal")
    # What was removed stays in the site's own file for undo; nobody else is to have it.
    connection.exec_driver_sql(f"DELETE FROM blob WHERE sha256 NOT IN ({' UNION '.join(_naming(schema))})")
    connection.exec_driver_sql("DELETE FROM open_change_set")
    connection.exec_driver_sql("COMMIT")


def _naming(schema: Schema) -> list[str]:
    """A statement for each column of a sheet that names whole files by their digest."""
    names = ((sheet.name, one.name) for sheet in schema.sheets for one in sheet.fields if one.name.endswith("sha256"))
    return [f"SELECT {column} FROM {sheet} WHERE {column} IS NOT NULL" for sheet, column in names]
