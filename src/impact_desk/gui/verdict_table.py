"""Verdicts on many files as a table; sorted as people ask, quick with thousands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from ..desk.verdicts import FileVerdict
from .icons import tinted
from .shown import NO_DATA, plain_tip
from .theme import Colours, colours
from .verdict_words import INTEGRITY, MARKS, TRUST, VERDICTS, Sort, answer, reckoned_again, signer_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
Answer = tuple[str, Sort | None]
PLAIN: Callable[[str], Answer] = lambda text: (text, None)  # noqa: E731 - a column that is only text
SORTED = Qt.ItemDataRole.UserRole


class VerdictTable(QAbstractTableModel):
    """One line for each file; a file without verdict waits."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._files: list[Path] = []
        self._verdicts: Mapping[Path, FileVerdict] = {}

    @property
    def files(self) -> tuple[Path, ...]:
        """The files, in the order shown."""
        return tuple(self._files)

    def verdict_at(self, row: int) -> FileVerdict | None:
        """The verdict on the file in a row, if there is one yet."""
        return self._verdicts.get(self._files[row]) if 0 <= row < len(self._files) else None

    def show_files(self, files: Sequence[Path], verdicts: Mapping[Path, FileVerdict]) -> None:
        """Show these files with what is known of them."""
        self.beginResetModel()
        self._files, self._verdicts = list(files), verdicts
        self.endResetModel()

    def repaint_all(self) -> None:
        """Show the same in another language or colour."""
        self.show_files(self._files, self._verdicts)

    def heads(self) -> tuple[str, ...]:
        """Titles of the columns."""
        return (
            self.tr("File"),
            self.tr("Verdict"),
            self.tr("Unchanged?"),
            self.tr("Who signed?"),
            self.tr("Do we trust them?"),
            self.tr("Figures"),
            self.tr("Facility"),
            self.tr("Period"),
            self.tr("No."),
        )

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.heads())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        file = self._files[index.row()]
        text, sort = self.answers(file)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, SORTED):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(file) if index.column() == 0 else text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads()[index.column()]}: {text}"
        if sort and role == Qt.ItemDataRole.DecorationRole:
            return tinted(MARKS[sort], ink(sort, colours()), 16)
        if sort and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(ink(sort, colours()))
        return None

    def answers(self, file: Path) -> tuple[Answer, ...]:
        """What stands in each column for a file."""
        found = self._verdicts.get(file)
        if found is None:
            waiting = self.tr("Waiting")
            return (PLAIN(file.name), PLAIN(waiting), *(PLAIN("") for _ in range(7)))
        about = found.about
        return (
            PLAIN(file.name),
            answer(VERDICTS, found.verdict),
            answer(INTEGRITY, found.integrity),
            PLAIN(signer_text(found) or NO_DATA),
            answer(TRUST, found.trust),
            reckoned_again(found),
            PLAIN(about.facility_code if about else ""),
            PLAIN(str(about.period) if about else ""),
            PLAIN(str(about.sequence) if about else ""),
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.heads()):
            return
        self.beginResetModel()
        down = order == Qt.SortOrder.DescendingOrder
        self._files.sort(key=lambda file: self.answers(file)[column][0], reverse=down)
        self.endResetModel()


def ink(sort: Sort, used: Colours) -> str:
    """The colour of an answer."""
    return {"good": used.good, "doubtful": used.warning, "bad": used.danger}[sort]
