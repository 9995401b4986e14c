"""What somebody changed behind the program's back is found, and its place is named."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from tests.store.rows import add, plainly, program, rate, replace, shift, tamper, volunteer

from impact_desk.domain.records import FxRate
from impact_desk.store.file import PARTS, OpenFile, findings
from impact_desk.store.tables import PROJECT

DIGEST = "'" + "d" * 64 + "'"


@pytest.fixture
def told(file: OpenFile, path: Path) -> Callable[..., list[tuple[str, str]]]:
    """Five entries, then what is found after tampering."""
    first = program()
    add(file, rate("1"))
    add(file, first, shift(first.id), volunteer("E7"))
    add(file, rate("2"))
    kept = cast("FxRate", file.read("fx_rates")[0])
    replace(file, dataclasses.replace(kept, currency="EUR"))
    with file.write("Keep", author="Tester") as writing:
        writing.add(rate("3"))
        writing.keep(b"a letter")
    file.close()
    assert findings(path, PROJECT) == ()

    def after(*statements: str) -> list[tuple[str, str]]:
        tamper(path, *statements)
        return [(one.part, one.sentence) for one in findings(path, PROJECT)]

    return after


Told = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize("column", ["author", "moment", "title", "reason", "kind"])
def test_that_a_changed_entry_is_found(told: Told, column: str) -> None:
    found = told(f"UPDATE change_set SET {column} = {column} || ' ' WHERE seq = 2")
    assert found == [("journal", "Journal entry 2 is not as it was written, or does not follow the one before.")]


def test_that_a_changed_digest_is_found(told: Told) -> None:
    found = told(f"UPDATE change_set SET digest = {DIGEST} WHERE seq = 3")
    assert [("Journal entry 3" in sentence or "Journal entry 4" in sentence) for _, sentence in found] == [True, True]


@pytest.mark.parametrize(("column", "was"), [("before", "TWD"), ("after", "EUR")])
def test_that_a_changed_note_is_found(told: Told, column: str, was: str) -> None:
    found = told(f"UPDATE change SET {column} = replace({column}, '{was}', 'JPY') WHERE change_set = 4")
    assert ("journal", "Journal entry 4 is not as it was written, or does not follow the one before.") in found


def test_that_a_removed_entry_is_found(told: Told) -> None:
    found = told("DELETE FROM change WHERE change_set = 3", "DELETE FROM change_set WHERE seq = 3")
    assert ("journal", "Journal entries before 4 are missing.") in found


def test_that_entries_that_changed_places_are_found(told: Told) -> None:
    turns = [
        f"UPDATE {table} SET {column} = {new} WHERE {column} = {old}"
        for old, new in ((2, 99), (3, 2), (99, 3))
        for table, column in (("change_set", "seq"), ("change", "change_set"))
    ]
    assert {"Journal entry 2", "Journal entry 3"} <= {sentence[:15] for _, sentence in told(*turns)}


def test_that_an_inserted_entry_is_found(told: Told) -> None:
    moved = [
        f"UPDATE {table} SET {column} = {old + 1} WHERE {column} = {old}"
        for old in (5, 4, 3)
        for table, column in (("change_set", "seq"), ("change", "change_set"))
    ]
    entry = f"INSERT INTO change_set VALUES (3, 'edit', 'Tester', '2020', 'Add', '', NULL, {DIGEST})"
    assert "Journal entry 3" in {sentence[:15] for _, sentence in told(*moved, entry)}


def test_that_notes_that_moved_to_another_entry_are_found(told: Told) -> None:
    found = told("UPDATE change SET change_set = 3 WHERE change_set = 2 AND sheet = 'volunteers'")
    assert {"Journal entry 2", "Journal entry 3"} == {sentence[:15] for _, sentence in found}


def test_that_notes_without_an_entry_are_found(told: Told) -> None:
    found = told("INSERT INTO change (change_set, sheet, record, after) VALUES (9, 'risks', 'x', 'id=''x'';')")
    assert ("journal", "Changes of entry 9 stand in the journal without the entry.") in found


def test_that_the_newest_entry_taken_away_with_its_notes_shows_in_the_rows(told: Told) -> None:
    found = told("DELETE FROM change WHERE change_set = 5", "DELETE FROM change_set WHERE seq = 5")
    assert [part for part, _ in found] == ["rows"]


def test_that_a_row_changed_behind_the_journal_is_found(told: Told) -> None:
    found = told("UPDATE volunteer_log SET hours = 7200")
    assert [(part, "of volunteer_log is not as the journal left it" in sentence) for part, sentence in found] == [
        ("rows", True)
    ]


def test_that_a_row_removed_behind_the_journal_is_found(told: Told) -> None:
    found = told("DELETE FROM volunteer_log")
    assert [(part, "of volunteer_log is gone" in sentence) for part, sentence in found] == [("rows", True)]


def test_that_a_row_added_behind_the_journal_is_found(told: Told) -> None:
    found = told("INSERT INTO fx_rates VALUES ('x', 77, 2020, 'TWD', '31')")
    assert ("rows", "Row x of fx_rates is not as the journal left it.") in found


def test_that_a_row_that_points_to_nothing_is_found(told: Told) -> None:
    found = told("PRAGMA foreign_keys = OFF", "DELETE FROM programs")
    assert ("references", "A row of volunteer_log points to a missing row of programs.") in found


def test_that_a_changed_name_is_found(told: Told) -> None:
    assert [part for part, _ in told("UPDATE personal SET value = 'Somebody' WHERE person = 'E7'")] == ["values"]


def test_that_a_forgotten_name_leaves_a_sound_file(told: Told) -> None:
    assert told("DELETE FROM personal WHERE person = 'E7'") == []


@pytest.mark.parametrize("value", ["'many'", "'NaN'", "'-1'", "'1e5'", "'031.5'", "'1,5'", "''"])
def test_that_a_value_that_this_program_would_not_write_is_found(told: Told, value: str) -> None:
    found = told(f"UPDATE fx_rates SET units_per_usd = {value} WHERE units_per_usd = '2'")
    assert [(part, "a value in units_per_usd" in sentence) for part, sentence in found if part == "values"] == [
        ("values", True)
    ]


def test_that_a_changed_file_and_a_missing_one_are_found(told: Told) -> None:
    assert [part for part, _ in told("UPDATE blob SET content = x'00'")] == ["files"]


def test_that_a_change_set_left_open_by_others_is_found(told: Told) -> None:
    found = told("INSERT INTO open_change_set VALUES (1, 77)")
    assert found == [("journal", "Change set 77 was begun by another program and never ended.")]


@pytest.mark.usefixtures("told")
def test_that_nothing_is_read_through_strange_tables(path: Path) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"
    with plainly(path) as other:
        other.execute("DROP TABLE risks")
        other.execute(f"CREATE VIEW risks AS {endless}")
    assert {one.part for one in findings(path, PROJECT)} == {"schema"}


@pytest.mark.usefixtures("told")
def test_that_damaged_pages_are_found(path: Path) -> None:
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    assert "pages" in {one.part for one in findings(path, PROJECT)}


@pytest.mark.usefixtures("told")
def test_that_a_cut_off_file_is_found(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 3 // 4])
    assert {one.part for one in findings(path, PROJECT)} == {"pages"}


@pytest.mark.usefixtures("told")
def test_that_findings_name_only_known_parts(path: Path) -> None:
    with plainly(path) as other:
        other.execute("CREATE TABLE more (id)")
    assert {one.part for one in findings(path, PROJECT)} <= set(PARTS)
