from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.dates import (
    AmbiguousDate,
    DateOutOfRange,
    NotADate,
    completed,
    order_shown_by,
    parse_date,
)

FIFTH_OF_MARCH = date(2020, 3, 5)
days = st.dates(min_value=date(1912, 1, 1), max_value=date(2199, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2020-03-05",
        "2020/3/5",
        "2020.3.5",
        "20200305",
        "2020年3月5日",
        "2020-03-05T14:30:00",
        "2020/3/5 上午 10:30:00",
        "2020-03-05 00:00:00.000",
        "109/03/05",
        "109.3.5",
        "109年3月5日",
        "民國109年3月5日",
        "民國 109 年 3 月 5 日",
        "中華民國109年3月5日",
        "２０２０／３／５",
        "１０９／０３／０５",
        " 2020-03-05 ",
        "1090305",
        "5-MAR-2020",
        "5 March 2020",
        "Mar 5, 2020",
        "109/03/05 (四)",
        "2020-03-05(Thu)",
    ],
)
def test_that_dates_are_read_as_people_write_them(text: str) -> None:
    assert parse_date(text) == FIFTH_OF_MARCH


def test_that_a_minguo_year_of_two_figures_needs_its_name() -> None:
    assert parse_date("民國99年3月5日") == date(2010, 3, 5)
    with pytest.raises(AmbiguousDate):
        parse_date("99/03/05")


@pytest.mark.parametrize("text", ["05/03/2020", "5.3.2020", "5-3-2020", "05/03/2020 10:00"])
def test_that_a_year_at_the_end_needs_a_settled_order(text: str) -> None:
    with pytest.raises(AmbiguousDate):
        parse_date(text)
    assert parse_date(text, "dmy") == FIFTH_OF_MARCH
    assert parse_date(text, "mdy") == date(2020, 5, 3)


def test_that_year_first_as_order_settles_nothing_for_a_year_at_the_end() -> None:
    with pytest.raises(AmbiguousDate):
        parse_date("05/03/2020", "ymd")


def test_that_a_text_with_one_reading_needs_no_order() -> None:
    assert parse_date("25/12/2020") == date(2020, 12, 25)
    assert parse_date("12/25/2020") == date(2020, 12, 25)
    assert parse_date("03/03/2020") == date(2020, 3, 3)


def test_that_a_settled_order_is_kept_even_against_the_only_reading() -> None:
    with pytest.raises(NotADate):
        parse_date("12/25/2020", "dmy")


def test_that_only_an_unmistakable_text_shows_an_order() -> None:
    assert order_shown_by("25/12/2020") == "dmy"
    assert order_shown_by("12/25/2020") == "mdy"
    assert order_shown_by("05/03/2020") is None
    assert order_shown_by("13/13/2020") is None
    assert order_shown_by("2020-12-25") is None
    assert order_shown_by("9" * 1000) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2020-13-01",
        "2020-02-30",
        "32/01/2020",
        "2020-03",
        "43895",
        "²020/3/5",
        "1091305",
        "5-Mai-2020",
        "(四)",
    ],
)
def test_that_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        parse_date(text)


@pytest.mark.parametrize("text", ["1020-03-05", "2920-03-05", "民國999年1月1日"])
def test_that_a_year_nobody_lives_in_is_refused(text: str) -> None:
    with pytest.raises(DateOutOfRange):
        parse_date(text)


@given(days)
def test_that_iso_and_minguo_agree(day: date) -> None:
    minguo = f"民國{day.year - 1911}年{day.month}月{day.day}日"
    assert parse_date(day.isoformat()) == parse_date(minguo) == day


@given(days)
def test_that_an_unmistakable_text_is_read_in_the_order_it_shows(day: date) -> None:
    text = f"{day.day:02}/{day.month:02}/{day.year}"
    if day.day > 12 or day.day == day.month:
        assert parse_date(text) == day
    else:
        with pytest.raises(AmbiguousDate):
            parse_date(text)


@given(st.text(max_size=60))
def test_that_any_text_is_a_date_or_refused_in_words(text: str) -> None:
    with suppress(NotADate, AmbiguousDate, DateOutOfRange):
        assert 1900 <= parse_date(text).year <= 2200


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("7-2", "2020-07-02"),
        ("03-31", "2021-03-31"),
        ("１２-１", "2020-12-01"),
        ("2月29日", "2月29日"),
        ("10/2", "10/2"),
    ],
)
def test_that_a_day_without_a_year_is_that_of_the_fiscal_year(typed: str, whole: str) -> None:
    assert completed(typed, date(2020, 4, 1), date(2021, 3, 31)) == whole


@given(day=days)
def test_that_every_day_of_a_year_is_found_by_month_and_day(day: date) -> None:
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    assert completed(f"{day.month}-{day.day}", first, last) == day.isoformat()
    assert completed(day.isoformat(), first, last) == day.isoformat()
