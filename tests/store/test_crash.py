"""A program killed at any moment loses no change set that it acknowledged, and leaves none half."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from impact_desk.store.file import create, examine, open_file
from impact_desk.store.journal import ChangeSet
from impact_desk.store.tables import PROJECT

MOMENTS = 40
# One process has everything imported already; each line that it is sent makes it bring forth a writer.
NURSERY = """
import os, sys
from pathlib import Path
from impact_desk.store.file import open_file
from impact_desk.store.tables import PROJECT
from tests.store.rows import rate, volunteer

def write():
    print(os.getpid(), flush=True)
    with open_file(Path(sys.argv[1]), PROJECT) as file:
        while True:
            number = file.head()[0] + 1
            is_import = number % 7 == 0
            with file.write(f"Step {number}", author="Writer", kind="import" if is_import else "edit") as writing:
                size = 400 if is_import else 3
                rows = [*(rate(str(number)) for _ in range(size)), volunteer(f"E{number}", f"Name {number}")]
                writing.add_all(rows) if is_import else writing.add(*rows)
            print(writing.entry.seq, flush=True)
            if number % 5 == 0:
                print(file.undo("Writer").entry.seq, flush=True)
                print(file.redo("Writer").entry.seq, flush=True)

for _ in sys.stdin:
    if os.fork() == 0:
        write()
    os.wait()
    print("ended", flush=True)
"""


@pytest.fixture
def nursery(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    if os.name != "posix":
        pytest.skip("processes are killed in another way here")
    command = [sys.executable, "-c", NURSERY, str(tmp_path / "K7.impact")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.stdin.close() if process.stdin else None


def test_that_a_killed_program_loses_nothing_that_it_acknowledged(
    tmp_path: Path, nursery: "subprocess.Popen[str]"
) -> None:
    path = tmp_path / "K7.impact"
    create(path, PROJECT).close()
    chance = random.Random(20)
    moments = left_in_the_middle = 0
    while moments < MOMENTS or (not left_in_the_middle and moments < 10 * MOMENTS):
        acknowledged = killed_after(nursery, chance.randrange(7), chance.uniform(0, 0.03))
        moments += 1
        left_in_the_middle += path.with_name("K7.impact-journal").exists()
        with open_file(path, PROJECT, read_only=bool(chance.getrandbits(1))) as again:
            assert again.head()[0] >= acknowledged
            assert broken(again.history(), again.change_counts()) == []
        assert examine(path).findings == ()
    open_file(path, PROJECT).close()
    assert [one.name for one in tmp_path.iterdir()] == ["K7.impact"]
    assert left_in_the_middle, "no kill struck while something was being written"


def killed_after(nursery: "subprocess.Popen[str]", change_sets: int, seconds: float) -> int:
    """Kill a program some time after it acknowledged so many change sets; the last one that it acknowledged."""
    assert nursery.stdin
    assert nursery.stdout
    nursery.stdin.write("go\n")
    nursery.stdin.flush()
    writer = int(nursery.stdout.readline())
    told = [nursery.stdout.readline() for _ in range(change_sets)]
    time.sleep(seconds)
    os.kill(writer, signal.SIGKILL)
    told += iter(nursery.stdout.readline, "ended\n")
    return max((int(line) for line in told), default=0)


def broken(entries: tuple[ChangeSet, ...], rows: dict[int, int]) -> list[ChangeSet]:
    """The change sets that do not hold all that was done in one step."""
    sizes: dict[int, int] = {}
    for one in reversed(entries):
        own = 401 if one.seq % 7 == 0 else 4
        sizes[one.seq] = own if one.undoes is None else sizes[one.undoes]
    return [one for one in entries if rows.get(one.seq) != sizes[one.seq]]
