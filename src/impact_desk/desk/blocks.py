"""Several cells typed at once: paste, fill down, the same value for many rows. One step; refusals are listed.

A cell that is refused is left as it was; everything else is taken. A new row that lacks something becomes an
unfinished row.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from ..domain.fields import Record
from ..domain.problem import Refusal
from ..domain.records import Draft
from ..domain.sheets import BY_NAME, DRAFTS, Sheet
from ..store.file import Writing
from . import rows
from .project_desk import Desk
from .sheet_desk import DuplicateCode


@dataclass(frozen=True, slots=True)
class TypedRow:
    """Texts by field for one row: a record's or draft's `id`, or that of a row to be (`None`: any).

    `place` is the row's number on the screen, for refusals.
    """

    id: UUID | None
    texts: Mapping[str, str]
    place: int


@dataclass(frozen=True, slots=True)
class CellRefused:
    """A cell that was left as it was: row on the screen, field, its title, the text and the reason."""

    row: int
    field: str
    title: str
    text: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Typed:
    """What became of the block: rows changed or added, and the cells refused."""

    rows: int
    refused: tuple[CellRefused, ...]


Act = Callable[[Writing], object]


def type_block(desk: Desk, sheet: str, block: Sequence[TypedRow], title: str) -> Typed:
    """Type `block` into a sheet as one step called `title`. Raises faults only."""
    typing = _Typing(desk, BY_NAME[sheet])
    acts = [act for row in block if (act := typing.act(row))]
    if acts:
        desk.write(title, lambda writing: [act(writing) for act in acts])
    return Typed(len(acts), tuple(typing.refused))


class _Typing:
    """One block under way: what was refused, and the codes that its rows have claimed."""

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        self.desk, self.sheet = desk, sheet
        self.refused: list[CellRefused] = []
        self._records = {one.id: one for one in desk.records(sheet.name)}
        self._drafts = {one.id: one.typed for one in desk.drafts(sheet.name)}
        self._claimed: set[str] = set()

    def act(self, row: TypedRow) -> Act | None:
        """What is to be written for a row; nothing where nothing changes."""
        before = self._records.get(row.id) if row.id else None
        return self._begin(row) if before is None else self._change(row, before)

    def _change(self, row: TypedRow, before: Record) -> Act | None:
        values = self._values(row, row.texts)
        if all(getattr(before, name) == value for name, value in values.items()):
            return None
        try:
            after = self._claim(self.desk.changed(self.sheet.name, before, values))
        except Refusal as refusal:
            self._refuse(row, next(iter(values)), refusal)
            return None
        return lambda writing: writing.replace(after)

    def _begin(self, row: TypedRow) -> Act | None:
        known = self._drafts.get(row.id) if row.id else None
        identity = row.id or uuid4()
        values = self._values(row, {name: text for name, text in row.texts.items() if text.strip()})
        texts = {**(known or {}), **{name: row.texts[name] for name in values}}
        if not values or texts == known:
            return None
        record = self._whole(row, identity, texts) or _draft(self.sheet.name, identity, texts)
        return partial(_lay, record=record, draft=identity if known is not None else None)

    def _whole(self, row: TypedRow, identity: UUID, texts: Mapping[str, str]) -> Record | None:
        """The record that the texts make; nothing while they lack something or do not fit together."""
        values = {name: self.desk.parse(self.sheet.name, name, text) for name, text in texts.items() if text.strip()}
        if rows.missing(self.sheet, values):
            return None
        try:
            return self._claim(self.desk.made(self.sheet.name, identity, values))
        except Refusal as refusal:
            self._refuse(row, next(iter(row.texts)), refusal)
            return None

    def _values(self, row: TypedRow, texts: Mapping[str, str]) -> dict[str, Any]:
        """The values of the texts that can be read; the others are noted."""
        values: dict[str, Any] = {}
        for name, text in texts.items():
            try:
                values[name] = self.desk.parse(self.sheet.name, name, text)
            except Refusal as refusal:
                self._refuse(row, name, refusal)
        return values

    def _claim(self, record: Record) -> Record:
        """The record, whose code no other row of the block has. Raises `DuplicateCode`."""
        code = str(getattr(record, self.sheet.code) or "") if self.sheet.code else ""
        if code and code.casefold() in self._claimed:
            raise DuplicateCode(code, self.sheet.title)
        self._claimed.add(code.casefold())
        return record

    def _refuse(self, row: TypedRow, name: str, refusal: Refusal) -> None:
        title = self.sheet.field(name).title
        self.refused.append(CellRefused(row.place, name, title, row.texts.get(name, ""), refusal))


def _draft(sheet: str, identity: UUID, texts: Mapping[str, str]) -> Draft:
    return Draft(id=identity, sheet=sheet, typed=json.dumps(dict(texts), ensure_ascii=False))


def _lay(writing: Writing, *, record: Record, draft: UUID | None) -> None:
    """Write a new row, in the place of the unfinished one called `draft`."""
    if draft is None:
        writing.add(record)
    elif isinstance(record, Draft):
        writing.replace(record)
    else:
        writing.remove(DRAFTS.name, draft)
        writing.add(record)
