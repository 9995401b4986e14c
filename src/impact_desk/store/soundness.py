"""What can be wrong with a file, found and located: pages, schema, journal, rows, values, kept files.

The order matters: nothing is read through tables and triggers that are not ours.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from sqlalchemy import Connection, RowMapping, select

from ..domain.fields import Field
from ..domain.kinds import Personal
from ..domain.problem import Refusal, said
from ..domain.sheets import EVIDENCE, EVIDENCE_LINKS, Sheet
from . import journal
from .chain import broken_links
from .migrations import added_columns, differences
from .rows import personal_digest
from .tables import Schema
from .triggers import written

Part = Literal["schema", "pages", "references", "journal", "rows", "values", "files"]
Told = Callable[[str, int, int], None]
"""Hears what is looked at, how much is done, and of how much."""

ENOUGH = 20
"""So many findings of one sort tell enough."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: in which part of the file, and a sentence with named parts."""

    part: Part
    template: str
    parts: dict[str, object] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """What is wrong, for people."""
        return said(self.template, self.parts)


def findings(
    connection: Connection,
    schema: Schema,
    told: Told = lambda _part, _done, _of: None,
    *,
    parts: Collection[str] = get_args(Part),
) -> Iterator[Finding]:
    """Everything that is wrong with the file; nothing for a sound one. `told` hears which part is looked at next.

    Only these `parts` are looked at.
    """
    for done, (part, look) in enumerate(_LOOKS):
        if part not in parts:
            continue
        told(part, done, len(_LOOKS))
        found = list(look(connection, schema))
        yield from found
        if found and part == "schema":
            return


def _schema(connection: Connection, schema: Schema) -> Iterator[Finding]:
    for what in differences(connection, schema):
        yield Finding("schema", "The {what}.", {"what": what})


def _pages(connection: Connection, _schema: Schema) -> Iterator[Finding]:
    for (what,) in connection.exec_driver_sql(f"PRAGMA integrity_check({ENOUGH})"):
        if what != "ok":
            yield Finding("pages", "The pages of the file are damaged: {what}.", {"what": what})


def _references(connection: Connection, _schema: Schema) -> Iterator[Finding]:
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding(
            "references", "A row of {sheet} points to a missing row of {other}.", {"sheet": table, "other": parent}
        )


def _evidence_links(connection: Connection, schema: Schema) -> Iterator[Finding]:
    """Evidence linked to a row that is not there: these links bear sheet and id in words, so no key guards them."""
    if EVIDENCE_LINKS.name not in schema.by_name:
        return
    for (sheet,) in connection.exec_driver_sql(f"SELECT DISTINCT sheet FROM {EVIDENCE_LINKS.name}"):
        there = f"record NOT IN (SELECT id FROM {sheet})" if sheet in schema.by_name else "1"
        statement = f"SELECT id FROM {EVIDENCE_LINKS.name} WHERE sheet = ? AND {there} LIMIT {ENOUGH}"
        for (link,) in connection.exec_driver_sql(statement, (sheet,)):
            yield Finding("references", _LOOSE, {"link": link, "sheet": sheet})


_LOOSE = "Link {link} of evidence leads to a missing row of {sheet}."


def _chain(connection: Connection, schema: Schema) -> Iterator[Finding]:
    for link in broken_links(connection, schema):
        yield Finding("journal", link.template, {"seq": link.seq})


def _signed_heads(connection: Connection, schema: Schema) -> Iterator[Finding]:
    """Summaries signed over a journal that is no longer this one."""
    for sheet in schema.sheets:
        if any(one.name == "journal_head" for one in sheet.fields):
            statement = (
                f"SELECT file_name FROM {sheet.name} WHERE journal_head <> '{journal.START}'"
                " AND journal_head NOT IN (SELECT digest FROM change_set)"
            )
            for (name,) in connection.exec_driver_sql(statement):
                yield Finding("journal", "{file} was signed over a journal that is not this one.", {"file": name})


def _left_open(connection: Connection, _schema: Schema) -> Iterator[Finding]:
    for (seq,) in connection.exec_driver_sql("SELECT seq FROM open_change_set"):
        yield Finding("journal", "Change set {seq} was begun by another program and never ended.", {"seq": seq})


def _behind_the_journal(connection: Connection, schema: Schema) -> Iterator[Finding]:
    """Rows that are not as the journal last noted them."""
    for sheet in schema.sheets:
        row = written("now", [column.name for column in schema.table(sheet.name).columns])
        noted = f"FROM change WHERE sheet = '{sheet.name}' AND record"
        last = f"(SELECT after {noted} = now.id ORDER BY seq DESC LIMIT 1)"
        # A note lacks the columns that came after it was written; they are empty then.
        also = "".join(f" AND {last} || '{one}' IS NOT {row}" for one in lacking(schema, sheet.name))
        other = f"SELECT id FROM {sheet.name} AS now WHERE {last} IS NOT {row}{also}"
        gone = (
            f"SELECT record FROM change AS last WHERE sheet = '{sheet.name}' AND after IS NOT NULL"
            f" AND NOT EXISTS (SELECT 1 FROM {sheet.name} WHERE id = last.record)"
            f" AND seq = (SELECT max(seq) {noted} = last.record)"
        )
        for statement, template in ((other, _OTHER), (gone, _GONE)):
            for (record,) in connection.exec_driver_sql(f"{statement} LIMIT {ENOUGH}"):
                yield Finding("rows", template, {"sheet": sheet.name, "record": record})


def lacking(schema: Schema, sheet: str) -> Iterator[str]:
    """What a note of a row would say besides, had it known the columns that came after it was written."""
    added = added_columns(schema.word).get(sheet, ())
    for start in range(len(added)):
        yield "".join(f"{name}=NULL;" for name in added[start:])


_OTHER = "Row {record} of {sheet} is not as the journal left it."
_GONE = "Row {record} of {sheet} is gone, and the journal does not say so."


def _personal(connection: Connection, schema: Schema) -> Iterator[Finding]:
    table = schema.table("personal")
    for digest, salt, value in connection.execute(select(table.c.digest, table.c.salt, table.c.value)):
        if personal_digest(salt, value) != digest:
            yield Finding("values", "The personal value {digest} was changed.", {"digest": digest[:12]})


def _values(connection: Connection, schema: Schema) -> Iterator[Finding]:
    for sheet in schema.sheets:
        table = schema.table(sheet.name)
        known: dict[tuple[str, Any], bool] = {}
        for row in connection.execute(select(table)).mappings():
            yield from (
                Finding("values", _CANNOT_BE, {"sheet": sheet.name, "record": row["id"], "column": name})
                for name in _impossible(sheet, row, known)
            )


_CANNOT_BE = "Row {record} of {sheet} holds a value in {column} that cannot be."


def _impossible(sheet: Sheet, row: RowMapping, known: dict[tuple[str, Any], bool]) -> Iterable[str]:
    for one in sheet.fields:
        stored = row[one.name]
        if stored is None or isinstance(one.kind, Personal):
            continue
        key = (one.name, stored)
        if key not in known:
            known[key] = _can_be(one, stored)
        if not known[key]:
            yield one.name


def _can_be(one: Field, stored: Any) -> bool:
    """Would this program itself keep exactly this for what it reads there?"""
    try:
        value = one.kind.revive(stored)
        again = value if one.points_to else one.kind.parse(one.kind.show(value))
        return bool(one.kind.keep(again) == stored)
    except (ValueError, TypeError, ArithmeticError, Refusal):
        return False


def _files(connection: Connection, schema: Schema) -> Iterator[Finding]:
    yield from _kept_files(connection, schema)
    yield from _sizes(connection, schema)


def _sizes(connection: Connection, schema: Schema) -> Iterator[Finding]:
    """Evidence whose row tells another size than its file has."""
    if EVIDENCE.name in schema.by_name:
        statement = f"SELECT id FROM {EVIDENCE.name} AS row JOIN blob USING (sha256) WHERE length(content) <> size"
        for (record,) in connection.exec_driver_sql(f"{statement} LIMIT {ENOUGH}"):
            template = "The file of row {record} of {sheet} is not as long as the row says."
            yield Finding("files", template, {"record": record, "sheet": EVIDENCE.name})


def _kept_files(connection: Connection, schema: Schema) -> Iterator[Finding]:
    table = schema.table("blob")
    for sha256, content in connection.execute(select(table.c.sha256, table.c.content)):
        if hashlib.sha256(content).hexdigest() != sha256:
            yield Finding("files", "The kept file {sha256} was changed.", {"sha256": sha256[:12]})
    kept = {row[0] for row in connection.execute(select(table.c.sha256))}
    for sheet in schema.sheets:
        if any(one.name == "sha256" for one in sheet.fields):
            for record, sha256 in connection.exec_driver_sql(f"SELECT id, sha256 FROM {sheet.name}"):
                if sha256 not in kept:
                    yield Finding(
                        "files",
                        "The file of row {record} of {sheet} is missing.",
                        {"record": record, "sheet": sheet.name},
                    )


_LOOKS: tuple[tuple[Part, Callable[[Connection, Schema], Iterator[Finding]]], ...] = (
    ("schema", _schema),
    ("pages", _pages),
    ("references", _references),
    ("references", _evidence_links),
    ("journal", _left_open),
    ("journal", _chain),
    ("journal", _signed_heads),
    ("rows", _behind_the_journal),
    ("values", _personal),
    ("values", _values),
    ("files", _files),
)
