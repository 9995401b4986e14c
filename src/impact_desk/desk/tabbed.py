"""Tab-separated text to and from the clipboard, as spreadsheets write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..domain.problem import Refusal

LARGEST = 5_000_000
"""Characters of pasted text that are read; more is no hand-made table."""
_ENDS = re.compile(r"[\t\n]")


class TooMuchPasted(Refusal):
    """More text on the clipboard than a table made by hand has."""

    def __init__(self, length: int) -> None:
        super().__init__(
            "The clipboard holds {length} characters, more than can be looked through. Save the table as a file and "
            "import that.",
            length=length,
        )


def to_text(rows: Sequence[Sequence[str]]) -> str:
    """Rows as tab-separated text; a cell with a tab, line break or quote is quoted."""
    return "\n".join("\t".join(_quoted(cell) for cell in row) for row in rows)


def from_text(text: str) -> list[list[str]]:
    """The cells of tab-separated text; quoted cells may hold tabs, line breaks and doubled quotes.

    Raises `TooMuchPasted`.
    """
    if len(text) > LARGEST:
        raise TooMuchPasted(len(text))
    body = text.replace("\r\n", "\n").replace("\r", "\n")
    return list(_rows(body.removesuffix("\n")))


def is_one_cell(text: str) -> bool:
    """Is that the text of a single cell, as it stands?"""
    return not _ENDS.search(text.rstrip("\r\n")) and not text.startswith('"')


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in '\t\n"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def _rows(body: str) -> Iterator[list[str]]:
    row: list[str] = []
    at = 0
    last_quote = body.rfind('"')
    while True:
        cell, at = _cell(body, at, last_quote)
        row.append(cell)
        if at >= len(body):
            yield row
            return
        if body[at] == "\n":
            yield row
            row = []
        at += 1


def _cell(body: str, at: int, last_quote: int) -> tuple[str, int]:
    """The cell that begins at `at`, and where it ends."""
    if at < last_quote and body[at] == '"':
        end = _closing(body, at + 1)
        if end is not None:
            return body[at + 1 : end].replace('""', '"'), end + 1
    found = _ENDS.search(body, at)
    end = found.start() if found else len(body)
    return body[at:end], end


def _closing(body: str, at: int) -> int | None:
    """Where the quote closes; nothing when it never does, or when it was not a quoting one (5" pipe)."""
    while True:
        end = body.find('"', at)
        if end < 0:
            return None
        if body[end + 1 : end + 2] == '"':
            at = end + 2
            continue
        return end if body[end + 1 : end + 2] in ("", "\t", "\n") else None
