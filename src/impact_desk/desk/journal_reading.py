"""The journal for readers: what each entry changed, field by field, in values and codes instead of stored texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal
from uuid import UUID

from ..domain.fields import Field
from ..domain.kinds import Personal
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME, DRAFTS, Sheet
from ..store.journal import BrokenLink, Change
from .project_desk import Desk, Snapshot
from .sheet_desk import SheetDesk

__all__ = ["FORGOTTEN", "BrokenLink", "FieldChange", "RowChange", "broken_links", "names_of", "read_changes"]

FORGOTTEN = "(personal)"
"""What stands for a person's value that the file no longer holds in clear."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after. Values are those of the field's kind; references and persons come as text."""

    field: Field
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RowChange:
    """What an entry did to one row; `name` is its code where it has one, else what tells it from others."""

    seq: int
    change_set: int
    sheet: Sheet
    record: UUID
    act: Literal["added", "changed", "removed"]
    name: str
    fields: tuple[FieldChange, ...]


def read_changes(
    desk: SheetDesk, *, change_set: int | None = None, record: UUID | None = None, most: int | None = None
) -> tuple[RowChange, ...]:
    """What one entry changed, or the whole history of one record, oldest first; at most `most` rows.

    Unfinished rows are left out.
    """
    # An import has very many rows, and nobody else gets at the file while they are read.
    found = desk.file.changes(change_set=change_set, record=record, but=DRAFTS.name, most=most)
    reading = _Reading(desk, {one.record: one for one in found})
    return tuple(reading.row(one) for one in found if one.sheet in BY_NAME)


def broken_links(desk: SheetDesk, pause: Callable[[], None] = lambda: None) -> tuple[BrokenLink, ...]:
    """Where the journal's chain does not hold, read page by page; what `pause` raises between them ends the check."""
    if isinstance(desk, Desk) and desk.counts_apart:
        return desk.ask_alone(_links)
    return desk.file.broken_links(pause)


def _links(at: Snapshot) -> tuple[BrokenLink, ...]:
    return at.desk.file.broken_links()


def names_of(desk: SheetDesk, rows: Iterable[tuple[str, UUID]]) -> Iterator[tuple[str, str]]:
    """Sheet and name of each of these rows, be it there or gone."""
    for sheet, record in rows:
        found = read_changes(desk, record=record)
        yield sheet, found[-1].name if found else str(record)[:8]


class _Reading:
    """Reads changes with the codes at hand: those of today, else of the same entry, else of a record's history."""

    def __init__(self, desk: SheetDesk, entry: dict[UUID, Change]) -> None:
        self._desk, self._entry = desk, entry
        self._codes: dict[str, dict[UUID, str]] = {}

    def row(self, change: Change) -> RowChange:
        sheet = BY_NAME[change.sheet]
        fields = tuple(self._fields(sheet, change))
        return RowChange(
            change.seq, change.change_set, sheet, change.record, change.act, self._name(sheet, change), fields
        )

    def _fields(self, sheet: Sheet, change: Change) -> Iterator[FieldChange]:
        before, after = change.before or {}, change.after or {}
        for one in sheet.fields:
            if before.get(one.name) != after.get(one.name):
                yield FieldChange(one, self._value(one, before.get(one.name)), self._value(one, after.get(one.name)))

    def _value(self, field: Field, stored: Any) -> Any:
        if stored is None:
            return None
        if isinstance(field.kind, Personal):
            return self._desk.file.clear_text(str(stored)) or FORGOTTEN
        try:
            value = field.kind.revive(stored)
        except (ValueError, ArithmeticError, Refusal):
            return str(stored)
        return self._code(field.points_to, value) if field.points_to else value

    def _code(self, sheet: str, record: UUID) -> str:
        column = str(BY_NAME[sheet].code)
        if sheet not in self._codes:
            self._codes[sheet] = {one.id: str(getattr(one, column)) for one in self._desk.records(sheet)}
        known = self._codes[sheet]
        if record not in known:
            last = self._entry.get(record) or next(reversed(self._desk.changes(record=record)), None)
            row = (last.after or last.before or {}) if last else {}
            known[record] = str(row.get(column) or str(record)[:8])
        return known[record]

    def _name(self, sheet: Sheet, change: Change) -> str:
        row = change.after or change.before or {}
        if sheet.code and row.get(sheet.code):
            return str(row[sheet.code])
        telling = (one for one in sheet.fields if one.name in ("date", "year") or one.required)
        texts = (self._text(one, row.get(one.name)) for one in telling)
        return " · ".join(list(islice(filter(None, texts), 3)))

    def _text(self, field: Field, stored: Any) -> str:
        value = self._value(field, stored)
        return value if isinstance(value, str) else field.show(value)
