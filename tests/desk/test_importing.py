import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.desk.imports import (
    FACILITY,
    GIFTS,
    LOG,
    grown,
    log,
    planned,
    program,
    programs,
    reasons,
    shift,
)
from tests.reading.files import table

from impact_desk.desk.import_refusals import NothingKnown
from impact_desk.desk.importing import plan_import
from impact_desk.domain.hours import Hours
from impact_desk.domain.kinds import Habits
from impact_desk.domain.project import Project
from impact_desk.domain.records import Facility, LogRow, Objective, Program, Volunteer
from impact_desk.reading.refused import Stopped
from impact_desk.reading.rejects import write_rejects
from impact_desk.reading.tables import read_tables
from impact_desk.reading.watch import Watch

GIFT = ("2020-03-05", "P1", "cash", "100", "TWD")
OBJECTIVES = ("objective_code", "year", "title", "parent")


@pytest.fixture
def project() -> Project:
    """A site with one program and one shift."""
    return grown(Project(), planned(table("facility", *FACILITY), programs(), log(shift())))


def test_that_rows_become_records_with_references_to_each_other() -> None:
    plan = planned(log(shift(hours="2:30")), programs())
    found, row = plan.records
    assert isinstance(found, Program)
    assert isinstance(row, LogRow)
    assert row.program_code == found.id
    assert row.hours == Hours(9000)


def test_that_parents_come_before_children_whatever_the_order_of_the_sheets() -> None:
    tables = (table("check_ins", ("kr_code", "date", "value"), ("KR1", "2020-06-30", "5")), log(shift()), programs())
    key_results = table(
        "key_results", ("kr_code", "objective_code", "title", "measure", "target"), ("KR1", "O1", "t", "at_least", "5")
    )
    objectives = table("objectives", ("objective_code", "year", "title", "program_code"), ("O1", "2020", "t", "P1"))
    plan = planned(*tables, key_results, objectives)
    names = [type(record).__name__ for record in plan.records]
    assert names == ["Program", "LogRow", "Objective", "KeyResult", "CheckIn"]


def test_that_importing_again_adds_nothing(project: Project) -> None:
    again = planned(table("facility", *FACILITY), programs(), log(shift()), project=project)
    assert again.records == ()
    assert (again.report.total.skipped, again.report.total.refused) == (3, 0)


def test_that_a_row_is_skipped_only_as_often_as_the_project_held_it(project: Project) -> None:
    plan = planned(log(shift(), shift(), shift()), project=project)
    count = plan.report.counts["volunteer_log"]
    assert (count.skipped, count.accepted, count.flagged) == (1, 2, 2)
    assert planned(log(shift(), shift(), shift()), project=grown(project, plan)).report.total.skipped == 3


def test_that_two_files_do_not_both_count_as_the_one_row_that_is_there(project: Project) -> None:
    plan = planned(log(shift(), origin="a.csv"), log(shift(), origin="b.csv"), project=project)
    count = plan.report.counts["volunteer_log"]
    assert (count.skipped, count.accepted, count.flagged) == (1, 1, 1)


def test_that_a_row_of_other_columns_is_still_the_row_that_is_there(project: Project) -> None:
    header = tuple(reversed([name for name in LOG if name != "volunteer_name"]))
    row = tuple(reversed([cell for name, cell in zip(LOG, shift(), strict=True) if name != "volunteer_name"]))
    assert planned(table("volunteer_log", header, row), project=project).report.total.skipped == 1


def test_that_what_a_person_added_to_a_row_does_not_make_the_file_new(project: Project) -> None:
    mended = replace(project, programs=(replace(project.programs[0], description="more", owner="Lin"),))
    assert planned(programs(), project=mended).report.total.skipped == 1


def test_that_twin_rows_are_both_taken_and_flagged() -> None:
    plan = planned(programs(), log(shift(), shift(), shift(hours="3"), shift(volunteer_id="E2")))
    assert len(plan.records) == 5
    assert [(flag.row, flag.parts["row"]) for flag in plan.report.flags] == [(2, 3), (3, 2)]
    assert "row 3" in plan.report.flags[0].sentence


def test_that_look_alikes_are_those_of_person_date_program_and_hours() -> None:
    rows = (shift(volunteer_name="A"), shift(paid_time="no"))
    assert planned(programs(), log(*rows)).report.total.flagged == 2
    others = [shift(), shift(date="2020-03-06"), shift(hours="2.1"), shift(volunteer_id="E3"), shift(program_code="P2")]
    assert planned(programs(program(), program("P2")), log(*others)).report.total.flagged == 0


def test_that_gifts_look_alike_by_date_program_form_and_amount() -> None:
    gifts = table("contributions", GIFTS, GIFT, (*GIFT[:3], "100.00", "TWD"), (*GIFT[:3], "101", "TWD"))
    plan = planned(programs(), gifts)
    assert [(flag.reading.sheet.name, flag.row) for flag in plan.report.flags] == [
        ("contributions", 2),
        ("contributions", 3),
    ]


def test_that_a_day_of_more_than_a_day_is_flagged() -> None:
    plan = planned(
        programs(),
        log(
            shift(hours="13"),
            shift(hours="12"),
            shift(volunteer_id="group:5", hours="20"),
            shift(volunteer_id="group:5", hours="21"),
        ),
    )
    assert [flag.row for flag in plan.report.flags] == [2, 3]
    assert "25.00 h on 2020-03-05" in plan.report.flags[0].sentence
    assert planned(programs(), log(shift(hours="13"), shift(hours="11"))).report.flags == ()


def test_that_an_unknown_program_is_refused_with_the_one_that_was_meant() -> None:
    plan = planned(programs(program("K7-TREE")), log(shift(program_code="K7-TREES"), shift(program_code="P9")))
    assert reasons(plan) == [
        ("volunteer_log", 2, "program_code", "UnknownCode"),
        ("volunteer_log", 3, "program_code", "UnknownCode"),
    ]
    assert "Did you mean K7-TREE?" in str(plan.report.refused[0].refusal)
    assert "Did you mean" not in str(plan.report.refused[1].refusal)


def test_that_codes_refer_whatever_their_case() -> None:
    assert planned(programs(program("K7-Tree")), log(shift(program_code="k7-tree"))).report.total.refused == 0


def test_that_rows_of_a_refused_program_are_refused_with_it() -> None:
    plan = planned(programs(program(strategy="luck")), log(shift()))
    assert reasons(plan) == [
        ("programs", 2, "strategy", "NotAChoice"),
        ("volunteer_log", 2, "program_code", "RefusedCode"),
    ]


def test_that_a_known_code_with_other_values_is_refused_with_the_difference(project: Project) -> None:
    plan = planned(programs(program(name="Uno", start_date="2020-02-01")), log(shift(hours="3")), project=project)
    ((sheet, row, column, reason),) = reasons(plan)
    assert (sheet, row, column, reason) == ("programs", 2, "name", "OtherValues")
    assert "name One, here Uno; start date 2020-01-01, here 2020-02-01" in str(plan.report.refused[0].refusal)
    assert len(plan.records) == 1  # the log row finds the program that is there


def test_that_rows_of_a_program_that_counts_otherwise_are_refused_with_it(project: Project) -> None:
    plan = planned(programs(program(motive="charitable_gift")), log(shift(hours="3")), project=project)
    assert [name for *_, name in reasons(plan)] == ["OtherValues", "RefusedCode"]
    kept = planned(programs(program(start_date="2021-01-01")), log(shift(hours="3")), project=project)
    assert [name for *_, name in reasons(kept)] == ["OtherValues"]
    assert len(kept.records) == 1


def test_that_rows_of_another_evaluation_with_a_known_code_do_not_join_it(project: Project) -> None:
    header = ("evaluation_code", "program_code", "title", "kind", "start_year", "discount_rate")
    inputs = ("evaluation_code", "stakeholder", "description", "amount")
    first = planned(table("evaluations", header, ("E1", "P1", "t", "forecast", "2020", "3.5%")), project=project)
    both = (
        table("evaluations", header, ("E1", "P1", "t", "forecast", "2021", "3.5%")),
        table("evaluation_inputs", inputs, ("E1", "F", "Grant", "5")),
    )
    assert [name for *_, name in reasons(planned(*both, project=grown(project, first)))] == [
        "OtherValues",
        "RefusedCode",
    ]
    assert planned(both[1], project=grown(project, first)).report.total.accepted == 1


def test_that_rows_of_a_known_row_which_was_edited_since_are_known_too(project: Project) -> None:
    key_results = table(
        "key_results", ("kr_code", "objective_code", "title", "measure", "target"), ("K1", "O1", "t", "at_least", "5")
    )
    check_ins = table("check_ins", ("kr_code", "date", "value"), ("K1", "2020-06-30", "5"))
    tables = (table("objectives", OBJECTIVES, ("O1", "2020", "t", "")), key_results, check_ins)
    full = grown(project, planned(*tables, project=project))
    edited = replace(full, objectives=(replace(full.objectives[0], title="better"),))
    plan = planned(*tables, project=edited)
    assert reasons(plan) == [("objectives", 2, "title", "OtherValues")]
    assert plan.report.total.skipped == 2


def test_that_one_code_for_two_rows_is_refused() -> None:
    plan = planned(programs(program(), program("p1", name="Two")))
    assert reasons(plan) == [("programs", 3, "program_code", "CodeTwice")]
    assert "row 2" in str(plan.report.refused[0].refusal)


def test_that_the_same_program_in_two_workbooks_of_one_import_is_one_program() -> None:
    plan = planned(programs(origin="a.xlsx"), programs(origin="b.xlsx"), programs(program(name="Two"), origin="c.xlsx"))
    assert (plan.report.total.accepted, plan.report.total.skipped) == (1, 1)
    assert reasons(plan) == [("programs", 2, "program_code", "CodeTwice")]


def test_that_a_rate_is_one_for_its_year_and_currency(project: Project) -> None:
    header = ("year", "currency", "units_per_usd")
    held = grown(project, planned(table("fx_rates", header, ("2020", "TWD", "29.578"))))
    plan = planned(
        table("fx_rates", header, ("2020", "TWD", "29.5780"), ("2020", "JPY", "106.77"), ("2020", "JPY", "107")),
        project=held,
    )
    assert (plan.report.total.skipped, plan.report.total.accepted) == (1, 1)
    assert reasons(plan) == [("fx_rates", 4, "year", "CodeTwice")]
    assert reasons(planned(table("fx_rates", header, ("2020", "TWD", "30")), project=held))[0][3] == "OtherValues"


def test_that_a_facility_with_other_values_changes_nothing_and_the_rest_is_taken(project: Project) -> None:
    plan = planned(table("facility", *FACILITY[:4], ("hourly_cost", "600")), log(shift(hours="3")), project=project)
    assert reasons(plan) == [("facility", 1, "hourly_cost", "OtherValues")]
    assert len(plan.records) == 1


def test_that_the_workbook_of_another_site_is_refused_with_every_row(project: Project) -> None:
    theirs = table("facility", ("facility_code", "PG"), *FACILITY[1:], origin="pg.xlsx")
    plan = planned(
        theirs, programs(program("P2"), origin="pg.xlsx"), log(shift(hours="3"), origin="own.xlsx"), project=project
    )
    assert [name for _, _, _, name in reasons(plan)] == ["OtherFacility", "OtherFacility"]
    assert (plan.report.total.refused, plan.report.total.accepted) == (2, 1)


def test_that_two_sites_in_one_import_are_not_mixed() -> None:
    first = table("facility", *FACILITY, origin="a.xlsx")
    second = table("facility", ("facility_code", "PG"), *FACILITY[1:], origin="b.xlsx")
    plan = planned(first, programs(origin="a.xlsx"), second, programs(program("P2"), origin="b.xlsx"))
    assert [type(record) for record in plan.records] == [Facility, Program]


def test_that_objectives_may_serve_later_ones_in_the_same_sheet() -> None:
    rows = [("O1", "2020", "t", "O2"), ("O2", "2020", "t", "o3"), ("O3", "2020", "t", "")]
    plan = planned(table("objectives", OBJECTIVES, *rows))
    by_code = {record.objective_code: record for record in plan.records if isinstance(record, Objective)}
    assert by_code["O1"].parent == by_code["O2"].id
    assert by_code["O2"].parent == by_code["O3"].id


def test_that_objectives_in_a_circle_are_refused_and_those_that_hang_on_them() -> None:
    rows = [
        ("O1", "2020", "t", "O2"),
        ("O2", "2020", "t", "O1"),
        ("O3", "2020", "t", "O2"),
        ("O4", "2020", "t", ""),
        ("O5", "2020", "t", "O5"),
    ]
    plan = planned(table("objectives", OBJECTIVES, *rows))
    assert [record.objective_code for record in plan.records if isinstance(record, Objective)] == ["O4"]
    assert sorted(name for _, _, _, name in reasons(plan)) == ["Circle", "Circle", "OwnParent", "RefusedCode"]


def test_that_a_parent_which_is_not_there_takes_its_children_along() -> None:
    rows = [("O1", "2020", "t", "O9"), ("O2", "2020", "t", "O1"), ("O3", "2020", "t", "O2")]
    assert [name for *_, name in reasons(planned(table("objectives", OBJECTIVES, *rows)))] == [
        "UnknownCode",
        "RefusedCode",
        "RefusedCode",
    ]


def test_that_sums_that_cannot_be_are_refused() -> None:
    header = ("date", "program_code", "indicator", "quantity", "direct_beneficiaries", "assessed", "connect", "improve")
    good = ("2020-03-05", "P1", "talks", "3", "100", "50", "20", "30")
    plan = planned(programs(), table("outputs", header, good, (*good[:5], "49", "20", "30")))
    assert reasons(plan) == [("outputs", 3, "assessed", "DepthExceedsAssessed")]
    assert plan.report.refused[0].value == "49"


def test_that_outcomes_without_a_code_get_one_and_are_known_again(project: Project) -> None:
    evaluation = table(
        "evaluations",
        ("evaluation_code", "program_code", "title", "kind", "start_year", "discount_rate"),
        ("E1", "P1", "t", "forecast", "2020", "3.5%"),
    )
    header = ("evaluation_code", "stakeholder", "outcome", "quantity", "duration_years", "proxy_value")
    value_map = table(
        "value_map", header, ("E1", "Pupils", "Read", "10", "2", "100"), ("E1", "Pupils", "Read", "10", "2", "100")
    )
    plan = planned(evaluation, value_map, project=project)
    assert [getattr(record, "outcome_code", None) for record in plan.records] == [None, "E1-O1", "E1-O2"]
    again = planned(evaluation, value_map, project=grown(project, plan))
    assert (again.report.total.skipped, again.records) == (3, ())


def test_that_named_volunteers_enter_the_register_once() -> None:
    rows = (
        shift(volunteer_name="王小明"),
        shift(volunteer_id="e1", date="2020-04-01"),
        shift(volunteer_id="E2"),
        shift(volunteer_id="group:9", volunteer_name="Team"),
    )
    plan = planned(programs(), log(*rows))
    people = [record for record in plan.records if isinstance(record, Volunteer)]
    assert [(person.volunteer_id, person.volunteer_name) for person in people] == [("E1", "王小明")]
    assert dict(plan.report.derived) == {"volunteers": 1}
    assert "volunteers" not in plan.report.counts
    assert planned(log(shift(volunteer_name="王小明", hours="5")), project=grown(Project(), plan)).report.derived == {}


def test_that_another_name_for_a_number_is_flagged(project: Project) -> None:
    named = grown(project, planned(log(shift(hours="3", volunteer_name="王小明")), project=project))
    plan = planned(
        log(shift(hours="4", volunteer_name=" 王 小明"), shift(hours="5", volunteer_name="李大同")), project=named
    )
    assert [flag.row for flag in plan.report.flags] == [3]
    assert "E1 is 王小明 on the register, here 李大同" in plan.report.flags[0].sentence


def test_that_the_same_name_in_another_order_is_not_flagged(project: Project) -> None:
    rows = [
        shift(hours=str(at), volunteer_name=name) for at, name in enumerate(("Wang Mei", "Mei Wang", "WANG, Mei"), 1)
    ]
    assert planned(log(*rows), project=project).report.flags == ()


def test_that_a_gift_that_the_project_holds_already_is_flagged_by_voucher_or_amount(project: Project) -> None:
    header = (*GIFTS, "source_ref")
    held = grown(project, planned(table("contributions", header, gift("100", "V 1"), gift("200", "")), project=project))
    again = (gift("101", " v  1"), gift("200", "V9"), gift("100", "V2"), gift("300", "V3"))
    plan = planned(table("contributions", header, *again), project=held)
    assert [flag.row for flag in plan.report.flags] == [2, 3]
    assert "Voucher v  1 also proves an earlier row: 100 TWD" in plan.report.flags[0].sentence
    assert "200 TWD was given to P1 on 2020-03-05" in plan.report.flags[1].sentence


def gift(amount: str, voucher: str) -> tuple[str, ...]:
    return ("2020-03-05", "P1", "cash", amount, "TWD", voucher)


def test_that_a_strict_import_takes_all_or_nothing() -> None:
    tables = (programs(), log(shift(), shift(hours="25")))
    loose, strict = planned(*tables), planned(*tables, strict=True)
    assert (len(loose.records), len(strict.records)) == (2, 0)
    assert (loose.report.taken, strict.report.taken) == (True, False)
    assert planned(programs(), strict=True).report.taken


def test_that_a_person_may_settle_the_order_of_dates() -> None:
    tables = (programs(), log(shift(date="05/03/2020")))
    assert reasons(planned(*tables)) == [("volunteer_log", 2, "date", "AmbiguousDate")]
    assert planned(*tables, habits=Habits(date_order="dmy")).report.total.accepted == 2


def test_that_nothing_known_is_refused_and_unknown_sheets_are_named() -> None:
    with pytest.raises(NothingKnown, match="Sheet1"):
        plan_import([table("Sheet1", ("a", "b"))], Project())
    report = planned(programs(), table("Sheet1", ("a", "b"))).report
    assert report.as_json()["unknown_sheets"] == [{"file": "Sheet1.xlsx", "sheet": "Sheet1"}]


def test_that_an_import_can_be_stopped_and_is_followed() -> None:
    with pytest.raises(Stopped):
        planned(programs(), log(shift()), watch=Watch(stopped=lambda: True))
    told: list[str] = []
    planned(programs(), log(shift()), watch=Watch(progress=lambda stage, _done, _total: told.append(stage)))
    assert "checking" in told


def test_that_the_report_is_the_document_that_the_command_line_promises() -> None:
    bad = log(shift(), shift(hours="25"), ("Total", "", "", "", "27", ""))
    document = planned(
        programs(header=(*("program_code",), "name", "strategy", "motive", "start_date", "Shoe")), bad
    ).report.as_json()
    assert json.loads(json.dumps(document)) == document
    assert document["sheets"]["volunteer_log"] == {"read": 3, "accepted": 1, "refused": 2, "skipped": 0, "flagged": 0}
    first = document["refusals"][0]
    assert {key: first[key] for key in ("sheet", "row", "column", "value")} == {
        "sheet": "volunteer_log",
        "row": 3,
        "column": "hours",
        "value": "25",
    }
    assert "not between 0 and 24" in first["reason"]
    assert document["unknown_columns"] == [{"file": "programs.xlsx", "sheet": "programs", "column": "Shoe"}]


def test_that_the_report_reads_as_lines() -> None:
    rows = log(shift(), shift(), shift(hours="25"), shift(program_code="P9"))
    lines = list(planned(programs(), rows, table("Notes")).report.lines())
    assert "volunteer_log: 4 read = 2 accepted + 2 refused + 0 skipped; 2 to look at" in lines
    assert "Unknown sheet “Notes” in Notes.xlsx was left out." in lines
    assert any(line.startswith("volunteer_log row 4, hours “25”: ") for line in lines)


def test_that_a_sheet_refused_as_a_whole_counts_all_its_rows() -> None:
    plan = planned(
        programs(),
        table("volunteer_log", ("date", "hours", "department"), ("2020-03-05", "2", "IT"), ("2020-03-06", "2", "IT")),
    )
    assert reasons(plan) == [("volunteer_log", 1, "program_code, volunteer_id, paid_time", "MissingColumn")]
    assert plan.report.counts["volunteer_log"].refused == 2
    assert [row.number for row in plan.report.rejected_rows()] == [2, 3]


def test_that_refused_rows_can_be_mended_and_imported(tmp_path: Path) -> None:
    first = planned(programs(), log(shift(), shift(hours="25"), shift(date="soon", program_code="P9")))
    write_rejects(tmp_path / "rejects.xlsx", first.report.rejected_rows())
    (rejects,) = read_tables(tmp_path / "rejects.xlsx")
    mended = {"25": "2.5", "soon": "2020-03-06", "P9": "P1"}
    fixed = replace(rejects, cells=[tuple(mended.get(cell, cell) for cell in row) for row in rejects.cells])
    second = planned(fixed, project=grown(Project(), first))
    assert (second.report.total.accepted, second.report.total.refused) == (2, 0)
    assert not second.report.as_json()["unknown_columns"]


def test_that_what_was_detected_is_said() -> None:
    report = planned(programs(), log(shift(date="25/12/2020"), shift(date="05/03/2020"))).report
    notes = {source.sheet: source.notes for source in report.sources}
    assert notes["volunteer_log"] == ("date: dates read as day/month/year, as the column shows",)
