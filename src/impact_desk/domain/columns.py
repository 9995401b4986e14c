"""Many records of one sort, kept by columns: a log of a million rows in a tenth of the memory that its records take.

Rules that look at every row ask for the columns they need (`column`); a record is made only where somebody asks for one.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, overload
from uuid import UUID

from .coded import Coded
from .fields import Record

R = TypeVar("R", bound=Record)
ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Held:
    """What columns hold: row n has 16 bytes of `ids`, its place in the order of entry, and a value in each column."""

    ids: bytearray
    ordinals: array[int]
    columns: Mapping[str, Coded[Any]]


class Columns(Sequence[R], Generic[R]):
    """Records in order of entry, read when they are first needed; the record of a row is made each time it is asked for."""

    def __init__(self, record: type[R], read: Callable[[], Held]) -> None:
        """Records of the class `record`; `read` is asked once for what they hold, on whichever thread needs it."""
        self.record, self._read = record, read
        self._reading = threading.Lock()
        self._held: Held | None = None

    @property
    def held(self) -> Held:
        """The rows."""
        with self._reading:
            if self._held is None:
                self._held = self._read()
            return self._held

    @property
    def ids(self) -> bytearray:
        """The ids, 16 bytes each."""
        return self.held.ids

    @property
    def ordinals(self) -> array[int]:
        """The places in the order of entry."""
        return self.held.ordinals

    @property
    def columns(self) -> Mapping[str, Coded[Any]]:
        """The values by field."""
        return self.held.columns

    def __len__(self) -> int:
        return len(self.ordinals)

    @overload
    def __getitem__(self, place: int) -> R: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[R]: ...

    def __getitem__(self, place: int | slice) -> R | Sequence[R]:
        if isinstance(place, slice):
            return tuple(self[one] for one in range(len(self))[place])
        at = range(len(self))[place]
        values = {name: one[at] for name, one in self.columns.items()}
        return self.record(id=self.id_at(at), ordinal=self.ordinals[at], **values)

    def __iter__(self) -> Iterator[R]:
        make, names = self.record, [*self.columns]
        rows = zip(*self.columns.values(), strict=True) if names else (() for _ in self.ordinals)
        for at, (ordinal, values) in enumerate(zip(self.ordinals, rows, strict=True)):
            yield make(id=self.id_at(at), ordinal=ordinal, **dict(zip(names, values, strict=True)))

    def id_at(self, place: int) -> UUID:
        """The id of a row."""
        return UUID(bytes=bytes(self.ids[place * ID_BYTES : (place + 1) * ID_BYTES]))


def id_at(rows: Sequence[Record], place: int) -> UUID:
    """The id of a row, without making its record where rows are kept by columns."""
    return rows.id_at(place) if isinstance(rows, Columns) else rows[place].id


def column(rows: Sequence[Record], name: str, read: Callable[[Any], Any] | None = None) -> Iterable[Any]:
    """One field of every row, or what `read` makes of it; kept by columns, that is asked once for each different value."""
    if isinstance(rows, Columns):
        found = rows.columns[name]
        return found if read is None else found.each(read)
    if read is None:
        return (getattr(row, name) for row in rows)
    return (read(getattr(row, name)) for row in rows)
