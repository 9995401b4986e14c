from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import rate

from impact_desk.domain.exchange_rates import ExchangeRates, MissingRate, RatesDisagree, rates_of, rates_of_group

RATES = rates_of([rate("TWD", "29.578"), rate("JPY", "106.77"), rate("EUR", "0.8768")], "K7")
CURRENCIES = st.sampled_from(["TWD", "JPY", "EUR", "USD"])


def test_that_an_amount_is_multiplied_by_the_rate_to_and_divided_by_the_rate_from() -> None:
    assert RATES.convert(Fraction(100), "EUR", "TWD", 2020) == 100 * Fraction("29.578") / Fraction("0.8768")


def test_that_the_dollar_needs_no_rate() -> None:
    assert RATES.convert(Fraction(100), "USD", "JPY", 2020) == Fraction(10677)


def test_that_one_currency_needs_no_rate_to_itself() -> None:
    assert ExchangeRates().convert(Fraction(7), "VND", "VND", 2020) == 7


@given(st.fractions(min_value=-(10**12), max_value=10**12), CURRENCIES, CURRENCIES)
def test_that_there_and_back_is_the_same_amount(amount: Fraction, one: str, other: str) -> None:
    there = RATES.convert(amount, one, other, 2020)
    assert RATES.convert(there, other, one, 2020) == amount


@given(st.fractions(min_value=0, max_value=10**9), CURRENCIES, CURRENCIES, CURRENCIES)
def test_that_a_detour_leads_to_the_same_amount(amount: Fraction, one: str, by: str, other: str) -> None:
    detour = RATES.convert(RATES.convert(amount, one, by, 2020), by, other, 2020)
    assert detour == RATES.convert(amount, one, other, 2020)


@pytest.mark.parametrize(("currency", "year"), [("SGD", 2020), ("TWD", 2019)])
def test_that_a_missing_rate_is_named_with_currency_and_year(currency: str, year: int) -> None:
    with pytest.raises(MissingRate, match=f"{currency} in {year}"):
        RATES.convert(Fraction(1), currency, "USD", year)


def test_that_a_rate_of_the_target_may_be_missing_too() -> None:
    with pytest.raises(MissingRate, match="SGD in 2020"):
        RATES.convert(Fraction(1), "TWD", "SGD", 2020)


def test_that_the_same_rate_twice_is_no_disagreement() -> None:
    rates = rates_of_group([], [("K7", [rate("TWD", "29.578")]), ("CL", [rate("TWD", "29.5780")])])
    assert rates.rate("TWD", 2020) == Fraction("29.578")


def test_that_a_disagreement_names_sites_currency_and_year() -> None:
    rates = rates_of_group([], [("K7", [rate("TWD", "29.578")]), ("CL", [rate("TWD", "30")])])
    with pytest.raises(RatesDisagree) as refused:
        rates.rate("TWD", 2020)
    assert all(part in str(refused.value) for part in ("TWD", "2020", "K7", "CL", "29.578", "30"))


def test_that_a_disagreement_about_a_rate_that_nobody_needs_stops_nothing() -> None:
    rates = rates_of_group([], [("K7", [rate("SGD", "1.3"), rate("TWD", "30")]), ("CL", [rate("SGD", "1.4")])])
    assert rates.rate("TWD", 2020) == 30


def test_that_head_offices_own_rate_comes_before_the_sites() -> None:
    rates = rates_of_group([rate("TWD", "28")], [("K7", [rate("TWD", "29")]), ("CL", [rate("TWD", "30")])])
    assert rates.rate("TWD", 2020) == 28


def test_that_head_offices_rates_leave_gaps_to_the_sites() -> None:
    rates = rates_of_group([rate("TWD", "28")], [("TK", [rate("JPY", "106.77")])])
    assert rates.rate("JPY", 2020) == Fraction("106.77")
