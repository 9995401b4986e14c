"""A program that writes into a project without end, to be killed at any moment."""

import multiprocessing
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.store.rows import rate, volunteer

from impact_desk.store.file import OpenFile, open_file
from impact_desk.store.journal import ChangeSet
from impact_desk.store.tables import PROJECT

BOUND = 60.0  # seconds within which a writer must have come up, or be gone once it was killed
AN_IMPORT = 7  # every so many change sets one is an import of 400 rows; the others are edits
TAKEN_BACK = 5  # every so many change sets one is undone and done again


def killed_after(path: Path, change_sets: int, seconds: float) -> int:
    """Kill a program some time after it acknowledged so many change sets; the last one that it acknowledged.

    Raises:
        AssertionError: The writer ended by itself, or did not get on.
    """
    told = path.with_name("told")
    told.write_bytes(b"")
    writer = _begun(path, told)
    latest = time.monotonic() + BOUND
    try:
        while len(_acknowledged(told)) < change_sets:
            assert writer.is_alive(), "the writer ended by itself"
            assert time.monotonic() < latest, "the writer did not get on"
            time.sleep(0.001)
        time.sleep(seconds)
    finally:
        writer.kill()
        writer.join(BOUND)
    assert writer.exitcode == -9
    return max(_acknowledged(told), default=0)


def _begun(path: Path, told: Path) -> BaseProcess:
    """A writer, forked off a process that has everything imported and nothing else in it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    process = context.Process(target=write_without_end, args=(path, told))
    process.start()
    return process


def write_without_end(path: Path, told: Path) -> None:
    """Edit, import, undo and redo; each change set that was acknowledged becomes a line of `told`."""
    with open_file(path, PROJECT) as file, told.open("ab", buffering=0) as output:
        while True:
            number = file.head()[0] + 1
            output.write(_line(_written(file, number)))
            if number % TAKEN_BACK == 0:
                output.write(_line(file.undo("Writer").entry))
                output.write(_line(file.redo("Writer").entry))


def _line(entry: ChangeSet | None) -> bytes:
    assert entry is not None
    return f"{entry.seq}\n".encode()


def _written(file: OpenFile, number: int) -> ChangeSet | None:
    is_import = number % AN_IMPORT == 0
    rows = [*(rate(str(number)) for _ in range(400 if is_import else 3)), volunteer(f"E{number}", f"Name {number}")]
    with file.write(f"Step {number}", author="Writer", kind="import" if is_import else "edit") as writing:
        writing.add_all(rows) if is_import else writing.add(*rows)
    return writing.entry


def _acknowledged(told: Path) -> list[int]:
    """The change sets noted so far; a line that the kill cut short does not count."""
    return [int(line) for line in told.read_text(encoding="ascii").splitlines(keepends=True) if line.endswith("\n")]
