"""Open a file from somebody whom nobody vouches for: bounded, read-only, and without touching it or its folder.

The main file alone is copied into a private folder, and only the copy is ever shown to SQLite: immutable, with limits,
without trust in its schema. So nothing lying beside the original can change what it says, a read-only medium will do,
and the original stays as it is, byte for byte.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from io import BufferedReader
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from . import migrations
from .connecting import connect, shut, watch
from .faults import DamagedFile, NoSuchFile, NotOurFile, TooNew, UnreadableValue, WrongSort, translated
from .opened import OpenFile
from .renewal import is_older, take_further
from .stranger_checks import MOST_FILE_BYTES, check_content, check_tables
from .strangers import (
    ChangedWhileRead,
    CutOrLengthened,
    DamagedPages,
    EmptyFile,
    ImpossibleValue,
    NotAPlainFile,
    SomethingBeside,
    StrangeHeader,
    TooBig,
    TooMuchWork,
    WriteAheadFile,
)
from .tables import SCHEMAS, Schema

MOST_BYTES = 2 * 1024**3
"""A larger file from outside is not read."""
SECONDS = 120.0
"""In this time any file of ours is examined; a hostile one is put aside."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_CHUNK = 1 << 20
_BESIDE = ("-journal", "-wal")
_BOUNDS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MOST_FILE_BYTES + 65_536,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 5,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 50_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    # One: a copy saved elsewhere is written by way of an attached file.
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 5,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_NOT_PLAIN = (
    (stat.S_ISLNK, "link"),
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "pipe"),
    (stat.S_ISSOCK, "connection"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
)


class ForeignFile(OpenFile):
    """A file from outside, open for reading only. `sha256` is the digest of its bytes when it was opened."""

    def __init__(self, path: Path, schema: Schema, connection: Connection, sha256: str, copy: ExitStack) -> None:
        """Read the private copy behind `connection`, which `copy` does away with, under the name of the original."""
        super().__init__(path, schema, connection, None, copy)
        self.sha256 = sha256

    def is_unchanged(self) -> bool:
        """Are the bytes of the original still those that were opened? Raises the faults of reading it again."""
        with translated(self.path), _plain_file(self.path) as (handle, _):
            return hashlib.file_digest(handle, "sha256").hexdigest() == self.sha256


def open_foreign(path: Path, schema: Schema, *, seconds: float = SECONDS) -> ForeignFile:
    """Open a file of this sort that comes from outside, to be read only.

    Raises the refusals of `strangers`, and `NoSuchFile`, `NotOurFile`, `WrongSort`, `TooNew`, `DiskFull`.
    """
    with ExitStack() as failing:
        folder = Path(failing.enter_context(_private_folder()))
        copy = folder / "copy"
        with translated(path):
            sha256 = _copied(path, copy, schema)
        connection = _examined(path, copy, schema, seconds)
        return ForeignFile(path, schema, connection, sha256, failing.pop_all())


def open_foreign_content(content: bytes, path: Path, schema: Schema, *, seconds: float = SECONDS) -> ForeignFile:
    """The same for bytes that came in something else, such as a container at `path`. Raises the same."""
    with ExitStack() as failing:
        folder = Path(failing.enter_context(_private_folder()))
        copy = folder / "copy"
        with translated(path):
            check_header(path.name, content[:_HEADER], len(content), schema)
            copy.write_bytes(content)
        sha256 = hashlib.sha256(content).hexdigest()
        connection = _examined(path, copy, schema, seconds)
        return ForeignFile(path, schema, connection, sha256, failing.pop_all())


def check_header(name: str, start: bytes, size: int, schema: Schema) -> None:
    """Refuse a file by its first hundred bytes and its size, before SQLite sees it."""
    path = Path(name)
    if size == 0:
        raise EmptyFile(name)
    if len(start) < _HEADER or not start.startswith(_MAGIC):
        raise NotOurFile(path)
    application, version = _number(start, 68, 4), _number(start, 60, 4)
    found = next((one for one in SCHEMAS if one.application_id == application), None)
    if found is None or version < 1:
        raise NotOurFile(path)
    if found is not schema:
        raise WrongSort(path, found.word, schema.word)
    if version > migrations.VERSION:
        raise TooNew(path, version, migrations.VERSION)
    _check_layout(name, start, size)


def _check_layout(name: str, start: bytes, size: int) -> None:
    if 2 in start[18:20]:
        raise WriteAheadFile(name)
    page = 65_536 if start[16:18] == b"\x00\x01" else _number(start, 16, 2)
    expected = {"file format": start[18:20] == b"\x01\x01", "payload fractions": start[21:24] == b"\x40\x20\x20"}
    expected |= {"page size": page >= 512 and page & (page - 1) == 0, "reserved space": start[20] == 0}
    expected |= {"text encoding": _number(start, 56, 4) == 1, "unused bytes": not any(start[72:92])}
    expected |= {"vacuum mode": _number(start, 52, 4) == 0 and _number(start, 64, 4) == 0}
    strange = [what for what, holds in expected.items() if not holds]
    if strange:
        raise StrangeHeader(name, what=strange[0])
    if page * _number(start, 28, 4) != size:
        raise CutOrLengthened(name, size=size, expected=page * _number(start, 28, 4))


def _number(start: bytes, at: int, length: int) -> int:
    return int.from_bytes(start[at : at + length], "big")


def _copied(path: Path, copy: Path, schema: Schema) -> str:
    """Copy the main file alone; the digest of its bytes."""
    with _plain_file(path) as (handle, before):
        size = before.st_size
        if size > MOST_BYTES:
            raise TooBig(path.name, size=size, limit=MOST_BYTES)
        check_header(path.name, handle.read(_HEADER), size, schema)
        _check_beside(path)
        handle.seek(0)
        sha256, copied = _poured(handle, copy, size)
        after = os.fstat(handle.fileno())
    if copied != size or (after.st_size, after.st_mtime_ns) != (size, before.st_mtime_ns):
        raise ChangedWhileRead(path.name)
    return sha256


def _poured(handle: BufferedReader, copy: Path, size: int) -> tuple[str, int]:
    running, copied = hashlib.sha256(), 0
    with copy.open("xb") as into:
        # One byte more than there should be: a file that grows is not followed without end.
        while copied <= size and (piece := handle.read(min(_CHUNK, size + 1 - copied))):
            running.update(piece)
            into.write(piece)
            copied += len(piece)
    return running.hexdigest(), copied


@contextmanager
def _plain_file(path: Path) -> Iterator[tuple[BufferedReader, os.stat_result]]:
    """A regular file, opened without following a link, waiting at a pipe or waking a device."""
    if "\x00" in str(path):
        raise NoSuchFile(path)
    _check_plain(path, os.lstat(path).st_mode)
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as handle:
        status = os.fstat(handle.fileno())
        # Asked again of what is open: the name may stand for something else by now.
        _check_plain(path, status.st_mode)
        yield handle, status


def _check_plain(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        what = next((word for holds, word in _NOT_PLAIN if holds(mode)), "thing of another sort")
        raise NotAPlainFile(path.name, what=what)


def _check_beside(path: Path) -> None:
    for ending in _BESIDE:
        beside = path.with_name(path.name + ending)
        if beside.is_symlink() or (beside.exists() and (not beside.is_file() or beside.stat().st_size > 0)):
            raise SomethingBeside(path.name, beside=beside.name)


def _private_folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="impact-desk-", ignore_cleanup_errors=True)


def _examined(path: Path, copy: Path, schema: Schema, seconds: float) -> Connection:
    """A connection to the copy once everything in it is known to be such as we write."""
    with ExitStack() as failing:
        deadline = time.monotonic() + seconds
        with _refused(path, seconds):
            _bring_up_to_date(path, copy, schema, deadline)
            connection = connect(copy, "ro", bounds=_BOUNDS)
            failing.callback(shut, connection)
            watch(connection, lambda: time.monotonic() > deadline)
            check_content(path.name, connection, schema)
        # All statements from here on are ours, over tables that are ours: they end by themselves.
        watch(connection, None)
        failing.pop_all()
    return connection


def _bring_up_to_date(path: Path, copy: Path, schema: Schema, deadline: float) -> None:
    """Renew a copy of an older version, once its tables are known to be those of that version."""
    with copy.open("rb") as handle:
        version = _number(handle.read(_HEADER), 60, 4)
    if not is_older(version):
        return
    connection = connect(copy, "ro", bounds=_BOUNDS)
    try:
        watch(connection, lambda: time.monotonic() > deadline)
        check_tables(path.name, connection, schema, version)
    finally:
        shut(connection)
    take_further(path, copy, schema)


@contextmanager
def _refused(path: Path, seconds: float) -> Iterator[None]:
    """What SQLite finds wrong with the pages, said as a refusal."""
    try:
        with translated(path):
            yield
    except DamagedFile as error:
        raise DamagedPages(path.name, what="its pages do not hang together") from error
    except UnreadableValue as error:
        raise ImpossibleValue(path.name, what="a value that cannot be read") from error
    except (sqlite3.Error, DBAPIError) as error:
        name = getattr(getattr(error, "orig", error), "sqlite_errorname", "")
        if name.startswith("SQLITE_INTERRUPT"):
            raise TooMuchWork(path.name, seconds=seconds) from error
        raise DamagedPages(path.name, what="it asks for more than a file of ours ever does") from error
