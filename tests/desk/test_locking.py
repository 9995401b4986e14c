"""A project travels under a passphrase, and comes out as it went in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.desk.site import project, shift

from impact_desk.desk.locking import lock_project, unlock_project
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.seal.locked import NotLocked, WrongPassphrase, lock
from impact_desk.seal.secret import WeakPassphrase
from impact_desk.store.faults import AlreadyThere, NotOurFile

PASSPHRASE = "four plain words here"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    shift(made, volunteer_name="Anna Lindqvist")
    yield made
    made.close()


def test_that_a_locked_project_tells_nothing_and_comes_out_as_it_went_in(desk: Desk, tmp_path: Path) -> None:
    locked, again = tmp_path / "K7.impact.locked", tmp_path / "again.impact"
    lock_project(desk, PASSPHRASE, locked)
    assert b"SQLite" not in locked.read_bytes()
    unlock_project(locked, PASSPHRASE, again)
    other = open_project(again, read_only=True)
    assert (other.project(), other.file.head()) == (desk.project(), desk.file.head())
    other.close()


def test_that_a_wrong_passphrase_or_changed_byte_opens_nothing(desk: Desk, tmp_path: Path) -> None:
    locked, again = tmp_path / "K7.impact.locked", tmp_path / "again.impact"
    lock_project(desk, PASSPHRASE, locked)
    with pytest.raises(WrongPassphrase):
        unlock_project(locked, "four other words here", again)
    text = locked.read_bytes()
    at = len(text) // 2
    locked.write_bytes(text[:at] + (b"A" if text[at : at + 1] != b"A" else b"B") + text[at + 1 :])
    with pytest.raises((WrongPassphrase, NotLocked)):
        unlock_project(locked, PASSPHRASE, again)
    assert not again.exists()


def test_that_only_a_locked_project_is_unlocked(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotLocked):
        unlock_project(desk.path, PASSPHRASE, tmp_path / "again.impact")
    (tmp_path / "x.locked").write_bytes(lock(b"no project at all" * 20, PASSPHRASE))
    with pytest.raises(NotOurFile):
        unlock_project(tmp_path / "x.locked", PASSPHRASE, tmp_path / "again.impact")


def test_that_nothing_is_written_over_and_no_weak_passphrase_taken(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(AlreadyThere):
        lock_project(desk, PASSPHRASE, desk.path)
    with pytest.raises(WeakPassphrase):
        lock_project(desk, "short", tmp_path / "x.locked")
    assert not (tmp_path / "x.locked").exists()
