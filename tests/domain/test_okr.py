from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import (
    DAY,
    check_in,
    gift,
    key_result,
    objective,
    output,
    program,
    project,
    revision,
    shift,
    site,
)

from impact_desk.domain.figure import Figures
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.okr import colour
from impact_desk.domain.period import Period

GOAL = objective()
JUNE, JULY = date(2020, 6, 30), date(2020, 7, 1)


def of(*rows: Any, period: str = "2020", **more: Any) -> Figures:
    return facility_figures(project(GOAL, *rows, of=site(**more)), Period.parse(period))


def score(*rows: Any, period: str = "2020", name: str = "KR1.score") -> Any:
    return of(*rows, period=period)[f"okr.{name}"].shown


@pytest.mark.parametrize(
    ("measure", "baseline", "target", "value", "wanted"),
    [
        ("increase", "20", "100", "40", "0.2500"),
        ("increase", "20", "100", "120", "1.0000"),
        ("increase", "20", "100", "10", "0.0000"),
        ("decrease", "100", "20", "40", "0.7500"),
        ("decrease", "100", "20", "110", "0.0000"),
        ("decrease", "100", "20", "0", "1.0000"),
        ("milestone", None, "80", "20", "0.2500"),
        ("milestone", "0", "80", "100", "1.0000"),
    ],
)
def test_that_the_latest_check_in_is_scored(
    measure: str, baseline: str | None, target: str, value: str, wanted: str
) -> None:
    start = None if baseline is None else Decimal(baseline)
    measured = key_result(GOAL, measure, target, baseline=start)
    assert score(measured, check_in(measured, 99, date(2020, 1, 2)), check_in(measured, value)) == wanted


def test_that_the_raw_value_is_kept_beside_the_clamped_one() -> None:
    measured = key_result(GOAL, "increase", 100, baseline=Decimal(0))
    figures = of(measured, check_in(measured, "170.5"))
    names = ("score", "raw_score", "value", "target")
    assert [figures[f"okr.KR1.{name}"].shown for name in names] == ["1.0000", "1.7050", "170.5", "100"]


@pytest.mark.parametrize(("measure", "wanted"), [("at_least", "0.5000"), ("at_most", "0.7500")])
def test_that_a_bound_is_scored_by_the_share_of_check_ins_that_met_it(measure: str, wanted: str) -> None:
    measured = key_result(GOAL, measure, 80)
    assert score(measured, *(check_in(measured, value) for value in ("80", "79.9", "0", "81"))) == wanted


def test_that_of_two_check_ins_on_one_day_the_later_row_counts() -> None:
    measured = key_result(GOAL, "milestone", 10)
    first, second = check_in(measured, 2, ordinal=1), check_in(measured, 5, ordinal=2)
    assert score(measured, first, second) == score(measured, second, first) == "0.5000"
    assert score(measured, replace(first, ordinal=0), replace(second, ordinal=0)) == "0.5000"


def test_that_only_check_ins_up_to_the_end_of_the_period_count() -> None:
    measured = key_result(GOAL, "milestone", 10)
    rows = check_in(measured, 2, JUNE), check_in(measured, 5, JULY)
    assert [score(measured, *rows, period=period) for period in ("2020-H1", "2020-H2", "2020")] == [
        "0.2000",
        "0.5000",
        "0.5000",
    ]


def test_that_no_check_in_is_no_data_and_is_left_out_of_the_mean() -> None:
    silent = key_result(GOAL, "increase", 10, "KR1", baseline=Decimal(0), weight=Decimal(9))
    heard = key_result(GOAL, "milestone", 10, "KR2")
    figures = of(silent, heard, check_in(heard, 5))
    assert [figures[f"okr.{name}.score"].shown for name in ("KR1", "O1", "facility")] == [None, "0.5000", "0.5000"]
    assert figures["okr.KR1.score"].reason


def test_that_an_objective_is_the_weighted_mean_of_its_key_results() -> None:
    first, second = (
        key_result(GOAL, "milestone", 10, "KR1", weight=Decimal(3)),
        key_result(GOAL, "milestone", 10, "KR2"),
    )
    assert score(first, second, check_in(first, 10), check_in(second, 2), name="O1.score") == "0.8000"


def test_that_the_facility_is_the_weighted_mean_of_the_years_objectives() -> None:
    other, past = objective("O2", weight=Decimal(3)), objective("O3", year=2019)
    parts = [key_result(one, "milestone", 10, f"KR{one.objective_code}") for one in (GOAL, other, past)]
    rows = [check_in(part, value) for part, value in zip(parts, (10, 2, 10), strict=True)]
    figures = of(other, past, *parts, *rows)
    assert figures["okr.facility.score"].shown == "0.4000"
    assert "okr.O3.score" not in figures


def test_that_a_parent_is_scored_by_its_own_key_results_alone() -> None:
    child = objective("O2", parent=GOAL.id)
    own, childs = key_result(GOAL, "milestone", 10, "KR1"), key_result(child, "milestone", 10, "KR2")
    figures = of(child, own, childs, check_in(own, 10), check_in(childs, 2))
    assert [figures[f"okr.{name}.score"].shown for name in ("O1", "O2", "facility")] == ["1.0000", "0.2000", "0.6000"]


def test_that_weights_of_zero_leave_no_score() -> None:
    measured = key_result(GOAL, "milestone", 10, weight=Decimal(0))
    figures = of(measured, check_in(measured, 5))
    assert figures["okr.KR1.score"].shown == "0.5000"
    assert figures["okr.O1.score"].value is None
    assert figures["okr.facility.score"].reason


def test_that_a_revision_applies_from_its_date_and_both_scores_are_given() -> None:
    measured = key_result(GOAL, "increase", 100, baseline=Decimal(0))
    rows = measured, check_in(measured, 40), revision(measured, 50, JULY)
    assert [score(*rows, period=period) for period in ("2020-H1", "2020")] == ["0.4000", "0.8000"]
    names = ("KR1.score_original_target", "O1.score_original_target", "facility.score_original_target")
    assert [score(*rows, name=name) for name in names] == ["0.4000"] * 3


def test_that_the_newest_revision_is_the_one_in_force() -> None:
    measured = key_result(GOAL, "milestone", 100)
    rows = revision(measured, 50, JULY), revision(measured, 80, JUNE), revision(measured, 40, date(2021, 1, 1))
    assert score(measured, check_in(measured, 40), *rows) == "0.8000"


def test_that_a_bound_is_scored_against_the_target_in_force_at_the_end() -> None:
    measured = key_result(GOAL, "at_least", 80)
    rows = measured, check_in(measured, 70), check_in(measured, 90), revision(measured, 60, JULY)
    assert [score(*rows, name=f"KR1.{name}") for name in ("score", "score_original_target")] == ["1.0000", "0.5000"]


@pytest.mark.parametrize(
    ("measure", "baseline", "target"), [("increase", Decimal(5), 5), ("decrease", None, 5), ("milestone", None, 0)]
)
def test_that_what_cannot_be_scored_has_no_score_but_a_reason(
    measure: str, baseline: Decimal | None, target: int
) -> None:
    measured = key_result(GOAL, measure, target, baseline=baseline)
    figure = of(measured, check_in(measured, 3))["okr.KR1.score"]
    assert figure.value is None
    assert figure.reason


CARE, OTHER = program("CARE"), program("OTHER")
AIMED = objective("O9", program_code=CARE.id)
RECORDS = (
    CARE,
    OTHER,
    shift(CARE, "E1", "3"),
    shift(CARE, "E1", "1", date=JULY, paid=False),
    shift(CARE, "group:2", "1", date=JULY),
    shift(OTHER, "E2", "8"),
    shift(CARE, "E3", "1", date=date(2019, 12, 31)),
    gift(CARE, 1000),
    gift(CARE, 500, motive="mandatory"),
    gift(OTHER, 7),
    output(CARE, 30, date=JUNE),
    output(CARE, 12, date=JULY),
    output(OTHER, 5),
)


@pytest.mark.parametrize(
    ("source", "first_half", "year"),
    [
        ("volunteer_hours", "3.00", "6.00"),
        ("volunteers", 1, 1),
        ("beneficiaries", 30, 42),
        ("contributions", "2500.00", "3500.00"),
    ],
)
def test_that_a_source_is_the_programs_own_figure_since_the_start_of_the_year(
    source: str, first_half: Any, year: Any
) -> None:
    measured = key_result(AIMED, "increase", 10000, baseline=Decimal(0), source=source)
    rows = *RECORDS, AIMED, measured, check_in(measured, 9999)
    values = [of(*rows, period=period)["okr.KR1.value"].shown for period in ("2020-H1", "2020-H2", "2020")]
    assert values == [first_half, year, year]


def test_that_a_source_without_program_takes_all_programs() -> None:
    measured = key_result(GOAL, "milestone", 100, source="beneficiaries")
    assert score(*RECORDS, measured, name="KR1.value") == 47


@pytest.mark.parametrize(("measure", "wanted"), [("at_least", "1.0000"), ("at_most", "0.0000")])
def test_that_a_bound_with_a_source_is_met_or_not(measure: str, wanted: str) -> None:
    measured = key_result(AIMED, measure, 41, source="beneficiaries")
    assert score(*RECORDS, AIMED, measured, check_in(measured, 1)) == wanted


def test_that_a_source_without_rows_is_zero_and_not_missing() -> None:
    measured = key_result(GOAL, "increase", 10, baseline=Decimal(0), source="volunteers")
    assert score(measured) == "0.0000"


@pytest.mark.parametrize(
    ("value", "kind", "wanted"),
    [
        ("1", "committed", "green"),
        ("0.9999", "committed", "yellow"),
        ("0.7", "aspirational", "green"),
        ("0.6999", "aspirational", "yellow"),
        ("0.4", "committed", "yellow"),
        ("0.3999", "aspirational", "red"),
    ],
)
def test_that_green_starts_at_one_for_committed_and_at_seven_tenths_for_aspirational(
    value: str, kind: str, wanted: str
) -> None:
    assert colour(Fraction(value), kind) == wanted


def test_that_no_data_has_no_colour() -> None:
    assert colour(None, "committed") == "none"


def test_that_a_fiscal_year_ends_where_the_facility_says() -> None:
    measured = key_result(GOAL, "milestone", 10)
    rows = measured, check_in(measured, 4, date(2021, 3, 31)), check_in(measured, 9, date(2021, 4, 1))
    assert of(*rows, fiscal_year_start=4)["okr.KR1.score"].shown == "0.4000"


def test_that_a_score_names_the_rows_it_rests_on() -> None:
    measured = key_result(GOAL, "milestone", 10)
    seen, later = check_in(measured, 4, DAY), check_in(measured, 9, date(2021, 4, 1))
    new = revision(measured, 5, DAY)
    assert of(measured, seen, later, new)["okr.KR1.score"].rows() == (
        ("key_results", measured.id),
        ("target_revisions", new.id),
        ("check_ins", seen.id),
    )


VALUES = st.lists(
    st.tuples(st.integers(1, 28), st.decimals(-1000, 1000, places=3)), max_size=6, unique_by=lambda one: one[0]
)


@given(VALUES, st.sampled_from(["increase", "decrease", "milestone", "at_least", "at_most"]), st.randoms())
def test_that_check_ins_of_different_days_may_stand_in_any_order(values: list[Any], measure: str, random: Any) -> None:
    measured = key_result(GOAL, measure, 50, baseline=Decimal(-7))
    rows = [check_in(measured, value, date(2020, 2, day)) for day, value in values]
    assert of(measured, *random.sample(rows, len(rows))).as_tree() == of(measured, *rows).as_tree()


@given(VALUES, st.decimals(-1000, 1000, places=3), st.decimals(-1000, 1000, places=3))
def test_that_a_score_never_leaves_zero_to_one(values: list[Any], baseline: Decimal, target: Decimal) -> None:
    measured = key_result(GOAL, "increase", target, baseline=baseline)
    value = of(measured, *(check_in(measured, one, date(2020, 2, day)) for day, one in values))["okr.KR1.score"].value
    assert value is None or 0 <= value <= 1
