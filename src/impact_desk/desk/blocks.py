"""Several cells typed at once: paste, fill down, the same value for many rows. One step; refusals are listed.

A cell that is refused is left as it was; everything else is taken. A new row that lacks something becomes an
unfinished row.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from ..domain.fields import Record
from ..domain.problem import Refusal
from ..domain.records import Draft
from ..domain.sheets import BY_NAME, DRAFTS
from ..store.file import Writing
from . import rows
from .project_desk import Desk
from .refused_steps import DuplicateCode
from .sheet_desk import SheetDesk


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


@dataclass(frozen=True, slots=True)
class Step:
    """What a row becomes: `record`, in the place of the record `before` or of the unfinished row `draft`.

    The record is itself an unfinished row (`Draft`) where it lacks something.
    """

    record: Record
    before: Record | None = None
    draft: UUID | None = None

    @property
    def is_unfinished(self) -> bool:
        """Does the row lack something?"""
        return isinstance(self.record, Draft)


def type_block(desk: SheetDesk, sheet: str, block: Sequence[TypedRow], title: str) -> Typed:
    """Type `block` into a sheet as one step called `title`. Raises `PeriodClosed` and faults."""
    typing = Typing(desk, sheet, [row.id for row in block if row.id])
    steps = [step for row in block if (step := typing.step(row))]
    lay_steps(desk, title, steps)
    return Typed(len(steps), tuple(typing.refused))


def lay_steps(desk: SheetDesk, title: str, steps: Sequence[Step], *, reason: str = "") -> None:
    """Write what was planned as one step called `title`; nothing where there is none. Raises `PeriodClosed` and faults."""

    def act(writing: Writing) -> None:
        for step in steps:
            _lay(writing, step)

    if steps:
        desk.write(title, act, reason=reason)


class Typing:
    """One block under way: what was refused, and the codes that its rows have claimed. Nothing is written."""

    def __init__(self, desk: SheetDesk, sheet: str, rows: Sequence[UUID] = ()) -> None:
        """Type into `sheet` of `desk`, mostly into `rows`, which are read at once where the sheet is long."""
        near = desk.table(sheet).with_ids(rows) if rows and desk.is_long(sheet) else None
        self._near = {record.id: record for _, record in near} if near is not None else None
        self._read: dict[tuple[str, str], Any] = {}
        self.desk, self.sheet = desk, BY_NAME[sheet]
        self.refused: list[CellRefused] = []
        found = desk.drafts(sheet) if isinstance(desk, Desk) else ()
        self._drafts = {one.id: one.typed for one in found}
        self._claimed: set[str] = set()
        self._made: list[Record] = []

    def is_known(self, row: UUID | None) -> bool:
        """Is that the row of a record, or an unfinished one?"""
        return row in self._drafts or self.before(row) is not None

    def before(self, row: UUID | None) -> Record | None:
        """The record that stands in a row, if one does."""
        if row is None or self._near is not None:
            return self._near.get(row) if self._near and row else None
        return self.desk.find(self.sheet.name, row)

    def typed(self, row: UUID | None) -> Mapping[str, str]:
        """What was typed into an unfinished row so far; nothing for any other row."""
        return self._drafts.get(row, {}) if row is not None else {}

    def step(self, row: TypedRow) -> Step | None:
        """What is to be written for a row; nothing where nothing changes."""
        before = self.before(row.id)
        return self._begin(row) if before is None else self._change(row, before)

    def _change(self, row: TypedRow, before: Record) -> Step | None:
        values = self._values(row, row.texts)
        if all(getattr(before, name) == value for name, value in values.items()):
            return None
        try:
            after = self._claim(self.desk.changed(self.sheet.name, before, values))
        except Refusal as refusal:
            self._refuse(row, next(iter(values)), refusal)
            return None
        return Step(after, before)

    def _begin(self, row: TypedRow) -> Step | None:
        known = self._drafts.get(row.id) if row.id else None
        identity = row.id or uuid4()
        values = self._values(row, {name: text for name, text in row.texts.items() if text.strip()})
        texts = {**(known or {}), **{name: row.texts[name] for name in values}}
        if not values or texts == known or not isinstance(self.desk, Desk):
            return None
        record = self._whole(row, identity, texts) or _draft(self.sheet.name, identity, texts)
        return Step(record, draft=identity if known is not None else None)

    def _whole(self, row: TypedRow, identity: UUID, texts: Mapping[str, str]) -> Record | None:
        """The record that the texts make; nothing while they lack something or do not fit together."""
        values = self._values(row, {name: text for name, text in texts.items() if text.strip()})
        if rows.missing(self.sheet, values):
            return None
        try:
            beside = self._made if self.sheet.numbered else ()
            record = self._claim(self.desk.made(self.sheet.name, identity, values, beside=beside))
        except Refusal as refusal:
            self._refuse(row, next(iter(row.texts)), refusal)
            return None
        self._made.append(record)
        return record

    def _values(self, row: TypedRow, texts: Mapping[str, str]) -> dict[str, Any]:
        """The values of the texts that can be read; the others are noted."""
        read = {name: self._parsed(name, text) for name, text in texts.items()}
        for name, value in read.items():
            if isinstance(value, Refusal):
                self._refuse(row, name, value)
        return {name: value for name, value in read.items() if not isinstance(value, Refusal)}

    def _parsed(self, name: str, text: str) -> Any:
        """What a text means in a field, or in its place the refusal; each is read once."""
        if (name, text) not in self._read:
            try:
                self._read[name, text] = self.desk.parse(self.sheet.name, name, text)
            except Refusal as refusal:
                self._read[name, text] = refusal
        return self._read[name, text]

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


def _lay(writing: Writing, step: Step) -> None:
    """Write a row, in the place of the record or the unfinished row that was there."""
    if step.before is not None or (step.is_unfinished and step.draft is not None):
        writing.replace(step.record)
        return
    if step.draft is not None:
        writing.remove(DRAFTS.name, step.draft)
    writing.add(step.record)
