"""One long sheet of an open file, read page by page and kept by columns; brought up to date row by row.

A page is read in milliseconds, so that nobody who writes to the file waits for the reading of a million rows.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import islice, pairwise
from typing import Any
from uuid import UUID

from ..domain.coded import CODES, Coded
from ..domain.columns import ID_BYTES, Held
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from .faults import Unreadable
from .rows import PersonalValues, reviver

Page = Callable[[], AbstractContextManager[Any]]
"""The driver's connection for as long as one page takes; nothing once the file was closed."""

ROWS = 2_000
"""Rows of a page."""


class LongSheet:
    """The rows of a sheet, each column as its different values and four bytes for each row."""

    def __init__(self, sheet: Sheet, personal: PersonalValues, page: Page) -> None:
        """Read the whole sheet. Raises `Unreadable` and faults."""
        self.sheet, self._page = sheet, page
        self._ids, self._ordinals = bytearray(), array("q")
        self._columns = [_Column(one.name, reviver(one, personal), one.default) for one in sheet.fields]
        self._named = ", ".join(("id", "ordinal", *(one.name for one in sheet.fields)))
        after: int | None = 0
        while after is not None:
            after = self._take_in("rowid > ? ORDER BY rowid LIMIT ?", (after, ROWS))
        self._put_in_order()

    def __len__(self) -> int:
        return len(self._ordinals)

    def held(self) -> Held:
        """The rows as they are now; good until they are brought up to date."""
        return Held(self._ids, self._ordinals, {one.name: Coded(one.values, one.codes) for one in self._columns})

    def bring_up_to_date(self, records: Iterable[UUID]) -> None:
        """Read these rows again: they were added, changed or removed."""
        for record in dict.fromkeys(records):
            place = self._place_of(record)
            if place is not None:
                self._remove(place)
            if self._take_in("id = ?", (str(record),)) is not None:
                self._move_last(record)

    def _take_in(self, where: str, values: tuple[object, ...]) -> int | None:
        """Append some rows of the file; SQLite's number of the last, nothing where there was none."""
        statement = f"SELECT rowid, {self._named} FROM {self.sheet.name} WHERE {where}"
        with self._page() as driver:
            rows = driver.execute(statement, values).fetchall() if driver else []
            if rows:
                self._append([row[1:] for row in rows])
        return int(rows[-1][0]) if rows else None

    def _append(self, rows: Sequence[tuple[Any, ...]]) -> None:
        ids, ordinals, *columns = zip(*rows, strict=True)
        try:
            self._ids += bytes.fromhex("".join(ids).replace("-", ""))
        except ValueError as error:
            raise Unreadable(self.sheet.name, str(ids[0]), "id") from error
        self._ordinals.extend(ordinals)
        if len(self._ids) != ID_BYTES * len(self._ordinals):
            raise Unreadable(self.sheet.name, str(ids[0]), "id")
        for one, stored in zip(self._columns, columns, strict=True):
            for value, why in one.append(stored):
                raise Unreadable(self.sheet.name, str(ids[stored.index(value)]), one.name) from why

    def _put_in_order(self) -> None:
        """Rows lie in the file as they were written; one that undo brought back has its old place in the order."""
        if all(one < other for one, other in pairwise(self._ordinals)):
            return
        order = sorted(range(len(self)), key=lambda at: (self._ordinals[at], self._id(at)))
        self._ids = bytearray(b"".join(map(self._id, order)))
        self._ordinals = array("q", map(self._ordinals.__getitem__, order))
        for one in self._columns:
            one.codes = array(CODES, map(one.codes.__getitem__, order))

    def _id(self, place: int) -> bytes:
        return bytes(self._ids[place * ID_BYTES : (place + 1) * ID_BYTES])

    def _place_of(self, record: UUID) -> int | None:
        at = self._ids.find(record.bytes)
        while at % ID_BYTES and at >= 0:
            at = self._ids.find(record.bytes, at + 1)
        return at // ID_BYTES if at >= 0 else None

    def _remove(self, place: int) -> None:
        del self._ids[place * ID_BYTES : (place + 1) * ID_BYTES]
        del self._ordinals[place]
        for one in self._columns:
            del one.codes[place]

    def _move_last(self, record: UUID) -> None:
        """Put the row that was read last where it stands in the order of entry."""
        last = len(self) - 1
        ordinal = self._ordinals[last]
        place = bisect_left(self._ordinals, ordinal, 0, last)
        while place < last and self._ordinals[place] == ordinal and self._id(place) < record.bytes:
            place += 1
        if place == last:
            return
        self._ids[place * ID_BYTES : place * ID_BYTES] = self._ids[-ID_BYTES:]
        del self._ids[-ID_BYTES:]
        self._ordinals.insert(place, self._ordinals.pop())
        for one in self._columns:
            one.codes.insert(place, one.codes.pop())


class _Column:
    """The different values of a field in the order in which they were met, and for each row which of them it has."""

    __slots__ = ("_default", "_known", "_revive", "codes", "name", "values")

    def __init__(self, name: str, revive: Callable[[Any], Any], default: object) -> None:
        self.name, self._revive, self._default = name, revive, default
        self._known: dict[Any, int] = {}
        self.values: list[Any] = []
        self.codes = array(CODES)

    def append(self, stored: Sequence[Any]) -> Iterator[tuple[Any, Exception]]:
        """Take in what rows have; tells of values that cannot be read."""
        known = self._known
        if stored.count(stored[0]) == len(stored):
            self.codes.extend(array(CODES, [known.setdefault(stored[0], len(known))]) * len(stored))
        else:
            for one in stored:
                if one not in known:
                    known[one] = len(known)
            self.codes.extend(map(known.__getitem__, stored))
        # The newest come last: without a look at the others, of which there may be very many.
        fresh = [*islice(reversed(known), len(known) - len(self.values))]
        for one in reversed(fresh):
            try:
                self.values.append(self._default if one is None else self._revive(one))
            except (ValueError, TypeError, ArithmeticError, Refusal) as error:
                yield one, error
