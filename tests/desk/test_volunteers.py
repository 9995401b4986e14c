"""People taken as one and parted, hours approved row by row: each one step, and back again."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.desk.site import project, shift, typed

from impact_desk.desk.blocks import TypedRow, type_block
from impact_desk.desk.intake import create_from_files, export_workbook, import_files
from impact_desk.desk.opening import open_project
from impact_desk.desk.privacy import forget
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.volunteers import (
    FoundApartAlready,
    NoSuchPerson,
    act_on_hours,
    aliases,
    find_apart,
    found_apart,
    part,
    propose_again,
    take_as_one,
    twins,
)
from impact_desk.domain.approval import LockedRow, ReasonNeeded, SetByActs
from impact_desk.domain.people import NoAlias, OneAlready
from impact_desk.domain.period import Period
from impact_desk.exchange.selection import travelling

TODAY = date(2020, 6, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


def person(desk: Desk, number: str, name: str, **more: str) -> UUID:
    return typed(desk, "volunteers", volunteer_id=number, volunteer_name=name, **more)


def works(desk: Desk, number: str, **more: str) -> UUID:
    return shift(desk, **{"volunteer_id": number, **more})


def volunteers(desk: Desk) -> Any:
    return desk.figures(Period(2020))["volunteering.volunteers"].shown


def log(desk: Desk, row: UUID) -> Any:
    return desk.record("volunteer_log", row)


def test_that_twins_are_found_taken_as_one_and_parted_each_in_one_step(desk: Desk) -> None:
    person(desk, "E1", "王小明")
    for number in ("E1", "E1", "K9"):
        works(desk, number, volunteer_name="" if number == "E1" else "Wang Xiao-Ming")
    (found,) = twins(desk.project())
    before = desk.project()
    take_as_one(desk, found.first.number, found.second.number, reason=found.because)
    assert (volunteers(desk), twins(desk.project()), aliases(desk)) == (1, (), {"K9": "E1"})
    newest = desk.history(1)[0]
    assert (newest.title, newest.reason) == ("Take E1 and K9 as one person", found.because)
    part(desk, "K9")
    assert volunteers(desk) == 2
    assert desk.project().volunteer_log == before.volunteer_log
    desk.undo()
    desk.turn_back(newest.seq)
    assert desk.project().volunteers == before.volunteers


def test_that_one_token_leaves_the_site_for_one_person(desk: Desk) -> None:
    for number in ("E1", "K9", "group:3"):
        works(desk, number)
    take_as_one(desk, "E1", "K9")
    sent = travelling(desk.project(), Period(2020), lambda number: f"token-{number}")
    assert [one.volunteer_id for one in sent.volunteer_log] == ["token-E1", "token-E1", "group:3"]


def test_that_what_cannot_be_one_person_is_refused(desk: Desk) -> None:
    works(desk, "E1")
    works(desk, "K9")
    with pytest.raises(NoSuchPerson):
        take_as_one(desk, "E1", "E404")
    take_as_one(desk, "E1", "K9")
    for pair in (("E1", "K9"), ("K9", "E1"), ("E1", "E1")):
        with pytest.raises(OneAlready):
            take_as_one(desk, *pair)
    with pytest.raises(NoAlias):
        part(desk, "E1")


def test_that_a_number_in_other_case_is_respelled_because_no_register_holds_both(desk: Desk) -> None:
    person(desk, "E1", "Ann Lee")
    works(desk, "E1")
    row = works(desk, "e1")
    take_as_one(desk, "e1", "E1")
    assert (log(desk, row).volunteer_id, volunteers(desk)) == ("E1", 1)
    desk.undo()
    assert (log(desk, row).volunteer_id, volunteers(desk)) == ("e1", 2)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.permutations(["E1", "E2", "E3", "E4", "E5"]), min_size=1, max_size=6))
def test_that_any_merges_parted_again_leave_everybody_as_before(desk: Desk, orders: list[list[str]]) -> None:
    for number in () if desk.records("volunteers") else ("E1", "E2", "E3", "E4", "E5"):
        person(desk, number, number)
        works(desk, number)
    before = desk.project()
    for keep, other, *_ in orders:
        same = aliases(desk)
        if same.get(keep, keep) != same.get(other, other):
            take_as_one(desk, keep, other)
            assert aliases(desk)[same.get(other, other)] == same.get(keep, keep)
    assert volunteers(desk) == 5 - len(aliases(desk))
    for number in aliases(desk):
        part(desk, number)
    assert (desk.project().volunteers, volunteers(desk)) == (before.volunteers, 5)


def test_that_rows_are_approved_together_and_one_that_does_not_fit_stops_none(desk: Desk) -> None:
    person(desk, desk.author, "somebody")
    rows = [works(desk, number) for number in ("E1", "E2", desk.author)]
    act_on_hours(desk, "submit", rows, TODAY)
    made = act_on_hours(desk, "approve", rows, TODAY)
    assert (made.done, [one.record for one in made.left]) == (2, rows[2:])
    assert "Somebody else has to approve" in str(made.left[0].refusal)
    assert [log(desk, row).approval for row in rows] == ["approved", "approved", "submitted"]
    assert desk.history(1)[0].title == "Approve hours of 2 rows"


def approved(desk: Desk, *, locked: bool = False) -> UUID:
    row = works(desk, "E1")
    for act in ("submit", "approve", *(("lock",) if locked else ())):
        act_on_hours(desk, act, [row], TODAY)
    return row


def test_that_editing_an_approved_row_submits_it_again_with_a_reason_in_the_journal(desk: Desk) -> None:
    row = approved(desk)
    desk.set_field("volunteer_log", row, "activity", "Planting")
    assert (log(desk, row).approval, log(desk, row).approved_by) == ("submitted", None)
    assert desk.history(1)[0].reason == "Was approved by Lin on 2020-06-01; edited, it is submitted again."


def test_that_pasting_over_rows_passes_locked_ones_by(desk: Desk) -> None:
    locked, open_row, good = approved(desk, locked=True), works(desk, "E2"), approved(desk)
    block = [TypedRow(row, {"hours": "7"}, at) for at, row in enumerate((locked, open_row, good))]
    made = type_block(desk, "volunteer_log", block, "Paste")
    assert (made.rows, [one.row for one in made.refused]) == (2, [0])
    assert isinstance(made.refused[0].refusal, LockedRow)
    assert "submitted again" in desk.history(1)[0].reason


def test_that_a_locked_row_is_neither_deleted_nor_moved_until_it_is_unlocked(desk: Desk) -> None:
    row = approved(desk, locked=True)
    program = log(desk, row).program_code
    acts = (
        partial(desk.delete, "volunteer_log", [row]),
        partial(desk.delete_with_dependants, "programs", [program]),
        partial(desk.change_many, "volunteer_log", [row], "activity", "x"),
    )
    for act in acts:
        with pytest.raises(LockedRow):
            act()
    with pytest.raises(ReasonNeeded):
        act_on_hours(desk, "unlock", [row], TODAY)
    act_on_hours(desk, "unlock", [row], TODAY, reason="Wrong day on the sheet")
    assert desk.history(1)[0].reason == "Wrong day on the sheet"
    desk.delete("volunteer_log", [row])


def test_that_nobody_types_an_approval(desk: Desk) -> None:
    row = works(desk, "E1")
    with pytest.raises(SetByActs):
        desk.set_field("volunteer_log", row, "approval", "approved")
    with pytest.raises(SetByActs):
        shift(desk, approval="locked")


def test_that_who_is_forgotten_is_forgotten_under_every_number(desk: Desk) -> None:
    person(desk, "E1", "王小明", other_names="Sam Wang; Sammy")
    person(desk, "K9", "Wang Xiao-Ming")
    works(desk, "K9", volunteer_name="Wang Xiao-Ming", activity="With Sammy")
    take_as_one(desk, "E1", "K9")
    left = forget(desk, "K9").left
    assert [(one.volunteer_name, one.other_names) for one in desk.project().volunteers] == [(None, None)] * 2
    assert desk.project().volunteer_log[0].volunteer_name is None
    assert [one.parts["name"] for one in left] == ["Sammy"]
    assert volunteers(desk) == 1


def test_that_an_import_follows_the_alias(desk: Desk, tmp_path: Path) -> None:
    for number in ("E1", "K9"):
        person(desk, number, "Ann Lee")
    take_as_one(desk, "E1", "K9")
    lines = "date,program_code,volunteer_id,hours,paid_time\n2020-03-05,P1,E1,13,yes\n2020-03-05,P1,K9,13,yes\n"
    (tmp_path / "volunteer_log.csv").write_text(lines, encoding="utf-8")
    report = import_files(desk, [tmp_path / "volunteer_log.csv"])
    assert "a day has 24" in " ".join(report.lines())
    assert (volunteers(desk), aliases(desk)) == (1, {"K9": "E1"})


def test_that_a_workbook_carries_aliases_and_approvals_home(desk: Desk, tmp_path: Path) -> None:
    row = approved(desk, locked=True)
    works(desk, "K9")
    take_as_one(desk, "E1", "K9")
    export_workbook(desk, tmp_path / "all.xlsx")
    create_from_files(tmp_path / "again.impact", [tmp_path / "all.xlsx"])
    again = open_project(tmp_path / "again.impact")
    found = again.project().volunteer_log[0]
    assert (found.approval, found.approved_by, found.approved_on) == ("locked", "Lin", log(desk, row).approved_on)
    assert (volunteers(again), aliases(again)) == (1, {"K9": "E1"})
    again.close()


def test_that_two_found_to_be_two_people_are_not_proposed_again_until_that_is_taken_back(desk: Desk) -> None:
    for number in ("E1", "K9"):
        person(desk, number, "王小明")
    decision = find_apart(desk, "K9", "E1", TODAY, reason="Both were asked")
    assert twins(desk.project()) == ()
    (one,) = found_apart(desk)
    assert (one.decided_by, one.date, one.reason) == (desk.author, TODAY, "Both were asked")
    assert desk.history(1)[0].title == "Find K9 and E1 to be two people"
    with pytest.raises(FoundApartAlready):
        find_apart(desk, "E1", "K9", TODAY)
    propose_again(desk, decision)
    assert len(twins(desk.project())) == 1
    desk.undo()
    assert (twins(desk.project()), len(found_apart(desk))) == ((), 1)


def test_that_a_decision_holds_for_every_number_of_the_two_and_gives_way_to_a_merge(desk: Desk) -> None:
    for number in ("E1", "E2", "K9"):
        person(desk, number, "王小明")
    take_as_one(desk, "E1", "E2")
    find_apart(desk, "E2", "K9", TODAY)
    assert twins(desk.project()) == ()
    with pytest.raises(OneAlready):
        find_apart(desk, "E1", "E2", TODAY)
    take_as_one(desk, "E1", "K9")
    assert found_apart(desk) == ()
    desk.undo()
    assert len(found_apart(desk)) == 1
