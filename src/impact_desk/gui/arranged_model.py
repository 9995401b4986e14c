"""The rows of a table model: which records stand where, filtered, sorted, in groups; and the empty row after them.

A short sheet is arranged from its records (see `arrangement`), a long one by the file (see `long_listing`). Either way an
order once made is kept until it is asked for anew, so that no row jumps away under the cursor. How views are told of it
is the affair of `StandingRows`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal

from ..desk.ledger import Numbers
from ..desk.project_desk import Desk, DraftRow
from ..domain.fields import Record
from ..domain.filtering import words_of
from ..domain.sheets import Sheet
from .arrangement import Arrangement, Keep
from .cells import Cells, texts_of
from .columns import Column
from .crew import Job
from .grouping import grouped, sort_key, sums
from .long_arranging import Wanted
from .long_listing import LongListing
from .shown_rows import Group, Keys, Run
from .standing_rows import NOWHERE, StandingRows
from .workplace import Workplace

NEXT = 40
"""So many records of a long sheet are read when one is asked for."""
OPEN = 500
"""Groups of so many records in all begin open."""


class ArrangedModel(StandingRows):
    """Rows of one sheet in an order. Subclasses say what the cells show."""

    arranged = Signal()
    """Filtering, sorting and grouping asked for is done."""

    def __init__(
        self, workplace: Workplace, sheet: Sheet, columns: Sequence[Column], cells: Cells, *, addable: bool
    ) -> None:
        super().__init__(workplace, sheet, columns, cells)
        self.scope: dict[str, Any] = {}
        self._addable = addable
        self._arrangement = Arrangement(cells.row_text)
        self._sorted_by: Column | None = None
        self.grouped_by: Column | None = None
        """The column that rows are grouped by, if they are."""
        self._slices: Iterator[list[UUID] | None] = iter(())
        self._pause = QTimer(self, interval=0)
        self._pause.timeout.connect(self._go_on)

    # What rows there are

    @property
    def is_addable(self) -> bool:
        """Can rows be added here?"""
        return self._addable and isinstance(self.desk, Desk) and not self.desk.read_only

    @property
    def is_looking(self) -> bool:
        """Are the rows asked for still being looked for?"""
        return self._pause.isActive() or (self._long is not None and self._long.is_busy)

    def records(self) -> Sequence[Record]:
        """The records of the scope, filtered or not, in order of entry; all of them are read for that."""
        found = self.desk.records(self.sheet.name)
        if not self.scope:
            return found
        for name, value in self.scope.items():
            found = tuple(one for one in found if getattr(one, name) == value)
        return found

    def record_at(self, row: int) -> Record | None:
        """The record in a row; nothing for an unfinished or the empty row, and for the head of a group."""
        key = self.key_at(row)
        if key is None or not self.cells.is_record(key):
            return None
        if self._long is not None and not self.desk.has_read(self.sheet.name, key):
            # The rows below are most likely asked for next: one look into the file for all of them.
            self._read_ahead(self.keys_from(row, NEXT))
        return self.desk.find(self.sheet.name, key)

    def column_of(self, name: str) -> int:
        """The column of a field; -1 where it is not shown."""
        return next((at for at, one in enumerate(self.columns) if one.name == name), -1)

    def is_draft(self, row: int) -> bool:
        """Is this an unfinished row?"""
        return self.key_at(row) in self.cells.drafts

    def is_blank(self, row: int) -> bool:
        """Is this the empty row at the end?"""
        return self.is_addable and row == self.rowCount() - 1

    def is_empty(self) -> bool:
        """Has the sheet no record and no unfinished row here?"""
        if self.record_count() or self.cells.drafts:
            return False
        return not self.is_filtered or not (self.records() if self.scope else self.desk.count(self.sheet.name))

    def shown_records(self) -> list[Record]:
        """The records shown, in order, those of closed groups too."""
        if self._long is not None:
            return self._long.records(self._rows)
        return [self.cells.record(key) for key in self._rows.calls()]

    def add_up(
        self, rows: Sequence[tuple[int, int]], columns: Sequence[int], then: Callable[[Fraction], None]
    ) -> Job | None:
        """Add the figures of a long sheet in some stretches of rows up beside the window, `then` say what they make."""
        if self._long is None:
            return None
        numbers = [one for first, last in rows for one in self._rows.calls_between(first, last)]
        return self._long.add_up(numbers, [self.columns[at] for at in columns], then)

    # Filtering, sorting, grouping

    @property
    def is_filtered(self) -> bool:
        """Are some records hidden by a filter?"""
        return self._arrangement.is_filtered

    def filter(self, text: str) -> None:
        """Show only rows in which every word of `text` occurs."""
        self._arrangement.words = words_of(text)
        self._arrange()

    def keep_only(self, keep: Keep | None) -> None:
        """Show only the records that `keep` says yes to."""
        if keep is None and self._arrangement.keep is None and self._long is not None:
            return
        self._arrangement.keep = keep
        self._arrange()

    def pick(self, column: int, texts: Iterable[str] | None) -> None:
        """Show only records that show one of `texts` in a column; nothing shows all of them again."""
        one = self.columns[column]
        if texts is None:
            self._arrangement.picks.pop(one.name, None)
        else:
            self._arrangement.picks[one.name] = (partial(self._text, one), frozenset(texts))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)
        self._arrange()

    def picked(self, column: int) -> frozenset[str] | None:
        """The texts that a column is filtered by; nothing where it is not."""
        found = self._arrangement.picks.get(self.columns[column].name)
        return found[1] if found else None

    def texts_in(self, column: int, most: int) -> list[str] | None:
        """The different texts of a column, in order, at most so many; empty cells come first.

        Nothing where they are still being read, or are too many to be told.
        """
        one = self.columns[column]
        found = {self._text(one, row) for row in self.records()} if self._long is None else self._long.texts(one)
        return None if found is None else sorted(found, key=str.casefold)[:most]

    def show_all(self) -> None:
        """Lift the filters of all columns and the words."""
        self._arrangement.picks.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.filter("")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's values; a column of -1 gives the order of entry back."""
        before = (self._sorted_by, self._arrangement.descending)
        self._sorted_by = self.columns[column] if column >= 0 else None
        self._arrangement.key = self._sort_key(self._sorted_by) if self._sorted_by else None
        self._arrangement.descending = order == Qt.SortOrder.DescendingOrder
        if self._long is None or before != (self._sorted_by, self._arrangement.descending):
            self._arrange()

    def group(self, column: int) -> None:
        """Put the rows into groups by what they show in a column; a column of -1 takes the groups away."""
        self.grouped_by = self.columns[column] if column >= 0 else None
        self._arrange()
        self.workplace.regrouped.emit()

    def fold_all(self, *, is_open: bool) -> None:
        """Open or close every group."""
        if self._rows.is_grouped:
            groups = [Group(one.run, one.title, one.sums, is_open) for one in self._rows.groups]
            self._show(self._listed(groups), self._tail)

    # Inside: from records to rows

    def _begin(self) -> None:
        """Show the sheet from the beginning, short or long."""
        if self._long is not None:
            self._long.stop()
        self._long = None
        self._tail = self._unfinished()
        if self._may_be_long():
            self._long = LongListing(self.workplace, self.sheet, self.columns, self.cells, self)
            self._long.found.connect(self._take_found)
            self._rows = self._long.rows([Group(self._long.ledger.order.copy())])
            self._long.begin(self._wanted())
        else:
            self._rows = self._listed(self._grouped(self._arrangement.made(self.records())))

    def _may_be_long(self) -> bool:
        return not self.scope and all(one.source for one in self.columns) and self.desk.is_long(self.sheet.name)

    def _grouped(self, keys: Sequence[UUID]) -> list[Group]:
        """Records of a short sheet, which are in order, in the groups asked for."""
        column = self.grouped_by
        if column is None:
            return [Group(Keys(keys))]
        reverse = self._arrangement.descending and column == self._sorted_by
        made = grouped([self.cells.record(key) for key in keys], self.cells, column, descending=reverse)
        return self._opened(made, len(keys))

    def _opened(self, groups: Sequence[Group], count: int) -> list[Group]:
        """Groups, open or closed as those of the same title are now."""
        known = {one.title: one.is_open for one in self._rows.groups if one.has_head}
        for one in groups:
            one.is_open = not one.has_head or known.get(one.title, count <= OPEN)
        return list(groups)

    def _wanted(self) -> Wanted:
        made = self._arrangement
        picks = {name: texts for name, (_, texts) in made.picks.items()}
        return Wanted(made.words, picks, made.keep, self._sorted_by, made.descending, self.grouped_by)

    def _arrange(self) -> None:
        if self._long is not None:
            self._long.look(self._wanted())
            return
        self._slices = self._arrangement.slices(self.records())
        self._go_on()

    def _go_on(self) -> None:
        """Filter and sort for a moment; when all is done, show it."""
        found = next(self._slices, None)
        if found is None:
            self._pause.start()
            return
        self._pause.stop()
        self._show(self._listed(self._grouped(found)), self._unfinished())
        self.arranged.emit()

    def _take_found(self, groups: object, is_all: bool) -> None:
        """Rows of a long sheet were found; `is_all` once there are no more."""
        if self._long is None or not isinstance(groups, tuple):
            return
        self._show(self._listed(self._opened(groups, sum(len(one.run) for one in groups))), self._tail)
        if is_all:
            self.arranged.emit()

    def _text(self, column: Column, record: Record) -> str:
        return self.cells.text_of(record, column)

    def _sort_key(self, column: Column) -> Callable[[Record], Any]:
        key = sort_key(self.cells, column)
        return lambda record: key(column.value_of(record))

    def _is_in_scope(self, record: Record) -> bool:
        return all(getattr(record, name) == value for name, value in self.scope.items())

    # Inside: unfinished rows

    def _unfinished(self) -> list[UUID]:
        """Unfinished rows and the empty row, which stay last however the records are sorted."""
        texts = texts_of(self.workplace, self.sheet, self.scope)
        found: tuple[DraftRow, ...] = self.desk.drafts(self.sheet.name) if isinstance(self.desk, Desk) else ()
        fitting = (one for one in found if all(one.typed.get(name) == text for name, text in texts.items()))
        self.cells.drafts = {one.id: one for one in fitting}
        return [*self.cells.drafts, *((self._next_blank(),) if self.is_addable else ())]

    def _next_blank(self) -> UUID:
        """The id that the empty row's record will have: the same until something is typed into it."""
        cells = self.cells
        if cells.blank in cells.drafts or self.desk.find(self.sheet.name, cells.blank) is not None:
            cells.renew_blank()
        return cells.blank

    # Inside: rows that were touched

    def _read_ahead(self, keys: Iterable[UUID]) -> None:
        """Read the records of a long sheet that are looked at next in one go, instead of one after the other."""
        if self._long is not None:
            self._long.read_ahead(keys)

    def _follow(self, keys: Iterable[UUID]) -> None:
        """Records of a long or a grouped sheet were added, changed or removed: each is looked at alone."""
        changed = set[int]()
        for key in keys:
            record = self.desk.find(self.sheet.name, key)
            if record is None or not self._is_in_scope(record):
                changed |= self._let_go(key)
            else:
                changed |= self._take_in(record)
        self._set_tail(self._unfinished())
        for number in changed:
            self._sum_anew(number)

    def _let_go(self, key: UUID) -> set[int]:
        """Take a record away; the group that it stood in."""
        place = self._rows.find(key)
        if place is not None:
            row = self._rows.row_at(place)
            if row >= 0:
                self.beginRemoveRows(NOWHERE, row, row)
            self._rows.groups[place.group].run.take_out(place.within)
            self._rows.lay()
            if row >= 0:
                self.endRemoveRows()
        if self._long is not None:
            self._long.let_go(key)
        return {place.group} if place is not None else set()

    def _take_in(self, record: Record) -> set[int]:
        """Put a record where it belongs, if it is not shown yet; the group that it stands in."""
        at_entry = self._long.take_in(record) if self._long is not None else -1
        place = self._rows.find(record.id)
        if place is not None:
            return {place.group}
        if not self._arrangement.fits(record):
            return set()
        is_natural = not self._rows.is_grouped and self._arrangement.is_natural
        if self._rows.groups[-1:] == [] or self._rows.groups[-1].has_head:
            # What is entered while rows stand in groups waits below them until they are grouped anew.
            self._rows.groups.append(Group(self._new_run()))
            self._rows.lay()
        number = len(self._rows.groups) - 1
        run = self._rows.groups[number].run
        self._put_in(record.id, number, at_entry if is_natural and at_entry >= 0 else len(run))
        return {number}

    def _put_in(self, key: UUID, number: int, within: int) -> None:
        group = self._rows.groups[number]
        row = self._rows.row_of_head(number) + within
        # A row that is finished stays where it was begun: the records now reach down to it.
        stays = self._tail[:1] == [key] and row == len(self._rows)
        if key in self._tail and not stays:
            self._set_tail([one for one in self._tail if one != key])
        if not stays:
            self.beginInsertRows(NOWHERE, row, row)
        group.run.insert(within, self._rows.call(key))
        self._rows.lay()
        if stays:
            self._tail = self._tail[1:]
        else:
            self.endInsertRows()

    def _new_run(self) -> Run:
        return Numbers(range(0)) if self._long is not None else Keys()

    def _sum_anew(self, number: int) -> None:
        """The figures of a group changed."""
        group = self._rows.groups[number]
        if not group.has_head:
            return
        group.said = len(group.run)
        self._repaint_head(group)
        if self._long is not None:
            self._long.sum_up(group, lambda: self._repaint_head(group))
            return
        group.sums = sums((self.cells.record(key) for key in group.run), self.cells)
        self._repaint_head(group)

    def _repaint_head(self, group: Group) -> None:
        number = next((at for at, one in enumerate(self._rows.groups) if one is group), None)
        if number is not None:
            row = self._rows.row_of_head(number)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
