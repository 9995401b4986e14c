"""Imports for the tests: tables of text planned against a project, and a project grown by a plan."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.reading.files import table

from impact_desk.desk.importing import ImportPlan, ImportTerms, plan_import
from impact_desk.domain.project import Project
from impact_desk.domain.sheets import sheet_of
from impact_desk.reading.raw import RawTable

KITS = Path(__file__).parents[1] / "data" / "kit"
WORKBOOKS = sorted(path for path in KITS.glob("*/*.xlsx") if not path.name.startswith("group"))
GROUPS = sorted(KITS.glob("*/group-*.xlsx"))

FACILITY = (
    ("facility_code", "K7"),
    ("facility_name", "Kaohsiung 7"),
    ("country", "TW"),
    ("currency", "TWD"),
    ("hourly_cost", "520"),
)
PROGRAMS = ("program_code", "name", "strategy", "motive", "start_date")
LOG = ("date", "program_code", "volunteer_id", "volunteer_name", "hours", "paid_time")
GIFTS = ("date", "program_code", "form", "amount", "currency")


def program(code: str = "P1", **more: str) -> tuple[str, ...]:
    usual = {"name": "One", "strategy": "public_advocacy", "motive": "mandatory", "start_date": "2020-01-01"}
    return (code, *(usual | more).values())


def shift(**cells: str) -> tuple[str, ...]:
    usual = {
        "date": "2020-03-05",
        "program_code": "P1",
        "volunteer_id": "E1",
        "volunteer_name": "",
        "hours": "2",
        "paid_time": "yes",
    }
    return tuple((usual | cells).values())


def programs(*rows: Sequence[str], header: Sequence[str] = PROGRAMS, **more: Any) -> RawTable:
    return table("programs", header, *(rows or (program(),)), **more)


def log(*rows: Sequence[str], **more: Any) -> RawTable:
    return table("volunteer_log", LOG, *rows, **more)


def planned(*tables: RawTable, project: Project | None = None, **terms: Any) -> ImportPlan:
    """The plan of an import of `tables`; every plan keeps the sum that it must keep."""
    plan = plan_import(tables, project or Project(), ImportTerms(**terms))
    for count in plan.report.counts.values():
        assert count.accepted + count.refused + count.skipped == count.read
        assert count.flagged <= count.accepted
    return plan


def grown(project: Project, plan: ImportPlan) -> Project:
    """`project` with the records of a plan."""
    more: dict[str, list[Any]] = {}
    for record in plan.records:
        more.setdefault(sheet_of(record).name, []).append(record)
    return replace(project, **{name: (*project.sheet(name), *records) for name, records in more.items()})


def reasons(plan: ImportPlan) -> list[tuple[str, int | None, str, str]]:
    """Sheet, row, column and sort of every refusal."""
    return [(one.reading.sheet.name, one.row, one.column, type(one.refusal).__name__) for one in plan.report.refused]
