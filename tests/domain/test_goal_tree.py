"""Objectives as a tree: branches, weights, what is served outside, and circles."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import (
    DAY,
    D,
    check_in,
    gift,
    key_result,
    objective,
    output,
    program,
    project,
    shift,
    site,
)

from impact_desk.domain.checks import project_problems
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.goal_tree import (
    Served,
    ServesItself,
    branch_scores,
    goal_tree,
    refuse_circle,
    served,
    served_by,
    together,
    weights_of,
)
from impact_desk.domain.period import Period
from impact_desk.domain.records import Objective


def goal(code: str, parent: Objective | None = None, **more: Any) -> Objective:
    return objective(code, parent=parent.id if parent else None, **more)


def test_that_a_branch_is_the_weighted_mean_of_its_objectives_and_tells_its_coverage() -> None:
    top = goal("A")
    left, right = goal("B", top, weight=D(3)), goal("C", top)
    parts = [key_result(left, "milestone", 10, "B1"), key_result(right, "milestone", 10, "C1")]
    silent = key_result(right, "milestone", 10, "C2")
    made = project(top, left, right, *parts, silent, check_in(parts[0], 10), check_in(parts[1], 5), of=site())
    figures, tree = facility_figures(made, Period(2020)), goal_tree(made.objectives, made.key_results)
    found = branch_scores(tree, figures)
    assert (found[top.id].score, found[top.id].scored, found[top.id].key_results) == (Fraction(7, 8), 2, 3)
    assert (found[left.id].is_covered, found[right.id].is_covered) == (True, False)
    assert figures["okr.facility.score"].value == together(tree, figures, [top.id]).score


@given(st.lists(st.integers(-1, 30), max_size=31))
def test_that_every_objective_is_in_the_tree_once_whatever_serves_what(parents: list[int]) -> None:
    rows = [goal(f"O{number}") for number in range(len(parents))]
    linked = [
        objective(one.objective_code, id=one.id, parent=rows[at].id if 0 <= at < len(rows) else None)
        for one, at in zip(rows, parents, strict=True)
    ]
    found = list(goal_tree(linked, ()).from_the_top())
    assert sorted(found) == sorted(one.id for one in rows)


def test_that_an_objective_may_not_serve_one_below_it() -> None:
    top = goal("A")
    below = goal("B", top)
    known = {one.id: one for one in (top, below)}
    with pytest.raises(ServesItself, match=r"A cannot serve B, because B serves A already\."):
        refuse_circle(known, top, below.id)
    refuse_circle(known, below, None)


@pytest.mark.parametrize(
    ("weights", "misses", "assumed"),
    [
        (["40", "30", "20"], True, False),
        (["40", "30", "30"], False, False),
        (["1", "1"], False, False),
        (["50", "40", "1"], True, True),
        (["2", "1"], False, False),
    ],
)
def test_that_weights_that_look_unfinished_are_told(weights: list[str], misses: bool, assumed: bool) -> None:  # noqa: FBT001 - a table
    top = goal("A")
    parts = [key_result(top, "milestone", 10, f"K{number}", weight=D(one)) for number, one in enumerate(weights)]
    found = weights_of(parts)
    assert (found.misses_hundred, found.has_assumed) == (misses, assumed)
    told = [one.sentence for one in project_problems(project(top, *parts, of=site()), DAY)]
    assert any("add up to" in one for one in told) == misses
    assert any("left empty counts as 1" in one for one in told) == assumed


def test_that_each_weight_counts_with_its_part_of_the_sum() -> None:
    parts = [key_result(goal("A"), "milestone", 10, f"K{number}", weight=D(one)) for number, one in enumerate((30, 60))]
    assert weights_of(parts).share(Decimal(30)) == Fraction(1, 3)


def test_that_one_code_is_one_objective_however_it_is_written() -> None:
    rows = [
        goal("A", group_objective="G-1"),
        goal("B"),
        goal("C", group_objective="g-1 Zero waste"),
        goal("D", group_objective="Children read"),
    ]
    assert served_by(rows, "group_objective") == {
        Served("g-1", "Zero waste"): (rows[0].id, rows[2].id),
        Served("", "Children read"): (rows[3].id,),
        None: (rows[1].id,),
    }
    assert served("G1: Zero waste 零廢棄") == Served("G1", "Zero waste 零廢棄")


@pytest.mark.parametrize("source", ["volunteer_hours", "beneficiaries", "contributions"])
def test_that_a_key_result_fed_by_records_rests_on_their_rows(source: str) -> None:
    one, other = program("P1"), program("P2")
    top = goal("A", program_code=one.id)
    fed = key_result(top, "milestone", "10", source=source)
    mine = [shift(one, "M1"), output(one, 4), gift(one, 9)]
    rows = [*mine, shift(other, "M2"), output(other, 5), gift(other, 7)]
    figure = facility_figures(project(one, other, top, fed, *rows, of=site()), Period(2020))[f"okr.{fed.kr_code}.value"]
    sheet = {"volunteer_hours": "volunteer_log", "beneficiaries": "outputs"}.get(source)
    behind = {identity for name, identity in figure.rows() if name != "key_results"}
    assert behind <= {row.id for row in mine}
    assert behind
    assert all(name in (sheet, "key_results") for name, _ in figure.rows()) or source == "contributions"
