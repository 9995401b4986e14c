"""The journal for reading: who changed what, when, before and after, and why, with values as people write them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from ..domain.fields import Field
from ..domain.kinds import Personal
from ..domain.sheets import BY_NAME, Sheet
from ..store.journal import Change, ChangeSet
from .sheet_desk import SheetDesk

FORGOTTEN = "(removed)"
"""Stands for a personal value whose clear text is gone."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a row, before and after, as text; nothing is an empty text."""

    field: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """What became of one row: added, changed or removed; `name` is its code, where its sheet has one."""

    sheet: str
    record: str
    name: str
    act: str
    fields: tuple[FieldChange, ...]

    def as_json(self) -> dict[str, Any]:
        """The change as `journal --json` prints it."""
        fields = {one.field: {"before": one.before or None, "after": one.after or None} for one in self.fields}
        return {"sheet": self.sheet, "row": self.name or None, "id": self.record, "act": self.act, "fields": fields}


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the journal with its rows; `moment` is local time."""

    about: ChangeSet
    moment: datetime
    rows: tuple[RowChange, ...]

    def as_json(self) -> dict[str, Any]:
        """The entry as `journal --json` prints it."""
        one = self.about
        return {
            "entry": one.seq,
            "moment": one.moment,
            "author": one.author,
            "kind": one.kind,
            "title": one.title,
            "reason": one.reason or None,
            "turns_back": one.undoes,
            "digest": one.digest,
            "changes": [row.as_json() for row in self.rows],
        }


def journal_entries(desk: SheetDesk, since: date | None = None) -> Iterator[Entry]:
    """The entries since a day, or all, oldest first. Raises the faults of the file."""
    first = datetime.combine(since, time.min).astimezone() if since else None
    for one in reversed(desk.history()):
        moment = datetime.fromisoformat(one.moment).astimezone()
        if first is None or moment >= first:
            yield Entry(one, moment, tuple(_row(desk, change) for change in desk.changes(change_set=one.seq)))


def _row(desk: SheetDesk, change: Change) -> RowChange:
    sheet = BY_NAME[change.sheet]
    before, after = change.before or {}, change.after or {}
    # The id names the row, and its place in the order of entry was never typed.
    fields = tuple(
        FieldChange(name, sheet.field(name).title, _shown(desk, sheet, name, before), _shown(desk, sheet, name, after))
        for name in change.fields
        if name not in ("id", "ordinal")
    )
    name = str((after or before).get(sheet.code) or "") if sheet.code else ""
    return RowChange(sheet.name, str(change.record), name, change.act, fields)


def _shown(desk: SheetDesk, sheet: Sheet, name: str, values: dict[str, Any]) -> str:
    stored = values.get(name)
    if stored is None:
        return ""
    one: Field = sheet.field(name)
    if isinstance(one.kind, Personal):
        return desk.file.personal(stored) or FORGOTTEN
    if one.points_to:
        return desk.show(sheet.name, name, one.kind.revive(stored)) or str(stored)
    return one.show(one.kind.revive(stored))
