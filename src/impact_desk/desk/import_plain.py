"""Takes rows that may repeat, such as shifts and gifts."""

from __future__ import annotations

from typing import Any

from ..domain.checks import row_refusal
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
        self._names = [one.name for one in taken.sheet.fields]
        self._ordinal = last_ordinal(ground.held(taken.sheet))

    def take(self, reading: SheetReading) -> None:
        """Take the rows of one reading."""
        resolved = resolve(reading, self._ground)
        for position, (column, value, refusal) in resolved.lost.items():
            self._taken.refuse(reading, reading.numbers[position], column, value, refusal)
        held = self._held_rows(reading, resolved)
        rows = zip(*resolved.columns.values(), strict=True)
        for position, (number, values) in enumerate(zip(reading.numbers, rows, strict=True)):
            if position % STRIDE == 0:
                self._watch.tell("checking", position, len(reading.numbers))
            if position in held:
                self._taken.skipped += 1
                self._taken.seen.append((number, values))
            elif position not in resolved.lost:
                self._make(reading, number, values)

    def _held_rows(self, reading: SheetReading, resolved: Resolved) -> set[int]:
        """Positions of the rows that the project held before."""
        names = [one.name for one in reading.present]
        keys = list(zip(*(resolved.columns[name] for name in names), strict=True))
        held = self._held.among(names, keys)
        found: set[int] = set()
        for position, key in enumerate(keys) if held else ():
            ids = held.get(key)
            if ids and position not in resolved.lost:
                self._held.meet(ids.pop())
                found.add(position)
        return found

    def _make(self, reading: SheetReading, number: int, values: tuple[Any, ...]) -> None:
        sheet = self._taken.sheet
        self._ordinal += 1
        named = dict(zip(self._names, values, strict=True))
        record = sheet.record(id=self._new_id(), ordinal=self._ordinal, **named)
        verdict = row_refusal(record)
        if verdict is None:
            self._taken.accept(reading, number, record)
        else:
            self._taken.refuse(reading, number, verdict[0], shown(sheet, verdict[0], record), verdict[1])
