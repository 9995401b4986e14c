"""A record in one line, as people would name it: a few of its fields in their words."""

from __future__ import annotations

from collections.abc import Iterator

from ..desk.sheet_desk import SheetDesk
from ..domain.fields import Record
from ..domain.kinds import Personal
from ..domain.sheets import sheet_of
from .shown import shown

MOST = 6
"""At most so many fields."""
LONGEST = 60


def row_text(desk: SheetDesk, record: Record, *, named: bool = False) -> str:
    """The first fields of `record` that say something; `named` for those who look for people by their names."""
    return " · ".join(_parts(desk, record, named=named))


def _parts(desk: SheetDesk, record: Record, *, named: bool) -> Iterator[str]:
    sheet = sheet_of(record)
    told = 0
    for field in sheet.fields:
        value = getattr(record, field.name)
        # A number says whose row it is; who may open the row sees the name there.
        if (isinstance(field.kind, Personal) and not named) or value is None or value in ((), field.default):
            continue
        text = shown(
            field, value, text=desk.show(sheet.name, field.name, value), currency=getattr(record, "currency", "") or ""
        )
        if text:
            yield text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
            told += 1
        if told == MOST:
            return
