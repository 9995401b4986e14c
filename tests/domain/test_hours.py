from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.exact import NotANumber
from impact_desk.domain.hours import Hours, HoursOutOfRange, HoursTooFine, show_hours


@pytest.mark.parametrize(
    "text",
    [
        "2.5",
        "2,5",
        "2:30",
        "2:30:00",
        "2h30",
        "2 h 30 min",
        "2小時30分",
        "150 min",
        "150分鐘",
        "2.5 h",
        "2,5小時",
        "２．５",
        "２：３０",
    ],
)
def test_that_two_and_a_half_hours_can_be_written_in_many_ways(text: str) -> None:
    assert Hours.parse(text) == Hours(9000)


@pytest.mark.parametrize("text", ["0", "0:00", "-1", "25", "24:01", "24.01", "1500 min", "1e5"])
def test_that_no_time_and_more_than_a_day_are_refused(text: str) -> None:
    with pytest.raises(HoursOutOfRange):
        Hours.parse(text)


@pytest.mark.parametrize("text", ["", "two", "2:75", "2:3O", "h", "1900-01-01", "nan"])
def test_that_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(NotANumber):
        Hours.parse(text)


def test_that_a_whole_day_is_the_most() -> None:
    assert Hours.parse("24") == Hours.parse("24:00") == Hours(24 * 3600)


def test_that_a_third_of_an_hour_written_as_decimals_is_not_guessed_at() -> None:
    assert Hours.parse("2.33").exact == Fraction(233, 100)
    with pytest.raises(HoursTooFine):
        Hours.parse("2.33333")


def test_that_a_comma_never_parts_thousands_of_hours() -> None:
    assert Hours.parse("2,500") == Hours.parse("2.5")


@given(st.integers(min_value=1, max_value=24 * 3600))
def test_that_shown_hours_read_back(seconds: int) -> None:
    assert Hours.parse(str(Hours(seconds))) == Hours(seconds)


@given(st.integers(min_value=0, max_value=23), st.integers(min_value=1, max_value=59))
def test_that_clock_and_words_agree(hours: int, minutes: int) -> None:
    assert (
        Hours.parse(f"{hours}:{minutes:02}")
        == Hours.parse(f"{hours}h{minutes}")
        == Hours.parse(f"{hours * 60 + minutes} min")
    )


def test_that_figures_print_hours_with_two_decimals() -> None:
    assert show_hours(Fraction(7, 3)) == "2.33"
