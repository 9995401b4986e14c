"""The cells of a paste before it is written: what each becomes, and below it what was pasted, what was there, or why not."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..desk.pasting import PastedRow, PastePlan, Read, letter
from ..domain.fields import Field
from ..domain.sheets import BY_NAME
from .field_words import short_words
from .language import language, sentence
from .shown import plain_tip, shown
from .theme import colours
from .workplace import Workplace

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
MARGIN = 6
"""Pixels beside the texts of a cell."""


class PasteRole(IntEnum):
    """What else a cell tells its delegate."""

    BELOW = Role.UserRole + 1


class PasteTable(QAbstractTableModel):
    """A plan as a table: the first column says what becomes of the row, the others are the pasted columns."""

    mended = Signal(int, int, str)
    """Another text was typed for a cell, by row and column of the block."""

    def __init__(self, workplace: Workplace, plan: PastePlan, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._only: Callable[[PastedRow], bool] | None = None
        self._fill(plan)

    def show_plan(self, plan: PastePlan) -> None:
        """Show another plan; where its table has the same shape, place and scrolling stay."""
        before = len(self._rows), self.plan.clip.width
        kept = [one for one in plan.rows if self._only is None or self._only(one)]
        is_alike = before == (len(kept), plan.clip.width)
        if not is_alike:
            self.beginResetModel()
        self._fill(plan)
        if not is_alike:
            self.endResetModel()
        elif self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, plan.clip.width))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, plan.clip.width)

    def keep(self, only: Callable[[PastedRow], bool] | None) -> None:
        """Show only rows that `only` says yes to."""
        self.beginResetModel()
        self._only = only
        self._fill(self.plan)
        self.endResetModel()

    def row_at(self, row: int) -> PastedRow:
        """The pasted row that is shown there."""
        return self._rows[row]

    def read_at(self, index: Index) -> Read | None:
        """What the cell is read as; nothing where it is left out."""
        if not index.isValid() or index.column() == 0:
            return None
        reads = self._rows[index.row()].reads
        return reads[index.column() - 1] if index.column() <= len(reads) else None

    def first_refused(self) -> QModelIndex:
        """The first cell that is not understood."""
        for row, one in enumerate(self._rows):
            for column, read in enumerate(one.reads):
                if read and read.refusal:
                    return self.index(row, column + 1)
        return QModelIndex()

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.plan.clip.width + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self.read_at(index) else usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ToolTipRole and orientation == Qt.Orientation.Horizontal and section:
            return self._meaning(section - 1)
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._rows[section].place + 1)
        return (
            self.tr("What happens") if section == 0 else f"{self.goes_to(section - 1)}\n{self.comes_from(section - 1)}"
        )

    def _meaning(self, column: int) -> str:
        """What the field means that a pasted column goes to."""
        name = self.plan.clip.fields[column]
        return short_words(self.plan.landing.sheet, name) if name else ""

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, read = self._rows[index.row()], self.read_at(index)
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if index.column() == 0:
            return self._of_row(row, role)
        return self._of_cell(row, index.column() - 1, read, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        read = self.read_at(index)
        if role != Role.EditRole or read is None or str(value) == read.text:
            return False
        self.mended.emit(self._rows[index.row()].place, index.column() - 1, str(value))
        return True

    # Words

    def goes_to(self, column: int) -> str:
        """The title of the field that a pasted column goes to."""
        field = self._field(column)
        return field.title_in(language()) if field else self.tr("left out")

    def comes_from(self, column: int) -> str:
        """What a pasted column was called: its header, else its letter."""
        clip = self.plan.clip
        header = clip.block[0][column].strip() if clip.header and column < len(clip.block[0]) else ""
        return header.replace("\n", " ")[:40] or self.tr("column {letter}").format(letter=letter(column))

    def about(self, index: Index) -> str:
        """All that is to be said of a cell, in words."""
        if not index.isValid():
            return ""
        row, read = self._rows[index.row()], self.read_at(index)
        if index.column() == 0 or read is None:
            return " ".join(filter(None, (self._state(row), self._why(row))))
        parts = [
            self.tr("Pasted: “{text}”.").format(text=self._pasted(row, index.column() - 1)),
            self._fate(row, index.column() - 1, read),
        ]
        return " ".join(filter(None, parts))

    # Inside

    def _fill(self, plan: PastePlan) -> None:
        self.plan = plan
        about = BY_NAME[plan.landing.sheet]
        self._fields = [about.field(name) if name else None for name in plan.clip.fields]
        self._rows = [one for one in plan.rows if self._only is None or self._only(one)]

    def _field(self, column: int) -> Field | None:
        return self._fields[column]

    def _pasted(self, row: PastedRow, column: int) -> str:
        return self.plan.clip.block[row.place][column]

    def _of_row(self, row: PastedRow, role: int) -> Any:
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._state(row)
        if role == PasteRole.BELOW:
            return self._why(row)
        if role == Role.ToolTipRole:
            return plain_tip("\n".join(filter(None, (self._state(row), self._why(row)))))
        if role == Role.ForegroundRole:
            inks = {"new": colours().good, "changed": colours().warning, "same": colours().quiet}
            return QBrush(QColor(inks.get(row.state, colours().danger)))
        return None

    def _of_cell(self, row: PastedRow, column: int, read: Read | None, role: int) -> Any:
        if column >= len(row.reads):
            return None
        if read is None:
            ink = QBrush(QColor(colours().disabled)) if role == Role.ForegroundRole else None
            return self._pasted(row, column) if role == Role.DisplayRole else ink
        if role == Role.DisplayRole:
            return self._becomes(column, read)
        if role == Role.EditRole:
            return read.text
        if role == PasteRole.BELOW:
            below = sentence(read.refusal) if read.refusal else self._beneath(row, column, read)
            return below.replace("\n", " ")
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return plain_tip(self._fate(row, column, read))
        return self._colour(row, column, read, role)

    def _colour(self, row: PastedRow, column: int, read: Read, role: int) -> QBrush | None:
        used = colours()
        if read.refusal:
            tone = {Role.BackgroundRole: used.danger_ground, Role.ForegroundRole: used.danger}.get(Role(role))
        elif self.plan.overwrites(row, self.plan.clip.fields[column], read):
            tone = used.warning_ground if role == Role.BackgroundRole else None
        else:
            tone = None
        return QBrush(QColor(tone)) if tone else None

    def _becomes(self, column: int, read: Read) -> str:
        field = self._field(column)
        if read.refusal or field is None:
            return read.text.replace("\n", " ")
        return shown(field, read.value, text=read.typed).replace("\n", " ")

    def _beneath(self, row: PastedRow, column: int, read: Read) -> str:
        """Who is meant, what was pasted where it reads otherwise, and what was there before."""
        becomes, pasted = self._becomes(column, read), self._pasted(row, column).strip()
        said = [read.name]
        if pasted and pasted.replace("\n", " ") != becomes:
            said.append(self.tr("from “{text}”").format(text=pasted))
        elif becomes and not pasted:
            said.append(self.tr("from the register"))
        if self.plan.overwrites(row, self.plan.clip.fields[column], read):
            said.append(self.tr("was {old}").format(old=self._held(row, column)))
        return " · ".join(part for part in said if part)

    def _fate(self, row: PastedRow, column: int, read: Read) -> str:
        if read.refusal:
            return sentence(read.refusal)
        becomes = self._becomes(column, read) or self.tr("nothing")
        said = [self.tr("{title} becomes {value}.").format(title=self.goes_to(column), value=becomes)]
        if read.name:
            said.append(f"{read.name}.")
        if self.plan.overwrites(row, self.plan.clip.fields[column], read):
            said.append(self.tr("It was {old}.").format(old=self._held(row, column)))
        return " ".join(said)

    def _held(self, row: PastedRow, column: int) -> str:
        field = self._field(column)
        if field is None or row.before is None:
            return row.typed.get(self.plan.clip.fields[column], "")
        value = getattr(row.before, field.name)
        text = self._workplace.desk.show(self.plan.landing.sheet, field.name, value)
        return shown(field, value, text=text)

    def _state(self, row: PastedRow) -> str:
        number = self.plan.landing.top + row.place - self.plan.clip.begin + 1
        return {
            "new": self.tr("new row"),
            "changed": self.tr("changes row {number}").format(number=number),
            "unfinished": self.tr("unfinished row"),
            "same": self.tr("nothing changes"),
            "refused": self.tr("not taken"),
            "outside": self.tr("not taken"),
        }[row.state]

    def _why(self, row: PastedRow) -> str:
        if row.refusal:
            return sentence(row.refusal)
        if row.state == "outside":
            return self.tr("No rows can be added here.")
        if row.lacks:
            about = BY_NAME[self.plan.landing.sheet]
            titles = ", ".join(about.field(name).title_in(language()) for name in row.lacks)
            return self.tr("lacks {fields}").format(fields=titles)
        return ""


class PasteDelegate(QStyledItemDelegate):
    """Draws two lines: what the cell becomes, and smaller below it what else is to be said."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        above, below = str(index.data() or ""), str(index.data(PasteRole.BELOW) or "")
        ink = index.data(Role.ForegroundRole)
        room = QRect(option.rect).adjusted(MARGIN, 3, -MARGIN, -3)
        half = room.height() // 2
        painter.save()
        painter.setPen(QPen(ink.color() if ink else QColor(colours().text)))
        _line(painter, QRect(room.left(), room.top(), room.width(), half if below else room.height()), above)
        if below:
            painter.setPen(QPen(ink.color() if ink else QColor(colours().quiet)))
            _line(painter, QRect(room.left(), room.top() + half, room.width(), half), below)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours().accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _line(painter: QPainter, room: QRect, text: str) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
