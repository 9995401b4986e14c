"""The gate before a project's file: a change to what a signed summary covers gives its reason, or is refused.

It stands in the one door for writing, so that grid, form, import, paste and turning back all pass it. It looks at the
rows of the change alone; no figure is reckoned.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain
from typing import Protocol, cast
from uuid import UUID

from ..domain import closing
from ..domain.closing import Books, Closing, PeriodClosed
from ..domain.fields import Record
from ..domain.lots import Lot
from ..domain.records import Facility, Reopening, SignedSummary
from ..store.file import OpenFile, Touched, Writing
from ..store.journal import Kind
from ..store.long_table import LongTable
from .covered_rows import CoveredRows

FREE: tuple[Kind, ...] = ("new", "sign", "forget")
"""Steps that say nothing new about a period: a beginning, a signature, a person forgotten."""
DECISIVE = frozenset(("facility", "summaries", "reopenings"))
"""Sheets that say which periods are closed, and when these begin and end."""
AT_ONCE = 200
"""More rows of a sheet than this are read with the whole sheet."""

Key = tuple[str, UUID]


class Shelves(Protocol):
    """Where the gate looks records up: the desk."""

    file: OpenFile

    def records(self, sheet: str) -> tuple[Record, ...]:
        """The records of a sheet."""

    def find(self, sheet: str, record: UUID) -> Record | None:
        """A record, if it is there."""

    def is_long(self, sheet: str) -> bool:
        """Is the sheet read page by page?"""

    def table(self, sheet: str) -> LongTable:
        """A sheet to be read a little at a time."""

    def was(self, writing: Writing, sheet: str, record: UUID) -> Record | None:
        """A record as it was before a step under way."""


class Gate:
    """Knows which periods are closed, and which reasons were given for changing what they cover."""

    def __init__(self, desk: Shelves) -> None:
        """Guard the project of `desk`."""
        self._desk = desk
        self._closings: tuple[Closing, ...] | None = None
        self._given = threading.local()
        self._kept: dict[str, str] = {}
        self._covered = CoveredRows(desk)
        self.disturbances: Counter[str] = Counter()
        """How often since the project was opened something changed in what each summary (by document) covers."""

    def closings(self) -> tuple[Closing, ...]:
        """The newest summary of each signed period, in the order of the periods."""
        if self._closings is None:
            site = cast("Sequence[Facility]", self._desk.records("facility"))
            start = site[0].fiscal_year_start if site else 1
            signed = cast("Sequence[SignedSummary]", self._desk.records("summaries"))
            self._closings = closing.closings(
                signed, cast("Sequence[Reopening]", self._desk.records("reopenings")), start
            )
        return self._closings

    def closing_of(self, sheet: str, record: Record) -> Closing | None:
        """The closed period that a record belongs to, if it does to one."""
        books = self._now()
        closed = (one for one in self.closings() if one.is_closed)
        return next((one for one in closed if closing.covers(one, sheet, record, books)), None)

    @property
    def wants_look(self) -> bool:
        """Are there long sheets of which it is not known yet whose rows the signatures cover?"""
        return self._covered.wants_look(self.closings())

    def look_ahead(self) -> None:
        """Learn that, a little at a time, so that nobody waits when it is asked; for any thread but the window's."""
        self._covered.look_ahead(self.closings())

    @contextmanager
    def because(self, reason: str) -> Iterator[None]:
        """What this thread changes meanwhile has this reason, where it needs one."""
        before, self._given.reason = self._reason_given(), reason
        try:
            yield
        finally:
            self._given.reason = before

    def keep_reason(self, document: str, reason: str) -> None:
        """Take this reason for every further change to what a summary covers, until the project is closed."""
        self._kept[document] = reason

    # Around a step

    def get_ready(self) -> None:
        """Read what the rows were, before a step changes them."""
        if self.closings():
            for name in closing.CLOSED_SHEETS:
                if not self._desk.is_long(name):
                    self._desk.records(name)

    def weigh(self, writing: Writing, kind: Kind = "edit", *, restored: bool = False) -> None:
        """Let a step under way pass, with its reason, or raise `PeriodClosed`.

        Where it was `restored` from the journal, its rows are read back from the file.
        """
        if kind in FREE or not self.closings():
            return
        touched = self._touched(writing, restored=restored)
        closed = [(one, sheet) for one, sheet in touched.values() if one.is_closed]
        if closed and not writing.reason.strip():
            writing.reason = self._reason_for(closed)
        self.disturbances.update(touched.keys())

    def heed(self, touched: Touched, *, everywhere: bool = False) -> None:
        """A step is on disk; it went `everywhere` where nobody weighed it."""
        if everywhere:
            self.disturbances.update(one.document for one in self.closings())
        self._covered.heed(touched)
        if not DECISIVE.isdisjoint(touched.counts):
            self._closings = None

    # Inside

    def _touched(self, writing: Writing, *, restored: bool) -> dict[str, tuple[Closing, str]]:
        """By document: each signed period whose rows are among those written, and the first sheet of such a row."""
        # The step may still be taken back: what is found meanwhile is not kept. That a long sheet has the step's own rows
        # already changes nothing: a covered row that came or went touches the period itself.
        before, found = self._now(keep=False), dict[str, tuple[Closing, str]]()
        left = list(self.closings())
        keys = [key for key in dict.fromkeys(writing.rows) if key[0] in closing.CLOSED_SHEETS]
        laid = self._restored(keys) if restored else writing.laid
        after = Books(
            lambda sheet, one: laid.get((sheet, one)) or before.find(sheet, one), self._desk.records, before.has
        )
        moved = ((key[0], self._desk.was(writing, *key), laid.get(key)) for key in keys)
        for sheet, was, now in chain(moved, _new(writing.lots)):
            sides = (was, before) if was else None, (now, after) if now else None
            for one in closing.disturbed(left, sheet, *sides):
                found[one.document] = one, sheet
                left.remove(one)
            if not left:
                break
        return found

    def _restored(self, keys: Sequence[Key]) -> dict[Key, Record]:
        count = Counter(sheet for sheet, _ in keys)
        whole = {
            name: {one.id: one for one in self._desk.file.read(name)} for name, of in count.items() if of > AT_ONCE
        }
        found = (
            (key, whole[key[0]].get(key[1]) if key[0] in whole else self._desk.file.read_one(*key)) for key in keys
        )
        return {key: record for key, record in found if record is not None}

    def _now(self, *, keep: bool = True) -> Books:
        return Books(self._desk.find, self._desk.records, partial(self._covered.has, keep=keep))

    def _reason_given(self) -> str:
        return str(getattr(self._given, "reason", ""))

    def _reason_for(self, closed: Sequence[tuple[Closing, str]]) -> str:
        given = self._reason_given().strip()
        reasons = [given or self._kept.get(one.document, "") for one, _ in closed]
        for (one, sheet), reason in zip(closed, reasons, strict=True):
            if not reason:
                raise PeriodClosed(one, sheet)
        return "; ".join(dict.fromkeys(reasons))


def _new(lots: Iterable[Lot]) -> Iterator[tuple[str, None, Record]]:
    """The records of whole lots, as far as they may lie in different periods."""
    for lot in lots:
        name = lot.sheet.name
        if name in closing.CLOSED_SHEETS:
            for record in lot.one_of_each("date") if name in closing.DATED else lot.records():
                yield name, None, record
