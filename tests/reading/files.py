"""Makes files for the tests of reading: workbooks as a spreadsheet writes them, and such as nobody should."""

import datetime as dt
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from impact_desk.reading.raw import RawTable

Rows = Sequence[Sequence[Any]]

LOG_HEADER = ("date", "program_code", "volunteer_id", "volunteer_name", "hours", "paid_time")
HEAD = b'<?xml version="1.0" encoding="UTF-8"?>'
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATED = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True)
class Formula:
    """A formula; without a value it was never computed."""

    text: str
    value: Any = None


@dataclass(frozen=True)
class Styled:
    """A value with a number format."""

    value: Any
    style: str


def workbook(path: Path, sheets: Mapping[str, Rows], also: Callable[[Workbook], object] | None = None) -> Path:
    """A workbook as a program writes it; `also` may do more to it."""
    with Workbook(str(path)) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, value in enumerate(row):
                    _put(book, sheet, number, place, value)
        if also:
            also(book)
    return path


def _put(book: Workbook, sheet: Any, row: int, place: int, value: Any) -> None:
    if isinstance(value, Formula):
        sheet.write_formula(row, place, value.text, None, value.value or 0)
    elif isinstance(value, Styled):
        sheet.write_number(row, place, value.value, book.add_format({"num_format": value.style}))
    elif isinstance(value, dt.date):
        sheet.write_datetime(row, place, value, book.add_format({"num_format": "yyyy-mm-dd"}))
    elif isinstance(value, str):
        sheet.write_string(row, place, value)
    elif value is not None:
        sheet.write(row, place, value)


def parts(sheet: bytes, book: bytes = b"") -> dict[str, bytes]:
    """The parts of a workbook with one sheet, `volunteer_log`, whose XML is given."""
    return {
        "[Content_Types].xml": HEAD
        + b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        + b'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + b'<Override PartName="/xl/workbook.xml" ContentType='
        + b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": HEAD
        + b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        + b'Type="' + RELATED + b'/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": HEAD
        + b'<workbook xmlns="' + MAIN + b'" xmlns:r="' + RELATED + b'"><sheets>'
        + b'<sheet name="volunteer_log" sheetId="1" r:id="rId1"/></sheets>' + book + b"</workbook>",
        "xl/_rels/workbook.xml.rels": HEAD
        + b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        + b'Type="' + RELATED + b'/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }  # fmt: skip


def sheet_xml(rows: bytes) -> bytes:
    """The XML of a sheet with these rows."""
    return HEAD + b'<worksheet xmlns="' + MAIN + b'"><sheetData>' + rows + b"</sheetData></worksheet>"


def packed(path: Path, members: Mapping[str, bytes]) -> Path:
    """These members as a zip archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def table(name: str, *rows: Sequence[str], delimiter: str | None = None, **more: Any) -> RawTable:
    """A table of texts as reading gives it."""
    cells = [tuple(row) for row in rows]
    return RawTable(file=f"{name}.xlsx", name=name, cells=cells, delimiter=delimiter, **more)
