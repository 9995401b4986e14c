"""Cells on their way to a spreadsheet: as tab-separated text, and as a table whose numbers, dates and texts stay what they are.

Text alone is taken by a spreadsheet as if it were typed there: `00123` loses its zeros, `2.5` is a date where a comma
parts decimals. The table says of each cell what it is, so that it reads the same in every locale.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any, Literal

from ..domain.fields import Field
from ..domain.kinds import Clock, Count, Day, Duration, Number, Share, Text
from ..reading.guard import guarded
from .tabbed import to_text

Form = Literal["text", "number", "date", "typed"]
"""What a spreadsheet takes a cell for; `typed`: for whatever it would be if it were typed."""
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_DIGITS = 15
"""More digits than this a spreadsheet rounds; such a number stays a text."""
_DAY_0 = date(1899, 12, 30)
_FIRST = date(1900, 3, 1)
"""Spreadsheets disagree about the number of earlier days."""
_STYLES = {
    "text": """ style='mso-number-format:"\\@"' sdnum="1033;0;@\"""",
    "date": """ style='mso-number-format:"yyyy\\-mm\\-dd"' sdnum="1033;0;YYYY-MM-DD\"""",
    "number": ' sdnum="1033;"',
    "typed": "",
}
"""How Excel (`mso-…`) and LibreOffice (`sdnum`) are told what a cell is."""
_HEAD = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>'
_BREAK = '<br style="mso-data-placement:same-cell">'


@dataclass(frozen=True, slots=True)
class Copied:
    """A copied cell: its text, what it is, and the plain number that stands for it where it is a number or a date."""

    text: str = ""
    form: Form = "typed"
    number: str = ""
    is_free: bool = True


def copied_cell(field: Field | None, text: str, value: Any = None) -> Copied:
    """A cell of `field` that shows `text` in its editor and holds `value`; both are given where they are known."""
    if field is None or not text:
        return Copied(text)
    kind = field.kind
    if isinstance(kind, Day) and isinstance(value, date) and value >= _FIRST:
        return Copied(text, "date", str((value - _DAY_0).days), is_free=False)
    if isinstance(kind, Number | Count | Duration) and _NUMBER.fullmatch(text) and len(text) <= _DIGITS:
        return Copied(text, "number", text, is_free=False)
    if isinstance(kind, Day | Duration | Share | Clock):
        return Copied(text, is_free=False)
    return Copied(text, "text", is_free=isinstance(kind, Text))


def as_text(rows: Sequence[Sequence[Copied]]) -> str:
    """The cells as tab-separated text; what a spreadsheet would take for a formula is kept from being one."""
    return to_text([[guarded(one.text) if one.is_free else one.text for one in row] for row in rows])


def as_table(rows: Sequence[Sequence[Copied]]) -> str:
    """The cells as HTML that Excel and LibreOffice read back exactly."""
    return f"{_HEAD}{''.join(_lines(rows))}</table></body></html>"


def _lines(rows: Sequence[Sequence[Copied]]) -> Iterator[str]:
    for row in rows:
        yield f"<tr>{''.join(map(_cell, row))}</tr>\n"


def _cell(one: Copied) -> str:
    number = f' x:num="{one.number}" sdval="{one.number}"' if one.number else ""
    return f"<td{number}{_STYLES[one.form]}>{escape(one.text).replace(chr(10), _BREAK)}</td>"
