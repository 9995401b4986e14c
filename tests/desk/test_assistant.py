"""Strange spreadsheets, mapped once and known again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from tests.desk.site import project

from impact_desk.desk.assistant import (
    NothingMapped,
    Strange,
    first_look,
    learn,
    mended,
    plan_strange,
    read_shared_map,
    share_map,
    strange_tables,
    take_strange,
)
from impact_desk.desk.project_desk import Desk

EXPORT = """志工服務統計表,,,,,
製表,109/12/31,,,,
工號,姓名,所屬單位,服務日期,服務時數,公假
E1,王小明,製造一課,109/03/05,2:30,是
E2,陳美華,品保課,109/03/05,2.5,否
E3,林大同,品保課,109/03/06,兩小時,是
E3,林大同,品保課,109/03/07,兩小時,是
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


@pytest.fixture
def strange(desk: Desk, tmp_path: Path) -> Strange:
    (tmp_path / "hr-2020-03.csv").write_text(EXPORT, encoding="utf-8")
    (table,) = strange_tables(tmp_path / "hr-2020-03.csv")
    return first_look(desk, table)


def test_that_an_export_is_read_by_guess_with_the_only_program_for_all_rows(desk: Desk, strange: Strange) -> None:
    assert (strange.column_map.header, strange.column_map.sheet) == (3, "volunteer_log")
    assert strange.column_map.constants == {"program_code": "P1"}
    plan = plan_strange(desk, strange)
    count = plan.report.counts["volunteer_log"]
    assert (count.read, count.accepted, count.refused) == (4, 2, 2)
    assert [(one.row, one.column, one.value) for one in plan.report.refused] == [
        (6, "hours", "兩小時"),
        (7, "hours", "兩小時"),
    ]


def test_that_a_mended_cell_is_mended_wherever_the_same_stands(desk: Desk, strange: Strange) -> None:
    good = mended(strange, "hours", "兩小時", "2")
    plan = plan_strange(desk, good)
    assert plan.report.refused == ()
    before = desk.file.head()[0]
    take_strange(desk, good, plan)
    rows = cast("Any", desk.records("volunteer_log"))
    assert [(one.volunteer_id, one.date, one.hours.seconds) for one in rows][2:] == [
        ("E3", date(2020, 3, 6), 7200),
        ("E3", date(2020, 3, 7), 7200),
    ]
    assert desk.file.head()[0] == before + 1
    desk.undo()
    assert desk.records("volunteer_log") == ()


def test_that_a_learnt_map_is_known_again_without_anything_about_people(desk: Desk, strange: Strange) -> None:
    better = mended(mended(strange, "hours", "兩小時", "2"), "volunteer_name", "王小明", "王曉明")
    learn(desk, better, "HR export")
    again = first_look(desk, strange.table)
    assert again.known == "HR export"
    assert again.column_map == replace(better.column_map, meanings={"hours": {"兩小時": "2"}})
    learn(desk, strange, "HR export")
    assert len(desk.records("import_mappings")) == 1


def test_that_a_map_goes_to_another_site_as_a_file(strange: Strange, tmp_path: Path) -> None:
    share_map(strange, tmp_path / "hr.map")
    assert read_shared_map(tmp_path / "hr.map") == strange.column_map


def test_that_what_every_row_needs_and_nothing_gives_is_named(desk: Desk, strange: Strange) -> None:
    bare = replace(strange, column_map=replace(strange.column_map, constants={}))
    with pytest.raises(NothingMapped, match="Program"):
        plan_strange(desk, bare)


def test_that_taking_the_same_file_again_adds_nothing(desk: Desk, strange: Strange) -> None:
    take_strange(desk, strange, plan_strange(desk, strange))
    count = plan_strange(desk, strange).report.counts["volunteer_log"]
    assert (count.accepted, count.skipped) == (0, 2)


def test_that_blank_cells_repeat_those_above_where_a_person_says_so(desk: Desk, tmp_path: Path) -> None:
    lines = "工號,服務日期,服務時數,公假\nE1,109/03/05,2,是\nE2,,3,是\n,,,\nE3,,1,否\nE4,109/03/06,,否\n"
    (tmp_path / "merged.csv").write_text(lines, encoding="utf-8")
    strange = first_look(desk, strange_tables(tmp_path / "merged.csv")[0])
    assert plan_strange(desk, strange).report.total.refused == 3
    told = replace(strange, column_map=replace(strange.column_map, repeated=frozenset({"date"})))
    report = take_strange(desk, told, plan_strange(desk, told))
    assert (report.total.accepted, [one.column for one in report.refused]) == (3, ["hours"])
    log = cast("Any", desk.records("volunteer_log"))
    assert [(one.volunteer_id, one.date) for one in log] == [(who, date(2020, 3, 5)) for who in ("E1", "E2", "E3")]
    share_map(told, tmp_path / "map.json")
    assert read_shared_map(tmp_path / "map.json").repeated == {"date"}
