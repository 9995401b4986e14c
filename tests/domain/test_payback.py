from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, evaluation, outcome, spent
from tests.domain.studies import lwtc
from tests.domain.test_sroi_laws import MAPS, TERMS

from impact_desk.domain.payback import NEVER, NO_IMPACT, NO_INPUTS, payback, per_participant, simple_payback
from impact_desk.domain.sroi import Result, bare_evaluation, evaluate

YEAR = outcome(duration_years=D(3))
"""Worth 1000 in each of the years 1, 2 and 3."""


def of(*rows: object, inputs: str) -> Result:
    return bare_evaluation(rows, D(inputs), D(0))  # type: ignore[arg-type]  # rows are outcomes


@pytest.mark.parametrize(("inputs", "years"), [("1500", "2.5"), ("1000", "2"), ("250", "1.25"), ("3000", "4")])
def test_that_the_inputs_have_come_back_when_the_cumulated_value_reaches_them(inputs: str, years: str) -> None:
    assert payback(of(YEAR, inputs=inputs)).years == Fraction(years)


def test_that_inputs_that_never_come_back_have_no_payback() -> None:
    never = payback(of(YEAR, inputs="3000.01"))
    assert (never.years, never.months, never.reason) == (None, None, NEVER)


def test_that_where_nothing_was_put_in_nothing_can_come_back() -> None:
    for rule in (payback, simple_payback):
        for rows in ((), (YEAR,)):
            assert (rule(of(*rows, inputs="0")).years, rule(of(*rows, inputs="0")).reason) == (None, NO_INPUTS)


def test_that_a_harm_that_comes_later_moves_the_payback_to_where_the_value_stays() -> None:
    harm = outcome(
        starts="during", quantity_by_year=(D(0), D(0), D(15), D(0)), duration_years=D(4), proxy_value=D(-100)
    )
    assert payback(of(YEAR, harm, inputs="900")).years == 3 + Fraction(2, 5)


def test_that_the_guide_s_rule_divides_inputs_by_a_year_s_impact() -> None:
    assert simple_payback(of(YEAR, inputs="1500")).months == 18
    assert simple_payback(of(outcome(proxy_value=D(-1)), inputs="1500")).reason == NO_IMPACT
    assert simple_payback(lwtc().result).months == Fraction("120508.75") / lwtc().result.total_impact_first_year * 12


def test_that_value_per_participant_needs_their_number() -> None:
    about = evaluation(participants=8, discount_rate=D(0))
    found = per_participant(evaluate(about, [spent(about, 400)], [YEAR]))
    assert found is not None
    assert [found.present_value, found.inputs, found.net_present_value] == [375, 50, 325]
    assert per_participant(of(YEAR, inputs="1")) is None


@given(TERMS, MAPS, st.decimals(1, 100_000, places=2))
def test_that_a_payback_exists_just_where_the_gross_ratio_is_at_least_one(
    terms: object, rows: object, inputs: object
) -> None:
    found = evaluate(terms, [spent(terms, inputs)], rows)  # type: ignore[arg-type]  # made by strategies
    assert (payback(found).years is not None) == ((found.ratio or 0) >= 1)
