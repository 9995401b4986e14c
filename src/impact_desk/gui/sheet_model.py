"""The one table model: records of a sheet, unfinished rows after them, and an empty row to type into.

It reads from the desk and writes through it; after each change it repaints only the rows that were touched. Which rows
there are, and in which order, is the affair of `ArrangedModel`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont

from ..desk.ledger import is_bulk
from ..desk.project_desk import Gone, Touched
from ..domain.closing import PeriodClosed
from ..domain.problem import Fault, Refusal, Said
from ..domain.sheets import BY_NAME, DRAFTS
from .arranged_model import ArrangedModel
from .cells import CellRole, Cells, Look, texts_of
from .columns import Column, fields
from .evidence_marks import EvidenceMarks
from .lock_mark import LockMark, lock_words
from .shown_rows import Group
from .standing_rows import NOWHERE, Index
from .workplace import Reckoned, Workplace

__all__ = ["NOWHERE", "Index", "SheetModel"]

translate = QCoreApplication.translate
Role = Qt.ItemDataRole
READABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
EDITABLE = READABLE | Qt.ItemFlag.ItemIsEditable
MARKING = (Role.DecorationRole, Role.ToolTipRole, Role.AccessibleDescriptionRole)
"""What the head of a row is asked for beside its number."""
CLOSING = frozenset(("summaries", "reopenings"))
"""Sheets whose rows say which periods are closed."""
FILTERED = "▾"
"""Stands behind the title of a column that is filtered."""
MANY = 200
"""After a step that touched more rows of a sheet, all of its cells are shown anew."""


class SheetModel(ArrangedModel):
    """A grid of one sheet.

    `scope` gives values that every row shown has and every new row gets (the rows of one evaluation);
    `fresh` gives further texts for a new row (the facility's currency). A sheet that is not `addable`
    has no empty row.
    """

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
        about = BY_NAME[sheet]
        shown = tuple(columns) or fields(sheet, but=scope or ())
        super().__init__(workplace, about, shown, Cells(workplace, about, shown, uuid4()), addable=addable)
        self.scope = dict(scope or {})
        self._fresh = fresh
        self.marks, self._locks = EvidenceMarks(workplace, sheet), LockMark()
        # Qt asks for the flags of every single cell when all are selected.
        may_write = not self.desk.read_only
        self._flags = [EDITABLE if one.field and may_write else READABLE for one in self.columns]
        self._heads: dict[UUID, str] = {}
        self._begin()
        workplace.touched.connect(self._heed)
        workplace.touched.connect(self._heed_closing)
        workplace.reckoned.connect(self._mark_problems)
        if workplace.result:
            self._mark_problems(workplace.result)

    def missing_in(self, row: int) -> tuple[str, ...]:
        """The names of the required fields that an unfinished row lacks."""
        key = self.key_at(row)
        return self.cells.missing(key) if key is not None else ()

    def rescope(self, scope: Mapping[str, Any], *, addable: bool | None = None) -> None:
        """Show the rows of another parent; `addable` says whether rows can be added to it."""
        self.beginResetModel()
        self.scope = dict(scope)
        self._addable = self._addable if addable is None else addable
        self._pause.stop()
        self.cells.refused.clear()
        self._begin()
        self.endResetModel()
        self.arranged.emit()

    # What Qt asks

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return READABLE if self.group_at(index.row()) else self._flags[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            if self.group_at(section):
                return self.row_header(section) if role == Role.DisplayRole else None
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
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        column, group = self.columns[index.column()], self.group_at(index.row())
        if group is not None:
            return self._head_of(group, index.column(), role)
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if role == Role.WhatsThisRole:
            return self.cells.whole_help(column)
        key = self.key_at(index.row())
        try:
            return None if key is None else self.cells.told(key, column, role)
        except Gone:
            return None

    def _head_of(self, group: Group, column: int, role: int) -> Any:
        """What the head of a group says: what its rows have in common, how many they are, and the sums of their figures."""
        one = self.columns[column]
        sum_of = group.sums.get(one.name, "")
        if role in (CellRole.GROUP, CellRole.SUM):
            return self._group_words(group) if role == CellRole.GROUP else sum_of
        if role == Role.DisplayRole:
            return sum_of or (self._group_words(group) if column == 0 else "")
        if role == Role.TextAlignmentRole:
            return _alignment(one) if sum_of else int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            total = translate("SheetModel", "{title}: sum {sum}").format(title=one.header(), sum=sum_of)
            return f"{self._group_words(group)}, {total}" if sum_of else self._group_words(group)
        return None

    def _group_words(self, group: Group) -> str:
        title = group.title or translate("SheetModel", "(empty)")
        return f"{title} · {translate('SheetModel', '%n row(s)', '', group.said)}"

    def look_of(self, index: Index) -> Look:
        """Everything that painting a cell asks for, at once."""
        column, key = self.columns[index.column()], self.key_at(index.row())
        side = _alignment(column)
        try:
            return Look("", side) if key is None else self.cells.look(key, column, side)
        except Gone:
            return Look("", side)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        return role == Role.EditRole and self.type(index, str(value)) is None

    # Typing

    def type(self, index: Index, text: str) -> Said | None:
        """Type `text` into a cell; what is taken is on disk when this returns.

        What is refused stays at the cell with its reason, which is returned. Where a closed period wants a reason the
        person is asked, and can go on in the grid meanwhile.
        """
        key = self.key_at(index.row())
        return self._type(key, self.columns[index.column()], text) if key is not None else None

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
        key = self.key_at(index.row())
        if key is None or (not text.strip() and not self.cells.is_record(key)):
            return None
        try:
            self.desk.parse(self.sheet.name, self.columns[index.column()].name, text)
        except Refusal as refusal:
            return refusal
        return None

    def forget_refusal(self, index: Index) -> None:
        """Give the cell back what the record says."""
        key = self.key_at(index.row())
        if key is not None:
            self._drop(key, self.columns[index.column()])

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
        group = self.group_at(row)
        if group is not None:
            return "▾" if group.is_open else "▸"
        return "…" if self.is_draft(row) else str(self._rows.number(row) + 1)

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

    def _heed(self, touched: Touched) -> None:
        if self.marks.heed(touched) and self.rowCount():
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
        if self._renewed(touched):
            return
        # In the order of entry, in which new rows find their places at once.
        mine = dict.fromkeys(touched.of(self.sheet.name, DRAFTS.name))
        if not mine:
            self._heed_others(touched)
            return
        self._read_ahead(mine)
        for one in mine:
            self._arrangement.forget(one)
        if not all(self._is_shown_record(one) for one in mine):
            self._join(mine)
        elif self._rows.is_grouped or self.is_long:
            self._follow(mine)
        if len(mine) > MANY:
            self.repaint_all()
        else:
            self._repaint(self.row_of(one) for one in mine)

    def _join(self, mine: dict[UUID, None]) -> None:
        """Rows came or went: these alone change places."""
        if self.is_long or self._rows.is_grouped:
            self._follow(mine)
            return
        kept = self._arrangement.continued([*self._rows.calls()], self.records(), set(mine))
        self._show(self._listed(self._grouped(kept)), self._unfinished())

    def _renewed(self, touched: Touched) -> bool:
        """Read the rows anew where a step touched too many to follow one by one, or made a short sheet long."""
        if self._may_be_long() != self.is_long:
            self.beginResetModel()
            self._begin()
            self.endResetModel()
            self.arranged.emit()
            return True
        if self._long is None or not (is_bulk(touched, self.sheet.name) or self._long.is_renumbered()):
            return False
        self._long.renew(self._wanted())
        self._set_tail(self._unfinished())
        return True

    def _heed_closing(self, touched: Touched) -> None:
        """A period was closed or opened again: the locks beside its rows come or go."""
        if self.rowCount() and not CLOSING.isdisjoint(touched.counts):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def _is_shown_record(self, key: UUID) -> bool:
        """Was this a whole record of the scope, and is it still?"""
        if not self.cells.is_record(key) or self._rows.find(key) is None:
            return False
        record = self.desk.find(self.sheet.name, key)
        return record is not None and self._is_in_scope(record)

    def _heed_others(self, touched: Touched) -> None:
        """Other sheets changed: codes that rows here show, and computed columns, may read otherwise."""
        pointed = {one.field.points_to for one in self.columns if one.field}
        if any(one.follows_others for one in self.columns) or not touched.counts.keys().isdisjoint(pointed):
            self.repaint_all()

    def _repaint(self, rows: Iterable[int]) -> None:
        last = len(self.columns) - 1
        for row in rows:
            if 0 <= row < self.rowCount():
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
                self._tell_head(row)

    def _tell_head(self, row: int) -> None:
        """Tell of a row's head only where it reads otherwise: the view measures all heads anew whenever it hears of one."""
        key = self.key_at(row)
        said = self._heads.get(key) if key is not None else None
        if said is not None and said != self.headerData(row, Qt.Orientation.Vertical):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def repaint_all(self) -> None:
        """Show every cell anew, such as after a change of language."""
        self._arrangement.forget_all()
        if self._long is not None:
            self._long.forget_texts()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def _mark_problems(self, result: Reckoned) -> None:
        if self.cells.mark(result.problems) or any(one.follows_others for one in self.columns):
            self.repaint_all()


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _alignment(column: Column) -> Qt.AlignmentFlag:
    return RIGHT if column.right_aligned else LEFT
