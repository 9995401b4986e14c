"""The versions of the file format and the steps between them.

A step knows only SQL and imports nothing of this program, because a step is final. Version 1 is the
first; its tables are laid from the declared fields, and `tests/store` holds a file of each released
version for ever.
"""

from __future__ import annotations

from sqlalchemy import Connection

from ..tables import Schema
from ..triggers import trigger_sql

VERSION = 1
"""The newest file format that this version knows."""


def lay(connection: Connection, schema: Schema) -> None:
    """Lay the tables and triggers of a new file of this sort."""
    connection.exec_driver_sql(f"PRAGMA application_id = {schema.application_id}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    connection.exec_driver_sql("BEGIN")
    schema.metadata.create_all(connection)
    for statement in trigger_sql(schema):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("COMMIT")
