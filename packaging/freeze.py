"""Write the newest, not yet released step of the file format anew from the declared fields.

    .venv/bin/python packaging/freeze.py

For whoever changes a field while that step is unreleased. Once it is released its file is final, and the next change
of a field begins another: an empty module beside it, named in `store/migrations/__init__.py`. A step adds tables,
columns at the end of a table, and indexes; what else a change needs is written into the step by hand.
"""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Column, Table, create_engine
from sqlalchemy.schema import CreateColumn, CreateIndex, CreateTable

from impact_desk.store import migrations
from impact_desk.store.tables import SCHEMAS, Schema
from impact_desk.store.triggers import trigger_sql

HEAD = '''"""Version {version} of the file format, final once it is released; written by `packaging/freeze.py`.

One statement on each line; nothing of this program is imported.
"""

'''
_DIALECT = create_engine("sqlite://").dialect


class CannotStep(Exception):
    """The declared fields differ from the version before in a way that adding does not reach."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"{place}: {why}")


def step(schema: Schema) -> tuple[str, ...]:
    """Every statement that leads from the version before to what is declared now, each in one line."""
    before = _laid(schema.word)
    statements = [*_dropped_triggers(schema, before)]
    for table in schema.metadata.sorted_tables:
        statements += _grown(table, before) if table.name in before.columns else [_line(CreateTable(table))]
    for table in schema.metadata.sorted_tables:
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements += [_line(CreateIndex(one)) for one in indexes if one.name not in before.indexes]
    statements += [one for one in trigger_sql(schema) if before.triggers.get(_name(one)) != one]
    return tuple(statements)


class _Laid:
    """What the steps before lay."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        named = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        self.triggers = {name: sql for kind, name, sql in named if kind == "trigger"}
        self.indexes = {name for kind, name, _ in named if kind == "index"}
        tables = [name for kind, name, _ in named if kind == "table"]
        self.columns = {one: [row[1] for row in connection.execute(f"PRAGMA table_info({one})")] for one in tables}


def _laid(word: str) -> _Laid:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in migrations.statements(word, migrations.VERSION - 1):
        connection.execute(statement)
    found = _Laid(connection)
    connection.close()
    return found


def _dropped_triggers(schema: Schema, before: _Laid) -> Iterator[str]:
    wanted = {_name(one): one for one in trigger_sql(schema)}
    for name, sql in before.triggers.items():
        if wanted.get(name) != sql:
            yield f"DROP TRIGGER {name}"


def _grown(table: Table, before: _Laid) -> Iterator[str]:
    """The columns that a table gets; they come last and may be empty."""
    known = before.columns[table.name]
    columns = list(table.columns)
    if [one.name for one in columns[: len(known)]] != known:
        raise CannotStep(table.name, "columns were moved or taken away; new ones come last")
    for column in columns[len(known) :]:
        if not column.nullable:
            raise CannotStep(str(column), "it cannot be required, because rows are there already")
        yield f"ALTER TABLE {table.name} ADD COLUMN {_line(CreateColumn(column))}{_reference(column)}"


def _reference(column: Column[object]) -> str:
    targets = [one.target_fullname.split(".") for one in column.foreign_keys]
    return "".join(f" REFERENCES {table} ({name}) DEFERRABLE INITIALLY DEFERRED" for table, name in targets)


def _line(element: CreateTable | CreateIndex | CreateColumn) -> str:
    return re.sub(r"\s+", " ", str(element.compile(dialect=_DIALECT))).strip()


def _name(trigger: str) -> str:
    return trigger.split()[2]


def source() -> str:
    """The module that holds these statements."""
    texts = {schema.word: "\n".join(step(schema)) for schema in SCHEMAS}
    parts = [f'{word.upper()} = """\n{text}\n"""\n' for word, text in texts.items()]
    named = ", ".join(f'"{word}": {word.upper()}' for word in texts)
    return f"{HEAD.format(version=migrations.VERSION)}{''.join(parts)}\nSTATEMENTS = {{{named}}}\n"


if __name__ == "__main__":
    target = Path(str(migrations.STEPS[-1].__file__))
    target.write_text(source(), encoding="utf-8")
    print(f"{target.name}: {len(source().splitlines())} lines")
