"""What may be done inside one change set."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any, overload
from uuid import UUID

from sqlalchemy import Connection

from ..domain.fields import Record
from ..domain.lots import Lot
from ..domain.sheets import sheet_of
from . import bulk
from .bulk import Told
from .faults import NoSuchRow, translated
from .journal import Change, ChangeSet, noted
from .rows import PersonalValues, from_rows, to_row
from .tables import Schema

FEW = 200
"""A smaller lot is added row by row."""
_FIRST_NOTE = (
    "SELECT before FROM change WHERE record = ? AND sheet = ?"
    " AND change_set = (SELECT seq FROM open_change_set) ORDER BY seq LIMIT 1"
)
_NEXT_ORDINAL = "SELECT coalesce(max(seq), 0) + 1 FROM change"


def _go_on() -> None:
    """Nobody asks to stop."""


@dataclass(frozen=True, slots=True)
class Touched:
    """The rows that a change set added, changed or removed: (sheet, id)."""

    entry: ChangeSet | None
    rows: Sequence[tuple[str, UUID]]
    _counts: dict[str, int] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def counts(self) -> Mapping[str, int]:
        """How often rows of each sheet were touched."""
        # Every grid asks, and of an import that was turned back there are very many rows: counted once.
        if not self._counts:
            rows = self.rows
            self._counts.update(rows.counts if isinstance(rows, TouchedRows) else Counter(sheet for sheet, _ in rows))
        return self._counts

    def of(self, *sheets: str) -> Iterator[UUID]:
        """The rows touched of these sheets."""
        if self.counts.keys().isdisjoint(sheets):
            return iter(())
        if isinstance(self.rows, TouchedRows):
            return self.rows.of(sheets)
        return (record for sheet, record in self.rows if sheet in sheets)


class TouchedRows(Sequence[tuple[str, UUID]]):
    """Rows touched one by one, and then whole lots, which stay as small as they are."""

    def __init__(self, single: Sequence[tuple[str, UUID]], lots: Sequence[Lot]) -> None:
        """First the `single` ones, then the `lots`."""
        self._single, self._lots = tuple(single), tuple(lots)

    def __len__(self) -> int:
        return len(self._single) + sum(map(len, self._lots))

    def __iter__(self) -> Iterator[tuple[str, UUID]]:
        yield from self._single
        for lot in self._lots:
            for one in lot.ids:
                yield lot.sheet.name, one

    @property
    def counts(self) -> Mapping[str, int]:
        """How often rows of each sheet were touched."""
        found = Counter(sheet for sheet, _ in self._single)
        for lot in self._lots:
            found[lot.sheet.name] += len(lot)
        return found

    def of(self, sheets: Collection[str]) -> Iterator[UUID]:
        """The rows touched of these sheets."""
        yield from (record for sheet, record in self._single if sheet in sheets)
        for lot in self._lots:
            yield from lot.ids if lot.sheet.name in sheets else ()

    @overload
    def __getitem__(self, place: int) -> tuple[str, UUID]: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[tuple[str, UUID]]: ...

    def __getitem__(self, place: int | slice) -> tuple[str, UUID] | Sequence[tuple[str, UUID]]:
        return tuple(self)[place]


class Writing:
    """One change set under way: add, replace and remove records, keep whole files.

    `laid` are the records that it added or replaced, as they are now, and `lots` those added by columns; `reason` is what
    its entry will give. `pause` is called now and then while the entry is ended; what it raises takes everything back.
    """

    def __init__(self, path: Path, connection: Connection, schema: Schema, personal: PersonalValues) -> None:
        """Write to the file at `path`, in which a change set was opened."""
        self._path, self._connection, self._schema, self._personal = path, connection, schema, personal
        # A place in the order of entry that no row ever had: one past the number of changes.
        self._ordinal = int(self._run(_NEXT_ORDINAL).scalar_one())
        self.rows: list[tuple[str, UUID]] = []
        self.laid: dict[tuple[str, UUID], Record] = {}
        self.reason = ""
        self.lots: list[Lot] = []
        self.entry: ChangeSet | None = None
        self.pause: Callable[[], object] = _go_on
        self._has_forgotten = False

    @property
    def leaves_entry(self) -> bool:
        """Will the journal tell of this change set? Not of one that did nothing."""
        return bool(self.rows or self.lots) or self._has_forgotten

    @property
    def touched(self) -> Touched:
        """The rows touched so far, and the entry once it is written."""
        return Touched(self.entry, TouchedRows(self.rows, self.lots) if self.lots else tuple(self.rows))

    def add(self, *records: Record) -> None:
        """Add records; each gets the next place in the order of entry."""
        self.add_all(records)

    def add_all(self, records: Iterable[Record]) -> None:
        """Add many records, grouped by sheet as they come."""
        batches: dict[str, list[tuple[Any, ...]]] = {}
        for record in records:
            sheet = sheet_of(record)
            row = to_row(sheet, record, self._personal)
            row["ordinal"] = self._ordinal
            self._ordinal += 1
            batches.setdefault(sheet.name, []).append(tuple(row.values()))
            self.rows.append((sheet.name, record.id))
            self.laid[sheet.name, record.id] = record
        self._keep_personal()
        for name, rows in batches.items():
            self._run(f"INSERT INTO {name} VALUES ({_marks(rows[0])})", rows)

    def add_lot(self, lot: Lot, told: Told = lambda _done, _of: None) -> None:
        """Add many records of one sheet; they get the next places in the order of entry.

        `told` hears how far the writing is; what it raises ends it.
        """
        if len(lot) < FEW:
            self.add_all(lot.records())
            return
        lot = replace(lot, ordinal=self._ordinal - 1)
        columns = bulk.stored_columns(lot, self._personal, lambda: told(0, len(lot)))
        self.pause = lambda: told(len(lot), len(lot))
        self._keep_personal(lambda: told(0, len(lot)))
        with translated(self._path):
            self._ordinal += bulk.write(self._connection, self._schema, lot, columns, told=told)
        self.lots.append(lot)

    def replace(self, *records: Record) -> None:
        """Put each of `records` in the place of the one with its id. Raises `NoSuchRow`."""
        for record in records:
            sheet = sheet_of(record)
            row = to_row(sheet, record, self._personal)
            identity = row.pop("id")
            row.pop("ordinal")
            self._keep_personal()
            statement = f"UPDATE {sheet.name} SET {_settings(row)} WHERE id = ?"
            self._one(sheet.name, record.id, statement, (*row.values(), identity))
            self.laid[sheet.name, record.id] = record

    def remove(self, sheet: str, record: UUID) -> None:
        """Remove the record with this id. Raises `NoSuchRow`."""
        self._one(sheet, record, f"DELETE FROM {sheet} WHERE id = ?", (str(record),))
        self.laid.pop((sheet, record), None)

    def before(self, sheet: str, record: UUID) -> Record | None:
        """A record as it was before this change set, by the journal's note; nothing where it was not there."""
        found = self._run(_FIRST_NOTE, (str(record), sheet)).first()
        about = self._schema.by_name[sheet]
        if found is None:
            row = self._run(f"SELECT * FROM {sheet} WHERE id = ?", (str(record),)).mappings().first()
        else:
            was = noted(found[0])
            names = ("id", "ordinal", *(one.name for one in about.fields))
            row = None if was is None else {name: was.get(name) for name in names}
        return next(iter(from_rows(about, [row], self._personal)), None) if row is not None else None

    def keep(self, content: bytes) -> str:
        """Keep a whole file, once; its SHA-256 is returned, for a record to name."""
        sha256 = hashlib.sha256(content).hexdigest()
        statement = "INSERT INTO blob SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?)"
        self._run(statement, (sha256, content, sha256))
        return sha256

    def forget(self, digests: Collection[str], shown_in: Iterable[tuple[str, UUID]]) -> None:
        """Delete the clear text behind `digests`; rows and journal keep the digests, so the chain is as before.

        `shown_in` are the rows, (sheet, id), that showed it.
        """
        self._run("DELETE FROM personal WHERE digest = ?", [(one,) for one in digests])
        self._personal.forget(digests)
        self.rows.extend(shown_in)
        self._has_forgotten = True

    def turn_back(self, changes: Iterable[Change]) -> None:
        """Write the inverse of `changes`, which are given newest first."""
        for (sheet, act), run in groupby(changes, key=lambda change: (change.sheet, change.act)):
            alike = list(run)
            self._restore(sheet, act, alike)
            self.rows.extend((sheet, change.record) for change in alike)

    def _restore(self, sheet: str, act: str, alike: list[Change]) -> None:
        """Bring rows of one sheet, which were all added, changed or removed, back to what they were."""
        names = [column.name for column in self._schema.table(sheet).columns]
        if act == "added":
            self._run(f"DELETE FROM {sheet} WHERE id = ?", [(str(change.record),) for change in alike])
        elif act == "removed":
            self._run(f"INSERT INTO {sheet} VALUES ({_marks(names)})", [_values(change, names) for change in alike])
        else:
            rows = [(*_values(change, names), str(change.record)) for change in alike]
            self._run(f"UPDATE {sheet} SET {_settings(names)} WHERE id = ?", rows)

    def _one(self, sheet: str, record: UUID, statement: str, values: tuple[Any, ...]) -> None:
        if self._run(statement, values).rowcount != 1:
            raise NoSuchRow
        self.rows.append((sheet, record))

    def _keep_personal(self, pause: Callable[[], object] = _go_on) -> None:
        rows = self._personal.unwritten()
        for at in range(0, len(rows), bulk.STRIDE):
            pause()
            some = rows[at : at + bulk.STRIDE]
            self._run("INSERT INTO personal (digest, salt, person, value) VALUES (?, ?, ?, ?)", some)

    def _run(self, statement: str, values: tuple[Any, ...] | list[tuple[Any, ...]] = ()) -> Any:
        with translated(self._path):
            return self._connection.exec_driver_sql(statement, values)


def _marks(columns: Iterable[Any]) -> str:
    return ", ".join("?" for _ in columns)


def _settings(names: Iterable[str]) -> str:
    return ", ".join(f"{name} = ?" for name in names)


def _values(change: Change, names: list[str]) -> tuple[Any, ...]:
    before = change.before or {}
    return tuple(before.get(name) for name in names)
