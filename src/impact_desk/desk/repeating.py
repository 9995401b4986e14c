"""A row like one that is there: what most rows of one afternoon share, without what tells them apart."""

from __future__ import annotations

from ..domain.fields import Field, Record
from ..domain.kinds import Amount, Code, Count, Number, Personal, Who
from ..domain.sheets import BY_NAME
from .sheet_desk import SheetDesk

TELLING = (Amount, Code, Count, Number, Personal, Who)
"""Kinds of values that tell rows apart: who it was, which it is, how much."""
OWN = frozenset(("source_ref", "note", "reason", "approval", "approved_by", "approved_on"))
"""Fields that belong to one row alone: its receipt, what was remarked of it, who approved it."""


def repeated_texts(desk: SheetDesk, sheet: str, record: Record) -> dict[str, str]:
    """The texts that a row like `record` begins with: its day, program, activity, hours, but not whose row it is.

    Codes, people, amounts and approval are left for whoever types.
    """
    shared = (one for one in BY_NAME[sheet].fields if _is_shared(one))
    texts = {one.name: desk.show(sheet, one.name, getattr(record, one.name)) for one in shared}
    return {name: text for name, text in texts.items() if text}


def _is_shared(field: Field) -> bool:
    if field.points_to:
        return field.points_to != "volunteers"
    return field.name not in OWN and not isinstance(field.kind, TELLING)
