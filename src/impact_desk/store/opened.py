"""An open file: reading its records and journal, writing one change set at a time, undoing, copying."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from ..domain.fields import Record
from . import chain, copies, journal, soundness, turning
from .connecting import in_transaction, shut
from .faults import Vanished, translated
from .journal import Change, ChangeSet, Kind
from .lock import WriterLock
from .long_sheet import LongSheet
from .long_table import LongTable
from .rows import PersonalValues, from_rows
from .soundness import Finding
from .tables import Schema
from .tracing import Place, changes_of_sheet, traces
from .writing import Touched, Writing

Weigh = Callable[[Writing], object]
"""Looks at a change set under way before it ends; what it raises takes everything back."""
FEW = 500
"""Up to so many rows are looked up one by one; more are read with their whole sheet."""


class OpenFile:
    """An open project or group file. Not shared between processes; safe to call from several threads."""

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
        self._place = _place(path) if lock else None
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
        """Every record of a sheet, in order of entry."""
        table = self.schema.table(sheet)
        with self._reading():
            # All at once: while rows are being fetched, nobody else can end a change to the file.
            rows = self._connection.execute(select(table).order_by(table.c.ordinal, table.c.id)).mappings().all()
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

    def changes(self, *, change_set: int | None = None, record: UUID | None = None) -> tuple[Change, ...]:
        """The changes of one change set, or one record's whole history, oldest first."""
        with self._reading():
            return tuple(journal.changes(self._connection, self.schema, change_set=change_set, record=record))

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

    def change_counts(self) -> dict[int, int]:
        """How many rows each change set touched."""
        with self._reading():
            return journal.counts(self._connection, self.schema)

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

    # Writing

    @contextmanager
    def write(
        self, title: str, *, author: str, kind: Kind = "edit", reason: str = "", undoes: int | None = None
    ) -> Iterator[Writing]:
        """Everything done to the `Writing` inside becomes one change set, or nothing.

        Durable when the block ends. A block that touched no row leaves no entry. Raises the faults of
        `store.faults`; whatever the block raises passes through after everything was taken back.
        """
        with self._busy, ExitStack() as failing:
            writing, previous, seq = self._begun()
            failing.callback(self._taken_back)
            writing.reason = reason
            yield writing
            moment = datetime.now(UTC).isoformat(timespec="milliseconds")
            self._ended(writing, previous, ChangeSet(seq, kind, author, moment, title, writing.reason, undoes, ""))
            failing.pop_all()

    def undo(self, author: str) -> Touched:
        """Turn back the newest entry that stands. Raises `NothingToUndo` or `SignedBarrier`."""
        with self._reading():
            target = journal.undo_target(journal.newest_first(self._connection, self.schema))
            return self._turn_back_whole(target, author, "undo", f"Undo: {target.title}")

    def touches_many(self, seq: int) -> bool:
        """Did the entry of this number touch so many rows that turning it back takes a while?"""
        with self._reading():
            return turning.is_long(self._connection, seq)

    def redo(self, author: str) -> Touched:
        """Turn back the newest undo. Raises `NothingToRedo`."""
        with self._reading():
            target = journal.redo_target(journal.newest_first(self._connection, self.schema))
            undone = journal.entry(self._connection, self.schema, target.undoes or 0)
            return self._turn_back_whole(target, author, "redo", f"Redo: {undone.title}")

    def turn_back(self, seq: int, author: str, reason: str = "", weigh: Weigh | None = None) -> Touched:
        """Turn back one old entry when its rows are still as it left them; `weigh` may still refuse what it does.

        Raises `NoSuchEntry`, `RowsMoved`, `ForgottenForGood`, `NothingToUndo` for an entry that left every row as it
        was, and `SignedBarrier` for what began or signed the file, and for what was signed over, unless a reason is
        given.
        """
        with self._reading():
            target = journal.entry(self._connection, self.schema, seq)
            if target.kind == "forget":
                raise journal.ForgottenForGood
            is_signed = journal.is_signed_over(self._connection, self.schema, seq)
            if target.kind in journal.BARRIERS or (is_signed and not reason.strip()):
                raise journal.SignedBarrier(target.title)
            found = journal.effective(self._changes_of(target))
            if not found:
                raise journal.NothingToUndo
            return self._turn_back(target, found, author, "edit", f"Turn back: {target.title}", reason, weigh)

    # Whole files

    def copy_to(self, target: Path, *, over: bool = False) -> None:
        """Write a whole copy: made beside its target, flushed, renamed.

        Raises `AlreadyThere`, unless it may be written `over` what is there, and faults. Nobody may have a file open
        that is written over.
        """
        with self._busy:
            copies.copy(self._connection, target, over=over)

    def pack(self) -> None:
        """Write the file anew without what was deleted, so that nothing of it stays in free pages. Raises faults."""
        with self._reading():
            self._connection.exec_driver_sql("VACUUM")
            self.packings += 1

    def is_whole(self) -> bool:
        """Do all pages of the file hang together?"""
        with self._reading():
            return bool(self._connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() == "ok")

    def findings(self) -> tuple[Finding, ...]:
        """Everything that is wrong with the file; empty for a sound one."""
        with self._reading():
            return tuple(soundness.findings(self._connection, self.schema))

    # Inside

    def _begun(self) -> tuple[Writing, str, int]:
        """A change set opened, with the digest before it and its number."""
        # On POSIX systems a file that was deleted or replaced can be written to, and is lost when it is closed.
        if self._place is not None and _place(self.path) != self._place:
            raise Vanished(self.path)
        with translated(self.path), ExitStack() as failing:
            self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            failing.callback(self._taken_back)
            last, previous = journal.head(self._connection, self.schema)
            self._connection.exec_driver_sql("INSERT INTO open_change_set (one, seq) VALUES (1, ?)", (last + 1,))
            writing = Writing(self.path, self._connection, self.schema, self._personal)
            failing.pop_all()
        return writing, previous, last + 1

    def _ended(self, writing: Writing, previous: str, draft: ChangeSet) -> None:
        with translated(self.path):
            if writing.leaves_entry:
                digest = journal.digest_of(self._connection, previous, draft)
                writing.entry = replace(draft, digest=digest)
                journal.note(self._connection, self.schema, writing.entry)
            self._connection.exec_driver_sql("DELETE FROM open_change_set")
            self._connection.exec_driver_sql("COMMIT" if writing.leaves_entry else "ROLLBACK")
        self._personal.settle(stays=writing.leaves_entry)

    def _taken_back(self) -> None:
        self._personal.settle(stays=False)
        # Where even this fails, SQLite takes the change back when the file is opened next.
        with suppress(DBAPIError):
            if in_transaction(self._connection):
                self._connection.exec_driver_sql("ROLLBACK")

    def _changes_of(self, entry: ChangeSet) -> tuple[Change, ...]:
        return tuple(journal.changes(self._connection, self.schema, change_set=entry.seq))

    def _turn_back_whole(self, target: ChangeSet, author: str, kind: Kind, title: str) -> Touched:
        """Turn back an entry: at once where it touched many rows in one way, else row by row."""
        parts = turning.parts_of(self._connection, target.seq)
        if parts is None:
            return self._turn_back(target, self._changes_of(target), author, kind, title)
        moved = turning.moved(self._connection, self.schema, target.seq, parts)
        if moved:
            raise journal.RowsMoved(target.title, [(sheet, UUID(record)) for sheet, record in moved])
        with self.write(title, author=author, kind=kind, undoes=target.seq) as writing:
            rows = turning.turn_back(self._connection, self.schema, target.seq, parts)
            writing.rows.extend((sheet, UUID(record)) for sheet, record in rows)
        return writing.touched

    def _turn_back(
        self,
        target: ChangeSet,
        found: tuple[Change, ...],
        author: str,
        kind: Kind,
        title: str,
        reason: str = "",
        weigh: Weigh | None = None,
    ) -> Touched:
        moved = self._moved(found)
        if moved:
            raise journal.RowsMoved(target.title, moved)
        with self.write(title, author=author, kind=kind, reason=reason, undoes=target.seq) as writing:
            writing.turn_back(reversed(found))
            if weigh:
                weigh(writing)
        return writing.touched

    def _moved(self, found: tuple[Change, ...]) -> list[Place]:
        """The records among `found` that are no longer as these changes left them."""
        last = {(change.sheet, change.record): change for change in found}
        present = {name: self._rows_of(name, last.values()) for name in {one.sheet for one in last.values()}}
        return [
            (one.sheet, one.record)
            for one in last.values()
            if not journal.same_row(one.after, present[one.sheet].get(str(one.record)))
        ]

    def _rows_of(self, sheet: str, wanted: Iterable[Change]) -> dict[str, dict[str, Any]]:
        """The stored rows that `wanted` speaks of; a whole sheet at once where that is quicker."""
        table = self.schema.table(sheet)
        ids = [str(change.record) for change in wanted if change.sheet == sheet]
        query = select(table) if len(ids) > FEW else select(table).where(table.c.id.in_(ids))
        with self._reading():
            return {row["id"]: dict(row) for row in self._connection.execute(query).mappings()}

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._busy, translated(self.path):
            yield


def _place(path: Path) -> tuple[int, int] | None:
    """Which file stands at `path`; nothing where none can be reached."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
