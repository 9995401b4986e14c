"""One SROI evaluation with all that is asked of it: its result, what moves it, where it breaks even, how it spreads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..domain.break_even import BreakEven, break_even
from ..domain.currency import decimals
from ..domain.exact import fixed, spelled
from ..domain.problem import Refusal
from ..domain.sensitivity import NOTHING, Assumption, Given, Reading, Swing, swings
from ..domain.sroi import bare_evaluation
from ..domain.sroi_result import BARE, Result, document
from ..domain.study import study_of
from .project_desk import Desk
from .work import Progress, never, silent

if TYPE_CHECKING:
    from ..reading.understood import RefusedRow
    from ..simulation.simulate import Simulation

VALUE_DECIMALS = 6
"""Decimals of an assumption's value where it does not end by itself."""


class ValueMapRefused(Refusal):
    """Rows of a bare value map that cannot be; a ratio of the others would mislead."""

    def __init__(self, file: str, refused: tuple[RefusedRow, ...]) -> None:
        row, cell = refused[0], refused[0].problems[0]
        more = f" {len(refused) - 1} more rows were refused." if len(refused) > 1 else ""
        super().__init__(
            "{file} was not evaluated. Row {row}{column}: {why}{more}",
            file=file,
            row=row.number,
            column=f", {cell.column}" if cell.column else "",
            why=cell.refusal,
            more=more,
        )


@dataclass(frozen=True, slots=True)
class Convention:
    """How a bare value map is reckoned, where there is no evaluation that says so."""

    discount_rate: Decimal
    discount_timing: str = "end_of_year"
    duration_rule: str = "prorated"
    drop_off_from: str = "second_year"
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class Assessment:
    """An evaluation's result and what was asked beyond it; what was not asked is empty."""

    result: Result
    swings: tuple[Swing, ...] = ()
    break_even: tuple[BreakEven, ...] = ()
    simulation: Simulation | None = None

    def as_json(self) -> dict[str, Any]:
        """The evaluation as `evaluate --json` prints it: amounts, ratios and values as text."""
        found = document(self.result)
        if self.swings or self.break_even:
            places = decimals(self.result.currency)
            found["sensitivity"] = [_swing(one, places) for one in self.swings]
            found["break_even"] = [_even(one) for one in self.break_even]
        if self.simulation:
            found["simulation"] = self.simulation.as_json()
        return found


def evaluation_called(desk: Desk, code: str) -> tuple[Result, Given]:
    """The evaluation with this code, reckoned, and the ranges that were entered for its assumptions.

    Raises `NoSuchCode`, `NoFacility`, and what reckoning it raises.
    """
    identity: UUID = desk.parse("value_map", "evaluation_code", code)
    study = study_of(desk.project(), identity)
    return study.result, study.given_ranges


def bare_value_map(path: Path, inputs: Decimal, convention: Convention) -> Result:
    """A value map in a file of its own against one amount of inputs.

    Raises `ValueMapRefused`, what reading raises, `DurationOutOfRange` or `QuantitiesDoNotFit`.
    """
    from ..reading.value_map import read_value_map

    found = read_value_map(path, BARE)
    if found.refused:
        raise ValueMapRefused(path.name, found.refused)
    return bare_evaluation(
        found.outcomes,
        inputs,
        convention.discount_rate,
        discount_timing=convention.discount_timing,
        duration_rule=convention.duration_rule,
        drop_off_from=convention.drop_off_from,
        currency=convention.currency,
    )


def assess(
    result: Result,
    *,
    given: Given = NOTHING,
    sensitivity: bool = False,
    draws: int = 0,
    seed: int = 1,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = never,
) -> Assessment:
    """What is asked of a result: its tornado and break-even values, and its spread over `draws` draws from `seed`.

    `given` are ranges that somebody chose. Raises `DrawsOutOfRange`, `SeedOutOfRange` or `SimulationStopped`.
    """
    bars = swings(result, given=given) if sensitivity or draws else ()
    spread = None
    if draws:
        from ..simulation.simulate import simulate

        spread = simulate(result, bars, draws=draws, seed=seed, progress=progress, cancelled=cancelled)
    return Assessment(result, bars if sensitivity else (), break_even(result) if sensitivity else (), spread)


def about(assumption: Assumption) -> dict[str, Any]:
    """Which assumption it is: its name, and the outcome's code, stakeholder and title where it belongs to one."""
    outcome = assumption.outcome
    named = {"assumption": assumption.name}
    if outcome is None:
        return named
    return {
        **named,
        "outcome_code": outcome.outcome_code,
        "stakeholder": outcome.stakeholder,
        "outcome": outcome.outcome,
    }


def _swing(one: Swing, places: int) -> dict[str, Any]:
    ends = {name: _reading(end, places) for name, end in (("low", one.low), ("high", one.high))}
    return {**about(one.assumption), "current": spelled(one.current, VALUE_DECIMALS), **ends}


def _reading(one: Reading, places: int) -> dict[str, Any]:
    return {
        "value": spelled(one.value, VALUE_DECIMALS),
        "ratio": None if one.ratio is None else fixed(one.ratio, 4),
        "net_present_value": fixed(one.net_present_value, places),
    }


def _even(one: BreakEven) -> dict[str, Any]:
    return {
        **about(one.assumption),
        "current": spelled(one.current, VALUE_DECIMALS),
        "value": None if one.value is None else spelled(one.value, VALUE_DECIMALS),
        "exact": one.exact,
        "reason": one.reason or None,
    }
