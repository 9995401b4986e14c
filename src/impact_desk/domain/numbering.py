"""Codes for rows that come without one: the code of the record that they belong to, letters and the next number.

A code that was given stays with its row, whatever is added before it or deleted beside it: scenarios and reasons
name rows by it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from .fields import Record
from .sheets import Sheet

LONGEST = 64
"""Longest code, in characters."""


def next_code(parent: str, letters: str, taken: Collection[str]) -> str:
    """The code after the highest number in use: `K7-E1-O4` after `K7-E1-O1` and `K7-E1-O3`."""
    stem = f"{parent[: LONGEST - len(letters) - 8]}-{letters}"
    used = re.compile(re.escape(stem) + r"(\d{1,6})", re.IGNORECASE)
    found = [int(match[1]) for match in map(used.fullmatch, taken) if match]
    return f"{stem}{max(found, default=0) + 1}"


def numbered(
    sheet: Sheet, rows: Sequence[Record], parents: Mapping[UUID, str], taken: Collection[str] = ()
) -> tuple[Record, ...]:
    """`rows` of `sheet`, each with a code; `parents` are the codes of the records that they belong to.

    `taken` are the codes of rows that are there already. Sheets that are not numbered stay as they are.
    """
    owner = next((one.name for one in sheet.fields if one.points_to), None)
    if not sheet.numbered or sheet.code is None or owner is None:
        return tuple(rows)
    codes = {*taken, *(code for code in (getattr(row, sheet.code) for row in rows) if code)}
    found = []
    for row in rows:
        code = getattr(row, sheet.code)
        if not code:
            code = next_code(parents.get(getattr(row, owner), sheet.name), sheet.numbered, codes)
            codes.add(code)
        found.append(replace(row, **{sheet.code: code}))
    return tuple(found)
