"""The process in which a workbook is parsed: bounded in memory, without a say in anything else.

It is started by `workbook.read_workbook` with a path and the limits, and writes lines of JSON: a
refusal, or each sheet's head, its rows in pieces, its faults, and at last that it is done.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .container import Contents, inspect
from .files import open_plain
from .limits import Limits
from .refused import CannotRead, Damaged, TooMuch, Unreadable
from .spelling import Spelled

PIECE = 2_000
"""Rows of one line."""


def arguments(path: Path, limits: Limits) -> list[str]:
    """The arguments that `main` expects."""
    return [str(path), json.dumps(asdict(limits))]


def main(path: str, limits: str) -> None:
    """Parse the workbook at `path` and tell it on standard output."""
    bounds = Limits(**json.loads(limits))
    _bind(bounds)
    write = sys.stdout.buffer.write
    for message in _told(Path(path), bounds):
        write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
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
        workbook = CalamineWorkbook.from_filelike(file)
        for about in workbook.sheets_metadata:
            if about.typ != SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(about.name)
            _refuse_size(sheet, name, limits)
            yield {
                "sheet": about.name,
                "hidden": about.visible != SheetVisibleEnum.Visible,
                "merged": bool(sheet.merged_cell_ranges),
                "faults": contents.faults.get(about.name, []),
            }
            yield from _rows(sheet, limits)
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


def _rows(sheet: Any, limits: Limits) -> Iterator[dict[str, Any]]:
    spelled, longest = Spelled(), limits.cell_chars
    # The library gives the empty rows above the first cell, but not the empty columns before it.
    before = [""] * sheet.start[1] if sheet.start else []
    piece: list[list[str]] = []
    for row in sheet.iter_rows() if sheet.start else ():
        texts = [cell[:longest] if type(cell) is str else spelled[type(cell), cell] for cell in row]
        while texts and not texts[-1]:
            texts.pop()
        piece.append([*before, *texts] if before and texts else texts)
        if len(piece) >= PIECE:
            yield {"rows": piece}
            piece = []
    yield {"rows": piece}
