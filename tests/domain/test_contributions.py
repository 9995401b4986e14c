from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import gift, lever, program, project, rate, shift, site

from impact_desk.domain.contribution_figures import SPLITS
from impact_desk.domain.exchange_rates import MissingRate, RatesDisagree
from impact_desk.domain.figure import Figures
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period

CARE = program("CARE", motive="charitable_gift", strategy="community_engagement", subject="health", foundation="CEF")
TREES = program("TREES", strategy="environmental_conservation", sdg_targets=("15.2", "15.3", "13.1"))
PERMIT = program("PERMIT", motive="mandatory", strategy="environmental_conservation")


def of(*rows: Any, period: str = "2020", **more: Any) -> Figures:
    return facility_figures(project(CARE, TREES, PERMIT, *rows, of=site(**more)), Period.parse(period))


def shown(figures: Figures, *names: str) -> list[Any]:
    return [figures[f"contributions.{name}"].shown for name in names]


def test_that_the_total_is_the_sum_of_the_four_forms() -> None:
    figures = of(*(gift(CARE, 10**n, form) for n, form in enumerate(("cash", "time", "in_kind", "management"))))
    assert shown(figures, "cash", "time", "in_kind", "management", "total") == [
        "1.00",
        "10.00",
        "100.00",
        "1000.00",
        "1111.00",
    ]


def test_that_paid_time_is_hours_at_the_hourly_cost_plus_rows_of_form_time() -> None:
    figures = of(shift(CARE, "E1", "2.5"), shift(CARE, "group:3", "1"), gift(CARE, 7, "time"), hourly_cost=Decimal(200))
    assert shown(figures, "time", "total") == ["1107.00", "1107.00"]


def test_that_own_time_never_enters_the_contribution() -> None:
    assert shown(of(shift(CARE, "E1", paid=False)), "time", "total") == ["0.00", "0.00"]


def test_that_what_the_law_requires_stands_beside_the_total() -> None:
    figures = of(gift(PERMIT, 5), gift(CARE, 7), gift(CARE, 11, motive="mandatory"), shift(PERMIT, "E1", "1"))
    assert shown(figures, "total", "cash", "mandatory", "time") == ["7.00", "7.00", "516.00", "0.00"]


def test_that_a_row_of_another_motive_in_a_mandatory_program_counts() -> None:
    figures = of(gift(PERMIT, 5, motive="charitable_gift"))
    assert shown(figures, "total", "mandatory", "by_motive.charitable_gift") == ["5.00", "0.00", "5.00"]


def test_that_a_logged_hour_takes_its_programs_motive() -> None:
    assert shown(of(shift(CARE, "E1", "1")), "by_motive.charitable_gift") == ["500.00"]


def test_that_all_voluntary_motives_stand_there_and_no_other() -> None:
    motives = of(gift(PERMIT, 5)).under("contributions.by_motive")
    assert {key: one.shown for key, one in motives.items()} == {
        "charitable_gift": "0.00",
        "community_investment": "0.00",
        "commercial_initiative": "0.00",
    }


def test_that_a_strategy_stands_there_when_something_that_counts_falls_on_it() -> None:
    figures = of(gift(PERMIT, 5), gift(CARE, 1))
    assert list(figures.under("contributions.by_strategy")) == ["community_engagement"]


def test_that_a_program_with_several_goals_is_split_equally_over_the_distinct_ones() -> None:
    goals = of(gift(TREES, 100), gift(CARE, 1)).under("contributions.by_sdg")
    assert {key: one.shown for key, one in goals.items()} == {"13": "50.00", "15": "50.00", "none": "1.00"}


def test_that_what_a_program_leaves_blank_is_split_off_as_none() -> None:
    figures = of(gift(TREES, 3), gift(CARE, 4))
    assert shown(figures, "by_subject.none", "by_subject.health", "by_foundation.CEF", "by_foundation.none") == [
        "3.00",
        "4.00",
        "4.00",
        "3.00",
    ]


def test_that_a_foreign_gift_is_converted_at_the_average_of_its_own_year() -> None:
    rates = rate("TWD", "30"), rate("EUR", "0.9"), rate("TWD", "28", 2021), rate("EUR", "0.8", 2021)
    rows = gift(CARE, 9, currency="EUR"), gift(CARE, 8, currency="EUR", date=date(2021, 1, 1))
    assert shown(of(*rates, *rows), "total") == ["300.00"]
    assert shown(of(*rates, *rows, period="2021"), "total") == ["280.00"]


def test_that_a_fiscal_year_from_april_takes_the_next_winter_with_it() -> None:
    rows = (
        gift(CARE, 1, date=date(2020, 3, 31)),
        gift(CARE, 2, date=date(2020, 4, 1)),
        gift(CARE, 4, date=date(2021, 3, 31)),
    )
    totals = [
        shown(of(*rows, period=period, fiscal_year_start=4), "total") for period in ("2020", "2020-H1", "2020-H2")
    ]
    assert totals == [["6.00"], ["2.00"], ["4.00"]]


def test_that_a_fiscal_years_rate_is_that_of_the_year_it_is_named_for() -> None:
    rows = rate("TWD", "30"), gift(CARE, 1, date=date(2021, 2, 1), currency="USD")
    assert shown(of(*rows, fiscal_year_start=4), "total") == ["30.00"]


def test_that_a_missing_rate_stops_the_figures_and_is_named() -> None:
    with pytest.raises(MissingRate, match="EUR in 2020"):
        of(rate("TWD", "30"), gift(CARE, 9, currency="EUR"))


def test_that_two_rates_of_one_year_stop_the_figures() -> None:
    with pytest.raises(RatesDisagree, match="TWD in 2020"):
        of(rate("TWD", "30"), rate("TWD", "31"), gift(CARE, 9, currency="USD"))


def test_that_leverage_is_no_part_of_the_total_and_its_ratio_is_on_it() -> None:
    figures = of(gift(CARE, 200), lever(CARE, 30), lever(PERMIT, 20))
    assert shown(figures, "leverage", "total", "leverage_ratio") == ["50.00", "200.00", "0.2500"]


def test_that_leverage_without_a_total_has_no_ratio_and_says_why() -> None:
    figure = of(lever(CARE, 30))["contributions.leverage_ratio"]
    assert (figure.shown, figure.reason) == (None, "Nothing was contributed in this period.")


def test_that_a_form_names_the_rows_behind_it() -> None:
    counted, other = gift(CARE, 1), gift(CARE, 2, "in_kind")
    figures = of(counted, other, gift(PERMIT, 4), gift(CARE, 8, date=date(2021, 1, 1)))
    assert figures["contributions.cash"].rows() == (("contributions", counted.id),)
    assert set(figures["contributions.total"].rows()) == {("contributions", counted.id), ("contributions", other.id)}


def test_that_a_negative_correction_lowers_the_total() -> None:
    assert shown(of(gift(CARE, 100), gift(CARE, "-0.01")), "total") == ["99.99"]


AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**12, places=4)
GIFTS = st.lists(
    st.builds(
        lambda to, amount, form, currency, motive, month: gift(
            to, amount, form, currency=currency, motive=motive, date=date(2020, month, 28)
        ),
        st.sampled_from([CARE, TREES, PERMIT]),
        AMOUNTS,
        st.sampled_from(["cash", "time", "in_kind", "management"]),
        st.sampled_from(["TWD", "EUR", "USD", "JPY"]),
        st.sampled_from([None, "charitable_gift", "mandatory", "commercial_initiative"]),
        st.integers(1, 12),
    ),
    max_size=8,
)
RATES = rate("TWD", "29.578"), rate("EUR", "0.8768"), rate("JPY", "106.77")


def exact(figures: Figures, name: str) -> Fraction:
    return Fraction(figures[f"contributions.{name}"].value or 0)


@given(GIFTS)
def test_that_each_split_sums_to_the_total_exactly(gifts: list[Any]) -> None:
    figures = of(*RATES, *gifts, shift(TREES, "E1", "0:07"))
    for split in SPLITS:
        parts = figures.under(f"contributions.{split}").values()
        assert sum((Fraction(one.value or 0) for one in parts), Fraction()) == exact(figures, "total"), split


@given(GIFTS, st.randoms())
def test_that_the_order_of_gifts_never_matters(gifts: list[Any], random: Any) -> None:
    assert of(*RATES, *random.sample(gifts, len(gifts))).as_tree() == of(*RATES, *gifts).as_tree()


@given(GIFTS)
def test_that_two_halves_sum_to_the_year(gifts: list[Any]) -> None:
    year, first, second = (of(*RATES, *gifts, period=period) for period in ("2020", "2020-H1", "2020-H2"))
    for name in ("cash", "total", "mandatory", "by_motive.charitable_gift"):
        assert exact(first, name) + exact(second, name) == exact(year, name)


@given(GIFTS)
def test_that_total_and_mandatory_are_all_that_was_given(gifts: list[Any]) -> None:
    figures = of(*RATES, *gifts)
    units = {"TWD": Fraction("29.578"), "EUR": Fraction("0.8768"), "USD": Fraction(1), "JPY": Fraction("106.77")}
    given_in_all = sum((Fraction(one.amount) * units["TWD"] / units[one.currency] for one in gifts), Fraction())
    assert exact(figures, "total") + exact(figures, "mandatory") == given_in_all
