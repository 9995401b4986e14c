"""Value maps as others write them: other words, other orders, sums among the rows, cells that are merged."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from tests.reading.files import Rows, workbook

from impact_desk.reading.value_map_layout import propose
from impact_desk.reading.value_map_rows import LayoutReading, read_layout
from impact_desk.reading.value_map_words import meaning_of

BRITISH = [
    "Stakeholder group",
    "Inputs",
    "Value of inputs (£)",
    "Outcome",
    "Source of data",
    "Quantity of change",
    "Duration of outcome (years)",
    "Financial proxy",
    "Value of proxy (£)",
    "Deadweight (%)",
]


def read(path: Path, rows: Rows) -> LayoutReading:
    return read_layout(propose(workbook(path / "map.xlsx", {"Impact map": rows})), UUID(int=7))


def told(found: LayoutReading) -> list[tuple[Any, ...]]:
    return [(one.stakeholder, one.outcome, float(one.quantity), float(one.proxy_value)) for one in found.outcomes]


def test_that_sums_among_the_rows_are_neither_outcomes_nor_inputs_nor_the_end(tmp_path: Path) -> None:
    young = ["Young people", "Time", 0, "Confidence", "Survey", 45, 3, "Course", "£1,240.50", "25 %"]
    later = ["Parents", "", "", "Lost time", "Diary", 20, 1, "Wage", "(£150)", 0]
    sums = ["Sub-total young people", "", 99, "", "", 45]
    found = read(tmp_path, [BRITISH, young, sums, [], ["Total", "", 99], later, ["Subtotal"], ["Council", "Grant", 30]])
    assert told(found) == [("Young people", "Confidence", 45, 1240.5), ("Parents", "Lost time", 20, -150)]
    assert [(one.stakeholder, float(one.amount)) for one in found.inputs] == [("Young people", 0), ("Council", 30)]
    assert found.refused == ()


def test_that_what_follows_the_last_total_is_no_part_of_the_map(tmp_path: Path) -> None:
    row = ["A", "Time", 5, "Better", "", 1, 1, "", 10, 0]
    found = read(tmp_path, [BRITISH, row, ["Grand total", "", 5], ["SROI ratio", "", 2], ["Note", "x", 7, "y"]])
    assert (found.read, len(found.inputs)) == (1, 1)


def test_that_an_input_beside_words_for_no_outcome_is_taken(tmp_path: Path) -> None:
    row = ["A", "Time", 5, "Better", "", 1, 1, "", 10, 0]
    found = read(tmp_path, [BRITISH, row, ["Council", "Money", 24375, "N/A"], ["Town", "n/a", "", "None"]])
    assert ([float(one.amount) for one in found.inputs], found.refused) == ([5, 24375], ())


def test_that_columns_in_another_order_below_a_title_that_is_merged_are_known_by_their_own_words(
    tmp_path: Path,
) -> None:
    titles = ["", "Who changes", "", "How much", "", "", "Discounts", ""]
    names = ["Outcome", "Stakeholder", "Attribution (others)", "Proxy amount (USD)", "Number of people experiencing", "Duration (yrs)", "Starts", "Drop-off per year"]  # fmt: skip
    found = propose(workbook(tmp_path / "m.xlsx", {"VM": [titles, names, ["Pay", "Staff", "10 %", "$4,200.00", 12, 5, 1, 0]]}))  # fmt: skip
    assert [one.meaning for one in found.columns] == [
        "outcome", "stakeholder", "attribution", "proxy_value", "quantity", "duration_years", "starts", "drop_off",
    ]  # fmt: skip
    (one,) = read_layout(found, UUID(int=7)).outcomes
    assert (one.starts, float(one.proxy_value), float(one.attribution)) == ("during", 4200, 0.1)


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("利益相關者", "stakeholder"),
        ("利益相关方", "stakeholder"),
        ("投入價值", "input_amount"),
        ("成果數量", "quantity"),
        ("財務代理指標", "proxy"),
        ("財務代理價值(NT$)", "proxy_value"),
        ("衡量指標", "indicator"),
        ("无谓因子", "deadweight"),
        ("递减率", "drop_off"),
        ("Counterfactual", "deadweight"),
        ("No. of beneficiaries", "quantity"),
        ("Price of proxy", "proxy_value"),
        ("quantity_by_year", "quantity_by_year"),
        ("Net impact", "impact"),
        ("Impact of the activity", None),
    ],
)
def test_that_columns_are_known_by_the_words_that_others_use(header: str, meaning: str | None) -> None:
    assert meaning_of(header) == meaning


def test_that_a_sheet_may_be_named_where_several_hold_a_map(tmp_path: Path) -> None:
    row = ["A", "Time", 5, "Better", "", 1, 1, "", 10, 0]
    path = workbook(tmp_path / "m.xlsx", {"2019": [BRITISH, row], "2020": [BRITISH, row, row], "Notes": [["x"]]})
    assert propose(path).sheets == ("2019", "2020")
    assert propose(path, sheet="2020").table.name == "2020"
