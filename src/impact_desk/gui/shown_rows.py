"""The rows of a grid from above: records by what they are called, in one run or in groups with a head each.

A record of a short sheet is called by its id, one of a long sheet by the number of its row, so that a million of them
take no room and nothing is read before it is shown.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID


class Run(Protocol):
    """Records that stand one below the other, by what they are called."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __getitem__(self, place: Any, /) -> Any: ...

    def place_of(self, call: Any, /) -> int:
        """Where a record stands; -1 where it does not."""

    def insert(self, place: int, call: Any, /) -> None:
        """Put a record at a place."""

    def take_out(self, place: int, /) -> None:
        """Take away the record at a place."""


class Keys:
    """Records by their ids."""

    def __init__(self, keys: Iterable[UUID] = ()) -> None:
        self.keys = list(keys)
        self._places: dict[UUID, int] | None = None

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[UUID]:
        return iter(self.keys)

    def __getitem__(self, place: Any) -> Any:
        return self.keys[place]

    def place_of(self, key: UUID) -> int:
        """Where a record stands; -1 where it does not."""
        if self._places is None:
            self._places = {one: place for place, one in enumerate(self.keys)}
        return self._places.get(key, -1)

    def insert(self, place: int, key: UUID) -> None:
        """Put a record at a place."""
        self.keys.insert(place, key)
        self._places = None

    def take_out(self, place: int) -> None:
        """Take away the record at a place."""
        del self.keys[place]
        self._places = None


@dataclass(slots=True)
class Group:
    """Records that have the same in the column grouped by. `title` is what that is; nothing where rows are not grouped.

    `sums` are the texts of the sums by column; `is_open` says whether its rows are shown. `said` is how many records its
    head says it has, which is set right after one came or went.
    """

    run: Run
    title: str | None = None
    sums: Mapping[str, str] = field(default_factory=dict)
    is_open: bool = True
    said: int = -1

    def __post_init__(self) -> None:
        if self.said < 0:
            self.said = len(self.run)

    @property
    def has_head(self) -> bool:
        """Does a row above its records name it?"""
        return self.title is not None

    @property
    def height(self) -> int:
        """How many rows it takes."""
        return int(self.has_head) + (len(self.run) if self.is_open else 0)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row belongs: the number of its group, and of the record in it (-1: the group's head)."""

    group: int
    within: int


class ShownRows:
    """Groups from above, found by row. `key_of` gives the id of a record of a run, `call_of` what a record is called."""

    def __init__(
        self,
        groups: Sequence[Group],
        key_of: Callable[[Any, Callable[[], Sequence[Any]]], UUID | None],
        call_of: Callable[[UUID], Any],
    ) -> None:
        self.groups = list(groups) or [Group(Keys())]
        self._key_of, self._call_of = key_of, call_of
        self.lay()

    @classmethod
    def by_ids(cls, groups: Sequence[Group]) -> ShownRows:
        """Records that are called by their ids."""
        return cls(groups, lambda key, _around: key, lambda key: key)

    def lay(self) -> None:
        """Find the rows of the groups anew, after one became longer, shorter, open or closed."""
        self.is_grouped = any(one.has_head for one in self.groups)
        self._starts: list[int] = []
        self._length = 0
        for one in self.groups:
            self._starts.append(self._length)
            self._length += one.height

    def __len__(self) -> int:
        return self._length

    @property
    def count(self) -> int:
        """How many records there are, those of closed groups too."""
        return sum(len(one.run) for one in self.groups)

    def place(self, row: int) -> Place:
        """Where a row belongs."""
        number = bisect_right(self._starts, row) - 1
        # Groups without a row share their start with the next one.
        return Place(number, row - self._starts[number] - int(self.groups[number].has_head))

    def head(self, row: int) -> Group | None:
        """The group that a row is the head of, if it is one."""
        place = self.place(row)
        return self.groups[place.group] if place.within < 0 else None

    def number(self, row: int) -> int:
        """Which record of its group, from 0, stands in a row; -1 for a head."""
        return self.place(row).within

    def row_of_head(self, group: int) -> int:
        """The row at which a group begins."""
        return self._starts[group]

    def key(self, row: int, page: int) -> UUID | None:
        """The id of the record in a row; nothing for a head. Of a long sheet a `page` of rows is read around it."""
        place = self.place(row)
        if place.within < 0:
            return None
        run = self.groups[place.group].run
        first = place.within - place.within % page
        return self._key_of(run[place.within], lambda: run[first : first + page])

    def call(self, key: UUID) -> Any:
        """What a record is called."""
        return self._call_of(key)

    def find(self, key: UUID) -> Place | None:
        """The group and place of a record, be it shown or in a closed group."""
        call = self._call_of(key)
        if call is None:
            return None
        for number, one in enumerate(self.groups):
            within = one.run.place_of(call)
            if within >= 0:
                return Place(number, within)
        return None

    def row_of(self, key: UUID) -> int:
        """The row of a record; -1 where it is not shown."""
        return self.row_at(self.find(key))

    def row_at(self, place: Place | None) -> int:
        """The row of a place; -1 where it is not shown."""
        if place is None or not self.groups[place.group].is_open:
            return -1
        return self._starts[place.group] + int(self.groups[place.group].has_head) + place.within

    def calls_between(self, first: int, last: int) -> list[Any]:
        """What the records in some rows are called, from above, without the heads of groups."""
        found: list[Any] = []
        for start, one in zip(self._starts, self.groups, strict=True):
            begin = start + int(one.has_head)
            low, high = max(first - begin, 0), min(last - begin, len(one.run) - 1)
            if one.is_open and low <= high:
                found += one.run[low : high + 1]
        return found

    def calls(self) -> Iterator[Any]:
        """What the records are called, from above, those of closed groups too."""
        for one in self.groups:
            yield from one.run
