"""The tables of a file: one STRICT table for each sheet, made from the declared fields, and the journal's.

Rows are dumb and stay in this room; the records of `domain` are what everybody else sees. Exact numbers
are text, whole numbers integers, dates ISO text, references the other record's id.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.orm import registry
from sqlmodel import Field as Stored
from sqlmodel import SQLModel

from ..domain.fields import Field
from ..domain.sheets import GROUP_SHEETS, PROJECT_SHEETS, Sheet

STRICT = {"sqlite_strict": True}


@dataclass(frozen=True, slots=True)
class Schema:
    """The sort of file: its word for people, its `application_id`, its sheets and tables."""

    word: str
    application_id: int
    sheets: tuple[Sheet, ...]
    metadata: MetaData

    def table(self, name: str) -> Table:
        """The table called `name`."""
        return self.metadata.tables[name]

    @property
    def by_name(self) -> Mapping[str, Sheet]:
        """The sheets by name."""
        return {sheet.name: sheet for sheet in self.sheets}


def _column(sheet: Sheet, field: Field) -> Column[Any]:
    needed = field.required or field.default not in (None, ())
    target = [ForeignKey(f"{field.points_to}.id", deferrable=True, initially="DEFERRED")] if field.points_to else []
    return Column(
        field.name,
        Integer if field.kind.whole else Text,
        *target,
        nullable=not needed,
        unique=True if field.name == sheet.code else None,
    )


def _row_class(sheet: Sheet, parent: type[SQLModel]) -> type[SQLModel]:
    """The row class of `sheet`; made, not written, so that a field stands in one place only."""
    columns: dict[str, Column[Any]] = {
        "id": Column("id", Text, primary_key=True),
        "ordinal": Column("ordinal", Integer, nullable=False),
        **{one.name: _column(sheet, one) for one in sheet.fields},
    }

    def body(space: dict[str, Any]) -> None:
        space["__tablename__"] = sheet.name
        indexes = (Index(f"ix_{sheet.name}_{one.name}", one.name) for one in sheet.fields if one.points_to)
        space["__table_args__"] = (*indexes, STRICT)
        space["__annotations__"] = dict.fromkeys(columns, int | str | None)
        space.update({name: Stored(default=None, sa_column=column) for name, column in columns.items()})

    return types.new_class(f"{sheet.record.__name__}Row", (parent,), {"table": True}, body)


def _journal_classes(parent: type[SQLModel]) -> None:
    """The tables that every file has beside its sheets."""

    class ChangeSetRow(parent, table=True):  # type: ignore[valid-type,misc,call-arg]
        __tablename__ = "change_set"
        __table_args__ = STRICT
        seq: int = Stored(primary_key=True)
        kind: str = Stored(sa_type=Text)
        author: str = Stored(sa_type=Text)
        moment: str = Stored(sa_type=Text)
        title: str = Stored(sa_type=Text)
        reason: str = Stored(sa_type=Text)
        undoes: int | None = Stored(default=None, foreign_key="change_set.seq")
        digest: str = Stored(sa_type=Text)

    class ChangeRow(parent, table=True):  # type: ignore[valid-type,misc,call-arg]
        __tablename__ = "change"
        __table_args__ = (Index("ix_change_change_set", "change_set"), Index("ix_change_record", "record"), STRICT)
        seq: int = Stored(primary_key=True)
        change_set: int = Stored(
            sa_column=Column(
                Integer, ForeignKey("change_set.seq", deferrable=True, initially="DEFERRED"), nullable=False
            )
        )
        sheet: str = Stored(sa_type=Text)
        record: str = Stored(sa_type=Text)
        before: str | None = Stored(default=None, sa_type=Text)
        after: str | None = Stored(default=None, sa_type=Text)

    class OpenChangeSetRow(parent, table=True):  # type: ignore[valid-type,misc,call-arg]
        # Holds a row only while a change set is being written: the triggers let nothing through without it.
        __tablename__ = "open_change_set"
        __table_args__ = (CheckConstraint("one = 1", name="one_at_a_time"), STRICT)
        one: int = Stored(primary_key=True)
        seq: int

    class PersonalRow(parent, table=True):  # type: ignore[valid-type,misc,call-arg]
        # Clear text of personal values; rows and journal hold only the salted digest.
        __tablename__ = "personal"
        __table_args__ = (Index("ix_personal_person", "person"), STRICT)
        digest: str = Stored(sa_column=Column(Text, primary_key=True))
        salt: str = Stored(sa_type=Text)
        person: str = Stored(sa_type=Text)
        value: str = Stored(sa_type=Text)

    class BlobRow(parent, table=True):  # type: ignore[valid-type,misc,call-arg]
        # Whole files (signed summaries, evidence), once each, by their SHA-256.
        __tablename__ = "blob"
        __table_args__ = STRICT
        sha256: str = Stored(sa_column=Column(Text, primary_key=True))
        content: bytes = Stored(sa_column=Column(LargeBinary, nullable=False))


def _schema(word: str, application_id: int, sheets: tuple[Sheet, ...]) -> Schema:
    classes = registry()

    class Row(SQLModel, registry=classes):
        pass

    for sheet in sheets:
        _row_class(sheet, Row)
    _journal_classes(Row)
    return Schema(word, application_id, sheets, classes.metadata)


PROJECT = _schema("project", 0x494D5044, PROJECT_SHEETS)
"""A facility's project (`.impact`)."""
GROUP = _schema("group", 0x494D5047, GROUP_SHEETS)
"""Head office's group file (`.impact-group`)."""
SCHEMAS = (PROJECT, GROUP)
