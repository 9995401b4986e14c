"""Rows of cells on their way out of the parsing process: each different text of a column once, and codes for the rest."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from ..domain.coded import CODE_BYTES, CODES
from .spelling import spell


class _Spelled(dict[Any, int]):
    """Codes of the cells of a column; each kind of cell is spelled once, because a column repeats its values."""

    __slots__ = ("_longest", "_texts", "fresh")

    def __init__(self, longest: int) -> None:
        super().__init__({"": 0})
        self._texts: dict[str, int] = {"": 0}
        self._longest = longest
        self.fresh: list[str] = []

    def __missing__(self, cell: Any) -> int:
        text = spell(cell)[: self._longest]
        code = self._texts.get(text)
        if code is None:
            self._texts[text] = code = len(self._texts)
            self.fresh.append(text)
        if cell == cell:  # noqa: PLR0124 - what is not equal to itself is never found again
            self[cell] = code
        return code


class Coding:
    """Rows of cells by columns: the texts that are new in each, and for each row the code of its text."""

    def __init__(self, longest: int) -> None:
        """Nothing was told yet; texts are cut behind `longest` characters."""
        self.rows = 0
        self._columns: list[_Spelled] = []
        self._longest = longest

    def empty(self, rows: int) -> dict[str, Any]:
        """So many rows without a cell."""
        self.rows += rows
        return {"rows": rows, "texts": [], "codes": []}

    def message(self, rows: Sequence[Sequence[Any]], before: int) -> dict[str, Any]:
        """These rows, of one width, with so many empty columns `before` them."""
        self.rows += len(rows)
        while len(self._columns) < before + len(rows[0]):
            self._columns.append(_Spelled(self._longest))
        codes = [array(CODES, bytes(CODE_BYTES * len(rows))) for _ in range(before)]
        for known, column in zip(self._columns[before:], zip(*rows, strict=True), strict=False):
            cells = map(_told_apart, column) if bool in set(map(type, column)) else column
            codes.append(array(CODES, map(known.__getitem__, cells)))
        texts = [known.fresh for known in self._columns[: len(codes)]]
        for known in self._columns:
            known.fresh = []
        return {"rows": len(rows), "texts": texts, "codes": codes}


def _told_apart(cell: Any) -> Any:
    # True would be found where 1 was met.
    return spell(cell) if isinstance(cell, bool) else cell
