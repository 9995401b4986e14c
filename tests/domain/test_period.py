from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.period import NotAPeriod, Period

years = st.integers(min_value=1901, max_value=2199)
months = st.integers(min_value=1, max_value=12)


@pytest.mark.parametrize("text", ["2020", "2020-H1", "2020-h2", "2020H1", "２０２０"])
def test_that_a_period_is_a_year_or_a_half(text: str) -> None:
    assert Period.parse(text).year == 2020


@pytest.mark.parametrize("text", ["", "20", "2020-H3", "2020-Q1", "1820", "2020-2021", "2" * 50])
def test_that_other_texts_name_no_period(text: str) -> None:
    with pytest.raises(NotAPeriod):
        Period.parse(text)


@given(years, st.integers(min_value=0, max_value=2))
def test_that_a_written_period_reads_back(year: int, half: int) -> None:
    assert Period.parse(str(Period(year, half))) == Period(year, half)


@given(years, months)
def test_that_the_halves_make_the_year_without_gap_or_overlap(year: int, start: int) -> None:
    whole, first, second = Period(year), Period(year, 1), Period(year, 2)
    assert first.first_day(start) == whole.first_day(start)
    assert first.last_day(start) + timedelta(days=1) == second.first_day(start)
    assert second.last_day(start) == whole.last_day(start)


@given(st.dates(min_value=date(1902, 1, 1), max_value=date(2198, 12, 31)), months)
def test_that_every_day_belongs_to_one_fiscal_year(day: date, start: int) -> None:
    own = Period.of(day, start)
    assert own.holds(day, start)
    assert not Period(own.year - 1).holds(day, start)
    assert not Period(own.year + 1).holds(day, start)


def test_that_a_year_covers_its_halves_and_a_half_only_itself() -> None:
    assert Period(2020).covers(Period(2020, 2))
    assert not Period(2020, 1).covers(Period(2020))
    assert not Period(2020).covers(Period(2021, 1))
    assert Period(2020, 2).whole_year == Period(2020)
