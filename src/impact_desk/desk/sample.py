"""The sample year: three sites of a made-up group, to look at, to try things on, and for the demonstration.

Sites, people and rows are invented, the photos are drawn. They lie in `resources/sample`, one file for each site, with
the columns of the facility workbook and texts as people type them; so they are read by the same kinds as anything typed.
The list called `evidence` says which files of the folder prove what.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from ..domain.fields import Record
from ..domain.sheets import GROUP_WORKBOOK, SHEETS, Sheet
from .evidence import attach, row_named
from .opening import new_project
from .project_desk import Desk

SITES = ("BX", "KU", "PN")
"""Codes of the sample's sites; the first is the one with the fullest year."""
YEAR = 2025
"""The year that the sample is about."""
_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sample"
_NAMES = UUID("6f1d3b52-9c0e-4b62-8a55-0d5f3e1c7a90")


def sample_project(path: Path, site: str = SITES[0], *, author: str | None = None) -> Desk:
    """Make a project file with a sample site's year, and open it. Raises `AlreadyThere` and the faults of the world."""
    desk = new_project(path, author=author)
    desk.add_all(f"Sample year {YEAR}", sample_records(site))
    for file, title, rows in _tables(site).get("evidence", {"rows": []})["rows"]:
        attach(desk, [_FOLDER / "evidence" / file], [row_named(desk, one) for one in rows.split("; ")], title=title)
    return desk


def sample_records(site: str) -> tuple[Record, ...]:
    """The rows of a sample site, parents before children; the same ids at every call."""
    return tuple(_records(site, SHEETS))


def sample_settings() -> tuple[Record, ...]:
    """What the sample's head office knows: pre-tax profit, headcount, rates and deadlines."""
    return tuple(_records("group", GROUP_WORKBOOK))


def _records(name: str, sheets: Sequence[Sheet]) -> Iterator[Record]:
    tables = _tables(name)
    codes: dict[str, dict[str, UUID]] = {}
    for sheet in sheets:
        table = tables.get(sheet.name, {"columns": [], "rows": []})
        known = codes.setdefault(sheet.name, {})
        for number, row in enumerate(table["rows"]):
            one = uuid5(_NAMES, f"{name}/{sheet.name}/{number}")
            texts = dict(zip(table["columns"], row, strict=True))
            if sheet.code and texts.get(sheet.code):
                known[texts[sheet.code]] = one
            yield sheet.record(id=one, ordinal=number, **_values(sheet, texts, codes))


def _tables(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


def _values(sheet: Sheet, texts: Mapping[str, str], codes: Mapping[str, Mapping[str, UUID]]) -> dict[str, Any]:
    values = {field.name: field.parse(texts.get(field.name, "")) for field in sheet.fields}
    for field in sheet.fields:
        if field.points_to and values[field.name] is not None:
            values[field.name] = codes[field.points_to][values[field.name]]
    return values
