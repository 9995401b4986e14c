"""The shelf of financial proxies: the few that come with the program, tables that a person may use, versions, uses.

Ours are our own choices and openly licensed values. Value banks that forbid passing their values on are not among them;
whoever is licensed for one brings its values in with the tables `proxies` and `price_index` of a workbook or CSV file.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid5

from ..domain.fields import Record
from ..domain.records import Outcome, Proxy
from ..domain.sheets import BY_NAME
from .importing import ImportPlan
from .intake import USUAL_INTAKE, Intake, plan_files
from .project_desk import Desk

_FILE = Path(__file__).resolve().parents[1] / "resources" / "shelf" / "open.json"
_NAMES = UUID("0b9a4f7e-3c55-4a57-9d3b-6a0f5f5b2c11")
_NAMED = {"price_index": ("index_code", "year"), "proxies": ("proxy_code",)}
"""What names a row of each sheet."""
_VERSION = re.compile(r"-V\d+$", re.IGNORECASE)


def shipped() -> tuple[Record, ...]:
    """The price levels and proxies that come with the program; the same ids at every site."""
    return tuple(_records())


def add_shipped(desk: Desk) -> int:
    """Put on the shelf what is not there yet, as one step; the result says how many rows that were."""
    missing = missing_open(desk)
    if missing:
        desk.add_all("Add open proxies", missing, kind="edit")
    return len(missing)


def missing_open(desk: Desk) -> list[Record]:
    """What comes with the program and is not on the shelf yet."""
    return [row for row in shipped() if not _there(desk, row)]


def plan_table(desk: Desk, paths: Sequence[Path], how: Intake = USUAL_INTAKE) -> ImportPlan:
    """What a table of proxies or price levels would add to the shelf, for a preview; other tables are left out.

    `take_plan` takes it in. Raises `NothingKnown` where no table is one of the shelf, and what reading raises.
    """
    return plan_files(desk, paths, replace(how, only=frozenset(_NAMED)))


def uses(desk: Desk) -> Mapping[UUID, tuple[Outcome, ...]]:
    """The outcomes that each proxy values, by the proxy's id; proxies that value none are not named."""
    found: dict[UUID, tuple[Outcome, ...]] = defaultdict(tuple)
    for row in desk.records("value_map"):
        one = cast("Outcome", row)
        if one.proxy_code:
            found[one.proxy_code] += (one,)
    return dict(found)


def successor(desk: Desk, proxy: UUID) -> dict[str, str]:
    """The texts that a new version of a proxy begins with: all that it says, the next number, and whom it replaces.

    When it expires is left open, since that is said anew of each version.
    """
    before = cast("Proxy", desk.record("proxies", proxy))
    texts = {field.name: desk.show("proxies", field.name, getattr(before, field.name)) for field in _fields()}
    version = before.version + 1
    code = f"{_VERSION.sub('', before.proxy_code)}-V{version}"
    return {**texts, "proxy_code": code, "version": str(version), "replaces": before.proxy_code, "expires": ""}


def _fields() -> Sequence[Any]:
    return BY_NAME["proxies"].fields


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
