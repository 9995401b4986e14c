"""An open file whose sheets a person edits, be it a site's project or head office's group file.

Every change is one change set, durable when the call returns; afterwards everybody who listens is told
once which rows were touched.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from ..domain import approval
from ..domain.fields import Record
from ..domain.kinds import Habits
from ..domain.lots import Lot
from ..domain.sheets import BY_NAME, EVIDENCE_LINKS
from ..store import journal
from ..store.file import OpenFile, Touched, Writing
from ..store.journal import Change, ChangeSet, Kind
from ..store.long_table import LongTable
from . import rows
from .belongings import dependants, moved, uprooted
from .kept_records import LONG, KeptRecords
from .refused_steps import Gone, HasDependants, StillProved

Listener = Callable[[Touched], None]


def _unheard(_done: int, _of: int) -> None:
    pass


class SheetDesk:
    """One open file with its sheets, its journal, and those who listen."""

    long = LONG
    """Sheets of more rows than this are read page by page where only some rows are shown."""

    def __init__(self, file: OpenFile, author: str) -> None:
        """Work on `file`; `author` is the name that the journal notes."""
        self.file, self.author = file, author
        self.habits = Habits()
        self._kept = KeptRecords(file, self.long)
        self._codes = rows.Codes(self.records)
        self._listeners: list[Listener] = []

    @property
    def path(self) -> Path:
        """Where the project lies."""
        return self.file.path

    @property
    def read_only(self) -> bool:
        """Was the project opened for reading only?"""
        return self.file.read_only

    def close(self) -> None:
        """Close the project; everything was saved when it was entered."""
        self._listeners.clear()
        self.file.close()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` after every change which rows were touched; the result ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    # Reading

    def records(self, sheet: str) -> tuple[Record, ...]:
        """The records of a sheet, in order of entry."""
        return tuple(self._kept.of(sheet).values())

    def find(self, sheet: str, record: UUID) -> Record | None:
        """One record, if it is there."""
        return self._kept.find(sheet, record)

    def has_read(self, sheet: str, record: UUID) -> bool:
        """Would this record come without a look into the file?"""
        return self._kept.has(sheet, record)

    def count(self, sheet: str) -> int:
        """How many records a sheet has."""
        return self._kept.count(sheet)

    def is_long(self, sheet: str) -> bool:
        """Has the sheet so many rows that it is read page by page?"""
        return self._kept.is_long(sheet)

    def table(self, sheet: str) -> LongTable:
        """A sheet to be read a little at a time."""
        return self._kept.table(sheet)

    def page(self, sheet: str, numbers: Sequence[int]) -> list[tuple[int, Record]]:
        """The records of these rows of a long sheet with their numbers, as far as they are there."""
        return self._kept.page(sheet, numbers)

    def those(self, sheet: str, ids: Iterable[UUID]) -> list[tuple[int, Record]]:
        """Number and record of the rows of a long sheet with these ids, read in one go, as far as they are there."""
        return self._kept.those(sheet, ids)

    def record(self, sheet: str, record: UUID) -> Record:
        """One record. Raises `Gone`."""
        found = self.find(sheet, record)
        if found is None:
            raise Gone(BY_NAME[sheet].title.lower())
        return found

    # Texts

    def parse(self, sheet: str, field: str, text: str, habits: Habits | None = None) -> Any:
        """The value of `text` typed into a field, read as `habits` settle. Raises a `Refusal` in words for the cell."""
        one = BY_NAME[sheet].field(field)
        return rows.parse(one, text, self._codes, habits or self.habits)

    def show(self, sheet: str, field: str, value: Any) -> str:
        """A value as text; references as codes."""
        one = BY_NAME[sheet].field(field)
        return rows.show(one, value, self._codes)

    def codes(self, sheet: str) -> tuple[str, ...]:
        """The codes of a sheet, for completion."""
        return self._codes.all_of(sheet)

    # Writing

    def add(self, sheet: str, values: Mapping[str, Any], *, reason: str = "") -> UUID:
        """Add a record with these values (not texts). Raises a `Refusal`."""
        record = self.made(sheet, uuid4(), values)
        self._write(f"Add to {BY_NAME[sheet].title}", reason, lambda writing: writing.add(record))
        return record.id

    def change(self, sheet: str, record: UUID, values: Mapping[str, Any], *, reason: str = "") -> None:
        """Give fields of a record new values. Raises a `Refusal`; equal values write nothing."""
        before = self.record(sheet, record)
        differing = {name: value for name, value in values.items() if getattr(before, name) != value}
        if not differing:
            return
        after = self.changed(sheet, before, differing)
        titles = ", ".join(BY_NAME[sheet].field(name).title for name in differing)
        self._write(f"Set {titles}", reason, lambda writing: writing.replace(after))

    def set_field(self, sheet: str, record: UUID, field: str, value: Any, *, reason: str = "") -> None:
        """Give one field a new value."""
        self.change(sheet, record, {field: value}, reason=reason)

    def change_many(self, sheet: str, records: Iterable[UUID], field: str, value: Any) -> None:
        """Give one field of several records the same value, as one step."""
        title = BY_NAME[sheet].field(field).title
        after = [self.changed(sheet, self.record(sheet, one), {field: value}) for one in records]
        self._write(f"Set {title} of {len(after)} rows", "", lambda writing: writing.replace(*after))

    def dependants(self, sheet: str, records: Iterable[UUID]) -> dict[str, int]:
        """How many rows of other sheets belong to these records."""
        return {name: len(found) for name, found in dependants(self._kept, sheet, set(records)).items()}

    def delete(self, sheet: str, records: Iterable[UUID]) -> None:
        """Delete records that nothing belongs to, as one step. Raises `HasDependants`."""
        doomed = set(records)
        found = dependants(self._kept, sheet, doomed)
        if found:
            raise HasDependants(self._name(sheet, doomed), {name: len(ids) for name, ids in found.items()})
        self._remove(sheet, doomed, [], [])

    def delete_with_dependants(self, sheet: str, records: Iterable[UUID]) -> None:
        """Delete records and everything that belongs to them, as one step."""
        doomed = set(records)
        self._remove(sheet, doomed, *uprooted(self._kept, sheet, doomed))

    def move_and_delete(self, sheet: str, records: Iterable[UUID], target: UUID) -> None:
        """Give what belongs to these records to another record of the sheet, then delete them, as one step."""
        doomed = set(records)
        self._remove(sheet, doomed, moved(self._kept, sheet, doomed, target), [])

    def made(self, sheet: str, identity: UUID, values: Mapping[str, Any], *, beside: Sequence[Record] = ()) -> Record:
        """A record with these values, checked and numbered as if `beside` were there; nothing is written.

        Raises a `Refusal`.
        """
        about = BY_NAME[sheet]
        for one in rows.missing(about, values):
            one.parse("")  # Raises: this field is missing.
        given = {name: value for name, value in values.items() if value is not None}
        record = rows.checked(about, self._numbered([*beside, about.record(id=identity, **given)])[-1], self._codes)
        approval.refuse_begun(record)
        self.permit(None, record)
        return record

    def changed(self, sheet: str, before: Record, values: Mapping[str, Any]) -> Record:
        """The record `before` with these values, checked; nothing is written. Raises a `Refusal`.

        An approved row of the log is submitted again by that, a locked one is refused.
        """
        after = rows.checked(
            BY_NAME[sheet], approval.edited(before, dataclasses.replace(before, **values)), self._codes
        )
        self.permit(before, after)
        return after

    def permit(self, before: Record | None, after: Record) -> None:
        """May somebody who types make this step, by what other rows say? Raises a `Refusal`; imports are not asked."""

    # Journal

    def next_undo(self) -> ChangeSet | None:
        """The step that undo would take back; nothing where there is none, or a signature bars the way."""
        return self._target(journal.undo_target)

    def next_redo(self) -> ChangeSet | None:
        """The step that redo would do again, as it was first done; nothing where there is none."""
        undo = self._target(journal.redo_target)
        return next((one for one in self.history() if one.seq == undo.undoes), None) if undo else None

    def history(self, newest: int | None = None) -> tuple[ChangeSet, ...]:
        """The journal's entries, newest first."""
        return self.file.history(newest)

    def changes(self, *, change_set: int | None = None, record: UUID | None = None) -> tuple[Change, ...]:
        """The row changes of one entry, or the whole history of one record."""
        return self.file.changes(change_set=change_set, record=record)

    def undo(self) -> None:
        """Take the newest step back, as a new entry."""
        self._told(self.file.undo(self.author), weighed=False)

    def redo(self) -> None:
        """Do the newest undone step again."""
        self._told(self.file.redo(self.author), weighed=False)

    def turn_back(self, entry: int, reason: str = "") -> None:
        """Turn back one old entry whose rows are still as it left them. Raises `StillProved`, and as the file does."""
        self._check_unproved(entry)
        self._get_ready()
        self._told(self.file.turn_back(entry, self.author, reason, lambda writing: self._weigh(writing, restored=True)))

    def add_all(
        self,
        title: str,
        records: Iterable[Record],
        *,
        changed: Sequence[Record] = (),
        kind: Kind = "import",
        reason: str = "",
    ) -> Touched:
        """Add many checked records as one step, such as an import; `changed` are replaced in the same step."""
        made = self._numbered(list(records))

        def act(writing: Writing) -> None:
            if changed:
                writing.replace(*changed)
            writing.add_all(made)

        return self.write(title, act, kind=kind, reason=reason)

    def add_parts(
        self,
        title: str,
        parts: Sequence[Sequence[Record] | Lot],
        told: Callable[[int, int], None] = _unheard,
        *,
        reason: str = "",
    ) -> Touched:
        """Add records and whole lots of them as one step, an import; `told` hears how many rows of a lot are written."""
        made = self._numbered([record for part in parts if not isinstance(part, Lot) for record in part])

        def act(writing: Writing) -> None:
            writing.add_all(made)
            for lot in (part for part in parts if isinstance(part, Lot)):
                writing.add_lot(lot, told)

        return self.write(title, act, kind="import", reason=reason)

    def write(self, title: str, act: Callable[[Writing], object], *, kind: Kind = "edit", reason: str = "") -> Touched:
        """Do `act` as one step of any sort: all of it or nothing; who listens is told once it is on disk."""
        self._get_ready()
        with self.file.write(title, author=self.author, kind=kind, reason=reason) as writing:
            act(writing)
            self._weigh(writing, kind)
            self._note_submitted_again(writing)
        self._told(writing.touched)
        return writing.touched

    # Inside

    def _note_submitted_again(self, writing: Writing) -> None:
        """Say in the journal where a step took approvals away, beside the reason that a person gave."""
        again = ((one, record) for one, record in writing.laid.items() if approval.may_be_again(record))
        found = (approval.why_again(self.was(writing, *one), record) for one, record in again)
        writing.reason = " ".join(filter(None, (writing.reason, *dict.fromkeys(found))))

    def was(self, writing: Writing, sheet: str, record: UUID) -> Record | None:
        """A record as it was before a step under way; nothing where it was not there."""
        return writing.before(sheet, record) if self.is_long(sheet) else self.find(sheet, record)

    def _get_ready(self) -> None:
        """Whatever must be known before a step."""

    def _weigh(self, writing: Writing, kind: Kind = "edit", *, restored: bool = False) -> None:
        """Look at a step before it is on disk; what is raised here takes it back."""

    def _heed(self, touched: Touched, *, weighed: bool) -> None:
        """A step is on disk, and its rows can be read; who listens is told next."""

    def _target(self, choose: Callable[[Iterable[ChangeSet]], ChangeSet]) -> ChangeSet | None:
        """What undo or redo would turn to; the newest entries mostly tell, else the whole journal does."""
        newest = self.history(journal.PAGE)
        for entries in (newest, *((self.history(),) if len(newest) == journal.PAGE else ())):
            with suppress(journal.NothingToUndo, journal.NothingToRedo, journal.SignedBarrier):
                return choose(entries)
        return None

    def _numbered(self, records: Sequence[Record]) -> list[Record]:
        """The records, with codes for those that come without one on a sheet that numbers its rows."""
        return rows.numbered_rows(records, self.records, self.codes)

    def _remove(self, sheet: str, doomed: set[UUID], changed: list[Record], orphans: list[tuple[str, UUID]]) -> None:
        gone = (*orphans, *((sheet, one) for one in doomed))
        for name, one in gone:
            approval.refuse_locked(self.record(name, one))
        links = [(EVIDENCE_LINKS.name, one) for one in self._evidence_links(one for _, one in gone)]

        def act(writing: Writing) -> None:
            for row in changed:
                writing.replace(row)
            for name, one in dict.fromkeys((*links, *gone)):
                writing.remove(name, one)

        self._write(f"Delete {self._name(sheet, doomed)}", "", act)

    def _evidence_links(self, records: Iterable[UUID]) -> list[UUID]:
        """The links that tie evidence to these records: they go with them."""
        if EVIDENCE_LINKS.name not in self.file.schema.by_name:
            return []
        wanted = {str(one) for one in records}
        return [one.id for one in self.records(EVIDENCE_LINKS.name) if getattr(one, "record", "") in wanted]

    def _check_unproved(self, entry: int) -> None:
        found = self.changes(change_set=entry)
        added = {one.record for one in found if one.act == "added"}
        if set(self._evidence_links(added)) - added:
            raise StillProved(next(one.title for one in self.history() if one.seq == entry))

    def _name(self, sheet: str, ids: set[UUID]) -> str:
        about = BY_NAME[sheet]
        if len(ids) == 1 and about.code:
            return str(getattr(self.record(sheet, next(iter(ids))), about.code))
        return f"{len(ids)} rows of {about.title}" if len(ids) > 1 else f"a row of {about.title}"

    def _write(self, title: str, reason: str, act: Callable[[Writing], object]) -> None:
        self.write(title, act, reason=reason)

    def _told(self, touched: Touched, *, weighed: bool = True) -> None:
        self._refresh(touched)
        self._heed(touched, weighed=weighed)
        for listener in tuple(self._listeners):
            listener(touched)

    def _refresh(self, touched: Touched) -> None:
        for name in touched.counts:
            self._codes.forget(name)
        self._kept.refresh(touched)
