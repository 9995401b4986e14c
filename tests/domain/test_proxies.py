from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, evaluation, outcome, rate
from tests.domain.studies import level, proxy, signed, study

from impact_desk.domain.exchange_rates import MissingRate, rates_of
from impact_desk.domain.problem import Refusal
from impact_desk.domain.proxies import (
    Application,
    Frozen,
    NoPriceIndex,
    NoPriceLevel,
    PriceLevelsDisagree,
    ProxyExpired,
    Target,
    UnitsDiffer,
    applied,
    newest,
    prices_of,
    repricings,
    target_of,
    used_by,
    with_proxy,
)
from impact_desk.domain.records import Proxy

TODAY = date(2021, 2, 1)
RATES = rates_of([rate("TWD", "30"), rate("GBP", "0.8")], "K7")
PRICES = prices_of([level(2015, 80), level(2020, 100), level(2018, 90), level(2018, 91)])


def made(one: Proxy, unit: str = "person", each: str = "1", currency: str = "TWD", year: int = 2020) -> Application:
    return applied(one, Target(unit, D(each), currency, year), RATES, PRICES, TODAY)


def sentences(found: Application) -> list[str]:
    return [step.sentence for step in found.steps]


def test_that_a_proxy_that_fits_is_taken_as_it_is() -> None:
    found = made(proxy(value=D("1234.5")))
    assert found.value == D("1234.5")
    assert sentences(found) == ["TW-LESSON, version 1: 1234.5 TWD for one person, prices of 2020"]


def test_that_price_year_currency_and_unit_are_changed_one_after_another_in_sight() -> None:
    one = proxy("GB-CARE", value=D(10), unit="hour", currency="GBP", price_year=2015, index_code="tw-cpi")
    found = made(one, unit="minutes")
    assert sentences(found) == [
        "GB-CARE, version 1: 10 GBP for one hour, prices of 2015",
        "x 100 / 80: to prices of 2020 by tw-cpi",
        "x 37.5: from GBP to TWD, average rate of 2020",
        "x 0.01666667: from one hour to one minutes",
    ]
    assert found.value == Decimal("7.8125")
    assert [step.value for step in found.steps] == [10, Fraction(25, 2), Fraction(1875, 4), Fraction(125, 16)]


def test_that_units_for_each_one_may_be_said() -> None:
    found = made(proxy(value=D(200), unit="hour"), unit="person", each="12")
    assert found.value == 2400
    assert sentences(found)[1:] == ["x 12: hour for each person"]


def test_that_the_value_is_rounded_as_the_last_step_says() -> None:
    found = made(proxy(value=D(1), unit="h"), unit="min")
    assert (found.value, sentences(found)[-1]) == (D("0.0166667"), "Rounded half to even to 7 decimals")
    assert made(proxy(value=D(1000), currency="USD"), currency="GBP").value == 800
    assert made(proxy(value=D("-0.5"), unit="hour"), unit="minute").value == D("-0.00833333")


@pytest.mark.parametrize(
    ("passport", "target", "refusal", "words"),
    [
        ({"unit": "hour"}, {}, UnitsDiffer, "is for one hour, but the outcome counts person"),
        ({"price_year": 2015}, {}, NoPriceIndex, "names no price index"),
        ({"price_year": 2014, "index_code": "TW-CPI"}, {}, NoPriceLevel, "no level for 2014"),
        ({"price_year": 2018, "index_code": "TW-CPI"}, {}, PriceLevelsDisagree, "two different levels for 2018"),
        ({"currency": "JPY"}, {}, MissingRate, "JPY in 2020"),
        ({"expires": date(2021, 1, 31)}, {}, ProxyExpired, "expired on 2021-01-31"),
    ],
)
def test_that_what_cannot_be_converted_is_refused_in_words(
    passport: Any, target: Any, refusal: type[Refusal], words: str
) -> None:
    with pytest.raises(refusal, match=words):
        made(proxy(**passport), **target)


def test_that_a_proxy_may_be_used_on_its_last_day() -> None:
    assert made(proxy(expires=TODAY)).value == 100


def test_that_an_outcome_takes_value_source_and_passport_of_the_proxy() -> None:
    about, one = evaluation(), proxy(value=D(300))
    row = outcome(about, unit=None)
    found = study(about, row, one)
    applied_to = with_proxy(row, applied(one, target_of(row, found, one), found.rates, PRICES, TODAY))
    assert (applied_to.proxy, applied_to.proxy_source) == (one.title, one.source)
    assert applied_to.proxy_value == 300
    assert (applied_to.proxy_code, applied_to.price_year, applied_to.unit) == (one.id, 2020, "person")
    assert used_by(one, [row, applied_to]) == (applied_to,)


def test_that_a_new_version_re_prices_a_draft_and_leaves_a_signed_evaluation_frozen() -> None:
    old = proxy(value=D(100))
    between = proxy("V2", replaces=old.id, version=2)
    new = proxy("V3", value=D(120), replaces=between.id, version=3)
    about = evaluation(evaluation_code="K7-E1")
    rows = outcome(about, proxy_code=old.id), outcome(about, proxy_code=new.id), outcome(about)
    draft = repricings(study(about, *rows, old, between, new), TODAY)
    assert [one.outcome for one in draft] == [rows[0]]
    assert [one.application.value for one in draft if one.application] == [120]
    frozen = repricings(study(about, *rows, old, between, new, signed(2020)), TODAY)
    assert [(one.application, type(one.refusal)) for one in frozen] == [(None, Frozen)]


def test_that_versions_that_replace_one_another_in_a_circle_lead_nowhere() -> None:
    first = proxy("A")
    second = proxy("B", replaces=first.id)
    assert newest([first, second]) == {first.id: second}
    assert newest([replace(first, replaces=second.id), second]) == {}


def test_that_a_new_version_that_does_not_fit_says_why() -> None:
    old = proxy()
    about = evaluation()
    new = proxy("V2", replaces=old.id, unit="hour")
    found = repricings(study(about, outcome(about, unit="person", proxy_code=old.id), old, new), TODAY)
    assert [type(one.refusal) for one in found] == [UnitsDiffer]


@given(st.decimals("-100000", "100000", places=4))
def test_that_the_steps_lead_to_the_value(value: Decimal) -> None:
    one = proxy(value=value, currency="GBP", unit="hour", price_year=2015, index_code="TW-CPI")
    found = made(one, unit="minute", currency="USD")
    exact = Fraction(value) * Fraction(100, 80) / Fraction("0.8") / 60
    assert Fraction(found.value) == found.steps[-1].value
    assert abs(Fraction(found.value) - exact) <= Fraction(1, 20_000)
