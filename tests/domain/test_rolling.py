"""Objectives carried on into the next year."""

from datetime import date

from tests.domain.made import D, check_in, key_result, new_id, objective, revision

from impact_desk.domain.project import Project
from impact_desk.domain.rolling import roll_forward

ABOVE = objective("K7-2020-O1")
BELOW = objective("O2", parent=ABOVE.id, kind="aspirational", weight=D(2))
MEASURED = key_result(BELOW, "increase", 50, "K7-KR-20", baseline=D(10))
PROJECT = Project(
    objectives=(BELOW, ABOVE),
    key_results=(MEASURED,),
    check_ins=(check_in(MEASURED, "30"),),
    target_revisions=(revision(MEASURED, "40", date(2020, 7, 1)),),
)


def test_that_definitions_go_along_with_the_target_that_stood_last_and_the_baseline_that_stood_first() -> None:
    made = roll_forward(PROJECT, 2021, {ABOVE.id, BELOW.id}, new_id)
    (measured,) = made.key_results
    assert (measured.kr_code, measured.baseline, measured.target) == ("K7-KR-21", D(10), D(40))
    assert [one.objective_code for one in made.objectives] == ["K7-2021-O1", "O2-2021"]
    assert [(one.year, one.kind, one.weight) for one in made.objectives][1] == (2021, "aspirational", D(2))


def test_that_children_hang_on_the_new_parents_and_say_what_they_carry_on() -> None:
    above, below = roll_forward(PROJECT, 2021, {ABOVE.id, BELOW.id}, new_id).objectives
    assert (above.parent, below.parent) == (None, above.id)
    assert (above.rolled_from, below.rolled_from) == (ABOVE.id, BELOW.id)


def test_that_a_child_alone_has_no_parent_in_the_new_year() -> None:
    (alone,) = roll_forward(PROJECT, 2021, {BELOW.id}, new_id).objectives
    assert alone.parent is None


def test_that_what_was_carried_on_is_not_carried_on_again() -> None:
    first = roll_forward(PROJECT, 2021, {ABOVE.id, BELOW.id}, new_id)
    both = Project(objectives=(*PROJECT.objectives, *first.objectives), key_results=(MEASURED, *first.key_results))
    assert roll_forward(both, 2021, {ABOVE.id, BELOW.id}, new_id).objectives == ()


def test_that_codes_never_meet() -> None:
    taken = objective("O2-2021", year=2021)
    crowded = Project(objectives=(BELOW, taken))
    (made,) = roll_forward(crowded, 2021, {BELOW.id}, new_id).objectives
    assert made.objective_code == "O2-2021-2"
