"""Which dated copies stay."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.thinning import stay

NOW = datetime(2021, 6, 16, 12, 30, tzinfo=UTC)
PAST = st.timedeltas(timedelta(), timedelta(days=900)).map(lambda age: NOW - age)
MANY = st.sets(PAST, min_size=1, max_size=60)


def hours(*ago: float) -> set[datetime]:
    return {NOW - timedelta(hours=one) for one in ago}


def test_that_one_an_hour_stays_for_a_day_one_a_day_for_a_month_one_a_week_beyond() -> None:
    assert stay(hours(0, 0.1, 0.2, 3, 3.2), NOW) == hours(0, 3)
    assert stay(hours(24 * 9, 24 * 9 + 1, 24 * 10), NOW) == hours(24 * 9, 24 * 10)
    old = [24 * days for days in (98, 99, 100, 108)]
    assert stay(hours(*old), NOW) == hours(24 * 98, 24 * 108)


@given(MANY)
def test_that_the_newest_stays_and_nothing_is_invented(moments: set[datetime]) -> None:
    staying = stay(moments, NOW)
    assert max(moments) in staying
    assert staying <= moments


@given(MANY)
def test_that_thinning_twice_takes_nothing_more(moments: set[datetime]) -> None:
    assert stay(stay(moments, NOW), NOW) == stay(moments, NOW)


@given(MANY, st.timedeltas(timedelta(), timedelta(days=400)))
def test_that_it_does_not_matter_how_often_somebody_thins(moments: set[datetime], later: timedelta) -> None:
    assert stay(stay(moments, NOW), NOW + later) == stay(moments, NOW + later)


@given(MANY)
def test_that_every_copy_that_goes_leaves_a_newer_one_near_it(moments: set[datetime]) -> None:
    staying = stay(moments, NOW)
    for one in moments - staying:
        near = timedelta(days=7) if NOW - one > timedelta(days=30) else timedelta(days=1)
        if NOW - one <= timedelta(days=1):
            near = timedelta(hours=1)
        assert any(one < other < one + near for other in staying)


@given(st.integers(1, 2000))
def test_that_years_of_hours_leave_a_few_dozen(count: int) -> None:
    every = {NOW - timedelta(hours=one) for one in range(0, count * 12, 12)}
    assert len(stay(every, NOW)) <= 4 + 38 + count // 14 + 2
