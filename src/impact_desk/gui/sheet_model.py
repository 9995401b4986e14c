"""The one table model: records of a sheet, unfinished rows after them, and an empty row to type into.

It reads from the desk and writes through it; after each change it repaints only the rows that were touched.
Sorting and filtering are the model's own (see `arrangement`): a proxy would call back into Python for every
comparison of two rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from ..desk.project_desk import Desk, DraftRow, Touched
from ..desk.sheet_desk import SheetDesk
from ..domain.closing import PeriodClosed
from ..domain.fields import Record
from ..domain.kinds import Choice
from ..domain.problem import Fault, Refusal, Said
from ..domain.sheets import BY_NAME, DRAFTS
from .arrangement import Arrangement, Keep, differences, words_of
from .cells import Cells, texts_of
from .columns import Column, fields
from .evidence_marks import EvidenceMarks
from .lock_mark import LockMark, lock_words
from .workplace import Reckoned, Workplace

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
EDITABLE = READABLE | Qt.ItemFlag.ItemIsEditable
MARKING = (Role.DecorationRole, Role.ToolTipRole, Role.AccessibleDescriptionRole)
"""What the head of a row is asked for beside its number."""
CLOSING = frozenset(("summaries", "reopenings"))
"""Sheets whose rows say which periods are closed."""
FILTERED = "▾"
"""Stands behind the title of a column that is filtered."""
TEXTUAL = frozenset(("text", "personal", "code", "codes", "volunteer"))
"""Kinds that are sorted as they read."""


class SheetModel(QAbstractTableModel):
    """A grid of one sheet.

    `scope` gives values that every row shown has and every new row gets (the rows of one evaluation);
    `fresh` gives further texts for a new row (the facility's currency). A sheet that is not `addable`
    has no empty row.
    """

    arranged = Signal()
    """Filtering and sorting asked for is done."""

    def __init__(
        self,
        workplace: Workplace,
        sheet: str,
        columns: Sequence[Column] = (),
        *,
        scope: Mapping[str, Any] | None = None,
        fresh: Callable[[], Mapping[str, str]] = dict,
        addable: bool = True,
    ) -> None:
        super().__init__(workplace)
        self.workplace, self.sheet = workplace, BY_NAME[sheet]
        self.scope = dict(scope or {})
        self.columns = tuple(columns) or fields(sheet, but=self.scope)
        self._fresh, self._addable = fresh, addable
        self.cells = Cells(workplace, self.sheet, self.columns, uuid4())
        self.marks, self._locks = EvidenceMarks(workplace, sheet), LockMark()
        self._arrangement = Arrangement(self.cells.row_text)
        # Qt asks for the flags of every single cell when all are selected.
        may_write = not self.desk.read_only
        self._flags = [EDITABLE if one.field and may_write else READABLE for one in self.columns]
        self._keys: list[UUID] = []
        self._heads: dict[UUID, str] = {}
        self._places: dict[UUID, int] = {}
        self._slices: Iterator[list[UUID] | None] = iter(())
        self._pause = QTimer(self, interval=0)
        self._pause.timeout.connect(self._go_on)
        self._set_keys([*self._arrangement.made(self.records()), *self._tail()])
        workplace.touched.connect(self._heed)
        workplace.touched.connect(self._heed_closing)
        workplace.reckoned.connect(self._mark_problems)
        if workplace.result:
            self._mark_problems(workplace.result)

    # What rows there are

    @property
    def desk(self) -> SheetDesk:
        """The desk that the rows come from."""
        return self.workplace.desk

    @property
    def is_addable(self) -> bool:
        """Can rows be added here?"""
        return self._addable and isinstance(self.desk, Desk) and not self.desk.read_only

    def records(self) -> Sequence[Record]:
        """The records of the scope, filtered or not, in order of entry."""
        found = self.desk.records(self.sheet.name)
        if not self.scope:
            return found
        for name, value in self.scope.items():
            found = tuple(one for one in found if getattr(one, name) == value)
        return found

    def record_at(self, row: int) -> Record | None:
        """The record in a row; nothing for an unfinished or the empty row."""
        key = self.key_at(row)
        return self.cells.record(key) if key is not None and self.cells.is_record(key) else None

    def key_at(self, row: int) -> UUID | None:
        """The id of the record or draft in a row."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: UUID) -> int:
        """The row of a record or draft; -1 where it is not shown."""
        return self._places.get(key, -1)

    def column_of(self, name: str) -> int:
        """The column of a field; -1 where it is not shown."""
        return next((at for at, one in enumerate(self.columns) if one.name == name), -1)

    def is_draft(self, row: int) -> bool:
        """Is this an unfinished row?"""
        return self.key_at(row) in self.cells.drafts

    def is_blank(self, row: int) -> bool:
        """Is this the empty row at the end?"""
        return self.is_addable and self.key_at(row) == self.cells.blank

    def is_empty(self) -> bool:
        """Has the sheet no record and no unfinished row here?"""
        if self.record_count() or self.cells.drafts:
            return False
        return not self.is_filtered or not self.records()

    def record_count(self) -> int:
        """How many records are shown."""
        return len(self._keys) - len(self.cells.drafts) - int(self.is_addable)

    def shown_records(self) -> list[Record]:
        """The records shown, in order."""
        return [self.cells.record(key) for key in self._keys[: self.record_count()]]

    def missing_in(self, row: int) -> tuple[str, ...]:
        """The names of the required fields that an unfinished row lacks."""
        return self.cells.missing(self._keys[row])

    def rescope(self, scope: Mapping[str, Any], *, addable: bool | None = None) -> None:
        """Show the rows of another parent; `addable` says whether rows can be added to it."""
        self.beginResetModel()
        self.scope = dict(scope)
        self._addable = self._addable if addable is None else addable
        self._pause.stop()
        self.cells.refused.clear()
        self._set_keys([*self._arrangement.made(self.records()), *self._tail()])
        self.endResetModel()
        self.arranged.emit()

    # Sorting and filtering

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

    def texts_in(self, column: int, most: int) -> list[str]:
        """The different texts of a column, in order, at most so many; empty cells come first."""
        found = {self._text(self.columns[column], one) for one in self.records()}
        return sorted(found, key=str.casefold)[:most]

    def show_all(self) -> None:
        """Lift the filters of all columns and the words."""
        self._arrangement.picks.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.filter("")

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column's values; a column of -1 gives the order of entry back."""
        self._arrangement.key = self._sort_key(self.columns[column]) if column >= 0 else None
        self._arrangement.descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            key = self.key_at(section)
            if role != Role.DisplayRole:
                return self._row_mark(section, role)
            head = self.row_header(section)
            if key is not None:
                self._heads[key] = head
            return head
        column = self.columns[section]
        if role == Role.DisplayRole:
            return f"{column.header()} {FILTERED}" if self.picked(section) is not None else column.header()
        if role == Role.TextAlignmentRole:
            return int(_alignment(column)) | int(Qt.TextFlag.TextWordWrap)
        if role == Role.WhatsThisRole:
            return self.cells.whole_help(column)
        return self.cells.header_help(column) if role == Role.ToolTipRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        column, key = self.columns[index.column()], self._keys[index.row()]
        if role == Role.DisplayRole:
            return self.cells.display(key, column)
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        return self.cells.edit_text(key, column) if role == Role.EditRole else self.cells.more(key, column, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        return role == Role.EditRole and self.type(index, str(value)) is None

    # Typing

    def type(self, index: Index, text: str) -> Said | None:
        """Type `text` into a cell; what is taken is on disk when this returns.

        What is refused stays at the cell with its reason, which is returned. Where a closed period wants a reason the
        person is asked, and can go on in the grid meanwhile.
        """
        return self._type(self._keys[index.row()], self.columns[index.column()], text)

    def _type(self, key: UUID, column: Column, text: str) -> Said | None:
        self.cells.refused.pop((key, column.name), None)
        news: Said | None = None
        try:
            self._take(key, column.name, text)
        except PeriodClosed as closed:
            self.cells.refused[key, column.name] = (text, closed)
            self.workplace.ask_reason(
                closed, lambda _reason: self._type(key, column, text), lambda: self._drop(key, column)
            )
        except Refusal as refusal:
            news = refusal
        except Fault as fault:
            news = fault
            self.workplace.failed.emit(fault)
        if news:
            self.cells.refused[key, column.name] = (text, news)
        self._repaint([self.row_of(key)])
        return news

    def check(self, index: Index, text: str) -> Refusal | None:
        """Why `text` could not be typed into a cell, if so; nothing is changed."""
        key = self._keys[index.row()]
        if not text.strip() and not self.cells.is_record(key):
            return None
        try:
            self.desk.parse(self.sheet.name, self.columns[index.column()].name, text)
        except Refusal as refusal:
            return refusal
        return None

    def forget_refusal(self, index: Index) -> None:
        """Give the cell back what the record says."""
        self._drop(self._keys[index.row()], self.columns[index.column()])

    def _drop(self, key: UUID, column: Column) -> None:
        if self.cells.refused.pop((key, column.name), None):
            self._repaint([self.row_of(key)])

    def new_row_texts(self) -> dict[str, str]:
        """What a new row has before anything is typed: its scope, and what suits most rows."""
        return {**texts_of(self.workplace, self.sheet, self.scope), **self._fresh()}

    def _take(self, key: UUID, name: str, text: str) -> None:
        if key in self.cells.drafts:
            self._take_into_draft(key, name, text)
        elif self.cells.is_record(key):
            self.desk.set_field(self.sheet.name, key, name, self.desk.parse(self.sheet.name, name, text))
        elif text.strip():
            self.workplace.project.type_into(self.sheet.name, key, {**self.new_row_texts(), name: text})

    def _take_into_draft(self, key: UUID, name: str, text: str) -> None:
        typed = {**self.cells.drafts[key].typed, name: text}
        given = self.new_row_texts()
        if any(one.strip() and given.get(field) != one for field, one in typed.items()):
            self.workplace.project.type_into(self.sheet.name, key, {name: text})
        else:
            self.workplace.project.drop_draft(key)

    # Inside

    def row_header(self, row: int) -> str:
        """What the head of a row says: its number, or what sort of row it is."""
        if self.is_blank(row):
            return "+"
        return "…" if self.is_draft(row) else str(row + 1)

    def _row_mark(self, row: int, role: int) -> Any:
        """The paperclip of a row with evidence and the lock of a closed one, and what they mean."""
        clip = self.marks.more(self.key_at(row), role)
        record = self.record_at(row) if role in MARKING else None
        closing = self.workplace.closing_of(self.sheet.name, record) if record else None
        if closing is None:
            return clip
        if role == Role.DecorationRole:
            return self._locks.beside(clip)
        return "\n".join(part for part in (lock_words(closing), clip) if part)

    def _tail(self) -> list[UUID]:
        """Unfinished rows and the empty row, which stay last however the records are sorted."""
        texts = texts_of(self.workplace, self.sheet, self.scope)
        found: tuple[DraftRow, ...] = self.desk.drafts(self.sheet.name) if isinstance(self.desk, Desk) else ()
        fitting = (one for one in found if all(one.typed.get(name) == text for name, text in texts.items()))
        self.cells.drafts = {one.id: one for one in fitting}
        return [*self.cells.drafts, *((self._next_blank(),) if self.is_addable else ())]

    def _next_blank(self) -> UUID:
        """The id that the empty row's record will have: the same until something is typed into it."""
        newest = self.desk.records(self.sheet.name)[-1:]
        if self.cells.blank in self.cells.drafts or any(one.id == self.cells.blank for one in newest):
            self.cells.blank = uuid4()
        return self.cells.blank

    def _set_keys(self, keys: list[UUID]) -> None:
        self._keys = keys
        self._places = {key: row for row, key in enumerate(keys)}

    def _heed(self, touched: Touched) -> None:
        mine = set(touched.of(self.sheet.name, DRAFTS.name))
        if self.marks.heed(touched) and self._keys:
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._keys) - 1)
        if not mine:
            self._heed_others(touched)
            return
        for one in mine:
            self._arrangement.forget(one)
        if all(self._is_shown_record(one) for one in mine):
            self._repaint(self.row_of(one) for one in mine)
            return
        kept = self._arrangement.continued(self._keys, self.records(), mine)
        self._move_to([*kept, *self._tail()])
        self._repaint(self.row_of(one) for one in mine)

    def _heed_closing(self, touched: Touched) -> None:
        """A period was closed or opened again: the locks beside its rows come or go."""
        if self._keys and any(sheet in CLOSING for sheet, _ in touched.rows):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._keys) - 1)

    def _is_shown_record(self, key: UUID) -> bool:
        """Was this a whole record of the scope, and is it still?"""
        if key not in self._places or not self.cells.is_record(key):
            return False
        try:
            record = self.cells.record(key)
        except Refusal:
            return False
        return all(getattr(record, name) == value for name, value in self.scope.items())

    def _heed_others(self, touched: Touched) -> None:
        """Other sheets changed: codes that rows here show, and computed columns, may read otherwise."""
        pointed = {one.field.points_to for one in self.columns if one.field}
        if any(one.follows_others for one in self.columns) or not touched.counts.keys().isdisjoint(pointed):
            self._arrangement.forget_all()
            self.repaint_all()

    def _move_to(self, keys: list[UUID]) -> None:
        """Bring the rows to `keys` with as few insertions and removals as can be told from both ends."""
        change = differences(self._keys, keys)
        if change.removed == change.added and set(keys) == set(self._keys):
            self._reorder(keys)
            return
        if change.removed:
            self.beginRemoveRows(NOWHERE, change.start, change.start + change.removed - 1)
            self._set_keys(self._keys[: change.start] + self._keys[change.start + change.removed :])
            self.endRemoveRows()
        if change.added:
            self.beginInsertRows(NOWHERE, change.start, change.start + change.added - 1)
            self._set_keys(keys)
            self.endInsertRows()

    def _reorder(self, keys: list[UUID]) -> None:
        """Show `keys`; selection and current cell stay with their rows."""
        if keys == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._keys[one.row()] for one in before]
        self._set_keys(keys)
        after = [self._index_of(key, one.column()) for key, one in zip(held, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _index_of(self, key: UUID, column: int) -> QModelIndex:
        row = self.row_of(key)
        return self.index(row, column) if row >= 0 else QModelIndex()

    def _arrange(self) -> None:
        self._slices = self._arrangement.slices(self.records())
        self._go_on()

    def _go_on(self) -> None:
        """Filter and sort for a moment; when all is done, show it."""
        found = next(self._slices, None)
        if found is None:
            self._pause.start()
            return
        self._pause.stop()
        self._move_to([*found, *self._tail()])
        self.arranged.emit()

    def _text(self, column: Column, record: Record) -> str:
        return self.cells.text_of(record, column)

    def _sort_key(self, column: Column) -> Callable[[Record], Any]:
        field = column.field
        if field is None:
            return column.value or (lambda _record: None)
        if field.points_to or isinstance(field.kind, Choice) or field.kind.word in TEXTUAL:
            return lambda record: self.cells.text_of(record, column).casefold() or None
        return lambda record: getattr(record, field.name)

    def _repaint(self, rows: Iterable[int]) -> None:
        last = len(self.columns) - 1
        for row in rows:
            if 0 <= row < len(self._keys):
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
                self._tell_head(row)

    def _tell_head(self, row: int) -> None:
        """Tell of a row's head only where it reads otherwise: the view measures all heads anew whenever it hears of one."""
        said = self._heads.get(self._keys[row])
        if said is not None and said != self.headerData(row, Qt.Orientation.Vertical):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def repaint_all(self) -> None:
        """Show every cell anew, such as after a change of language."""
        if self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, len(self.columns) - 1))

    def _mark_problems(self, result: Reckoned) -> None:
        if self.cells.mark(result.problems) or any(one.follows_others for one in self.columns):
            self.repaint_all()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right_aligned else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
