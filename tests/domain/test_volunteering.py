from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import program, project, shift, site

from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period
from impact_desk.domain.volunteering import Tally, Turnout, tally, unnamed

YEAR = (date(2020, 1, 1), date(2020, 12, 31))
FIRST, SECOND = program("P1"), program("P2")


def of(*rows: Any, **more: Any) -> Any:
    return facility_figures(project(FIRST, SECOND, *rows, of=site(**more)), Period(2020))


def test_that_hours_are_paid_hours_and_own_hours() -> None:
    figures = of(shift(FIRST, "E1", "2.33"), shift(FIRST, "E1", "1:30", paid=False))
    assert [figures[f"volunteering.{name}"].shown for name in ("hours", "paid_hours", "own_hours")] == [
        "3.83",
        "2.33",
        "1.50",
    ]


def test_that_a_group_of_unnamed_people_counts_each_of_them_but_as_no_volunteer() -> None:
    figures = of(shift(FIRST, "group:12", "1.5"), shift(FIRST, "E1", "1"))
    assert figures["volunteering.participations"].shown == 13
    assert figures["volunteering.hours"].shown == "19.00"
    assert figures["volunteering.volunteers"].shown == 1


def test_that_a_person_in_two_programs_is_one_volunteer() -> None:
    figures = of(shift(FIRST, "E1"), shift(SECOND, "E1"), shift(SECOND, "E2"))
    assert figures["volunteering.volunteers"].shown == 2
    assert figures["volunteering.by_program.P2.volunteers"].shown == 2
    assert figures["volunteering.by_program.P1.volunteers"].shown == 1


def test_that_two_shifts_that_look_alike_both_count() -> None:
    figures = of(shift(FIRST, "E1"), shift(FIRST, "E1"))
    assert (figures["volunteering.participations"].shown, figures["volunteering.hours"].shown) == (2, "4.00")


def test_that_participation_is_volunteers_over_headcount() -> None:
    figures = of(shift(FIRST, "E1"), shift(FIRST, "E2"), headcount=16)
    assert figures["volunteering.participation"].shown == "0.1250"


@pytest.mark.parametrize("headcount", [None, 0])
def test_that_participation_without_headcount_says_why_there_is_none(headcount: int | None) -> None:
    figure = of(shift(FIRST, "E1"), headcount=headcount)["volunteering.participation"]
    assert figure.value is None
    assert "headcount" in figure.reason


def test_that_hours_per_volunteer_need_a_volunteer() -> None:
    assert of(shift(FIRST, "E1"), shift(FIRST, "E2", "1"))["volunteering.hours_per_volunteer"].shown == "1.50"
    assert of(shift(FIRST, "group:3"))["volunteering.hours_per_volunteer"].shown is None


def test_that_the_first_and_the_last_day_belong_to_the_period() -> None:
    rows = [shift(FIRST, f"E{day}", date=day) for day in (date(2019, 12, 31), YEAR[0], YEAR[1], date(2021, 1, 1))]
    assert tally(rows, YEAR).total.volunteers == {"E2020-01-01", "E2020-12-31"}


def test_that_every_row_of_the_log_is_counted() -> None:
    counted = tally([shift(FIRST, f"E{n}") for n in range(1000)], YEAR)
    assert counted.total.participations == 1000


def test_that_the_rows_behind_paid_hours_are_the_paid_ones() -> None:
    paid, own = shift(FIRST, "E1"), shift(FIRST, "E1", paid=False)
    figures = of(paid, own)
    assert figures["volunteering.paid_hours"].rows() == (("volunteer_log", paid.id),)
    assert figures["volunteering.own_hours"].rows() == (("volunteer_log", own.id),)
    assert len(figures["volunteering.hours"].rows()) == 2


def test_that_a_volunteer_number_that_only_looks_like_a_group_is_a_person() -> None:
    assert (unnamed("group:7"), unnamed("E7"), unnamed("group7")) == (7, 0, 0)


ROWS = st.lists(
    st.builds(
        lambda who, of, minutes, paid, month: shift(of, who, f"{minutes} min", paid=paid, date=date(2020, month, 1)),
        st.sampled_from(["E1", "E2", "E3", "group:5"]),
        st.sampled_from([FIRST, SECOND]),
        st.integers(1, 1440),
        st.booleans(),
        st.integers(1, 12),
    ),
    max_size=12,
)


@given(ROWS, st.randoms())
def test_that_the_order_of_the_log_never_matters(rows: list[Any], random: Any) -> None:
    shuffled = random.sample(rows, len(rows))
    assert tally(shuffled, YEAR).total == tally(rows, YEAR).total


@given(ROWS)
def test_that_two_halves_are_the_year(rows: list[Any]) -> None:
    halves = tally(rows, (YEAR[0], date(2020, 6, 30))).plus(tally(rows, (date(2020, 7, 1), YEAR[1])))
    assert halves == tally(rows, YEAR)


@given(ROWS)
def test_that_hours_are_exact(rows: list[Any]) -> None:
    seconds = sum(row.hours.seconds * (5 if row.volunteer_id.startswith("group") else 1) for row in rows)
    assert tally(rows, YEAR).total.hours == Fraction(seconds, 3600)


def test_that_a_program_nobody_helped_in_has_no_turnout() -> None:
    assert Tally().of(FIRST.id) == Turnout()
