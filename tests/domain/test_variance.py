from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, evaluation, outcome, spent
from tests.domain.test_sroi_laws import MAPS, TERMS

from impact_desk.domain.sroi import Result, evaluate
from impact_desk.domain.variance import INPUTS, ORDER, TITLES, CurrenciesDiffer, Variance, variance

BOTH = st.lists(st.tuples(TERMS, MAPS, st.decimals(1, 10_000, places=2)), min_size=2, max_size=2)


def result(terms: Any, rows: Any, amount: Any = 1000) -> Result:
    return evaluate(terms, [spent(terms, amount)], rows)


def effects(found: Variance) -> dict[str, Fraction]:
    return {one.name: one.amount for one in found.effects if one.amount}


FREE = evaluation(discount_rate=D(0))
ONE = outcome(quantity=D(10), proxy_value=D(100), deadweight=D("0.2"))


def test_that_fewer_people_and_a_better_proxy_are_told_apart() -> None:
    found = variance(result(FREE, [ONE]), result(FREE, [replace(ONE, quantity=D(8), proxy_value=D(150))]))
    assert effects(found) == {"quantity": -160, "proxy_value": 320}
    assert found.difference == 160


def test_that_outcomes_that_only_one_of_them_has_count_as_a_whole() -> None:
    more, gone = replace(ONE, outcome="Reckon"), replace(ONE, outcome="Swim")
    found = variance(result(FREE, [ONE, gone]), result(FREE, [more, ONE]))
    assert effects(found) == {"new_outcomes": 800, "outcomes_that_did_not_come": -800}
    assert [(one.forecast, one.actual) for one in found.outcomes] == [(ONE, ONE), (gone, None), (None, more)]


def test_that_outcomes_are_matched_however_their_names_are_spelled() -> None:
    found = variance(result(FREE, [ONE]), result(FREE, [replace(ONE, stakeholder="PUPILS ", outcome="read")]))
    assert effects(found) == {}


def test_that_two_rows_of_one_name_are_matched_in_order() -> None:
    found = variance(result(FREE, [ONE, ONE]), result(FREE, [ONE, replace(ONE, quantity=D(11)), ONE]))
    assert effects(found) == {"quantity": 80, "new_outcomes": 800}


def test_that_quantities_by_year_are_exchanged_with_their_duration() -> None:
    listed = replace(ONE, quantity_by_year=(D(5), D(5)), duration_years=D(2))
    assert effects(variance(result(FREE, [ONE]), result(FREE, [listed]))) == {}
    assert effects(variance(result(FREE, [listed]), result(FREE, [ONE]))) == {}


def test_that_other_inputs_move_the_ratio_only() -> None:
    found = variance(result(FREE, [ONE], 400), result(FREE, [ONE], 500))
    assert effects(found) == {}
    assert {one.name: one.ratio for one in found.effects if one.ratio} == {INPUTS: Fraction(800, 500) - 2}


def test_that_currencies_must_agree() -> None:
    with pytest.raises(CurrenciesDiffer, match="TWD, the evaluation in JPY"):
        variance(result(evaluation(currency="TWD"), []), result(evaluation(currency="JPY"), []))


@given(BOTH)
def test_that_the_effects_add_up_exactly_to_the_difference(pair: Any) -> None:
    first, second = (result(*one) for one in pair)
    found = variance(first, second)
    assert sum(one.amount for one in found.effects) == found.difference
    assert sum(one.difference for one in found.outcomes) == found.difference
    assert sum(one.ratio or 0 for one in found.effects) == found.ratio_difference


def test_that_every_effect_has_a_name_for_people() -> None:
    assert set(TITLES) == {*ORDER, INPUTS}
