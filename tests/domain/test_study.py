from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest
from tests.domain.made import D, evaluation, outcome, program, rate, spent
from tests.domain.studies import holding, reading, reasoning, signed, study

from impact_desk.domain.exchange_rates import MissingRate
from impact_desk.domain.figures import evaluate_in
from impact_desk.domain.study import NoSuchEvaluation, study_of


def test_that_a_study_holds_the_rows_of_its_evaluation_and_no_others() -> None:
    about, pupils, parents = reading()
    other = evaluation(program(), evaluation_code="K7-E2")
    rows = (about, other, pupils, parents, spent(about, 500), spent(other, 7), outcome(other))
    found = study(*rows, reasoning(about, pupils, "deadweight"), reasoning(other, None, "inputs"))
    assert found.outcomes == (pupils, parents)
    assert [one.amount for one in found.inputs] == [500]
    assert list(found.reasons) == [("deadweight", pupils.id)]
    assert found.result.ratio == evaluate_in(holding(rows), about).ratio


def test_that_an_evaluation_that_is_gone_is_refused() -> None:
    with pytest.raises(NoSuchEvaluation, match="gone"):
        study_of(holding(()), UUID(int=7))


def test_that_an_input_in_another_currency_is_converted_by_the_rates_of_its_year() -> None:
    about, pupils, _ = reading()
    rates = (rate("TWD", "30"), rate("TWD", "31", 2021), rate("JPY", "110", 2021))
    here, dollars, yen = spent(about, 600), spent(about, 100, currency="USD"), spent(about, 500, currency="JPY", year=1)
    found = study(about, pupils, here, dollars, yen, *rates)
    total = found.result.total_inputs
    assert total == 600 + 100 * 30 + Fraction(500 * 31, 110)
    assert [one.amount for one in found.inputs] == [600, 100, 500]
    assert evaluate_in(holding((about, pupils, here, dollars, yen, *rates)), about).total_inputs == total


def test_that_a_missing_rate_stops_the_evaluation_and_says_which() -> None:
    about, pupils, _ = reading()
    with pytest.raises(MissingRate, match="JPY in 2021"):
        assert study(about, pupils, spent(about, 500, currency="JPY", year=1), rate("TWD", "31", 2021)).result


def test_that_ranges_that_were_entered_are_found_and_an_end_left_blank_is_the_value_itself() -> None:
    about, pupils, _ = reading()
    ranges = study(
        about,
        pupils,
        spent(about, 500),
        reasoning(about, pupils, "deadweight", low=D("0.1"), high=D("0.4")),
        reasoning(about, pupils, "quantity", high=D(15)),
        reasoning(about, pupils, "proxy_value"),
        reasoning(about, None, "discount_rate", low=D("0.02")),
        reasoning(about, None, "inputs", high=D(600)),
    ).given_ranges
    assert ranges == {
        ("deadweight", pupils.id): (D("0.1"), D("0.4")),
        ("quantity", pupils.id): (10, 15),
        ("discount_rate", None): (D("0.02"), D("0.035")),
        ("inputs", None): (500, 600),
    }


def test_that_an_evaluation_is_signed_by_any_summary_of_its_start_year() -> None:
    about, pupils, _ = reading(start_year=2020)
    assert study(about, pupils).signed == ()
    assert study(about, pupils, signed(2019)).signed == ()
    assert len(study(about, pupils, signed(2020), signed(2020)).signed) == 2


def test_that_the_facility_s_currency_counts_where_the_evaluation_names_none() -> None:
    about, pupils, _ = reading()
    assert study(about, pupils, currency="JPY").result.currency == "JPY"
    assert Decimal(study(about, pupils).result.outcomes[0].impact) == 800
