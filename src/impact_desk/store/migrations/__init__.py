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
from . import v0001, v0002

STEPS: tuple[ModuleType, ...] = (v0001, v0002)
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


def version_of(connection: Connection) -> int:
    """The version of the format that an open file has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(connection: Connection, schema: Schema) -> None:
    """Take an open file through the steps that it lacks, in one transaction. Rows and journal stay as they are."""
    start = version_of(connection)
    # Rows point to one another in any order while tables are changed; they are checked before the end.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    for step in STEPS[start:]:
        for statement in _lines(step, schema.word):
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    connection.exec_driver_sql("COMMIT")


def statements(word: str, version: int | None = None) -> tuple[str, ...]:
    """Every statement that leads from an empty file of this sort (`project`, `group`) to `version`, or the newest."""
    return tuple(line for step in STEPS[: VERSION if version is None else version] for line in _lines(step, word))


def differences(connection: Connection, schema: Schema, version: int | None = None) -> tuple[str, ...]:
    """How the file's tables and triggers differ from what `version` lays, in words; empty when they are equal."""
    found = dict(map(tuple, connection.exec_driver_sql(_LAID)))
    expected = _expected(schema.word, VERSION if version is None else version)
    extra = [f"{name} does not belong here" for name in found if name not in expected]
    missing = [f"{name} is missing" for name in expected if name not in found]
    other = [f"{name} is not as it should be" for name in found if found[name] != expected.get(name, found[name])]
    return (*extra, *missing, *other)


@cache
def laid_down(word: str, version: int = VERSION) -> frozenset[tuple[str, str, str, str | None]]:
    """Everything that stands in the schema of a file of this sort: type, name, table and statement, SQLite's own too."""
    empty = _laid(word, version)
    found = frozenset(empty.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall())
    empty.close()
    return found


@cache
def added_columns(word: str) -> MappingProxyType[str, tuple[str, ...]]:
    """By table, the columns that came after its first version, in order: what older notes of the journal lack."""
    newest, found = _laid(word, VERSION), dict[str, tuple[str, ...]]()
    for version in range(1, VERSION):
        older = _laid(word, version)
        for (table,) in older.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            known = len(older.execute(f"PRAGMA table_info({table})").fetchall())
            columns = [row[1] for row in newest.execute(f"PRAGMA table_info({table})")]
            found.setdefault(table, tuple(columns[known:]))
        older.close()
    newest.close()
    return MappingProxyType(found)


@cache
def _expected(word: str, version: int) -> MappingProxyType[str, str]:
    empty = _laid(word, version)
    laid = dict(empty.execute(_LAID).fetchall())
    empty.close()
    return MappingProxyType(laid)


def _laid(word: str, version: int) -> sqlite3.Connection:
    empty = sqlite3.connect(":memory:", isolation_level=None)
    for statement in statements(word, version):
        empty.execute(statement)
    return empty


def _lines(step: ModuleType, word: str) -> list[str]:
    return [line for line in step.STATEMENTS[word].strip().splitlines() if line]
