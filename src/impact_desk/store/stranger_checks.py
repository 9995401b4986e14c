"""Is everything in a file from outside such that this program could have written it?

Order matters: the schema first, so that nothing is read through strange views, triggers or tables; then pages, types
and sizes, still without reading a value into memory; then values, one by one. The first thing found ends it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from sqlalchemy import Connection, Integer, LargeBinary, Table
from sqlalchemy.exc import DBAPIError

from ..domain.kinds import Number, Numbers, Personal, Text
from ..domain.sheets import DRAFTS, Sheet
from . import journal, soundness
from .migrations import VERSION, laid_down
from .strangers import DamagedPages, ImpossibleValue, LooseRows, NotUnicode, OversizedValue, Stranger, StrangeSchema
from .tables import Schema

MOST_TEXT_BYTES = 16_000
"""Longest text of a column that no kind bounds: a field's 4,000 characters in UTF-8."""
MOST_NOTE_BYTES = 1_000_000
"""Longest note of a row's values in the journal."""
MOST_FILE_BYTES = 256 * 1024 * 1024
"""Longest file kept inside a project."""

_WIDE = {
    ("change", "before"): MOST_NOTE_BYTES,
    ("change", "after"): MOST_NOTE_BYTES,
    ("personal", "value"): 400_000,
    ("import_mappings", "mapping"): 80_000,
    ("blob", "content"): MOST_FILE_BYTES,
}
_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name LIMIT 5000"
_NUMBER = re.compile(r"-?\d{1,60}(\.\d{1,60})?")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00")
_NOTE = re.compile(r"(?:\w{1,64}=(?:'(?:[^']|'')*+'|NULL|-?\d{1,19});)*+")


def check_content(name: str, connection: Connection, schema: Schema) -> None:
    """Refuse what this program never writes, in the words of `strangers`, as the file called `name`."""
    check_tables(name, connection, schema, VERSION)
    for table in schema.metadata.tables.values():
        _check_shapes(name, connection, table)
    _check_references(name, connection, schema)
    for look in (_journal_strangeness, _row_strangeness, _draft_strangeness):
        for what in look(name, connection, schema):
            raise ImpossibleValue(name, what=what)


def check_tables(name: str, connection: Connection, schema: Schema, version: int) -> None:
    """Refuse a file whose tables are not exactly those of `version`, or whose pages do not hang together."""
    _check_schema(name, connection, schema, version)
    _check_pages(name, connection)


def _check_schema(name: str, connection: Connection, schema: Schema, version: int) -> None:
    found = [tuple(row) for row in connection.exec_driver_sql(_SCHEMA)]
    expected = laid_down(schema.word, version)
    for kind, called, table, sql in found:
        if (kind, called, table, sql) not in expected:
            ours = any((kind, called) == one[:2] for one in expected)
            state = "is not as it should be" if ours else "does not belong here"
            raise StrangeSchema(name, what=f"{_word(kind, sql)} {str(called)[:60]} {state}")
    missing = sorted(expected - set(found), key=str)
    if missing:
        raise StrangeSchema(name, what=f"{missing[0][0]} {missing[0][1]} is missing")
    if len(found) != len(expected):
        raise StrangeSchema(name, what="one thing stands in it twice")


def _word(kind: object, sql: object) -> str:
    is_virtual = str(sql)[:40].casefold().startswith("create virtual")
    return "virtual table" if is_virtual else str(kind)[:20]


def _check_pages(name: str, connection: Connection) -> None:
    for (what,) in connection.exec_driver_sql("PRAGMA integrity_check(1)"):
        if what != "ok":
            raise DamagedPages(name, what=str(what).splitlines()[-1][:120])


def _check_shapes(name: str, connection: Connection, table: Table) -> None:
    """Storage class and length of every value, found by SQLite without handing a value out."""
    columns = [(one.name, _stored_as(one.type), bool(one.nullable), _most_bytes(table.name, one)) for one in table.c]
    asked = ", ".join(
        f"total(typeof({column}) <> '{stored}'{f' AND {column} IS NOT NULL' if may_lack else ''}), "
        f"{'max(length(CAST(' + column + ' AS BLOB)))' if stored == 'text' else 'max(length(' + column + '))'}"
        for column, stored, may_lack, _ in columns
    )
    answer = tuple(connection.exec_driver_sql(f"SELECT {asked} FROM {table.name}").one())
    for place, (column, stored, _, limit) in enumerate(columns):
        if answer[2 * place]:
            raise ImpossibleValue(name, what=f"a value of {column} in {table.name} is no {stored}")
        if (answer[2 * place + 1] or 0) > limit:
            raise OversizedValue(name, column=column, table=table.name, size=answer[2 * place + 1], limit=limit)


def _stored_as(kind: object) -> str:
    if isinstance(kind, Integer):
        return "integer"
    return "blob" if isinstance(kind, LargeBinary) else "text"


def _most_bytes(table: str, column: Any) -> int:
    return _WIDE.get((table, column.name), MOST_TEXT_BYTES)


def _check_references(name: str, connection: Connection, schema: Schema) -> None:
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        raise LooseRows(name, what=f"a row of {table} points to a missing row of {parent}")
    for sheet in schema.sheets:
        for one in sheet.fields:
            if one.points_to == sheet.name:
                above = dict(map(tuple, connection.exec_driver_sql(f"SELECT id, {one.name} FROM {sheet.name}")))
                if _runs_in_circles(above):
                    raise LooseRows(name, what=f"rows of {sheet.name} hang on one another in a circle")


def _runs_in_circles(above: Mapping[str, str | None]) -> bool:
    settled: set[str] = set()
    for start in above:
        way: set[str] = set()
        at: str | None = start
        while at is not None and at not in settled:
            if at in way:
                return True
            way.add(at)
            at = above.get(at)
        settled |= way
    return False


def _journal_strangeness(name: str, connection: Connection, schema: Schema) -> Iterator[str]:
    kinds = get_args(journal.Kind)
    if connection.exec_driver_sql("SELECT 1 FROM open_change_set").first():
        yield "a change set that was begun and never ended"
    for seq, kind, moment, digest, *_ in _texts(
        name, connection, "change_set", "seq, kind, moment, digest, author, title, reason"
    ):
        if seq < 1 or kind not in kinds or not _MOMENT.fullmatch(moment) or not _DIGEST.fullmatch(digest):
            yield f"entry {seq} of the journal"
    for seq, sheet, record, before, after in _texts(name, connection, "change", "seq, sheet, record, before, after"):
        notes = [one for one in (before, after) if one is not None]
        if sheet not in schema.by_name or not _UUID.fullmatch(record) or not notes or not all(map(_is_note, notes)):
            yield f"note {seq} of the journal"
    for digest, salt, _, _ in _texts(name, connection, "personal", "digest, salt, person, value"):
        if not _DIGEST.fullmatch(digest) or not salt:
            yield f"the personal value {digest[:12]}"
    for (sha256,) in _texts(name, connection, "blob", "sha256"):
        if not _DIGEST.fullmatch(sha256):
            yield f"the kept file {sha256[:12]}"


def _is_note(text: str) -> bool:
    return text != "" and _NOTE.fullmatch(text) is not None


def _row_strangeness(name: str, connection: Connection, schema: Schema) -> Iterator[str]:
    for sheet in schema.sheets:
        columns = ["id", "ordinal", *(one.name for one in sheet.fields)]
        exact = [place for place, one in enumerate(sheet.fields, 2) if isinstance(one.kind, Number | Numbers)]
        hidden = [place for place, one in enumerate(sheet.fields, 2) if isinstance(one.kind, Personal)]
        for row in _texts(name, connection, sheet.name, ", ".join(columns)):
            if not _UUID.fullmatch(row[0]):
                yield f"the id {row[0][:40]} in {sheet.name}"
            # Before any of them becomes a number: an exponent of ten digits would fill the memory.
            strange = [columns[place] for place in exact if row[place] is not None and not _is_number(row[place])]
            strange += [columns[one] for one in hidden if row[one] is not None and not _DIGEST.fullmatch(row[one])]
            yield from (f"{column} in a row of {sheet.name}" for column in strange)
    for found in soundness.findings(connection, schema, parts=("values",)):
        yield found.sentence.rstrip(".")


def _is_number(stored: str) -> bool:
    return all(_NUMBER.fullmatch(part.strip()) for part in stored.split(";"))


def _draft_strangeness(name: str, connection: Connection, schema: Schema) -> Iterator[str]:
    if DRAFTS.name not in schema.by_name:
        return
    statement = f"{DRAFTS.name} JOIN personal ON personal.digest = {DRAFTS.name}.typed"
    for sheet, typed in _texts(name, connection, statement, "sheet, value"):
        if not _is_draft(schema.by_name.get(sheet), typed):
            yield f"an unfinished row of {sheet[:40]}"


def _is_draft(sheet: Sheet | None, typed: str) -> bool:
    try:
        texts = json.loads(typed)
    except (ValueError, RecursionError):
        return False
    fields = {one.name: one for one in sheet.fields} if sheet else {}
    return isinstance(texts, dict) and all(
        name in fields and isinstance(text, str) and len(text) <= _longest(fields[name].kind)
        for name, text in texts.items()
    )


def _longest(kind: object) -> int:
    return kind.limit if isinstance(kind, Text) else MOST_TEXT_BYTES


def _texts(name: str, connection: Connection, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """Rows of `table`, refused where a text is not UTF-8 or holds a NUL, behind which other programs stop reading."""
    try:
        for row in connection.exec_driver_sql(f"SELECT {columns} FROM {table}"):
            if any(isinstance(one, str) and "\x00" in one for one in row):
                raise ImpossibleValue(name, what=f"a text with a NUL character in {table}")
            yield tuple(row)
    except DBAPIError as error:
        if "decode to UTF-8" in str(error):
            raise NotUnicode(name, table=table) from error
        raise


__all__ = ["Stranger", "check_content", "check_tables"]
