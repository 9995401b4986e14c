"""What waits for somebody, and where months were forgotten."""

from datetime import date, timedelta
from typing import Any

from tests.domain.made import check_in, gift, key_result, new_id, objective, program, site

from impact_desk.domain.agenda import agenda
from impact_desk.domain.completeness import completeness
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import Event, ReviewPoint, Risk

TODAY = date(2020, 6, 30)


def sentences(today: date = TODAY, **sheets: Any) -> list[str]:
    return [one.sentence for one in agenda(Project(facility=(site(),), **sheets), today)]


def test_that_a_key_result_waits_for_a_check_in_after_thirty_days() -> None:
    of = objective()
    one = key_result(of, "increase", 10, "K1", baseline=0)
    fed = key_result(of, "increase", 10, "K2", baseline=0, source="volunteers")
    sheets: dict[str, Any] = {"objectives": (of,), "key_results": (one, fed)}
    assert sentences(**sheets) == ["K1 K1 waits for a check-in."]
    fresh = check_in(one, 4, TODAY - timedelta(days=30))
    assert sentences(**sheets, check_ins=(fresh,)) == []
    assert sentences(date(2021, 6, 30), **sheets) == []


def test_that_an_action_is_due_until_it_is_done() -> None:
    open_one = ReviewPoint(
        id=new_id(), review_code=new_id(), kind="action", text="Ask", owner="Lin", due=date(2020, 7, 1)
    )
    done = ReviewPoint(id=new_id(), review_code=new_id(), kind="action", text="Pay", due=TODAY, done_on=TODAY)
    assert sentences(review_points=(open_one, done)) == ["By 2020-07-01, Lin: Ask"]


def test_that_what_is_far_away_is_not_told_yet() -> None:
    near, far = (
        Risk(
            id=new_id(), program_code=new_id(), kind="risk", description=text, review_date=TODAY + timedelta(days=days)
        )
        for text, days in (("near", 14), ("far", 15))
    )
    assert sentences(risks=(far, near)) == ["Look at this again by 2020-07-14: near"]


def test_that_an_event_tells_who_is_missing_before_and_what_is_missing_after() -> None:
    about: dict[str, Any] = {"program_code": new_id(), "needed": 12, "signed_up": 9}
    before = Event(id=new_id(), title="Beach", date=TODAY + timedelta(days=3), **about)
    after = Event(id=new_id(), title="River", date=TODAY - timedelta(days=3), **about)
    assert sentences(events=(before, after)) == [
        "River on 2020-06-27 is over; its hours are not entered yet.",
        "Beach on 2020-07-03 still needs 3 volunteers.",
    ]


def test_that_the_board_shows_months_in_which_a_running_program_has_nothing() -> None:
    one = program("P1", start_date=date(2020, 2, 10))
    rows = (gift(one, 1, date=date(2020, 3, 1)), gift(one, 1, date=date(2020, 3, 2)))
    board = completeness(
        Project(facility=(site(),), programs=(one,), contributions=rows), Period(2020, 1), date(2020, 5, 2)
    )
    ((_, cells),) = board.rows
    assert [(cell.runs, cell.rows) for cell in cells] == [
        *((False, 0), (True, 0), (True, 2)),
        *((True, 0), (True, 0), (False, 0)),
    ]
    assert board.missing == 3


def test_that_a_program_that_ended_before_is_not_on_the_board() -> None:
    ended = program("P1", start_date=date(2018, 1, 1), end_date=date(2019, 12, 31))
    assert completeness(Project(facility=(site(),), programs=(ended,)), Period(2020), TODAY).rows == ()
