"""Records to rows and back, with personal values kept apart as salted digests."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from ..domain.fields import Field, Record
from ..domain.kinds import Personal
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from .faults import Unreadable
from .tables import Schema


@dataclass(slots=True)
class PersonalValues:
    """The clear text of personal values of one open file, by digest and by person and value.

    `fresh` holds the rows that came with the change set under way, `written` how many of them went to the
    file already; they stay when it does. `doomed` are those that go when it stays.
    """

    clear: dict[str, str] = field(default_factory=dict)
    known: dict[tuple[str, str], str] = field(default_factory=dict)
    fresh: list[tuple[str, str, str, str]] = field(default_factory=list)
    written: int = 0
    doomed: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, connection: Connection, schema: Schema) -> PersonalValues:
        """Everything the file keeps."""
        values = cls()
        values.learn(connection, schema)
        return values

    def learn(self, connection: Connection, schema: Schema) -> None:
        """Hold what the file keeps now, and nothing else."""
        table = schema.table("personal")
        found = connection.execute(select(table.c.digest, table.c.person, table.c.value)).all()
        self.clear = {digest: value for digest, _, value in found}
        self.known = {(person, value): digest for digest, person, value in found}

    def digest(self, person: str, value: str) -> str:
        """The digest that stands for `value` of `person`; the same value of a person has one digest."""
        found = self.known.get((person, value))
        if found:
            return found
        salt = secrets.token_hex(16)
        made = personal_digest(salt, value)
        self.known[person, value], self.clear[made] = made, value
        self.fresh.append((made, salt, person, value))
        return made

    def unwritten(self) -> list[tuple[str, str, str, str]]:
        """The rows (digest, salt, person, value) to be written now, each once."""
        rows = self.fresh[self.written :]
        self.written = len(self.fresh)
        return rows

    def forget(self, digests: Iterable[str]) -> None:
        """These go once the change set under way is in the file."""
        self.doomed.update(digests)

    def settle(self, *, stays: bool) -> None:
        """The change set ended: what came with it stays, or is forgotten because nothing was written."""
        for digest, _, person, value in () if stays else self.fresh:
            self.known.pop((person, value), None)
            self.clear.pop(digest, None)
        if stays and self.doomed:
            self.known = {key: digest for key, digest in self.known.items() if digest not in self.doomed}
            for digest in self.doomed:
                self.clear.pop(digest, None)
        self.fresh.clear()
        self.doomed.clear()
        self.written = 0


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
        return personal.digest(str(getattr(record, "volunteer_id", None) or ""), value)
    return one.kind.keep(value)


def from_rows(sheet: Sheet, rows: Iterable[RowMapping], personal: PersonalValues) -> list[Record]:
    """The records of `rows`, which map column names to stored values. Raises `Unreadable`."""
    revivers = [(one.name, reviver(one, personal), one.default) for one in sheet.fields]
    made: list[Record] = []
    for row in rows:
        column = "id"
        try:
            values: dict[str, Any] = {"id": UUID(row["id"]), "ordinal": row["ordinal"]}
            for column, revive, default in revivers:
                stored = row[column]
                values[column] = default if stored is None else revive(stored)
        except (ValueError, TypeError, ArithmeticError, Refusal) as error:
            raise Unreadable(sheet.name, str(row["id"]), column) from error
        made.append(sheet.record(**values))
    return made


def reviver(one: Field, personal: PersonalValues) -> Callable[[Any], Any]:
    """What makes a value of field `one` of what the file stores."""
    if isinstance(one.kind, Personal):
        return lambda digest: personal.clear.get(digest, one.default)
    return one.kind.revive
