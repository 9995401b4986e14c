"""What belongs to records that are to be deleted: the rows of any sheet that point to them.

Such rows go with them, move to another record, or lose their reference where they stand on the same sheet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from ..domain import approval
from ..domain.fields import Field, Record
from ..domain.sheets import Sheet, referring_to
from .kept_records import KeptRecords, Place


def dependants(kept: KeptRecords, sheet: str, ids: set[UUID]) -> dict[str, list[UUID]]:
    """The rows that point to these records of a sheet and are not among them, by the name of their sheet."""
    found: dict[str, list[UUID]] = {}
    for other, field in referring_to(sheet):
        belonging = [row.id for row in _belonging(kept, other, field, ids)]
        if belonging:
            found.setdefault(other.name, []).extend(belonging)
    return found


def moved(kept: KeptRecords, sheet: str, doomed: set[UUID], target: UUID) -> list[Record]:
    """The rows that belong to the `doomed`, changed to belong to `target`; what it hangs on itself belongs to none."""
    above = _above(kept, sheet, target)
    return [
        approval.edited(row, _with(row, {field.name: None if other.name == sheet and row.id in above else target}))
        for other, field in referring_to(sheet)
        for row in _belonging(kept, other, field, doomed)
    ]


def uprooted(kept: KeptRecords, sheet: str, doomed: set[UUID]) -> tuple[list[Record], list[Place]]:
    """Rows that lose a reference within their own sheet, and rows that go with the `doomed`, deepest first."""
    cleared: list[Record] = []
    orphans: list[Place] = []
    for other, field in referring_to(sheet):
        belonging = _belonging(kept, other, field, doomed)
        if other.name == sheet:
            cleared += [_with(row, {field.name: None}) for row in belonging]
        elif belonging:
            deeper_cleared, deeper = uprooted(kept, other.name, {row.id for row in belonging})
            cleared += deeper_cleared
            orphans += [*deeper, *((other.name, row.id) for row in belonging)]
    gone = {one for _, one in orphans}
    return [row for row in cleared if row.id not in gone], list(dict.fromkeys(orphans))


def _belonging(kept: KeptRecords, other: Sheet, field: Field, ids: set[UUID]) -> list[Record]:
    """The records of a sheet that point to one of `ids`, and are not among them."""
    if kept.is_long(other.name):
        found = sorted((row for _, row in kept.table(other.name).belonging(field.name, ids)), key=_entered)
    else:
        found = [row for row in kept.of(other.name).values() if getattr(row, field.name) in ids]
    return [row for row in found if row.id not in ids]


def _above(kept: KeptRecords, sheet: str, record: UUID) -> set[UUID]:
    """A record and all that it hangs on within its own sheet: these cannot hang on it in turn."""
    own = next((field.name for other, field in referring_to(sheet) if other.name == sheet), None)
    found: set[UUID] = set()
    at: UUID | None = record
    while at is not None and at not in found:
        found.add(at)
        at = getattr(kept.find(sheet, at), own, None) if own else None
    return found


def _entered(record: Record) -> tuple[int, str]:
    return record.ordinal, str(record.id)


def _with(record: Record, values: Mapping[str, Any]) -> Record:
    return replace(record, **values)
