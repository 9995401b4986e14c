"""The rows of a table model and how they come to others: told to the views with what stays left in its place.

A row is a record, the head of a group, or one of the tail: unfinished rows and the empty one, which stay last.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ..desk.ledger import PAGE, Numbers
from ..desk.sheet_desk import SheetDesk
from ..domain.sheets import Sheet
from .arrangement import differences
from .cells import Cells
from .columns import Column
from .long_listing import LongListing
from .shown_rows import Group, Keys, Run, ShownRows
from .workplace import Workplace

NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class StandingRows(QAbstractTableModel):
    """Rows of one sheet as they stand. Subclasses say which rows there are, and what the cells show."""

    def __init__(self, workplace: Workplace, sheet: Sheet, columns: Sequence[Column], cells: Cells) -> None:
        super().__init__(workplace)
        self.workplace, self.sheet, self.columns, self.cells = workplace, sheet, tuple(columns), cells
        self._tail: list[UUID] = []
        self._rows = ShownRows.by_ids([Group(Keys())])
        self._long: LongListing | None = None

    @property
    def desk(self) -> SheetDesk:
        """The desk that the rows come from."""
        return self.workplace.desk

    @property
    def is_long(self) -> bool:
        """Are there so many rows that only those shown are read?"""
        return self._long is not None

    def key_at(self, row: int) -> UUID | None:
        """The id of the record or draft in a row; nothing for the head of a group."""
        count = len(self._rows)
        if 0 <= row < count:
            return self._rows.key(row, PAGE)
        return self._tail[row - count] if count <= row < count + len(self._tail) else None

    def keys_from(self, row: int, count: int) -> list[UUID]:
        """The ids of so many records and drafts from a row on, as far as there are, without the heads of groups."""
        found = (self.key_at(at) for at in range(row, min(row + count + len(self._rows.groups), self.rowCount())))
        return list(islice((key for key in found if key is not None), count))

    def keys_between(self, first: int, last: int) -> list[UUID]:
        """The ids of the records and drafts in some rows, from above, without the heads of groups and the empty row."""
        calls = self._rows.calls_between(first, last)
        found = calls if self._long is None else self._long.keys(calls)
        count = len(self._rows)
        return [
            *found,
            *(key for key in self._tail[max(first - count, 0) : max(last + 1 - count, 0)] if key != self.cells.blank),
        ]

    def row_of(self, key: UUID) -> int:
        """The row of a record or draft; -1 where it is not shown."""
        if key in self._tail:
            return len(self._rows) + self._tail.index(key)
        return self._rows.row_of(key)

    def reveal(self, key: UUID) -> int:
        """The row of a record or draft; the group that it stands in is opened. -1 where no row has it."""
        place = None if key in self._tail else self._rows.find(key)
        if place is not None and not self._rows.groups[place.group].is_open:
            self.fold(self._rows.row_of_head(place.group))
        return self.row_of(key)

    def record_count(self) -> int:
        """How many records are shown, those of closed groups too."""
        return self._rows.count

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows) + len(self._tail)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    # Groups

    def group_at(self, row: int) -> Group | None:
        """The group that a row is the head of, if it is one."""
        return self._rows.head(row) if self._rows.is_grouped and 0 <= row < len(self._rows) else None

    def fold(self, row: int) -> None:
        """Close the group whose head is in a row, or open it."""
        group = self.group_at(row)
        if group is None or not len(group.run):
            return
        first, last = row + 1, row + len(group.run)
        if group.is_open:
            self.beginRemoveRows(NOWHERE, first, last)
        else:
            self.beginInsertRows(NOWHERE, first, last)
        group.is_open = not group.is_open
        self._rows.lay()
        (self.endInsertRows if group.is_open else self.endRemoveRows)()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def head_of(self, row: int) -> int:
        """The row of the head of the group that a row stands in; -1 where it stands in none."""
        if not 0 <= row < len(self._rows):
            return -1
        number = self._rows.place(row).group
        return self._rows.row_of_head(number) if self._rows.groups[number].has_head else -1

    # Inside: from one order to the next

    def _show(self, rows: ShownRows, tail: list[UUID]) -> None:
        """Bring the rows to these with as few insertions and removals as can be told from both ends."""
        if rows.is_grouped or self._rows.is_grouped:
            self._swap(rows, tail)
        elif self._long is not None:
            self._slide(rows, tail)
        else:
            self._move_to(rows, tail)

    def _move_to(self, rows: ShownRows, tail: list[UUID]) -> None:
        """A short sheet: what changed is told from both ends. A row that was finished stays where it is."""
        now, keys = [*self._rows.calls(), *self._tail], [*rows.calls(), *tail]
        change = differences(now, keys)
        if change.removed == change.added and set(keys) == set(now):
            if now != keys:
                self._tail = tail
                self._reorder(rows)
            self._rows, self._tail = rows, tail
            return
        if change.removed:
            self.beginRemoveRows(NOWHERE, change.start, change.start + change.removed - 1)
            left = now[: change.start] + now[change.start + change.removed :]
            self._rows, self._tail = ShownRows.by_ids([Group(Keys(left))]), []
            self.endRemoveRows()
        if change.added:
            self.beginInsertRows(NOWHERE, change.start, change.start + change.added - 1)
        self._rows, self._tail = rows, tail
        if change.added:
            self.endInsertRows()

    def _slide(self, rows: ShownRows, tail: list[UUID]) -> None:
        """The same for a long sheet: what both begin with is told from whole runs of numbers."""
        self._set_tail(tail)
        now, then = self._rows.groups[0].run, rows.groups[0].run
        if len(now) == len(then) and len(self._rows.groups) == len(rows.groups) == 1:
            self._reorder(rows)
        else:
            start = min(_shared(now, then), len(self._rows), len(rows))
            self._replace(rows, start, self._listed([Group(_begun(then, start))]))

    def _swap(self, rows: ShownRows, tail: list[UUID]) -> None:
        """Take all rows away and bring others."""
        self._set_tail(tail)
        self._replace(rows, 0, self._listed([]))

    def _replace(self, rows: ShownRows, start: int, between: ShownRows) -> None:
        """Let all records from a row on go, so that those `between` are left, and others come."""
        if len(self._rows) > start:
            self.beginRemoveRows(NOWHERE, start, len(self._rows) - 1)
            self._rows = between
            self.endRemoveRows()
        if len(rows) > start:
            self.beginInsertRows(NOWHERE, start, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows

    def _set_tail(self, tail: list[UUID]) -> None:
        """Bring the unfinished rows and the empty one to these."""
        change, count = differences(self._tail, tail), len(self._rows)
        if change.removed:
            self.beginRemoveRows(NOWHERE, count + change.start, count + change.start + change.removed - 1)
            self._tail = self._tail[: change.start] + self._tail[change.start + change.removed :]
            self.endRemoveRows()
        if change.added:
            self.beginInsertRows(NOWHERE, count + change.start, count + change.start + change.added - 1)
            self._tail = tail
            self.endInsertRows()
        self._tail = tail

    def _reorder(self, rows: ShownRows) -> None:
        """Show the same records in another order; selection and current cell stay with their rows."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.key_at(one.row()) for one in before]
        self._rows = rows
        after = [self._index_of(key, one.column()) for key, one in zip(held, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _index_of(self, key: UUID | None, column: int) -> QModelIndex:
        row = self.row_of(key) if key is not None else -1
        return self.index(row, column) if row >= 0 else QModelIndex()

    def _listed(self, groups: Sequence[Group]) -> ShownRows:
        return self._long.rows(groups) if self._long is not None else ShownRows.by_ids(groups)


def _shared(now: Run, then: Run) -> int:
    """With how many rows two runs of numbers begin alike."""
    most, at, step = min(len(now), len(then)), 0, 1 << 16
    while at < most and list(now[at : at + step]) == list(then[at : at + step]) and at + step <= most:
        at += step
    return next((place for place in range(at, min(at + step, most)) if now[place] != then[place]), min(at + step, most))


def _begun(run: Run, count: int) -> Numbers:
    return Numbers(run[:count])
