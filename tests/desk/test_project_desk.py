"""What a person can do with an open project: every change one step, told once, and figures that follow."""

import dataclasses
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import pytest
from tests.desk.site import FACILITY, READING, SHIFT, project, shift, typed

from impact_desk.desk.opening import EndingMissing, new_project, open_project
from impact_desk.desk.project_desk import Desk, DuplicateCode, Gone, HasDependants, Touched
from impact_desk.desk.rows import NoSuchCode
from impact_desk.domain.fields import Missing
from impact_desk.domain.kinds import NumberBelow, PercentUnclear
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal
from impact_desk.domain.records import LogRow
from impact_desk.store.faults import AlreadyThere, FileInUse, ReadOnlyFile
from impact_desk.store.journal import NothingToRedo

YEAR = Period(2020)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


def shown(desk: Desk, sheet: str) -> list[dict[str, str]]:
    """Every row of a sheet as the screen shows it, without what is blank."""
    names = [one.name for one in desk.file.schema.by_name[sheet].fields]
    rows = [{name: desk.show(sheet, name, getattr(row, name)) for name in names} for row in desk.records(sheet)]
    return [{name: text for name, text in row.items() if text} for row in rows]


def agree(desk: Desk) -> bool:
    """Does what the desk keeps at hand agree with what the file holds?"""
    return all(desk.records(sheet.name) == tuple(desk.file.read(sheet.name)) for sheet in desk.file.schema.sheets)


def test_that_what_is_typed_is_there_after_reopening(desk: Desk) -> None:
    shift(desk)
    path = desk.path
    desk.close()
    with open_project(path).file as file:
        again = Desk(file, "Chen")
        assert shown(again, "volunteer_log") == [{**SHIFT, "hours": "2.5"}]
        assert shown(again, "facility")[0]["facility_name"] == "Kaohsiung 7 第七廠"


def test_that_a_new_project_needs_its_ending_and_never_replaces_a_file(tmp_path: Path) -> None:
    with pytest.raises(EndingMissing):
        new_project(tmp_path / "K7.db")
    new_project(tmp_path / "K7.impact").close()
    with pytest.raises(AlreadyThere):
        new_project(tmp_path / "K7.impact")


def test_that_a_refused_facility_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="currency code"):
        new_project(tmp_path / "K7.impact", {**FACILITY, "currency": "NTD"})
    assert list(tmp_path.iterdir()) == []


def test_that_every_change_is_one_entry_with_author_and_title(desk: Desk) -> None:
    row = shift(desk)
    desk.change("volunteer_log", row, {"hours": desk.parse("volunteer_log", "hours", "3"), "paid_time": False})
    desk.delete("volunteer_log", [row])
    told = [(one.author, one.title) for one in desk.history(3)]
    assert told == [
        ("Lin", "Delete a row of Volunteer log"),
        ("Lin", "Set Hours, Paid time"),
        ("Lin", "Add to Volunteer log"),
    ]


def test_that_an_equal_value_writes_nothing(desk: Desk) -> None:
    row = shift(desk)
    before = desk.history(1)
    desk.set_field("volunteer_log", row, "paid_time", value=True)
    assert desk.history(1) == before


def test_that_who_listens_is_told_once_which_rows_were_touched(desk: Desk) -> None:
    told: list[Touched] = []
    stop = desk.listen(told.append)
    row = shift(desk)
    desk.set_field("volunteer_log", row, "paid_time", value=False)
    stop()
    desk.delete("volunteer_log", [row])
    assert [one.rows for one in told] == [(("volunteer_log", row),)] * 2
    assert [one.entry.title for one in told if one.entry] == ["Add to Volunteer log", "Set Paid time"]


def test_that_a_listener_sees_the_new_state(desk: Desk) -> None:
    seen: list[int] = []
    desk.listen(lambda _: seen.append(len(desk.records("volunteer_log"))))
    shift(desk)
    shift(desk)
    desk.undo()
    assert seen == [1, 2, 1]


@pytest.mark.parametrize(
    ("sheet", "field", "text", "refusal"),
    [
        ("programs", "program_code", "", Missing),
        ("volunteer_log", "program_code", "P9", NoSuchCode),
        ("value_map", "deadweight", "25", PercentUnclear),
        ("fx_rates", "units_per_usd", "-3", Refusal),
        ("programs", "budget", "-3", NumberBelow),
    ],
)
def test_that_a_typed_text_is_refused_in_words(
    desk: Desk, sheet: str, field: str, text: str, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal) as told:
        desk.parse(sheet, field, text)
    assert str(told.value).endswith(".")


def test_that_a_required_field_cannot_be_emptied(desk: Desk) -> None:
    row = shift(desk)
    with pytest.raises(Missing):
        desk.set_field("volunteer_log", row, "hours", None)
    with pytest.raises(Missing):
        desk.add("volunteer_log", {})
    assert len(desk.records("volunteer_log")) == 1


def test_that_codes_are_found_whatever_their_case(desk: Desk) -> None:
    program = desk.records("programs")[0].id
    assert desk.parse("volunteer_log", "program_code", " p1 ") == program
    assert desk.codes("programs") == ("P1",)
    assert desk.show("volunteer_log", "program_code", program) == "P1"


def test_that_a_code_is_given_once_only(desk: Desk) -> None:
    with pytest.raises(DuplicateCode):
        typed(desk, "programs", **{**READING, "program_code": "p1"})
    other = typed(desk, "programs", **{**READING, "program_code": "P2"})
    with pytest.raises(DuplicateCode):
        desk.set_field("programs", other, "program_code", "P1")
    desk.set_field("programs", other, "program_code", "P3")
    assert desk.codes("programs") == ("P1", "P3")


def test_that_a_deleted_row_is_said_to_be_gone(desk: Desk) -> None:
    row = shift(desk)
    desk.delete("volunteer_log", [row])
    for act in (
        lambda: desk.record("volunteer_log", row),
        lambda: desk.set_field("volunteer_log", row, "activity", "x"),
    ):
        with pytest.raises(Gone, match="volunteer log is gone"):
            act()


def test_that_deleting_a_program_asks_what_becomes_of_its_rows(desk: Desk) -> None:
    shift(desk)
    program = desk.records("programs")[0].id
    with pytest.raises(HasDependants, match="P1 has records: 1 in volunteer log") as told:
        desk.delete("programs", [program])
    assert told.value.counts == desk.dependants("programs", [program]) == {"volunteer_log": 1}
    assert len(desk.records("programs")) == 1


def entered_deep(desk: Desk) -> None:
    shift(desk)
    typed(desk, "objectives", objective_code="O1", year="2020", program_code="P1", title="Readers")
    typed(desk, "objectives", objective_code="O2", year="2020", parent="O1", title="More readers")
    typed(desk, "key_results", kr_code="KR1", objective_code="O1", title="Hours", measure="at_least", target="9")
    typed(desk, "check_ins", kr_code="KR1", date="2020-05-01", value="3")


def test_that_a_program_goes_with_all_that_hangs_on_it_as_one_step(desk: Desk) -> None:
    entered_deep(desk)
    before = {sheet.name: desk.records(sheet.name) for sheet in desk.file.schema.sheets}
    entries = len(desk.history())
    desk.delete_with_dependants("programs", [desk.records("programs")[0].id])
    left = {name: len(desk.records(name)) for name in ("programs", "volunteer_log", "key_results", "check_ins")}
    assert set(left.values()) == {0}
    assert [desk.show("objectives", "parent", cast("Any", one).parent) for one in desk.records("objectives")] == [""]
    assert (len(desk.history()), agree(desk)) == (entries + 1, True)
    desk.undo()
    assert {sheet.name: desk.records(sheet.name) for sheet in desk.file.schema.sheets} == before


def test_that_the_rows_of_a_program_can_move_to_another_before_it_goes(desk: Desk) -> None:
    entered_deep(desk)
    other = typed(desk, "programs", **{**READING, "program_code": "P2"})
    desk.move_and_delete("programs", [desk.records("programs")[0].id], other)
    assert [row["program_code"] for row in shown(desk, "volunteer_log") + shown(desk, "objectives")[:1]] == ["P2", "P2"]
    assert (desk.codes("programs"), agree(desk)) == (("P2",), True)


def test_that_objectives_that_move_up_never_stand_above_themselves(desk: Desk) -> None:
    for code, parent in (("A", ""), ("B", "A"), ("C", "B")):
        typed(desk, "objectives", objective_code=code, year="2020", title=code, parent=parent)
    first, _, last = (one.id for one in desk.records("objectives"))
    desk.move_and_delete("objectives", [first], last)
    assert {row["objective_code"]: row.get("parent", "") for row in shown(desk, "objectives")} == {"B": "", "C": "B"}


def test_that_one_value_for_many_rows_is_one_step(desk: Desk) -> None:
    rows = [shift(desk) for _ in range(3)]
    desk.change_many("volunteer_log", rows, "paid_time", value=False)
    assert [row["paid_time"] for row in shown(desk, "volunteer_log")] == ["no"] * 3
    assert desk.history(1)[0].title == "Set Paid time of 3 rows"
    desk.undo()
    assert [row["paid_time"] for row in shown(desk, "volunteer_log")] == ["yes"] * 3


def test_that_undo_brings_rows_back_to_their_place(desk: Desk) -> None:
    rows = [shift(desk, activity=f"Shift {number}") for number in range(4)]
    desk.delete("volunteer_log", rows[1:3])
    desk.undo()
    assert [row["activity"] for row in shown(desk, "volunteer_log")] == [f"Shift {number}" for number in range(4)]
    assert agree(desk)


def test_that_many_rows_at_once_come_and_go(desk: Desk) -> None:
    row = cast("LogRow", desk.record("volunteer_log", shift(desk)))
    desk.add_all("Import", [dataclasses.replace(row, id=uuid4(), volunteer_name=f"Name {n}") for n in range(300)])
    assert (len(desk.records("volunteer_log")), agree(desk)) == (301, True)
    desk.undo()
    assert (len(desk.records("volunteer_log")), agree(desk)) == (1, True)


def test_that_a_row_begun_is_kept_and_becomes_a_record_when_complete(desk: Desk) -> None:
    path = desk.path
    texts = list(SHIFT.items())
    draft, complete = desk.type_into("volunteer_log", None, dict(texts[:1]))
    for name, text in texts[1:-1]:
        assert desk.type_into("volunteer_log", draft, {name: text}) == (draft, False)
    desk.close()
    again = open_project(path)
    assert [dict(one.typed) for one in again.drafts("volunteer_log")] == [dict(texts[:-1])]
    assert again.records("volunteer_log") == ()
    assert again.type_into("volunteer_log", draft, dict(texts[-1:])) == (draft, True)
    assert (again.drafts("volunteer_log"), shown(again, "volunteer_log"), complete) == (
        (),
        [{**SHIFT, "hours": "2.5"}],
        False,
    )
    again.undo()
    assert (len(again.drafts("volunteer_log")), len(again.records("volunteer_log"))) == (1, 0)
    again.close()


def test_that_a_refused_text_leaves_the_unfinished_row_as_it_was(desk: Desk) -> None:
    draft, _ = desk.type_into("volunteer_log", None, {"activity": "Reading aloud"})
    with pytest.raises(Refusal):
        desk.type_into("volunteer_log", draft, {"hours": "25"})
    assert [dict(one.typed) for one in desk.drafts("volunteer_log")] == [{"activity": "Reading aloud"}]
    desk.drop_draft(draft)
    assert desk.drafts("volunteer_log") == ()
    desk.undo()
    assert len(desk.drafts("volunteer_log")) == 1


def test_that_figures_follow_what_was_entered_and_undone(desk: Desk) -> None:
    shift(desk)
    shift(desk, volunteer_id="E2", paid_time="no", hours="1")
    figures = desk.figures(YEAR)
    assert [figures[key].shown for key in ("volunteering.hours", "volunteering.volunteers", "contributions.total")] == [
        "3.50",
        2,
        "1300.00",
    ]
    desk.undo()
    assert desk.figures(YEAR)["volunteering.hours"].shown == "2.50"


def test_that_an_evaluation_is_reckoned_from_its_rows(desk: Desk) -> None:
    terms = {
        "evaluation_code": "E1",
        "program_code": "P1",
        "title": "Reading",
        "kind": "forecast",
        "start_year": "2020",
    }
    evaluation = typed(desk, "evaluations", **terms, discount_rate="0")
    typed(desk, "evaluation_inputs", evaluation_code="E1", stakeholder="We", description="Books", amount="100")
    outcome = {"stakeholder": "Pupils", "outcome": "Read", "quantity": "10", "duration_years": "1", "proxy_value": "40"}
    row = typed(desk, "value_map", evaluation_code="E1", **outcome)
    assert desk.evaluation(evaluation).ratio == 4
    desk.set_field("value_map", row, "deadweight", Decimal("0.25"))
    assert desk.evaluation(evaluation).ratio == 3


def test_that_the_years_with_records_are_offered_newest_first(desk: Desk) -> None:
    shift(desk)
    shift(desk, date="2021-07-01")
    assert [str(one) for one in desk.periods()] == ["2021", "2021-H1", "2021-H2", "2020", "2020-H1", "2020-H2"]


def test_that_a_second_desk_reads_but_does_not_write(desk: Desk) -> None:
    with pytest.raises(FileInUse):
        open_project(desk.path)
    second = open_project(desk.path, read_only=True)
    assert second.read_only
    with pytest.raises(ReadOnlyFile):
        shift(second)
    second.close()


def test_that_a_redo_is_over_once_something_new_is_entered(desk: Desk) -> None:
    shift(desk)
    desk.undo()
    shift(desk)
    with pytest.raises(NothingToRedo):
        desk.redo()
    assert agree(desk)
