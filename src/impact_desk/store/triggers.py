"""The triggers that make the journal: every change of a sheet is noted, none gets past it.

Generated from the tables, so that a new field is journalled the day it is declared. They bind bulk
inserts, scripts and other programs that open the file as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .tables import Schema

_OPEN = "EXISTS (SELECT 1 FROM open_change_set)"
_SEQ = "(SELECT seq FROM open_change_set)"
_REFUSED = "changes go through the journal"


def trigger_sql(schema: Schema) -> tuple[str, ...]:
    """Every CREATE TRIGGER statement of a file of this sort, in a fixed order."""
    statements: list[str] = []
    for sheet in schema.sheets:
        columns = [column.name for column in schema.table(sheet.name).columns]
        statements += _guards(sheet.name)
        statements += _notes(sheet.name, columns)
    return (*statements, *_journal_guards())


def _guards(table: str) -> Iterator[str]:
    for event in ("INSERT", "UPDATE", "DELETE"):
        yield _refusing(
            f"{table}_{event.lower()}_needs_journal", f"BEFORE {event} ON {table}", f"NOT {_OPEN}", _REFUSED
        )
    # INSERT OR REPLACE deletes without firing the delete trigger; an id already there is therefore refused.
    yield _refusing(
        f"{table}_insert_is_new",
        f"BEFORE INSERT ON {table}",
        f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)",
        "there is a row with this id",
    )
    yield _refusing(
        f"{table}_id_stays", f"BEFORE UPDATE ON {table}", "NEW.id IS NOT OLD.id", "the id of a row never changes"
    )


def _notes(table: str, columns: list[str]) -> Iterator[str]:
    new, old = written("NEW", columns), written("OLD", columns)
    for event, record, before, after in (
        ("INSERT", "NEW.id", "NULL", new),
        ("UPDATE", "NEW.id", old, new),
        ("DELETE", "OLD.id", old, "NULL"),
    ):
        yield (
            f"CREATE TRIGGER {table}_{event.lower()}_noted AFTER {event} ON {table} BEGIN "
            f"INSERT INTO change (change_set, sheet, record, before, after) "
            f"VALUES ({_SEQ}, '{table}', {record}, {before}, {after}); END"
        )


def written(row: str, columns: Iterable[str]) -> str:
    """The SQL expression for what the journal notes of a row."""
    # quote() and not json_object(): with trusted_schema off SQLite lets triggers use no JSON functions.
    return " || ".join(f"'{name}=' || quote({row}.{name}) || ';'" for name in columns)


def _journal_guards() -> Iterator[str]:
    for table in ("change_set", "change", "personal", "blob"):
        yield _refusing(f"{table}_insert_needs_journal", f"BEFORE INSERT ON {table}", f"NOT {_OPEN}", _REFUSED)
    for table in ("change_set", "change", "personal", "blob"):
        yield _refusing(f"{table}_is_not_rewritten", f"BEFORE UPDATE ON {table}", "1", "the journal is never rewritten")
    # A person may be forgotten and a file taken out, but not behind the journal's back.
    for table in ("personal", "blob"):
        yield _refusing(f"{table}_delete_needs_journal", f"BEFORE DELETE ON {table}", f"NOT {_OPEN}", _REFUSED)
    for table in ("change_set", "change"):
        yield _refusing(f"{table}_is_not_shortened", f"BEFORE DELETE ON {table}", "1", "the journal is never shortened")


def _refusing(name: str, event: str, condition: str, message: str) -> str:
    return f"CREATE TRIGGER {name} {event} WHEN {condition} BEGIN SELECT RAISE(ABORT, '{message}'); END"
