"""Power that fails, and disks that do, at every step that SQLite asks of them: nothing acknowledged is lost, none half."""

import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.store.disk import FULL, IO_SYNC, IO_WRITE, OK, Disk, Step, after_power_loss, watched
from tests.store.rows import add, program, rate, volunteer

from impact_desk.domain.problem import Fault
from impact_desk.store.faults import DiskFault, DiskFull
from impact_desk.store.file import OpenFile, create, examine, open_file
from impact_desk.store.tables import PROJECT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="SQLite's files are reached in another way here")
MOMENTS, PLACES = 150, 15
LOOKED_AT = 12
"""So often the whole of a file is looked at; its chain, every time."""
NAME = "K7.impact"


def work(file: OpenFile) -> None:
    """Edits, an import, an undo: each acknowledged when it returns."""
    add(file, program(), volunteer())
    add(file, *(rate(str(number)) for number in range(1, 150)), title="Import", kind="import")
    file.undo("Tester")
    file.redo("Tester")
    for number in range(3):
        add(file, rate(str(number + 1)))


def begun(folder: Path) -> Path:
    """A folder with a file that holds one entry."""
    folder.mkdir()
    with create(folder / NAME, PROJECT) as file:
        add(file, rate())
    return folder


def test_that_power_lost_at_any_step_loses_nothing_acknowledged(tmp_path: Path) -> None:
    before, chance = begun(tmp_path / "before"), random.Random(7)
    worked = Path(shutil.copytree(before, tmp_path / "worked"))
    acknowledged: list[tuple[int, int]] = []
    with watched() as disk, open_file(worked / NAME, PROJECT) as file:
        watch_entries(file, disk, acknowledged)
        work(file)
    for number in range(MOMENTS):
        at = chance.randrange(len(disk.steps))
        after = tmp_path / f"after-{number}"
        after_power_loss(before, disk.steps[: at + 1], after, chance)
        wanted = max((entries for step, entries in acknowledged if step <= at + 1), default=1)
        with open_file(after / NAME, PROJECT) as again:
            assert again.head()[0] in (wanted, wanted + 1), (at, disk.steps[at].sort)
            assert again.broken_links() == ()
        if number % LOOKED_AT == 0:
            assert examine(after / NAME).findings == ()
        shutil.rmtree(after)


def watch_entries(file: OpenFile, disk: Disk, acknowledged: list[tuple[int, int]]) -> None:
    """Note after which step which entry was acknowledged."""
    ended = file._ended  # noqa: SLF001 - the one place where an entry is known to be on disk

    def told(*given: object) -> None:
        ended(*given)  # type: ignore[arg-type]
        acknowledged.append((len(disk.steps), file.head()[0]))

    file._ended = told  # type: ignore[method-assign,assignment]  # noqa: SLF001


@pytest.mark.parametrize(("answer", "fault"), [(FULL, DiskFull), (IO_WRITE, DiskFault), (IO_SYNC, DiskFault)])
def test_that_a_disk_that_fails_at_any_step_keeps_what_it_took(tmp_path: Path, answer: int, fault: type[Fault]) -> None:
    before, chance = begun(tmp_path / "before"), random.Random(answer)
    with watched() as disk, open_file(shutil.copytree(before, tmp_path / "whole") / NAME, PROJECT) as file:
        work(file)
    places = [number for number, one in enumerate(disk.steps) if fits(answer, one)]
    struck = 0
    for at in chance.sample(places, min(len(places), PLACES)):
        folder = Path(shutil.copytree(before, tmp_path / f"at-{at}"))
        taken, has_failed = failed_at(folder / NAME, at, answer, fault)
        struck += has_failed
        with open_file(folder / NAME, PROJECT) as again:
            assert again.head()[0] in (taken, taken + 1)
            assert again.broken_links() == ()
            add(again, rate())
        assert examine(folder / NAME).findings == ()
        assert [one.name for one in folder.iterdir()] == [NAME]
        shutil.rmtree(folder)
    # Ids are drawn anew each time, so that a run may end a step or two before the place chosen.
    assert struck > PLACES // 2


def fits(answer: int, step: Step) -> bool:
    return step.sort == ("sync" if answer == IO_SYNC else "write")


def failed_at(path: Path, at: int, answer: int, fault: type[Fault]) -> tuple[int, bool]:
    """Work on a disk that fails from the step `at` on; the entries that were acknowledged, and whether it failed."""
    has_failed = False
    with watched() as disk:
        disk.fails = broken_from(at, answer)
        file = open_file(path, PROJECT)
        try:
            work(file)
        except fault:
            has_failed = True
        disk.fails = lambda _number, _step: OK
        taken = file.head()[0]
        file.close()
    return taken, has_failed


def broken_from(at: int, answer: int) -> Callable[[int, Step], int]:
    return lambda number, step: answer if number >= at and fits(answer, step) else OK
