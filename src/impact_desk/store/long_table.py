"""A long table read a little at a time: rows by number, what fits a condition, the different values of a column.

Rows are called by SQLite's own number of a row, which stays the same until the file is packed. Nothing here reads a
whole table at once: whoever asks says from which number to which, so that nobody waits long for the file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table

from ..domain.fields import Record
from ..domain.filtering import folded
from ..domain.sheets import Sheet
from .rows import PersonalValues, from_rows, kept, reviver

Stored = str | int | None
"""What a cell of a table holds."""
Span = tuple[int, int]
"""From which number of a row to which, both included."""
Within = tuple[str, object, object]
"""A column, and the least and greatest value that it may have."""
FEW = 500
"""So many rows are asked for by number in one statement."""


@dataclass(frozen=True, slots=True)
class Among:
    """The column has one of these stored values."""

    column: str
    values: frozenset[Stored]


@dataclass(frozen=True, slots=True)
class Says:
    """The column's text has this word in it, folded; `plain` where the column holds nothing but ASCII."""

    column: str
    word: str
    plain: bool = False


Condition = Sequence[Sequence[Sequence[Among | Says]]]
"""Every one of the outermost has to hold; each holds by any of its alternatives; an alternative by all its parts."""


class LongTable:
    """One sheet's table. Once the file is closed, everything is empty."""

    def __init__(
        self,
        connection: Connection,
        table: Table,
        sheet: Sheet,
        personal: PersonalValues,
        reading: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Read `table` of `connection`; each step happens inside `reading()`, as others use the connection too."""
        self._connection, self._name, self._sheet = connection, table.name, sheet
        self._personal, self._reading = personal, reading
        self._fields = {one.name: one for one in sheet.fields}
        self._is_taught = False
        self.rows_read = 0
        """How many records were made so far."""

    def is_longer_than(self, count: int) -> bool:
        """Has it more rows than this? No more are counted."""
        return bool(self._all(f"SELECT 1 FROM {self._name} LIMIT 1 OFFSET ?", (count,)))

    def extent(self) -> tuple[int, int, int]:
        """How many rows there are, and the smallest and largest number of one."""
        found = self._all(
            f"SELECT (SELECT count(*) FROM {self._name}), (SELECT min(rowid) FROM {self._name}),"
            f" (SELECT max(rowid) FROM {self._name})"
        )
        count, first, last = found[0] if found else (0, None, None)
        return int(count), int(first or 0), int(last or 0)

    def numbers(self, after: int, most: int) -> list[tuple[int, int]]:
        """The next rows after a number, with their places in the order of entry."""
        return self._all(
            f"SELECT rowid, ordinal FROM {self._name} WHERE rowid > ? ORDER BY rowid LIMIT ?", (after, most)
        )

    def page(self, numbers: Sequence[int]) -> list[tuple[int, Record]]:
        """The records of these rows, as far as they are there. Raises `Unreadable`."""
        return self._records("rowid IN ({marks})", numbers)

    def with_ids(self, ids: Iterable[UUID]) -> list[tuple[int, Record]]:
        """Number and record of the rows with these ids, as far as they are there. Raises `Unreadable`."""
        return self._records("id IN ({marks})", [str(one) for one in ids])

    def ids(self, numbers: Sequence[int]) -> dict[int, UUID]:
        """The ids of these rows by their numbers, as far as they are there."""
        asked = f"SELECT rowid, id FROM {self._name} WHERE rowid IN (SELECT value FROM json_each(?))"
        return {int(number): UUID(one) for number, one in self._all(asked, (json.dumps(list(numbers)),))}

    def belonging(self, field: str, owners: Iterable[UUID]) -> list[tuple[int, Record]]:
        """Number and record of the rows that point to one of `owners`."""
        return self._records(f"{self._fields[field].name} IN ({{marks}})", [str(one) for one in owners])

    def fitting(self, condition: Condition, span: Span) -> list[int]:
        """The numbers of the rows in a span that fit, ascending."""
        return [number for (number,) in self.cells((), condition, span)]

    def cells(self, columns: Sequence[str], condition: Condition, span: Span) -> list[tuple[Any, ...]]:
        """Number and stored cells of the rows in a span that fit, ascending."""
        where, given = self._where(condition)
        wanted = ", ".join(("rowid", *(self._fields[one].name for one in columns)))
        return self._all(
            f"SELECT {wanted} FROM {self._name} WHERE rowid BETWEEN ? AND ? AND {where} ORDER BY rowid",
            (*span, *given),
        )

    def cells_of(self, columns: Sequence[str], numbers: Sequence[int]) -> list[tuple[Any, ...]]:
        """Stored cells of these rows, in no order."""
        wanted = ", ".join(self._fields[one].name for one in columns)
        return self._all(
            f"SELECT {wanted} FROM {self._name} WHERE rowid IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )

    def distinct(self, column: str, span: Span) -> list[Stored]:
        """The different stored values of a column in a span."""
        name = self._fields[column].name
        return [
            one for (one,) in self._all(f"SELECT DISTINCT {name} FROM {self._name} WHERE rowid BETWEEN ? AND ?", span)
        ]

    def has_more_than_ascii(self, column: str, span: Span) -> bool:
        """Does a text of the column in a span have a letter that is not plain ASCII?"""
        name = self._fields[column].name
        asked = f"SELECT 1 FROM {self._name} WHERE rowid BETWEEN ? AND ? AND {name} GLOB '*[^ -~]*' LIMIT 1"
        return bool(self._all(asked, span))

    def firsts(self, column: str, within: Within, span: Span) -> list[tuple[Any, UUID]]:
        """The different values of a column among the rows in a span whose value in another lies within two, each with a row."""
        name, between = self._fields[column].name, self._fields[within[0]].name
        # SQLite takes the id from the row with the smallest number.
        asked = (
            f"SELECT {name}, id, min(rowid) FROM {self._name} WHERE rowid BETWEEN ? AND ?"
            f" AND {between} BETWEEN ? AND ? GROUP BY {name}"
        )
        found = self._all(asked, (*span, *map(self._kept(within[0]), within[1:])))
        return [(self.value(column, stored), UUID(one)) for stored, one, _ in found]

    def one_with(self, column: str, value: object, within: Within) -> UUID | None:
        """A row with this value in a column, and in another one that lies within two; any of them, if there is one."""
        name, between = self._fields[column].name, self._fields[within[0]].name
        asked = f"SELECT id FROM {self._name} WHERE {name} = ? AND {between} BETWEEN ? AND ? LIMIT 1"
        found = self._all(asked, (self._kept(column)(value), *map(self._kept(within[0]), within[1:])))
        return UUID(found[0][0]) if found else None

    def place(self, record: UUID) -> int:
        """Which one a row is in the order of entry, from 1 on; 0 where it is not there."""
        found = self._all(f"SELECT ordinal FROM {self._name} WHERE id = ?", (str(record),))
        if not found:
            return 0
        before = f"SELECT count(*) FROM {self._name} WHERE ordinal < ? OR (ordinal = ? AND id <= ?)"
        return int(self._all(before, (found[0][0], found[0][0], str(record)))[0][0])

    def at_place(self, place: int) -> UUID | None:
        """The row with this place in the order of entry, from 1 on."""
        found = self._all(f"SELECT id FROM {self._name} ORDER BY ordinal, id LIMIT 1 OFFSET ?", (place - 1,))
        return UUID(found[0][0]) if found else None

    def value(self, column: str, stored: Stored) -> Any:
        """The value that a stored cell stands for."""
        one = self._fields[column]
        return one.default if stored is None else reviver(one, self._personal)(stored)

    def stored(self, column: str, record: Record) -> Stored:
        """What a cell of a record's row holds."""
        found: Stored = kept(self._fields[column], getattr(record, column), record, self._personal)
        return found

    def stored_texts(self) -> list[tuple[str, str]]:
        """Digest and clear text of every personal value that the file keeps."""
        with self._reading():
            return list(self._personal.clear.items())

    def _records(self, where: str, given: Sequence[Any]) -> list[tuple[int, Record]]:
        made: list[tuple[int, Record]] = []
        for at in range(0, len(given), FEW):
            some = given[at : at + FEW]
            asked = f"SELECT rowid AS _number, * FROM {self._name} WHERE {where.format(marks=_marks(some))}"
            with self._reading():
                if self._connection.closed:
                    return []
                rows = self._connection.exec_driver_sql(asked, tuple(some)).mappings().all()
                records = from_rows(self._sheet, rows, self._personal)
            made += [(int(row["_number"]), record) for row, record in zip(rows, records, strict=True)]
        self.rows_read += len(made)
        return made

    def _kept(self, column: str) -> Callable[[Any], Stored]:
        keep: Callable[[Any], Stored] = self._fields[column].kind.keep
        return keep

    def _where(self, condition: Condition) -> tuple[str, list[Any]]:
        given: list[Any] = []
        parts = [
            " OR ".join("(" + " AND ".join(self._atom(one, given) for one in alternative) + ")" for alternative in test)
            for test in condition
        ]
        return " AND ".join(f"({part or '0'})" for part in parts) or "1", given

    def _atom(self, atom: Among | Says, given: list[Any]) -> str:
        name = self._fields[atom.column].name
        if isinstance(atom, Among):
            return _among(name, atom.values, given)
        if not atom.plain:
            self._teach()
            given.append(atom.word)
            return f"has_word({name}, ?)"
        if not atom.word.isascii():
            return "0"
        escaped = "".join(f"\\{letter}" if letter in "\\%_" else letter for letter in atom.word)
        given.append(f"%{escaped}%")
        return f"{name} LIKE ? ESCAPE '\\'"

    def _teach(self) -> None:
        """SQLite folds no letter beyond ASCII; Python does."""
        if not self._is_taught and not self._connection.closed:
            driver: Any = self._connection.connection.dbapi_connection
            driver.create_function("has_word", 2, _has_word, deterministic=True)
            self._is_taught = True

    def _all(self, statement: str, given: Sequence[Any] = ()) -> list[Any]:
        with self._reading():
            if self._connection.closed:
                return []
            driver: Any = self._connection.connection.dbapi_connection
            return list(driver.execute(statement, tuple(given)).fetchall())


def _among(name: str, values: frozenset[Stored], given: list[Any]) -> str:
    kept = [one for one in values if one is not None]
    empty = f"{name} IS NULL"
    if not kept:
        return empty if None in values else "0"
    if len(kept) == 1:
        given.append(kept[0])
        there = f"{name} = ?"
    else:
        given.append(json.dumps(kept))
        there = f"{name} IN (SELECT value FROM json_each(?))"
    return f"({there} OR {empty})" if None in values else there


def _has_word(text: str | None, word: str) -> bool:
    return text is not None and word in _folded(text)


@lru_cache(maxsize=50_000)
def _folded(text: str) -> str:
    return folded(text)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
