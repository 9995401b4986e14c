"""The spread of an SROI ratio: the engine's own conventions, chance that repeats, triangles that are triangles."""

import itertools
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from statistics import NormalDist
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
from impact_desk.domain.words import DISTRIBUTION
from impact_desk.simulation import simulate as module
from impact_desk.simulation.distributions import inverse_of
from impact_desk.simulation.ranges import Range, ranges_of
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
    assert drawn(Range(1.0, 2.0, 5.0), 0.0, 0.25, 1.0) == pytest.approx([1.0, 2.0, 5.0])
    assert drawn(Range(1.0, 1.0, 5.0), 0.0, 1.0) == pytest.approx([1.0, 5.0])
    assert drawn(Range(1.0, 5.0, 5.0), 0.0, 1.0) == pytest.approx([1.0, 5.0])


def drawn(of: Range, *chances: float) -> list[float]:
    return [float(one) for one in inverse_of(of)(np.array(chances))]


EVENLY = (np.arange(200_000) + 0.5) / 200_000
"""Chances from 0 to 1, none left out: what a distribution is, without chance."""


@pytest.mark.parametrize("mode", [10.0, 13.0, 20.0, 50.0])
def test_that_pert_has_the_mean_and_spread_that_define_it(mode: float) -> None:
    values = inverse_of(Range(10.0, mode, 50.0, "pert"))(EVENLY)
    mean = (10 + 4 * mode + 50) / 6
    assert np.mean(values) == pytest.approx(mean, rel=1e-4)
    # A beta distribution of these exponents has this variance (Malcolm and others' sixth of the range, made exact).
    assert np.var(values) == pytest.approx((mean - 10) * (50 - mean) / 7, rel=1e-3)
    assert (values.min() >= 10, values.max() <= 50) == (True, True)


def test_that_pert_falls_below_a_value_as_often_as_its_polynomial_says() -> None:
    chances = np.array([0.001, 0.05, 0.3, 0.5, 0.8, 0.9999])
    at = inverse_of(Range(0.0, 0.5, 1.0, "pert"))(chances)
    # With both exponents 3 the distribution function is x^3 (10 - 15 x + 6 x^2).
    assert at**3 * (10 - 15 * at + 6 * at**2) == pytest.approx(chances, abs=1e-6)


@pytest.mark.parametrize("mean", [40.0, 45.0])
def test_that_normal_is_normal_within_its_range(mean: float) -> None:
    normal = NormalDist(mean, 10)
    below, above = normal.cdf(10), normal.cdf(70)
    wanted = [normal.inv_cdf(below + chance * (above - below)) for chance in (0.01, 0.05, 0.5, 0.84, 0.99)]
    assert drawn(Range(10.0, mean, 70.0, "normal"), 0.01, 0.05, 0.5, 0.84, 0.99) == pytest.approx(wanted, rel=1e-5)
    assert drawn(Range(10.0, mean, 70.0, "normal"), 0.0, 1.0) == pytest.approx([10, 70])


def test_that_uniform_makes_every_value_between_the_ends_equally_likely() -> None:
    assert drawn(Range(10.0, 12.0, 30.0, "uniform"), 0.0, 0.25, 0.5, 1.0) == [10, 15, 20, 30]


def test_that_the_narrower_the_distribution_the_narrower_the_spread() -> None:
    found = result()
    moving = [one for one in swings(found) if one.assumption.name == "quantity"]
    key = moving[0].assumption.key
    reach = {}
    for shape in DISTRIBUTION.options:
        spread = simulate(found, moving, {key: shape}, draws=20_000, seed=1).ratio
        assert spread
        reach[shape] = spread.high - spread.low
    assert reach["normal"] < reach["pert"] < reach["triangular"] < reach["uniform"]


def test_that_the_same_seed_gives_the_same_and_another_seed_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    found = result(outcome(), outcome(deadweight=Decimal("0.2")))
    names = itertools.cycle(DISTRIBUTION.options)
    shapes = {one.assumption.key: shape for one, shape in zip(swings(found), names, strict=False)}
    first = simulate(found, swings(found), shapes, draws=5000, seed=3)
    monkeypatch.setattr(module, "CHUNK", 777)
    assert simulate(found, swings(found), shapes, draws=5000, seed=3) == first
    assert simulate(found, swings(found), shapes, draws=5000, seed=4).ratio != first.ratio


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
    ranges = ranges_of(swings(found))
    held = {name: ranges[name, key] for (name, key) in ranges if name in ("deadweight", "duration_years")}
    assert (held["deadweight"].high, held["duration_years"].low) == (1.0, 0.25)
    assert all(one.low <= one.mode <= one.high for one in ranges.values())


def test_that_a_value_outside_its_given_range_counts_as_the_nearer_end() -> None:
    found = result(outcome(deadweight=Decimal("0.5")))
    given_range: Given = {("deadweight", found.outcomes[0].outcome.id): (Decimal("0.1"), Decimal("0.3"))}
    triangle = ranges_of(swings(found, given=given_range))["deadweight", found.outcomes[0].outcome.id]
    assert triangle == Range(0.1, 0.3, 0.3)


@pytest.mark.parametrize("draws", [0, -1, 1_000_001])
def test_that_too_few_and_too_many_draws_are_refused(draws: int) -> None:
    with pytest.raises(DrawsOutOfRange):
        simulate(result(), (), draws=draws, seed=1)


def test_that_a_seed_below_zero_is_refused() -> None:
    with pytest.raises(SeedOutOfRange):
        simulate(result(), (), draws=1, seed=-1)


def test_that_a_simulation_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    found = result()
    moving = swings(found)
    simulate(found, moving, draws=20_000, seed=1, progress=lambda _, done, total: told.append((done, total)))
    assert told[:4] == [(0, 20_000), (8192, 20_000), (16_384, 20_000), (20_000, 20_000)]
    assert told[4:] == [(place, len(moving)) for place in range(len(moving))]
    with pytest.raises(SimulationStopped):
        simulate(result(), (), draws=10, seed=1, cancelled=lambda: True)


def test_that_a_simulation_can_be_stopped_while_contributions_are_weighed() -> None:
    stages: list[str] = []
    found = result()
    with pytest.raises(SimulationStopped):
        simulate(
            found,
            swings(found),
            draws=1000,
            seed=1,
            progress=lambda stage, _done, _total: stages.append(stage),
            cancelled=lambda: stages[-3:] == ["weighing"] * 3,
        )


def shares(found: Result, moving: list[Swing], draws: int = 200_000) -> dict[str, float]:
    spread = simulate(found, moving, draws=draws, seed=5)
    assert sum(one.share for one in spread.contributions) + spread.together == 1
    return {one.key[0]: float(one.share) for one in spread.contributions}


def test_that_what_moves_the_ratio_twice_as_far_contributes_four_times_as_much() -> None:
    found = result(outcome(quantity=Decimal(200)), outcome(quantity=Decimal(100), proxy_value=Decimal(20)))
    moving = [one for one in swings(found) if one.assumption.name == "quantity"]
    spread = simulate(found, moving, draws=200_000, seed=5)
    # Two quantities are added up: the variance is the sum of both, 4 to 1.
    assert [float(one.share) for one in spread.contributions] == pytest.approx([0.8, 0.2], abs=0.005)
    assert spread.contributions[0].key == moving[0].assumption.key


def test_that_contributions_of_a_product_are_those_of_its_formula() -> None:
    found = result()
    moving = [one for one in swings(found) if one.assumption.name in ("quantity", "proxy_value")]
    # Triangles of 20 % either way vary by 0.2^2 / 6; of a product of two the rest of its variance is theirs together.
    each = 0.04 / 6
    wanted = each / (2 * each + each * each)
    found_shares = shares(found, moving)
    assert found_shares == pytest.approx({"quantity": wanted, "proxy_value": wanted}, abs=0.005)


def test_that_what_does_not_matter_contributes_nothing_but_chance() -> None:
    found = result(outcome(), outcome(quantity=Decimal(0), proxy_value=Decimal(5)))
    spread = simulate(found, swings(found), draws=50_000, seed=2)
    nothing = [one.share for one in spread.contributions if one.key[1] == found.outcomes[1].outcome.id]
    assert max(nothing) < Decimal("0.002")


def test_that_contributions_are_found_where_the_ratio_turns_back() -> None:
    found = result(outcome(proxy_value=Decimal(1)), discount_rate=Decimal("0.5"), inputs=(spent("100"),))
    one = next(each for each in swings(found) if each.assumption.name == "proxy_value")
    assert shares(found, [one]) == pytest.approx({"proxy_value": 1}, abs=0.005)


def test_that_without_any_spread_nothing_contributes() -> None:
    assert simulate(result(), (), draws=1000, seed=1).contributions == ()
    few = simulate(result(), swings(result()), draws=39, seed=1)
    assert few.contributions == ()


def test_that_the_bars_hold_every_draw() -> None:
    found = result()
    spread = simulate(found, swings(found), draws=1000, seed=1)
    assert sum(one.draws for one in spread.bars) == 1000
    assert all(one.left < one.right for one in spread.bars)
