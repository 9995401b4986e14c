"""Writes tables as workbooks and CSV files that read back as exactly the same values.

Text that a spreadsheet would evaluate stays text (requirement T5): string cells in .xlsx, a leading
apostrophe in CSV that our own reader takes away again.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..domain.exact import plain
from .beside import make_folder, replacing
from .cells import FIRST_DAY, Cell, TableOut, is_exact
from .guard import guarded, is_harmful
from .limits import USUAL_LIMITS
from .refused import CannotWrite, TooManyForASheet
from .watch import UNWATCHED, Watch

LARGE = 20_000
"""From so many rows on a workbook is written row by row, not kept in memory."""
_LOOK = 200
_NARROW, _WIDE = 9, 48
_FORMATS = {
    "date": {"num_format": "yyyy-mm-dd", "align": "left"},
    "amount": {"num_format": "#,##0.00##########"},
    "share": {"num_format": "0.00##########%"},
    "harmful": {"quote_prefix": True},
    "header": {"bold": True, "bg_color": "#E4ECE6", "bottom": 1, "valign": "vcenter"},
    "required": {"bold": True, "bg_color": "#CFE0D4", "bottom": 1, "valign": "vcenter"},
    "problem": {"font_color": "#9C1C1C", "text_wrap": False},
}


def write_workbook(path: Path, tables: Sequence[TableOut], watch: Watch = UNWATCHED) -> None:
    """Write `tables` as sheets of an .xlsx workbook.

    Raises the fault `CannotWrite`, `TooManyForASheet` or `Stopped`; a file that was there before is then unchanged.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    total = sum(len(table.rows) for table in tables)
    if any(len(table.rows) >= USUAL_LIMITS.rows for table in tables):
        raise TooManyForASheet(path.name, USUAL_LIMITS.rows)
    with replacing(path) as beside, TemporaryDirectory(prefix="impact-desk-") as scratch:
        options = {"constant_memory": total > LARGE, "strings_to_urls": False, "tmpdir": scratch}
        workbook = Workbook(str(beside), options)
        try:
            _write_pages(workbook, tables, watch)
            workbook.close()
        except XlsxWriterException as error:
            raise CannotWrite(path.name, str(error)) from error
        finally:
            _let_go(workbook)


def _write_pages(workbook: Any, tables: Sequence[TableOut], watch: Watch) -> None:
    formats = {name: workbook.add_format(about) for name, about in _FORMATS.items()}
    total, done = sum(len(table.rows) for table in tables), 0
    for table in tables:
        _Page(workbook.add_worksheet(table.name), formats, watch).write(table, done, total)
        done += len(table.rows)
    watch.tell("writing", total, total)


def _let_go(workbook: Any) -> None:
    # When writing breaks off, the rows kept on disk so far are still open.
    for sheet in workbook.worksheets():
        rows = getattr(sheet, "row_data_fh", None)
        if rows is not None:
            rows.close()


def write_csv_folder(folder: Path, tables: Sequence[TableOut], watch: Watch = UNWATCHED) -> None:
    """Write each of `tables` as NAME.csv in `folder`: UTF-8 with mark, commas, every file replaced as a whole.

    Raises the fault `CannotWrite`, or `Stopped`.
    """
    make_folder(folder)
    total, done = sum(len(table.rows) for table in tables), 0
    for table in tables:
        watch.tell("writing", done, total)
        write_csv(folder / f"{table.name}.csv", table)
        done += len(table.rows)
    watch.tell("writing", total, total)


def write_csv(path: Path, table: TableOut) -> None:
    """Write one table as a CSV file. Raises the fault `CannotWrite`."""
    with replacing(path) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        if not table.sideways:
            writer.writerow(guarded(column.header) for column in table.columns)
        writer.writerows(map(_text, row) for row in table.rows)


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, Decimal):
        return plain(cell)
    return cell.isoformat() if cell else ""


class _Page:
    """One worksheet being written."""

    def __init__(self, sheet: Any, formats: dict[str, Any], watch: Watch) -> None:
        self._sheet, self._formats, self._watch = sheet, formats, watch

    def write(self, table: TableOut, done: int, total: int) -> None:
        """Write header and rows; `done` of `total` rows were written on other sheets."""
        self._set_widths(table)
        if table.sideways:
            self._write_sideways(table)
            return
        self._sheet.freeze_panes(1, 0)
        for place, column in enumerate(table.columns):
            self._sheet.write_string(
                0, place, column.header, self._formats["required" if column.required else "header"]
            )
        words = [column.word for column in table.columns]
        for number, row in enumerate(table.rows, 1):
            for place, cell in enumerate(row):
                self._put(number, place, cell, words[place])
            if number % 1_000 == 0:
                self._watch.tell("writing", done + number, total)
        if table.rows:
            self._sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)

    def _write_sideways(self, table: TableOut) -> None:
        words = {column.header: column.word for column in table.columns}
        required = {column.header for column in table.columns if column.required}
        for number, (key, *cells) in enumerate(table.rows):
            header = str(key)
            self._sheet.write_string(number, 0, header, self._formats["required" if header in required else "header"])
            for place, cell in enumerate(cells, 1):
                self._put(number, place, cell, words.get(header, "text") if place == 1 else "problem")

    def _put(self, row: int, place: int, cell: Cell, word: str) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, str):
            self._sheet.write_string(
                row, place, cell, self._formats["harmful"] if is_harmful(cell) else self._style(word)
            )
        elif isinstance(cell, Decimal):
            self._put_number(row, place, cell, word)
        elif cell < FIRST_DAY:
            self._sheet.write_string(row, place, cell.isoformat())
        else:
            self._sheet.write_datetime(row, place, dt.datetime.combine(cell, dt.time()), self._formats["date"])

    def _put_number(self, row: int, place: int, cell: Decimal, word: str) -> None:
        if is_exact(cell):
            self._sheet.write_number(row, place, float(cell), self._style(word))
        else:
            self._sheet.write_string(row, place, plain(cell))

    def _style(self, word: str) -> Any:
        return self._formats.get(word)

    def _set_widths(self, table: TableOut) -> None:
        shown = [[column.header for column in table.columns]] if not table.sideways else []
        shown += [[_text(cell) for cell in row] for row in table.rows[:_LOOK]]
        for place in range(max(map(len, shown), default=0)):
            longest = max(_shown_width(row[place]) for row in shown if place < len(row))
            self._sheet.set_column(place, place, min(_WIDE, max(_NARROW, longest + 2)))


def _shown_width(text: str) -> int:
    # Chinese characters take two places.
    return sum(2 if character > "\u2e7f" else 1 for character in text.partition("\n")[0][:_WIDE])
