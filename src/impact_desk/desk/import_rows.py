"""What becomes of the rows of one sheet: references resolved, refusals noted, rows known that were there before."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any
from uuid import UUID

from ..domain.coded import Coded
from ..domain.fields import Field, Record
from ..domain.kinds import Reference
from ..domain.lots import Lot
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from ..reading.understood import SheetReading
from .import_ground import LASTING, Ground, getter
from .import_report import Refused

NewId = Callable[[], UUID]
"""Names a new record."""


@dataclass(frozen=True, slots=True)
class TakenLot:
    """Accepted rows of one reading: their row numbers, and the records that they become."""

    reading: SheetReading
    numbers: Sequence[int]
    lot: Lot


@dataclass(slots=True)
class Taken:
    """What became of the rows of one sheet.

    Accepted ones are in `records`, with the reading and row that each came from in `places`, or by many in `lots`;
    `seen` are rows that were skipped, with their values, because an accepted row may look like one of them.
    """

    sheet: Sheet
    read: int = 0
    skipped: int = 0
    records: list[Record] = field(default_factory=list)
    places: list[tuple[SheetReading, int]] = field(default_factory=list)
    lots: list[TakenLot] = field(default_factory=list)
    seen: list[tuple[int, Sequence[Hashable]]] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    refused_rows: int = 0

    @property
    def accepted(self) -> int:
        """How many rows are taken."""
        return len(self.records) + sum(len(one.lot) for one in self.lots)

    @property
    def rows(self) -> list[int]:
        """The row numbers of those that are taken, in order."""
        return [*(number for _, number in self.places), *chain.from_iterable(one.numbers for one in self.lots)]

    def column(self, name: str) -> Coded[Any]:
        """The values of a field in all rows that are taken, in order."""
        single = [Coded.of([getattr(one, name) for one in self.records])] if self.records else []
        parts = [*single, *(one.lot.column(name) for one in self.lots)]
        return Coded.joined(parts) if parts else Coded.of(())

    def place(self, position: int) -> tuple[SheetReading, int]:
        """The reading and row that the record at this position came from."""
        if position < len(self.places):
            return self.places[position]
        position -= len(self.places)
        for one in self.lots:
            if position < len(one.numbers):
                return one.reading, one.numbers[position]
            position -= len(one.numbers)
        raise IndexError(position)

    def refuse(self, reading: SheetReading, row: int, column: str, value: str, refusal: Refusal) -> None:
        """Note one row that is refused for one reason."""
        self.refused.append(Refused(reading, row, column, value, refusal))
        self.refused_rows += 1

    def accept(self, reading: SheetReading, row: int, record: Record) -> None:
        """Note one row that is taken."""
        self.records.append(record)
        self.places.append((reading, row))


def note_refused(taken: Taken, reading: SheetReading, ground: Ground) -> None:
    """Carry over what could not even be read; the codes of such rows are known to be lost."""
    taken.read += reading.read
    if reading.whole:
        taken.refused.append(Refused(reading, reading.header, *_parts(reading.whole)))
        taken.refused_rows += reading.read
        return
    for row in reading.refused:
        taken.refused += (Refused(reading, row.number, *_parts(problem)) for problem in row.problems)
        taken.refused_rows += 1
        place = reading.places.get(taken.sheet.code or "")
        cells = reading.table.cells[row.number - 1]
        if taken.sheet.code and place is not None and place < len(cells):
            _lose(ground, taken.sheet, cells[place].strip(), reading)


def _lose(ground: Ground, sheet: Sheet, code: str, reading: SheetReading) -> None:
    # A program that the project holds is the one that is meant, whatever is wrong with its row.
    if sheet.name != LASTING or not ground.knows(sheet.name, code):
        ground.lose(sheet.name, code, reading.table.origin)


def _parts(problem: Any) -> tuple[str, str, Refusal]:
    return problem.column, problem.value, problem.refusal


@dataclass(slots=True)
class Resolved:
    """Columns of a reading with references as ids; positions of rows whose reference means nothing."""

    columns: dict[str, Coded[Any]]
    lost: dict[int, tuple[str, str, Refusal]]


def resolve(reading: SheetReading, ground: Ground) -> Resolved:
    """References to other sheets become ids; those within the sheet wait until all its rows are known."""
    columns = {one.name: reading.column(one) for one in reading.sheet.fields}
    lost: dict[int, tuple[str, str, Refusal]] = {}
    for one in reading.sheet.fields:
        if one.points_to in (None, reading.sheet.name):
            continue
        codes = columns[one.name]
        found = _meant(codes, one, ground, reading.table.origin)
        columns[one.name] = found
        wrong = {code for code, meant in enumerate(found.values) if isinstance(meant, Refusal)}
        for position in (position for position, code in enumerate(found.codes) if code in wrong) if wrong else ():
            lost.setdefault(position, (one.name, codes[position], found[position]))
    return Resolved(columns, lost)


def _meant(codes: Coded[Any], one: Field, ground: Ground, origin: str) -> Coded[Any]:
    """The ids that codes mean, or in their place why they mean none; each code is looked up once."""
    known: dict[str, UUID | Refusal] = {}

    def meant(code: str | None) -> UUID | Refusal | None:
        if code is not None and code not in known:
            known[code] = ground.find(one, code, origin)
        return None if code is None else known[code]

    return codes.each(meant)


class HeldRows:
    """Held rows that were not met yet, looked up by the values of the columns that a file has."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._records = records
        self._met: set[UUID] = set()

    def among(self, names: Sequence[str], wanted: Iterable[tuple[Any, ...]]) -> dict[tuple[Any, ...], list[UUID]]:
        """Ids of the held rows for each of the `wanted` values of `names`, in their order."""
        if not self._records or not names:
            return {}
        keys, read, found = set(wanted), getter((*names, "id")), dict[tuple[Any, ...], list[UUID]]()
        for values in map(read, self._records):
            if values[:-1] in keys and values[-1] not in self._met:
                found.setdefault(values[:-1], []).append(values[-1])
        for ids in found.values():
            ids.reverse()
        return found

    def meet(self, record: UUID) -> None:
        """A row of the file is this held one; no other row can be it too."""
        self._met.add(record)


def last_ordinal(records: Sequence[Record]) -> int:
    """The place of the newest record in the order of entry."""
    return max((record.ordinal for record in records), default=0)


def shown(sheet: Sheet, name: str, record: Record) -> str:
    """A field of a record as text; nothing for a reference."""
    one = sheet.field(name)
    return "" if isinstance(one.kind, Reference) else one.show(getattr(record, name))
