"""Records to rows and back, with personal values kept apart as salted digests."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from ..domain.fields import Field, Record
from ..domain.kinds import Personal
from ..domain.sheets import Sheet
from .tables import Schema


@dataclass(slots=True)
class PersonalValues:
    """The clear text of personal values of one open file, by digest and by person and value.

    `fresh` holds the rows that are not yet in the file; the journal writes them with the change set.
    """

    clear: dict[str, str] = field(default_factory=dict)
    known: dict[tuple[str, str], str] = field(default_factory=dict)
    fresh: list[dict[str, str]] = field(default_factory=list)

    @classmethod
    def of(cls, connection: Connection, schema: Schema) -> PersonalValues:
        """Everything the file keeps."""
        values = cls()
        table = schema.table("personal")
        for digest, person, value in connection.execute(select(table.c.digest, table.c.person, table.c.value)):
            values.clear[digest] = value
            values.known[person, value] = digest
        return values

    def digest(self, person: str, value: str) -> str:
        """The digest that stands for `value` of `person`; the same value of a person has one digest."""
        found = self.known.get((person, value))
        if found:
            return found
        salt = secrets.token_hex(16)
        made = personal_digest(salt, value)
        self.known[person, value], self.clear[made] = made, value
        self.fresh.append({"digest": made, "salt": salt, "person": person, "value": value})
        return made

    def forget_fresh(self) -> None:
        """Drop what a change set that failed would have written."""
        for row in self.fresh:
            self.known.pop((row["person"], row["value"]), None)
            self.clear.pop(row["digest"], None)
        self.fresh.clear()


def personal_digest(salt: str, value: str) -> str:
    """SHA-256 over salt and value: what rows and journal hold instead of a personal value."""
    return hashlib.sha256(f"{salt}:{value}".encode()).hexdigest()


def to_row(sheet: Sheet, record: Record, personal: PersonalValues) -> dict[str, Any]:
    """The row of `record`."""
    row: dict[str, Any] = {"id": str(record.id), "ordinal": record.ordinal}
    for one in sheet.fields:
        row[one.name] = kept(one, getattr(record, one.name), record, personal)
    return row


def kept(one: Field, value: Any, record: Record, personal: PersonalValues) -> Any:
    """What the file stores for `value` of field `one`."""
    if value is None or value == ():
        return None
    if isinstance(one.kind, Personal):
        return personal.digest(str(getattr(record, "volunteer_id", "")), value)
    return one.kind.keep(value)


def from_rows(sheet: Sheet, rows: Iterable[RowMapping], personal: PersonalValues) -> list[Record]:
    """The records of `rows`, which map column names to stored values."""
    revivers = [(one.name, one.kind.revive, one.default, isinstance(one.kind, Personal)) for one in sheet.fields]
    made: list[Record] = []
    for row in rows:
        values: dict[str, Any] = {"id": UUID(row["id"]), "ordinal": row["ordinal"]}
        for name, revive, default, is_personal in revivers:
            stored = row[name]
            if stored is None:
                values[name] = default
            else:
                values[name] = personal.clear.get(stored, default) if is_personal else revive(stored)
        made.append(sheet.record(**values))
    return made
