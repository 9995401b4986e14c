"""Many new records of one sheet, by columns: what an import brings, before it is written."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, overload
from uuid import UUID

from .coded import Coded
from .fields import Record
from .sheets import Sheet

_VERSION, _VARIANT = 0x7000, 0x8000
_LAST = 48
"""Bits that count upwards."""


class Series(Sequence[UUID]):
    """Ids of many new records, which ascend, so that a file takes them in page by page (RFC 9562, version 7).

    The moment and 73 random bits keep the ids of two sites or two imports apart.
    """

    __slots__ = ("first", "length", "start")

    def __init__(self, start: str, first: int, length: int) -> None:
        """`length` ids that begin with `start` and end in whole numbers from `first` on."""
        self.start, self.first, self.length = start, first, length

    @classmethod
    def new(cls, count: int) -> Series:
        """Ids that nobody has."""
        moment = f"{time.time_ns() // 1_000_000:012x}"[-12:]
        middle = f"{_VERSION | secrets.randbits(12):04x}-{_VARIANT | secrets.randbits(14):04x}"
        return cls(f"{moment[:8]}-{moment[8:]}-{middle}-", secrets.randbits(_LAST - 1), count)

    def texts(self) -> Iterator[str]:
        """The ids as text."""
        return map((self.start + "%012x").__mod__, range(self.first, self.first + self.length))

    def __len__(self) -> int:
        return self.length

    @overload
    def __getitem__(self, place: int) -> UUID: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[UUID]: ...

    def __getitem__(self, place: int | slice) -> UUID | Sequence[UUID]:
        if isinstance(place, slice):
            start, stop, step = place.indices(self.length)
            return [self[one] for one in range(start, stop, step)]
        number = range(self.first, self.first + self.length)[place]
        return UUID(f"{self.start}{number:012x}")

    def __iter__(self) -> Iterator[UUID]:
        return map(UUID, self.texts())


@dataclass(frozen=True, slots=True)
class Lot:
    """Many new records of `sheet`: their ids, and their values by field; a field without a column has its default.

    `ordinal` is the place before the first of them in the order of entry.
    """

    sheet: Sheet
    ids: Series
    columns: Mapping[str, Coded[Any]]
    ordinal: int = 0

    def __len__(self) -> int:
        return len(self.ids)

    def column(self, name: str) -> Coded[Any]:
        """The values of a field."""
        found = self.columns.get(name)
        return Coded.same(self.sheet.field(name).default, len(self)) if found is None else found

    def records(self) -> Iterator[Record]:
        """The records, made when they are asked for."""
        make, names = self.sheet.record, [*self.columns]
        rows = zip(*self.columns.values(), strict=True)
        for ordinal, (identity, values) in enumerate(zip(self.ids, rows, strict=True), self.ordinal + 1):
            yield make(id=identity, ordinal=ordinal, **dict(zip(names, values, strict=True)))

    def one_of_each(self, name: str) -> Iterator[Record]:
        """One record for each value of a field."""
        codes = self.column(name).codes
        first = dict(zip(reversed(codes), reversed(range(len(self))), strict=True))
        chosen = set(first.values())
        return self.kept([place in chosen for place in range(len(self))]).records()

    def kept(self, chosen: Sequence[bool]) -> Lot:
        """The lot of the chosen records; ids are given anew."""
        columns = {name: column.kept(chosen) for name, column in self.columns.items()}
        return Lot(self.sheet, Series(self.ids.start, self.ids.first, sum(chosen)), columns, self.ordinal)
