"""An open file as it is read: its records and whole files, its journal, and whether it is sound."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Connection, func, select

from ..domain.fields import Record
from . import chain, journal, soundness
from .connecting import shut
from .faults import translated
from .journal import Change, ChangeSet
from .lock import WriterLock
from .long_sheet import LongSheet
from .long_table import LongTable
from .rows import PersonalValues, from_rows
from .soundness import Finding
from .tables import Schema
from .tracing import Place, changes_of_sheet, traces


class ReadFile:
    """An open file as it is read: its records, its journal, its soundness. Safe to call from several threads."""

    def __init__(
        self,
        path: Path,
        schema: Schema,
        connection: Connection,
        lock: WriterLock | None,
        private: ExitStack | None = None,
    ) -> None:
        """Use `connection`, with the right to write that `lock` gives, or none.

        Where it leads to a private copy, `private` does away with that.
        """
        self.path, self.schema = path, schema
        self._connection, self._lock, self._private = connection, lock, private
        self._place = standing_at(path) if lock else None
        self._busy = threading.RLock()
        self.packings = 0
        """How often the file was packed since it was opened: rows have other numbers then."""
        self._personal = PersonalValues.of(connection, schema)

    @property
    def read_only(self) -> bool:
        """Was the file opened without the right to write?"""
        return self._lock is None

    @property
    def is_open(self) -> bool:
        """Was the file not closed yet?"""
        return not self._connection.closed

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; nothing is left beside it."""
        with self._busy:
            shut(self._connection)
            if self._lock:
                self._lock.release()
            if self._private:
                self._private.close()

    # Reading

    def read(self, sheet: str) -> list[Record]:
        """Every record of a sheet, in order of entry; none once the file was closed."""
        table = self.schema.table(sheet)
        with self._reading():
            if not self.is_open:
                return []
            # All at once: while rows are being fetched, nobody else can end a change to the file.
            rows = self._connection.execute(select(table).order_by(table.c.ordinal, table.c.id)).mappings().all()
        # Records are made while others get at the file already: that takes ten times as long as the fetching.
        with translated(self.path):
            return from_rows(self.schema.by_name[sheet], rows, self._personal)

    def read_one(self, sheet: str, record: UUID) -> Record | None:
        """The record with this id, if there is one."""
        table = self.schema.table(sheet)
        with self._reading():
            rows = self._connection.execute(select(table).where(table.c.id == str(record))).mappings()
            found = from_rows(self.schema.by_name[sheet], rows, self._personal)
        return found[0] if found else None

    def count(self, sheet: str) -> int:
        """How many records a sheet holds."""
        query = select(func.count()).select_from(self.schema.table(sheet))
        with self._reading():
            return int(self._connection.execute(query).scalar_one())

    def long_sheet(self, sheet: str, pause: Callable[[], None] = lambda: None) -> LongSheet:
        """A sheet of very many rows, kept by columns. `pause` is called before each page; what it raises ends it."""
        return LongSheet(self.schema.by_name[sheet], self._personal, lambda: self._driven(pause))

    def long_table(self, sheet: str) -> LongTable:
        """A sheet to be read a little at a time."""
        about = self.schema.by_name[sheet]
        return LongTable(self._connection, self.schema.table(sheet), about, self._personal, self._reading)

    def blob(self, sha256: str) -> bytes | None:
        """A whole file that was kept, by its SHA-256."""
        table = self.schema.table("blob")
        with self._reading():
            found = self._connection.execute(select(table.c.content).where(table.c.sha256 == sha256)).scalar()
        return bytes(found) if found is not None else None

    def kept(self) -> tuple[str, ...]:
        """The SHA-256 of every whole file that was kept, in order."""
        table = self.schema.table("blob")
        with self._reading():
            return tuple(self._connection.execute(select(table.c.sha256).order_by(table.c.sha256)).scalars())

    def clear_text(self, digest: str) -> str | None:
        """The personal value that a digest stands for; nothing where the file no longer holds it."""
        with self._busy:
            return self._personal.clear.get(digest)

    def personal_values(self) -> tuple[tuple[str, str, str], ...]:
        """Digest, person (a volunteer number, or nothing) and clear text of every personal value that is kept."""
        with self._busy:
            return tuple((digest, person, value) for (person, value), digest in self._personal.known.items())

    def learn_personal(self) -> None:
        """Read the personal values again: somebody else wrote to the file."""
        with self._reading():
            self._personal.learn(self._connection, self.schema)

    def be_patient(self, milliseconds: int) -> None:
        """Wait so long while somebody else writes to the file, instead of the usual two seconds."""
        with self._reading():
            self._connection.exec_driver_sql(f"PRAGMA busy_timeout = {int(milliseconds)}")

    # The journal

    def head(self) -> tuple[int, str]:
        """Number and digest of the newest change set."""
        with self._reading():
            return journal.head(self._connection, self.schema)

    def history(self, newest: int | None = None) -> tuple[ChangeSet, ...]:
        """The change sets, newest first."""
        with self._reading():
            return journal.history(self._connection, self.schema, newest=newest)

    def changes(
        self, *, change_set: int | None = None, record: UUID | None = None, but: str = "", most: int | None = None
    ) -> tuple[Change, ...]:
        """The changes of one change set, or one record's whole history, oldest first.

        Those of the sheet `but` are left out, and no more than `most` are read.
        """
        with self._reading():
            found = journal.changes(
                self._connection, self.schema, change_set=change_set, record=record, but=but, most=most
            )
            return tuple(found)

    def traces(self, rows: Iterable[Place]) -> dict[Place, tuple[ChangeSet, ChangeSet]]:
        """The entry that brought each of these rows, and the newest that touched it."""
        with self._reading():
            return traces(self._connection, self.schema, rows)

    def since(self, digest: str) -> tuple[ChangeSet, ...]:
        """The change sets after the one with this digest, oldest first; all of them where none has it."""
        with self._reading():
            return journal.since(self._connection, self.schema, digest)

    def touched_since(self, seq: int) -> tuple[tuple[int, str, UUID], ...]:
        """Change set, sheet and id of every row that the change sets after `seq` touched, oldest first."""
        with self._reading():
            return journal.touched_since(self._connection, self.schema, seq)

    def change_counts(self, after: int = 0) -> dict[int, int]:
        """How many rows each change set after the one of this number touched."""
        with self._reading():
            return journal.counts(self._connection, self.schema, after)

    def broken_links(self, pause: Callable[[], None] = lambda: None) -> tuple[journal.BrokenLink, ...]:
        """Where the chain of digests does not hold, read page by page: others work in the file meanwhile.

        `pause` is called before each page; what it raises ends the check, as closing the file does.
        """
        with self._page(pause) as is_open:
            last, named = chain.ends(self._connection, self.schema) if is_open else (0, 0)
        found = tuple(chain.links(self._entries(last, pause), self._noted_rows(last, pause)))
        if not self.is_open:
            return ()
        return (*found, *((chain.stray(named),) if named > last else ()))

    def touching(self, sheet: str, field: str = "", pause: Callable[[], None] = lambda: None) -> frozenset[int]:
        """The numbers of the entries that changed a row of this sheet, or this field of one; read page by page."""
        found, after = set[int](), 0
        while True:
            with self._page(pause) as is_open:
                page = changes_of_sheet(self._connection, self.schema, sheet, after) if is_open else []
            found.update(one.change_set for one in page if not field or field in one.fields)
            if not page:
                return frozenset(found)
            after = page[-1].seq

    # Soundness

    def is_whole(self) -> bool:
        """Do all pages of the file hang together?"""
        with self._reading():
            return bool(self._connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() == "ok")

    def findings(self) -> tuple[Finding, ...]:
        """Everything that is wrong with the file; empty for a sound one."""
        with self._reading():
            return tuple(soundness.findings(self._connection, self.schema))

    # Inside

    @contextmanager
    def _driven(self, pause: Callable[[], None]) -> Iterator[Any]:
        """The driver's connection for as long as one page takes; nothing once the file was closed."""
        with self._page(pause) as is_open:
            yield self._connection.connection.dbapi_connection if is_open else None

    @contextmanager
    def _page(self, pause: Callable[[], None]) -> Iterator[bool]:
        """The file for as long as one page takes; whether it still is open."""
        with self._reading():
            # Asked while nobody can close the file.
            pause()
            yield self.is_open

    def _entries(self, last: int, pause: Callable[[], None]) -> Iterator[ChangeSet]:
        seq = 0
        while seq < last:
            with self._page(pause) as is_open:
                page = chain.entries_after(self._connection, self.schema, seq, last) if is_open else []
            yield from page
            seq = page[-1].seq if page else last

    def _noted_rows(self, last: int, pause: Callable[[], None]) -> Iterator[tuple[Any, ...]]:
        place = (0, 0)
        while True:
            with self._page(pause) as is_open:
                page = chain.rows_after(self._connection, self.schema, place, last) if is_open else []
            if not page:
                return
            yield from page
            place = (page[-1][0], page[-1][1])

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._busy, translated(self.path):
            yield


def standing_at(path: Path) -> tuple[int, int] | None:
    """Which file stands at `path`; nothing where none can be reached."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
