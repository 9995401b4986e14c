"""CSV files: encoding, delimiter and rows, detected, shown and changeable."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from .encodings import TITLES, detect, open_text
from .files import content_of
from .guard import ERRORS, unguarded
from .limits import Limits
from .naming import all_headers, header_key
from .raw import RawTable, Reading
from .refused import OpenQuotes, OtherFormat, TooMuch, UnknownEncoding

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab"}
_SAID = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)
_MAGIC = {
    b"PK\x03\x04": "a workbook or archive with the wrong ending",
    b"\xd0\xcf\x11\xe0": "an old workbook with the wrong ending",
    b"%PDF": "a PDF document with the wrong ending",
}
_LOOK, _LOOK_AT = 200, 1 << 16
"""Rows and characters that are looked at to tell the delimiter."""


def read_text(path: Path, how: Reading) -> RawTable:
    """The table in a CSV file. Raises an `Unreadable` in words."""
    content = content_of(path, how.limits)
    for magic, what in _MAGIC.items():
        if content.startswith(magic):
            raise OtherFormat(path.name, what)
    how.watch.tell("reading", 0)
    encoding = how.settled.encoding or detect(content)
    if encoding is None:
        raise UnknownEncoding(path.name)
    try:
        return _table(path, content, encoding, how)
    except (UnicodeDecodeError, LookupError):
        raise UnknownEncoding(path.name) from None


def _table(path: Path, content: bytes, encoding: str, how: Reading) -> RawTable:
    head = open_text(content, encoding).read(_LOOK_AT)
    said = _SAID.match(head)
    delimiter = how.settled.delimiter or (said[1] if said else _delimiter(head))
    stream = open_text(content, encoding)
    if said:
        stream.readline()
    written, texts = _rows(stream, delimiter, path.name, how)
    if said:
        written.insert(0, ())  # that line counts as row 1 where people look at the file
    return RawTable(
        file=path.name,
        name=path.stem,
        cells=_meant(written, texts),
        faults=frozenset() if ERRORS.isdisjoint(texts) else _faults(written),
        notes=(f"{TITLES.get(encoding, encoding)}, {DELIMITERS.get(delimiter, delimiter)}",),
        encoding=encoding,
        delimiter=delimiter,
    )


def _rows(stream: Iterable[str], delimiter: str, name: str, how: Reading) -> tuple[list[tuple[str, ...]], set[str]]:
    """The rows as written, and every text that occurs in them."""
    # One object for equal texts keeps a million rows small.
    same: dict[str, str] = {}
    found: list[tuple[str, ...]] = []
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    try:
        while chunk := list(itertools.islice(reader, 10_000)):
            found += [tuple(map(same.setdefault, row, row)) for row in chunk]
            how.watch.tell("reading", len(found))
            if len(found) > how.limits.rows:
                raise TooMuch(name, how.limits.rows, "rows")
    except csv.Error:
        raise OpenQuotes(name, len(found) + 1) from None
    _refuse_width(found, how.limits, name)
    return found, set(same)


def _meant(written: list[tuple[str, ...]], texts: set[str]) -> list[tuple[str, ...]]:
    """The rows without the apostrophes that keep spreadsheets from evaluating a text."""
    plain = {text: meant for text in texts if text[:1] == "'" and (meant := unguarded(text)) != text}
    if not plain:
        return written
    return [tuple(plain.get(cell, cell) for cell in row) for row in written]


def _refuse_width(rows: list[tuple[str, ...]], limits: Limits, name: str) -> None:
    if max(map(len, rows), default=0) > limits.columns:
        raise TooMuch(name, limits.columns, "columns")


def _faults(cells: list[tuple[str, ...]]) -> frozenset[tuple[int, int]]:
    return frozenset(
        (number, column)
        for number, row in enumerate(cells, 1)
        if not ERRORS.isdisjoint(row)
        for column, cell in enumerate(row)
        if cell in ERRORS
    )


def _delimiter(head: str) -> str:
    return max(DELIMITERS, key=lambda one: _fit(head, one))


def _fit(head: str, delimiter: str) -> tuple[int, int]:
    """How well a delimiter fits: known headers (or facility keys) that it brings out, rows of one same width."""
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    rows = [row for row in itertools.islice(reader, _LOOK) if any(row)]
    known = all_headers()
    headers = max((sum(header_key(cell) in known for cell in row) for row in rows), default=0)
    keys = sum(len(row) > 1 and header_key(row[0]) in known for row in rows)
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max(headers if headers > 1 else 0, keys), max(widths.values(), default=0)
