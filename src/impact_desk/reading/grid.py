"""The cells of a table, kept by columns: each different text of a column once, four bytes for each cell."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any, overload

from ..domain.coded import CODE_BYTES, CODES, Coded

NO_CELL = 0
"""The code of what lies behind the end of a row."""


class _Codes(dict[str | None, int]):
    """Codes by text; a new text gets the next one."""

    __slots__ = ("texts",)

    def __init__(self) -> None:
        super().__init__({None: NO_CELL})
        self.texts = [""]

    def __missing__(self, text: str) -> int:
        self[text] = code = len(self.texts)
        self.texts.append(text)
        return code


class Grid(Sequence[tuple[str, ...]]):
    """Rows of texts; a row ends with its last cell, or its last that is not empty where empty ones say nothing."""

    def __init__(self, rows: Iterable[Sequence[str]] = (), *, trims: bool = False) -> None:
        """Begin with these rows; `trims` leaves out what is empty at their ends."""
        self._codes: list[array[int]] = []
        self._known: list[_Codes] = []
        self._rows, self._trims = 0, trims
        self.add(tuple(rows))

    @classmethod
    def of(cls, cells: Sequence[tuple[str, ...]]) -> Grid:
        """These cells as a grid."""
        return cells if isinstance(cells, Grid) else cls(cells)

    def add(self, rows: Sequence[Sequence[str]]) -> None:
        """Add rows at the end."""
        widths = set(map(len, rows))
        self.widen(max(widths, default=0))
        columns: Iterable[Sequence[Any]] = zip(*rows, strict=True) if len(widths) == 1 else zip_longest(*rows)
        for codes, known, column in zip(self._codes, self._known, columns, strict=False):
            codes.fromlist(list(map(known.__getitem__, column)))
        self._rows += len(rows)
        self._level()

    def add_coded(self, rows: int, texts: Sequence[Sequence[str]], codes: Sequence[array[int]]) -> None:
        """Add rows by columns: the texts that are new in each, and the codes.

        Raises `IndexError` for a code without a text.
        """
        self.widen(len(codes))
        for column, more in enumerate(texts):
            self._known[column].texts.extend(more)
        for column, new in enumerate(codes):
            if len(new) != rows or (new and max(new) >= len(self._known[column].texts)):
                raise IndexError(column)
            self._codes[column].extend(new)
        self._rows += rows
        self._level()

    def put(self, number: int, place: int, text: str) -> None:
        """Write a text into a cell, which need not have been there."""
        self.widen(place + 1)
        self._rows = max(self._rows, number)
        self._level()
        self._codes[place][number - 1] = self._known[place][text]

    def widen(self, width: int) -> None:
        """Have at least so many columns."""
        while len(self._codes) < width:
            self._codes.append(array(CODES, bytes(CODE_BYTES * self._rows)))
            self._known.append(_Codes())

    def finish(self) -> None:
        """Let go of what is needed only while rows are added."""
        for known in self._known:
            known.clear()

    def change(self, change: Callable[[str], str]) -> None:
        """Put another text in the place of each text."""
        for known in self._known:
            known.texts[:] = map(change, known.texts)

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self._codes)

    def column(self, place: int) -> Coded[str]:
        """One column, empty where rows are shorter; also one that no row has."""
        if place >= self.width:
            return Coded.same("", len(self))
        return Coded(self._known[place].texts, self._codes[place])

    def filled(self, after: int = 0) -> Sequence[int]:
        """The numbers of the rows behind row `after` that hold anything."""
        blank = [[not text.strip() for text in known.texts] for known in self._known]
        rows = zip(*(codes[after:] for codes in self._codes), strict=True)
        first = blank[0] if blank else []
        numbers = [
            number
            for number, codes in enumerate(rows, after + 1)
            if not (first[codes[0]] and all(texts[code] for texts, code in zip(blank, codes, strict=True)))
        ]
        whole = range(numbers[0], numbers[-1] + 1) if numbers else range(0)
        return whole if len(whole) == len(numbers) else array(CODES, numbers)

    def places_of(self, is_meant: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
        """Row number and column of every cell whose text is meant."""
        for column, (codes, known) in enumerate(zip(self._codes, self._known, strict=True)):
            meant = {code for code, text in enumerate(known.texts) if is_meant(text)}
            if meant:
                yield from ((number, column) for number, code in enumerate(codes, 1) if code in meant)

    def __len__(self) -> int:
        return self._rows

    @overload
    def __getitem__(self, place: int) -> tuple[str, ...]: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[tuple[str, ...]]: ...

    def __getitem__(self, place: int | slice) -> tuple[str, ...] | Sequence[tuple[str, ...]]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(self._rows))]
        number = range(self._rows)[place]
        return self._texts(tuple(codes[number] for codes in self._codes))

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        if not self._codes:
            return iter([()] * self._rows)
        return map(self._texts, zip(*self._codes, strict=True))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # a grid is compared by its rows, as a list is

    def _texts(self, codes: tuple[int, ...]) -> tuple[str, ...]:
        width = len(codes)
        if self._trims:
            while width and not self._known[width - 1].texts[codes[width - 1]]:
                width -= 1
        elif NO_CELL in codes:
            width = codes.index(NO_CELL)
        return tuple([known.texts[code] for known, code in zip(self._known, codes[:width], strict=False)])

    def _level(self) -> None:
        """Give every column as many rows as there are."""
        for codes in self._codes:
            if len(codes) < self._rows:
                codes.frombytes(bytes(CODE_BYTES * (self._rows - len(codes))))
