from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.exact import (
    NotANumber,
    NumberTooLarge,
    decimal_shown_by,
    fixed,
    half_even,
    narrow,
    parse_number,
    plain,
    spelled,
)

amounts = st.decimals(min_value=-(10**15), max_value=10**15, allow_nan=False, allow_infinity=False, places=4)
thousands = st.integers(min_value=1000, max_value=10**15)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234.50", "1234.50"),
        ("1234,5", "1234.5"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1 234 567,8", "1234567.8"),
        ("1\u00a0234.5", "1234.5"),
        ("1\u202f234,5", "1234.5"),
        ("1'234.5", "1234.5"),
        ("１２", "12"),
        ("１，２３４．５", "1234.5"),
        ("－１２", "-12"),
        ("\u221212", "-12"),
        ("(1,200)", "-1200"),
        ("+7", "7"),
        ("0,125", "0.125"),
        (",5", "0.5"),
        (".5", "0.5"),
        ("1.5E+05", "150000"),
        ("1e-07", "0.0000001"),
        ("-0", "0"),
    ],
)
def test_that_numbers_are_read_as_people_write_them(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "abc",
        "12,34,56",
        "1,23.4",
        "1.2.3,4",
        "1 23",
        "12.",
        "5²",
        "½",
        "--5",
        "(-5)",
        "٣",
        "٣e5",
        "nan",
        "inf",
        "1_000",
        "0x10",
        "1e5e5",
        "NT$5",
        "25%",
    ],
)
def test_that_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(NotANumber):
        parse_number(text)


@pytest.mark.parametrize("text", ["1" + "0" * 18, "1e30", "1e99", "9" * 60])
def test_that_a_number_beyond_all_sense_is_refused(text: str) -> None:
    with pytest.raises(NumberTooLarge):
        parse_number(text)


def test_that_an_endless_text_is_refused_before_it_is_looked_at() -> None:
    with pytest.raises(NotANumber):
        parse_number("9" * 10_000_000)


def test_that_one_comma_before_three_digits_parts_thousands() -> None:
    assert parse_number("1,234") == 1234
    assert parse_number("1,234", lone_comma_is_decimal=True) == Decimal("1.234")


def test_that_a_settled_decimal_comma_turns_the_point_into_a_separator() -> None:
    assert parse_number("1,234", decimal=",") == Decimal("1.234")
    assert parse_number("1.234", decimal=",") == 1234
    with pytest.raises(NotANumber):
        parse_number("12.5", decimal=",")


def test_that_a_settled_decimal_point_turns_the_comma_into_a_separator() -> None:
    assert parse_number("1,234", decimal=".") == 1234
    assert parse_number("1.234", decimal=".") == Decimal("1.234")
    with pytest.raises(NotANumber):
        parse_number("12,5", decimal=".")


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("12,5", ","),
        ("1.234,5", ","),
        ("1.234.567", ","),
        ("0,125", ","),
        ("12.5", "."),
        ("1,234.5", "."),
        ("1,234,567", "."),
        ("-12.5", "."),
        ("1,234", None),
        ("1.234", None),
        ("1234", None),
        ("a,b", None),
        ("", None),
        ("9" * 100, None),
    ],
)
def test_that_a_number_may_prove_its_decimal_mark(text: str, mark: str | None) -> None:
    assert decimal_shown_by(text) == mark


@given(amounts)
def test_that_a_number_written_plainly_reads_back(value: Decimal) -> None:
    assert parse_number(plain(value), decimal=".") == value


@given(thousands, st.integers(min_value=0, max_value=99))
def test_that_thousands_separators_change_nothing(whole: int, cents: int) -> None:
    value = Decimal(whole) + Decimal(cents) / 100
    english = f"{value:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    french = english.translate(str.maketrans(",.", "\u202f,"))
    assert parse_number(english) == parse_number(german) == parse_number(french) == value


@given(amounts)
def test_that_full_width_figures_are_the_same_figures(value: Decimal) -> None:
    text = plain(value)
    wide = "".join(chr(ord(c) + 0xFEE0) for c in text)
    assert parse_number(wide, decimal=".") == parse_number(text, decimal=".")


def test_that_full_width_forms_are_made_plain_and_nothing_else() -> None:
    assert narrow("　ＡＢ－１２　") == "AB-12"
    assert narrow("x²") == "x²"
    assert narrow("ﬁ") == "ﬁ"


@given(st.fractions(min_value=-(10**6), max_value=10**6), st.integers(min_value=0, max_value=6))
def test_that_rounding_is_to_the_nearest_and_ties_go_to_the_even_digit(value: Fraction, places: int) -> None:
    rounded = Fraction(half_even(value, places)) * 10**places
    distance = abs(rounded - value * 10**places)
    assert rounded.denominator == 1
    assert distance < Fraction(1, 2) or (distance == Fraction(1, 2) and rounded % 2 == 0)


@given(st.fractions(min_value=-(10**6), max_value=10**6), st.integers(min_value=0, max_value=6))
def test_that_a_printed_figure_is_the_rounded_one(value: Fraction, places: int) -> None:
    text = fixed(value, places)
    assert Decimal(text) == half_even(value, places)
    assert len(text.partition(".")[2]) == places
    assert text.strip("-0.") or not text.startswith("-")


def test_that_half_goes_to_the_even_neighbour() -> None:
    assert fixed(Fraction(25, 1000), 2) == "0.02"
    assert fixed(Fraction(35, 1000), 2) == "0.04"
    assert fixed(Fraction(-1, 1000), 2) == "0.00"


def test_that_plain_text_has_neither_exponent_nor_needless_zeros() -> None:
    assert plain(Decimal("1E+3")) == "1000"
    assert plain(Decimal("12.500")) == "12.5"
    assert plain(Decimal("-0.00")) == "0"


def test_that_a_fraction_that_ends_is_spelled_out() -> None:
    assert spelled(Fraction(17, 8)) == "2.125"
    assert spelled(Fraction(1, 3)) == "0.3333"
