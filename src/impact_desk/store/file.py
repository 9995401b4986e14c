"""One SQLite file holds one project (or one group): create, open, read, write through the journal, copy.

Rollback journal with `synchronous=EXTRA`: people copy, mail and keep these files on shares, and a
power cut must not lose an acknowledged change set.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote
from uuid import UUID

from sqlalchemy import Connection, create_engine, func, select
from sqlalchemy.pool import StaticPool

from ..domain.fields import Record
from ..domain.sheets import sheet_of
from . import journal
from .faults import AlreadyThere, NoSuchFile, NotOurFile, TooNew, WrongSort, translated
from .journal import Change, ChangeSet, Kind
from .lock import WriterLock
from .migrations import VERSION, lay
from .rows import PersonalValues, from_rows, to_row
from .tables import SCHEMAS, Schema

_HEADER = b"SQLite format 3\x00"
_PRAGMAS = (
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "busy_timeout=2000",
)


FEW = 500
"""Up to so many rows are looked up one by one; more are read with their whole sheet."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The rows that a change set added, changed or removed: (sheet, id)."""

    entry: ChangeSet | None
    rows: tuple[tuple[str, UUID], ...]


class Writing:
    """What may be done inside one `write`: add, replace and remove records, keep whole files."""

    def __init__(self, file: OpenFile, seq: int) -> None:
        self._file = file
        self._ordinal = file.next_ordinal()
        self.seq = seq
        self.rows: list[tuple[str, UUID]] = []
        self.entry: ChangeSet | None = None

    @property
    def touched(self) -> Touched:
        """The rows touched so far, and the entry once it is written."""
        return Touched(self.entry, tuple(self.rows))

    def add(self, *records: Record) -> None:
        """Add records; each gets the next place in the order of entry."""
        self.add_all(records)

    def add_all(self, records: Iterable[Record]) -> None:
        """Add many records, grouped by sheet as they come."""
        batches: dict[str, list[tuple[Any, ...]]] = {}
        for record in records:
            sheet = sheet_of(record)
            row = to_row(sheet, record, self._file.personal)
            row["ordinal"] = self._ordinal
            self._ordinal += 1
            batches.setdefault(sheet.name, []).append(tuple(row.values()))
            self.rows.append((sheet.name, record.id))
        for name, rows in batches.items():
            self._file.insert(name, rows)

    def replace(self, *records: Record) -> None:
        """Put each of `records` in the place of the one with its id."""
        for record in records:
            sheet = sheet_of(record)
            row = to_row(sheet, record, self._file.personal)
            identity = row.pop("id")
            row.pop("ordinal")
            self._file.update(sheet.name, identity, row)
            self.rows.append((sheet.name, record.id))

    def remove(self, sheet: str, record: UUID) -> None:
        """Remove the record with this id."""
        self._file.delete(sheet, str(record))
        self.rows.append((sheet, record))

    def keep(self, content: bytes) -> str:
        """Keep a whole file, once; its SHA-256 is returned."""
        return self._file.keep_blob(content)

    def turn_back(self, changes: Iterable[Change]) -> None:
        """Write the inverse of `changes`, which are given newest first."""
        for (sheet, act), run in groupby(changes, key=lambda change: (change.sheet, change.act)):
            alike = list(run)
            self._file.restore(sheet, act, alike)
            self.rows.extend((sheet, change.record) for change in alike)


class OpenFile:
    """An open project or group file. Not shared between processes; safe to call from several threads."""

    def __init__(self, path: Path, schema: Schema, connection: Connection, lock: WriterLock | None) -> None:
        self.path, self.schema = path, schema
        self._connection, self._writer = connection, lock
        self._busy = threading.RLock()
        self.personal = PersonalValues.of(connection, schema)

    @property
    def read_only(self) -> bool:
        """Was the file opened without the right to write?"""
        return self._writer is None

    def __enter__(self) -> OpenFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing is left beside it."""
        with self._busy:
            _shut(self._connection)
            if self._writer:
                self._writer.release()

    # Reading

    def read(self, sheet: str) -> list[Record]:
        """Every record of a sheet, in order of entry."""
        table = self.schema.table(sheet)
        with self._reading():
            rows = self._connection.execute(select(table).order_by(table.c.ordinal, table.c.id)).mappings()
            return from_rows(self.schema.by_name[sheet], rows, self.personal)

    def read_one(self, sheet: str, record: UUID) -> Record | None:
        """The record with this id, if there is one."""
        table = self.schema.table(sheet)
        with self._reading():
            rows = self._connection.execute(select(table).where(table.c.id == str(record))).mappings()
            found = from_rows(self.schema.by_name[sheet], rows, self.personal)
        return found[0] if found else None

    def count(self, sheet: str) -> int:
        """How many records a sheet holds."""
        with self._reading():
            return int(
                self._connection.execute(select(func.count()).select_from(self.schema.table(sheet))).scalar_one()
            )

    def blob(self, sha256: str) -> bytes | None:
        """A whole file that was kept, by its SHA-256."""
        table = self.schema.table("blob")
        with self._reading():
            found = self._connection.execute(select(table.c.content).where(table.c.sha256 == sha256)).scalar()
        return bytes(found) if found is not None else None

    # The journal

    def head(self) -> tuple[int, str]:
        """Number and digest of the newest change set."""
        with self._reading():
            return journal.head(self._connection, self.schema)

    def history(self, newest: int | None = None) -> tuple[ChangeSet, ...]:
        """The change sets, newest first."""
        with self._reading():
            return journal.history(self._connection, self.schema, newest=newest)

    def changes(self, *, change_set: int | None = None, record: UUID | None = None) -> tuple[Change, ...]:
        """The changes of one change set, or one record's whole history, oldest first."""
        with self._reading():
            return tuple(journal.changes(self._connection, self.schema, change_set=change_set, record=record))

    def change_counts(self) -> dict[int, int]:
        """How many rows each change set touched."""
        with self._reading():
            return journal.counts(self._connection, self.schema)

    def broken_links(self) -> tuple[journal.BrokenLink, ...]:
        """Where the chain of digests does not hold."""
        with self._reading():
            return tuple(journal.broken_links(self._connection, self.schema))

    @contextmanager
    def write(
        self, title: str, *, author: str, kind: Kind = "edit", reason: str = "", undoes: int | None = None
    ) -> Iterator[Writing]:
        """Everything done to the `Writing` inside becomes one change set, or nothing.

        Durable when the block ends. A block that touched no row leaves no entry. Raises the faults of
        `store.faults`; whatever the block raises passes through after everything was taken back.
        """
        with self._busy, translated(self.path):
            self._sql("BEGIN IMMEDIATE")
            try:
                last, previous = journal.head(self._connection, self.schema)
                self._sql("INSERT INTO open_change_set (one, seq) VALUES (1, ?)", (last + 1,))
                writing = Writing(self, last + 1)
                yield writing
                if writing.rows:
                    moment = datetime.now(UTC).isoformat(timespec="milliseconds")
                    draft = ChangeSet(last + 1, kind, author, moment, title, reason, undoes, "")
                    writing.entry = self._seal(previous, draft)
                self._sql("DELETE FROM open_change_set")
                self._sql("COMMIT" if writing.rows else "ROLLBACK")
                self.personal.fresh.clear()
            except BaseException:
                self._take_back()
                raise

    def undo(self, author: str) -> Touched:
        """Turn back the newest entry that stands. Raises `NothingToUndo` or `SignedBarrier`."""
        target = journal.undo_target(self.history())
        return self._turn_back(target, author, "undo", f"Undo: {target.title}")

    def redo(self, author: str) -> Touched:
        """Turn back the newest undo. Raises `NothingToRedo`."""
        entries = self.history()
        target = journal.redo_target(entries)
        undone = next(entry for entry in entries if entry.seq == target.undoes)
        return self._turn_back(target, author, "redo", f"Redo: {undone.title}")

    def turn_back(self, seq: int, author: str, reason: str = "") -> Touched:
        """Turn back one old entry when its rows are still as it left them. Raises `RowsMoved`."""
        target = next(entry for entry in self.history() if entry.seq == seq)
        return self._turn_back(target, author, "undo", f"Turn back: {target.title}", reason)

    def _turn_back(self, target: ChangeSet, author: str, kind: Kind, title: str, reason: str = "") -> Touched:
        found = self.changes(change_set=target.seq)
        moved = self._moved(found)
        if moved:
            raise journal.RowsMoved(target.title, len(moved))
        with self.write(title, author=author, kind=kind, reason=reason, undoes=target.seq) as writing:
            writing.turn_back(reversed(found))
        return writing.touched

    def _moved(self, found: tuple[Change, ...]) -> list[UUID]:
        """The records among `found` that are no longer as these changes left them."""
        last = {change.record: change for change in found}
        present = {name: self._rows_of(name, last.values()) for name in {one.sheet for one in last.values()}}
        return [one.record for one in last.values() if present[one.sheet].get(str(one.record)) != one.after]

    def _rows_of(self, sheet: str, wanted: Iterable[Change]) -> dict[str, dict[str, Any]]:
        """The stored rows that `wanted` speaks of; a whole sheet at once where that is quicker."""
        table = self.schema.table(sheet)
        ids = [str(change.record) for change in wanted if change.sheet == sheet]
        query = select(table) if len(ids) > FEW else select(table).where(table.c.id.in_(ids))
        with self._reading():
            return {row["id"]: dict(row) for row in self._connection.execute(query).mappings()}

    # Called by Writing only

    def next_ordinal(self) -> int:
        """A place in the order of entry that no row ever had: one past the number of changes."""
        return int(self._sql("SELECT coalesce(max(seq), 0) + 1 FROM change").scalar_one())

    def insert(self, table: str, rows: list[tuple[Any, ...]]) -> None:
        """Insert whole rows."""
        self._flush_personal()
        marks = ", ".join("?" * len(rows[0]))
        self._connection.exec_driver_sql(f"INSERT INTO {table} VALUES ({marks})", rows)

    def update(self, table: str, record: str, values: dict[str, Any]) -> None:
        """Change a row."""
        self._flush_personal()
        columns = ", ".join(f"{name} = ?" for name in values)
        self._sql(f"UPDATE {table} SET {columns} WHERE id = ?", (*values.values(), record))

    def delete(self, table: str, record: str) -> None:
        """Remove a row."""
        self._sql(f"DELETE FROM {table} WHERE id = ?", (record,))

    def restore(self, sheet: str, act: str, alike: list[Change]) -> None:
        """Bring rows of one sheet, which were all added, changed or removed, back to what they were."""
        names = [column.name for column in self.schema.table(sheet).columns]
        if act == "added":
            self._many(f"DELETE FROM {sheet} WHERE id = ?", [(str(change.record),) for change in alike])
        elif act == "removed":
            marks = ", ".join("?" * len(names))
            self._many(f"INSERT INTO {sheet} VALUES ({marks})", [_values(change, names) for change in alike])
        else:
            columns = ", ".join(f"{name} = ?" for name in names)
            rows = [(*_values(change, names), str(change.record)) for change in alike]
            self._many(f"UPDATE {sheet} SET {columns} WHERE id = ?", rows)

    def keep_blob(self, content: bytes) -> str:
        """Keep a whole file once."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._sql(
            "INSERT INTO blob SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?)",
            (sha256, content, sha256),
        )
        return sha256

    # Inside

    def _sql(self, statement: str, values: tuple[Any, ...] = ()) -> Any:
        return self._connection.exec_driver_sql(statement, values)

    def _many(self, statement: str, rows: list[tuple[Any, ...]]) -> None:
        self._connection.exec_driver_sql(statement, rows)

    def _flush_personal(self) -> None:
        if self.personal.fresh:
            rows = [tuple(row.values()) for row in self.personal.fresh]
            self._connection.exec_driver_sql(
                "INSERT INTO personal (digest, salt, person, value) VALUES (?, ?, ?, ?)", rows
            )
            self.personal.fresh.clear()

    def _seal(self, previous: str, draft: ChangeSet) -> ChangeSet:
        digest = journal.digest_of(self._connection, self.schema, previous, draft)
        entry = ChangeSet(
            draft.seq, draft.kind, draft.author, draft.moment, draft.title, draft.reason, draft.undoes, digest
        )
        values = (entry.seq, entry.kind, entry.author, entry.moment, entry.title, entry.reason, entry.undoes, digest)
        self._sql(
            "INSERT INTO change_set (seq, kind, author, moment, title, reason, undoes, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return entry

    def _take_back(self) -> None:
        driver = self._connection.connection.dbapi_connection
        if driver is not None and getattr(driver, "in_transaction", False):
            self._sql("ROLLBACK")
        self.personal = PersonalValues.of(self._connection, self.schema)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._busy, translated(self.path):
            yield

    def copy_to(self, target: Path) -> None:
        """Write a whole copy: made beside its target, checked, renamed. Raises `AlreadyThere`."""
        if target.exists():
            raise AlreadyThere(target)
        beside = target.with_name(f".{target.name}.part")
        with self._reading():
            beside.unlink(missing_ok=True)
            self._sql("VACUUM INTO ?", (str(beside),))
            settle(beside, target)

    def integrity(self) -> tuple[str, ...]:
        """What SQLite finds wrong with pages and references; empty for a sound file."""
        with self._reading():
            pages = [row[0] for row in self._sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
            orphans = [
                f"{row[0]}: a row points to a missing row of {row[2]}" for row in self._sql("PRAGMA foreign_key_check")
            ]
        return (*pages, *orphans)

    def schema_differences(self) -> tuple[str, ...]:
        """Where the file's tables and triggers differ from what this version lays; empty when equal."""
        with self._reading():
            found = {
                (row[0], row[1]): row[2]
                for row in self._sql("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
            }
        return _differences(found, _expected(self.schema))


def _values(change: Change, names: list[str]) -> tuple[Any, ...]:
    before = change.before or {}
    return tuple(before.get(name) for name in names)


def _differences(found: dict[tuple[str, str], str], expected: dict[tuple[str, str], str]) -> tuple[str, ...]:
    extra = [f"{kind} {name} does not belong here" for kind, name in found if (kind, name) not in expected]
    missing = [f"{kind} {name} is missing" for kind, name in expected if (kind, name) not in found]
    other = [
        f"{key[0]} {key[1]} is not as it should be" for key in found if key in expected and found[key] != expected[key]
    ]
    return (*extra, *missing, *other)


def _expected(schema: Schema) -> dict[tuple[str, str], str]:
    with _memory() as connection:
        lay(connection, schema)
        rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'")
        return {(row[0], row[1]): row[2] for row in rows}


@contextmanager
def _memory() -> Iterator[Connection]:
    engine = create_engine("sqlite://", poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def create(path: Path, schema: Schema) -> OpenFile:
    """Make a new, empty file and open it. Raises `AlreadyThere`, or the faults of the world."""
    if path.exists():
        raise AlreadyThere(path)
    beside = path.with_name(f".{path.name}.part")
    with translated(path):
        beside.unlink(missing_ok=True)
        connection = _connect(beside, "rwc")
        lay(connection, schema)
        _shut(connection)
        settle(beside, path)
    return open_file(path, schema)


def open_file(path: Path, schema: Schema, *, read_only: bool = False) -> OpenFile:
    """Open a file of this sort, after its header was read without SQLite.

    Raises `NoSuchFile`, `NotOurFile`, `WrongSort`, `TooNew`, `FileInUse` and the other faults.
    """
    with translated(path):
        _check_header(path, schema)
        lock = None if read_only else WriterLock(path)
        try:
            connection = _connect(path, "ro" if read_only else "rw")
            return OpenFile(path, schema, connection, lock)
        except BaseException:
            if lock:
                lock.release()
            raise


def sort_of(path: Path) -> Schema:
    """Which sort of file this is, by its header. Raises `NoSuchFile` or `NotOurFile`."""
    with translated(path):
        application, _ = _header(path)
    for schema in SCHEMAS:
        if schema.application_id == application:
            return schema
    raise NotOurFile(path)


def _check_header(path: Path, schema: Schema) -> None:
    application, version = _header(path)
    found = next((one for one in SCHEMAS if one.application_id == application), None)
    if found is None:
        raise NotOurFile(path)
    if found is not schema:
        raise WrongSort(path, found.word, schema.word)
    if version > VERSION:
        raise TooNew(path, version, VERSION)


def _header(path: Path) -> tuple[int, int]:
    if not path.exists():
        raise NoSuchFile(path)
    if not path.is_file():
        raise NotOurFile(path)
    with path.open("rb") as handle:
        start = handle.read(100)
    if len(start) < 100 or not start.startswith(_HEADER):
        raise NotOurFile(path)
    return int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big")


def _connect(path: Path, mode: str) -> Connection:
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"

    def driver() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=driver, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    connection = engine.connect()
    for pragma in _PRAGMAS:
        connection.exec_driver_sql(f"PRAGMA {pragma}")
    if mode == "ro":
        connection.exec_driver_sql("PRAGMA query_only=ON")
    else:
        connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
        connection.exec_driver_sql("PRAGMA synchronous=EXTRA")
    return connection


def _shut(connection: Connection) -> None:
    engine = connection.engine
    connection.close()
    engine.dispose()


def settle(beside: Path, target: Path) -> None:
    """Bring a finished file to its name: flushed, renamed, its folder flushed."""
    with beside.open("rb+") as handle:
        os.fsync(handle.fileno())
    beside.replace(target)
    if os.name == "posix":
        folder = os.open(target.absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
