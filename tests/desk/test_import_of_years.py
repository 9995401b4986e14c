"""Whole years: the kits through the importer, out again and in again, and years that nobody thought of."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.desk.imports import GROUPS, WORKBOOKS, grown, planned
from tests.domain import kit
from tests.reading.files import table
from tests.reading.years import said, years

from impact_desk.desk.importing import plan_settings
from impact_desk.domain.fields import Record
from impact_desk.domain.figures import facility_document
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import FxRate, GroupYear
from impact_desk.domain.sheets import GROUP_WORKBOOK, SHEETS
from impact_desk.reading.cells import tables_of
from impact_desk.reading.tables import read_tables
from impact_desk.reading.writing import write_csv_folder, write_workbook

names = [path.stem for path in WORKBOOKS]


def imported(path: Path) -> Project:
    """A new project with everything of a workbook."""
    plan = planned(*read_tables(path))
    assert plan.report.total.refused == 0
    assert not plan.report.as_json()["unknown_columns"]
    return grown(Project(), plan)


def by_sheet(project: Project) -> dict[str, Sequence[Record]]:
    return {sheet.name: project.sheet(sheet.name) for sheet in SHEETS}


@pytest.mark.parametrize("path", WORKBOOKS, ids=names)
def test_that_a_workbook_leads_to_the_figures_that_it_must_lead_to(path: Path) -> None:
    project = imported(path)
    expected = kit.expected(path.parent.name)["facilities"][project.site.facility_code]
    for period in (path.parent.name, f"{path.parent.name}-H1", f"{path.parent.name}-H2"):
        made = facility_document(project, Period.parse(period))
        for part in ("contributions", "volunteering", "outputs", "okr", "evaluations"):
            for key, value in expected[period].get(part, {}).items():
                assert made[part][key] == value or set(value) < set(made[part][key]), (period, part, key)


@pytest.mark.parametrize("path", WORKBOOKS, ids=names)
def test_that_importing_a_workbook_twice_adds_nothing(path: Path) -> None:
    tables = read_tables(path)
    project = grown(Project(), planned(*tables))
    again = planned(*tables, project=project)
    assert again.records == ()
    assert again.report.total.skipped == again.report.total.read


@pytest.mark.parametrize("path", WORKBOOKS, ids=names)
def test_that_everyone_named_in_the_log_is_on_the_register(path: Path) -> None:
    project = imported(path)
    named = {row.volunteer_id for row in project.volunteer_log if row.volunteer_name and ":" not in row.volunteer_id}
    assert {person.volunteer_id for person in project.volunteers} == named


@pytest.mark.parametrize("path", WORKBOOKS[:2], ids=names[:2])
def test_that_a_project_written_out_comes_back_the_same(path: Path, tmp_path: Path) -> None:
    project = imported(path)
    write_workbook(tmp_path / "out.xlsx", tables_of(by_sheet(project)))
    write_csv_folder(tmp_path / "out", tables_of(by_sheet(project)))
    for out in (tmp_path / "out.xlsx", tmp_path / "out"):
        assert said(by_sheet(imported(out))) == said(by_sheet(project))
        assert planned(*read_tables(out), project=project).records == ()


@pytest.mark.parametrize("path", GROUPS, ids=[path.stem for path in GROUPS])
def test_that_head_offices_workbook_is_planned_by_the_same_rules(path: Path) -> None:
    plan = plan_settings(read_tables(path), {})
    assert {type(record) for record in plan.records} == {GroupYear, FxRate}
    assert plan.report.total.accepted == plan.report.total.read == 10
    held = {
        sheet.name: [record for record in plan.records if isinstance(record, sheet.record)] for sheet in GROUP_WORKBOOK
    }
    assert plan_settings(read_tables(path), held).report.total.skipped == 10


CODES_OF_BOTH_YEARS = {"programs", "objectives", "evaluations"}
FIRST, SECOND = (path for path in WORKBOOKS if path.stem.startswith("K7"))


def agrees(project: Project, year: str, *parts: str) -> bool:
    """Are these parts of a year's figures those of the kit?"""
    expected = kit.expected(year)["facilities"]["K7"][year]
    made = facility_document(project, Period.parse(year))
    return all(
        made[part][key] == value for part in parts for key, value in expected[part].items() if isinstance(value, str)
    )


def test_that_the_next_year_of_a_site_is_added_to_its_first() -> None:
    project = imported(FIRST)
    plan = planned(*read_tables(SECOND), project=project)
    refused = {(one.reading.sheet.name, type(one.refusal).__name__) for one in plan.report.refused}
    assert {sheet for sheet, reason in refused if reason == "OtherValues"} == CODES_OF_BOTH_YEARS
    assert {reason for _, reason in refused} == {"OtherValues", "RefusedCode"}
    assert plan.report.counts["volunteer_log"].accepted == 1589
    both = grown(project, plan)
    assert agrees(both, "2021", "contributions", "volunteering", "outputs")


def test_that_the_next_year_leaves_the_figures_of_the_first_alone() -> None:
    project = imported(FIRST)
    both = grown(project, planned(*read_tables(SECOND), project=project))
    at_once = grown(Project(), planned(*read_tables(FIRST), *read_tables(SECOND)))
    assert facility_document(both, Period(2020)) == facility_document(project, Period(2020))
    assert facility_document(at_once, Period(2020)) == facility_document(project, Period(2020))


@settings(max_examples=20)
@given(years())
def test_that_any_year_comes_back_as_it_was_and_only_once(
    tmp_path_factory: pytest.TempPathFactory, records: dict[str, list[Record]]
) -> None:
    folder = tmp_path_factory.mktemp("year")
    write_csv_folder(folder, tables_of(records))
    plan = planned(*read_tables(folder))
    assert plan.report.total.refused == 0
    project = grown(Project(), plan)
    expected, found = said(records), said(by_sheet(project))
    people = len(expected["volunteers"])
    assert [person for person in found["volunteers"] if person in expected["volunteers"]] == expected["volunteers"]
    assert len(found["volunteers"]) == people + plan.report.derived.get("volunteers", 0)
    assert {name: rows for name, rows in found.items() if name != "volunteers"} == {
        name: rows for name, rows in expected.items() if name != "volunteers"
    }
    assert planned(*read_tables(folder), project=project).records == ()


TEXTS = st.sampled_from(
    ["", "P1", "p1", "P2", "E1", "group:3", "2020-03-05", "05/03/2020", "25/12/2020", "2", "25", "0", "-1", "1,234", "12,5", "25%", "cash", "yes",
     "O1", "O2", "K1", "TWD", "Total", "=1+1", "#REF!", "王小明", "increase", "2020", "committed", "\u3000"]
)  # fmt: skip


@st.composite
def garbage(draw: st.DrawFn) -> list[Any]:
    """Tables with right headers and rows of anything."""
    found = []
    for sheet in draw(st.lists(st.sampled_from(SHEETS), min_size=1, max_size=5, unique=True)):
        header = [field.name for field in sheet.fields]
        rows = draw(st.lists(st.lists(TEXTS, max_size=len(header) + 1), max_size=5))
        found.append(table(sheet.name, header, *rows, delimiter=draw(st.sampled_from([None, ","]))))
    return found


@given(garbage(), st.booleans())
def test_that_every_row_read_is_accepted_refused_or_skipped(tables: list[Any], strict: bool) -> None:  # noqa: FBT001
    plan = planned(*tables, strict=strict)
    derived = sum(plan.report.derived.values())
    assert len(plan.records) == (plan.report.total.accepted + derived if plan.report.taken else 0)
    assert bool(plan.report.refused) == bool(plan.report.total.refused)
    again = planned(*tables, project=grown(Project(), planned(*tables)))
    assert again.records == ()
