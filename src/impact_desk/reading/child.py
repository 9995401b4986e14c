"""The process in which a workbook is parsed: bounded in memory, without a say in anything else.

It is started by `workbook.read_workbook` with a path and the limits, and writes lines of JSON: a
refusal, or each sheet's head with its faults, its rows in pieces, and at last that it is done. Behind
the line of a piece come the codes of its rows, column by column, four bytes each.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

from .coding import Coding
from .container import Contents, inspect
from .files import open_plain
from .limits import Limits
from .pieces import cut
from .refused import CannotRead, Damaged, TooMuch, Unreadable

PIECE = 5_000
"""Rows of one message."""


def arguments(path: Path, limits: Limits) -> list[str]:
    """The arguments that `main` expects."""
    return [str(path), json.dumps(asdict(limits))]


def main(path: str, limits: str) -> None:
    """Parse the workbook at `path` and tell it on standard output."""
    bounds = Limits(**json.loads(limits))
    _bind(bounds)
    write = sys.stdout.buffer.write
    for message in _told(Path(path), bounds):
        codes = message.pop("codes", ())
        write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
        for column in codes:
            write(column.tobytes())
    sys.stdout.buffer.flush()


def _bind(limits: Limits) -> None:
    # Windows has no such limits; there the watching process ends what takes too long.
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _told(path: Path, limits: Limits) -> Iterator[dict[str, Any]]:
    try:
        with open_plain(path, limits) as file:
            contents = inspect(file, path.name, limits)
            file.seek(0)
            yield from _sheets(file, path.name, limits, contents)
    except (Unreadable, CannotRead) as refusal:
        yield {"refused": type(refusal).__name__, "template": refusal.template, "parts": refusal.parts}
    except MemoryError:
        return  # silence says it: the other side reports that the file wanted too much
    else:
        yield {"done": True}


def _sheets(file: Any, name: str, limits: Limits, contents: Contents) -> Iterator[dict[str, Any]]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    try:
        workbook = None
        for about in CalamineWorkbook.from_filelike(file).sheets_metadata:
            if about.typ != SheetTypeEnum.WorkSheet:
                continue
            part, seam = contents.seams.get(about.name, ("", None))
            if seam is None and workbook is None:
                file.seek(0)
                workbook = CalamineWorkbook.from_filelike(file)
            whole = workbook.get_sheet_by_name(about.name) if workbook and seam is None else None
            yield {
                "sheet": about.name,
                "hidden": about.visible != SheetVisibleEnum.Visible,
                "merged": seam.has_merged_cells if seam else bool(whole and whole.merged_cell_ranges),
                "faults": contents.faults.get(about.name, []),
            }
            coded = Coding(limits.cell_chars)
            if whole is not None:
                yield from _rows(whole, coded, name, limits)
                continue
            for piece in cut(file, part, limits):
                sheet = CalamineWorkbook.from_filelike(io.BytesIO(piece)).get_sheet_by_name(about.name)
                yield from _rows(sheet, coded, name, limits)
    except CalamineError as error:
        raise Damaged(name) from error


def _refuse_size(sheet: Any, name: str, limits: Limits) -> None:
    rows, columns = (last + 1 for last in sheet.end or (-1, -1))
    for count, limit, what in (
        (rows, limits.rows, "rows"),
        (columns, limits.columns, "columns"),
        (rows * columns, limits.cells, "cells"),
    ):
        if count > limit:
            raise TooMuch(name, limit, what)


def _rows(sheet: Any, coded: Coding, name: str, limits: Limits) -> Iterator[dict[str, Any]]:
    """The rows of a sheet, or of a piece that comes after what was told of it before."""
    _refuse_size(sheet, name, limits)
    if not sheet.start:
        return
    first, column = sheet.start
    if first > coded.rows:
        yield coded.empty(first - coded.rows)
    # The library gives the empty rows above the first cell, but not the empty columns before it.
    rows = islice(sheet.iter_rows(), first, None)
    while piece := list(islice(rows, PIECE)):
        yield coded.message(piece, column)
