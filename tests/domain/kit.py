"""Reads the sample workbooks of tests/data/kit for the tests of figures: plain, and only as far as these need it."""

import json
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from python_calamine import CalamineWorkbook

from impact_desk.domain.fields import Record
from impact_desk.domain.kinds import fold
from impact_desk.domain.project import Project
from impact_desk.domain.records import FxRate, GroupYear
from impact_desk.domain.sheets import GROUP_WORKBOOK, SHEETS, Sheet

KITS = Path(__file__).parents[1] / "data" / "kit"
YEARS = ("2020", "2021")


def expected(year: str) -> dict[str, Any]:
    """The figures that the workbooks of `year` must lead to."""
    found: dict[str, Any] = json.loads((KITS / year / "expected.json").read_text(encoding="utf-8"))
    return found


@cache
def project(year: str, facility: str) -> Project:
    """The records of one site's workbook."""
    path = KITS / year / expected(year)["facilities"][facility]["workbook"]
    codes: dict[str, dict[str, UUID]] = {}
    return Project(**{sheet.name: _records(path, sheet, codes) for sheet in SHEETS})


@cache
def projects(year: str) -> tuple[Project, ...]:
    """All sites of a kit."""
    return tuple(project(year, facility) for facility in expected(year)["facilities"])


@cache
def group(year: str) -> tuple[GroupYear, tuple[FxRate, ...]]:
    """Head office's own workbook."""
    path = KITS / year / expected(year)["group_workbook"]
    years, rates, _ = (_records(path, sheet, {}) for sheet in GROUP_WORKBOOK)
    return years[0], rates


def _records(path: Path, sheet: Sheet, codes: dict[str, dict[str, UUID]]) -> tuple[Any, ...]:
    workbook = CalamineWorkbook.from_path(path)
    if sheet.name not in workbook.sheet_names:
        return ()
    rows = workbook.get_sheet_by_name(sheet.name).to_python()
    if sheet.single:
        rows = [list(column) for column in zip(*(row[:2] for row in rows), strict=True)]
    head, *body = rows[_head(rows, sheet) :]
    made = [
        _record(
            sheet, {fold(str(name)): _text(cell) for name, cell in zip(head, row, strict=True)}, codes, path.name, n
        )
        for n, row in enumerate(body)
        if any(cell != "" for cell in row)
    ]
    if sheet.code:
        codes[sheet.name] = {getattr(one, sheet.code): one.id for one in made}
    return tuple(made)


def _head(rows: list[list[Any]], sheet: Sheet) -> int:
    known = {fold(one.name) for one in sheet.fields}
    return next(n for n, row in enumerate(rows) if sum(fold(str(cell)) in known for cell in row) > 1)


def _record(sheet: Sheet, cells: dict[str, str], codes: dict[str, dict[str, UUID]], place: str, number: int) -> Record:
    values: dict[str, Any] = {}
    for field in sheet.fields:
        value = field.parse(cells.get(fold(field.name), ""))
        points = field.points_to is not None and value is not None
        values[field.name] = codes[str(field.points_to)][value] if points else value
    return sheet.record(id=uuid5(NAMESPACE_OID, f"{place}/{sheet.name}/{number}"), ordinal=number, **values)


def _text(cell: Any) -> str:
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    return repr(cell).removesuffix(".0") if isinstance(cell, float) else str(cell)
