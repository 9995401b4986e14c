"""The records at hand of an open file: short sheets whole, long ones page by page as they are looked at.

A sheet is long from `LONG` rows on. Who asks for all its records still gets them; who asks for one reads that one.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from uuid import UUID

from ..domain.fields import Record
from ..store.file import OpenFile, Touched
from ..store.long_table import LongTable

LONG = 5_000
"""A sheet with more rows than this is not read as a whole to show some of them."""
AT_ONCE = 200
"""More touched rows than this are read again with their whole sheet."""
NEAR = 4_000
"""So many records of long sheets are kept at hand."""

Place = tuple[str, UUID]


class KeptRecords:
    """What was read of a file, kept up to date by what is told of changes; safe to ask from several threads."""

    def __init__(self, file: OpenFile, long: int = LONG) -> None:
        """Read from `file`; sheets of more than `long` rows are read page by page."""
        self._file, self._long_from = file, long
        self._whole: dict[str, dict[UUID, Record]] = {}
        self._is_long: dict[str, bool] = {}
        self._tables: dict[str, LongTable] = {}
        self._near: dict[Place, Record] = {}
        self._steps = 0
        self._busy = threading.Lock()

    def of(self, sheet: str) -> dict[UUID, Record]:
        """Every record of a sheet by its id, in order of entry."""
        found = self._whole.get(sheet)
        if found is None:
            before = self._steps
            found = {record.id: record for record in self._file.read(sheet)}
            with self._busy:
                # What was read while a step was taken in elsewhere may be of before that step.
                if before == self._steps:
                    self._whole[sheet] = found
        return found

    def is_at_hand(self, sheet: str) -> bool:
        """Would all records of a sheet come at once, without a long reading?"""
        return sheet in self._whole or not self.is_long(sheet)

    def find(self, sheet: str, record: UUID) -> Record | None:
        """One record, if it is there."""
        whole = self._whole.get(sheet)
        if whole is not None or not self.is_long(sheet):
            return (self.of(sheet) if whole is None else whole).get(record)
        found = self._near.get((sheet, record))
        if found is None:
            found = self._file.read_one(sheet, record)
            self._note(sheet, [found] if found else [])
        return found

    def has(self, sheet: str, record: UUID) -> bool:
        """Would this record come without a look into the file?"""
        return (sheet, record) in self._near or sheet in self._whole

    def is_long(self, sheet: str) -> bool:
        """Has the sheet so many rows that it is read page by page?"""
        found = self._is_long.get(sheet)
        if found is None:
            found = self._is_long[sheet] = self.table(sheet).is_longer_than(self._long_from)
        return found

    def table(self, sheet: str) -> LongTable:
        """A sheet to be read a little at a time."""
        if sheet not in self._tables:
            self._tables[sheet] = self._file.long_table(sheet)
        return self._tables[sheet]

    def page(self, sheet: str, numbers: Sequence[int]) -> list[tuple[int, Record]]:
        """The records of these rows of a long sheet with their numbers, as far as they are there."""
        found = self.table(sheet).page(numbers)
        self._note(sheet, [record for _, record in found])
        return found

    def those(self, sheet: str, ids: Iterable[UUID]) -> list[tuple[int, Record]]:
        """Number and record of the rows of a long sheet with these ids, read in one go, as far as they are there."""
        found = self.table(sheet).with_ids(ids)
        self._note(sheet, [record for _, record in found])
        return found

    def count(self, sheet: str) -> int:
        """How many records a sheet has."""
        whole = self._whole.get(sheet)
        if whole is not None or not self.is_long(sheet):
            return len(self.of(sheet) if whole is None else whole)
        return self._file.count(sheet)

    def refresh(self, touched: Touched) -> None:
        """Rows were added, changed or removed."""
        with self._busy:
            self._steps += 1
        for name, count in touched.counts.items():
            if count > AT_ONCE:
                self._is_long.pop(name, None)
                self._forget(name)
            elif self._is_long.get(name):
                self._drop((name, one) for one in touched.of(name))
            if name in self._whole and (count > AT_ONCE or not self._patched(name, touched.of(name))):
                del self._whole[name]

    def clear(self) -> None:
        """Read everything again when it is next asked for."""
        with self._busy:
            self._steps += 1
        self._whole.clear()
        self._is_long.clear()
        with self._busy:
            self._near.clear()

    def _patched(self, name: str, ids: Iterable[UUID]) -> bool:
        """Bring the kept records of a sheet up to date row by row, where that keeps their order."""
        kept = self._whole[name]
        for one in dict.fromkeys(ids):
            record = self._file.read_one(name, one)
            if record is None:
                kept.pop(one, None)
            elif one in kept or not kept or record.ordinal > next(reversed(kept.values())).ordinal:
                kept[one] = record
            else:
                return False
        return True

    def _note(self, sheet: str, records: Iterable[Record]) -> None:
        with self._busy:
            for one in records:
                self._near.pop((sheet, one.id), None)
                self._near[sheet, one.id] = one
            while len(self._near) > NEAR:
                del self._near[next(iter(self._near))]

    def _drop(self, places: Iterable[Place]) -> None:
        with self._busy:
            for one in places:
                self._near.pop(one, None)

    def _forget(self, sheet: str) -> None:
        with self._busy:
            self._near = {place: record for place, record in self._near.items() if place[0] != sheet}
