import pytest
from tests.domain import kit
from tests.domain.made import check_in, evaluation, gift, key_result, objective, outcome, program, project, shift, spent

from impact_desk.domain.explain import NoSuchFigure, explain
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period

CARE = program("CARE")
GIFT, SHIFT = gift(CARE, 1000), shift(CARE, "E1", "2")
GOAL = objective()
PART = key_result(GOAL, "milestone", 10)
TERMS = evaluation(CARE)
ROW, INPUT = outcome(TERMS), spent(TERMS, 500)
FIGURES = facility_figures(project(CARE, GIFT, SHIFT, GOAL, PART, check_in(PART, 5), TERMS, ROW, INPUT), Period(2020))


def test_that_a_total_is_explained_by_its_forms_and_their_rows() -> None:
    found = explain(FIGURES, "contributions.total")
    assert found.sentence == (
        "Cash + time + in-kind + management, without what law or permit requires. "
        "Cash 1000.00, Time 1000.00, In-kind 0.00, Management 0.00: 2000.00"
    )
    assert set(found.rows) == {("contributions", GIFT.id), ("volunteer_log", SHIFT.id)}


def test_that_paid_time_is_explained_by_hours_and_hourly_cost() -> None:
    parts = {part.label: part.value for part in explain(FIGURES, "contributions.time").parts}
    assert (parts["Paid hours"], parts["Hourly cost"]) == ("2.00", "500")


def test_that_a_ratio_is_explained_down_to_the_outcomes() -> None:
    lines = [text for _, text in explain(FIGURES, "evaluations.E1.ratio").lines()]
    assert lines[0] == "evaluations.E1.ratio 1.9324"
    assert "Total present value 966.18" in lines
    assert "Discount factor 0.96618357" in lines


def test_that_an_impact_names_its_operands() -> None:
    found = explain(FIGURES, "evaluations.E1.outcomes.1.impact")
    assert [(part.label, part.value) for part in found.parts] == [("Quantity", "10"), ("Proxy value", "100")]
    assert found.rows == (("value_map", ROW.id),)


def test_that_a_figure_without_rows_of_its_own_has_those_of_its_parts() -> None:
    assert set(explain(FIGURES, "evaluations.E1.ratio").rows) == {
        ("value_map", ROW.id),
        ("evaluation_inputs", INPUT.id),
    }


@pytest.mark.parametrize(
    ("name", "meant"),
    [("okr.O1", "okr.O1.score"), ("evaluations.E1", "evaluations.E1.ratio"), ("contributions", "contributions.total")],
)
def test_that_a_group_of_figures_means_its_main_one(name: str, meant: str) -> None:
    assert explain(FIGURES, name).figure.id == meant


def test_that_an_unknown_figure_is_refused_with_those_nearby() -> None:
    with pytest.raises(NoSuchFigure, match=r"okr\.O7.*okr\.KR1\.score"):
        explain(FIGURES, "okr.O7")


def test_that_a_figure_without_data_says_why() -> None:
    figures = facility_figures(project(objective(), CARE), Period(2020))
    assert explain(figures, "okr.O1").sentence.endswith("None of its key results has a score and a weight.")


def test_that_every_figure_of_a_year_can_be_explained() -> None:
    figures = facility_figures(kit.project("2020", "TK"), Period(2020))
    for name in figures:
        found = explain(figures, name)
        assert found.sentence.startswith(figures[name].definition)
        assert found.as_tree()["value"] == figures[name].shown


def test_that_every_operand_that_names_a_figure_names_one_that_is_there() -> None:
    figures = facility_figures(kit.project("2021", "SH"), Period(2021))
    named = {operand.figure for one in figures.values() for operand in one.operands if operand.figure}
    assert named <= set(figures)


def test_that_every_row_behind_a_figure_is_in_the_project() -> None:
    whole = kit.project("2021", "K7")
    known = {(sheet, row.id) for sheet in ("contributions", "volunteer_log", "outputs") for row in whole.sheet(sheet)}
    figures = facility_figures(whole, Period.parse("2021-H1"))
    for name in ("contributions.total", "volunteering.paid_hours", "outputs.assessed", "contributions.by_sdg.4"):
        rows = figures[name].rows()
        assert rows
        assert set(rows) <= known
