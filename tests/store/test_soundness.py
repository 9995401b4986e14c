"""What somebody changed behind the program's back is found, and its place is named."""

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import cast
from uuid import uuid4

import pytest
from tests.store.rows import add, plainly, program, rate, replace, shift, tamper, volunteer

from impact_desk.domain.period import Period
from impact_desk.domain.records import FxRate, SignedSummary
from impact_desk.store import migrations
from impact_desk.store.file import OpenFile, examine

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
    assert examine(path).findings == ()

    def after(*statements: str) -> list[tuple[str, str]]:
        tamper(path, *statements)
        return [(one.part, one.sentence) for one in examine(path).findings]

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
    assert {one.part for one in examine(path).findings} == {"schema"}


@pytest.mark.usefixtures("told")
def test_that_damaged_pages_are_found(path: Path) -> None:
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)
    assert "pages" in {one.part for one in examine(path).findings}


@pytest.mark.usefixtures("told")
def test_that_a_cut_off_file_is_found(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 3 // 4])
    assert {one.part for one in examine(path).findings} == {"pages"}


def test_that_a_journal_that_is_not_the_signed_one_is_found(file: OpenFile, path: Path) -> None:
    add(file, rate())
    heads = [file.head()[1], "e" * 64]
    add(file, *(signed(head, number) for number, head in enumerate(heads, 1)), kind="sign")
    file.close()
    told = [one.sentence for one in examine(path).findings if one.part == "journal"]
    assert told == ["K7-2.pdf was signed over a journal that is not this one."]


def signed(head: str, number: int) -> SignedSummary:
    about = {"document": f"D{number}", "sequence": number, "file_name": f"K7-{number}.pdf", "signer": "Lin"}
    fixed = {"period": Period(2020), "sha256": "d" * 64, "signed_at": "2020-12-31T00:00:00Z"}
    return SignedSummary(**{"id": uuid4(), "journal_head": head, **about, **fixed})  # type: ignore[arg-type]  # texts


def test_that_a_sound_file_is_said_to_hold_what_it_holds(file: OpenFile, path: Path) -> None:
    add(file, rate("1"), rate("2"))
    add(file, program())
    file.close()
    found = examine(path)
    assert (found.sort, found.version, found.entries, found.findings) == ("project", migrations.VERSION, 2, ())
    assert {name: rows for name, rows in found.rows.items() if rows} == {"fx_rates": 2, "programs": 1}


def test_that_every_part_of_the_examination_is_told(file: OpenFile, path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    file.close()
    examine(path, lambda *what: told.append(what))
    assert list(dict.fromkeys(part for part, _, _ in told)) == [
        "schema",
        "pages",
        "references",
        "journal",
        "rows",
        "values",
        "files",
    ]
    assert [done for _, done, _ in told] == list(range(told[0][2]))
