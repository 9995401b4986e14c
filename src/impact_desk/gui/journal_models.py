"""What the journal page shows: entries, and what each changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from ..desk.journal_reading import FORGOTTEN, FieldChange, RowChange
from ..desk.project_desk import ChangeSet
from ..domain.filtering import folded
from .journal_words import entry_title
from .language import language
from .shown import moment_text, plain_tip, shown
from .theme import colours

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()
Line = tuple[RowChange, FieldChange | None]
"""A row that was changed, and one of its fields that was."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are shown: those that fit everything that is given.

    `words` all occur in what is shown, `author` and `kind` are equal, the local day lies within `since` and `until`, and
    the number is among `touching`.
    """

    words: tuple[str, ...] = ()
    author: str = ""
    kind: str = ""
    since: date | None = None
    until: date | None = None
    touching: frozenset[int] | None = None

    def fits(self, entry: ChangeSet) -> bool:
        """Does an entry fit, as far as its words are not asked for?"""
        if (self.author and entry.author != self.author) or (self.kind and entry.kind != self.kind):
            return False
        if self.touching is not None and entry.seq not in self.touching:
            return False
        if self.since is None and self.until is None:
            return True
        day = entry.local.date()
        return (self.since or day) <= day <= (self.until or day)


class JournalModel(QAbstractTableModel):
    """The journal's entries, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[ChangeSet, ...] = ()
        self._shown: list[ChangeSet] = []
        self._counts: dict[int, int] = {}
        self._turned_back: set[int] = set()
        self.wanted = Wanted()
        self._only: frozenset[int] | None = None

    def show(self, entries: Sequence[ChangeSet], counts: dict[int, int]) -> None:
        """Show these entries; `counts` says how many rows each touched."""
        self._all, self._counts = tuple(entries), counts
        self._turned_back = _turned_back(entries)
        self._choose()

    def filter(self, wanted: Wanted) -> None:
        """Show only entries that are wanted."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._choose()

    @property
    def all(self) -> tuple[ChangeSet, ...]:
        """Every entry, shown or not, newest first."""
        return self._all

    def keep_only(self, entries: frozenset[int] | None) -> None:
        """Show only the entries of these numbers."""
        self._only = entries
        self._choose()

    def entry_at(self, row: int) -> ChangeSet | None:
        """The entry in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, seq: int) -> int:
        """The row of an entry; -1 where it is not shown."""
        return next((at for at, one in enumerate(self._shown) if one.seq == seq), -1)

    def is_turned_back(self, entry: ChangeSet) -> bool:
        """Was the entry undone, and stands so?"""
        return entry.seq in self._turned_back

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Role.TextAlignmentRole:
            return RIGHT if section in (0, 4) else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        titles = (
            self.tr("No."),
            self.tr("Moment"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Rows"),
            self.tr("Reason"),
        )
        return titles[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        entry = self.entry_at(index.row())
        if entry is None:
            return None
        if role == Role.DisplayRole:
            return self._texts(entry)[index.column()]
        if role == Role.TextAlignmentRole:
            return RIGHT if index.column() in (0, 4) else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ForegroundRole and self.is_turned_back(entry):
            return QBrush(QColor(colours().quiet))
        is_told = role == Role.ToolTipRole and index.column() in (2, 3, 5)
        return plain_tip(self._texts(entry)[index.column()]) if is_told else None

    def _texts(self, entry: ChangeSet) -> tuple[str, ...]:
        title = entry_title(entry.title)
        if self.is_turned_back(entry):
            title = self.tr("{title} (turned back)").format(title=title)
        count = str(self._counts.get(entry.seq, ""))
        return (str(entry.seq), moment_text(entry.moment), entry.author, title, count, entry.reason)

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = [one for one in self._all if self._fits(one)]
        self.endResetModel()

    def _fits(self, entry: ChangeSet) -> bool:
        if self._only is not None and entry.seq not in self._only:
            return False
        if not self.wanted.fits(entry):
            return False
        if not self.wanted.words:
            return True
        text = folded("\n".join(self._texts(entry)))
        return all(word in text for word in self.wanted.words)


class ChangesModel(QAbstractTableModel):
    """Field by field, what one entry or a record's history changed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these changes."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        titles = (
            self.tr("Act"),
            self.tr("Sheet"),
            self.tr("Row"),
            self.tr("Field"),
            self.tr("Before"),
            self.tr("After"),
        )
        return titles[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._lines):
            return None
        row, field = self._lines[index.row()]
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        text = self._text(row, field, index.column())
        return plain_tip(text) if role == Role.ToolTipRole else text

    def _text(self, row: RowChange, field: FieldChange | None, column: int) -> str:
        acts = {"added": self.tr("added"), "changed": self.tr("changed"), "removed": self.tr("removed")}
        about = (acts[row.act], row.sheet.title_in(language()), row.name)
        if field is None:
            return (*about, "", "", "")[column]
        return (*about, field.field.title_in(language()), _text(field, field.before), _text(field, field.after))[column]


def lines_of(rows: Iterable[RowChange]) -> tuple[Line, ...]:
    """The changes field by field, for any thread; removed rows take one line each."""
    return tuple(line for row in rows for line in _lines(row))


def _lines(row: RowChange) -> list[Line]:
    found: list[Line] = [(row, one) for one in row.fields if _is_telling(one)]
    return found or [(row, None)]


def _is_telling(one: FieldChange) -> bool:
    """A field that a new row left at its default tells nothing."""
    return not (one.before is None and one.after == one.field.default)


def _text(change: FieldChange, value: Any) -> str:
    if isinstance(value, str) and (change.field.points_to or value == FORGOTTEN):
        return value
    try:
        return shown(change.field, value)
    except (AttributeError, TypeError, ValueError):
        return str(value)


def _turned_back(entries: Sequence[ChangeSet]) -> set[int]:
    """The entries that an undo turned back which itself stands; newest first."""
    gone: set[int] = set()
    for one in entries:
        if one.undoes is not None and one.seq not in gone:
            gone.add(one.undoes)
    return gone
