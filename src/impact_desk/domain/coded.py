"""A column that holds each different value once: a million rows of a log have few dates, people and programs."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress, pairwise
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")
U = TypeVar("U")
CODES = "I"
"""How `array` calls the whole numbers that stand for values."""
CODE_BYTES = array(CODES).itemsize
"""What one of them takes: four bytes."""


class Coded(Sequence[T], Generic[T]):
    """The different `values` of a column, and for each row which of them it has."""

    __slots__ = ("_used", "codes", "values")

    def __init__(self, values: Sequence[T], codes: Sequence[int], used: set[int] | None = None) -> None:
        """Row n has `values[codes[n]]`. Equal values may stand there more than once. `used` are the codes, if known."""
        self.values, self.codes, self._used = values, codes, used

    @classmethod
    def of(cls, rows: Iterable[T]) -> Coded[T]:
        """The column of these rows."""
        known: dict[Any, int] = {}
        codes = array(CODES, [known.setdefault(one, len(known)) for one in rows])
        return cls(tuple(known), codes)

    @classmethod
    def same(cls, value: T, rows: int) -> Coded[T]:
        """A column of one value."""
        return cls((value,), bytes(rows))

    @classmethod
    def joined(cls, parts: Sequence[Coded[T]]) -> Coded[T]:
        """The rows of all parts, one part after the other."""
        if len(parts) == 1:
            return parts[0]
        values: list[T] = []
        codes = array(CODES)
        for part in parts:
            start = len(values)
            values += part.values
            codes.extend(map(start.__add__, part.codes))
        return cls(values, codes)

    def __len__(self) -> int:
        return len(self.codes)

    @overload
    def __getitem__(self, row: int) -> T: ...

    @overload
    def __getitem__(self, row: slice) -> Coded[T]: ...

    def __getitem__(self, row: int | slice) -> T | Coded[T]:
        if isinstance(row, slice):
            return Coded(self.values, self.codes[row])
        return self.values[self.codes[row]]

    def __iter__(self) -> Iterator[T]:
        return map(self.values.__getitem__, self.codes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(_same, self, other))

    __hash__ = None  # type: ignore[assignment]  # a column is compared by its rows, as a list is

    @property
    def used(self) -> set[int]:
        """The codes that rows have."""
        if self._used is None:
            self._used = set(self.codes)
        return self._used

    def each(self, make: Callable[[T], U]) -> Coded[U | None]:
        """The column of what `make` makes of the values; it is asked once for each value that a row has."""
        made: list[U | None] = [None] * len(self.values)
        for code in sorted(self.used):
            made[code] = make(self.values[code])
        return Coded(made, self.codes, self.used)

    def kept(self, chosen: Sequence[bool]) -> Coded[T]:
        """The column of the chosen rows."""
        return Coded(self.values, array(CODES, compress(self.codes, chosen)))

    def at(self, rows: Iterable[int]) -> Coded[T]:
        """The column of these rows, by their position."""
        return Coded(self.values, array(CODES, map(self.codes.__getitem__, rows)))

    def settled(self) -> Coded[T]:
        """The same column with one code for equal values, the codes in the order in which rows first have them."""
        known: dict[Any, int] = {}
        order = dict.fromkeys(self.codes)
        codes = {code: known.setdefault(self.values[code], len(known)) for code in order}
        return Coded(tuple(known), array(CODES, map(codes.__getitem__, self.codes)))


def _same(one: object, other: object) -> bool:
    return one == other


def combined(columns: Sequence[Coded[Any]]) -> list[int]:
    """One whole number for each row; two rows have the same exactly where they have the same values in all columns."""
    first, *rest = (column.settled() for column in columns)
    found = list(first.codes)
    for column in rest:
        size = len(column.values)
        found = [number * size + code for number, code in zip(found, column.codes, strict=True)]
    return found


def repeated(numbers: Sequence[int]) -> set[int]:
    """The numbers that stand there more than once."""
    if len(set(numbers)) == len(numbers):
        return set()
    ordered = sorted(numbers)
    return {one for one, other in pairwise(ordered) if one == other}
