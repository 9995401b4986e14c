"""Laws that hold for every value map."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, evaluation, outcome, spent

from impact_desk.domain.records import EvaluationInput, Outcome
from impact_desk.domain.sroi import Result, evaluate

SHARES = st.decimals(0, 1, places=3)
TERMS = st.builds(
    evaluation,
    discount_rate=st.decimals(0, 1, places=4),
    discount_timing=st.sampled_from(["end_of_year", "start_of_year", "mid_year"]),
    duration_rule=st.sampled_from(["prorated", "whole"]),
    drop_off_from=st.sampled_from(["second_year", "first_year"]),
    inputs_discounted=st.booleans(),
)


def outcomes(least_proxy: int = -10_000) -> st.SearchStrategy[Outcome]:
    return st.builds(
        outcome,
        stakeholder=st.sampled_from(["Pupils", "Parents", "Volunteers"]),
        quantity=st.decimals(0, 10_000, places=1),
        proxy_value=st.decimals(least_proxy, 10_000, places=2),
        duration_years=st.decimals(Decimal("0.25"), 8, places=2),
        starts=st.sampled_from(["during", "after"]),
        deadweight=SHARES,
        displacement=SHARES,
        attribution=SHARES,
        drop_off=SHARES,
        extra_reduction=SHARES,
    )


MAPS = st.lists(outcomes(), max_size=5)
INPUTS = [spent(evaluation(), 900), spent(evaluation(), "12.34", year=2)]


def result(terms: Any, rows: Any, inputs: Any = INPUTS) -> Result:
    return evaluate(terms, inputs, rows)


def bare_sum(terms: Any, rows: list[Outcome]) -> Fraction:
    """The definition, written down once more with fractions alone."""
    total, growth = Fraction(), 1 + Fraction(terms.discount_rate)
    for row in rows:
        impact = Fraction(row.quantity) * Fraction(row.proxy_value)
        for share in (row.deadweight, row.displacement, row.attribution, row.extra_reduction):
            impact *= 1 - Fraction(share)
        left, k = Fraction(row.duration_years), 0
        while left > 0:
            part = min(left, Fraction(1)) if terms.duration_rule == "prorated" else Fraction(1)
            power = k if terms.drop_off_from == "second_year" else k + 1
            year = k + (0 if row.starts == "during" else 1)
            late = 1 if terms.discount_timing == "start_of_year" else 0
            total += part * impact * (1 - Fraction(row.drop_off)) ** power / growth ** (max(year - late, 0))
            left, k = left - 1, k + 1
    return total


@given(TERMS.filter(lambda terms: terms.discount_timing != "mid_year"), MAPS)
def test_that_the_engine_agrees_with_the_definition_written_in_fractions(terms: Any, rows: list[Outcome]) -> None:
    assert result(terms, rows).total_present_value == bare_sum(terms, rows)


@given(TERMS, MAPS, st.randoms())
def test_that_the_order_of_outcomes_and_inputs_never_matters(terms: Any, rows: list[Outcome], random: Any) -> None:
    turned = result(terms, random.sample(rows, len(rows)), INPUTS[::-1])
    straight = result(terms, rows)
    assert (turned.total_present_value, turned.ratio, turned.years) == (
        straight.total_present_value,
        straight.ratio,
        straight.years,
    )


@given(TERMS, MAPS, outcomes(), st.decimals(0, 10_000, places=1))
def test_that_splitting_an_outcome_in_two_changes_nothing(terms: Any, rows: Any, one: Outcome, other: Decimal) -> None:
    whole = replace(one, quantity=one.quantity + other)
    parts = [one, replace(one, quantity=other)]
    assert result(terms, [*rows, whole]).years == result(terms, [*rows, *parts]).years
    assert result(terms, [*rows, whole]).ratio == result(terms, [*rows, *parts]).ratio


@given(TERMS, MAPS)
def test_that_years_stakeholders_and_outcomes_all_sum_to_the_total(terms: Any, rows: list[Outcome]) -> None:
    found = result(terms, rows)
    total = found.total_present_value
    assert sum(line.present_value for line in found.years) == total
    assert sum(line.present_value for line in found.by_stakeholder) == total
    assert sum(line.present_value for line in found.outcomes) == total
    assert sum(line.inputs for line in found.by_stakeholder) == found.total_inputs
    assert sum(line.total_value for line in found.outcomes) == found.total_value


@given(
    TERMS,
    st.lists(outcomes(0), min_size=1, max_size=4),
    SHARES,
    st.sampled_from(["deadweight", "displacement", "attribution", "drop_off"]),
)
def test_that_more_of_a_reduction_never_raises_the_ratio(terms: Any, rows: Any, share: Decimal, name: str) -> None:
    more = max(share, getattr(rows[0], name))
    ratios = [
        result(terms, [replace(rows[0], **{name: value}), *rows[1:]]).ratio for value in (more, getattr(rows[0], name))
    ]
    assert (ratios[0] or 0) <= (ratios[1] or 0)


@given(TERMS, st.lists(outcomes(0), max_size=4), st.decimals(0, 1, places=4))
def test_that_a_higher_discount_rate_never_raises_present_value(terms: Any, rows: Any, rate: Decimal) -> None:
    higher = replace(terms, discount_rate=max(rate, terms.discount_rate))
    assert result(higher, rows).total_present_value <= result(terms, rows).total_present_value


@given(TERMS, MAPS)
def test_that_the_net_ratio_is_the_gross_ratio_less_one(terms: Any, rows: list[Outcome]) -> None:
    found = result(terms, rows)
    assert (found.net_ratio or 0) == (found.ratio or 0) - 1


@given(TERMS, MAPS, st.decimals(1, 100, places=2))
def test_that_prices_in_another_currency_leave_the_ratio_as_it_is(
    terms: Any, rows: list[Outcome], rate: Decimal
) -> None:
    exchanged = [replace(row, proxy_value=row.proxy_value * rate) for row in rows]
    inputs: list[EvaluationInput] = [replace(one, amount=one.amount * rate) for one in INPUTS]
    assert result(terms, exchanged, inputs).ratio == result(terms, rows).ratio


@given(TERMS, outcomes(), st.integers(1, 5))
def test_that_the_same_quantity_every_year_is_the_quantity(terms: Any, one: Outcome, years: int) -> None:
    single = replace(one, duration_years=D(years))
    listed = replace(single, quantity_by_year=(single.quantity,) * years, quantity=D(1))
    assert result(terms, [listed]).years == result(terms, [single]).years
