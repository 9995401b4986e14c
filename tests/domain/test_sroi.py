from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from tests.domain.made import D, evaluation, outcome, rate, spent

from impact_desk.domain import sroi
from impact_desk.domain.discounting import discount_factors
from impact_desk.domain.exchange_rates import MissingRate, rates_of
from impact_desk.domain.records import Outcome
from impact_desk.domain.scenarios import Case, Change, changed
from impact_desk.domain.sroi import Result, bare_evaluation, document, evaluate

RATE = Fraction("1.035")


def worth(*outcomes: Outcome, rate: str = "0.035", inputs: str = "1000", **terms: Any) -> Result:
    return bare_evaluation(outcomes, D(inputs), D(rate), **terms)


def values(result: Result) -> dict[int, Fraction]:
    return {line.year: line.value for line in result.years}


def test_that_impact_is_quantity_times_proxy_less_what_others_and_chance_did() -> None:
    one = outcome(quantity=D(10), proxy_value=D(100), deadweight=D("0.2"), displacement=D("0.1"), attribution=D("0.25"))
    assert worth(one).total_impact_first_year == 10 * 100 * Fraction("0.8") * Fraction("0.9") * Fraction("0.75")


def test_that_an_extra_reduction_is_one_more_factor() -> None:
    assert worth(outcome(extra_reduction=D("0.3"))).total_impact_first_year == 700


def test_that_an_outcome_during_the_activity_starts_in_year_zero_and_one_after_it_in_year_one() -> None:
    during, after = outcome(duration_years=D(2), starts="during"), outcome(duration_years=D(2))
    assert values(worth(during, rate="0")) == {0: 1000, 1: 1000}
    assert values(worth(after, rate="0")) == {1: 1000, 2: 1000}
    assert values(worth(during, after, rate="0")) == {0: 1000, 1: 2000, 2: 1000}


def test_that_drop_off_starts_in_the_second_year_as_usual() -> None:
    lasting = outcome(duration_years=D(3), drop_off=D("0.5"))
    assert values(worth(lasting)) == {1: 1000, 2: 500, 3: 250}


def test_that_drop_off_may_start_in_the_first_year() -> None:
    lasting = outcome(duration_years=D(3), drop_off=D("0.5"))
    result = worth(lasting, drop_off_from="first_year")
    assert values(result) == {1: 500, 2: 250, 3: 125}
    assert result.total_impact_first_year == 1000


def test_that_full_drop_off_leaves_the_first_year_alone() -> None:
    assert values(worth(outcome(duration_years=D(3), drop_off=D(1)))) == {1: 1000, 2: 0, 3: 0}


@pytest.mark.parametrize(("rule", "last"), [("prorated", 500), ("whole", 1000)])
def test_that_a_part_year_counts_by_its_share_or_as_a_whole(rule: str, last: int) -> None:
    assert values(worth(outcome(duration_years=D("2.5")), duration_rule=rule)) == {1: 1000, 2: 1000, 3: last}


def test_that_less_than_a_year_is_prorated_too() -> None:
    assert values(worth(outcome(duration_years=D("0.25")))) == {1: 250}


def test_that_quantities_by_year_take_the_place_of_one_quantity() -> None:
    grown = outcome(duration_years=D(3), quantity=D(99), quantity_by_year=(D(1), D(2), D(4)), drop_off=D("0.5"))
    result = worth(grown)
    assert values(result) == {1: 100, 2: 100, 3: 100}
    assert result.total_impact_first_year == 100


def test_that_a_list_of_quantities_must_fit_the_duration() -> None:
    with pytest.raises(sroi.QuantitiesDoNotFit, match="3 years, but has 2"):
        worth(outcome(duration_years=D("2.5"), quantity_by_year=(D(1), D(2))))


@pytest.mark.parametrize("years", ["0", "-1", "100.01", "1e17"])
def test_that_a_duration_nobody_can_foresee_is_refused(years: str) -> None:
    with pytest.raises(sroi.DurationOutOfRange):
        worth(outcome(duration_years=D(years)))


def test_that_a_harm_has_a_negative_proxy_and_lowers_the_sum() -> None:
    result = worth(outcome(), outcome(proxy_value=D(-30)), rate="0")
    assert result.total_present_value == 700


@pytest.mark.parametrize(
    ("timing", "factors"),
    [
        ("end_of_year", [1, 1 / RATE, 1 / RATE**2, 1 / RATE**3]),
        ("start_of_year", [1, 1, 1 / RATE, 1 / RATE**2]),
    ],
)
def test_that_each_timing_has_its_exponent_and_year_zero_is_not_discounted(
    timing: str, factors: list[Fraction]
) -> None:
    assert list(discount_factors(D("0.035"), timing, 3)) == factors


def test_that_the_middle_of_the_year_takes_the_root_to_sixty_digits() -> None:
    factors = discount_factors(D("0.035"), "mid_year", 2)
    assert factors[0] == 1
    assert abs(factors[1] ** 2 * RATE - 1) < Fraction(1, 10**58)
    assert factors[1] / factors[2] == RATE


def test_that_a_rational_root_is_exact() -> None:
    assert discount_factors(D("0.21"), "mid_year", 1)[1] == 1 / Fraction("1.1")


@pytest.mark.parametrize("timing", ["end_of_year", "start_of_year", "mid_year"])
def test_that_without_a_rate_nothing_is_discounted(timing: str) -> None:
    assert discount_factors(D(0), timing, 5) == (Fraction(1),) * 6


def test_that_present_value_is_the_sum_of_the_discounted_years() -> None:
    result = worth(outcome(duration_years=D(2), starts="during"), outcome(duration_years=D(2)))
    assert result.total_present_value == 1000 + 2000 / RATE + 1000 / RATE**2
    assert [line.present_value for line in result.years] == [1000, 2000 / RATE, 1000 / RATE**2]


def test_that_net_present_value_and_both_ratios_follow() -> None:
    result = worth(outcome(quantity=D(30)), rate="0", inputs="1200")
    assert result.net_present_value == 1800
    assert (result.ratio, result.net_ratio) == (Fraction(5, 2), Fraction(3, 2))


def test_that_without_inputs_the_ratios_are_undefined() -> None:
    result = worth(outcome(), inputs="0")
    assert (result.ratio, result.net_ratio) == (None, None)
    assert document(result)["ratio"] is None


def test_that_inputs_are_only_discounted_where_the_evaluation_says_so() -> None:
    plain, discounted = evaluation(), evaluation(inputs_discounted=True)
    inputs = [spent(plain, 100), spent(plain, 207, year=1)]
    assert evaluate(plain, inputs, ()).total_inputs == 307
    assert evaluate(discounted, inputs, ()).total_inputs == 300


def test_that_a_discounted_input_may_lie_beyond_the_last_outcome() -> None:
    terms = evaluation(inputs_discounted=True, discount_timing="start_of_year")
    assert evaluate(terms, [spent(terms, "1.035", year=2)], [outcome(terms)]).total_inputs == 1


def test_that_an_input_in_another_currency_is_converted_at_the_year_in_which_it_is_spent() -> None:
    terms = evaluation(currency="TWD")
    rates = rates_of([rate("TWD", "30"), rate("TWD", "28", 2021), rate("EUR", "0.8", 2021)], "K7")
    inputs = [spent(terms, 10, currency="USD"), spent(terms, 8, currency="EUR", year=1), spent(terms, 5)]
    result = evaluate(terms, inputs, [outcome(terms)], rates=rates)
    assert result.total_inputs == 300 + 280 + 5
    assert changed(Case.of(result), [Change("shift", "inputs", D(15))]).result().total_inputs == 600
    assert changed(Case.of(result), [Change("scale", "inputs", D("1.1"))]).result().total_inputs == Fraction("643.5")
    assert changed(Case.of(result), [Change("shift", "inputs", D(-600))]).result().total_inputs == 0


def test_that_an_input_in_another_currency_without_a_rate_stops_the_evaluation() -> None:
    terms = evaluation(currency="TWD")
    with pytest.raises(MissingRate, match="TWD in 2021"):
        evaluate(terms, [spent(terms, 8, currency="USD", year=1)], ())


def test_that_stakeholders_are_told_with_what_they_gave_and_gained() -> None:
    terms = evaluation(discount_rate=D(0))
    inputs = [spent(terms, 70), spent(terms, 30), spent(terms, 5, stakeholder="Pupils")]
    rows = [outcome(terms), outcome(terms, quantity=D(1)), outcome(terms, stakeholder="Parents", duration_years=D(2))]
    lines = evaluate(terms, inputs, rows).by_stakeholder
    assert [one.stakeholder for one in lines] == ["Foundation", "Pupils", "Parents"]
    told = [list(map(int, (one.inputs, one.impact, one.present_value))) for one in lines]
    assert told == [[100, 0, 0], [5, 1100, 1100], [0, 1000, 2000]]


def test_that_each_outcome_carries_its_own_years() -> None:
    line = worth(outcome(duration_years=D(2), drop_off=D("0.1"), starts="during")).outcomes[0]
    assert line.first_year == 0
    assert line.impact == 1000
    assert line.values == (D(1000), D(900))
    assert line.present_values == (Fraction(1000), 900 / RATE)
    assert line.present_value == 1000 + 900 / RATE
    assert line.total_value == 1900
    assert [line.value_in(year) for year in (-1, 0, 1, 2)] == [0, 1000, 900, 0]


def test_that_nothing_is_rounded_on_the_way() -> None:
    fine = outcome(
        quantity=D("123456789.123456789"),
        proxy_value=D("98765.4321987654321"),
        deadweight=D("0.123456789123"),
        drop_off=D("0.987654321987"),
        duration_years=D("7.125"),
    )
    impact = Fraction(fine.quantity) * Fraction(fine.proxy_value) * (1 - Fraction(fine.deadweight))
    keep = 1 - Fraction(fine.drop_off)
    parts = [impact * keep**k * (Fraction(1, 8) if k == 7 else 1) / RATE ** (k + 1) for k in range(8)]
    assert worth(fine).total_present_value == sum(parts)


def test_that_the_evaluations_own_currency_comes_before_the_facilitys() -> None:
    assert evaluate(evaluation(currency="EUR"), (), (), currency="TWD").currency == "EUR"
    assert evaluate(evaluation(), (), (), currency="TWD").currency == "TWD"


def test_that_the_document_of_an_evaluation_has_the_contracts_keys() -> None:
    terms = evaluation(evaluation_code="K7-E1", currency="JPY")
    found = document(evaluate(terms, [spent(terms, "999.5")], [outcome(terms, duration_years=D(2), starts="during")]))
    assert found["evaluation_code"] == "K7-E1"
    assert (found["total_inputs"], found["ratio"], found["net_ratio"]) == ("1000", "1.9672", "0.9672")
    assert found["present_value_by_year"] == {"0": "1000", "1": "966"}
    assert found["outcomes"][0]["value_by_year"] == {"0": "1000", "1": "1000"}
    assert found["by_stakeholder"][1]["present_value"] == "1966"


def test_that_the_document_of_a_bare_value_map_names_no_evaluation() -> None:
    found = document(worth(outcome()))
    assert "evaluation_code" not in found
    assert (found["currency"], found["total_present_value"]) == ("USD", "966.18")


def test_that_an_empty_value_map_is_worth_nothing() -> None:
    result = worth()
    assert result.total_present_value == result.ratio == 0
    assert result.years == ()


def test_that_a_hundred_years_at_a_fine_rate_stay_exact() -> None:
    lasting = outcome(duration_years=D(100), drop_off=D("0.01234567"))
    rate, keep = Fraction("1.0123456789"), 1 - Fraction("0.01234567")
    wanted = sum(1000 * keep ** (k - 1) / rate**k for k in range(1, 101))
    assert worth(lasting, rate="0.0123456789").total_present_value == wanted


def test_that_the_context_of_whoever_calls_changes_nothing() -> None:
    from decimal import localcontext

    usual = worth(outcome(proxy_value=D("1234.5678"), deadweight=D("0.12345")))
    with localcontext() as narrow:
        narrow.prec = 3
        assert worth(outcome(proxy_value=D("1234.5678"), deadweight=D("0.12345"))).ratio == usual.ratio


def test_that_amounts_may_be_decimals_of_any_exponent() -> None:
    assert worth(outcome(proxy_value=Decimal("1E+2"))).total_impact_first_year == 1000
