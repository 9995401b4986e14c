"""Many rows at once: the file and its journal are as if they had come one by one."""

import datetime as dt
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.store.rows import add, plainly, program

from impact_desk.domain.coded import Coded
from impact_desk.domain.hours import Hours
from impact_desk.domain.lots import Lot, Series
from impact_desk.domain.sheets import BY_NAME
from impact_desk.store.file import OpenFile, create, open_file
from impact_desk.store.tables import PROJECT
from impact_desk.store.writing import FEW

LOG = BY_NAME["volunteer_log"]
ROWS = FEW + 30


class Enough(Exception):
    """Somebody stops the writing."""


def lot(of: UUID, rows: int = ROWS, texts: tuple[str | None, ...] = ("50 %; it's 'so'", None)) -> Lot:
    """A lot of a volunteer log whose rows differ in all columns that may differ."""
    columns: dict[str, list[Any]] = {
        "date": [dt.date(2020, 1, 1) + dt.timedelta(days=row % 90) for row in range(rows)],
        "program_code": [of] * rows,
        "volunteer_id": [f"E{row % 7}" for row in range(rows)],
        "volunteer_name": [(*texts, "Anna")[row % 3] for row in range(rows)],
        "activity": [texts[row % len(texts)] for row in range(rows)],
        "hours": [Hours(3600 * (1 + row % 5)) for row in range(rows)],
        "paid_time": [row % 2 == 0 for row in range(rows)],
    }
    return Lot(LOG, Series.new(rows), {name: Coded.of(values) for name, values in columns.items()})


def noted(path: Path) -> list[Any]:
    with plainly(path) as other:
        return other.execute("SELECT seq, sheet, record, before, after FROM change ORDER BY seq").fetchall()


@pytest.fixture
def of(file: OpenFile) -> UUID:
    made = program()
    add(file, made)
    return made.id


def taken(file: OpenFile, one: Lot) -> None:
    with file.write("Import", author="Tester", kind="import") as writing:
        writing.add_lot(one)


def test_that_a_lot_reads_back_as_its_records(file: OpenFile, of: UUID) -> None:
    made = lot(of)
    taken(file, made)
    read = file.read("volunteer_log")
    assert [(one.id, one.volunteer_name, one.hours) for one in read] == [  # type: ignore[attr-defined]
        (one.id, one.volunteer_name, one.hours)  # type: ignore[attr-defined]
        for one in made.records()
    ]
    assert (file.findings(), file.broken_links()) == ((), ())


@settings(max_examples=10)
@given(texts=st.lists(st.text("a'\"\\%;=ä陳😀\n", min_size=1, max_size=9), min_size=2, max_size=2))
def test_that_the_journal_says_to_the_letter_what_it_says_of_single_rows(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder, first = tmp_path_factory.mktemp("lot"), program()
    made = lot(first.id, texts=(texts[0], texts[1]))
    notes = []
    for name in ("lot", "single"):
        with create(folder / f"{name}.impact", PROJECT) as file:
            add(file, first)
            with file.write("Import", author="Tester") as writing:
                writing.add_lot(made) if name == "lot" else writing.add_all(made.records())
            digests = {digest: text for digest, _, text in file.personal_values()}
        found = [repr(row) for row in noted(folder / f"{name}.impact")]
        notes.append([_cleared(one, digests) for one in found])
    assert notes[0] == notes[1]


def _cleared(note: str, digests: dict[str, str]) -> str:
    for digest, text in digests.items():
        note = note.replace(digest, text)
    return note


def test_that_a_lot_is_undone_and_redone_as_one_step(file: OpenFile, of: UUID) -> None:
    taken(file, lot(of))
    file.undo("Tester")
    assert file.count("volunteer_log") == 0
    file.redo("Tester")
    assert (file.count("volunteer_log"), file.findings()) == (ROWS, ())


def test_that_a_lot_that_is_stopped_leaves_nothing(file: OpenFile, path: Path, of: UUID) -> None:
    before = (file.history(), noted(path))

    def stop(_done: int, _of: int) -> None:
        raise Enough

    with pytest.raises(Enough), file.write("Import", author="Tester") as writing:
        writing.add_lot(lot(of), stop)
    assert ((file.history(), noted(path)), file.count("volunteer_log")) == (before, 0)
    assert (file.findings(), file.personal_values()) == ((), ())
    taken(file, lot(of))


def test_that_a_lot_that_is_stopped_while_its_entry_is_ended_leaves_nothing(
    file: OpenFile, path: Path, of: UUID
) -> None:
    before = (file.history(), noted(path))

    def stop(done: int, all_rows: int) -> None:
        if done == all_rows:
            raise Enough

    with pytest.raises(Enough), file.write("Import", author="Tester") as writing:
        writing.add_lot(lot(of), stop)
    assert ((file.history(), noted(path)), file.count("volunteer_log")) == (before, 0)
    taken(file, lot(of))


def test_that_whoever_stops_a_lot_is_heard_while_its_names_are_digested(file: OpenFile, of: UUID) -> None:
    heard: list[int] = []
    with file.write("Import", author="Tester") as writing:
        writing.add_lot(lot(of), lambda done, _of: heard.append(done))
    assert heard.count(0) > len(BY_NAME["volunteer_log"].fields)


def test_that_of_a_long_entry_no_more_is_read_than_asked_for(file: OpenFile, of: UUID) -> None:
    taken(file, lot(of))
    entry = file.history()[0].seq
    some = file.changes(change_set=entry, most=3)
    assert some == file.changes(change_set=entry)[:3]
    assert file.changes(change_set=entry, but="volunteer_log", most=3) == ()
    assert file.change_counts(entry - 1) == {entry: ROWS}


def test_that_a_block_that_goes_on_after_a_stopped_lot_is_still_watched(file: OpenFile, path: Path, of: UUID) -> None:
    def stop(_done: int, _of: int) -> None:
        raise Enough

    with file.write("Import", author="Tester") as writing:
        with pytest.raises(Enough):
            writing.add_lot(lot(of), stop)
        writing.add(*lot(of, 2).records())
    assert [row[1] for row in noted(path)] == ["programs", "volunteer_log", "volunteer_log"]
    assert file.findings() == ()


def test_that_a_lot_touches_all_its_rows(file: OpenFile, of: UUID) -> None:
    made = lot(of)
    with file.write("Import", author="Tester") as writing:
        writing.add(first := program("P2"))
        writing.add_lot(made)
    rows = writing.touched.rows
    assert (len(rows), rows[0], rows[-1]) == (ROWS + 1, ("programs", first.id), ("volunteer_log", made.ids[-1]))


def test_that_the_file_is_taken_for_ours_afterwards(file: OpenFile, path: Path, of: UUID) -> None:
    taken(file, lot(of))
    file.close()
    with open_file(path, PROJECT) as again:
        assert again.count("volunteer_log") == ROWS


def test_that_ids_of_a_series_are_distinct_and_ascend() -> None:
    ids = [str(one) for one in (*Series.new(300), *Series.new(300))]
    assert len(set(ids)) == 600
    assert ids[:300] == sorted(ids[:300])
    assert {UUID(one).version for one in ids} == {7}
