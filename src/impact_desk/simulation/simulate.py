"""Draw an evaluation many times and say how its ratio and net present value spread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any

import numpy as np

from ..domain.currency import decimals
from ..domain.exact import fixed
from ..domain.problem import Refusal
from ..domain.sensitivity import Swing
from ..domain.sroi_result import Result
from .chance import Chance
from .contributions import Contribution, contributions, together
from .distributions import Draws
from .model import assumptions_of, draw
from .ranges import ALL_TRIANGULAR, Shapes, ranges_of

MOST = 1_000_000
"""Most draws; more would only take longer."""
CHUNK = 8192
"""So many draws are held in memory at a time."""
_BARS = 40


class DrawsOutOfRange(Refusal):
    """No draws at all, or more than tell anything."""

    def __init__(self, draws: int) -> None:
        super().__init__("{draws} draws cannot be made. Ask for 1 to {most}.", draws=draws, most=MOST)


class SeedOutOfRange(Refusal):
    """A seed below zero."""

    def __init__(self, seed: int) -> None:
        super().__init__("{seed} is no seed. Give a whole number from 0 on.", seed=seed)


class SimulationStopped(Refusal):
    """The person stopped the simulation."""

    def __init__(self) -> None:
        super().__init__("The simulation was stopped.")


@dataclass(frozen=True, slots=True)
class Spread:
    """How a number spreads: its median and mean, and the ends of the interval that holds 90 % of the draws."""

    median: Decimal
    mean: Decimal
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the histogram of ratios: its ends, and how many draws fell between them."""

    left: float
    right: float
    draws: int


@dataclass(frozen=True, slots=True)
class Simulation:
    """What `draws` draws with `seed` came to. `ratio` is total present value / inputs (gross).

    Where a draw has no inputs there is no ratio, and then `ratio`, `above_one` and `bars` say nothing. `contributions` are
    what each assumption contributes to the variance of the ratio, or where there is none, of the net present value.
    """

    draws: int
    seed: int
    currency: str
    net_present_value: Spread
    ratio: Spread | None
    above_one: Decimal | None
    bars: tuple[Bar, ...] = ()
    contributions: tuple[Contribution, ...] = ()

    @property
    def together(self) -> Decimal:
        """The part of the variance that no assumption contributes by itself."""
        return together(self.contributions)

    def as_json(self) -> dict[str, Any]:
        """The simulation as `evaluate --json` prints it; the desk adds the contributions, whose outcomes it can name."""
        places = decimals(self.currency)
        return {
            "draws": self.draws,
            "seed": self.seed,
            "interval": "0.90",
            "ratio": _document(self.ratio, 4) if self.ratio else None,
            "net_present_value": _document(self.net_present_value, places),
            "probability_ratio_above_one": fixed(self.above_one, 4) if self.above_one is not None else None,
        }


def simulate(
    result: Result,
    swings: Iterable[Swing],
    shapes: Shapes = ALL_TRIANGULAR,
    *,
    draws: int,
    seed: int,
    progress: Callable[[str, int, int], None] = lambda _stage, _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Simulation:
    """Draw the evaluation `draws` times, every assumption by itself within the range that its swing shows.

    `shapes` say how likely the values of a range are. The same seed gives the same draws, on any machine and however many
    are made at a time. Raises `DrawsOutOfRange`, `SeedOutOfRange`, `SimulationStopped`.
    """
    if not 1 <= draws <= MOST:
        raise DrawsOutOfRange(draws)
    if seed < 0:
        raise SeedOutOfRange(seed)
    chance = Chance(assumptions_of(result), ranges_of(swings, shapes), seed)

    def heed(stage: str, done: int, total: int) -> None:
        if cancelled():
            raise SimulationStopped
        progress(stage, done, total)

    present, inputs = np.empty(draws), np.empty(draws)
    for done in range(0, draws, CHUNK):
        heed("drawing", done, draws)
        part = draw(result, chance, min(CHUNK, draws - done))
        present[done : done + CHUNK], inputs[done : done + CHUNK] = part.present_value, part.inputs
    progress("drawing", draws, draws)
    return _summed(
        result, present, inputs, seed, lambda values: contributions(values, chance, partial(heed, "weighing"))
    )


def _summed(
    result: Result,
    present: Draws,
    inputs: Draws,
    seed: int,
    weighed: Callable[[Draws], tuple[Contribution, ...]],
) -> Simulation:
    draws, net = len(present), present - inputs
    if not np.all(inputs > 0):
        return Simulation(draws, seed, result.currency, _spread(net), None, None, (), weighed(net))
    ratios = present / inputs
    above = Decimal(int(np.count_nonzero(ratios > 1))) / draws
    return Simulation(
        draws, seed, result.currency, _spread(net), _spread(ratios), above, _bars(ratios), weighed(ratios)
    )


def _spread(values: Draws) -> Spread:
    low, median, high = np.quantile(values, (0.05, 0.5, 0.95))
    return Spread(*(Decimal(repr(float(one))) for one in (median, np.mean(values), low, high)))


def _bars(ratios: Draws) -> tuple[Bar, ...]:
    counts, edges = np.histogram(ratios, bins=_BARS)
    return tuple(Bar(float(a), float(b), int(n)) for a, b, n in zip(edges[:-1], edges[1:], counts, strict=True))


def _document(spread: Spread, places: int) -> dict[str, str]:
    return {name: fixed(getattr(spread, name), places) for name in ("median", "mean", "low", "high")}
