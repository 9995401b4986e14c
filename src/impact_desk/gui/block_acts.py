"""What is done to several cells of a grid at once: copy, fill down, clear, set; each one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionRange, QModelIndex, Qt

from ..desk.blocks import CellRefused, TypedRow, type_block
from ..desk.copied import Copied, copied_cell
from .language import sentence
from .sheet_model import SheetModel

translate = QCoreApplication.translate

SUMMED = 200_000
"""More cells than this are counted but not summed while somebody drags."""
LISTED = 3
"""Refusals that a notice spells out; the others are counted."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a block: how many rows were changed, and which cells were refused."""

    rows: int
    refused: tuple[CellRefused, ...]


def copied(model: SheetModel, indexes: Sequence[QModelIndex]) -> list[list[Copied]]:
    """The cells for the clipboard, row by row; gaps in the selection are empty."""
    written = {row for row in {one.row() for one in indexes} if _is_written(model, row)}
    cells = {(one.row(), one.column()): one for one in indexes if one.row() in written}
    if not cells:
        return []
    columns = sorted({column for _, column in cells})
    rows = sorted({row for row, _ in cells})
    return [[_copied(model, cells.get((row, column))) for column in columns] for row in rows]


def filled(model: SheetModel, targets: Iterable[QModelIndex], text: str) -> Outcome:
    """Type the same text into every cell."""
    rows: dict[int, dict[str, str]] = {}
    for one in targets:
        if model.columns[one.column()].field:
            rows.setdefault(one.row(), {})[model.columns[one.column()].name] = text
    return _typed(model, rows, "Set cells of {title}")


def filled_down(model: SheetModel, targets: Sequence[QModelIndex]) -> Outcome:
    """Give every selected cell the text of the topmost selected cell of its column; one row takes the row above."""
    tops: dict[int, int] = {}
    for one in targets:
        tops[one.column()] = min(tops.get(one.column(), one.row()), one.row())
    single = len({one.row() for one in targets}) == 1
    rows: dict[int, dict[str, str]] = {}
    for one in targets:
        source = tops[one.column()] - (1 if single else 0)
        column = model.columns[one.column()]
        if column.field and source >= 0 and one.row() != source and not model.group_at(source):
            text = str(model.data(model.index(source, one.column()), Qt.ItemDataRole.EditRole) or "")
            rows.setdefault(one.row(), {})[column.name] = text
    return _typed(model, rows, "Fill down in {title}")


def summed(model: SheetModel, selection: QItemSelection) -> tuple[int, Fraction | None]:
    """How many cells are selected, and the sum of those that are figures of one kind."""
    parts = [selection.at(at) for at in range(selection.count())]
    size = sum(one.width() * one.height() for one in parts)
    columns = {column for one in parts for column in range(one.left(), one.right() + 1)}
    kinds = {kind_of(model, column) for column in columns}
    if size > SUMMED or len(kinds) != 1 or None in kinds:
        return size, None
    return size, sum((_exact(value) for one in parts for value in _values(model, one)), Fraction(0))


def _values(model: SheetModel, part: QItemSelectionRange) -> Iterator[Any]:
    """What the cells of a part of a selection hold, without the empty ones."""
    columns = [model.columns[at] for at in range(part.left(), part.right() + 1)]
    for row in range(part.top(), part.bottom() + 1):
        key = model.key_at(row)
        found = (model.cells.value(key, column) for column in columns) if key else ()
        yield from (value for value in found if value is not None)


def refusals_text(outcome: Outcome) -> str:
    """What a notice says of the refused cells."""
    named = [
        translate("BlockActs", "Row {row}, {title}: {reason}").format(
            row=one.row + 1, title=one.title, reason=sentence(one.refusal)
        )
        for one in outcome.refused[:LISTED]
    ]
    more = len(outcome.refused) - LISTED
    return "\n".join(
        [*named, *([translate("BlockActs", "… and {count} more.").format(count=more)] if more > 0 else [])]
    )


def _typed(model: SheetModel, rows: Mapping[int, Mapping[str, str]], title: str) -> Outcome:
    desk = model.desk
    if not rows or desk.read_only:
        return Outcome(0, ())
    wanted = [_row(model, at, texts) for at, texts in sorted(rows.items())]
    result = type_block(desk, model.sheet.name, [one for one in wanted if one], title.format(title=model.sheet.title))
    return Outcome(result.rows, result.refused)


def _row(model: SheetModel, at: int, texts: Mapping[str, str]) -> TypedRow | None:
    key = model.key_at(at)
    if model.group_at(at):
        return None
    if key is not None and not model.is_blank(at):
        return TypedRow(key, texts, at)
    if not model.is_addable or not any(text.strip() for text in texts.values()):
        return None
    fresh: UUID | None = key if model.is_blank(at) else None
    return TypedRow(fresh, {**model.new_row_texts(), **texts}, at)


def _is_written(model: SheetModel, row: int) -> bool:
    return not model.is_blank(row) and not model.group_at(row)


def _copied(model: SheetModel, index: QModelIndex | None) -> Copied:
    if index is None:
        return Copied()
    key, column = model.key_at(index.row()), model.columns[index.column()]
    value = model.cells.value(key, column) if key else None
    return copied_cell(column.field, str(model.data(index, Qt.ItemDataRole.EditRole) or ""), value)


def kind_of(model: SheetModel, column: int) -> str | None:
    """The kind of figures in a column; nothing where it has none that are added."""
    field = model.columns[column].field
    return field.kind.word if field and field.kind.word in ("amount", "number", "count", "hours") else None


def _exact(value: Any) -> Fraction:
    exact = getattr(value, "exact", value)
    return Fraction(exact)
