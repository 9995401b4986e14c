"""CSV files: encoding, delimiter and rows, detected, shown and changeable."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from .encodings import TITLES, detect, fitting, open_text
from .files import content_of
from .grid import Grid
from .guard import ERRORS, unguarded
from .limits import Limits
from .naming import all_headers, header_key
from .raw import RawTable, Reading
from .refused import OpenQuotes, OtherFormat, TooMuch, UnknownEncoding

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "pipe"}
"""What parts the cells of a row, with the names that people know."""
_SAID = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)
_MAGIC = {
    b"PK\x03\x04": "a workbook or archive with the wrong ending",
    b"\xd0\xcf\x11\xe0": "an old workbook with the wrong ending",
    b"%PDF": "a PDF document with the wrong ending",
}
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|meta|table|\?xml)[\s>]", re.IGNORECASE)
_PIECE = 10_000
"""Rows that are taken in at a time."""
_LOOK, _LOOK_AT = 200, 1 << 16
"""Rows and characters that are looked at to tell the delimiter."""


def read_text(path: Path, how: Reading) -> RawTable:
    """The table in a CSV file. Raises an `Unreadable` in words."""
    content = content_of(path, how.limits)
    for magic, what in _MAGIC.items():
        if content.startswith(magic):
            raise OtherFormat(path.name, what)
    if _PAGE.match(content[:_LOOK]):
        raise OtherFormat(path.name, "a web page with the wrong ending, as some systems export it")
    how.watch.tell("reading", 0)
    settled = how.settled.encoding or detect(content)
    encoding = settled or (fitting(content) if how.doubtful else None)
    if encoding is None:
        raise UnknownEncoding(path.name)
    try:
        return replace(_table(path, content, encoding, how), is_doubtful=settled is None)
    except (UnicodeDecodeError, LookupError):
        raise UnknownEncoding(path.name) from None


def _table(path: Path, content: bytes, encoding: str, how: Reading) -> RawTable:
    head = open_text(content, encoding).read(_LOOK_AT)
    said = _SAID.match(head)
    delimiter = how.settled.delimiter or (said[1] if said else _delimiter(head))
    stream = open_text(content, encoding)
    grid = Grid()
    if said:
        stream.readline()
        grid.add([()])  # that line counts as row 1 where people look at the file
    _read(stream, delimiter, path.name, how, grid)
    faults = frozenset(grid.places_of(ERRORS.__contains__))
    # The apostrophes that keep spreadsheets from evaluating a text are not part of it.
    grid.change(unguarded)
    return RawTable(
        file=path.name,
        name=path.stem,
        cells=grid,
        faults=faults,
        notes=(f"{TITLES.get(encoding, encoding)}, {DELIMITERS.get(delimiter, delimiter)}", *_notes(grid, delimiter)),
        encoding=encoding,
        delimiter=delimiter,
    )


def _notes(grid: Grid, delimiter: str) -> tuple[str, ...]:
    if grid.width > 1 or not len(grid):
        return ()
    name = DELIMITERS.get(delimiter, delimiter)
    return (f"Everything stands in a single column: no {name} parts its rows. Say which delimiter does.",)


def _read(stream: Iterable[str], delimiter: str, name: str, how: Reading, grid: Grid) -> None:
    """Add all rows of `stream` to the grid. Raises `TooMuch` or `OpenQuotes`."""
    reader, done = csv.reader(stream, delimiter=delimiter, strict=True), 0
    try:
        while chunk := list(itertools.islice(reader, _PIECE)):
            done += len(chunk)
            _refuse_size(done, max(grid.width, *map(len, chunk)), how.limits, name)
            grid.add(chunk)
            how.watch.tell("reading", done)
    except csv.Error:
        raise OpenQuotes(name, done + 1) from None
    grid.finish()


def _refuse_size(rows: int, columns: int, limits: Limits, name: str) -> None:
    for count, limit, what in (
        (rows, limits.rows, "rows"),
        (columns, limits.columns, "columns"),
        (rows * columns, limits.cells, "cells"),
    ):
        if count > limit:
            raise TooMuch(name, limit, what)


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
