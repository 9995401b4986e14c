from decimal import Decimal
from fractions import Fraction

import pytest
from tests.domain.made import D, outcome, spent
from tests.domain.studies import lwtc, reading, study

from impact_desk.domain.exact import half_even
from impact_desk.domain.published_tables import KINDS, Kind, published_table
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
    counts = {kind: len(published_table(lwtc(), kind)) for kind in KINDS}
    assert counts == {"set": 4, "points": 8, "relative": 14, "without_outcome": 15, "without_stakeholder": 11}
    assert all(line.refusal is None for kind in KINDS for line in published_table(lwtc(), kind))


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
