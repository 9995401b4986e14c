"""Only through the journal: change sets, undo and redo, old entries, signatures, personal values."""

import dataclasses
import sqlite3
from decimal import Decimal
from pathlib import Path
from typing import cast
from uuid import uuid4

import pytest
from tests.store.rows import ANNA, add, plainly, program, rate, remove, replace, shift, volunteer

from impact_desk.domain.records import FxRate, Volunteer
from impact_desk.store.faults import NoSuchRow
from impact_desk.store.file import OpenFile, open_file
from impact_desk.store.journal import NoSuchEntry, NothingToRedo, NothingToUndo, RowsMoved, SignedBarrier
from impact_desk.store.tables import PROJECT

FORBIDDEN = (
    "INSERT INTO fx_rates VALUES ('x', 1, 2020, 'TWD', '31')",
    "INSERT OR REPLACE INTO fx_rates VALUES ('{id}', 1, 2020, 'TWD', '31')",
    "REPLACE INTO fx_rates VALUES ('{id}', 1, 2020, 'TWD', '31')",
    "UPDATE fx_rates SET units_per_usd = '31'",
    "UPDATE OR REPLACE fx_rates SET id = 'x'",
    "DELETE FROM fx_rates",
    "INSERT INTO change_set VALUES (9, 'edit', 'a', 'm', 't', 'r', NULL, 'd')",
    "INSERT INTO change (change_set, sheet, record) VALUES (1, 's', 'r')",
    "UPDATE change_set SET author = 'Somebody'",
    "UPDATE change SET after = before",
    "DELETE FROM change_set",
    "DELETE FROM change",
    "INSERT INTO personal VALUES ('d', 's', 'p', 'v')",
    "UPDATE personal SET value = 'Somebody'",
    "DELETE FROM personal",
    "INSERT INTO blob VALUES ('d', x'00')",
    "UPDATE blob SET content = x'00'",
    "DELETE FROM blob",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_that_the_file_itself_refuses_changes_from_outside_a_change_set(
    file: OpenFile, path: Path, statement: str
) -> None:
    kept = rate()
    with file.write("Add", author="Tester") as writing:
        writing.add(kept, volunteer())
        writing.keep(b"a letter")
    with plainly(path) as other, pytest.raises(sqlite3.IntegrityError, match=r"journal|this id|id of a row"):
        other.execute(statement.format(id=kept.id))
    assert file.findings() == ()


@pytest.mark.usefixtures("file")
def test_that_a_bulk_insert_of_another_program_is_noted_row_by_row(path: Path) -> None:
    rows = [(f"id-{number}", number, 2020, "TWD", "31.5") for number in range(50)]
    with plainly(path) as other:
        other.execute("BEGIN")
        other.execute("INSERT INTO open_change_set VALUES (1, 1)")
        other.executemany("INSERT INTO fx_rates VALUES (?, ?, ?, ?, ?)", rows)
        assert other.execute("SELECT count(*) FROM change WHERE after LIKE '%31.5%'").fetchone() == (50,)
        other.execute("ROLLBACK")


def test_that_within_a_change_set_no_row_is_replaced_unnoticed(file: OpenFile, path: Path) -> None:
    kept = rate()
    add(file, kept)
    with plainly(path) as other:
        other.execute("BEGIN")
        other.execute("INSERT INTO open_change_set VALUES (1, 2)")
        with pytest.raises(sqlite3.IntegrityError, match="there is a row with this id"):
            other.execute(f"REPLACE INTO fx_rates VALUES ('{kept.id}', 1, 2020, 'TWD', '1')")
        other.execute("ROLLBACK")


def test_that_a_change_set_notes_what_was_before_and_after(file: OpenFile) -> None:
    first = program(partner="O'Neil; x='y'\n第二行")
    add(file, first)
    replace(file, dataclasses.replace(first, partner=None, name="Leser"))
    (change,) = file.changes(change_set=2)
    assert change.fields == ("name", "partner")
    assert (change.before or {})["partner"] == "O'Neil; x='y'\n第二行"
    assert ((change.after or {})["partner"], change.act) == (None, "changed")


def test_that_a_block_that_fails_leaves_nothing(file: OpenFile) -> None:
    with pytest.raises(ZeroDivisionError):
        add_and_fail(file)
    assert file.history() == ()
    assert file.read("fx_rates") == file.read("volunteers") == []
    add(file, volunteer())
    assert [cast("Volunteer", one).volunteer_name for one in file.read("volunteers")] == [ANNA]
    assert file.findings() == ()


def add_and_fail(file: OpenFile) -> None:
    with file.write("Half", author="Tester") as writing:
        writing.add(rate(), volunteer())
        writing.keep(b"a letter")
        raise ZeroDivisionError


def test_that_a_block_that_touches_nothing_leaves_no_entry(file: OpenFile) -> None:
    with file.write("Nothing", author="Tester"):
        pass
    assert file.history() == ()


def test_that_a_missing_row_cannot_be_changed_or_removed(file: OpenFile) -> None:
    with pytest.raises(NoSuchRow):
        replace(file, rate())
    with pytest.raises(NoSuchRow):
        remove(file, "fx_rates", uuid4())
    assert file.history() == ()


def test_that_undo_and_redo_are_entries_that_name_what_they_turn_back(file: OpenFile) -> None:
    add(file, rate(), title="Add a rate")
    file.undo("Undoer")
    file.redo("Redoer")
    told = [(one.kind, one.author, one.title, one.undoes) for one in file.history()]
    assert told == [
        ("redo", "Redoer", "Redo: Add a rate", 2),
        ("undo", "Undoer", "Undo: Add a rate", 1),
        ("edit", "Tester", "Add a rate", None),
    ]


def test_that_a_restored_row_is_exactly_what_it_was(file: OpenFile) -> None:
    first = program(partner="'; DROP TABLE programs; --", sdg_targets=("4.4", "13.3"))
    add(file, first)
    log = [shift(first.id), shift(first.id, volunteer_name=None, volunteer_id="group:12")]
    add(file, *log)
    before = file.read("programs"), file.read("volunteer_log")
    remove(file, "volunteer_log", *(one.id for one in log))
    remove(file, "programs", first.id)
    file.undo("Tester")
    file.undo("Tester")
    assert (file.read("programs"), file.read("volunteer_log")) == before


def test_that_a_step_that_touched_a_row_several_times_goes_back_to_its_beginning(file: OpenFile) -> None:
    old, new = rate("1"), rate("7")
    add(file, old)
    with file.write("Rework", author="Tester") as writing:
        for units in ("2", "3"):
            writing.replace(dataclasses.replace(old, units_per_usd=Decimal(units)))
        writing.add(new)
        writing.replace(dataclasses.replace(new, currency="EUR"))
        writing.remove("fx_rates", old.id)
    file.undo("Tester")
    assert [(one.id, one.ordinal) for one in file.read("fx_rates")] == [(old.id, 1)]
    assert file.changes(change_set=3)[-1].after == file.changes(change_set=1)[0].after
    file.redo("Tester")
    assert [one.id for one in file.read("fx_rates")] == [new.id]
    assert file.findings() == ()


def test_that_undo_and_redo_survive_closing_without_limit(file: OpenFile, path: Path) -> None:
    for number in range(1, 31):
        add(file, rate(str(number)))
    file.close()
    for step in range(30):
        with open_file(path, PROJECT) as again:
            again.undo("Tester")
            assert again.count("fx_rates") == 29 - step
    with open_file(path, PROJECT) as again:
        with pytest.raises(NothingToUndo):
            again.undo("Tester")
        for _ in range(30):
            again.redo("Tester")
        with pytest.raises(NothingToRedo):
            again.redo("Tester")
        assert again.count("fx_rates") == 30
        assert again.findings() == ()


def test_that_a_new_entry_ends_redo(file: OpenFile) -> None:
    add(file, rate())
    file.undo("Tester")
    add(file, rate("2"))
    with pytest.raises(NothingToRedo):
        file.redo("Tester")


def test_that_an_old_entry_is_turned_back_alone(file: OpenFile) -> None:
    first, second = rate("1"), rate("2")
    add(file, first)
    add(file, second)
    file.turn_back(1, "Tester", "entered twice")
    assert [one.id for one in file.read("fx_rates")] == [second.id]
    assert [(one.kind, one.undoes, one.reason) for one in file.history(1)] == [("edit", 1, "entered twice")]
    file.undo("Tester")
    assert {one.id for one in file.read("fx_rates")} == {first.id, second.id}


def test_that_an_old_entry_whose_rows_moved_is_not_turned_back(file: OpenFile) -> None:
    first = rate("1")
    add(file, first, rate("7"))
    replace(file, dataclasses.replace(first, units_per_usd=rate("2").units_per_usd))
    with pytest.raises(RowsMoved, match="1 of its rows"):
        file.turn_back(1, "Tester")
    assert len(file.history()) == 2


def test_that_a_row_that_an_entry_left_as_it_was_does_not_keep_it_from_being_turned_back(file: OpenFile) -> None:
    first, second = rate("1"), rate("2")
    add(file, first, second)
    changed = dataclasses.replace(second, currency="EUR")
    replace(file, first, changed)
    replace(file, dataclasses.replace(first, currency="JPY"))
    file.turn_back(2, "Tester")
    assert [cast("FxRate", one).currency for one in file.read("fx_rates")] == ["JPY", "TWD"]
    replace(file, second)
    with pytest.raises(NothingToUndo):
        file.turn_back(5, "Tester")


def test_that_an_entry_that_is_not_there_cannot_be_turned_back(file: OpenFile) -> None:
    with pytest.raises(NoSuchEntry):
        file.turn_back(7, "Tester")


def test_that_undo_stops_at_a_signature(file: OpenFile) -> None:
    add(file, rate("1"))
    add(file, rate("2"), title="Sign 2020", kind="sign")
    add(file, rate("3"))
    file.undo("Tester")
    with pytest.raises(SignedBarrier, match="Sign 2020"):
        file.undo("Tester")


def test_that_what_was_signed_over_is_turned_back_only_with_a_reason(file: OpenFile) -> None:
    add(file, rate("1"))
    add(file, rate("2"), kind="sign")
    for entry in (1, 2):
        with pytest.raises(SignedBarrier):
            file.turn_back(entry, "Tester", " ")
    with pytest.raises(SignedBarrier):
        file.turn_back(2, "Tester", "a reason does not unsign")
    file.turn_back(1, "Tester", "booked twice")
    assert file.count("fx_rates") == 1


def test_that_undo_stops_at_the_beginning_of_a_project(file: OpenFile) -> None:
    add(file, rate(), kind="new")
    with pytest.raises(NothingToUndo):
        file.undo("Tester")


def test_that_one_step_takes_a_whole_import_back(file: OpenFile) -> None:
    first = program()
    add(file, first)
    add(file, *(shift(first.id, volunteer_id=f"E{number}") for number in range(2000)), kind="import")
    touched = file.undo("Tester")
    assert (len(touched.rows), file.count("volunteer_log")) == (2000, 0)
    file.redo("Tester")
    assert file.count("volunteer_log") == 2000
    assert file.findings() == ()


def test_that_no_name_stands_in_rows_or_journal(file: OpenFile, path: Path) -> None:
    first = program()
    add(file, first, shift(first.id), volunteer())
    with plainly(path) as other:
        tables = [name for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        holding = {
            name
            for name in tables
            if name != "personal" and ANNA in str(other.execute(f"SELECT * FROM {name}").fetchall())
        }
        assert other.execute("SELECT person, value FROM personal").fetchall() == [("E1", ANNA)]
    assert holding == set()


def test_that_two_people_of_one_name_have_different_digests(file: OpenFile) -> None:
    add(file, volunteer("E1"), volunteer("E2"))
    first, second = ((change.after or {})["volunteer_name"] for change in file.changes(change_set=1))
    assert first != second


def test_that_names_come_back_on_opening_and_after_undo(file: OpenFile, path: Path) -> None:
    one = volunteer()
    add(file, one)
    remove(file, "volunteers", one.id)
    file.close()
    with open_file(path, PROJECT) as again:
        again.undo("Tester")
        assert [cast("Volunteer", row).volunteer_name for row in again.read("volunteers")] == [ANNA]


def test_that_the_history_of_a_record_tells_all_its_changes(file: OpenFile) -> None:
    first = rate("1")
    add(file, first, rate("9"))
    replace(file, dataclasses.replace(first, units_per_usd=rate("2").units_per_usd))
    remove(file, "fx_rates", first.id)
    told = [
        ((one.before or {}).get("units_per_usd"), (one.after or {}).get("units_per_usd"))
        for one in file.changes(record=first.id)
    ]
    assert told == [(None, "1"), ("1", "2"), ("2", None)]
    assert file.change_counts() == {1: 2, 2: 1, 3: 1}


def test_that_a_file_is_kept_once_and_found_by_its_digest(file: OpenFile) -> None:
    with file.write("Keep", author="Tester") as writing:
        writing.add(rate())
        digests = {writing.keep(b"a letter"), writing.keep(b"a letter")}
    assert len(digests) == 1
    assert file.blob(digests.pop()) == b"a letter"
    assert file.blob("0" * 64) is None
