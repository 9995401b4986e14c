"""Records as cells of a workbook: real dates, numbers where a number says exactly the same, else text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..domain.exact import plain
from ..domain.fields import Field, Record
from ..domain.sheets import SHEETS, Sheet
from .spelling import number_text

FIRST_DAY = dt.date(1900, 3, 1)
"""Spreadsheets believe that 1900 was a leap year; days before this one are off by one in them."""

Cell = str | Decimal | dt.date | None
"""What a cell may hold. A `Decimal` becomes a number or, where that would not be exact, text."""

NUMBERS = frozenset(("number", "amount", "share", "count"))


@dataclass(frozen=True, slots=True)
class ColumnOut:
    """A column to be written: its header and the kind of what stands in it (a kind's `word`)."""

    header: str
    word: str = "text"
    required: bool = False


@dataclass(frozen=True, slots=True)
class TableOut:
    """A table to be written. `sideways` tables have a key and a value in each row and no header."""

    name: str
    columns: tuple[ColumnOut, ...]
    rows: Sequence[Sequence[Cell]]
    sideways: bool = False


def tables_of(records: Mapping[str, Sequence[Record]], sheets: Iterable[Sheet] = SHEETS) -> tuple[TableOut, ...]:
    """The records of every sheet (by its name) as tables of the workbook format, references as codes."""
    sheets = tuple(sheets)
    codes = _codes(records, sheets)
    return tuple(_table(sheet, records.get(sheet.name, ()), codes) for sheet in sheets)


def is_exact(value: Decimal) -> bool:
    """Does a spreadsheet's number show the same decimal text when it is read back?"""
    return number_text(float(value)) == plain(value)


def _codes(records: Mapping[str, Sequence[Record]], sheets: Iterable[Sheet]) -> dict[UUID, str]:
    return {
        record.id: code
        for sheet in sheets
        if sheet.code
        for record in records.get(sheet.name, ())
        if (code := getattr(record, sheet.code))
    }


def _table(sheet: Sheet, records: Sequence[Record], codes: Mapping[UUID, str]) -> TableOut:
    columns = tuple(ColumnOut(field.name, field.kind.word, field.required) for field in sheet.fields)
    writers = [(field.name, _writer(field, codes)) for field in sheet.fields]
    rows = [tuple(write(getattr(record, name)) for name, write in writers) for record in records]
    if not sheet.single:
        return TableOut(sheet.name, columns, rows)
    values = rows[0] if rows else (None,) * len(columns)
    return TableOut(
        sheet.name,
        columns,
        [(column.header, value) for column, value in zip(columns, values, strict=True)],
        sideways=True,
    )


def _writer(field: Field, codes: Mapping[UUID, str]) -> Callable[[Any], Cell]:
    word = field.kind.word
    if field.points_to:
        return lambda value: codes.get(value) if value is not None else None
    if word == "date":
        return lambda value: value
    if word in NUMBERS:
        return lambda value: None if value is None else Decimal(value)
    if word == "hours":
        return lambda value: _hours(str(value))
    return lambda value: field.show(value) or None


def _hours(shown: str) -> Cell:
    return shown if ":" in shown else Decimal(shown)
