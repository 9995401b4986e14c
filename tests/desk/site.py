"""A small site's project for the tests of the desk, entered as a person would type it."""

from pathlib import Path
from uuid import UUID

from impact_desk.desk.opening import new_project
from impact_desk.desk.project_desk import Desk

FACILITY = {
    "facility_code": "K7",
    "facility_name": "Kaohsiung 7 第七廠",
    "country": "TW",
    "currency": "TWD",
    "headcount": "1,200",
    "hourly_cost": "520",
}
READING = {
    "program_code": "P1",
    "name": "Reading 閱讀",
    "strategy": "community_engagement",
    "motive": "community_investment",
    "start_date": "2020-01-01",
}
SHIFT = {"date": "2020-03-05", "program_code": "P1", "volunteer_id": "E1", "hours": "2:30", "paid_time": "yes"}


def project(folder: Path) -> Desk:
    """A new project with one program."""
    made = new_project(folder / "K7.impact", FACILITY, author="Lin")
    typed(made, "programs", **READING)
    return made


def typed(desk: Desk, sheet: str, **texts: str) -> UUID:
    """Enter a row by its texts."""
    return desk.add(sheet, {name: desk.parse(sheet, name, text) for name, text in texts.items()})


def shift(desk: Desk, **texts: str) -> UUID:
    """Enter a row of the volunteer log."""
    return typed(desk, "volunteer_log", **{**SHIFT, **texts})
