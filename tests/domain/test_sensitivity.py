from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, evaluation, outcome, spent
from tests.domain.test_sroi_laws import TERMS, outcomes

from impact_desk.domain.break_even import CANNOT, NO_INPUTS, BreakEven, break_even
from impact_desk.domain.scenarios import Case, Change, Scenario, changed, compare, with_value
from impact_desk.domain.sensitivity import Ranges, Swing, moved, swings
from impact_desk.domain.sroi import Result, bare_evaluation, evaluate

ONE = outcome(quantity=D(30), deadweight=D("0.2"), attribution=D("0.05"), duration_years=D(3), drop_off=D("0.5"))
HARM = outcome(proxy_value=D(-40), duration_years=D("1.5"))


def of(*rows: Any, inputs: str = "2000", **terms: Any) -> Result:
    return bare_evaluation(rows, D(inputs), D("0.035"), **terms)


def swing(result: Result, name: str, outcome_id: Any = None, **more: Any) -> Swing:
    return next(one for one in swings(result, **more) if one.assumption.key == (name, outcome_id))


def again(result: Result, name: str, value: Fraction, row: Any = None) -> Fraction | None:
    """The ratio with one assumption changed, by evaluating everything anew."""
    number = Decimal(value.numerator) / Decimal(value.denominator)
    case = Case.of(result)
    if name in ("discount_rate", "inputs"):
        return changed(case, [Change("set", name, number)]).result().ratio
    rows = tuple(moved(one, name, number) if one.id == row else one for one in case.outcomes)
    return replace(case, outcomes=rows).result().ratio


@pytest.mark.parametrize("timing", ["end_of_year", "start_of_year", "mid_year"])
@pytest.mark.parametrize("rule", ["prorated", "whole"])
def test_that_every_swing_is_what_a_whole_evaluation_says(timing: str, rule: str) -> None:
    result = of(ONE, HARM, discount_timing=timing, duration_rule=rule)
    for one in swings(result):
        row = one.assumption.outcome.id if one.assumption.outcome else None
        for end in (one.low, one.high):
            assert end.ratio == again(result, one.assumption.name, end.value, row), one.assumption.name


def test_that_the_ranges_are_those_stated() -> None:
    ranges = {one.assumption.name: (one.low.value, one.high.value) for one in swings(of(ONE, duration_rule="whole"))}
    assert ranges == {
        "quantity": (24, 36),
        "proxy_value": (80, 120),
        "duration_years": (2, 4),
        "deadweight": (Fraction("0.1"), Fraction("0.3")),
        "displacement": (0, Fraction("0.1")),
        "attribution": (0, Fraction("0.15")),
        "drop_off": (Fraction("0.4"), Fraction("0.6")),
        "discount_rate": (Fraction("0.015"), Fraction("0.055")),
        "inputs": (1800, 2200),
    }


def test_that_the_widest_swing_stands_first() -> None:
    spreads = [one.spread for one in swings(of(ONE, HARM))]
    assert spreads == sorted(spreads, reverse=True)


def test_that_somebodys_own_range_comes_before_the_usual() -> None:
    chosen = {("deadweight", ONE.id): (D("0.15"), D("0.9")), ("duration_years", ONE.id): (D(1), D(12))}
    result = of(ONE)
    assert swing(result, "deadweight", ONE.id, given=chosen).high.value == Fraction("0.9")
    assert swing(result, "duration_years", ONE.id, given=chosen).high.ratio == again(
        result, "duration_years", Fraction(12), ONE.id
    )


def test_that_other_ranges_may_be_set_for_all() -> None:
    wide = Ranges(share=D("0.25"), relative=D("0.5"))
    assert swing(of(ONE), "deadweight", ONE.id, ranges=wide).high.value == Fraction("0.45")
    assert swing(of(ONE), "quantity", ONE.id, ranges=wide).low.value == 15


def test_that_a_short_duration_is_halved_rather_than_undone() -> None:
    assert swing(of(outcome(id=ONE.id)), "duration_years", ONE.id).low.value == Fraction(1, 2)


def test_that_an_assumption_that_cannot_move_the_result_is_left_out() -> None:
    names = {one.assumption.name for one in swings(of(outcome()))}
    assert names.isdisjoint({"drop_off", "extra_reduction"})
    assert "drop_off" in {one.assumption.name for one in swings(of(outcome(), drop_off_from="first_year"))}


def test_that_listed_quantities_move_together() -> None:
    listed = outcome(duration_years=D(2), quantity_by_year=(D(10), D(30)))
    result = of(listed)
    one = swing(result, "quantity", listed.id)
    assert [one.current, one.low.value, one.high.value] == [40, 32, 48]
    assert one.high.ratio == (result.ratio or 0) * Fraction("1.2")
    assert "duration_years" not in {each.assumption.name for each in swings(result)}


def test_that_without_inputs_the_swings_are_of_net_present_value() -> None:
    found = swings(of(ONE, inputs="0"))
    assert all(one.low.ratio is None for one in found)
    assert found[0].spread > 0


def test_that_discounted_inputs_move_with_the_rate() -> None:
    terms = evaluation(inputs_discounted=True)
    result = evaluate(terms, [spent(terms, 100), spent(terms, 900, year=3)], [outcome(terms)])
    assert swing(result, "discount_rate").high.ratio == again(result, "discount_rate", Fraction("0.055"))


# Break-even


def found_of(result: Result, name: str, row: Any = None, claim: Fraction = Fraction(1)) -> BreakEven:
    return next(one for one in break_even(result, claim) if one.assumption.key == (name, row))


def test_that_break_even_values_are_exact_where_the_sum_moves_in_proportion() -> None:
    simple = outcome(quantity=D(40), deadweight=D("0.2"))
    result = bare_evaluation([simple], D(1600), D(0))
    values = {one.assumption.name: one.value for one in break_even(result)}
    assert values["quantity"] == 20
    assert values["proxy_value"] == 50
    assert values["deadweight"] == Fraction("0.6")
    assert values["displacement"] == values["attribution"] == Fraction("0.5")
    assert values["duration_years"] == Fraction("0.5")
    assert values["inputs"] == 3200


def test_that_what_cannot_break_even_says_so() -> None:
    weak = of(outcome(quantity=D(1)), ONE)
    one = found_of(weak, "deadweight", weak.outcomes[0].outcome.id)
    assert (one.value, one.reason) == (None, CANNOT)


def test_that_a_harm_does_not_become_a_benefit_to_break_even() -> None:
    result = of(outcome(quantity=D(1)), HARM)
    assert found_of(result, "proxy_value", HARM.id).value is None


def test_that_no_inputs_mean_no_break_even() -> None:
    assert {one.reason for one in break_even(of(ONE, inputs="0"))} == {NO_INPUTS}


def test_that_a_rate_that_never_brings_the_ratio_down_is_no_break_even() -> None:
    during = outcome(quantity=D(100), starts="during")
    assert found_of(of(during), "discount_rate").value is None


def test_that_the_first_whole_year_that_reaches_the_claim_is_given_where_years_count_whole() -> None:
    long = outcome(quantity=D(10), duration_years=D(9))
    one = found_of(bare_evaluation([long], D(2500), D(0), duration_rule="whole"), "duration_years", long.id)
    assert one.value == 3
    assert not one.exact


@given(TERMS, st.lists(outcomes(0), min_size=1, max_size=3), st.fractions(Fraction(1, 4), 4, max_denominator=8))
def test_that_a_break_even_value_put_back_gives_the_claim(terms: Any, rows: Any, claim: Fraction) -> None:
    inputs = [spent(terms, 5000)]
    result = evaluate(terms, inputs, rows)
    for one in break_even(result, claim):
        if one.value is None or (one.assumption.name == "duration_years" and not one.exact):
            continue
        row = one.assumption.outcome.id if one.assumption.outcome else None
        ratio = again(result, one.assumption.name, one.value, row)
        assert abs((ratio or 0) - claim) < Fraction(1, 10**6), one.assumption.name


@given(TERMS, st.lists(outcomes(0), min_size=1, max_size=2))
def test_that_a_share_that_cannot_break_even_stays_on_one_side_of_the_claim(terms: Any, rows: Any) -> None:
    result = evaluate(terms, [spent(terms, 5000)], rows)
    for one in break_even(result):
        if one.value is None and one.assumption.name in ("deadweight", "drop_off") and one.assumption.outcome:
            ends = [again(result, one.assumption.name, Fraction(end), one.assumption.outcome.id) for end in (0, 1)]
            assert all((end or 0) > 1 for end in ends) or all((end or 0) < 1 for end in ends)


# Scenarios


def test_that_all_deadweight_may_be_set_at_once() -> None:
    case = changed(Case.of(of(ONE, HARM)), [Change("set", "deadweight", D("0.5"))])
    assert [one.deadweight for one in case.outcomes] == [D("0.5"), D("0.5")]


def test_that_percentage_points_and_per_cent_are_different_changes() -> None:
    points = changed(Case.of(of(ONE)), [Change("shift", "deadweight", D("0.1"))]).outcomes[0]
    relative = changed(Case.of(of(ONE)), [Change("scale", "deadweight", D("1.1"))]).outcomes[0]
    assert (points.deadweight, relative.deadweight) == (D("0.3"), D("0.22"))


def test_that_a_change_stops_at_what_an_assumption_can_be() -> None:
    case = changed(Case.of(of(ONE)), [Change("shift", "drop_off", D("0.9")), Change("shift", "attribution", D(-1))])
    assert [case.outcomes[0].drop_off, case.outcomes[0].attribution] == [1, 0]


def test_that_one_outcome_may_be_changed_or_removed_alone() -> None:
    case = Case.of(of(ONE, HARM))
    only = frozenset({HARM.id})
    assert changed(case, [Change("set", "quantity", D(3), only)]).outcomes == (ONE, with_value(HARM, "quantity", D(3)))
    assert changed(case, [Change("remove", outcomes=only)]).outcomes == (ONE,)


def test_that_another_quantity_takes_the_place_of_a_list_but_more_of_it_keeps_the_list() -> None:
    listed = outcome(duration_years=D(2), quantity_by_year=(D(10), D(30)))
    assert with_value(listed, "quantity", D(7)).quantity_by_year == ()
    case = changed(Case.of(of(listed)), [Change("scale", "quantity", D("0.5"))])
    assert case.outcomes[0].quantity_by_year == (D(5), D(15))


def test_that_other_inputs_and_another_rate_concern_the_whole_evaluation() -> None:
    case = changed(Case.of(of(ONE)), [Change("set", "inputs", D(500)), Change("set", "discount_rate", D(0))])
    assert case.result().total_inputs == 500
    assert case.evaluation.discount_rate == 0
    assert changed(case, [Change("scale", "inputs", D("1.1"))]).result().total_inputs == 550


def test_that_scenarios_are_compared_with_the_base() -> None:
    half = Scenario("Half as many", (Change("scale", "quantity", D("0.5")),))
    none = Scenario("No inputs", (Change("set", "inputs", D(0)),))
    first, second = compare(Case.of(of(ONE)), [half, none])
    assert first.result.ratio == (first.base.ratio or 0) / 2
    assert first.difference == -(first.base.ratio or 0) / 2
    assert second.difference is None
