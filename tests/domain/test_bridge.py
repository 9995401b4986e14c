from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from tests.domain.made import D, evaluation, gift, lever, outcome, program, rate, shift, spent
from tests.domain.studies import difference, holding

from impact_desk.domain.bridge import DISCOUNTED, Accounts, Bridge, accounts_of, bridge
from impact_desk.domain.exchange_rates import MissingRate
from impact_desk.domain.study import study_of

READING, OTHER = program("READ"), program("OTHER")


def bridged(about: Any, *rows: Any, **site: Any) -> Bridge:
    made = holding((READING, OTHER, about, outcome(about), *rows), **site)
    study = study_of(made, about.id)
    return bridge(study, accounts_of(made, study))


def test_that_inputs_equal_to_the_contributions_leave_nothing_to_explain() -> None:
    about = evaluation(READING)
    gifts = gift(READING, 700), shift(READING, "4711", "2"), gift(OTHER, 5000), lever(READING, 50)
    found = bridged(about, *gifts, spent(about, 700), spent(about, 1000, description="Paid time"))
    assert (found.contributions, found.spans, found.unexplained) == (Fraction(1700), (), Fraction())


def test_that_what_others_gave_and_own_time_are_lines_of_their_own() -> None:
    about = evaluation(READING)
    others = spent(about, 300, stakeholder="County", description="Rooms", book="leverage")
    own = spent(about, 200, stakeholder="Volunteers", description="Evenings", book="own_time")
    found = bridged(about, gift(READING, 700), spent(about, 700, book="contribution"), others, own)
    reasons = ["Given by others: County, Rooms", "Volunteers' own time: Volunteers, Evenings"]
    assert [one.reason for one in found.spans] == reasons
    assert [one.amount for one in found.spans] == [300, 200]
    assert [one.row for one in found.spans] == [others.id, own.id]
    assert found.unexplained == 0


def test_that_what_no_reason_covers_is_left_over() -> None:
    about = evaluation(READING)
    rows = gift(READING, 1000), spent(about, 800), difference(about, "Start-up in 2019", -150)
    assert bridged(about, *rows).unexplained == -50
    assert bridged(about, *rows, difference(about, "Insurance", -50)).unexplained == 0


def test_that_less_than_half_a_coin_of_converted_gifts_needs_no_reason() -> None:
    about = evaluation(READING)
    rows = gift(READING, 1000, currency="USD"), rate("TWD", "29.58"), rate("EUR", "0.877")
    euro = gift(READING, 100, currency="EUR")
    found = bridged(about, *rows, euro, spent(about, "32952.86"))
    assert found.unexplained == 0
    assert found.contributions != found.inputs
    assert bridged(about, *rows, euro, spent(about, "32952.87")).unexplained > 0


def test_that_the_books_say_what_may_explain_a_difference() -> None:
    about = evaluation(READING)
    made = holding(
        (
            READING,
            about,
            gift(READING, 40, motive="mandatory"),
            lever(READING, 50),
            shift(READING, "group:2", "1:30", paid=False),
        )
    )
    found = accounts_of(made, study_of(made, about.id))
    assert found == Accounts((2020,), Fraction(), Fraction(50), Fraction(40), Fraction(3), Fraction(1500))


def test_that_every_year_in_which_inputs_were_spent_counts_at_its_own_rate() -> None:
    about = evaluation(READING, currency="USD")
    gifts = gift(READING, 300), gift(READING, 310, date=date(2021, 5, 1)), gift(READING, 9, date=date(2022, 5, 1))
    rates = rate("TWD", "30"), rate("TWD", "31", 2021)
    found = bridged(about, *gifts, *rates, spent(about, 10), spent(about, 310, year=1, currency="TWD"))
    assert [found.contributions, found.inputs, found.unexplained] == [20, 20, 0]
    with pytest.raises(MissingRate, match="TWD in 2020"):
        bridged(about, gift(READING, 300), spent(about, 10))


def test_that_the_fiscal_year_of_the_facility_counts() -> None:
    about = evaluation(READING)
    gifts = gift(READING, 1, date=date(2020, 3, 31)), gift(READING, 2, date=date(2020, 4, 1))
    late = gift(READING, 4, date=date(2021, 3, 31))
    assert bridged(about, *gifts, late, spent(about, 6), fiscal_year_start=4).unexplained == 0


def test_that_discounted_inputs_say_what_the_discounting_took() -> None:
    about = evaluation(READING, inputs_discounted=True, discount_rate=D(1))
    rows = gift(READING, 100), gift(READING, 100, date=date(2021, 5, 1)), spent(about, 100), spent(about, 100, year=1)
    found = bridged(about, *rows)
    assert [one.reason for one in found.spans] == [DISCOUNTED]
    assert found.spans[0].amount == -50
    assert found.unexplained == 0


def test_that_an_evaluation_whose_program_is_gone_has_empty_books() -> None:
    about = evaluation()
    assert bridged(about, spent(about, 5)).contributions == 0
