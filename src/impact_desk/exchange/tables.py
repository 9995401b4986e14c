"""Rows as they travel: for each sheet the names of its columns and the rows in that order, ids first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ..domain.checks import row_refusal
from ..domain.fields import Field, Record, travels
from ..domain.problem import Refusal
from ..domain.sheets import Sheet
from .cells import Reader, identity, reader, written
from .refusals import (
    BadValue,
    DoubledRow,
    LooseReference,
    MissingKey,
    TooManyRows,
    UnknownKey,
    WrongShape,
)  # fmt: skip

MOST_ROWS = 60_000
"""Rows of all sheets together."""
_MOST_COLUMNS = 64


def columns(sheet: Sheet) -> tuple[Field, ...]:
    """The fields of a sheet that travel."""
    return tuple(one for one in sheet.fields if travels(one))


def tabled(sheet: Sheet, records: Iterable[Record]) -> dict[str, Any]:
    """`records` as they travel."""
    fields = columns(sheet)
    return {
        "columns": ["id", *(one.name for one in fields)],
        "rows": [[str(one.id), *(written(field, getattr(one, field.name)) for field in fields)] for one in records],
    }


def read_tables(tables: Mapping[str, Any], sheets: Sequence[Sheet]) -> dict[str, tuple[Record, ...]]:
    """The records of `tables`, by sheet; every value, id, code and reference checked.

    A sheet that is not there has no rows. Raises a `RowsRefused`.
    """
    known = {sheet.name: sheet for sheet in sheets}
    for name in tables:
        if name not in known:
            raise UnknownKey("rows", name)
    _check_count(tables)
    made = {sheet.name: _read(sheet, tables[sheet.name]) for sheet in sheets if sheet.name in tables}
    for sheet in sheets:
        _check_keys(sheet, made.get(sheet.name, ()))
    ids = {name: {record.id for record in records} for name, records in made.items()}
    for sheet in sheets:
        _check_references(sheet, made.get(sheet.name, ()), ids)
    return made


def _check_count(tables: Mapping[str, Any]) -> None:
    rows = sum(len(table["rows"]) for table in tables.values() if _is_table(table))
    if rows > MOST_ROWS:
        raise TooManyRows(rows, MOST_ROWS)


def _is_table(table: Any) -> bool:
    return isinstance(table, dict) and isinstance(table.get("rows"), list) and isinstance(table.get("columns"), list)


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    read: Reader


def _read(sheet: Sheet, table: Any) -> tuple[Record, ...]:
    if not _is_table(table) or len(table) != 2:
        raise WrongShape(sheet.name)
    found = _columns(sheet, table["columns"])
    if sheet.single and len(table["rows"]) != 1:
        raise WrongShape(sheet.name)
    return tuple(_record(sheet, found, row, place) for place, row in enumerate(table["rows"]))


def _columns(sheet: Sheet, names: list[Any]) -> tuple[_Column, ...]:
    known = {one.name: one for one in columns(sheet)}
    if len(names) > _MOST_COLUMNS or not all(isinstance(name, str) for name in names):
        raise WrongShape(sheet.name + ", columns")
    if names[:1] != ["id"] or len(set(names)) != len(names):
        raise WrongShape(sheet.name + ", columns")
    for name in names[1:]:
        if name not in known:
            raise UnknownKey(sheet.name + ", columns", name)
    for one in known.values():
        if one.required and one.name not in names:
            raise MissingKey(sheet.name + ", columns", one.name)
    return tuple(_Column(name, reader(known[name])) for name in names[1:])


def _record(sheet: Sheet, found: tuple[_Column, ...], row: Any, place: int) -> Record:
    if not isinstance(row, list) or len(row) != len(found) + 1:
        raise WrongShape(sheet.name + f", row {place + 1}")
    values: dict[str, Any] = {"ordinal": place}
    column, kept = "id", row[0]
    try:
        values["id"] = identity(kept)
        for one, kept in zip(found, row[1:], strict=True):
            column = one.name
            values[column] = one.read(kept)
    except Refusal as refusal:
        raise BadValue(sheet.name, place + 1, column, kept, refusal) from refusal
    record = sheet.record(**values)
    _check_row(sheet, record, place)
    return record


def _check_row(sheet: Sheet, record: Record, place: int) -> None:
    refused = row_refusal(record)
    if refused:
        field, refusal = refused
        raise BadValue(sheet.name, place + 1, field, getattr(record, field, ""), refusal) from refusal


def _check_keys(sheet: Sheet, records: tuple[Record, ...]) -> None:
    seen: set[object] = set()
    for place, record in enumerate(records, start=1):
        code = getattr(record, sheet.code) if sheet.code else None
        for key in (record.id, code):
            if key in seen:
                raise DoubledRow(sheet.name, place, str(key))
        seen |= {record.id, code} - {None}


def _check_references(sheet: Sheet, records: tuple[Record, ...], ids: Mapping[str, set[UUID]]) -> None:
    for field in columns(sheet):
        if field.points_to is None:
            continue
        there = ids.get(field.points_to, set())
        for place, record in enumerate(records, start=1):
            target = getattr(record, field.name)
            if target is not None and target not in there:
                raise LooseReference(sheet.name, place, field.name)
