"""A log that is kept by columns leads to just what its records lead to."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from itertools import count
from typing import Any, get_args
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.made import new_id, program, project, shift

from impact_desk.domain.agenda import agenda
from impact_desk.domain.checks import project_problems
from impact_desk.domain.coded import Coded
from impact_desk.domain.columns import Columns, Held
from impact_desk.domain.completeness import completeness
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.hours_table import Dimension, hours_table
from impact_desk.domain.people import people_of
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project, periods_of
from impact_desk.domain.records import Event, LogRow, SignInSheet, Volunteer
from impact_desk.domain.sheets import BY_NAME
from impact_desk.domain.volunteer_checks import signatures_entered

TODAY = date(2020, 6, 1)
CARE, READ = program("CARE", end_date=date(2020, 3, 1)), program("READ")
ANN = Volunteer(id=new_id(), volunteer_id="E1", volunteer_name="Ann", department="Fab")
ALIAS = Volunteer(id=new_id(), volunteer_id="K9", alias_of=ANN.id)
EVENT = Event(id=new_id(), program_code=READ.id, title="Fair", date=date(2020, 3, 1))
SHEET = SignInSheet(id=new_id(), sheet_number="S1", program_code=READ.id, date=date(2020, 3, 1), expected=2)
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)


def by_columns(rows: Sequence[LogRow]) -> Columns[LogRow]:
    names = [one.name for one in BY_NAME["volunteer_log"].fields]
    ids, ordinals = bytearray(b"".join(row.id.bytes for row in rows)), array("q", [row.ordinal for row in rows])
    held = Held(ids, ordinals, {name: Coded.of([getattr(row, name) for row in rows]) for name in names})
    return Columns(LogRow, lambda: held)


@st.composite
def logs(draw: st.DrawFn) -> list[LogRow]:
    def row(number: int) -> LogRow:
        more: dict[str, Any] = {
            "volunteer_name": draw(st.sampled_from((None, "Ann", "Bo"))),
            "department": draw(st.sampled_from((None, "HR"))),
            "start_time": draw(st.sampled_from((None, time(9), time(10), time(23)))),
            "event_code": draw(st.sampled_from((None, EVENT.id))),
            "sheet_number": draw(st.sampled_from((None, SHEET.id, UUID(int=7)))),
            "approval": draw(st.sampled_from((None, "submitted", "approved"))),
            "approved_by": draw(st.sampled_from((None, "Ann", "E2"))),
        }
        day = date(2020, draw(st.integers(1, 12)), draw(st.integers(1, 3)))
        who = draw(st.sampled_from(("E1", "K9", "E2", "group:12")))
        hours, is_paid = draw(st.sampled_from(("2", "9:20", "24"))), draw(st.booleans())
        return shift(draw(st.sampled_from((CARE, READ))), who, hours, paid=is_paid, date=day, ordinal=number, **more)

    numbers = count(1)
    return [row(next(numbers)) for _ in range(draw(st.integers(0, 25)))]


def both(rows: Sequence[LogRow]) -> tuple[Project, Project]:
    """A project with the log as records, and the same with the log by columns."""
    plain = replace(project(CARE, READ, EVENT, SHEET), volunteers=(ANN, ALIAS))
    return replace(plain, volunteer_log=tuple(rows)), replace(plain, volunteer_log=by_columns(rows))


@settings(max_examples=30)
@given(logs())
def test_that_columns_give_back_the_records(rows: list[LogRow]) -> None:
    kept = by_columns(rows)
    assert list(kept) == rows
    assert [kept[at] for at in range(len(kept))] == rows
    assert [*kept[-3:]] == rows[-3:]


@settings(max_examples=30)
@given(logs())
def test_that_figures_with_the_rows_behind_them_are_the_same(rows: list[LogRow]) -> None:
    for period in (Period(2020), Period(2020, 2)):
        plain, kept = (facility_figures(one, period) for one in both(rows))
        assert dict(plain) == dict(kept)
        assert [one.rows() for one in plain.values()] == [one.rows() for one in kept.values()]


@settings(max_examples=30)
@given(logs())
def test_that_problems_dues_board_and_periods_are_the_same(rows: list[LogRow]) -> None:
    plain, kept = both(rows)
    assert project_problems(plain, TODAY) == project_problems(kept, TODAY)
    assert agenda(plain, TODAY) == agenda(kept, TODAY)
    assert completeness(plain, Period(2020), TODAY) == completeness(kept, Period(2020), TODAY)
    assert periods_of(plain) == periods_of(kept)


@settings(max_examples=30)
@given(logs(), st.sampled_from(DIMENSIONS), st.sampled_from((None, *DIMENSIONS)))
def test_that_people_sheets_and_hours_are_the_same(
    rows: list[LogRow], down: Dimension, across: Dimension | None
) -> None:
    plain, kept = both(rows)
    year = (date(2020, 1, 1), date(2020, 12, 31))
    assert people_of(plain) == people_of(kept)
    assert signatures_entered(plain.volunteer_log) == signatures_entered(kept.volunteer_log)
    if down != across:
        assert hours_table(plain, year, down, across) == hours_table(kept, year, down, across)
