"""Make and open files: one SQLite file holds one project or one group.

The header is read before SQLite is let near the file, and the tables and triggers must be exactly those
that this version lays. Other rooms find here what they need of an open file.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from . import copies, migrations, soundness
from .connecting import Mode, connect, connected, shut
from .faults import (
    AlteredFile,
    DamagedFile,
    FileInUse,
    NoSuchFile,
    NotOurFile,
    ReadOnlyFile,
    TooNew,
    WrongSort,
    translated,
)
from .lock import WriterLock
from .opened import OpenFile
from .renewal import is_older, renew, renewed_copy
from .soundness import Finding, Told
from .tables import SCHEMAS, Schema
from .writing import Touched, Writing

__all__ = [
    "Examination",
    "Finding",
    "OpenFile",
    "Touched",
    "Writing",
    "create",
    "examine",
    "kept_from_others",
    "making",
    "open_file",
    "sort_of",
]

_MAGIC = b"SQLite format 3\x00"


def create(path: Path, schema: Schema) -> OpenFile:
    """Make a new, empty file and open it. Raises `AlreadyThere`, or the faults of the world."""
    with making(path, schema):
        pass
    return open_file(path, schema)


@contextmanager
def making(path: Path, schema: Schema) -> Iterator[OpenFile]:
    """A new file to be filled under a passing name; it gets its own when the block ends well, else nothing stays.

    Raises `AlreadyThere`, or the faults of the world.
    """
    with copies.made_beside(path) as beside:
        with translated(path), connected(beside, "rwc") as connection:
            migrations.lay(connection, schema)
        with open_file(beside, schema) as file:
            yield file


def open_file(path: Path, schema: Schema, *, read_only: bool = False) -> OpenFile:
    """Open a file of this sort.

    Raises `NoSuchFile`, `NotOurFile`, `WrongSort`, `TooNew`, `AlteredFile`, `FileInUse` and the other faults.
    """
    with translated(path):
        _check_header(path, schema)
        if read_only:
            return _opened_to_read(path, schema)
        lock = _lock(path)
        with ExitStack() as failing:
            failing.callback(lock.release)
            _renew_if_older(path, schema)
            file = _opened(path, schema, "rw", lock)
            failing.pop_all()
        return file


def sort_of(path: Path) -> Schema:
    """Which sort of file this is, by its header. Raises `NoSuchFile` or `NotOurFile`."""
    with translated(path):
        application, _ = _header(path)
    for schema in SCHEMAS:
        if schema.application_id == application:
            return schema
    raise NotOurFile(path)


@dataclass(frozen=True, slots=True)
class Examination:
    """What a look at a whole file brought: its sort and format, how much it holds, and all that is wrong with it."""

    sort: str
    version: int
    entries: int
    rows: Mapping[str, int]
    findings: tuple[Finding, ...]


def examine(path: Path, told: Told = lambda _part, _done, _of: None) -> Examination:
    """Look at everything in a file, strange tables and triggers included; `told` hears how far that is.

    Raises what its header says against it, and the faults that keep it from being read at all.
    """
    schema = sort_of(path)
    found: list[Finding] = []
    rows: dict[str, int] = {}
    try:
        with translated(path), ExitStack() as private:
            _check_header(path, schema)
            _recover(path)
            with connected(_newest(path, schema, private), "ro") as connection:
                found.extend(soundness.findings(connection, schema, told))
                if not any(one.part == "schema" for one in found):
                    rows = {name: _count(connection, name) for name in (*schema.by_name, "change_set")}
    except DamagedFile:
        found.append(Finding("pages", "The file cannot be read any further: its pages do not hang together."))
    entries = rows.pop("change_set", 0)
    return Examination(schema.word, _header(path)[1], entries, rows, tuple(found))


def _count(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


@contextmanager
def kept_from_others(path: Path) -> Iterator[None]:
    """Nobody else writes to the file while the block lasts, be it sound or not. Raises `FileInUse` and faults."""
    with translated(path):
        lock = _lock(path)
    try:
        yield
    finally:
        lock.release()


def _opened_to_read(path: Path, schema: Schema) -> OpenFile:
    _recover(path)
    with ExitStack() as failing:
        private = failing.enter_context(ExitStack())
        newest = _newest(path, schema, private)
        file = _opened(path, schema, "ro", None, at=newest, private=private)
        # From here on the private copy, if there is one, goes when the file is closed.
        failing.pop_all()
    return file


def _newest(path: Path, schema: Schema, private: ExitStack) -> Path:
    """The file itself, or a renewed copy of an older one that lasts as long as `private`."""
    version = _header(path)[1]
    return private.enter_context(renewed_copy(path, schema, version)) if is_older(version) else path


def _renew_if_older(path: Path, schema: Schema) -> None:
    version = _header(path)[1]
    if is_older(version):
        if _journal(path).exists():
            with connected(path, "rw") as connection:
                _clear_journal(connection)
        renew(path, schema, version)


def _opened(  # a private copy comes with its place and its end
    path: Path,
    schema: Schema,
    mode: Mode,
    lock: WriterLock | None,
    *,
    at: Path | None = None,
    private: ExitStack | None = None,
) -> OpenFile:
    connection = connect(at or path, mode)
    with ExitStack() as failing:
        failing.callback(shut, connection)
        _check_unaltered(path, connection, schema)
        if lock and _journal(path).exists():
            _clear_journal(connection)
        file = OpenFile(path, schema, connection, lock, private)
        failing.pop_all()
    return file


def _check_unaltered(path: Path, connection: Connection, schema: Schema) -> None:
    strange = migrations.differences(connection, schema)
    if strange:
        raise AlteredFile(path, what=strange[0])
    if connection.exec_driver_sql("SELECT 1 FROM open_change_set").first():
        raise AlteredFile(path, what="a change set was begun and never ended")


def _lock(path: Path) -> WriterLock:
    lock = WriterLock(path)
    if not os.access(path, os.W_OK):
        # SQLite would open it all the same, and refuse the first change only.
        lock.release()
        raise ReadOnlyFile(path)
    return lock


def _recover(path: Path) -> None:
    """Let SQLite take back what a crash left half done, unless somebody is writing just now.

    A reader may not do that, so the right to write is borrowed for a moment.
    """
    if not _journal(path).exists():
        return
    with suppress(FileInUse, ReadOnlyFile), translated(path):
        lock = _lock(path)
        try:
            with connected(path, "rw") as connection:
                _clear_journal(connection)
        finally:
            lock.release()


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _clear_journal(connection: Connection) -> None:
    """Let SQLite itself do away with what a crash left beside the file, empty or not."""
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")


def _check_header(path: Path, schema: Schema) -> None:
    application, version = _header(path)
    found = next((one for one in SCHEMAS if one.application_id == application), None)
    if found is None or version < 1:
        raise NotOurFile(path)
    if found is not schema:
        raise WrongSort(path, found.word, schema.word)
    if version > migrations.VERSION:
        raise TooNew(path, version, migrations.VERSION)
    _check_no_log(path)


def _check_no_log(path: Path) -> None:
    """Refuse a write-ahead log: we never make one, and SQLite would play it in whatever the header says."""
    with path.open("rb") as handle:
        kept_in_a_log = 2 in handle.read(20)[18:]
    beside = path.with_name(f"{path.name}-wal")
    if kept_in_a_log or (beside.exists() and beside.stat().st_size):
        raise AlteredFile(path, what="its newest changes stand in a second file")


def _header(path: Path) -> tuple[int, int]:
    """The `application_id` and the version that the first hundred bytes tell."""
    if not path.exists():
        raise NoSuchFile(path)
    if not path.is_file():
        raise NotOurFile(path)
    with path.open("rb") as handle:
        start = handle.read(100)
    if len(start) < 100 or not start.startswith(_MAGIC):
        raise NotOurFile(path)
    return int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big")
