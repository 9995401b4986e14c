"""What an import took, refused, skipped and found worth a look, and why: for people and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.exact import shorten
from ..domain.problem import Refusal, said
from ..reading.rejects import RejectedRow
from ..reading.understood import SheetReading


@dataclass(frozen=True, slots=True)
class Count:
    """Rows of a sheet: accepted + refused + skipped = read; flagged ones are accepted ones worth a look."""

    read: int = 0
    accepted: int = 0
    refused: int = 0
    skipped: int = 0
    flagged: int = 0

    @property
    def sentence(self) -> str:
        """The sum in words."""
        flagged = f"; {self.flagged} to look at" if self.flagged else ""
        sum_of = f"{self.accepted} accepted + {self.refused} refused + {self.skipped} skipped"
        return f"{self.read} read = {sum_of}{flagged}"


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell, a row or a whole sheet that was refused: where, what stood there, and why.

    `row` is missing when a sheet without a header row was refused as a whole.
    """

    reading: SheetReading
    row: int | None
    column: str
    value: str
    refusal: Refusal

    @property
    def sentence(self) -> str:
        """Where and why, in one line."""
        place = f"{self.reading.sheet.name} row {self.row}" if self.row else self.reading.sheet.name
        value = f" “{shorten(self.value, 40)}”" if self.value else ""
        return f"{place}{', ' if self.column else ''}{self.column}{value}: {self.refusal}"


@dataclass(frozen=True, slots=True)
class Flag:
    """An accepted row that a person should look at, and why (a template and its parts, as in problems)."""

    reading: SheetReading
    row: int
    template: str
    parts: Mapping[str, object]

    @property
    def sentence(self) -> str:
        """Why, in English."""
        return said(self.template, dict(self.parts))


@dataclass(frozen=True, slots=True)
class Source:
    """A table of a file: which sheet it was taken for (none: unknown), and what was detected in it."""

    file: str
    table: str
    sheet: str | None
    notes: tuple[str, ...]
    unknown_columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Everything that is to be said about an import.

    `taken` is false when a strict import came to nothing because of refusals. `derived` counts records
    that were made from rows of another sheet (volunteers from the log); they are no rows that were read.
    """

    counts: Mapping[str, Count]
    refused: tuple[Refused, ...]
    flags: tuple[Flag, ...]
    sources: tuple[Source, ...]
    derived: Mapping[str, int]
    taken: bool

    @property
    def total(self) -> Count:
        """The sum over all sheets."""
        counts = self.counts.values()
        return Count(
            sum(one.read for one in counts),
            sum(one.accepted for one in counts),
            sum(one.refused for one in counts),
            sum(one.skipped for one in counts),
            sum(one.flagged for one in counts),
        )

    def as_json(self) -> dict[str, Any]:
        """The report as the command line prints it."""
        return {
            "sheets": {name: _count(count) for name, count in self.counts.items()},
            "refusals": [_refusal(one) for one in self.refused],
            "taken": self.taken,
            "flags": [
                {
                    "file": one.reading.table.file,
                    "sheet": one.reading.sheet.name,
                    "row": one.row,
                    "reason": one.sentence,
                }
                for one in self.flags
            ],
            "derived": dict(self.derived),
            "unknown_sheets": [{"file": one.file, "sheet": one.table} for one in self.sources if one.sheet is None],
            "unknown_columns": [
                {"file": one.file, "sheet": one.sheet, "column": column}
                for one in self.sources
                for column in one.unknown_columns
            ],
            "sources": [
                {"file": one.file, "table": one.table, "sheet": one.sheet, "notes": list(one.notes)}
                for one in self.sources
            ],
        }

    def lines(self) -> Iterator[str]:
        """The report in lines for people."""
        for name, count in self.counts.items():
            yield f"{name}: {count.sentence}"
        for name, number in self.derived.items():
            yield f"{name}: {number} made from the rows"
        for one in self.sources:
            if one.sheet is None:
                yield f"Unknown sheet “{one.table}” in {one.file} was left out."
            if one.unknown_columns:
                yield f"Unknown columns of {one.sheet} in {one.file}: {', '.join(one.unknown_columns)}"
        yield from (one.sentence for one in self.refused)
        yield from (f"{one.reading.sheet.name} row {one.row}: {one.sentence}" for one in self.flags)
        if not self.taken:
            yield "Nothing was taken, because rows were refused."

    def rejected_rows(self) -> tuple[RejectedRow, ...]:
        """Every refused row with its problems in one text, for a workbook to be mended."""
        rows: dict[tuple[int, int], tuple[SheetReading, int, list[str]]] = {}
        for one in self.refused:
            numbers = _rows_of(one)
            text = f"{one.column}: {one.refusal}" if one.column else str(one.refusal)
            for number in numbers:
                rows.setdefault((id(one.reading), number), (one.reading, number, []))[2].append(text)
        return tuple(RejectedRow(reading, number, " ".join(texts)) for reading, number, texts in rows.values())


def _rows_of(one: Refused) -> list[int]:
    if not one.reading.whole and one.row:
        return [one.row]
    return [number for number, _ in one.reading.table.rows if number > (one.reading.header or 0)]


def _count(count: Count) -> dict[str, int]:
    names = ("read", "accepted", "refused", "skipped", "flagged")
    return {name: getattr(count, name) for name in names}


def _refusal(one: Refused) -> dict[str, Any]:
    return {
        "sheet": one.reading.sheet.name,
        "row": one.row,
        "column": one.column,
        "value": one.value,
        "reason": str(one.refusal),
        "file": one.reading.table.file,
    }
