"""The versions of the file format and the steps between them.

A step knows only SQL and imports nothing of this program, because a step is final. The tables as they
are declared now must come out of the steps, triggers included; a test holds that.
"""

from __future__ import annotations

import sqlite3
from functools import cache
from types import MappingProxyType, ModuleType

from sqlalchemy import Connection

from ..tables import Schema
from . import v0001

STEPS: tuple[ModuleType, ...] = (v0001,)
"""Each turns a file of the version before into the next; the first begins with an empty file."""
VERSION = len(STEPS)
"""The newest file format that this version knows."""

_LAID = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"


def lay(connection: Connection, schema: Schema) -> None:
    """Lay the tables and triggers of a new file of this sort."""
    connection.exec_driver_sql("BEGIN")
    for statement in statements(schema.word):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA application_id = {schema.application_id}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    connection.exec_driver_sql("COMMIT")


def statements(word: str) -> tuple[str, ...]:
    """Every statement that leads from an empty file of this sort (`project`, `group`) to the newest version."""
    return tuple(line for step in STEPS for line in step.STATEMENTS[word].strip().splitlines())


def differences(connection: Connection, schema: Schema) -> tuple[str, ...]:
    """How the file's tables and triggers differ from what this version lays, in words; empty when they are equal."""
    found = dict(map(tuple, connection.exec_driver_sql(_LAID)))
    expected = _expected(schema.word)
    extra = [f"{name} does not belong here" for name in found if name not in expected]
    missing = [f"{name} is missing" for name in expected if name not in found]
    other = [f"{name} is not as it should be" for name in found if found[name] != expected.get(name, found[name])]
    return (*extra, *missing, *other)


@cache
def laid_down(word: str) -> frozenset[tuple[str, str, str, str | None]]:
    """Everything that stands in the schema of a file of this sort: type, name, table and statement, SQLite's own too."""
    empty = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements(word):
        empty.execute(statement)
    found = frozenset(empty.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall())
    empty.close()
    return found


@cache
def _expected(word: str) -> MappingProxyType[str, str]:
    empty = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements(word):
        empty.execute(statement)
    laid = dict(empty.execute(_LAID).fetchall())
    empty.close()
    return MappingProxyType(laid)
