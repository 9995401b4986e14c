"""Verified copies, and bringing one back without losing what is there."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.desk.site import project, shift
from tests.store.rows import tamper

from impact_desk.desk.backups import backup, restore
from impact_desk.desk.checking import check_file
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.store.faults import AlreadyThere, FileInUse, NoSuchFile, NotOurFile, WrongSort
from impact_desk.store.file import create
from impact_desk.store.tables import GROUP

MOMENT = datetime(2020, 12, 31, 23, 59, 8, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    shift(made)
    yield made
    made.close()


def shifts(path: Path) -> int:
    again = open_project(path, read_only=True)
    found = len(again.records("volunteer_log"))
    again.close()
    return found


def test_that_a_backup_is_dated_and_holds_the_same(desk: Desk) -> None:
    made = backup(desk.path, moment=MOMENT)
    assert made.backup == desk.path.parent / "K7-backups" / "K7-2020-12-31T235908Z.impact"
    assert (made.entries, made.rows["volunteer_log"], made.findings) == (3, 1, ())
    assert check_file(made.backup).rows == check_file(desk.path).rows


def test_that_two_backups_of_one_moment_both_stay(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    names = [backup(desk.path, folder, moment=MOMENT).backup.name for _ in range(2)]
    assert names == ["K7-2020-12-31T235908Z.impact", "K7-2020-12-31T235908Z-1.impact"]
    assert sorted(one.name for one in folder.iterdir()) == sorted(names)


def test_that_a_backup_comes_back_under_a_new_name(desk: Desk, tmp_path: Path) -> None:
    made = backup(desk.path)
    done = restore(made.backup, tmp_path / "again.impact")
    assert (done.kept, done.entries, done.differences) == (None, (0, 3), {})
    assert shifts(tmp_path / "again.impact") == 1


def test_that_what_a_restored_copy_replaces_is_kept_and_compared(desk: Desk) -> None:
    made = backup(desk.path)
    shift(desk)
    shift(desk)
    desk.close()
    done = restore(made.backup, desk.path)
    assert (done.entries, done.differences) == ((5, 3), {"volunteer_log": (3, 1)})
    assert done.kept
    assert (shifts(desk.path), shifts(done.kept)) == (1, 3)
    assert check_file(desk.path).sound


def test_that_nothing_is_restored_over_a_file_in_use(desk: Desk) -> None:
    made = backup(desk.path)
    with pytest.raises(FileInUse):
        restore(made.backup, desk.path)


def test_that_a_damaged_file_is_kept_byte_by_byte_before_it_is_replaced(desk: Desk) -> None:
    made = backup(desk.path)
    desk.close()
    damaged = desk.path.read_bytes()
    desk.path.write_bytes(damaged[: len(damaged) // 2])
    done = restore(made.backup, desk.path)
    assert done.kept
    assert done.kept.read_bytes() == damaged[: len(damaged) // 2]
    assert shifts(desk.path) == 1


def test_that_nothing_of_others_is_restored_or_replaced(desk: Desk, tmp_path: Path) -> None:
    letter = tmp_path / "letter.impact"
    letter.write_text("Dear Sir or Madam")
    with pytest.raises(AlreadyThere):
        restore(desk.path, letter)
    with pytest.raises(NotOurFile):
        restore(letter, desk.path)
    with pytest.raises(NoSuchFile):
        restore(tmp_path / "nothing", tmp_path / "new")
    create(tmp_path / "all.impact-group", GROUP).close()
    with pytest.raises(WrongSort):
        restore(desk.path, tmp_path / "all.impact-group")
    assert letter.read_text() == "Dear Sir or Madam"


def test_that_a_backup_of_an_unsound_file_says_so(desk: Desk) -> None:
    desk.close()
    tamper(desk.path, "UPDATE volunteer_log SET hours = 60")
    made = backup(desk.path)
    assert [one.part for one in made.findings] == ["rows"]


def test_that_a_check_tells_what_is_wrong_in_words(desk: Desk) -> None:
    assert check_file(desk.path).as_json()["sound"] is True
    desk.close()
    tamper(desk.path, "UPDATE change_set SET author = 'Somebody' WHERE seq = 2")
    found = check_file(desk.path).as_json()
    assert (found["sound"], found["entries"], found["rows"]["programs"]) == (False, 3, 1)
    assert [one["part"] for one in found["findings"]] == ["journal"]
    assert found["findings"][0]["sentence"].startswith("Journal entry 2 ")
