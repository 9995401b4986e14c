"""What is printed for a figure."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.figure import Figure, FigureKind
from impact_desk.report.figure_text import figure_text, grouped, money_text, number_text, share_text


def figure(value: Fraction | int | None, kind: FigureKind = "money", currency: str | None = "TWD") -> Figure:
    return Figure(("contributions", "total"), kind, value, "A sum.", currency)


@pytest.mark.parametrize(
    ("value", "kind", "currency", "text"),
    [
        (Fraction(6158648057, 100), "money", "TWD", "61,586,480.57"),
        (Fraction(-9160056, 100), "money", "TWD", "-91,600.56"),
        (Fraction(123456789, 2), "money", "KRW", "61,728,394"),
        (Fraction(1418), "hours", None, "1,418.00"),
        (1680, "count", None, "1,680"),
        (Fraction(12836, 10000), "ratio", None, "1.2836"),
        (Fraction(64, 10000), "percent", None, "0.64%"),
        (Fraction(1234567, 8), "number", None, "154,320.875"),
        (999, "count", None, "999"),
    ],
)
def test_that_figures_have_thousands_separators_and_their_decimals(
    value: Fraction | int, kind: FigureKind, currency: str | None, text: str
) -> None:
    assert figure_text(figure(value, kind, currency), "en") == text


def test_that_no_data_is_said_in_words_in_either_language() -> None:
    assert figure_text(figure(None), "en") == "no data"
    assert figure_text(figure(None), "zh-TW") == "無資料"


@given(st.fractions(min_value=-(10**17), max_value=10**17))
def test_that_separators_change_nothing_but_looks(value: Fraction) -> None:
    one = figure(value)
    assert figure_text(one, "en").replace(",", "") == one.shown


@given(st.integers(min_value=0, max_value=10**18))
def test_that_groups_have_three_digits(number: int) -> None:
    assert grouped(str(number)) == f"{number:,}"


def test_that_numbers_from_the_records_keep_the_decimals_they_have() -> None:
    assert number_text(Decimal("1234.500")) == "1,234.5"
    assert share_text(Decimal("0.035")) == "3.5%"
    assert money_text(Decimal(8000), "TWD") == "8,000.00"
    assert money_text(Decimal("0.12345"), "TWD") == "0.12345"
    assert money_text(Decimal(8000), "JPY") == "8,000"
