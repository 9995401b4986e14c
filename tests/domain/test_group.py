from dataclasses import replace
from fractions import Fraction
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain import kit
from tests.domain.made import (
    D,
    check_in,
    evaluation,
    gift,
    key_result,
    lever,
    objective,
    outcome,
    output,
    program,
    project,
    rate,
    shift,
    site,
    spent,
)

from impact_desk.domain.exchange_rates import MissingRate, RatesDisagree
from impact_desk.domain.group import SameFacilityTwice, group_document, group_figures, joined
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import GroupYear

YEAR = Period(2020)
CARE, TREES = program("CARE"), program("TREES", strategy="environmental_conservation")


def taiwan(*rows: Any, **more: Any) -> Project:
    return project(CARE, TREES, rate("TWD", "30"), *rows, of=site(**more))


def japan(*rows: Any, **more: Any) -> Project:
    return project(
        CARE, TREES, rate("JPY", "100"), *rows, of=site(**{"facility_code": "TK", "currency": "JPY", **more})
    )


def year(profit: str, **more: Any) -> GroupYear:
    return GroupYear(**{"id": uuid4(), "year": 2020, "pre_tax_profit": D(profit), "currency": "USD", **more})


def test_that_sites_sums_are_converted_and_added() -> None:
    sites = taiwan(gift(CARE, 300), gift(TREES, 30)), japan(gift(CARE, 1000, currency="JPY"))
    figures = group_figures(sites, YEAR)
    names = (
        "cash",
        "total",
        "by_facility.K7",
        "by_facility.TK",
        "by_strategy.environmental_conservation",
        "by_form.cash",
    )
    assert [figures[f"contributions.{name}"].shown for name in names] == [
        "21.00",
        "21.00",
        "11.00",
        "10.00",
        "1.00",
        "21.00",
    ]


def test_that_another_currency_may_be_chosen() -> None:
    figures = group_figures([taiwan(gift(CARE, 300))], YEAR, fx_rates=[rate("EUR", "0.9")], currency="EUR")
    assert figures["contributions.total"].shown == "9.00"
    assert figures.currency == "EUR"


def test_that_sums_are_exact_and_only_shown_rounded() -> None:
    sites = [taiwan(gift(CARE, "0.10"), facility_code=f"S{n}") for n in range(3)]
    assert group_figures(sites, YEAR)["contributions.total"].value == Fraction(1, 100)


def test_that_somebody_who_helped_at_two_sites_is_one_volunteer() -> None:
    figures = group_figures([taiwan(shift(CARE, "t1"), shift(CARE, "t2")), japan(shift(CARE, "t1"))], YEAR)
    assert figures["volunteering.volunteers"].shown == 2
    assert [figures[f"volunteering.by_facility.{code}.volunteers"].shown for code in ("K7", "TK")] == [2, 1]
    assert figures["volunteering.participations"].shown == 3


def test_that_unnamed_people_are_nobody_twice() -> None:
    figures = group_figures([taiwan(shift(CARE, "group:4", "1")), japan(shift(CARE, "group:4", "1"))], YEAR)
    assert figures["volunteering.volunteers"].shown == 0
    assert figures["volunteering.hours"].shown == "8.00"


def test_that_evaluations_are_sum_of_present_values_over_sum_of_inputs() -> None:
    one, other = evaluation(CARE, discount_rate=D(0)), evaluation(CARE, discount_rate=D(0))
    sites = (
        taiwan(one, spent(one, 3000), outcome(one, proxy_value=D(1200))),
        japan(other, spent(other, 10000), outcome(other)),
    )
    figures = group_figures(sites, YEAR)
    shown = [
        figures[f"evaluations.{name}"].shown for name in ("total_inputs", "total_present_value", "ratio", "net_ratio")
    ]
    assert shown == ["200.00", "410.00", "2.0500", "1.0500"]
    assert figures["evaluations.by_facility.TK.ratio"].shown == "0.1000"


def test_that_the_share_of_profit_is_the_total_over_the_groups_profit() -> None:
    figures = group_figures([taiwan(gift(CARE, 300))], YEAR, year("1600"))
    assert (figures["share_of_pre_tax_profit"].shown, figures["pre_tax_profit"].shown) == ("0.62%", "1600.00")


@pytest.mark.parametrize("profit", ["-1", "0"])
def test_that_the_share_is_undefined_at_a_loss(profit: str) -> None:
    figure = group_figures([taiwan(gift(CARE, 300))], YEAR, year(profit))["share_of_pre_tax_profit"]
    assert figure.value is None
    assert "undefined" in figure.reason


def test_that_a_profit_in_another_currency_is_converted() -> None:
    figures = group_figures([taiwan(gift(CARE, 300))], YEAR, year("30000", currency="TWD"))
    assert figures["share_of_pre_tax_profit"].shown == "1.00%"


def test_that_a_half_year_has_no_share_of_the_years_profit() -> None:
    made = group_document([taiwan(gift(CARE, 300))], Period.parse("2020-H1"), year("1600"))
    assert "share_of_pre_tax_profit" not in made


def test_that_the_profit_of_another_year_is_not_taken() -> None:
    figure = group_figures([taiwan(gift(CARE, 300))], YEAR, year("1600", year=2019))["share_of_pre_tax_profit"]
    assert figure.value is None
    assert "not entered" in figure.reason


def test_that_headcount_is_head_offices_own_or_the_sum_of_the_sites() -> None:
    sites = taiwan(gift(CARE, 300), shift(CARE, "t1")), japan(shift(CARE, "t2"), headcount=60)
    assert group_figures(sites, YEAR)["volunteering.participation"].shown == "0.0125"
    assert group_figures(sites, YEAR, year("1", headcount=20))["volunteering.participation"].shown == "0.1000"
    assert group_figures(sites, YEAR, year("1", headcount=20))["contributions.per_employee"].shown == "2.67"


def test_that_without_every_headcount_participation_says_why_there_is_none() -> None:
    figure = group_figures([taiwan(), japan(headcount=None)], YEAR)["volunteering.participation"]
    assert figure.value is None
    assert "headcount" in figure.reason


def test_that_rates_that_disagree_stop_the_figures_and_name_the_sites() -> None:
    other = project(CARE, rate("TWD", "31"), of=site(facility_code="CL"))
    with pytest.raises(RatesDisagree, match=r"TWD in 2020.*K7.*CL"):
        group_figures([taiwan(gift(CARE, 1)), other], YEAR)
    assert (
        group_figures([taiwan(gift(CARE, 31)), other], YEAR, fx_rates=[rate("TWD", "31")])["contributions.total"].value
        == 1
    )


def test_that_a_missing_rate_names_currency_and_year() -> None:
    with pytest.raises(MissingRate, match="JPY in 2021"):
        group_figures([japan(gift(CARE, 1, currency="JPY", date=Period(2021).first_day()))], Period(2021))


def test_that_a_refusal_may_leave_what_needs_no_money() -> None:
    told: list[Any] = []
    bare = project(CARE, gift(CARE, 1), shift(CARE, "t1"))
    figures = group_figures([bare], YEAR, stopped=told.append)
    assert figures["volunteering.volunteers"].shown == 1
    assert {type(one) for one in told} == {MissingRate}
    assert "contributions.total" not in figures


def test_that_two_summaries_of_one_facility_are_refused() -> None:
    with pytest.raises(SameFacilityTwice, match="K7"):
        group_figures([taiwan(), taiwan()], YEAR)


def test_that_a_facilitys_halves_can_be_joined_row_by_row() -> None:
    first, second = gift(CARE, 30), gift(CARE, 60, date=YEAR.last_day())
    mended = replace(first, amount=D(90))
    base = taiwan()
    halves = replace(base, contributions=(first,)), replace(base, contributions=(mended, second))
    assert group_figures([joined(halves)], YEAR)["contributions.total"].shown == "5.00"


def test_that_objectives_are_told_site_by_site_with_their_coverage() -> None:
    goal = objective()
    part = key_result(goal, "milestone", 10)
    figures = group_figures([taiwan(goal, part, check_in(part, 4)), japan()], YEAR)
    assert [figures[f"okr.by_facility.{code}.score"].shown for code in ("K7", "TK")] == ["0.4000", None]
    assert (figures["okr.facilities_with_score"].shown, figures["okr.coverage"].shown, figures["facilities"].shown) == (
        1,
        "0.5000",
        2,
    )


def test_that_people_reached_are_added_and_rates_formed_anew() -> None:
    figures = group_figures([taiwan(output(CARE, 10, 10, 0, 5)), japan(output(CARE, 90, 30, 0, 5))], YEAR)
    assert (figures["outputs.assessed"].shown, figures["outputs.improve_rate"].shown) == (40, "0.2500")


def test_that_leverage_and_its_ratio_are_the_groups() -> None:
    sites = (
        taiwan(gift(CARE, 300), lever(CARE, 30)),
        japan(gift(CARE, 1000, currency="JPY"), lever(CARE, 400, currency="JPY")),
    )
    figures = group_figures(sites, YEAR)
    assert (figures["contributions.leverage"].shown, figures["contributions.leverage_ratio"].shown) == (
        "5.00",
        "0.2500",
    )


def test_that_a_group_without_summaries_is_nothing_rather_than_an_error() -> None:
    figures = group_figures([], YEAR, year("5"))
    assert figures["contributions.total"].shown == "0.00"
    assert figures["evaluations.ratio"].value is None


def test_that_the_groups_total_names_each_sites_part() -> None:
    sites = taiwan(gift(CARE, 300)), japan(gift(CARE, 1000, currency="JPY"))
    parts = group_figures(sites, YEAR)["contributions.total"].operands
    assert [(one.label, one.value) for one in parts] == [("K7", "10.00"), ("TK", "10.00")]


@given(st.randoms())
def test_that_the_order_of_summaries_never_matters(random: Any) -> None:
    group_year, rates = kit.group("2021")
    sites = list(kit.projects("2021"))
    straight = group_document(sites, Period(2021), group_year, rates)
    random.shuffle(sites)
    assert group_document(sites, Period(2021), group_year, rates) == straight


@given(st.lists(st.decimals(0, 10**9, places=3), min_size=1, max_size=4))
def test_that_each_split_of_the_group_sums_to_its_total(amounts: list[Any]) -> None:
    sites = [taiwan(gift(CARE, one), gift(TREES, one), facility_code=f"S{n}") for n, one in enumerate(amounts)]
    figures = group_figures(sites, YEAR)
    for split in ("by_form", "by_motive", "by_strategy", "by_subject", "by_sdg", "by_foundation", "by_facility"):
        parts = figures.under(f"contributions.{split}").values()
        assert sum(Fraction(one.value or 0) for one in parts) == figures["contributions.total"].value
