"""Takes rows that may repeat, such as shifts and gifts."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import compress
from typing import Any

from ..domain.coded import CODES
from ..domain.lots import Lot, Series
from ..domain.row_rules import RULES
from ..reading.understood import SheetReading
from ..reading.watch import Watch
from .import_ground import Ground
from .import_rows import HeldRows, Resolved, Taken, TakenLot, last_ordinal, resolve, shown


class PlainRows:
    """Rows that may repeat: each is itself, unless the project held that exact row before."""

    def __init__(self, taken: Taken, ground: Ground, watch: Watch) -> None:
        self._taken, self._ground, self._watch = taken, ground, watch
        self._held = HeldRows(ground.held(taken.sheet))
        self._ordinal = last_ordinal(ground.held(taken.sheet))

    def take(self, reading: SheetReading) -> None:
        """Take the rows of one reading."""
        self._watch.tell("checking", 0, len(reading.numbers))
        resolved = resolve(reading, self._ground)
        for position, (column, value, refusal) in resolved.lost.items():
            self._taken.refuse(reading, reading.numbers[position], column, value, refusal)
        there = self._positions_held(reading, resolved)
        for position in sorted(there):
            values = tuple(column[position] for column in resolved.columns.values())
            self._taken.seen.append((reading.numbers[position], values))
        self._taken.skipped += len(there)
        lot = Lot(self._taken.sheet, Series.new(len(reading.numbers)), resolved.columns, self._ordinal)
        self._ordinal += len(lot)
        gone = there | resolved.lost.keys()
        fresh = _chosen(
            TakenLot(reading, reading.numbers, lot), [row not in gone for row in range(len(lot))] if gone else ()
        )
        self._taken.lots.append(self._judged(fresh))

    def _positions_held(self, reading: SheetReading, resolved: Resolved) -> set[int]:
        """Positions of the rows that the project held before."""
        found: set[int] = set()
        if not self._ground.held(self._taken.sheet):
            return found
        names = [one.name for one in reading.present]
        keys: list[tuple[Any, ...]] = list(zip(*(resolved.columns[name] for name in names), strict=True))
        held = self._held.among(names, keys)
        for position, key in enumerate(keys) if held else ():
            ids = held.get(key)
            if ids and position not in resolved.lost:
                self._held.meet(ids.pop())
                found.add(position)
        return found

    def _judged(self, fresh: TakenLot) -> TakenLot:
        """Those that no rule of their sheet refuses."""
        sheet = self._taken.sheet
        rule = RULES.get(sheet.record)
        if rule is None:
            return fresh
        good = []
        for number, record in zip(fresh.numbers, fresh.lot.records(), strict=True):
            verdict = rule(record)
            good.append(verdict is None)
            if verdict:
                self._taken.refuse(fresh.reading, number, verdict[0], shown(sheet, verdict[0], record), verdict[1])
        return _chosen(fresh, () if all(good) else good)


def _chosen(rows: TakenLot, chosen: Sequence[bool]) -> TakenLot:
    """The chosen ones; all, where nothing was chosen among them."""
    if not chosen:
        return rows
    return TakenLot(rows.reading, array(CODES, compress(rows.numbers, chosen)), rows.lot.kept(chosen))
