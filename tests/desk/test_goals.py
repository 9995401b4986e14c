"""Objectives through the year, as a person works with them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest
from tests.desk.site import project, shift, typed

from impact_desk.desk.goals import (
    CheckInText,
    NothingToCarryOn,
    begin_review,
    carry_on,
    check_in,
    close_review,
    course_of,
    open_actions,
    points_of,
    proposed_points,
    revise_target,
)
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    typed(made, "objectives", objective_code="O1", year="2020", title="Read more", program_code="P1")
    about = {"objective_code": "O1", "measure": "increase", "baseline": "0"}
    typed(made, "key_results", **about, kr_code="K1", title="Schools", target="10")
    typed(made, "key_results", **about, kr_code="K2", title="Hours", target="100", source="volunteer_hours")
    yield made
    made.close()


def id_of(desk: Desk, sheet: str, code: str) -> Any:
    return next(
        one.id
        for one in desk.records(sheet)
        if code in (getattr(one, "kr_code", ""), getattr(one, "objective_code", ""))
    )


def test_that_a_check_in_is_one_step_with_value_confidence_and_note(desk: Desk) -> None:
    before = desk.file.head()[0]
    check_in(desk, id_of(desk, "key_results", "K1"), CheckInText("4", "8", "Two more to come", "2020-06-30"))
    (row,) = cast("Any", desk.records("check_ins"))
    assert (row.value, row.confidence, row.note, row.date) == (Decimal(4), 8, "Two more to come", date(2020, 6, 30))
    assert desk.file.head()[0] == before + 1


def test_that_a_check_in_without_a_value_is_refused_unless_the_records_give_it(desk: Desk) -> None:
    with pytest.raises(Refusal, match="Value is missing"):
        check_in(desk, id_of(desk, "key_results", "K1"), CheckInText(""))
    shift(desk)
    check_in(desk, id_of(desk, "key_results", "K2"), CheckInText("", day="2020-06-30"))
    assert [one.value for one in cast("Any", desk.records("check_ins"))] == [Decimal("2.5")]


def test_that_a_revision_keeps_its_reason_in_the_journal_too(desk: Desk) -> None:
    key_result = id_of(desk, "key_results", "K1")
    revise_target(desk, key_result, date(2020, 7, 1), Decimal(8), "One school closed")
    assert course_of(desk, key_result).target_on(date(2020, 7, 2)) == 8
    assert desk.history(1)[0].reason == "One school closed"


def test_that_a_review_begins_with_what_moved_and_what_is_missing(desk: Desk) -> None:
    shift(desk)
    found = {one.sentence for one in proposed_points(desk.project(), Period(2020, 1))}
    assert found == {
        "K1 Schools: no check-in in this period.",
        "K2 Hours: the score stands at 0.02.",
    }


def test_that_a_review_with_its_points_is_one_step_and_its_actions_wait_until_done(desk: Desk) -> None:
    before = desk.file.head()[0]
    key_result = id_of(desk, "key_results", "K1")
    review = begin_review(
        desk, Period(2020, 1), [("action", "Ask the two schools", key_result), ("moved", "Hours", None)]
    )
    assert desk.file.head()[0] == before + 1
    (action, _) = points_of(desk, review)
    assert [one.text for one in open_actions(desk.project())] == ["Ask the two schools"]
    desk.set_field("review_points", action.id, "done_on", date(2020, 8, 1))
    assert open_actions(desk.project()) == ()
    close_review(desk, review, date(2020, 8, 2))
    assert [one.closed_on for one in cast("Any", desk.records("reviews"))] == [date(2020, 8, 2)]


def test_that_a_second_review_of_a_period_has_a_code_of_its_own(desk: Desk) -> None:
    begin_review(desk, Period(2020), [])
    begin_review(desk, Period(2020), [])
    assert [one.review_code for one in cast("Any", desk.records("reviews"))] == ["R-2020", "R-2020-2"]


def test_that_carrying_on_copies_definitions_once_and_no_check_ins(desk: Desk) -> None:
    check_in(desk, id_of(desk, "key_results", "K1"), CheckInText("4", day="2020-06-15"))
    made = carry_on(desk, 2021)
    assert [one.objective_code for one in made.objectives] == ["O1-2021"]
    assert [one.kr_code for one in made.key_results] == ["K1-2021", "K2-2021"]
    assert len(desk.records("check_ins")) == 1
    with pytest.raises(NothingToCarryOn):
        carry_on(desk, 2021)
    desk.undo()
    assert len(desk.records("objectives")) == 1
