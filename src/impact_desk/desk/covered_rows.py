"""Whose rows on long sheets the signed summaries cover: programs of any row, people of the log.

Of each program and person one covered row is known, so that a changed row is looked at alone, and no sheet is gone
through again.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from ..domain.closing import DATED, Closing, Sought
from ..domain.fields import Record
from ..store.file import Touched
from ..store.long_table import LongTable

FIELDS = {name: ("program_code", *(("volunteer_id",) if name == "volunteer_log" else ())) for name in DATED}
"""By which fields it is asked whose rows are covered."""
FEW = 200
"""More touched rows of a sheet than this are not looked at one by one."""
STEP = 10_000
"""So many rows are read at once, so that nobody waits long for the file."""

Asked = tuple[str, str, date, date]
"""Sheet, field, first and last day."""


class Shelves(Protocol):
    """Where rows are looked up: the desk."""

    def find(self, sheet: str, record: UUID) -> Record | None:
        """A record, if it is there."""

    def is_long(self, sheet: str) -> bool:
        """Is the sheet read page by page?"""

    def table(self, sheet: str) -> LongTable:
        """A sheet to be read a little at a time."""


class CoveredRows:
    """Answers for long sheets; safe to ask from several threads."""

    def __init__(self, desk: Shelves) -> None:
        """Ask the long sheets of `desk`."""
        self._desk = desk
        self._known: dict[Asked, _Known] = {}
        self._busy = threading.Lock()

    def has(self, sought: Sought, *, keep: bool = True) -> bool | None:
        """Is there such a row? Nothing where the sheet is short; what had to be looked for is kept, if it may be."""
        if sought.field not in FIELDS.get(sought.sheet, ()) or not self._desk.is_long(sought.sheet):
            return None
        asked = (sought.sheet, sought.field, sought.first, sought.last)
        with self._busy:
            known = self._known.setdefault(asked, _Known()) if keep else self._known.get(asked, _Known())
            answer, touches = known.has(sought.value), known.touches
        if answer is not None:
            return answer
        row = self._desk.table(sought.sheet).one_with(sought.field, sought.value, ("date", sought.first, sought.last))
        with self._busy:
            # What was touched meanwhile may be that very row.
            if keep and touches == known.touches:
                known.learn(sought.value, row)
        return row is not None

    def wants_look(self, closings: Iterable[Closing]) -> bool:
        """Is there anything to learn ahead?"""
        return any(self._unknown(closings))

    def look_ahead(self, closings: Iterable[Closing]) -> None:
        """Learn of all programs and people at once, step by step."""
        for asked in [*self._unknown(closings)]:
            with self._busy:
                known = self._known.setdefault(asked, _Known())
                touches = known.touches
            found = dict[Any, UUID]()
            for value, row in self._firsts(asked):
                found.setdefault(value, row)
            with self._busy:
                # What was touched meanwhile was read before or after; the next look is sure.
                if known is self._known.get(asked) and touches == known.touches:
                    known.learn_all(found)

    def heed(self, touched: Touched) -> None:
        """Rows were added, changed or removed."""
        for sheet, count in touched.counts.items():
            mine = {asked: known for asked, known in self._known.items() if asked[0] == sheet}
            if not mine:
                continue
            if count > FEW:
                with self._busy:
                    for asked in mine:
                        self._known.pop(asked).touches += 1
                continue
            rows = {one: self._desk.find(sheet, one) for one in touched.of(sheet)}
            with self._busy:
                for (_, field, first, last), known in mine.items():
                    known.heed(rows, field, first, last)

    def _unknown(self, closings: Iterable[Closing]) -> Iterator[Asked]:
        spans = dict.fromkeys((one.first, one.last) for one in closings)
        for sheet, fields in FIELDS.items():
            if spans and self._desk.is_long(sheet):
                every = ((sheet, field, *span) for field in fields for span in spans)
                yield from (one for one in every if one not in self._known or not self._known[one].is_whole)

    def _firsts(self, asked: Asked) -> Iterator[tuple[Any, UUID]]:
        sheet, field, first, last = asked
        table = self._desk.table(sheet)
        _, low, high = table.extent()
        for at in range(low, high + 1, STEP):
            yield from table.firsts(field, ("date", first, last), (at, at + STEP - 1))


class _Known:
    """For each value one covered row that has it; `is_whole` once all values are known, but those that are unsure again."""

    def __init__(self) -> None:
        self.is_whole, self.touches = False, 0
        self._row: dict[Any, UUID] = {}
        self._value: dict[UUID, Any] = {}
        self._none, self._unsure = set[Any](), set[Any]()

    def has(self, value: object) -> bool | None:
        """Is there a row with this value? Nothing where that is not known."""
        if value in self._row:
            return True
        return False if value in self._none or (self.is_whole and value not in self._unsure) else None

    def learn(self, value: object, row: UUID | None) -> None:
        """A row was looked for, and found or not."""
        self._unsure.discard(value)
        if row is None:
            self._none.add(value)
        else:
            self._none.discard(value)
            self._value.pop(self._row.get(value, row), None)
            self._row[value], self._value[row] = row, value

    def learn_all(self, found: dict[Any, UUID]) -> None:
        """All rows were looked at."""
        self._row, self._value = found, {row: value for value, row in found.items()}
        self._none, self._unsure = set(), set()
        self.is_whole = True

    def heed(self, rows: dict[UUID, Record | None], field: str, first: date, last: date) -> None:
        """These rows are otherwise now, or gone."""
        self.touches += 1
        for one in rows:
            with suppress(KeyError):
                value = self._value.pop(one)
                del self._row[value]
                self._unsure.add(value)
        for one, row in rows.items():
            if row is not None and first <= getattr(row, "date", first) <= last:
                self.learn(getattr(row, field), one)
