"""The few financial proxies and price indices that come with the program: our own choices and openly licensed values.

Value banks that forbid passing their values on are not among them; whoever is licensed for one brings its values in
with the sheets `proxies` and `price_index` of a workbook.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from ..domain.fields import Record
from ..domain.sheets import BY_NAME
from .project_desk import Desk

_FILE = Path(__file__).resolve().parents[1] / "resources" / "shelf" / "open.json"
_NAMES = UUID("0b9a4f7e-3c55-4a57-9d3b-6a0f5f5b2c11")
_NAMED = {"price_index": ("index_code", "year"), "proxies": ("proxy_code",)}
"""What names a row of each sheet."""


def shipped() -> tuple[Record, ...]:
    """The price levels and proxies that come with the program; the same ids at every site."""
    return tuple(_records())


def add_shipped(desk: Desk) -> int:
    """Put on the shelf what is not there yet, as one step; the result says how many rows that were."""
    missing = [row for row in shipped() if not _there(desk, row)]
    if missing:
        desk.add_all("Add open proxies", missing, kind="edit")
    return len(missing)


def _records() -> Iterator[Record]:
    tables: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    for name, keys in _NAMED.items():
        sheet, columns = BY_NAME[name], tables[name]["columns"]
        for row in tables[name]["rows"]:
            texts = dict(zip(columns, row, strict=True))
            identity = uuid5(_NAMES, "/".join((name, *(texts[key] for key in keys))))
            values = {field.name: field.parse(texts.get(field.name, "")) for field in sheet.fields}
            yield sheet.record(id=identity, **values)


def _there(desk: Desk, row: Record) -> bool:
    name = next(name for name in _NAMED if isinstance(row, BY_NAME[name].record))
    wanted = _key(row, name)
    return any(one.id == row.id or _key(one, name) == wanted for one in desk.records(name))


def _key(row: Record, name: str) -> tuple[str, ...]:
    return tuple(str(getattr(row, key)).casefold() for key in _NAMED[name])
