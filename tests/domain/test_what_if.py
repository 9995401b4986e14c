import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, spent
from tests.domain.studies import LWTC, lwtc, reading, study, what_if

from impact_desk.domain.exact import half_even
from impact_desk.domain.scenarios import changed
from impact_desk.domain.what_if import (
    Axis,
    NoSuchOutcome,
    NoSuchStakeholder,
    TableTooLarge,
    comparison,
    scenario_of,
    tried,
    two_way,
)

TABLE = json.loads(LWTC.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)["sensitivity"]


def spelled(row: Any) -> str:
    """A published row in the words of a scenario."""
    if row["op"] == "remove":
        return f"remove {', '.join(row['value'])}"
    if row["op"] == "inputs":
        return f"inputs = {row['value']}"
    named = row["op"] == "quantities"
    return "\n".join(
        f"quantity {name} = {value}" if named else f"{name} = {value * 100} %" for name, value in row["value"].items()
    )


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["name"])
def test_that_a_published_sensitivity_table_can_be_made_again_from_written_scenarios(row: Any) -> None:
    found = tried(lwtc(), spelled(row))
    assert half_even(found.result.ratio or 0, 2) == row["published_ratio"]


def test_that_a_stated_ratio_is_compared_as_closely_as_it_was_printed() -> None:
    about, pupils, parents = reading()
    rows = [what_if(about, "deadweight = 50 %", stated_ratio=D(text)) for text in ("1.45", "1.44", "1.4")]
    lines = comparison(study(about, pupils, parents, spent(about, 667), *rows, what_if(about, "deadweight = 0")))
    assert [line.agrees for line in lines] == [True, False, True, None]


def test_that_a_stakeholder_s_outcomes_are_meant_by_its_name() -> None:
    about, pupils, parents = reading()
    found = study(about, pupils, parents, spent(about, 500))
    only = changed(found.case, scenario_of(found, what_if(about, "quantity “parents” = 1")).changes)
    assert [one.quantity for one in only.outcomes] == [10, 1]


def test_that_a_scenario_that_names_what_is_not_there_is_refused_and_the_others_are_made() -> None:
    about, pupils, parents = reading()
    rows = [what_if(about, text) for text in ("remove K7-E1-O9", "remove “Teachers”", "remove k7-e1-o2")]
    lines = comparison(study(about, pupils, parents, spent(about, 500), *rows))
    assert [type(line.refusal) for line in lines] == [NoSuchOutcome, NoSuchStakeholder, type(None)]
    assert lines[2].compared is not None
    assert lines[2].compared.result.total_present_value == Fraction(800) / Fraction("1.035")


def test_that_every_cell_of_a_two_way_table_is_the_ratio_with_both_values() -> None:
    table = two_way(lwtc(), Axis("deadweight", (D(0), D("0.5"))), Axis("attribution", (D("0.25"), D("0.5"), D("0.75"))))
    cell = tried(lwtc(), "deadweight = 50 %; attribution = 75 %").result.ratio
    assert table.ratios[1][2] == cell
    assert [len(row) for row in table.ratios] == [3, 3]
    assert all(a > b > c for a, b, c in table.ratios if a and b and c)


def test_that_a_table_that_nobody_reads_is_refused() -> None:
    many = Axis("quantity", tuple(map(Decimal, range(21))))
    with pytest.raises(TableTooLarge, match="441 cells"):
        two_way(lwtc(), many, many)


@given(st.decimals(0, 1, places=3), st.decimals(0, 1, places=3))
def test_that_more_deadweight_never_raises_the_ratio(first: Decimal, second: Decimal) -> None:
    low, high = sorted((first, second))
    ratios = [tried(lwtc(), f"deadweight = {share}").result.ratio or 0 for share in (low, high)]
    assert ratios[0] >= ratios[1]
