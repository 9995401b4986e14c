"""The spread of an SROI ratio: the engine's own conventions, chance that repeats, triangles that are triangles."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import uuid4

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact_desk.domain.records import Evaluation, EvaluationInput, Outcome
from impact_desk.domain.sensitivity import Given, Swing, swings
from impact_desk.domain.sroi import evaluate
from impact_desk.domain.sroi_result import Result
from impact_desk.simulation import simulate as module
from impact_desk.simulation.chance import drawn
from impact_desk.simulation.ranges import Triangle, triangles
from impact_desk.simulation.simulate import DrawsOutOfRange, SeedOutOfRange, SimulationStopped, simulate

ID = uuid4()


def terms(**values: Any) -> Evaluation:
    known = {"evaluation_code": "E1", "program_code": ID, "title": "T", "kind": "forecast", "start_year": 2020}
    return Evaluation(**{"id": ID, "discount_rate": Decimal("0.035"), **known, **values})


def spent(amount: str = "1000", **values: Any) -> EvaluationInput:
    known = {"evaluation_code": ID, "stakeholder": "We", "description": "Money", "amount": Decimal(amount)}
    return EvaluationInput(**{"id": uuid4(), **known, **values})


def outcome(**values: Any) -> Outcome:
    known = {"evaluation_code": ID, "stakeholder": "Pupils", "outcome": "Read", "quantity": Decimal(100)}
    return Outcome(**{"id": uuid4(), "duration_years": Decimal(1), "proxy_value": Decimal(20), **known, **values})


def result(*outcomes: Outcome, inputs: tuple[EvaluationInput, ...] = (), **values: Any) -> Result:
    return evaluate(terms(**values), inputs or (spent(),), outcomes or (outcome(),))


SHARES = st.decimals("0", "1", places=2)
OUTCOMES = st.builds(
    outcome,
    quantity=st.decimals("0", "500", places=1),
    proxy_value=st.decimals("-90", "90", places=2),
    duration_years=st.decimals("0.1", "6", places=1),
    starts=st.sampled_from(["during", "after"]),
    **dict.fromkeys(("deadweight", "displacement", "attribution", "drop_off", "extra_reduction"), SHARES),
)


@settings(max_examples=60)
@given(
    outcomes=st.lists(OUTCOMES, min_size=1, max_size=4),
    timing=st.sampled_from(["end_of_year", "start_of_year", "mid_year"]),
    rule=st.sampled_from(["prorated", "whole"]),
    drop=st.sampled_from(["first_year", "second_year"]),
    years=st.lists(st.integers(0, 4), min_size=1, max_size=3),
    discounted=st.booleans(),
)
def test_that_without_ranges_every_draw_is_the_evaluation_itself(
    outcomes: list[Outcome], timing: str, rule: str, drop: str, years: list[int], *, discounted: bool
) -> None:
    inputs = tuple(spent("700.5", year=year) for year in years)
    how = {"discount_timing": timing, "duration_rule": rule, "drop_off_from": drop, "inputs_discounted": discounted}
    found = result(*outcomes, inputs=inputs, **how)
    spread = simulate(found, (), draws=3, seed=1)
    assert spread.ratio
    assert found.ratio is not None
    assert float(spread.ratio.low) == pytest.approx(float(found.ratio), rel=1e-9, abs=1e-9)
    assert float(spread.net_present_value.high) == pytest.approx(float(found.net_present_value), rel=1e-9, abs=1e-6)


def test_that_quantities_by_year_keep_their_proportions() -> None:
    listed = outcome(quantity_by_year=(Decimal(60), Decimal(40)), duration_years=Decimal(2), drop_off=Decimal("0.1"))
    found = result(listed)
    twice = [replace_end(one, Fraction(200)) for one in swings(found) if one.assumption.name == "quantity"]
    spread = simulate(found, twice, draws=1, seed=1)
    assert spread.ratio
    assert found.ratio is not None
    assert float(spread.ratio.median) == pytest.approx(2 * float(found.ratio))


def replace_end(swing: Swing, value: Fraction) -> Swing:
    return replace(swing, low=replace(swing.low, value=value), high=replace(swing.high, value=value))


def test_that_one_moving_quantity_spreads_as_its_triangle_does() -> None:
    found = result()
    moving = [one for one in swings(found) if one.assumption.name == "quantity"]
    spread = simulate(found, moving, draws=200_000, seed=7).ratio
    assert spread
    assert found.ratio is not None
    base = float(found.ratio)
    # A symmetric triangle of half-width w has its 5 % quantile at w x (1 - sqrt(0.1)) below the middle.
    reach = 0.2 * (1 - 0.1**0.5) * base
    assert [float(spread.low), float(spread.median), float(spread.high)] == pytest.approx(
        [base - reach, base, base + reach], rel=2e-3
    )


def test_that_chance_at_the_ends_and_the_middle_gives_the_ends_and_the_middle() -> None:
    triangle = Triangle(1.0, 2.0, 5.0)
    assert drawn(triangle, np.array([0.0, 0.25, 1.0])).tolist() == pytest.approx([1.0, 2.0, 5.0])
    assert drawn(Triangle(1.0, 1.0, 5.0), np.array([0.0, 1.0])).tolist() == pytest.approx([1.0, 5.0])
    assert drawn(Triangle(1.0, 5.0, 5.0), np.array([0.0, 1.0])).tolist() == pytest.approx([1.0, 5.0])


def test_that_the_same_seed_gives_the_same_and_another_seed_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    found = result(outcome(), outcome(deadweight=Decimal("0.2")))
    first = simulate(found, swings(found), draws=5000, seed=3)
    monkeypatch.setattr(module, "CHUNK", 777)
    assert simulate(found, swings(found), draws=5000, seed=3) == first
    assert simulate(found, swings(found), draws=5000, seed=4).ratio != first.ratio


def test_that_a_further_outcome_leaves_the_draws_of_the_others_as_they_are() -> None:
    one = outcome()
    nothing = outcome(quantity=Decimal(0))
    found, more = result(one), result(one, nothing)
    spreads = [simulate(each, swings(each), draws=2000, seed=3).ratio for each in (found, more)]
    assert spreads[0] == spreads[1]


def test_that_the_chance_of_paying_is_the_share_of_draws_above_one() -> None:
    sure, never = result(inputs=(spent("10"),)), result(inputs=(spent("99999"),))
    assert [simulate(one, swings(one), draws=500, seed=1).above_one for one in (sure, never)] == [1, 0]
    even = result(inputs=(spent(str(result().total_present_value.__ceil__())),))
    share = simulate(even, swings(even), draws=4000, seed=1).above_one
    assert share
    assert Decimal("0.3") < share < Decimal("0.7")


def test_that_without_inputs_only_the_net_present_value_spreads() -> None:
    found = evaluate(terms(), (), (outcome(),))
    spread = simulate(found, swings(found), draws=100, seed=1)
    assert (spread.ratio, spread.above_one, spread.bars) == (None, None, ())
    assert spread.net_present_value.low > 0
    assert spread.as_json()["probability_ratio_above_one"] is None


def test_that_nothing_leaves_what_it_can_be() -> None:
    found = result(outcome(deadweight=Decimal("0.95"), duration_years=Decimal("0.5")))
    ranges = triangles(swings(found))
    held = {name: ranges[name, key] for (name, key) in ranges if name in ("deadweight", "duration_years")}
    assert (held["deadweight"].high, held["duration_years"].low) == (1.0, 0.25)
    assert all(one.low <= one.mode <= one.high for one in ranges.values())


def test_that_a_value_outside_its_given_range_counts_as_the_nearer_end() -> None:
    found = result(outcome(deadweight=Decimal("0.5")))
    given_range: Given = {("deadweight", found.outcomes[0].outcome.id): (Decimal("0.1"), Decimal("0.3"))}
    triangle = triangles(swings(found, given=given_range))["deadweight", found.outcomes[0].outcome.id]
    assert triangle == Triangle(0.1, 0.3, 0.3)


@pytest.mark.parametrize("draws", [0, -1, 1_000_001])
def test_that_too_few_and_too_many_draws_are_refused(draws: int) -> None:
    with pytest.raises(DrawsOutOfRange):
        simulate(result(), (), draws=draws, seed=1)


def test_that_a_seed_below_zero_is_refused() -> None:
    with pytest.raises(SeedOutOfRange):
        simulate(result(), (), draws=1, seed=-1)


def test_that_a_simulation_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    simulate(result(), (), draws=20_000, seed=1, progress=lambda _, done, total: told.append((done, total)))
    assert told == [(0, 20_000), (8192, 20_000), (16_384, 20_000), (20_000, 20_000)]
    with pytest.raises(SimulationStopped):
        simulate(result(), (), draws=10, seed=1, cancelled=lambda: True)


def test_that_the_bars_hold_every_draw() -> None:
    found = result()
    spread = simulate(found, swings(found), draws=1000, seed=1)
    assert sum(one.draws for one in spread.bars) == 1000
    assert all(one.left < one.right for one in spread.bars)
