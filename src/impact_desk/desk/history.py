"""The journal's entries with all that they changed, as the command line prints them: values as people write them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from ..domain.fields import Field
from ..store.journal import ChangeSet
from .journal_reading import FieldChange, RowChange, read_changes
from .sheet_desk import SheetDesk


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
            "changes": [_row(row) for row in self.rows],
        }


def journal_entries(desk: SheetDesk, since: date | None = None) -> Iterator[Entry]:
    """The entries since a day, or all, oldest first. Raises the faults of the file."""
    first = datetime.combine(since, time.min).astimezone() if since else None
    for one in reversed(desk.history()):
        moment = datetime.fromisoformat(one.moment).astimezone()
        if first is None or moment >= first:
            yield Entry(one, moment, read_changes(desk, change_set=one.seq))


def before_and_after(change: FieldChange) -> tuple[str, str]:
    """A field's values as text; nothing is an empty text."""
    return _text(change.field, change.before), _text(change.field, change.after)


def _text(field: Field, value: Any) -> str:
    return value if isinstance(value, str) else field.show(value)


def _row(row: RowChange) -> dict[str, Any]:
    shown = {one.field.name: before_and_after(one) for one in row.fields}
    return {
        "sheet": row.sheet.name,
        "row": row.name,
        "id": str(row.record),
        "act": row.act,
        "fields": {name: {"before": old or None, "after": new or None} for name, (old, new) in shown.items()},
    }
