from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from tests.reading.files import Formula, Rows, workbook

from impact_desk.domain.kinds import PercentUnclear
from impact_desk.reading.raw import RawTable
from impact_desk.reading.value_map_layout import (
    MappedTwice,
    NoLayout,
    NotMapped,
    Proposal,
    corrected,
    propose,
    proposed,
)
from impact_desk.reading.value_map_rows import LayoutReading, NoStakeholder, read_layout

STUDY = UUID(int=7)
STAGES = ["Stage 1", "", "", "Stage 2", "", "", "The Outcomes (what changes)", "", "", "", "", "", "Stage 3"]
NAMES = [
    "Stakeholders",
    "No in group",
    "Involved",
    "Inputs",
    "",
    "Outputs",
    "Description",
    "Indicator",
    "Source",
    "Quantity",
    "Duration",
    "Outcomes start",
    "Financial Proxy",
    "Value in currency",
    "Source",
    "Deadweight %",
    "Displacement %",
    "Attribution %",
    "Drop off %",
    "Impact",
    "Year 1",
    "Year 2",
]
QUESTIONS = [
    "Who do we have an effect on? Who has an effect on us?",
    "",
    "",
    "What do they invest?",
    "What is the value of the inputs in currency (only enter numbers)",
    "Summary of activity in numbers",
    "How would the stakeholder describe the changes?",
    "How would you measure it?",
    "Where did you get the information from?",
    "How much change was there?",
    "How long does it last after end of activity? (Only enter numbers)",
    "Does it start in period of activity (1) or in period after (2)",
    "What proxy would you use to value the change?",
    "What is the value of the change? (Only enter numbers)",
    "Where did you get the information from?",
    "What would have happened without the activity?",
    "What activity did you displace?",
    "Who else contributed to the change?",
    "Does the outcome drop off in future years?",
    "Quantity times financial proxy, less deadweight, displacement and attribution",
]
MEANINGS = [
    "stakeholder",
    "group_size",
    "involved",
    "input",
    "input_amount",
    "output",
    "outcome",
    "indicator",
    "quantity_source",
    "quantity",
    "duration_years",
    "starts",
    "proxy",
    "proxy_value",
    "proxy_source",
    "deadweight",
    "displacement",
    "attribution",
    "drop_off",
    "impact",
    "year 1",
    "year 2",
]
LONELY = ["Elderly", 40, 12, "Time", 0, "50 visits", "Less lonely", "Scale", "Survey", 12, 2, 2, "Club fee", 250, "Web"]
FALLS = ["", "", "", "", "", "", "Fewer falls", "Reports", "Clinic", 3, 1, 1, "Admission", "£1,200.50", "Ministry 2019"]
ROWS: Rows = [
    [*LONELY, 0.2, 0, 0.1, 0.25, Formula("=J5*N5*(1-P5)", 2160), Formula("=T5", 2160), Formula("=U5*0.75", 1620)],
    [*FALLS, 0, 0, 0.5, 0, Formula("=1", 1800), 0, 0],
    ["Foundation", 1, 1, "Grant", 1000, "", "", "", "", "", "", "", "", "", "", 0, 0, 0, 0, 0],
    ["", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 0, 0, 0, 0, 0],
    ["Total", "", "", "", 1000, "", "", "", "", "", "", "", "", "", "", "", "", "", "", 3960],
    ["Present value of each year", "Discount rate", 0.035],
]


def layout(path: Path, rows: Rows = ROWS, names: Any = NAMES) -> Path:
    """A value map as the widely used spreadsheet has it, its header over three rows."""
    return workbook(
        path / "map.xlsx", {"Guidance": [["How to use"]], "Value Map": [[], STAGES, names, QUESTIONS, *rows]}
    )


def read(path: Path, **more: Any) -> LayoutReading:
    return read_layout(propose(layout(path, **more)), STUDY)


def test_that_every_column_of_the_layout_is_recognised(tmp_path: Path) -> None:
    found = propose(layout(tmp_path))
    assert [column.meaning for column in found.columns] == MEANINGS
    assert (found.table.name, found.header, found.missing) == ("Value Map", (2, 4), ())
    assert found.columns[-1].year == 2
    assert found.preview[0][:2] == ("Elderly", "40")


def test_that_a_header_of_one_row_is_enough(tmp_path: Path) -> None:
    path = workbook(tmp_path / "m.xlsx", {"Sheet1": [NAMES, *ROWS]})
    found = propose(path)
    # Without the questions, the second column of inputs has no words at all.
    assert [column.meaning for column in found.columns] == [one for one in MEANINGS if one != "input_amount"]


def test_that_the_title_of_the_last_stage_does_not_hide_the_first_year(tmp_path: Path) -> None:
    title = [*[""] * NAMES.index("Year 1"), "Calculating Social Return", ""]
    path = workbook(tmp_path / "map.xlsx", {"Map": [title, NAMES]})
    assert [column.meaning for column in propose(path).columns][-2:] == ["year 1", "year 2"]


def test_that_chinese_headers_are_recognised() -> None:
    names = ("利害關係人", "投入", "投入金額", "產出", "成果", "指標", "數量", "持續年數", "開始時點")
    more = (
        "財務代理變數",
        "代理價值",
        "代理價值來源",
        "無謂因子",
        "移轉因子",
        "歸因因子",
        "衰減因子",
        "影響力",
        "第1年",
    )
    found = proposed(RawTable("m.csv", "m", [(*names, *more)]))
    assert found is not None
    wanted = [one for one in MEANINGS if one not in ("group_size", "involved", "quantity_source", "year 2")]
    assert [column.meaning for column in found.columns] == wanted


def test_that_the_rows_become_outcomes_inputs_stakeholders_and_sources(tmp_path: Path) -> None:
    found = read(tmp_path)
    lonely, falls = found.outcomes
    assert (lonely.stakeholder, lonely.outcome, lonely.output, lonely.starts) == (
        "Elderly",
        "Less lonely",
        "50 visits",
        "after",
    )
    assert [lonely.quantity, lonely.duration_years, lonely.proxy_value] == [12, 2, 250]
    assert [lonely.deadweight, lonely.attribution, lonely.drop_off] == [Decimal("0.2"), Decimal("0.1"), Decimal("0.25")]
    assert (falls.stakeholder, falls.starts, falls.proxy_source) == ("Elderly", "during", "Ministry 2019")
    assert falls.proxy_value == Decimal("1200.50")
    assert [(one.stakeholder, one.description, str(one.amount)) for one in found.inputs] == [
        ("Elderly", "Time", "0"),
        ("Foundation", "Grant", "1000"),
    ]
    assert [(one.stakeholder, one.group_size, one.involved) for one in found.stakeholders] == [
        ("Elderly", 40, 12),
        ("Foundation", 1, 1),
    ]
    assert [(one.outcome_code, one.source) for one in found.reasons] == [(lonely.id, "Survey"), (falls.id, "Clinic")]
    assert (found.read, found.refused) == (3, ())
    assert found.terms.discount_rate == Decimal("0.035")


def test_that_an_impact_that_the_file_prints_is_held_against_the_one_that_its_row_leads_to(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert [(one.number, float(one.printed), float(one.reckoned)) for one in found.disagreeing] == [
        (6, 1800.0, 1800.75)
    ]


def test_that_a_cell_that_cannot_be_read_refuses_its_row_and_says_where(tmp_path: Path) -> None:
    rows = [list(row) for row in ROWS]
    rows[0][15], rows[1][9] = 25, "many"
    found = read(tmp_path, rows=rows)
    assert [(row.number, row.problems[0].column[:8], row.problems[0].value) for row in found.refused] == [
        (5, "Deadweig", "25"),
        (6, "Quantity", "many"),
    ]
    assert isinstance(found.refused[0].problems[0].refusal, PercentUnclear)
    assert (found.read, len(found.outcomes), len(found.inputs)) == (3, 0, 1)


def test_that_a_first_row_without_a_stakeholder_is_refused(tmp_path: Path) -> None:
    rows = [["", *ROWS[1][1:]], *ROWS[2:]]
    (refused,) = read(tmp_path, rows=rows).refused
    assert isinstance(refused.problems[0].refusal, NoStakeholder)


def test_that_a_person_may_correct_what_a_column_means(tmp_path: Path) -> None:
    names = list(NAMES)
    names[9] = "N"
    found = propose(workbook(tmp_path / "m.xlsx", {"S": [names, *ROWS]}))
    assert found.missing == ("quantity",)
    with pytest.raises(NotMapped, match="quantity"):
        read_layout(found, STUDY)
    mended = corrected(found, {9: "quantity", 4: "input_amount", 7: None})
    reading = read_layout(mended, STUDY)
    assert [one.quantity for one in reading.outcomes] == [12, 3]
    assert reading.outcomes[0].indicator is None
    with pytest.raises(MappedTwice, match="Quantity"):
        corrected(mended, {5: "quantity"})


def test_that_a_csv_with_decimal_commas_is_read_as_its_columns_say(tmp_path: Path) -> None:
    path = tmp_path / "map.csv"
    rows = ["Stakeholder;Outcome;Quantity;Proxy value;Deadweight;Attribution", "A;Read;1,5;12,25;10%;0,2"]
    path.write_text("\n".join(rows), encoding="utf-8")
    (one,) = read_layout(propose(path), STUDY).outcomes
    assert [one.quantity, one.proxy_value, one.deadweight] == [Decimal("1.5"), Decimal("12.25"), Decimal("0.1")]
    assert [one.attribution, one.duration_years] == [Decimal("0.2"), 1]


def test_that_a_file_without_a_value_map_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoLayout, match="no value map"):
        propose(workbook(tmp_path / "m.xlsx", {"S": [["date", "amount"], [1, 2]]}))


def test_that_what_no_text_of_a_file_can_do_is_break_the_reader() -> None:
    odd = ("Stakeholder" * 50, "=1+1", "Outcome", "Quantity", "Proxy value", "\u202eDeadweight", "第9999年")
    found = proposed(RawTable("m", "m", [odd, ("A", "", "B", "1", "2", "1 %", "")]))
    assert isinstance(found, Proposal)
    assert len(read_layout(found, STUDY).outcomes) == 1
