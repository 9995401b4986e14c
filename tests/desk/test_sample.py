"""The sample project shows a year in which every page has something to show, and nothing is wrong with it."""

from datetime import date
from pathlib import Path

from impact_desk.desk.evidence import loose
from impact_desk.desk.sample import YEAR, sample_project
from impact_desk.domain.sheets import SHEETS
from impact_desk.domain.volunteering import unnamed
from impact_desk.exchange.names import texts_naming


def test_that_every_page_of_the_sample_shows_something_and_no_check_finds_fault(tmp_path: Path) -> None:
    desk = sample_project(tmp_path / "sample.impact")
    project = desk.project()
    empty = {sheet.name for sheet in SHEETS if not project.sheet(sheet.name)}
    assert empty <= {"waivers", "two_people"}
    assert desk.problems(date(YEAR + 1, 1, 5)) == ()
    assert {one.decision for one in project.screenings} == {"approved", "conditional", "rejected", "pending"}
    assert any(unnamed(row.volunteer_id) and row.sheet_number for row in project.volunteer_log)
    assert len(project.evidence) == 5
    assert loose(desk) == ()
    assert texts_naming(project) == ()
    desk.close()
