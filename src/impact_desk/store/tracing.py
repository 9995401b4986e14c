"""Which entries of the journal brought a row and changed it last: asked for many rows at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection, func, select

from .journal import Change, ChangeSet, change_of
from .tables import Schema

PAGE = 2000
"""Changes that are read in one go."""
AT_ONCE = 500
"""So many rows are asked for in one statement."""
T = TypeVar("T")
Place = tuple[str, UUID]
"""A row: its sheet and id."""


def traces(connection: Connection, schema: Schema, rows: Iterable[Place]) -> dict[Place, tuple[ChangeSet, ChangeSet]]:
    """The first and the newest entry of each of these rows; rows that the journal does not know are left out."""
    found = {place: ends for part in _parts(dict.fromkeys(rows)) for place, ends in _ends(connection, schema, part)}
    entries = _entries(connection, schema, {seq for ends in found.values() for seq in ends})
    return {place: (entries[first], entries[last]) for place, (first, last) in found.items()}


def changes_of_sheet(connection: Connection, schema: Schema, sheet: str, after: int) -> list[Change]:
    """The next page of changes to a sheet, oldest first, after the change of this number."""
    change = schema.table("change")
    query = select(change).where(change.c.seq > after, change.c.sheet == sheet).order_by(change.c.seq).limit(PAGE)
    return [change_of(row) for row in connection.execute(query).mappings()]


def _ends(connection: Connection, schema: Schema, rows: tuple[Place, ...]) -> Iterator[tuple[Place, tuple[int, int]]]:
    change = schema.table("change")
    query = (
        select(change.c.sheet, change.c.record, func.min(change.c.change_set), func.max(change.c.change_set))
        .where(change.c.record.in_([str(record) for _, record in rows]))
        .group_by(change.c.sheet, change.c.record)
    )
    wanted = set(rows)
    for sheet, record, first, last in connection.execute(query):
        # A row that was begun as an unfinished one has the same id there.
        if (sheet, UUID(record)) in wanted:
            yield (sheet, UUID(record)), (int(first), int(last))


def _entries(connection: Connection, schema: Schema, seqs: set[int]) -> Mapping[int, ChangeSet]:
    table = schema.table("change_set")
    parts = _parts(sorted(seqs))
    rows = (row for part in parts for row in connection.execute(select(table).where(table.c.seq.in_(part))).mappings())
    return {row["seq"]: ChangeSet(**row) for row in rows}


def _parts(many: Iterable[T]) -> Iterator[tuple[T, ...]]:
    left = iter(many)
    while part := tuple(islice(left, AT_ONCE)):
        yield part
