from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from uuid import uuid4

import pytest
from tests.domain import kit
from tests.domain.made import D, evaluation, gift, objective, outcome, program, project, rate, shift, site, spent

from impact_desk.domain.exchange_rates import MissingRate
from impact_desk.domain.figure import Figure, Figures
from impact_desk.domain.figures import LooseRow, evaluate_in, facility_document, facility_figures
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal
from impact_desk.domain.project import NoFacility, Project

CARE = program("CARE")
YEAR = Period(2020)


def test_that_a_new_project_has_all_figures_and_all_are_nothing() -> None:
    made = facility_document(project(), YEAR)
    assert (made["period"], made["facility_code"], made["currency"]) == ("2020", "K7", "TWD")
    assert made["contributions"]["total"] == "0.00"
    assert made["volunteering"]["volunteers"] == 0
    assert made["outputs"]["assessed"] == 0
    assert made["okr"] == {"facility": {"score": None, "score_original_target": None}}
    assert made["evaluations"] == {}


def test_that_a_project_without_facility_has_no_figures() -> None:
    with pytest.raises(NoFacility):
        facility_figures(Project(), YEAR)


def test_that_an_evaluation_belongs_to_every_period_of_its_start_year() -> None:
    terms = evaluation(CARE)
    whole = project(CARE, terms, spent(terms, 500), outcome(terms))
    ratios = [
        facility_figures(whole, Period.parse(name))["evaluations.E1.ratio"].shown
        for name in ("2020", "2020-H1", "2020-H2")
    ]
    assert ratios == ["1.9324"] * 3
    assert "evaluations.E1.ratio" not in facility_figures(whole, Period(2021))


def test_that_an_evaluation_in_another_currency_enters_in_the_facilitys() -> None:
    terms = evaluation(CARE, currency="EUR", discount_rate=D(0))
    whole = project(CARE, rate("TWD", "30"), rate("EUR", "0.9"), terms, spent(terms, 90), outcome(terms, quantity=D(9)))
    figures = facility_figures(whole, YEAR)
    shown = [
        figures[f"evaluations.E1.{name}"].shown
        for name in ("total_inputs", "total_present_value", "net_present_value", "ratio")
    ]
    assert shown == ["3000.00", "30000.00", "27000.00", "10.0000"]
    assert evaluate_in(whole, terms).total_inputs == 90


def test_that_several_evaluations_together_are_sums_and_no_mean_of_ratios() -> None:
    small, large = (
        evaluation(CARE, evaluation_code="A", discount_rate=D(0)),
        evaluation(CARE, evaluation_code="B", discount_rate=D(0)),
    )
    rows = spent(small, 100), outcome(small, quantity=D(10)), spent(large, 900), outcome(large, quantity=D(10))
    figures = facility_figures(project(CARE, small, large, *rows), YEAR)
    assert [figures[f"evaluations.{code}.ratio"].shown for code in "AB"] == ["10.0000", "1.1111"]
    assert figures["evaluations_together.ratio"].shown == "2.0000"
    assert figures["evaluations_together.net_ratio"].shown == "1.0000"


def test_that_an_evaluation_without_inputs_has_no_ratio_and_says_why() -> None:
    terms = evaluation(CARE)
    figure = facility_figures(project(CARE, terms, outcome(terms)), YEAR)["evaluations.E1.ratio"]
    assert figure.value is None
    assert figure.reason


def test_that_a_row_of_a_program_that_is_not_there_stops_the_figures() -> None:
    with pytest.raises(LooseRow, match="1 rows of contributions"):
        facility_figures(project(gift(CARE, 1)), YEAR)
    with pytest.raises(LooseRow, match="volunteer_log"):
        facility_figures(project(shift(CARE, "E1")), YEAR)


def test_that_a_refusal_may_stop_its_own_section_only() -> None:
    told: list[Refusal] = []
    whole = project(CARE, gift(CARE, 1, currency="EUR"), shift(CARE, "E1"))
    figures = facility_figures(whole, YEAR, stopped=told.append)
    assert [type(one) for one in told] == [MissingRate]
    assert "contributions.total" not in figures
    assert figures["volunteering.volunteers"].shown == 1


def test_that_figures_are_the_same_for_every_order_of_programs() -> None:
    whole = kit.project("2020", "SH")
    turned = replace(
        whole, programs=whole.programs[::-1], objectives=whole.objectives[::-1], outputs=whole.outputs[::-1]
    )
    assert facility_figures(turned, YEAR).as_tree() == facility_figures(whole, YEAR).as_tree()


def test_that_figures_of_the_next_year_see_nothing_of_this_one() -> None:
    made = facility_document(kit.project("2020", "K7"), Period(2021))
    assert made["contributions"]["total"] == made["volunteering"]["hours"] == "0.00"
    assert made["evaluations"] == {}


def test_that_a_split_without_parts_is_an_empty_folder() -> None:
    assert facility_document(project(), YEAR)["contributions"]["by_strategy"] == {}


def test_that_every_figure_has_a_definition_and_an_id_of_its_own() -> None:
    figures = facility_figures(kit.project("2020", "CL"), YEAR)
    assert all(one.definition for one in figures.values())
    assert all(name == one.id for name, one in figures.items())


def test_that_a_figure_without_value_always_says_why() -> None:
    figures = facility_figures(kit.project("2021", "CL"), Period.parse("2021-H1"))
    missing = [one for one in figures.values() if one.value is None]
    assert missing
    assert all(one.reason for one in missing)


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("money", Fraction(25, 2), "12.50"),
        ("hours", Fraction(1, 3), "0.33"),
        ("ratio", Fraction(2, 3), "0.6667"),
        ("score", Fraction(0), "0.0000"),
        ("percent", Fraction(64, 10000), "0.64%"),
        ("number", Fraction(17, 8), "2.125"),
        ("number", Fraction(1, 3), "0.3333"),
        ("count", 7, 7),
        ("money", None, None),
    ],
)
def test_that_each_kind_is_shown_as_promised(kind: str, value: Fraction | int | None, shown: object) -> None:
    assert Figure(("x",), kind, value, "X.", "TWD").shown == shown  # type: ignore[arg-type]  # kinds as plain words


def test_that_shown_money_is_rounded_half_to_even_in_the_currencys_minor_unit() -> None:
    def money(value: str, currency: str) -> object:
        return Figure(("x",), "money", Fraction(value), "X.", currency).shown

    assert [money("0.125", "TWD"), money("0.135", "TWD"), money("-0.001", "USD")] == ["0.12", "0.14", "0.00"]
    assert [money("0.5", "JPY"), money("1.5", "KRW")] == ["0", "2"]


def test_that_objectives_of_a_fiscal_year_are_those_named_for_it() -> None:
    goals = objective("A"), objective("B", year=2021)
    figures = facility_figures(project(*goals, of=site(fiscal_year_start=4)), YEAR)
    assert "okr.A.score" in figures
    assert "okr.B.score" not in figures


def test_that_figures_under_a_name_are_found() -> None:
    figures = facility_figures(project(CARE, gift(CARE, 1)), YEAR)
    assert isinstance(figures, Figures)
    assert set(figures.under("contributions.by_form")) == {"cash", "time", "in_kind", "management"}


def test_that_a_source_in_a_program_of_another_project_counts_nothing() -> None:
    goal = objective(program_code=uuid4())
    assert facility_figures(project(goal), YEAR)["okr.O1.score"].value is None


def test_that_dates_on_both_ends_of_a_half_belong_to_it() -> None:
    rows = [gift(CARE, 1, date=day) for day in (date(2020, 6, 30), date(2020, 7, 1))]
    totals = [
        facility_figures(project(CARE, *rows), Period.parse(f"2020-H{half}"))["contributions.total"].value
        for half in (1, 2)
    ]
    assert totals == [1, 1]


def test_that_an_hourly_cost_with_many_decimals_stays_exact() -> None:
    whole = project(CARE, shift(CARE, "E1", "0:20"), of=site(hourly_cost=Decimal("100.01")))
    assert facility_figures(whole, YEAR)["contributions.time"].value == Fraction("100.01") / 3
