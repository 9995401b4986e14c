"""Making, opening, locking, copying and closing files."""

import contextlib
import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.store.rows import add, plainly, program, rate, remove, shift, tamper

from impact_desk.domain.problem import Said
from impact_desk.store.faults import (
    AlreadyThere,
    AlteredFile,
    CannotOpen,
    CodeTaken,
    FileInUse,
    NoSuchFile,
    NotOurFile,
    ReadOnlyFile,
    StillReferredTo,
    TooNew,
    UnreadableValue,
    WrongSort,
)
from impact_desk.store.file import OpenFile, create, open_file, sort_of
from impact_desk.store.tables import GROUP, PROJECT

HOLDER = """
import sys, time
from pathlib import Path
from impact_desk.store.file import open_file
from impact_desk.store.tables import PROJECT
held = open_file(Path(sys.argv[1]), PROJECT)
print("held", flush=True)
time.sleep(60)
"""

CRASHING = """
import os, signal, sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("PRAGMA cache_size = 1")
other.execute("BEGIN")
other.execute("INSERT INTO open_change_set VALUES (1, 2)")
rows = ((f"row {number}", number, 2020, "TWD", "1") for number in range(3000))
other.executemany("INSERT INTO fx_rates VALUES (?, ?, ?, ?, ?)", rows)
os.kill(os.getpid(), signal.SIGKILL)
"""


def beside(path: Path) -> list[str]:
    return sorted(one.name for one in path.parent.iterdir() if one != path)


def holding(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def ended(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_that_nothing_lies_beside_a_closed_file(file: OpenFile, path: Path) -> None:
    add(file, rate())
    assert beside(path) == [f"{path.name}.lock"]
    file.close()
    assert beside(path) == []


def test_that_a_file_is_never_made_over_another(path: Path) -> None:
    path.write_bytes(b"a letter")
    with pytest.raises(AlreadyThere):
        create(path, PROJECT)
    assert path.read_bytes() == b"a letter"
    assert beside(path) == []


def test_that_a_folder_that_is_not_there_is_named_as_the_cause(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match=r"no such folder|unable to open"):
        create(tmp_path / "nowhere" / "K7.impact", PROJECT)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def letter(path: Path) -> None:
    path.write_text("Dear Sir or Madam, " * 50)


def folder(path: Path) -> None:
    path.mkdir()


def pipe(path: Path) -> None:
    os.mkfifo(path)


def short(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def strange(path: Path) -> None:
    with plainly(path) as other:
        other.execute("CREATE TABLE fx_rates (id)")


def unversioned(path: Path) -> None:
    with plainly(path) as other:
        other.execute(f"PRAGMA application_id = {PROJECT.application_id}")
        other.execute("CREATE TABLE fx_rates (id)")


@pytest.mark.parametrize(
    "make", [empty, letter, folder, pipe, short, strange, unversioned], ids=lambda one: one.__name__
)
def test_that_something_else_with_our_ending_is_refused_and_left_alone(
    path: Path, make: Callable[[Path], None]
) -> None:
    make(path)
    for read_only in (False, True):
        with pytest.raises(NotOurFile):
            open_file(path, PROJECT, read_only=read_only)
    assert beside(path) == []


def test_that_a_missing_file_is_not_made_by_opening(path: Path) -> None:
    with pytest.raises(NoSuchFile, match="Check the name"):
        open_file(path, PROJECT)
    assert not path.exists()


def test_that_a_group_file_is_not_opened_as_a_project(path: Path) -> None:
    create(path, GROUP).close()
    assert sort_of(path) is GROUP
    with pytest.raises(WrongSort, match="is a group file; a project file is needed"):
        open_file(path, PROJECT)


def test_that_a_file_of_a_newer_version_is_left_byte_for_byte(file: OpenFile, path: Path) -> None:
    file.close()
    with plainly(path) as other:
        other.execute("PRAGMA user_version = 900")
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    for read_only in (False, True):
        with pytest.raises(TooNew, match="file format 900"):
            open_file(path, PROJECT, read_only=read_only)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert beside(path) == []


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER more AFTER INSERT ON fx_rates BEGIN DELETE FROM programs; END",
        "CREATE VIEW more AS SELECT * FROM personal",
        "CREATE TABLE more (id)",
        "CREATE INDEX more ON fx_rates (year)",
        "DROP TRIGGER change_is_not_rewritten",
        "ALTER TABLE fx_rates ADD COLUMN more TEXT",
        "DROP TABLE risks",
        "INSERT INTO open_change_set VALUES (1, 77)",
    ],
)
def test_that_a_file_with_tables_or_triggers_of_others_is_not_opened(
    file: OpenFile, path: Path, statement: str
) -> None:
    file.close()
    with plainly(path) as other:
        other.execute(statement)
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(AlteredFile):
            open_file(path, PROJECT, read_only=read_only)
    assert (path.read_bytes(), beside(path)) == (before, [])


@pytest.mark.usefixtures("file")
def test_that_a_second_writer_is_told_who_holds_the_file(path: Path) -> None:
    with pytest.raises(FileInUse) as told:
        open_file(path, PROJECT)
    holder = json.loads(path.with_name(f"{path.name}.lock").read_text(encoding="utf-8"))
    assert str(told.value).startswith(f"{path.name} is in use by {holder['person']} on {holder['machine']} since 20")


def test_that_a_second_process_may_read_meanwhile(file: OpenFile, path: Path) -> None:
    add(file, rate())
    with open_file(path, PROJECT, read_only=True) as second:
        assert second.read_only
        assert second.count("fx_rates") == 1
        add(file, rate())
        assert second.count("fx_rates") == 2
        with pytest.raises(ReadOnlyFile):
            add(second, rate())
    assert beside(path) == [f"{path.name}.lock"]


def test_that_the_lock_of_a_killed_program_is_no_obstacle(path: Path) -> None:
    create(path, PROJECT).close()
    process = holding(path)
    with pytest.raises(FileInUse):
        open_file(path, PROJECT)
    ended(process)
    assert beside(path) == [f"{path.name}.lock"]
    with open_file(path, PROJECT) as again:
        add(again, rate())
    assert beside(path) == []


def test_that_a_lock_file_that_says_nothing_is_said_politely(path: Path) -> None:
    create(path, PROJECT).close()
    process = holding(path)
    path.with_name(f"{path.name}.lock").write_text("[]")
    with pytest.raises(FileInUse, match="another program"):
        open_file(path, PROJECT)
    ended(process)


def test_that_two_records_cannot_have_one_code(file: OpenFile) -> None:
    with pytest.raises(CodeTaken):
        add(file, program("P1"), program("P1"))
    assert file.history() == ()


def test_that_a_row_never_points_to_nothing(file: OpenFile) -> None:
    first = program()
    add(file, first, shift(first.id))
    with pytest.raises(StillReferredTo):
        remove(file, "programs", first.id)
    with pytest.raises(StillReferredTo):
        add(file, shift(rate().id))
    assert (file.count("programs"), file.count("volunteer_log")) == (1, 1)


def test_that_rows_may_come_before_what_they_point_to(file: OpenFile) -> None:
    first = program()
    add(file, shift(first.id), first)
    assert file.count("volunteer_log") == 1


def test_that_a_copy_holds_everything_and_is_never_written_over_another(file: OpenFile, tmp_path: Path) -> None:
    add(file, rate())
    target = tmp_path / "copies" / "K7.impact"
    target.parent.mkdir()
    file.copy_to(target)
    with open_file(target, PROJECT) as copied:
        assert (copied.head(), copied.read("fx_rates")) == (file.head(), file.read("fx_rates"))
        assert copied.findings() == ()
    with pytest.raises(AlreadyThere):
        file.copy_to(target)
    assert beside(target) == []


def test_that_the_remains_of_an_earlier_file_are_not_played_into_a_new_one(tmp_path: Path, path: Path) -> None:
    with create(tmp_path / "old", PROJECT) as old:
        add(old, rate())
    crashed = subprocess.run([sys.executable, "-c", CRASHING, tmp_path / "old"], check=False)
    assert crashed.returncode == -signal.SIGKILL
    remains = path.with_name(f"{path.name}-journal")
    (tmp_path / "old-journal").rename(remains)
    with create(path, PROJECT) as new:
        assert not remains.exists()
        assert (new.count("fx_rates"), new.findings()) == (0, ())


def test_that_what_was_deleted_is_not_in_the_pages_of_a_copy(file: OpenFile, tmp_path: Path) -> None:
    with contextlib.suppress(KeyError), file.write("Fail", author="Tester") as writing:
        writing.add(program(description="Secret plan"))
        raise KeyError
    file.copy_to(tmp_path / "copy")
    assert b"Secret plan" not in (tmp_path / "copy").read_bytes() + file.path.read_bytes()


def test_that_an_impossible_stored_value_is_named_by_its_place(file: OpenFile, path: Path) -> None:
    kept = rate()
    add(file, kept)
    file.close()
    tamper(path, "UPDATE fx_rates SET units_per_usd = 'many'")
    with (
        open_file(path, PROJECT) as again,
        pytest.raises(UnreadableValue, match=f"units_per_usd in row {kept.id} of fx_rates"),
    ):
        again.read("fx_rates")


def test_that_threads_share_an_open_file(file: OpenFile) -> None:
    failures: list[Said] = []

    def work(number: int) -> None:
        try:
            for _ in range(5):
                add(file, rate(str(number)))
                file.read("fx_rates")
        except Said as bad:
            failures.append(bad)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (failures, file.count("fx_rates"), file.findings()) == ([], 20, ())
