"""A program killed at any moment loses no change set that it acknowledged, and leaves none half."""

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.store.killing import AN_IMPORT, killed_after

from impact_desk.store.file import create, examine, open_file
from impact_desk.store.journal import ChangeSet
from impact_desk.store.tables import PROJECT

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
SEEDS = range(20, 24)
FILES = 5
MOMENTS = 10  # kills of one file, one after the other; two hundred in all


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: what a killed program wrote is there without the disk being asked."""
    if os.name != "posix":
        pytest.skip("processes are killed in another way here")
    with tempfile.TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else tmp_path) as name:
        yield Path(name)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_a_killed_program_loses_nothing_that_it_acknowledged(folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    left = [left_in_the_middle(folder / f"{number}" / "K7.impact", chance) for number in range(FILES)]
    assert sum(left), "no kill struck while something was being written"


def left_in_the_middle(path: Path, chance: random.Random) -> int:
    """Kill writers of a new file, looking through it after each; how many kills left a change set half written."""
    path.parent.mkdir()
    create(path, PROJECT).close()
    left = 0
    for _ in range(MOMENTS):
        acknowledged = killed_after(path, chance.randrange(7), chance.uniform(0, 0.03))
        left += path.with_name("K7.impact-journal").exists()
        with open_file(path, PROJECT, read_only=bool(chance.getrandbits(1))) as again:
            assert again.head()[0] >= acknowledged
            assert broken(again.history(), again.change_counts()) == []
        assert examine(path).findings == ()
    open_file(path, PROJECT).close()
    assert {one.name for one in path.parent.iterdir()} == {"K7.impact", "told"}
    return left


def broken(entries: tuple[ChangeSet, ...], rows: dict[int, int]) -> list[ChangeSet]:
    """The change sets that do not hold all that was done in one step."""
    sizes: dict[int, int] = {}
    for one in reversed(entries):
        own = 401 if one.seq % AN_IMPORT == 0 else 4
        sizes[one.seq] = own if one.undoes is None else sizes[one.undoes]
    return [one for one in entries if rows.get(one.seq) != sizes[one.seq]]
