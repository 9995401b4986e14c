"""The rows of a long sheet by their numbers, in order of entry: what a grid shows of it without reading it.

A million numbers that follow one another take no room. Where rows were deleted the numbers are kept one by one; where
deleted rows came back, they stand where they were entered.
"""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import overload
from uuid import UUID

from ..domain.fields import Record
from ..store.file import Touched
from ..store.long_table import Span
from .sheet_desk import SheetDesk

PAGE = 64
"""So many rows are read together."""
STRIDE = 10_000
"""So many rows are looked through in one step."""
FIRST = 512
"""So many rows are at hand at once, while the numbers of the others are still being read."""
BULK = 2_000
"""A step that touches more rows than this has their numbers read anew."""
KNOWN = 100_000
"""So many rows are remembered by their ids."""
BREATH = 0.0005
"""Seconds between two steps, in which others get at the file."""

Pause = Callable[[], None]
"""Called before each step; what it raises ends the work."""


class Numbers(Sequence[int]):
    """Numbers of rows in the order in which they are shown; most follow one another, or ascend."""

    __slots__ = ("_ascends", "_held")

    def __init__(self, held: range | array[int] | Iterable[int]) -> None:
        """Hold these numbers; a range stays one as long as it can."""
        self._held: range | array[int] = held if isinstance(held, range | array) else array("q", held)
        self._ascends: bool | None = True if isinstance(self._held, range) else None

    def __len__(self) -> int:
        return len(self._held)

    @overload
    def __getitem__(self, place: int) -> int: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[int]: ...

    def __getitem__(self, place: int | slice) -> int | Sequence[int]:
        return self._held[place]

    def __iter__(self) -> Iterator[int]:
        return iter(self._held)

    @property
    def ascends(self) -> bool:
        """Is every number larger than the one before?"""
        if self._ascends is None:
            held = self._held
            self._ascends = all(map(int.__lt__, held, held[1:])) if len(held) > 1 else True
        return self._ascends

    def place_of(self, number: int) -> int:
        """Where a number stands; -1 where it does not."""
        if self.ascends:
            at = bisect_left(self._held, number)
            return at if at < len(self._held) and self._held[at] == number else -1
        try:
            return self._held.index(number)
        except ValueError:
            return -1

    def insert(self, place: int, number: int) -> None:
        """Put a number at a place."""
        held = self._held
        if isinstance(held, range) and place == len(held) and (not held or number == held.stop) and held.step == 1:
            self._held = range(held.start if held else number, number + 1)
            return
        listed = self._listed()
        before = listed[place - 1] if place else number - 1
        after = listed[place] if place < len(listed) else number + 1
        self._ascends = self.ascends and before < number < after
        listed.insert(place, number)

    def take_out(self, place: int) -> None:
        """Take away the number at a place."""
        held = self._held
        if isinstance(held, range) and place == len(held) - 1:
            self._held = held[:-1]
        else:
            self._listed().pop(place)

    def is_same(self, other: Numbers) -> bool:
        """Are these the same numbers in the same order?"""
        return len(self) == len(other) and (self._held == other.raw() or list(self) == list(other))

    def copy(self) -> Numbers:
        """The same numbers, to be changed apart."""
        return Numbers(self._held if isinstance(self._held, range) else self._held[:])

    def raw(self) -> range | array[int]:
        """The numbers as they are held."""
        return self._held

    def _listed(self) -> array[int]:
        if isinstance(self._held, range):
            self._held = array("q", self._held)
        return self._held


class Ledger:
    """Which rows a long sheet has. Used from one thread, but for `read_order` and what is read of the table."""

    def __init__(self, desk: SheetDesk, sheet: str) -> None:
        """Know the first rows of `sheet` at once, and all of them where their numbers follow one another."""
        self.desk, self.sheet = desk, sheet
        self.table = desk.table(sheet)
        self._ids: dict[int, UUID] = {}
        self._numbers: dict[UUID, int] = {}
        self._entered: dict[int, int] = {}
        count, first, last = self.table.extent()
        self.is_whole = count == last - first + 1
        """Is every row known? The others are read by `read_order`."""
        if self.is_whole:
            self.order = Numbers(range(first, last + 1))
        else:
            self.order = Numbers(number for number, _ in self.table.numbers(first - 1, FIRST))

    # By number and by id

    def key(self, number: int, around: Callable[[], Sequence[int]] | None = None) -> UUID | None:
        """The id of a row; nothing where the row is gone. `around` says which rows are read along with it."""
        found = self._ids.get(number)
        if found is None:
            self.learn(self.desk.page(self.sheet, around() if around else [number]))
            found = self._ids.get(number)
        return found

    def number(self, key: UUID) -> int | None:
        """The number of the row with this id, if there is one."""
        found = self._numbers.get(key)
        if found is None:
            self.learn(self.table.with_ids([key]))
            found = self._numbers.get(key)
        return found

    def learn(self, rows: Iterable[tuple[int, Record]]) -> None:
        """Remember the ids of rows."""
        for number, record in rows:
            self._ids[number] = record.id
            self._numbers[record.id] = number
            self._entered[number] = record.ordinal
        while len(self._ids) > KNOWN:
            gone_number = next(iter(self._ids))
            self._numbers.pop(self._ids.pop(gone_number), None)
            self._entered.pop(gone_number, None)

    def unlearn(self, key: UUID) -> int | None:
        """Forget a row that is gone; its number, if it was known."""
        number = self._numbers.pop(key, None)
        if number is not None and self._ids.get(number) == key:
            del self._ids[number]
            self._entered.pop(number, None)
        return number

    # Changes

    def place_of_entry(self, record: Record) -> int:
        """Where a new row stands in the order of entry."""
        low, high = 0, len(self.order)
        if not high or self._ordinal(high - 1) <= record.ordinal:
            return high
        while low < high:
            middle = (low + high) // 2
            if self._ordinal(middle) < record.ordinal:
                low = middle + 1
            else:
                high = middle
        return low

    def _ordinal(self, place: int) -> int:
        number = self.order[place]
        if number not in self._entered:
            self.learn(self.desk.page(self.sheet, [number]))
        return self._entered.get(number, 0)

    # Looking through everything, a step at a time

    def read_order(self, pause: Pause) -> Numbers:
        """Every row in order of entry, as the file has it now; for any thread."""
        numbers, places = array("q"), array("q")
        count, first, _last = self.table.extent()
        after = first - 1
        while count and (page := self._paced(pause, after)):
            some, their = zip(*page, strict=True)
            numbers.extend(some)
            places.extend(their)
            after = some[-1]
        if not all(map(int.__le__, places, places[1:])):
            numbers = array("q", [numbers[at] for at in sorted(range(len(numbers)), key=places.__getitem__)])
        follows = bool(numbers) and numbers[-1] - numbers[0] == len(numbers) - 1 and Numbers(numbers).ascends
        return Numbers(range(numbers[0], numbers[-1] + 1) if follows else numbers)

    def _paced(self, pause: Pause, after: int) -> list[tuple[int, int]]:
        pause()
        time.sleep(BREATH)
        return self.table.numbers(after, STRIDE)

    def spans(self) -> list[Span]:
        """The rows in spans, each to be looked through in one step."""
        held = self.order.raw()
        if self.order.ascends:
            ends = [(at, min(at + STRIDE, len(held)) - 1) for at in range(0, len(held), STRIDE)]
            return [(held[first], held[last]) for first, last in ends]
        ordered = sorted(held)
        return [(part[0], part[-1]) for at in range(0, len(ordered), STRIDE) if (part := ordered[at : at + STRIDE])]


def is_bulk(touched: Touched, sheet: str) -> bool:
    """Did a step touch so many rows of a sheet that they are not looked at one by one?"""
    return touched.counts.get(sheet, 0) > BULK
