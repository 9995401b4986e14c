"""The objectives' tree as views ask for it: rows of `goal_nodes`, texts of `goal_columns`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from ..desk.project_desk import Touched
from ..domain.closing import PeriodClosed
from ..domain.fields import Field
from ..domain.goal_tree import GoalTree, goal_tree
from ..domain.problem import Fault, Refusal, Said
from ..domain.records import KeyResult, Objective
from .cells import CellRole
from .goal_cells import GoalCells
from .goal_columns import COLUMNS
from .goal_nodes import Heading, Key, Node, Shown, grown
from .shown import plain_tip
from .workplace import Reckoned, Workplace

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
ROW = "application/x-impact-desk-goal"
"""The kind of what is dragged: the number of a row."""
ROW_HEIGHT = 28
"""Height of a row in pixels: a line of text above the bar of its score."""
SHEETS = ("objectives", "key_results")
FIELDS = {(sheet, at): one.field_in(sheet) for sheet in SHEETS for at, one in enumerate(COLUMNS)}
"""What is typed into, by sheet and column."""
STANDING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
DRAGGED = STANDING | Qt.ItemFlag.ItemIsDragEnabled
TYPED_INTO = DRAGGED | Qt.ItemFlag.ItemIsEditable


class GoalModel(QAbstractItemModel):
    """The objectives of the period's year."""

    asked_to_move = Signal(object, object)
    """A row was dropped on another: both keys; nothing for the open ground."""
    regrown = Signal()
    """Rows came, went or moved."""
    rescored = Signal()
    """What cells say changed, at any depth."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace, self.desk, self.columns = workplace, workplace.desk, COLUMNS
        self.cells, self.shown = GoalCells(workplace), Shown()
        self.tree = GoalTree({}, {}, {}, {})
        self._root, self._nodes = Node(Heading(None), "objectives"), list[Node]()
        self._numbers: dict[Key, int] = {}
        self._refused: dict[tuple[Key, int], tuple[str, Said]] = {}
        self._regrow()
        workplace.touched.connect(self._heed)
        workplace.reckoned.connect(self._rescore)
        workplace.period_changed.connect(self._regrow)

    # The rows

    def show_only(self, shown: Shown) -> None:
        """Arrange and filter the tree."""
        if shown != self.shown:
            self.shown = shown
            self._regrow()

    def node(self, index: Index) -> Node | None:
        """The row of an index."""
        number = index.internalId() if index.isValid() else -1
        return self._nodes[number] if 0 <= number < len(self._nodes) else None

    def index_of(self, key: object, column: int = 0) -> QModelIndex:
        """Where the row of a key stands; nowhere where it is not shown."""
        number = self._numbers.get(key) if isinstance(key, UUID | Heading) else None
        return NOWHERE if number is None else self._at(self._nodes[number], column)

    def shown_keys(self) -> tuple[Key, ...]:
        """The keys of all rows, from the top."""
        return tuple(one.key for one in self._nodes)

    def branches(self) -> Iterator[tuple[Key, QModelIndex]]:
        """The rows that have others below them, from the top."""
        return ((one.key, self._at(one, 0)) for one in self._nodes if one.below)

    def is_empty(self) -> bool:
        """Are there no objectives of the year?"""
        return not self.tree.objectives

    def _at(self, node: Node, column: int) -> QModelIndex:
        return self.createIndex(node.place, column, node.number)

    def _regrow(self) -> None:
        """Build the rows anew from the records."""
        self.beginResetModel()
        year = self.workplace.period.year
        objectives: Any = self.desk.records("objectives")
        key_results: Any = self.desk.records("key_results")
        self.tree = goal_tree((one for one in objectives if one.year == year), key_results)
        self._root, self._nodes = grown(self.tree, self.shown, _words)
        self._numbers = {one.key: one.number for one in self._nodes}
        self.cells.forget()
        self.endResetModel()
        self.regrown.emit()

    def _heed(self, touched: Touched) -> None:
        mine = [record for sheet in SHEETS for record in touched.of(sheet)]
        if not mine:
            return
        if self.shown != Shown(self.shown.arrangement) or any(self._is_elsewhere(one) for one in mine):
            self._regrow()
            return
        self.cells.forget()
        self._rescore(None)

    def _is_elsewhere(self, key: UUID) -> bool:
        """Does a record stand elsewhere now, come or go?"""
        number = self._numbers.get(key)
        if number is None:
            return True
        node = self._nodes[number]
        record = self.cells.record(node)
        if isinstance(record, KeyResult):
            return node.above is None or record.objective_code != node.above.key
        before = self.tree.objectives.get(key)
        outside = ("group_objective", "foundation_objective") if self.shown.arrangement == "outside" else ()
        names = ("parent", "year", "ordinal", *outside)
        return record is None or any(getattr(record, name) != getattr(before, name) for name in names)

    def _rescore(self, _result: Reckoned | None) -> None:
        """Show every cell anew; only those on the screen are asked for."""
        if self._root.below:
            last = len(COLUMNS) - 1
            self.dataChanged.emit(self._at(self._root.below[0], 0), self._at(self._root.below[-1], last))
        self.rescored.emit()

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        above = self.node(parent) or self._root
        if not (0 <= row < len(above.below) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self._at(above.below[row], column)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two by this name
        node = self.node(index)
        above = node.above if node else None
        return QModelIndex() if above is None or above is self._root else self._at(above, 0)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.column() > 0:
            return 0
        return len((self.node(parent) or self._root).below)

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Role.DisplayRole:
            return column.header()
        if role == Role.TextAlignmentRole:
            return _side(right=column.right)
        return column.help() if role in (Role.ToolTipRole, Role.WhatsThisRole) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self.node(index)
        if node is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if self.desk.read_only or not isinstance(node.key, UUID):
            return STANDING
        return TYPED_INTO if FIELDS[node.sort, index.column()] else DRAGGED

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        column = COLUMNS[index.column()]
        refused = self._refused.get((node.key, index.column()))
        if role == Role.DisplayRole:
            return refused[0] if refused else self.cells.text(node, column)
        if role == Role.TextAlignmentRole:
            return _side(right=column.right)
        if role == Role.EditRole:
            field = self.field_at(index)
            return refused[0] if refused else self.cells.typed(node, field) if field else ""
        if role == CellRole.REFUSAL:
            return str(refused[1]) if refused else None
        return self._more(node, index.column(), role)

    def _more(self, node: Node, number: int, role: int) -> Any:
        column = COLUMNS[number]
        if role == Role.AccessibleTextRole:
            return f"{column.header()}: {self.cells.text(node, column)}" if number else self.spoken(node)
        if role == Role.ToolTipRole:
            return plain_tip(self.cells.text(node, column)) if column.name in ("title", "source") else None
        if role == Role.SizeHintRole:
            return QSize(column.width, ROW_HEIGHT)
        if role == Role.FontRole and isinstance(node.key, Heading):
            font = QFont()
            font.setBold(True)
            return font
        if column.share and role == CellRole.VALUE:
            return self.cells.share(node, column)
        return self.cells.is_good(node, column) if column.share and role == CellRole.GOOD else None

    def spoken(self, node: Node) -> str:
        """What a screen reader says of a row: what it is, its title and its score."""
        sorts = {
            "group_objective": self.tr("Objective of the group"),
            "foundation_objective": self.tr("Objective of the foundation"),
            "objectives": self.tr("Objective"),
            "key_results": self.tr("Key result"),
        }
        title, score = (self.cells.text(node, one) for one in COLUMNS if one.name in ("title", "score"))
        return f"{sorts[node.sort]}: {title}, {score or self.tr('no score')}"

    # Typing

    def field_at(self, index: Index) -> Field | None:
        """The field typed into at a cell, if any."""
        node = self.node(index)
        return FIELDS.get((node.sort, index.column())) if node else None

    def type(self, index: Index, text: str) -> Said | None:
        """Type `text` into a cell; what is refused stays there with its reason, which is returned."""
        node, field = self.node(index), self.field_at(index)
        if node is None or field is None or not isinstance(node.key, UUID):
            return None
        return self._type(node.key, node.sort, index.column(), field, text)

    def _type(self, key: UUID, sheet: str, column: int, field: Field, text: str) -> Said | None:
        self._refused.pop((key, column), None)
        try:
            self.desk.set_field(sheet, key, field.name, self.desk.parse(sheet, field.name, text))
        except PeriodClosed as closed:
            self.workplace.ask_reason(closed, lambda _reason: self._type(key, sheet, column, field, text))
        except Refusal as refusal:
            self._refused[key, column] = (text, refusal)
            return refusal
        except Fault as fault:
            self.workplace.failed.emit(fault)
            return fault
        return None

    def check(self, _index: Index, _text: str) -> Refusal | None:
        """Nothing is filled into several rows here."""
        return None

    def forget_refusal(self, index: Index) -> None:
        """Give the cell back what the record says."""
        node = self.node(index)
        if node:
            self._refused.pop((node.key, index.column()), None)

    def is_blank(self, _row: int) -> bool:
        """No row waits to be typed into."""
        return False

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROW]

    def mimeData(self, indexes: Any) -> QMimeData:
        made = QMimeData()
        node = self.node(indexes[0]) if indexes else None
        made.setData(ROW, QByteArray(str(node.number if node else "").encode()))
        return made

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        number = bytes(data.data(ROW).data()).decode("ascii", "replace")
        dragged = self._nodes[int(number)] if number.isdigit() and int(number) < len(self._nodes) else None
        target = self.node(parent)
        if dragged is None or self.desk.read_only:
            return False
        self.asked_to_move.emit(dragged.key, target.key if target else None)
        # The rows move when the record has; the view is to take none away itself.
        return False


def _words(record: Objective | KeyResult) -> str:
    code = record.kr_code if isinstance(record, KeyResult) else record.objective_code
    outside = () if isinstance(record, KeyResult) else (record.group_objective, record.foundation_objective)
    return " ".join((code, record.title, record.owner or "", *(one or "" for one in outside)))


def _side(*, right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
