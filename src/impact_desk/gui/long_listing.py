"""The rows of a long sheet for a table model: read as they are shown, and looked for beside the window."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ..desk.ledger import BREATH, STRIDE, Ledger, Numbers, Pause
from ..domain.fields import Record
from ..domain.sheets import Sheet
from .cells import Cells
from .columns import Column
from .crew import Cancelled, Job
from .grouping import Sum, has_currency, is_summed
from .long_arranging import Found, LongArranging, Wanted
from .shown_rows import Group, ShownRows
from .workplace import Workplace

T = TypeVar("T")


class LongListing(QObject):
    """Which rows of a long sheet are shown."""

    found = Signal(object, bool)
    """Rows were found: their groups, and whether these are all."""

    def __init__(
        self, workplace: Workplace, sheet: Sheet, columns: Sequence[Column], cells: Cells, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace, self._sheet, self._columns, self._cells = workplace, sheet, columns, cells
        self._packed = workplace.desk.file.packings
        self._wanted = Wanted()
        self._job: Job | None = None
        self._use(Ledger(workplace.desk, sheet.name))

    def rows(self, groups: Sequence[Group]) -> ShownRows:
        """Groups of rows that are read as they are shown."""
        return ShownRows(groups, self.ledger.key, self.ledger.number)

    def keys(self, numbers: Sequence[int]) -> list[UUID]:
        """The ids of rows, without reading their records."""
        found: dict[int, UUID] = {}
        for at in range(0, len(numbers), STRIDE):
            found |= self.ledger.table.ids(numbers[at : at + STRIDE])
        return [found[one] for one in numbers if one in found]

    def records(self, rows: ShownRows) -> list[Record]:
        """The records of all rows, which are read for that."""
        numbers = list(rows.calls())
        found: dict[int, Record] = {}
        for at in range(0, len(numbers), STRIDE):
            found.update(self.ledger.table.page(numbers[at : at + STRIDE]))
        return [found[one] for one in numbers if one in found]

    def is_renumbered(self) -> bool:
        """Was the file packed, so that its rows have other numbers?"""
        return self._packed != self._workplace.desk.file.packings

    # Looking

    @property
    def is_busy(self) -> bool:
        """Is something looked for?"""
        return self._job is not None and not self._job.is_over

    def begin(self, wanted: Wanted) -> None:
        """Read the numbers of all rows, then look for those wanted."""
        ledger = self.ledger

        def show(order: Numbers) -> None:
            if not order.is_same(ledger.order):
                ledger.order = order
            ledger.is_whole = True
            self.look(self._wanted)

        self._wanted = wanted
        self._send(lambda job: ledger.read_order(_pause(job)), show)

    def renew(self, wanted: Wanted) -> None:
        """Read everything anew after a step that touched many rows."""
        self._packed = self._workplace.desk.file.packings
        ledger = Ledger(self._workplace.desk, self._sheet.name)

        def use(order: Numbers) -> None:
            ledger.order, ledger.is_whole = order, True
            self._use(ledger)
            self.look(self._wanted)

        self._wanted = wanted
        self._send(lambda job: ledger.read_order(_pause(job)), use)

    def look(self, wanted: Wanted) -> None:
        """Look for the rows wanted; whatever was looked for before is given up."""
        self._wanted = wanted
        if not self.ledger.is_whole:
            return
        if not wanted.is_filtered and not wanted.is_ordered:
            self.stop()
            self.found.emit((Group(self.ledger.order.copy()),), True)
            self._warm()
            return
        arranging = self._arranging
        self._send(lambda job: arranging.find(wanted, _pause(job)), self._show)

    def stop(self) -> None:
        """Give up what is looked for."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def texts(self, column: Column) -> set[str] | None:
        """The different texts of a column; nothing while they are read, or where they are too many."""
        known = self._arranging.texts(column)
        return set(known.values()) if known is not None else None

    def forget_texts(self) -> None:
        """Values are shown otherwise now, such as in another language."""
        self._arranging.forget_texts()

    # Rows that were touched

    def read_ahead(self, keys: Iterable[UUID]) -> None:
        """Read rows that are looked at next in one go."""
        self.ledger.learn(self._workplace.desk.those(self._sheet.name, keys))

    def take_in(self, record: Record) -> int:
        """Know a row that was added or changed; where it stands in the order of entry, if it is new."""
        self._arranging.values.heed(record)
        ledger = self.ledger
        number = ledger.number(record.id)
        if number is None or ledger.order.place_of(number) >= 0:
            return -1
        place = ledger.place_of_entry(record)
        ledger.order.insert(place, number)
        return place

    def let_go(self, key: UUID) -> None:
        """Forget a row that is gone; where it was never looked at, all are read anew."""
        number = self.ledger.unlearn(key)
        place = self.ledger.order.place_of(number) if number is not None else -1
        if place >= 0:
            self.ledger.order.take_out(place)
        elif number is None and self._cells.is_record(key):
            self.renew(self._wanted)

    def sum_up(self, group: Group, then: Callable[[], object]) -> None:
        """Add a group's figures up anew beside the window, `then` show them."""
        columns = [one for one in self._columns if is_summed(one)]
        numbers = list(group.run)

        def add(job: Job) -> dict[str, str]:
            return {one.name: self._sum(one, numbers, _pause(job)).text(one) for one in columns}

        def show(sums: dict[str, str]) -> None:
            group.sums = sums
            then()

        if columns:
            self._workplace.crew.send(add, show, owner=self)

    def add_up(self, numbers: Sequence[Any], columns: Sequence[Column], then: Callable[[Fraction], None]) -> Job:
        """Add the figures of some rows up beside the window, `then` say what they make."""

        def add(job: Job) -> Fraction:
            return sum((self._sum(one, numbers, _pause(job)).total for one in columns), Fraction(0))

        return self._workplace.crew.send(add, then, owner=self)

    def _sum(self, column: Column, numbers: Sequence[Any], pause: Pause) -> Sum:
        """The sum of a column over some rows; equal figures are read once."""
        table, total, apart = self.ledger.table, Sum(), has_currency(column, self._cells)
        names = (column.source, *(("currency",) if apart else ()))
        for at in range(0, len(numbers), STRIDE):
            pause()
            time.sleep(BREATH)
            for cells, count in Counter(table.cells_of(names, numbers[at : at + STRIDE])).items():
                currency = str(table.value("currency", cells[1]) or "") if apart else ""
                total.add(column.value_in(table.value(column.source, cells[0])), count, currency)
        return total

    # Inside

    def _use(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._arranging = LongArranging(ledger, self._cells, self._columns)

    def _show(self, found: Found) -> None:
        rest = found.rest
        self.found.emit(found.groups, rest is None)
        if rest is not None:
            self._send(lambda job: rest(_pause(job)), self._show)
        else:
            self._warm()

    def _warm(self) -> None:
        """Read what values the columns have before somebody asks."""
        arranging = self._arranging
        if not arranging.is_warm():
            self._send(lambda job: arranging.warm(_pause(job)), lambda _: None)

    def _send(self, act: Callable[[Job], T], done: Callable[[T], None]) -> None:
        self.stop()
        sent: list[Job] = []

        def show(result: T) -> None:
            if not sent[0].is_cancelled:
                done(result)

        self._job = self._workplace.crew.send(act, show, owner=self)
        sent.append(self._job)


def _pause(job: Job) -> Pause:
    def pause() -> None:
        if job.is_cancelled:
            raise Cancelled

    return pause
