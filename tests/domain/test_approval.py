from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from tests.domain.made import DAY, new_id, program, project, shift

from impact_desk.domain import approval
from impact_desk.domain.checks import project_problems
from impact_desk.domain.hours import Hours
from impact_desk.domain.records import LogRow, SignInSheet, TeamMember, Volunteer

CARE, READ = program("CARE"), program("READ")
TODAY = date(2020, 6, 1)
ANN = Volunteer(id=new_id(), volunteer_id="E1", volunteer_name="李安", other_names="Ann Lee")


def as_(name: str, *team: TeamMember) -> approval.Approver:
    alias = Volunteer(id=new_id(), volunteer_id="K9", alias_of=ANN.id)
    return approval.approver(name, TODAY, (ANN, alias), team)


def member(name: str, role: str = "approver", **more: Any) -> TeamMember:
    return TeamMember(id=new_id(), volunteer_name=name, role=role, **more)


def submitted(who: str = "E1", **more: Any) -> LogRow:
    return shift(CARE, who, approval="submitted", **more)


def test_that_hours_go_from_entered_to_locked_and_back_with_a_reason() -> None:
    boss, row = as_("Lin Mei-hua"), shift(CARE, "E1")
    states = []
    for act in ("submit", "approve", "lock", "unlock", "send_back"):
        row = approval.acted(row, act, boss, "the hours were wrong")
        states.append((approval.state_of(row), row.approved_by))
    approved = "Lin Mei-hua"
    assert states == [
        ("submitted", None),
        ("approved", approved),
        ("locked", approved),
        ("approved", approved),
        ("entered", None),
    ]


@pytest.mark.parametrize("name", ["李安", "Ann Lee", "lee  ann", "E1"])
@pytest.mark.parametrize("number", ["E1", "K9"])
def test_that_nobody_approves_his_own_hours_under_any_name_or_number(name: str, number: str) -> None:
    with pytest.raises(approval.OwnHours):
        approval.acted(submitted(number), "approve", as_(name))


def test_that_the_number_of_a_member_of_the_team_tells_whose_hours_they_are() -> None:
    boss = as_("Boss", member("Boss", "lead", volunteer_id="E5"))
    with pytest.raises(approval.OwnHours):
        approval.acted(submitted("E5"), "approve", boss)


def test_that_where_the_team_names_approvers_nobody_else_approves() -> None:
    team = member("Wu"), member("Old", until=TODAY - timedelta(1)), member("Reader", program_code=READ.id)
    for name in ("Lin", "Old", "Reader"):
        with pytest.raises(approval.NotAnApprover):
            approval.acted(submitted(), "approve", as_(name, *team))
    assert approval.acted(submitted(), "approve", as_("wu", *team)).approved_on == TODAY


def test_that_an_act_says_which_state_it_needs() -> None:
    with pytest.raises(approval.WrongState, match="entered; this needs rows that are submitted"):
        approval.acted(shift(CARE, "E1"), "approve", as_("Lin"))


def test_that_unlocking_needs_a_reason() -> None:
    with pytest.raises(approval.ReasonNeeded):
        approval.acted(submitted(), "unlock", as_("Lin"), " ")


def test_that_an_edit_of_an_approved_row_submits_it_again_and_says_so() -> None:
    row = approval.acted(submitted(), "approve", as_("Lin"))
    after = approval.edited(row, replace(row, hours=Hours(3600)))
    assert (after.approval, after.approved_by, after.approved_on) == ("submitted", None, None)  # type: ignore[attr-defined]  # a row of the log
    assert approval.why_again(row, after) == "Was approved by Lin on 2020-06-01; edited, it is submitted again."


def test_that_a_locked_row_refuses_edits() -> None:
    row = submitted()
    row = replace(row, approval="locked")
    with pytest.raises(approval.LockedRow, match="Unlock the row with a reason"):
        approval.edited(row, replace(row, activity="x"))


def found(*records: Any, today: date | None = None) -> list[tuple[Any, str]]:
    return [(one.record, one.field) for one in project_problems(project(CARE, READ, *records), today)]


def test_that_shifts_of_one_person_that_overlap_are_told_at_the_later_one() -> None:
    first = shift(CARE, "E1", "3", start_time=time(9))
    second = shift(READ, "E1", "1", start_time=time(11, 59))
    assert found(first, second) == [(second.id, "start_time")]
    assert found(first, replace(second, start_time=time(12))) == []
    assert found(first, replace(second, volunteer_id="E2")) == []
    assert found(first, replace(second, start_time=None)) == []


def test_that_a_shift_over_midnight_overlaps_with_the_next_day() -> None:
    night = shift(CARE, "E1", "8", start_time=time(22))
    morning = shift(CARE, "E1", "1", start_time=time(5), date=DAY + timedelta(1))
    assert found(night, morning) == [(morning.id, "start_time")]


def test_that_a_sheet_must_tie_to_the_rows_entered_from_it() -> None:
    sheet = SignInSheet(id=new_id(), sheet_number="S-1", program_code=CARE.id, date=DAY, expected=4)
    rows = shift(CARE, "group:3", sheet_number=sheet.id), shift(CARE, "E1", sheet_number=sheet.id)
    assert found(sheet, *rows) == []
    assert found(sheet, rows[0]) == [(sheet.id, "expected")]
    assert found(replace(sheet, expected=None), rows[0]) == []


def test_that_hours_which_wait_for_long_are_told_once_for_each_program() -> None:
    done = shift(READ, "E9", approval="approved", approved_by="Lin")
    old, newer = submitted(), shift(CARE, "E2", date=DAY + timedelta(9))
    assert found(newer, old, done, today=TODAY) == [(old.id, "approval")]
    assert found(newer, old, done, today=DAY + timedelta(30)) == []
    assert found(newer, today=TODAY) == []


def test_that_own_hours_approved_in_a_workbook_are_found() -> None:
    row = shift(CARE, "E1", approval="locked", approved_by="Ann Lee")
    assert found(ANN, row) == [(row.id, "approved_by")]
