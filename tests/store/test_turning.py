"""A long change set is turned back at once as it would be row by row."""

import dataclasses
from pathlib import Path
from typing import Any, cast

import pytest
from tests.store.rows import add, plainly, program, replace, shift
from tests.store.test_bulk import lot

from impact_desk.domain.records import LogRow
from impact_desk.store import turning
from impact_desk.store.file import OpenFile, create
from impact_desk.store.journal import RowsMoved
from impact_desk.store.tables import PROJECT

LOG, READ = "volunteer_log", program()
LOT = lot(READ.id, 250)
LONE = shift(READ.id, activity="50 %; it's 'so'")


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turning, "LONG", 100)


def imported(path: Path) -> OpenFile:
    file = create(path, PROJECT)
    add(file, READ, LONE)
    with file.write("Import", author="Tester", kind="import") as writing:
        writing.add(program("P2"), program("P3"))
        writing.add_lot(LOT)
    return file


def noted(file: OpenFile) -> list[Any]:
    with plainly(file.path) as other:
        return other.execute(
            "SELECT change_set, sheet, record = ?, before IS NULL, after IS NULL FROM change ORDER BY seq",
            (str(LONE.id),),
        ).fetchall()


def test_that_undo_and_redo_of_an_import_leave_what_was_and_a_sound_journal(tmp_path: Path) -> None:
    with imported(tmp_path / "K7.impact") as file:
        before = file.read(LOG), file.read("programs")
        assert len(file.undo("Tester").rows) == 252
        assert (file.read(LOG)[0].id, file.count(LOG), file.count("programs")) == (LONE.id, 1, 1)
        assert len(file.redo("Tester").rows) == 252
        assert (file.read(LOG), file.read("programs")) == before
        file.undo("Tester")
        assert (file.findings(), file.broken_links()) == ((), ())


def test_that_the_journal_says_what_it_says_row_by_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = []
    for name, least in (("at once", 100), ("row by row", 10_000)):
        monkeypatch.setattr(turning, "LONG", least)
        with imported(tmp_path / f"{name}.impact") as file:
            file.undo("Tester")
            file.redo("Tester")
            changes = file.changes(change_set=4) + file.changes(change_set=5)
            told = [(one.sheet, one.act, one.fields, (one.after or one.before or {}).get("ordinal")) for one in changes]
            said.append((noted(file), told))
    assert said[0] == said[1]


def test_that_rows_changed_since_bar_the_way(tmp_path: Path) -> None:
    with imported(tmp_path / "K7.impact") as file:
        first = file.read(LOG)[5]
        assert isinstance(first, LogRow)
        with file.write("Change", author="Tester", kind="edit") as writing:
            writing.remove(LOG, first.id)
        with pytest.raises(RowsMoved) as raised:
            file._turn_back_whole(file.history()[1], "Tester", "undo", "Undo")  # noqa: SLF001 - undo takes the newest
        assert raised.value.rows == ((LOG, first.id),)
        assert file.count(LOG) == 250


def test_that_a_step_which_changed_rows_is_turned_back_row_by_row(tmp_path: Path) -> None:
    with imported(tmp_path / "K7.impact") as file:
        rows = file.read(LOG)
        replace(file, *(dataclasses.replace(cast("LogRow", row), activity="Song") for row in rows))
        file.undo("Tester")
        assert file.read(LOG) == rows
