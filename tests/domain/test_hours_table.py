from dataclasses import replace
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import new_id, program, project, shift

from impact_desk.domain.hours_table import Dimension, Key, OneDimensionTwice, hours_table
from impact_desk.domain.project import Project
from impact_desk.domain.records import Volunteer
from impact_desk.domain.volunteering import tally

YEAR = (date(2020, 1, 1), date(2020, 12, 31))
CARE, READ = program("CARE"), program("READ")
DIMENSIONS = get_args(Dimension)


def entry(number: str, **more: Any) -> Volunteer:
    return Volunteer(id=new_id(), volunteer_id=number, **more)


def sample() -> Project:
    ann = entry("E1", volunteer_name="Ann", department="Fab")
    rows = (
        shift(CARE, "E1", "2"),
        shift(READ, "K9", "3", date=date(2020, 4, 1)),
        shift(CARE, "E2", "1", department="HR", volunteer_name="Bo"),
        shift(CARE, "group:5", "2"),
        shift(CARE, "E2", "9", date=date(2021, 1, 1)),
    )
    return replace(project(CARE, READ, *rows), volunteers=(ann, entry("K9", alias_of=ann.id)))


def test_that_a_person_is_one_row_over_all_numbers_and_unnamed_people_stand_last() -> None:
    found = hours_table(sample(), YEAR, "person", "program")
    assert found.rows == (Key("E1", "Ann"), Key("E2", "Bo"), Key(""))
    assert [found.row_totals[row.value].seconds // 3600 for row in found.rows] == [5, 1, 10]
    assert [found.cell(found.rows[0], column).seconds // 3600 for column in found.columns] == [2, 3]


def test_that_people_and_participations_are_apart() -> None:
    found = hours_table(sample(), YEAR, "month")
    assert [row.value for row in found.rows] == ["2020-03", "2020-04"]
    assert (found.total.participations, found.total.people, found.columns) == (8, 2, ())


def test_that_the_department_comes_from_the_row_or_the_register() -> None:
    found = hours_table(sample(), YEAR, "department")
    assert [row.value for row in found.rows] == ["Fab", "HR", ""]
    assert found.row_totals["Fab"].participations == 2


def test_that_one_dimension_cannot_be_rows_and_columns() -> None:
    with pytest.raises(OneDimensionTwice):
        hours_table(sample(), YEAR, "month", "month")


shifts = st.builds(
    lambda of, who, hours, month, department: shift(
        of, who, str(hours), date=date(2020, month, 2), department=department
    ),
    st.sampled_from((CARE, READ)),
    st.sampled_from(("E1", "E2", "K9", "group:3")),
    st.integers(1, 24),
    st.integers(1, 12),
    st.sampled_from((None, "HR", "Fab")),
)


@given(st.lists(shifts, max_size=20), st.permutations(DIMENSIONS))
def test_that_rows_and_columns_both_sum_to_the_figures(rows: list[Any], order: list[Dimension]) -> None:
    whole = replace(sample(), volunteer_log=tuple(rows))
    found, turnout = hours_table(whole, YEAR, order[0], order[1]), tally(rows, YEAR, {"K9": "E1"}).total
    for totals in (found.row_totals.values(), found.column_totals.values(), found.cells.values()):
        assert sum(one.hours for one in totals) == turnout.hours == found.total.hours
        assert sum(one.participations for one in totals) == turnout.participations == found.total.participations
    assert found.total.people == len(turnout.volunteers)
