"""An open file: writing one change set at a time, turning entries back, copying; `read_file` reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from . import copies, journal, turning
from .connecting import in_transaction
from .faults import Vanished, translated
from .journal import Change, ChangeSet, Kind
from .read_file import ReadFile, standing_at
from .tracing import Place
from .writing import Touched, Writing

Weigh = Callable[[Writing], object]
"""Looks at a change set under way before it ends; what it raises takes everything back."""
FEW = 500
"""Up to so many rows are looked up one by one; more are read with their whole sheet."""


class OpenFile(ReadFile):
    """An open project or group file: read, written one change set at a time, turned back, copied.

    Not shared between processes; safe to call from several threads.
    """

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

    # Inside

    def _begun(self) -> tuple[Writing, str, int]:
        """A change set opened, with the digest before it and its number."""
        # On POSIX systems a file that was deleted or replaced can be written to, and is lost when it is closed.
        if self._place is not None and standing_at(self.path) != self._place:
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
                digest = journal.digest_of(self._connection, previous, draft, writing.pause)
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
