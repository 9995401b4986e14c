"""Checking the journal's chain of digests: at once, or page by page so that nobody who works in the file waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, func, select

from .journal import START, BrokenLink, ChangeSet, digest, head, history, noted_rows
from .tables import Schema

PAGE = 2000
"""Entries, or changes, that are read in one go."""
Pages = Callable[[int], Iterable[Any]]


def broken_links(connection: Connection, schema: Schema) -> Iterator[BrokenLink]:
    """Every place where the chain does not hold; none for a sound journal."""
    # All changes in one go, entry by entry: a question for each entry would take ten times as long.
    yield from links(reversed(history(connection, schema)), connection.execute(noted_rows(schema)))


def links(entries: Iterable[ChangeSet], rows: Iterable[Any]) -> Iterator[BrokenLink]:
    """The same of entries, oldest first, and of all changes (number of the entry, then what the digest holds)."""
    previous, expected = START, 1
    groups = groupby(rows, key=itemgetter(0))
    held = next(groups, None)
    for one in entries:
        if one.seq != expected:
            yield BrokenLink(one.seq, "Journal entries before {seq} are missing.")
        while held and held[0] < one.seq:
            yield stray(held[0])
            held = next(groups, None)
        own = held[1] if held and held[0] == one.seq else ()
        if digest(previous, one, ([*row][1:] for row in own)) != one.digest:
            yield BrokenLink(
                one.seq, "Journal entry {seq} is not as it was written, or does not follow the one before."
            )
        if held and held[0] == one.seq:
            held = next(groups, None)
        previous, expected = one.digest, one.seq + 1
    while held:
        yield stray(held[0])
        held = next(groups, None)


def stray(seq: int) -> BrokenLink:
    """Changes that name an entry which is not there."""
    return BrokenLink(int(seq), "Changes of entry {seq} stand in the journal without the entry.")


def ends(connection: Connection, schema: Schema) -> tuple[int, int]:
    """The number of the newest entry, and the highest one that a change names."""
    named = connection.execute(select(func.max(schema.table("change").c.change_set))).scalar()
    return head(connection, schema)[0], int(named or 0)


def entries_after(connection: Connection, schema: Schema, seq: int, last: int) -> list[ChangeSet]:
    """The next page of entries up to `last`, oldest first."""
    table = schema.table("change_set")
    query = select(table).where(table.c.seq > seq, table.c.seq <= last).order_by(table.c.seq).limit(PAGE)
    return [ChangeSet(**row) for row in connection.execute(query).mappings()]


def rows_after(connection: Connection, schema: Schema, place: tuple[int, int], last: int) -> list[tuple[Any, ...]]:
    """The next page of changes, as the digests hold them, after the change of this entry and number."""
    change, page = schema.table("change").c, noted_rows(schema).limit(PAGE)
    # The rest of the entry first: asked for both at once, SQLite would begin at the start of a long entry each time.
    queries = (
        page.where(change.change_set == place[0], change.seq > place[1]),
        page.where(change.change_set > place[0], change.change_set <= last),
    )
    found = (connection.execute(query).all() for query in queries)
    return [tuple(row) for row in next((rows for rows in found if rows), ())]
