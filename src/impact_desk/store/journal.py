"""The journal: change sets, their chain of digests, and turning them back.

A change set is everything inside one `write` or nothing. Its digest is the SHA-256 of the digest before
it and of all that it holds, so a changed, removed or inserted entry shows. Undo writes the inverse rows
as a new change set that names the one it turns back; redo turns back an undo.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import islice
from json.encoder import encode_basestring
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Connection, Select, func, insert, select

from ..domain.problem import Refusal
from .tables import Schema

Kind = Literal["new", "edit", "import", "undo", "redo", "sign", "receive", "forget"]
"""What sort of act a change set is; signed ones are a barrier for undo, and what was forgotten stays so."""

_NOTED = re.compile(r"(\w+)=('(?:[^']|'')*'|NULL|-?\d+);")

_BYTES = ("utf-8", "surrogatepass")
_ROWS_OF = "SELECT seq, sheet, record, before, after FROM change WHERE change_set = ? ORDER BY seq"

_AT_ONCE = 2_000
START = "0" * 64
"""The digest before the first change set."""

BARRIERS = ("new", "sign")
BACK_AND_FORTH = ("undo", "redo")
"""Everything else is a step of its own for undo; so is turning back an old entry, which names it all the same."""

PAGE = 200
"""Entries that are read at a time where only the newest are likely to be needed."""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One entry of the journal. `moment` is UTC, ISO 8601; `undoes` the entry that it turns back."""

    seq: int
    kind: Kind
    author: str
    moment: str
    title: str
    reason: str
    undoes: int | None
    digest: str

    @property
    def local(self) -> datetime:
        """The moment on the clock of this computer."""
        return datetime.fromisoformat(self.moment).astimezone()


@dataclass(frozen=True, slots=True)
class Change:
    """One row's change: stored values before and after, by column; nothing where there was no row."""

    seq: int
    change_set: int
    sheet: str
    record: UUID
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    @property
    def act(self) -> Literal["added", "changed", "removed"]:
        """What became of the row."""
        if self.before is None:
            return "added"
        return "changed" if self.after is not None else "removed"

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns whose values differ."""
        before, after = self.before or {}, self.after or {}
        names = dict.fromkeys((*before, *after))
        return tuple(name for name in names if before.get(name) != after.get(name))


class NothingToUndo(Refusal):
    """There is no step left to take back."""

    def __init__(self) -> None:
        super().__init__("There is nothing to undo.")


class NothingToRedo(Refusal):
    """There is no undone step that could be done again."""

    def __init__(self) -> None:
        super().__init__("There is nothing to redo.")


class SignedBarrier(Refusal):
    """Undo would reach behind a signature."""

    def __init__(self, title: str) -> None:
        super().__init__(
            "“{title}” is a barrier: what was signed is not undone. Correct it by a new entry with a reason.",
            title=title,
        )


class NoSuchEntry(Refusal):
    """The journal has no entry of this number."""

    def __init__(self, seq: int) -> None:
        super().__init__("The journal has no entry {seq}. Look its number up in the list of entries.", seq=seq)


class ForgottenForGood(Refusal):
    """What was forgotten at a person's request does not come back."""

    def __init__(self) -> None:
        super().__init__(
            "What was forgotten at a person's request cannot be brought back. Enter it again, if the person agrees."
        )


class RowsMoved(Refusal):
    """Rows of an old change set were changed since; `rows` are their sheets and ids."""

    def __init__(self, title: str, rows: Sequence[tuple[str, UUID]]) -> None:
        super().__init__(
            "“{title}” cannot be turned back: {rows} of its rows were changed since. Turn back the later changes first.",
            title=title,
            rows=len(rows),
        )
        self.rows = tuple(rows)


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A place where the chain of digests does not hold."""

    seq: int
    template: str

    @property
    def parts(self) -> dict[str, object]:
        """What fills the template."""
        return {"seq": self.seq}

    @property
    def sentence(self) -> str:
        """What is wrong, for people."""
        return self.template.format(seq=self.seq)


def head(connection: Connection, schema: Schema) -> tuple[int, str]:
    """Number and digest of the newest change set."""
    table = schema.table("change_set")
    row = connection.execute(select(table.c.seq, table.c.digest).order_by(table.c.seq.desc()).limit(1)).first()
    return (int(row[0]), str(row[1])) if row else (0, START)


def history(connection: Connection, schema: Schema, *, newest: int | None = None) -> tuple[ChangeSet, ...]:
    """The change sets, newest first, at most `newest` of them."""
    table = schema.table("change_set")
    query = select(table).order_by(table.c.seq.desc()).limit(newest)
    return tuple(ChangeSet(**row) for row in connection.execute(query).mappings())


def newest_first(connection: Connection, schema: Schema) -> Iterator[ChangeSet]:
    """The change sets, newest first, read in pages: undo seldom needs more than the first."""
    table = schema.table("change_set")
    below = head(connection, schema)[0] + 1
    while below > 1:
        query = select(table).where(table.c.seq < below).order_by(table.c.seq.desc()).limit(PAGE)
        page = [ChangeSet(**row) for row in connection.execute(query).mappings()]
        yield from page
        below = page[-1].seq if page else 0


def since(connection: Connection, schema: Schema, digest: str) -> tuple[ChangeSet, ...]:
    """The change sets after the one with this digest, oldest first; all of them where none has it."""
    table = schema.table("change_set")
    known = select(func.coalesce(func.max(table.c.seq), 0)).where(table.c.digest == digest).scalar_subquery()
    query = select(table).where(table.c.seq > known).order_by(table.c.seq)
    return tuple(ChangeSet(**row) for row in connection.execute(query).mappings())


def touched_since(connection: Connection, schema: Schema, seq: int) -> tuple[tuple[int, str, UUID], ...]:
    """Change set, sheet and id of every row that the change sets after `seq` touched, oldest first."""
    table = schema.table("change")
    query = select(table.c.change_set, table.c.sheet, table.c.record).where(table.c.change_set > seq)
    found = connection.execute(query.order_by(table.c.seq))
    return tuple((int(change_set), str(sheet), UUID(record)) for change_set, sheet, record in found)


def entry(connection: Connection, schema: Schema, seq: int) -> ChangeSet:
    """The change set of this number. Raises `NoSuchEntry`."""
    table = schema.table("change_set")
    found = connection.execute(select(table).where(table.c.seq == seq)).mappings().first()
    if found is None:
        raise NoSuchEntry(seq)
    return ChangeSet(**found)


def is_signed_over(connection: Connection, schema: Schema, seq: int) -> bool:
    """Was a summary signed after the entry of this number?"""
    table = schema.table("change_set")
    query = select(table.c.seq).where(table.c.seq > seq, table.c.kind == "sign").limit(1)
    return connection.execute(query).first() is not None


def changes(
    connection: Connection,
    schema: Schema,
    *,
    change_set: int | None = None,
    record: UUID | None = None,
    but: str = "",
    most: int | None = None,
) -> Iterator[Change]:
    """The changes of one change set, or the whole history of one record, oldest first.

    Those of the sheet `but` are left out, and no more than `most` are read.
    """
    table = schema.table("change")
    query = select(table).where(table.c.sheet != but).order_by(table.c.seq).limit(most)
    if change_set is not None:
        query = query.where(table.c.change_set == change_set)
    if record is not None:
        query = query.where(table.c.record == str(record))
    for row in connection.execute(query).mappings():
        yield change_of(row)


def change_of(row: Mapping[Any, Any]) -> Change:
    """A row of the table of changes, read."""
    return Change(
        seq=row["seq"],
        change_set=row["change_set"],
        sheet=row["sheet"],
        record=UUID(row["record"]),
        before=noted(row["before"]),
        after=noted(row["after"]),
    )


def same_row(note: dict[str, Any] | None, row: dict[str, Any] | None) -> bool:
    """Is a row as a note says? A note lacks the columns that came after it was written; they are empty then."""
    if note is None or row is None:
        return note is row
    return all(note.get(name) == value for name, value in row.items()) and note.keys() <= row.keys()


def effective(found: Iterable[Change]) -> tuple[Change, ...]:
    """The changes of rows that were not the same again when the change set ended."""
    rows: dict[tuple[str, UUID], list[Change]] = {}
    for one in found:
        rows.setdefault((one.sheet, one.record), []).append(one)
    moved = (one for steps in rows.values() if steps[0].before != steps[-1].after for one in steps)
    return tuple(sorted(moved, key=lambda one: one.seq))


def noted(text: str | None) -> dict[str, Any] | None:
    """The stored values in a note of the triggers (`name='O''Neil';hours=3600;partner=NULL;`)."""
    if text is None:
        return None
    return {match[1]: _literal(match[2]) for match in _NOTED.finditer(text)}


def _literal(text: str) -> str | int | None:
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    return None if text == "NULL" else int(text)


def counts(connection: Connection, schema: Schema, after: int = 0) -> dict[int, int]:
    """How many rows each change set after the one of this number touched."""
    table = schema.table("change")
    query = select(table.c.change_set, func.count()).where(table.c.change_set > after).group_by(table.c.change_set)
    return {int(seq): int(rows) for seq, rows in connection.execute(query)}


def note(connection: Connection, schema: Schema, of: ChangeSet) -> None:
    """Write a change set into the journal; its changes stand there already."""
    connection.execute(insert(schema.table("change_set")).values(asdict(of)))


def digest_of(connection: Connection, previous: str, of: ChangeSet, pause: Callable[[], object] = lambda: None) -> str:
    """The digest of a change set with all changes that the file holds for it; what `pause` raises now and then ends it."""
    # Read past SQLAlchemy, which would take several times as long for the rows of an import.
    driver: Any = connection.connection.dbapi_connection
    return digest(previous, of, _paced(driver.execute(_ROWS_OF, (of.seq,)), pause))


def _paced(rows: Any, pause: Callable[[], object]) -> Iterator[Sequence[Any]]:
    while page := rows.fetchmany(_AT_ONCE):
        pause()
        yield from page


def noted_rows(schema: Schema) -> Select[Any]:
    """Every change as the digests hold it, preceded by the number of its change set, in their order."""
    table = schema.table("change")
    columns = (table.c.seq, table.c.sheet, table.c.record, table.c.before, table.c.after)
    return select(table.c.change_set, *columns).order_by(table.c.change_set, table.c.seq)


def digest(previous: str, of: ChangeSet, rows: Iterable[Sequence[Any]]) -> str:
    """The digest of an entry that follows the one of digest `previous` and holds these changes."""
    sha = hashlib.sha256(previous.encode("ascii"))
    sha.update(_line([of.seq, of.kind, of.author, of.moment, of.title, of.reason, of.undoes]).encode(*_BYTES))
    lines = map(_row_line, rows)
    while piece := "".join(islice(lines, PAGE)):
        sha.update(piece.encode(*_BYTES))
    return sha.hexdigest()


def _line(values: list[Any]) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n"


def _row_line(row: Sequence[Any]) -> str:
    """What `_line` would write of number, sheet, record, before and after, in a fraction of the time."""
    seq, sheet, record, before, after = row
    noted_before = "null" if before is None else encode_basestring(before)
    noted_after = "null" if after is None else encode_basestring(after)
    return f"[{seq},{encode_basestring(sheet)},{encode_basestring(record)},{noted_before},{noted_after}]\n"


def undo_target(entries: Iterable[ChangeSet]) -> ChangeSet:
    """The newest entry that stands and can be undone; `entries` newest first.

    Raises `NothingToUndo` or `SignedBarrier`.
    """
    turned_back: set[int] = set()
    for one in entries:
        if one.seq in turned_back or one.kind == "forget":
            continue
        if one.kind in BARRIERS:
            raise SignedBarrier(one.title) if one.kind == "sign" else NothingToUndo
        if one.kind not in BACK_AND_FORTH:
            return one
        turned_back.add(one.undoes or 0)
    raise NothingToUndo


def redo_target(entries: Iterable[ChangeSet]) -> ChangeSet:
    """The newest undo that stands, with no new entry after it; `entries` newest first.

    Raises `NothingToRedo`.
    """
    turned_back: set[int] = set()
    for one in entries:
        if one.seq in turned_back:
            continue
        if one.kind == "undo":
            return one
        if one.kind != "redo":
            break
        turned_back.add(one.undoes or 0)
    raise NothingToRedo
