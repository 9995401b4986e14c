"""The tables: strict, marked as ours, and the same whether declared or frozen."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import create_engine
from tests.store.rows import plainly

import freeze
from impact_desk.store import migrations
from impact_desk.store.file import create, examine
from impact_desk.store.tables import GROUP, PROJECT, SCHEMAS, Schema
from impact_desk.store.triggers import trigger_sql


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.word)
def test_that_the_newest_step_is_what_the_declared_fields_ask_for(schema: Schema) -> None:
    last = tuple(migrations.STEPS[-1].STATEMENTS[schema.word].strip().splitlines())
    assert last == freeze.step(schema), "run packaging/freeze.py while unreleased"


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.word)
def test_that_the_steps_lead_to_the_tables_and_triggers_that_are_declared(schema: Schema) -> None:
    stepped, declared = sqlite3.connect(":memory:"), create_engine("sqlite://")
    for statement in migrations.statements(schema.word):
        stepped.execute(statement)
    with declared.connect() as connection:
        schema.metadata.create_all(connection)
        for statement in trigger_sql(schema):
            connection.exec_driver_sql(statement)
        for table in schema.metadata.tables:
            for pragma in ("table_xinfo", "foreign_key_list", "index_list"):
                ours = connection.exec_driver_sql(f"PRAGMA {pragma}({table})")
                assert _loose(stepped.execute(f"PRAGMA {pragma}({table})")) == _loose(ours), (table, pragma)
        triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        assert set(stepped.execute(triggers)) == set(map(tuple, connection.exec_driver_sql(triggers)))
    declared.dispose()
    stepped.close()


def _loose(rows: Iterable[Any]) -> set[tuple[Any, ...]]:
    """Rows of a pragma without the numbers that only count them."""
    return {tuple(row)[1:] if isinstance(row[0], int) else tuple(row) for row in rows}


@pytest.mark.parametrize("step", migrations.STEPS)
def test_that_a_step_imports_nothing_of_this_program(step: ModuleType) -> None:
    source = Path(str(step.__file__)).read_text(encoding="utf-8")
    assert "import " not in source.replace("is imported", "")


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.word)
def test_that_a_new_file_says_what_it_is(tmp_path: Path, schema: Schema) -> None:
    with create(tmp_path / "new", schema):
        pass
    with plainly(tmp_path / "new") as other:
        assert other.execute("PRAGMA application_id").fetchone() == (schema.application_id,)
        assert other.execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert examine(tmp_path / "new").findings == ()


@pytest.mark.usefixtures("file")
def test_that_every_table_is_strict(path: Path) -> None:
    with plainly(path) as other:
        lax = other.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict").fetchall()
    assert [name for (name,) in lax if not name.startswith("sqlite_")] == []


def test_that_every_sheet_has_a_guard_and_a_note_for_every_way_to_change_it() -> None:
    laid = "\n".join(migrations.statements("project"))
    for sheet in PROJECT.sheets:
        for event in ("insert", "update", "delete"):
            assert f"CREATE TRIGGER {sheet.name}_{event}_needs_journal BEFORE {event.upper()}" in laid
            assert f"CREATE TRIGGER {sheet.name}_{event}_noted AFTER {event.upper()}" in laid


@pytest.mark.usefixtures("file")
def test_that_a_column_takes_only_its_own_type(path: Path) -> None:
    with plainly(path) as other:
        other.execute("BEGIN")
        other.execute("INSERT INTO open_change_set VALUES (1, 1)")
        with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in INTEGER column"):
            other.execute("INSERT INTO fx_rates VALUES ('x', 1, 'this year', 'TWD', '31')")
        other.execute("ROLLBACK")


def test_that_both_sorts_of_file_have_one_journal() -> None:
    names = [{table.name for table in schema.metadata.sorted_tables} for schema in (PROJECT, GROUP)]
    assert {"change_set", "change", "personal", "blob", "open_change_set"} <= names[0] & names[1]


def test_that_the_frozen_statements_run_by_themselves() -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        for statement in migrations.statements("group"):
            connection.exec_driver_sql(statement)
        assert migrations.differences(connection, GROUP) == ()
        connection.exec_driver_sql("CREATE VIEW more AS SELECT 1")
        connection.exec_driver_sql("DROP TRIGGER change_is_not_shortened")
        told = migrations.differences(connection, GROUP)
    engine.dispose()
    assert told == ("view more does not belong here", "trigger change_is_not_shortened is missing")
