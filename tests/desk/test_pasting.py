"""What becomes of a block from a spreadsheet, seen before anything is written, and written as one step."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.desk.site import project, shift, typed

from impact_desk.desk.pasting import Landing, PastePlan, RowsElsewhere, clip_of, plan_paste, take_paste
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.tabbed import from_text
from impact_desk.domain.hours import Hours
from impact_desk.domain.kinds import Habits

LOG = ("date", "program_code", "volunteer_id", "volunteer_name", "department", "activity", "hours", "paid_time")
GIFTS = ("date", "program_code", "form", "nature", "amount", "currency")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


def plan(desk: Desk, text: str, sheet: str = "volunteer_log", left: int = 0, **how: Any) -> PastePlan:
    """The plan of `text` pasted from the first row on, over the records that there are."""
    columns = LOG if sheet == "volunteer_log" else GIFTS
    keys = tuple(one.id for one in desk.records(sheet))
    landing = Landing(sheet, columns, left, keys, **how)
    return plan_paste(desk, clip_of(from_text(text), landing), landing)


def lines(*rows: str) -> str:
    """Rows of cells parted by `|`, as a spreadsheet copies them."""
    return "\r\n".join(row.replace("|", "\t") for row in rows) + "\r\n"


def test_that_every_cell_says_what_it_becomes_and_nothing_is_written(desk: Desk) -> None:
    made = plan(desk, lines("109/03/05|p1|E7|||Weeding|1小時30分|是", "2020年3月6日|P1|E8|||Weeding|1.5|否"))
    first = [read.value if read else None for read in made.rows[0].reads]
    assert (str(first[0]), first[6], first[7]) == ("2020-03-05", Hours(5400), True)
    assert [one.state for one in made.rows] == ["new", "new"]
    assert desk.records("volunteer_log") == ()


def test_that_what_was_planned_is_written_as_one_step(desk: Desk) -> None:
    made = plan(desk, lines(*(f"2020-03-0{day}|P1|E{day}||||{day}:30|yes" for day in range(1, 6))))
    steps = len(desk.history())
    assert take_paste(desk, made) == 5
    assert [str(one.hours) for one in desk.records("volunteer_log")] == ["1.5", "2.5", "3.5", "4.5", "5.5"]  # type: ignore[attr-defined]  # rows of the log
    assert len(desk.history()) == steps + 1
    desk.undo()
    assert desk.records("volunteer_log") == ()


def test_that_one_unmistakable_date_settles_its_column(desk: Desk) -> None:
    made = plan(desk, lines("05/03/2020|P1|E1||||1|yes", "25/12/2020|P1|E1||||1|yes"))
    assert made.habits[0].date_order == "dmy"
    assert [str(one.reads[0].value) for one in made.rows if one.reads[0]] == ["2020-03-05", "2020-12-25"]


def test_that_dates_that_nothing_settles_wait_for_a_choice(desk: Desk) -> None:
    made = plan(desk, lines("05/03/2020|P1|E1||||1|yes"))
    assert made.refused == 1
    assert made.rows[0].state == "unfinished"
    assert made.rows[0].lacks == ("date",)
    chosen = plan_paste(desk, made.clip.settled(0, Habits(date_order="mdy")), made.landing)
    assert str(chosen.steps[0].record.date) == "2020-05-03"  # type: ignore[attr-defined]  # a row of the log


def test_that_a_comma_shown_once_parts_the_decimals_of_its_column(desk: Desk) -> None:
    rows = lines("2020-03-05|P1|cash||1.234,5|TWD", "2020-03-06|P1|cash||1.234|TWD")
    made = plan(desk, rows, "contributions")
    assert [one.reads[4].value for one in made.rows if one.reads[4]] == [Decimal("1234.5"), Decimal(1234)]
    assert made.unsure == frozenset()


def test_that_numbers_that_could_be_two_are_pointed_out(desk: Desk) -> None:
    made = plan(desk, lines("2020-03-05|P1|cash||1.234|TWD"), "contributions")
    assert made.unsure == {4}
    settled = plan_paste(desk, made.clip.settled(4, Habits(decimal=",")), made.landing)
    read = settled.rows[0].reads[4]
    assert read is not None
    assert read.value == Decimal(1234)
    assert settled.unsure == frozenset()


def test_that_existing_rows_say_what_was_there(desk: Desk) -> None:
    shift(desk, hours="2", activity="Weeding")
    shift(desk, volunteer_id="E2")
    made = plan(desk, lines("Planting|3|yes", "|2:30|yes", "New|1|no"), left=5)
    assert [one.state for one in made.rows] == ["changed", "same", "unfinished"]
    assert made.overwritten == 2
    assert str(made.rows[0].before.hours) == "2"  # type: ignore[union-attr]  # the row that is there


def test_that_a_header_is_known_and_left_out(desk: Desk) -> None:
    made = plan(desk, lines("日期|計畫代號|工號|姓名|部門|活動|時數|公假", "2020-03-05|P1|E1||||1|yes"))
    assert made.clip.header
    assert not made.clip.placing.is_moved
    assert [one.state for one in made.rows] == ["new"]


def test_that_a_word_of_two_fields_means_the_one_that_it_falls_on(desk: Desk) -> None:
    made = plan(desk, lines("Date|Program|Employee no|Name|Dept|Event", "2020-03-05|P1|E1|||Weeding"))
    assert made.clip.fields == LOG[:6]


def test_that_a_block_beside_its_place_goes_where_its_header_says(desk: Desk) -> None:
    made = plan(desk, lines("Program|Employee no|Name|Dept", "P1|E1|Lin|Tools"))
    assert made.clip.placing.is_moved
    assert made.clip.placing.shift == 1
    assert made.clip.fields == ("program_code", "volunteer_id", "volunteer_name", "department")


def test_that_columns_in_another_order_go_where_their_header_says(desk: Desk) -> None:
    made = plan(desk, lines("Hours|Date|Remark|Employee no|Program|Paid time", "2|2020-03-05|x|E1|P1|yes"))
    assert made.clip.fields == ("hours", "date", "", "volunteer_id", "program_code", "paid_time")
    assert made.rows[0].state == "new"


def test_that_programs_and_people_are_found_by_name(desk: Desk) -> None:
    typed(desk, "volunteers", volunteer_id="00123", volunteer_name="Wang Xiao-Ming", other_names="王小明")
    rows = ("2020-03-05|reading 閱讀|xiao-ming wang||||1|yes", "2020-03-05|P1|123||||1|yes")
    made = plan(desk, lines(*rows))
    reads = [(one.reads[1].typed, one.reads[2].typed, one.reads[2].name) for one in made.rows if one.reads[1]]  # type: ignore[union-attr]  # every cell is read
    assert reads == [("P1", "00123", "Wang Xiao-Ming")] * 2


def test_that_name_and_department_go_with_the_number_of_a_new_row(desk: Desk) -> None:
    typed(desk, "volunteers", volunteer_id="E7", volunteer_name="Lin", department="Tools")
    made = plan(desk, lines("2020-03-05|P1|e7|||Weeding|1|yes", "2020-03-05|P1|E7|Lin M.||Weeding|1|yes"))
    take_paste(desk, made)
    said = [
        (getattr(one, "volunteer_name", ""), getattr(one, "department", "")) for one in desk.records("volunteer_log")
    ]
    assert said == [("Lin", "Tools"), ("Lin M.", "Tools")]
    assert made.rows[0].reads[3] is not None
    assert made.rows[0].reads[3].value == "Lin"


def test_that_a_name_of_several_is_refused_with_those_that_have_it(desk: Desk) -> None:
    for number in ("E1", "E2"):
        typed(desk, "volunteers", volunteer_id=number, volunteer_name="王小明")
    read = plan(desk, lines("2020-03-05|P1|王小明||||1|yes")).rows[0].reads[2]
    assert read is not None
    assert "E1, E2" in str(read.refusal)


def test_that_a_mended_cell_is_taken_wherever_the_same_was_pasted(desk: Desk) -> None:
    made = plan(desk, lines(*(f"2020-03-05|P7|E{at}||||1|yes" for at in range(3))))
    assert made.refused == 3
    clip = made.clip.taught(0, 1, "P1", everywhere=True)
    assert plan_paste(desk, clip, made.landing).count("new") == 3


def test_that_an_error_of_a_spreadsheet_is_no_text(desk: Desk) -> None:
    read = plan(desk, lines("2020-03-05|P1|E1|||#N/A|1|yes")).rows[0].reads[5]
    assert read is not None
    assert "#N/A" in str(read.refusal)


def test_that_rows_below_a_page_that_takes_none_are_outside(desk: Desk) -> None:
    shift(desk)
    made = plan(desk, lines("2020-03-05|P1", "2020-03-06|P1"), addable=False)
    assert [one.state for one in made.rows] == ["same", "outside"]


def test_that_a_paste_planned_before_another_change_is_looked_at_again(desk: Desk) -> None:
    made = plan(desk, lines("2020-03-05|P1|E1||||1|yes"))
    shift(desk)
    with pytest.raises(RowsElsewhere):
        take_paste(desk, made)


def test_that_two_pasted_rows_cannot_claim_one_code(desk: Desk) -> None:
    keys = ("volunteer_id", "volunteer_name")
    landing = Landing("volunteers", keys, 0, ())
    made = plan_paste(desk, clip_of([["E1", "Lin"], ["e1", "Wang"]], landing), landing)
    assert [one.state for one in made.rows] == ["new", "unfinished"]
    assert made.rows[1].refusal is not None


def test_that_pasted_rows_of_a_value_map_get_codes_of_their_own(desk: Desk) -> None:
    about = {"evaluation_code": "E1", "program_code": "P1", "title": "Reading", "kind": "forecast"}
    typed(desk, "evaluations", **about, start_year="2020", discount_rate="3 %")
    fields = ("stakeholder", "outcome", "quantity", "duration_years", "proxy_value")
    fresh = {"evaluation_code": "E1"}
    landing = Landing("value_map", fields, 0, (), fresh=fresh, fixed=frozenset(fresh))
    rows = (("Children", "They read", "10", "2", "300"), ("Parents", "They read", "5", "1", "200"))
    take_paste(desk, plan_paste(desk, clip_of(rows, landing), landing))
    assert [getattr(one, "outcome_code", "") for one in desk.records("value_map")] == ["E1-O1", "E1-O2"]
