"""Turning back a long change set at once, such as an import: by a few statements for each sheet, not row by row.

The triggers that note each row are put aside for that within the change set's transaction and laid again before it
ends, as for the rows of a lot (`bulk`). What is noted is to the letter what they note, and in the same order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal

from sqlalchemy import Connection

from .bulk import unwatched
from .journal import noted
from .soundness import lacking
from .tables import Schema
from .triggers import written

LONG = 1_000
"""A change set of fewer rows is turned back row by row."""
_STRIDE = 5_000
_BY_SHEET = (
    "SELECT sheet, count(*), count(before), count(after), count(DISTINCT record), max(seq) FROM change"
    " WHERE change_set = ? GROUP BY sheet ORDER BY max(seq) DESC"
)
_OF = "FROM change AS note WHERE note.change_set = ? AND note.sheet = ?"


@dataclass(frozen=True, slots=True)
class Part:
    """What a change set did to one sheet: all of its rows were added, or all removed, each once."""

    sheet: str
    act: Literal["added", "removed"]
    rows: int


def is_long(connection: Connection, seq: int) -> bool:
    """Did the entry of this number touch many rows?"""
    statement = "SELECT 1 FROM change WHERE change_set = ? LIMIT 1 OFFSET ?"
    return _driver(connection).execute(statement, (seq, LONG - 1)).fetchone() is not None


def parts_of(connection: Connection, seq: int) -> tuple[Part, ...] | None:
    """What the entry did, the newest sheet first, where it can be turned back at once; nothing where it cannot."""
    found = _driver(connection).execute(_BY_SHEET, (seq,)).fetchall() if is_long(connection, seq) else ()
    parts = []
    for sheet, rows, before, after, records, _ in found:
        if records != rows or (before, after) not in ((0, rows), (rows, 0)):
            return None
        parts.append(Part(sheet, "removed" if before else "added", rows))
    return tuple(parts) or None


def moved(connection: Connection, schema: Schema, seq: int, parts: Sequence[Part]) -> list[tuple[str, str]]:
    """Sheet and id of the rows that are no longer as the entry left them."""
    found: list[tuple[str, str]] = []
    for one in parts:
        now = f"(SELECT {written('now', _columns(schema, one.sheet))} FROM {one.sheet} AS now WHERE id = note.record)"
        # A note lacks the columns that came after it was written; they are empty then.
        same = " OR ".join(f"note.after || '{more}' IS {now}" for more in ("", *lacking(schema, one.sheet)))
        if one.act == "removed":
            same = f"NOT EXISTS (SELECT 1 FROM {one.sheet} WHERE id = note.record)"
        rows = _driver(connection).execute(f"SELECT record {_OF} AND NOT ({same})", (seq, one.sheet))
        found += [(one.sheet, record) for (record,) in rows]
    return found


def turn_back(connection: Connection, schema: Schema, seq: int, parts: Sequence[Part]) -> Iterator[tuple[str, str]]:
    """Take away what was added, bring back what was removed; sheet and id of each row, in the order of the notes."""
    for one in parts:
        act = _take_away if one.act == "added" else _bring_back
        with unwatched(_driver(connection), one.sheet):
            act(_driver(connection), schema, seq, one.sheet)
        rows = _driver(connection).execute(f"SELECT record {_OF} ORDER BY seq DESC", (seq, one.sheet))
        yield from ((one.sheet, record) for (record,) in rows)


def _take_away(driver: Any, schema: Schema, seq: int, sheet: str) -> None:
    _note(driver, schema, seq, sheet, "before")
    driver.execute(f"DELETE FROM {sheet} WHERE id IN (SELECT record {_OF})", (seq, sheet))


def _bring_back(driver: Any, schema: Schema, seq: int, sheet: str) -> None:
    names = _columns(schema, sheet)
    notes = driver.execute(f"SELECT before {_OF} ORDER BY seq DESC", (seq, sheet))
    rows = (noted(before) or {} for (before,) in notes)
    into = f"INSERT INTO {sheet} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    while stride := [tuple(map(row.get, names)) for row in islice(rows, _STRIDE)]:
        driver.executemany(into, stride)
    _note(driver, schema, seq, sheet, "after")


def _note(driver: Any, schema: Schema, seq: int, sheet: str, side: str) -> None:
    """Note the rows as they stand there, as what was `before` or comes `after`."""
    driver.execute(
        f"INSERT INTO change (change_set, sheet, record, {side})"
        f" SELECT (SELECT seq FROM open_change_set), '{sheet}', now.id, {written('now', _columns(schema, sheet))}"
        f" FROM change AS note JOIN {sheet} AS now ON now.id = note.record"
        f" WHERE note.change_set = ? AND note.sheet = ? ORDER BY note.seq DESC",
        (seq, sheet),
    )


def _columns(schema: Schema, sheet: str) -> list[str]:
    return [one.name for one in schema.table(sheet).columns]


def _driver(connection: Connection) -> Any:
    return connection.connection.dbapi_connection
