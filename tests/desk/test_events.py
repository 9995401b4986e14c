"""An event is reported as one step: hours, outputs, photos."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from tests.desk.site import project, typed

from impact_desk.desk.events import (
    Came,
    NothingCame,
    Report,
    calendar_of,
    event_now,
    expected,
    report_event,
    write_calendar,
)
from impact_desk.desk.evidence import Given, evidence_of
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.hours import Hours
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal

PHOTO = Given("beach.png", b"\x89PNG\r\n\x1a\n" + bytes(40))
TWO = Hours.parse("2")
WALK = {"program_code": "P1", "title": "Beach walk", "date": "2020-03-07", "start_time": "9:00", "end_time": "11:00"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    typed(made, "volunteers", volunteer_id="E1", volunteer_name="林美華", department="Test")
    yield made
    made.close()


def walk(desk: Desk, **more: str) -> UUID:
    return typed(desk, "events", **{**WALK, **more})


def report(event: UUID) -> Report:
    came = (Came("E1", TWO, paid_time=True, name="林美華"), Came("group:5", TWO, paid_time=False))
    return Report(event, came, ({"indicator": "Bags", "quantity": 12},), (PHOTO,))


def test_that_a_report_is_one_step_that_undo_takes_back(desk: Desk) -> None:
    event, before = walk(desk), len(desk.history())
    report_event(desk, report(event))
    now = event_now(desk, event)
    assert len(desk.history()) == before + 1
    assert (now.attendance.people, now.attendance.hours, now.outputs) == (6, Hours.parse("12"), 1)
    assert len(evidence_of(desk, "events", event)) == 1
    assert getattr(desk.record("events", event), "status", "") == "held"
    desk.undo()
    assert (len(desk.records("volunteer_log")), len(desk.records("outputs"))) == (0, 0)
    assert (getattr(desk.record("events", event), "status", ""), desk.records("evidence")) == ("planned", ())


def test_that_rows_of_a_report_carry_the_event_and_its_program(desk: Desk) -> None:
    event = walk(desk)
    report_event(desk, report(event))
    row = desk.project().volunteer_log[0]
    assert (row.event_code, row.activity, str(row.start_time), row.paid_time) == (event, "Beach walk", "09:00:00", True)
    assert desk.project().outputs[0].event_code == event
    assert desk.problems() == ()


def test_that_a_refused_row_leaves_nothing_behind(desk: Desk) -> None:
    event, before = walk(desk), len(desk.history())
    wrong = Report(event, report(event).came, ({"indicator": "Bags", "quantity": 1, "assessed": 3},))
    with pytest.raises(Refusal):
        report_event(desk, wrong)
    with pytest.raises(NothingCame):
        report_event(desk, Report(event))
    assert len(desk.history()) == before


def test_that_those_signed_up_are_expected_once(desk: Desk) -> None:
    event = walk(desk, event_code="W", signed_up="1")
    for _ in range(2):
        typed(desk, "sign_ups", event_code="W", volunteer_id="E1")
    assert [(one.number, one.name) for one in expected(desk, event)] == [("E1", "林美華")]
    assert event_now(desk, event).coming == 1


def test_that_the_calendar_holds_the_events_of_a_period(desk: Desk, tmp_path: Path) -> None:
    walk(desk)
    walk(desk, date="2021-03-07", title="Next year")
    assert calendar_of(desk).count(b"BEGIN:VEVENT") == 2
    assert write_calendar(desk, tmp_path / "events.ics", Period(2021)) == 1
    assert b"SUMMARY:Next year\r\n" in (tmp_path / "events.ics").read_bytes()
