"""What the cells of a grid show: records, unfinished rows, refused texts, problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush, QColor

from ..desk.project_desk import DraftRow
from ..domain.fields import Record
from ..domain.kinds import Choice, Choices
from ..domain.problem import Problem, Refusal, Said
from ..domain.sheets import Sheet
from .columns import Column
from .field_words import short_words, whole_words
from .language import language, sentence
from .shown import plain_tip, shown, yes_no
from .theme import colours
from .workplace import Workplace

translate = QCoreApplication.translate

Role = Qt.ItemDataRole


class CellRole(IntEnum):
    """What else a cell tells its delegate."""

    VALUE = Role.UserRole + 1
    REFUSAL = Role.UserRole + 2
    PROBLEM = Role.UserRole + 3
    MISSING = Role.UserRole + 4
    GOOD = Role.UserRole + 5
    GROUP = Role.UserRole + 6
    SUM = Role.UserRole + 7


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell is painted: its text and on which side that stands, its colours where these are not the usual ones."""

    text: str
    alignment: Qt.AlignmentFlag
    ground: QBrush | None = None
    ink: QBrush | None = None


class Cells:
    """The cells of one sheet, by the row's id and the column.

    `drafts` are the unfinished rows, `blank` is the id that the empty row will have, `refused` keeps texts
    that were not taken with the reason.
    """

    def __init__(self, workplace: Workplace, sheet: Sheet, columns: Sequence[Column], blank: UUID) -> None:
        self.workplace, self.sheet, self.columns, self.blank = workplace, sheet, columns, blank
        self.drafts: dict[UUID, DraftRow] = {}
        self.refused: dict[tuple[UUID, str], tuple[str, Said]] = {}
        self._problems: dict[tuple[UUID | None, str], list[str]] = {}
        self._answers: dict[int, Callable[[UUID, Column], Any]] = {
            Role.DisplayRole: self.display,
            Role.EditRole: self.edit_text,
            Role.ToolTipRole: self._shown_tip,
            Role.BackgroundRole: self._ground,
            Role.ForegroundRole: self._ink,
            Role.AccessibleTextRole: self._spoken,
            CellRole.VALUE: self.value,
            CellRole.REFUSAL: self._refusal,
            CellRole.PROBLEM: self._problem,
            CellRole.MISSING: self._is_missing,
            CellRole.GOOD: self._is_good,
        }

    def renew_blank(self) -> None:
        """The empty row's id went to a record."""
        self.blank = uuid4()

    def is_record(self, key: UUID) -> bool:
        """Is this the row of a whole record?"""
        return key != self.blank and key not in self.drafts

    def record(self, key: UUID) -> Record:
        """The record of a row. Raises `Gone`."""
        return self.workplace.desk.record(self.sheet.name, key)

    def value(self, key: UUID, column: Column) -> Any:
        """The value that a whole record has in a column; nothing elsewhere."""
        if not self.is_record(key):
            return None
        return column.value_of(self.record(key))

    def display(self, key: UUID, column: Column) -> str:
        """What the cell shows."""
        if (key, column.name) in self.refused:
            return self.refused[key, column.name][0]
        if key == self.blank:
            return ""
        if key in self.drafts:
            return self._draft_text(self.drafts[key], column)
        return self.text_of(self.record(key), column)

    def text_of(self, record: Record, column: Column) -> str:
        """What a record shows in a column."""
        return self.value_text(column, column.value_of(record), str(getattr(record, "currency", None) or ""))

    def value_text(self, column: Column, value: Any, currency: str = "") -> str:
        """What a value is shown as in a column; an amount without a `currency` is in the facility's."""
        if column.field is None:
            return "" if value is None else column.text(value)
        text = self.workplace.desk.show(self.sheet.name, column.name, value) if column.field.points_to else ""
        if column.field.kind.word == "amount":
            currency = currency or self.workplace.currency
        return shown(column.field, value, text=text, currency=currency)

    def row_text(self, record: Record) -> str:
        """Everything that a record shows, for the filter."""
        return "\n".join(self.text_of(record, column) for column in self.columns)

    def edit_text(self, key: UUID, column: Column) -> str:
        """The text that an editor begins with; the desk reads it back to the same value."""
        if (key, column.name) in self.refused:
            return self.refused[key, column.name][0]
        if key in self.drafts:
            return self.drafts[key].typed.get(column.name, "")
        value = self.value(key, column)
        if column.field is None or value is None:
            return "" if value is None else column.text(value)
        if isinstance(column.field.kind, Choice) and not isinstance(column.field.kind, Choices):
            return column.field.kind.title(value, language())
        if column.field.kind.word == "yes_no":
            return yes_no(value)
        return self.workplace.desk.show(self.sheet.name, column.name, value)

    def missing(self, key: UUID) -> tuple[str, ...]:
        """The names of the required fields that an unfinished row lacks."""
        draft = self.drafts.get(key)
        if draft is None:
            return ()
        return tuple(
            one.name for one in self.sheet.fields if one.required and not draft.typed.get(one.name, "").strip()
        )

    def mark(self, problems: Sequence[Problem]) -> bool:
        """Show these problems at their cells; says whether that changes anything."""
        found: dict[tuple[UUID | None, str], list[str]] = {}
        for one in problems:
            if one.sheet == self.sheet.name:
                found.setdefault((one.record, one.field), []).append(sentence(one))
        is_new = found != self._problems
        self._problems = found
        return is_new

    def told(self, key: UUID, column: Column, role: int) -> Any:
        """What the cell says under a role. Raises `Gone` where its record was deleted before the grid heard of it."""
        answer = self._answers.get(role)
        return answer(key, column) if answer else None

    def look(self, key: UUID, column: Column, side: Qt.AlignmentFlag) -> Look:
        """How a cell is painted. Raises `Gone` as `told` does."""
        return Look(self.display(key, column), side, self._ground(key, column), self._ink(key, column))

    def mark_of(self, key: UUID, column: Column) -> CellRole | None:
        """What is drawn attention to in a cell: a refusal, a problem, or that it is needed in an unfinished row."""
        if (key, column.name) in self.refused:
            return CellRole.REFUSAL
        if (key, column.name) in self._problems:
            return CellRole.PROBLEM
        return CellRole.MISSING if self._is_missing(key, column) else None

    def header_help(self, column: Column) -> str:
        """What the column means."""
        if column.field is None:
            return column.help() if column.help else column.header()
        about = translate("Cells", "{title} (needed in every row)") if column.field.required else "{title}"
        return f"{about.format(title=column.header())}\n{short_words(self.sheet.name, column.name)}"

    def whole_help(self, column: Column) -> str:
        """Everything that is told of the column."""
        return whole_words(self.sheet.name, column.name) if column.field else self.header_help(column)

    def _draft_text(self, draft: DraftRow, column: Column) -> str:
        text = draft.typed.get(column.name, "")
        if column.field is None or not text.strip():
            return text
        try:
            value = self.workplace.desk.parse(self.sheet.name, column.name, text)
        except Refusal:
            return text
        return shown(column.field, value, text=text)

    def _refusal(self, key: UUID, column: Column) -> str | None:
        found = self.refused.get((key, column.name))
        return sentence(found[1]) if found else None

    def _problem(self, key: UUID, column: Column) -> str | None:
        return "\n".join(self._problems.get((key, column.name), ())) or None

    def _is_missing(self, key: UUID, column: Column) -> bool:
        return key in self.drafts and column.name in self.missing(key)

    def _is_good(self, key: UUID, column: Column) -> bool:
        return bool(column.good and self.is_record(key) and column.good(self.record(key)))

    def _tip(self, key: UUID, column: Column) -> str | None:
        if self._is_missing(key, column):
            return translate("Cells", "{title} is still missing in this unfinished row.").format(title=column.header())
        return self._refusal(key, column) or self._problem(key, column)

    def _shown_tip(self, key: UUID, column: Column) -> str:
        return plain_tip(self._tip(key, column) or "")

    def _spoken(self, key: UUID, column: Column) -> str:
        if key == self.blank:
            return translate("Cells", "Empty row, {title}").format(title=column.header())
        parts = (column.header(), self.display(key, column), self._tip(key, column) or "")
        return ", ".join(part for part in parts if part)

    def _ground(self, key: UUID, column: Column) -> QBrush | None:
        if (key, column.name) in self.refused:
            return QBrush(QColor(colours().danger_ground))
        if key in self.drafts or (key, column.name) in self._problems:
            return QBrush(QColor(colours().warning_ground))
        return None

    def _ink(self, key: UUID, column: Column) -> QBrush | None:
        if (key, column.name) in self.refused:
            return QBrush(QColor(colours().danger))
        if key == self.blank or column.field is None:
            return QBrush(QColor(colours().quiet))
        return None


def texts_of(workplace: Workplace, sheet: Sheet, values: Mapping[str, Any]) -> dict[str, str]:
    """Values as the texts that are typed for them."""
    return {name: workplace.desk.show(sheet.name, name, value) for name, value in values.items()}
