"""What programs were to cost, how they are carried on, their goals, and the board of their risks."""

from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Any
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, gift, new_id, program, project, rate, shift

from impact_desk.domain.budgets import budgets
from impact_desk.domain.development_goals import GOALS, goals_of, turned
from impact_desk.domain.next_year import a_year_on, carried_on, next_code
from impact_desk.domain.period import Period
from impact_desk.domain.records import Program, Risk, TheoryStep
from impact_desk.domain.risk_board import SIDE, board, cell_of, grade, moved

CARE = program("CARE-2020", budget=D(10_000), name="Care 2020", status="completed", end_date=date(2020, 2, 29))
YEAR = Period(2020)


def risk(likelihood: int | None = None, severity: int | None = None) -> Risk:
    usual: dict[str, Any] = {"program_code": CARE.id, "kind": "risk", "description": "Rain"}
    return Risk(id=new_id(), likelihood=likelihood, severity=severity, review_date=date(2020, 9, 1), **usual)


def test_that_all_of_the_uns_targets_are_there() -> None:
    codes = [code for one in GOALS for code in one.targets]
    assert len(GOALS) == 17
    assert len(set(codes)) == 169
    assert sum(code[-1].isdigit() for code in codes) == 126


def test_that_a_goal_turns_from_none_to_main_to_further_and_back() -> None:
    places: list[tuple[tuple[str, ...], tuple[str, ...]]] = [((), ())]
    for _ in range(3):
        places.append(turned(*places[-1], "4.4"))
    assert places[1:] == [(("4.4",), ()), ((), ("4.4",)), ((), ())]
    assert goals_of(("4.4", "13", "4.1")) == (4, 13)


def test_that_a_budget_stands_beside_everything_that_was_given() -> None:
    law = program("LAW", motive="mandatory")
    whole = project(
        CARE, law, rate("TWD", "30"), gift(CARE, 2000), gift(CARE, 100, currency="USD"), shift(CARE, "E1"), gift(law, 7)
    )
    found = budgets(whole, YEAR)[CARE.id]
    assert found.by_form == {"cash": Fraction(5000), "time": Fraction(1000)}
    assert (found.actual, found.left, found.share) == (Fraction(6000), Fraction(4000), Fraction(3, 5))
    assert budgets(whole, YEAR)[law.id].mandatory == 7
    assert budgets(whole, YEAR)[law.id].left is None


def test_that_a_program_is_carried_on_with_what_was_planned_and_nothing_that_happened() -> None:
    step = TheoryStep(id=new_id(), program_code=CARE.id, step="need", description="Alone")
    whole = project(CARE, step, risk(likelihood=2), gift(CARE, 5), shift(CARE, "E1"))
    copy, *rest = carried_on(whole, CARE, uuid4)
    assert isinstance(copy, Program)
    assert (copy.program_code, copy.name, copy.status, copy.budget) == ("CARE-2021", "Care 2021", "planned", D(10_000))
    assert (copy.start_date, copy.end_date) == (date(2020, 1, 1), date(2021, 2, 28))
    assert [type(one) for one in rest] == [TheoryStep, Risk]
    assert all(getattr(one, "program_code", None) == copy.id for one in rest)
    assert getattr(rest[1], "review_date", None) == date(2021, 9, 1)


@given(st.sets(st.from_regex(r"[A-Z]{1,3}(-20[12]\d)?(-\d)?", fullmatch=True), min_size=1, max_size=9))
def test_that_the_code_of_a_copy_is_free(taken: set[str]) -> None:
    for code in taken:
        assert next_code(program(code), taken) not in taken


@given(st.dates(max_value=date(9998, 12, 31)))
def test_that_a_year_on_is_the_same_month(day: date) -> None:
    assert (a_year_on(day).year, a_year_on(day).month) == (day.year + 1, day.month)


def test_that_the_grades_of_the_board_rise_with_likelihood_and_severity() -> None:
    order = ("slight", "moderate", "high", "grave")
    cells = [(likelihood, severity) for likelihood in SIDE for severity in SIDE]
    for (a, b), (c, d) in combinations(cells, 2):
        if a <= c and b <= d:
            assert order.index(grade(a, b)) <= order.index(grade(c, d))


def test_that_a_risk_moves_within_the_board_and_begins_in_the_middle() -> None:
    placed, nowhere = risk(likelihood=5, severity=1), risk(likelihood=2)
    assert board([placed, nowhere]) == {(5, 1): (placed.id,)}
    assert moved(cell_of(nowhere)) == (3, 3)
    assert moved(cell_of(placed), likelihood=1, severity=-1) == (5, 1)
    assert moved(cell_of(placed), likelihood=-1, severity=1) == (4, 2)
