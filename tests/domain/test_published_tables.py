from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from tests.domain.made import D, outcome, spent
from tests.domain.studies import lwtc, reading, study
from tests.domain.test_what_if import TABLE, spelled

from impact_desk.domain.exact import half_even
from impact_desk.domain.kinds import PercentOutOfRange
from impact_desk.domain.published_tables import KINDS, Kind, parse_amount, published_table
from impact_desk.domain.scenarios import Change, changed
from impact_desk.domain.what_if import Line

ABOUT, PUPILS, PARENTS = reading()


def ratios(kind: Kind, amount: str | None = None) -> dict[str, Decimal]:
    lines = published_table(lwtc(), kind, None if amount is None else D(amount))
    return {line.row.title: half_even(ratio(line), 2) for line in lines}


def ratio(line: Line) -> Fraction:
    assert line.compared is not None
    return line.compared.result.ratio or Fraction()


def test_that_the_table_of_fifty_per_cent_is_the_published_one() -> None:
    found = ratios("set")
    assert found["Deadweight 50 %"] == D("3.23")
    assert found["Attribution to others 50 %"] == D("3.15")
    assert found["Drop-off 50 %"] == D("4.29")


def test_that_leaving_one_outcome_out_at_a_time_is_the_published_table() -> None:
    found = ratios("without_outcome")
    assert (found["Lower risk of developing type 2 diabetes"], found["Reduced NHS costs"]) == (D("3.24"), D("4.73"))
    assert ratios("without_stakeholder")["GP practices"] == D("5.26")


@pytest.mark.parametrize(
    ("kind", "amount", "deed", "value"), [("points", "0.1", "shift", "0.1"), ("relative", "0.2", "scale", "1.2")]
)
def test_that_points_and_relative_moves_are_told_apart(kind: Kind, amount: str, deed: str, value: str) -> None:
    line = published_table(lwtc(), kind, D(amount))[0]
    change = Change(deed, "deadweight", D(value))  # type: ignore[arg-type]  # given as text
    assert ratio(line) == changed(lwtc().case, [change]).result().ratio


def test_that_every_kind_goes_up_and_down_or_leaves_out_and_nothing_is_refused() -> None:
    tables = {kind: published_table(lwtc(), kind, outcome="f") for kind in KINDS}
    assert {kind: len(lines) for kind, lines in tables.items()} == {
        "set": 4,
        "together": 11,
        "points": 8,
        "relative": 14,
        "without_outcome": 15,
        "without_stakeholder": 11,
        "quantity": 1,
        "inputs": 1,
    }
    assert all(line.refusal is None for lines in tables.values() for line in lines)


def kind_of(row: Any) -> tuple[Kind, Decimal | None, str]:
    """The ready-made table that has a published row: its kind, amount and outcome."""
    value = row["value"]
    if row["op"] == "set":
        return ("set" if len(value) == 1 else "together"), next(iter(value.values())), ""
    if row["op"] == "inputs":
        return "inputs", value, ""
    if row["op"] == "quantities":
        ((code, number),) = value.items()
        return "quantity", number, code
    return ("without_outcome" if len(value) == 1 else "without_stakeholder"), None, ""


SINGLE = [row for row in TABLE if row["op"] != "quantities" or len(row["value"]) == 1]


@pytest.mark.parametrize("row", SINGLE, ids=lambda row: row["name"])
def test_that_a_published_row_is_a_line_of_a_ready_made_table(row: Any) -> None:
    kind, amount, outcome = kind_of(row)
    found = {line.row.adjustments: line for line in published_table(lwtc(), kind, amount, outcome=outcome)}
    # Published rows of combinations are in another order than the lines: what they change is the same.
    written = set(spelled(row).replace(".0 %", " %").split("\n"))
    wanted = next(line for text, line in found.items() if set(text.split("\n")) == written)
    assert half_even(ratio(wanted), 2) == row["published_ratio"]


@pytest.mark.parametrize(
    ("kind", "text", "amount"),
    [("set", "50 %", "0.5"), ("points", "10 pp", "0.1"), ("relative", "12,5", "0.125"), ("quantity", "62", "62")],
)
def test_that_an_amount_is_read_as_it_is_typed(kind: Kind, text: str, amount: str) -> None:
    assert parse_amount(kind, text) == D(amount)


def test_that_titles_are_in_the_language_of_who_reads_them() -> None:
    titles = [line.row.title for line in published_table(lwtc(), "together", language="zh_TW")]
    assert titles[0] == "無謂因子, 移轉因子 50 %"


def test_that_more_than_all_is_no_share() -> None:
    with pytest.raises(PercentOutOfRange):
        parse_amount("set", "150 %")


def test_that_a_line_can_be_kept_as_a_scenario_as_it_stands() -> None:
    line = published_table(study(ABOUT, PUPILS, PARENTS, spent(ABOUT, 100)), "without_stakeholder")[0]
    assert (line.row.title, line.row.adjustments) == ("Pupils", "remove K7-E1-O1")
    kept = study(ABOUT, PUPILS, PARENTS, spent(ABOUT, 100), line.row)
    assert kept.scenarios == (line.row,)


def test_that_rows_without_a_code_are_not_left_out() -> None:
    bare = outcome(ABOUT, outcome="Rest")
    titles = [
        line.row.title for line in published_table(study(ABOUT, PUPILS, bare, spent(ABOUT, 1)), "without_outcome")
    ]
    assert titles == ["Read"]
