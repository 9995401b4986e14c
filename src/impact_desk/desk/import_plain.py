"""Takes rows that may repeat, such as shifts and gifts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from ..domain.fields import Record
from ..domain.row_rules import RULES
from ..reading.understood import SheetReading
from ..reading.watch import Watch
from .import_ground import Ground
from .import_rows import HeldRows, NewId, Resolved, Taken, last_ordinal, resolve, shown

STRIDE = 5_000
"""After so many rows it is told how far the work is."""


class PlainRows:
    """Rows that may repeat: each is itself, unless the project held that exact row before."""

    def __init__(self, taken: Taken, ground: Ground, new_id: NewId, watch: Watch) -> None:
        self._taken, self._ground, self._new_id, self._watch = taken, ground, new_id, watch
        self._held = HeldRows(ground.held(taken.sheet))
        self._ordinal = last_ordinal(ground.held(taken.sheet))

    def take(self, reading: SheetReading) -> None:
        """Take the rows of one reading."""
        resolved = resolve(reading, self._ground)
        for position, (column, value, refusal) in resolved.lost.items():
            self._taken.refuse(reading, reading.numbers[position], column, value, refusal)
        fresh = self._fresh(reading, resolved)
        done = 0
        while piece := list(islice(fresh, STRIDE)):
            self._watch.tell("checking", done, len(reading.numbers))
            done += len(piece)
            self._judge(reading, piece, self._made(piece))

    def _fresh(self, reading: SheetReading, resolved: Resolved) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Number and values of each row that is neither refused nor in the project."""
        rows = zip(reading.numbers, zip(*resolved.columns.values(), strict=True), strict=True)
        there = self._positions_held(reading, resolved)
        if not there and not resolved.lost:
            yield from rows
            return
        for position, row in enumerate(rows):
            if position in there:
                self._taken.skipped += 1
                self._taken.seen.append(row)
            elif position not in resolved.lost:
                yield row

    def _positions_held(self, reading: SheetReading, resolved: Resolved) -> set[int]:
        """Positions of the rows that the project held before."""
        found: set[int] = set()
        if not self._ground.held(self._taken.sheet):
            return found
        names = [one.name for one in reading.present]
        keys = list(zip(*(resolved.columns[name] for name in names), strict=True))
        held = self._held.among(names, keys)
        for position, key in enumerate(keys) if held else ():
            ids = held.get(key)
            if ids and position not in resolved.lost:
                self._held.meet(ids.pop())
                found.add(position)
        return found

    def _made(self, rows: list[tuple[int, tuple[Any, ...]]]) -> list[Record]:
        make, new_id = self._taken.sheet.record, self._new_id
        names = [one.name for one in self._taken.sheet.fields]
        first = self._ordinal + 1
        self._ordinal += len(rows)
        return [
            make(id=new_id(), ordinal=ordinal, **dict(zip(names, values, strict=True)))
            for ordinal, (_, values) in enumerate(rows, first)
        ]

    def _judge(self, reading: SheetReading, rows: list[tuple[int, tuple[Any, ...]]], records: list[Record]) -> None:
        sheet = self._taken.sheet
        rule = RULES.get(sheet.record)
        if rule is None:
            self._taken.records += records
            self._taken.places += [(reading, number) for number, _ in rows]
            return
        for (number, _), record in zip(rows, records, strict=True):
            verdict = rule(record)
            if verdict is None:
                self._taken.accept(reading, number, record)
            else:
                self._taken.refuse(reading, number, verdict[0], shown(sheet, verdict[0], record), verdict[1])
