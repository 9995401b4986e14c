import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.exact import plain
from impact_desk.reading.spelling import clock_text, number_text, spell


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.1 + 0.2, "0.3"),
        (231272.67, "231272.67"),
        (4439627.12, "4439627.12"),
        (1.0, "1"),
        (-0.0, "0"),
        (-976.07, "-976.07"),
        (0.25, "0.25"),
        (1e-7, "0.0000001"),
        (1e20, "100000000000000000000"),
        (2.0**53 - 1, "9007199254740991"),
        (12345678901234.56, "12345678901234.6"),
        (1 / 3, "0.333333333333333"),
    ],
)
def test_that_a_number_is_spelled_with_fifteen_digits_at_most(number: float, text: str) -> None:
    assert number_text(number) == text


@given(st.integers(min_value=-(10**12), max_value=10**12), st.integers(min_value=0, max_value=3))
def test_that_a_number_with_few_digits_is_spelled_as_it_was_typed(digits: int, places: int) -> None:
    typed = Decimal(digits).scaleb(-places)
    assert number_text(float(typed)) == plain(typed)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "yes"),
        (False, "no"),
        (dt.date(2020, 3, 5), "2020-03-05"),
        (dt.datetime(2020, 3, 5, 14, 30), "2020-03-05T14:30:00"),  # noqa: DTZ001 - a sheet knows no time zones
        (dt.datetime(2020, 3, 5, 13, 59, 59, 999_999), "2020-03-05T14:00:00"),  # noqa: DTZ001
        (dt.time(2, 30), "2:30"),
        (dt.time(2, 30, 15), "2:30:15"),
        (dt.time(2, 19, 59, 999_999), "2:20"),
        (dt.timedelta(hours=26, minutes=30), "26:30"),
        (dt.timedelta(hours=-1), "-1:00"),
        ("  as it is ", "  as it is "),
        (3, "3"),
    ],
)
def test_that_every_kind_of_cell_has_its_text(value: object, text: str) -> None:
    assert spell(value) == text


@given(st.integers(min_value=0, max_value=10**6))
def test_that_a_clock_shows_seconds_only_where_there_are_some(seconds: int) -> None:
    hours, minutes, *rest = map(int, clock_text(seconds).split(":"))
    assert hours * 3600 + minutes * 60 + sum(rest) == seconds
    assert bool(rest) == bool(seconds % 60)
