"""A large sheet cut into workbooks of some rows each: parsed whole, a million rows would take most of a gigabyte.

The parser keeps every cell of what it reads. Each piece is the workbook once more, with the rows that the sheet has
between two ends of rows. A sheet is cut only where every row says its own number and nothing can be mistaken for the
end of a row; any other is parsed whole, within the limit of its process.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from .limits import MEGABYTE, Limits

MOST_SHARED = 8 * MEGABYTE
"""Where a workbook keeps more text apart from its sheets than this, reading it anew for each piece takes too long."""
SHARED = "xl/sharedstrings.xml"
_NUMBERED = re.compile(rb'<row\b[^>]*?\sr="\d+"')
_START, _END, _CLOSED = b"<sheetData>", b"</sheetData>", b"</row>"
_ODD = (b"<!", b"<?", b":row")
"""What may hide the end of a row, or call it otherwise."""


class Seam:
    """Looks through the text of a sheet, whether it may be cut between its rows."""

    def __init__(self) -> None:
        """Nothing was seen yet."""
        self.has_merged_cells = False
        self._starts = self._ends = self._rows = self._numbered = 0
        self._is_odd = False

    def look(self, text: bytes) -> None:
        """Look at the next part of the text; no beginning of a row is cut in two by its ends."""
        body = text if self._starts else text.partition(_START)[2]
        self._starts += text.count(_START)
        self._ends += text.count(_END)
        rows, _, after = body.partition(_END)
        self._is_odd = self._is_odd or any(sign in body for sign in _ODD)
        self._rows += rows.count(b"<row")
        self._numbered += len(_NUMBERED.findall(rows))
        self.has_merged_cells = self.has_merged_cells or b"<mergeCell " in after

    @property
    def is_safe(self) -> bool:
        """May the sheet be cut?"""
        whole = self._starts == self._ends == 1 and 0 < self._rows == self._numbered
        return whole and not self._is_odd


def is_large(archive: zipfile.ZipFile, part: str, limits: Limits) -> bool:
    """Is the sheet so large that it is cut if it may be, and nothing else in the workbook is?"""
    sizes = {one.filename.casefold(): one.file_size for one in archive.infolist()}
    return sizes[part.casefold()] > 2 * limits.piece_bytes and sizes.get(SHARED, 0) <= MOST_SHARED


def cut(file: BinaryIO, part: str, limits: Limits) -> Iterator[bytes]:
    """The workbook in `file` with some rows of `part` each time."""
    with zipfile.ZipFile(file) as archive:
        others = {one: archive.read(one) for one in archive.namelist() if _is_needed(one, part)}
        head = b""
        for text in _texts(archive, part, limits.piece_bytes):
            body = text
            if not head:
                before, _, body = text.partition(_START)
                head = before + _START
            rows = body.partition(_END)[0]
            yield _packed({**others, part: head + rows + _END + b"</worksheet>"})


def _texts(archive: zipfile.ZipFile, part: str, size: int) -> Iterator[bytes]:
    """The text of the part, each time up to the end of a row."""
    rest = b""
    with archive.open(part) as stream:
        while more := stream.read(size):
            text = rest + more
            at = text.rfind(_CLOSED) + len(_CLOSED) if _CLOSED in text else 0
            if at:
                yield text[:at]
            rest = text[at:]
    if _CLOSED in rest:
        yield rest


def _is_needed(name: str, part: str) -> bool:
    unneeded = ("xl/worksheets/", "xl/media/", "xl/drawings/", "xl/charts/", "docprops/")
    return name != part and not name.casefold().startswith(unneeded)


def _packed(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()
