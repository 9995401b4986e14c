from decimal import Decimal

import pytest
from tests.domain.made import D, spent
from tests.domain.studies import lwtc, reading, study

from impact_desk.domain.adjustments import BelongsToAll, NotAnAdjustment
from impact_desk.domain.axes import (
    NotASide,
    SidesAreTheSame,
    StepsOutOfRange,
    axis_between,
    check_apart,
    parse_axis,
    sides,
)
from impact_desk.domain.sensitivity import swings
from impact_desk.domain.what_if import Axis, NoSuchOutcome, tried, two_way

ABOUT, PUPILS, PARENTS = reading()
STUDY = study(ABOUT, PUPILS, PARENTS, spent(ABOUT, 1000))


@pytest.mark.parametrize(
    ("text", "axis"),
    [
        ("deadweight = 0 % .. 50 %", Axis("deadweight", tuple(map(D, ("0", "0.125", "0.25", "0.375", "0.5"))))),
        ("Discount rate=0..0.06/3", Axis("discount_rate", (D(0), D("0.03"), D("0.06")))),
        ("quantity K7-E1-O2 = 80 … 40 / 2", Axis("quantity", (D(40), D(80)), frozenset({PARENTS.id}))),
        ("proxy “Pupils” = 10..11/4", Axis("proxy_value", tuple(map(D, ("10", "10.333333", "10.666667", "11"))), frozenset({PUPILS.id}))),
    ],
)  # fmt: skip
def test_that_a_side_is_read_as_it_is_written(text: str, axis: Axis) -> None:
    assert parse_axis(STUDY, text) == axis


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("deadweight", NotASide),
        ("deadweight = 10 %", NotASide),
        ("remove K7-E1-O1 = 1 .. 2", NotAnAdjustment),
        ("deadweight = 0 .. 1 / 21", StepsOutOfRange),
        ("deadweight = 0 .. 1 / 1", StepsOutOfRange),
        ("quantity K7-E1-O9 = 1 .. 2", NoSuchOutcome),
        ("discount rate K7-E1-O1 = 0 .. 1", BelongsToAll),
    ],
)
def test_that_what_is_no_side_is_refused(text: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        parse_axis(STUDY, text)


def test_that_a_side_stays_within_what_its_assumption_can_be() -> None:
    assert axis_between("duration_years", D(-3), D(400), 2, frozenset()).values == (D("0.01"), D(100))
    assert axis_between("deadweight", D("0.2"), D("0.2"), 5, frozenset()).values == (D("0.2"),)


def test_that_the_same_assumption_on_both_sides_is_refused_but_not_of_two_outcomes() -> None:
    first, second, all_of_it = (
        parse_axis(STUDY, f"deadweight {whose}= 0..1") for whose in ("K7-E1-O1 ", "K7-E1-O2 ", "")
    )
    check_apart(first, second)
    with pytest.raises(SidesAreTheSame):
        check_apart(all_of_it, parse_axis(STUDY, "deadweight = 10 % .. 20 %"))


def test_that_sides_are_offered_with_their_usual_ranges() -> None:
    offered = sides(STUDY, {one.assumption.key: one for one in swings(STUDY.result)})
    ranges = {(one.name, one.outcome.outcome_code if one.outcome else None): (one.low, one.high) for one in offered}
    assert ranges["discount_rate", None] == (D("0.015"), D("0.055"))
    # Of all outcomes: 20 % and 0 %, ten percentage points beyond either way.
    assert ranges["deadweight", None] == (D(0), D("0.3"))
    assert ranges["quantity", "K7-E1-O1"] == (D(8), D(12))
    assert len(offered) == len(ranges)


def test_that_a_published_pair_of_assumptions_stands_in_its_cell() -> None:
    table = two_way(
        lwtc(), parse_axis(lwtc(), "deadweight = 0 .. 50 % / 2"), parse_axis(lwtc(), "drop-off = 0 .. 50 % / 2")
    )
    assert table.ratios[1][1] == tried(lwtc(), "deadweight = 50 %; drop-off = 50 %").result.ratio
    assert round(Decimal(float(table.ratios[1][1] or 0)), 2) == D("2.39")
