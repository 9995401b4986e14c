"""Excel workbooks, parsed in a process of their own that may neither take too long nor too much."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..domain.coded import CODE_BYTES, CODES
from .child import arguments
from .files import open_plain
from .grid import Grid
from .raw import RawTable, Reading
from .refused import NotAWorkbook, ProtectedOrOld, Stopped, TookTooLong, told

FROZEN_WORD = "--parse-workbook"
"""In a packaged program, where there is no interpreter to call, the program calls itself with this word."""
_START = "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from impact_desk.reading.child import main; main(*sys.argv[2:])"
_LINE = 1 << 28


@dataclass(slots=True)
class _Sheet:
    name: str
    notes: tuple[str, ...]
    faults: dict[tuple[int, int], str]
    grid: Grid = field(default_factory=lambda: Grid(trims=True))


def read_workbook(path: Path, how: Reading) -> tuple[RawTable, ...]:
    """Every sheet of an .xlsx workbook, hidden ones included. Raises an `Unreadable` in words, or `Stopped`."""
    _refuse_other_content(path, how)
    how.watch.tell("reading", 0)
    sheets: list[_Sheet] = []
    done, total = False, 0
    with _parsing(path, how) as messages:
        for message in messages:
            if "refused" in message:
                raise told(message["refused"], message["template"], message["parts"])
            if "sheet" in message:
                sheets.append(_begun(message))
            elif "rows" in message:
                sheets[-1].grid.add_coded(message["rows"], message["texts"], message["codes"])
                total += message["rows"]
                how.watch.tell("reading", total)
            else:
                done = True
    if not done:
        raise TookTooLong(path.name)
    return tuple(_table(path.name, sheet) for sheet in sheets)


def _refuse_other_content(path: Path, how: Reading) -> None:
    with open_plain(path, how.limits) as file:
        start = file.read(8)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise ProtectedOrOld(path.name)
    if not start.startswith(b"PK"):
        raise NotAWorkbook(path.name, "a PDF document" if start.startswith(b"%PDF") else "another kind of file")


def _begun(message: dict[str, Any]) -> _Sheet:
    notes = (
        *(("The sheet is hidden.",) if message["hidden"] else ()),
        *(("The sheet has merged cells; only the first cell of each holds its value.",) if message["merged"] else ()),
    )
    return _Sheet(message["sheet"], notes, {(row, column): text for row, column, text in message["faults"]})


def _table(file: str, sheet: _Sheet) -> RawTable:
    for (row, column), text in sheet.faults.items():
        sheet.grid.put(row, column, text)
    sheet.grid.finish()
    return RawTable(file, sheet.name, sheet.grid, frozenset(sheet.faults), ("Excel workbook", *sheet.notes))


@contextmanager
def _parsing(path: Path, how: Reading) -> Iterator[Iterator[dict[str, Any]]]:
    """The messages of a process that parses `path`; it is gone when the context ends."""
    process = subprocess.Popen(  # noqa: S603 - our own interpreter, and the path is one argument
        _command(path, how),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    over = threading.Event()
    keeper = threading.Thread(target=_keep, args=(process, how, over), daemon=True)
    keeper.start()
    try:
        yield _messages(process)
    finally:
        over.set()
        process.kill()
        process.communicate()
        keeper.join()
    if how.watch.stopped():
        raise Stopped


def _command(path: Path, how: Reading) -> list[str]:
    given = arguments(path.absolute(), how.limits)
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_WORD, *given]
    return [sys.executable, "-I", "-c", _START, json.dumps(sys.path), *given]


def _messages(process: subprocess.Popen[bytes]) -> Iterator[dict[str, Any]]:
    output = process.stdout
    while output and (line := output.readline(_LINE)):
        if not line.endswith(b"\n"):
            return  # broken off: the process was ended
        message = json.loads(line)
        if "rows" in message:
            wanted = CODE_BYTES * message["rows"]
            columns = [output.read(wanted) for _ in message["texts"]]
            if any(len(column) < wanted for column in columns):
                return
            message["codes"] = [array(CODES, column) for column in columns]
        yield message


def _keep(process: subprocess.Popen[bytes], how: Reading, over: threading.Event) -> None:
    end = time.monotonic() + how.limits.seconds
    while not (how.watch.stopped() or time.monotonic() >= end):
        if over.wait(0.1):
            return
    process.kill()
