from dataclasses import replace
from datetime import date
from typing import Any

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
    revision,
    shift,
    site,
    spent,
)

from impact_desk.domain.checks import LIMIT, project_problems
from impact_desk.domain.problem import Problem
from impact_desk.domain.project import Project

CARE = program("CARE")
LATE = date(2021, 2, 3)


def problems(*records: Any, **more: Any) -> list[Problem]:
    return list(project_problems(project(CARE, *records, of=site(**more))))


def cells(*records: Any, **more: Any) -> list[tuple[str, Any, str]]:
    return [(one.sheet, one.record, one.field) for one in problems(*records, **more)]


def test_that_the_sample_years_have_no_problems() -> None:
    for whole in (*kit.projects("2020"), *kit.projects("2021")):
        assert project_problems(whole) == ()


def test_that_a_project_without_facility_is_told_so_first() -> None:
    assert [one.field for one in project_problems(Project())] == ["facility_code"]


def test_that_every_problem_is_a_whole_sentence() -> None:
    goal = objective(weight=D(0))
    found = problems(
        gift(CARE, -5, currency="EUR", in_kind_nature="surplus"), output(CARE, 1, 2), goal, evaluation(CARE)
    )
    assert len(found) >= 6
    assert all(one.sentence.endswith(".") and "{" not in one.sentence for one in found)


def test_that_a_row_that_points_nowhere_leads_to_its_cell() -> None:
    loose = gift(program("ELSEWHERE"), 1)
    assert cells(loose) == [("contributions", loose.id, "program_code")]


def test_that_a_row_that_breaks_its_own_rules_leads_to_its_cell() -> None:
    wrong = output(CARE, 10, 2, 1, 1, 1)
    assert cells(wrong) == [("outputs", wrong.id, "assessed")]


def test_that_a_code_used_twice_is_told_at_the_second_row() -> None:
    again = program("CARE")
    assert cells(again) == [("programs", again.id, "program_code")]


def test_that_an_objective_and_a_key_result_cannot_share_a_code() -> None:
    goal = objective("X")
    part = key_result(goal, "at_least", 1, "X")
    assert cells(goal, part) == [("key_results", part.id, "kr_code")]


def test_that_a_program_that_ends_before_it_starts_is_told_once() -> None:
    odd = program("ODD", end_date=date(2018, 1, 1))
    assert cells(odd, gift(odd, 1)) == [("programs", odd.id, "end_date")]


def test_that_a_day_outside_the_program_is_told_on_every_dated_sheet() -> None:
    short = program("SHORT", start_date=date(2020, 1, 1), end_date=date(2020, 12, 31))
    rows = (
        gift(short, 1, date=LATE),
        lever(short, 1, date=LATE),
        shift(short, "E1", date=LATE),
        output(short, date=LATE),
    )
    assert [sheet for sheet, _, _ in cells(short, *rows)] == ["contributions", "leverage", "volunteer_log", "outputs"]
    assert cells(short, gift(short, 1, date=date(2020, 12, 31))) == []


def test_that_a_negative_amount_is_told_but_not_refused() -> None:
    row = gift(CARE, -5)
    assert cells(row) == [("contributions", row.id, "amount")]


def test_that_an_in_kind_nature_needs_the_form() -> None:
    row = gift(CARE, 5, in_kind_nature="surplus")
    assert cells(row) == [("contributions", row.id, "in_kind_nature")]


def test_that_each_missing_rate_is_told_once_with_currency_and_year() -> None:
    rows = gift(CARE, 1, currency="EUR"), gift(CARE, 2, currency="EUR"), lever(CARE, 1, currency="USD", date=LATE)
    found = problems(rate("TWD", "30"), *rows)
    assert [one.sentence[:52] for one in found] == [
        "There is no exchange rate for EUR in 2020. Enter the",
        "There is no exchange rate for TWD in 2021. Enter the",
    ]
    assert found[0].record == rows[0].id


def test_that_own_currency_needs_no_rate() -> None:
    assert cells(gift(CARE, 1)) == []


def test_that_an_evaluations_currency_needs_rates_too() -> None:
    terms = evaluation(CARE, currency="EUR")
    assert {field for _, _, field in cells(terms, spent(terms, 1), outcome(terms))} == {"currency"}


def test_that_an_input_in_another_currency_needs_rates_of_its_year() -> None:
    terms = evaluation(CARE)
    row = spent(terms, 1, currency="USD", year=1)
    found = problems(terms, row, outcome(terms))
    assert [(one.sheet, one.record) for one in found] == [("evaluation_inputs", row.id)]
    assert "TWD in 2021" in found[0].sentence


def test_that_two_rates_for_one_year_are_told_at_the_second() -> None:
    second = rate("EUR", "0.8")
    assert cells(rate("EUR", "0.9"), second, rate("EUR", "0.9", 2021)) == [("fx_rates", second.id, "units_per_usd")]


def test_that_a_day_has_twenty_four_hours() -> None:
    rows = shift(CARE, "E1", "20"), shift(CARE, "E1", "4:00"), shift(CARE, "E1", "0:01"), shift(CARE, "E1", "1")
    assert cells(*rows) == [("volunteer_log", rows[2].id, "hours")]
    assert cells(shift(CARE, "group:9", "20"), shift(CARE, "group:9", "20")) == []
    assert cells(shift(CARE, "E1", "20"), shift(CARE, "E1", "20", date=LATE)) == []


def test_that_paid_hours_that_cost_nothing_are_told() -> None:
    assert [field for _, _, field in cells(shift(CARE, "E1"), hourly_cost=D(0))] == ["hourly_cost"]
    assert cells(shift(CARE, "E1", paid=False), hourly_cost=D(0)) == []


def test_that_weights_that_are_all_zero_are_told() -> None:
    goal = objective(weight=D(0))
    part = key_result(goal, "at_least", 1, weight=D(0))
    assert cells(goal, part) == [("objectives", goal.id, "weight"), ("key_results", part.id, "weight")]


def test_that_parents_in_a_circle_are_told_at_each_of_them() -> None:
    first, second, third, outside = (objective(code) for code in "ABCD")
    ring = replace(first, parent=third.id), replace(second, parent=first.id), replace(third, parent=second.id)
    goals = *ring, replace(outside, parent=first.id)
    parts = [key_result(one, "at_least", 1, f"KR{one.objective_code}") for one in goals]
    assert [record for _, record, _ in cells(*goals, *parts)] == [one.id for one in ring]


def test_that_an_objective_without_key_results_is_told_unless_others_serve_it() -> None:
    top, lone = objective("A"), objective("B")
    child = objective("C", parent=top.id)
    assert cells(top, lone, child, key_result(child, "at_least", 1)) == [("objectives", lone.id, "objective_code")]


def test_that_an_increase_that_leads_down_is_told() -> None:
    goal = objective()
    part = key_result(goal, "increase", 10, baseline=D(20))
    assert cells(goal, part, key_result(goal, "decrease", 10, "KR2", baseline=D(20))) == [
        ("key_results", part.id, "target")
    ]


def test_that_a_revision_to_where_it_started_is_told() -> None:
    goal = objective()
    part = key_result(goal, "increase", 30, baseline=D(20))
    row = revision(part, 20, date(2020, 5, 5))
    assert cells(goal, part, row) == [("target_revisions", row.id, "target")]


def test_that_check_ins_and_revisions_after_the_year_are_told() -> None:
    goal = objective()
    part = key_result(goal, "at_least", 30)
    rows = check_in(part, 1, LATE), revision(part, 20, LATE)
    assert cells(goal, part, *rows) == [("check_ins", rows[0].id, "date"), ("target_revisions", rows[1].id, "date")]
    assert cells(goal, part, *rows, fiscal_year_start=4) == []


def test_that_an_evaluation_without_inputs_or_outcomes_is_told() -> None:
    terms = evaluation(CARE)
    assert [one.sentence for one in problems(terms)] == [
        "Evaluation E1 has no inputs, so it has no ratio.",
        "Evaluation E1 has no outcomes.",
    ]
    assert cells(terms, spent(terms, 5), outcome(terms)) == []


def test_that_a_flood_of_problems_is_cut_and_counted() -> None:
    whole = replace(project(CARE), contributions=tuple(gift(CARE, -one) for one in range(1, LIMIT + 8)))
    found = project_problems(whole)
    assert len(found) == LIMIT + 1
    assert found[-1].sentence == "There are 7 more problems of this sort."
