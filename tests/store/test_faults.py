"""What the world does to a file is said in one sentence, and nothing is lost by it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from tests.store.rows import add, plainly, program, rate

from impact_desk.domain.problem import Said
from impact_desk.store.faults import DamagedFile, DiskFault, DiskFull, FileInUse, ReadOnlyFile, translated
from impact_desk.store.file import OpenFile, create, examine, open_file
from impact_desk.store.tables import PROJECT

TRIED = """
import os, sys
from pathlib import Path
from impact_desk.domain.problem import Said
from impact_desk.store.file import OpenFile, create, open_file
from impact_desk.store.tables import PROJECT
path = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
with open_file(path, PROJECT, read_only=True) as read:
    print(read.count("fx_rates"))
for act in (lambda: open_file(path, PROJECT), lambda: create(path.with_name("new.impact"), PROJECT)):
    try:
        act()
    except Said as told:
        print(type(told).__name__)
"""


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Path]:
    """A medium of 1 MB, where the machine lets one be mounted."""
    place = tmp_path / "medium"
    place.mkdir()
    if os.name != "posix" or os.geteuid() or not shutil.which("mount"):
        pytest.skip("a small medium can only be mounted by root on Linux")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a small medium")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def full(place: Path) -> None:
    with (place / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(b"x" * 4096):
                pass
        except OSError:
            return


def test_that_a_full_disk_loses_no_change_set_that_was_taken(mount: Path) -> None:
    path = mount / "K7.impact"
    with create(path, PROJECT) as file:
        full(mount)
        os.truncate(mount / "filler", (mount / "filler").stat().st_size - 100_000)
        with pytest.raises(DiskFull, match="everything before it is safe"):
            add_without_end(file)
        taken = file.count("programs")
        assert taken == len(file.history()) > 0
        (mount / "filler").unlink()
        add(file, rate())
    assert examine(path).findings == ()
    with open_file(path, PROJECT) as again:
        assert (again.count("programs"), again.count("fx_rates")) == (taken, 1)
    assert [one.name for one in mount.iterdir()] == ["K7.impact"]


def add_without_end(file: OpenFile) -> None:
    for number in count():
        assert file.count("programs") == number
        add(file, program(f"P{number}", description="d" * 2000))


def test_that_a_file_on_a_full_disk_is_still_read(mount: Path) -> None:
    path = mount / "K7.impact"
    with create(path, PROJECT) as file:
        add(file, rate())
    full(mount)
    with open_file(path, PROJECT, read_only=True) as read:
        assert read.count("fx_rates") == 1


def test_that_no_half_copy_stays_on_a_full_disk(mount: Path, tmp_path: Path) -> None:
    with create(tmp_path / "K7.impact", PROJECT) as file:
        full(mount)
        with pytest.raises(DiskFull):
            file.copy_to(mount / "copy")
    assert [one.name for one in mount.iterdir()] == ["filler"]


def test_that_a_read_only_medium_is_read_and_never_written(mount: Path) -> None:
    path = mount / "K7.impact"
    with create(path, PROJECT) as file:
        add(file, rate())
    subprocess.run(["mount", "-o", "remount,ro", mount], check=True)
    with pytest.raises(ReadOnlyFile):
        open_file(path, PROJECT)
    with open_file(path, PROJECT, read_only=True) as read:
        assert (read.count("fx_rates"), read.findings()) == (1, ())
    assert examine(path).findings == ()


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that somebody else can get at, unlike those that tests are given."""
    if os.name != "posix":
        pytest.skip("permissions are set in another way here")
    place = Path(tempfile.mkdtemp())
    place.chmod(0o777)
    yield place
    place.chmod(0o777)
    shutil.rmtree(place)


@pytest.mark.parametrize(("folder", "file"), [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666)])
def test_that_a_read_only_file_or_folder_is_read_and_said_to_be(open_place: Path, folder: int, file: int) -> None:
    path = open_place / "K7.impact"
    with create(path, PROJECT) as made:
        add(made, rate())
    path.chmod(file)
    open_place.chmod(folder)
    done = subprocess.run([sys.executable, "-c", TRIED, path], capture_output=True, text=True, check=False)
    made_new = ["CannotOpen"] if folder == 0o555 else []
    assert (done.stderr, done.stdout.split()) == ("", ["1", "ReadOnlyFile", *made_new])


def test_that_a_file_that_another_program_writes_is_in_use(tmp_path: Path) -> None:
    path = tmp_path / "K7.impact"
    with create(path, PROJECT) as file, plainly(path) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileInUse, match="another program"):
            add(file, rate())
        other.execute("ROLLBACK")
        add(file, rate())
        assert file.count("fx_rates") == 1


def test_that_text_that_is_no_utf8_is_damage(tmp_path: Path) -> None:
    with sqlite3.connect(":memory:") as other, pytest.raises(DamagedFile), translated(tmp_path / "K7.impact"):
        other.execute("SELECT CAST(x'ff' AS TEXT)").fetchall()
    other.close()


def test_that_an_input_or_output_error_names_the_file_and_the_cause(tmp_path: Path) -> None:
    with (
        pytest.raises(DiskFault, match=r"K7.impact could not be read or written: Input/output error"),
        translated(tmp_path / "K7.impact"),
    ):
        raise OSError(5, "Input/output error")


def test_that_what_is_not_the_worlds_doing_passes_as_it_is(tmp_path: Path) -> None:
    with (
        sqlite3.connect(":memory:") as other,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        translated(tmp_path),
    ):
        other.execute("SELECT * FROM nowhere")
    other.close()


def test_that_no_byte_of_the_header_makes_anything_but_a_fault_or_a_file_that_opens(path: Path) -> None:
    create(path, PROJECT).close()
    whole, read = path.read_bytes(), 0
    for place in range(16, 100):
        path.write_bytes(whole[:place] + b"\x63" + whole[place + 1 :])
        with suppress(Said), open_file(path, PROJECT, read_only=True) as file:
            assert file.read("programs") == []
            read += 1
    assert 0 < read < 100 - 16
