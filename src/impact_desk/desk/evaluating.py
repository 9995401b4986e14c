"""One SROI evaluation with all that is asked of it: what moves it, where it breaks even, what is weak, how it spreads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ..domain.axes import check_apart, parse_axis
from ..domain.break_even import BreakEven, break_even, claim_of
from ..domain.currency import decimals
from ..domain.exact import fixed, plain, shorten, spelled
from ..domain.problem import Refusal
from ..domain.published_tables import NUMBERS, Kind, parse_amount, published_table
from ..domain.sensitivity import Assumption, Reading, Swing, swings
from ..domain.sroi_result import Result, document
from ..domain.study import Study, study_of
from ..domain.weak_points import WeakPoint, weak_points
from ..domain.what_if import Axis, Line, TwoWay, comparison, two_way
from .evaluations import Evaluations, Review
from .project_desk import Desk
from .review_told import returns_told, review_told
from .work import Progress, never, silent

if TYPE_CHECKING:
    from ..simulation.simulate import Simulation

ONE = Fraction(1)
VALUE_DECIMALS = 6
"""Decimals of an assumption's value where it does not end by itself."""


class AmountMissing(Refusal):
    """A table that puts another number, without the number."""

    def __init__(self, kind: str) -> None:
        super().__init__("A table of the kind “{kind}” needs its amount. Give one.", kind=kind)


class OutcomeMissing(Refusal):
    """Another quantity of an outcome that is not there."""

    def __init__(self, code: str) -> None:
        super().__init__(
            "“{code}” is no code of an outcome in the value map. Name the one whose quantity is another.",
            code=shorten(code),
        )


@dataclass(frozen=True, slots=True)
class Assessment:
    """An evaluation's result and what was asked beyond it; what was not asked is empty."""

    result: Result
    swings: tuple[Swing, ...] = ()
    break_even: tuple[BreakEven, ...] = ()
    claim: Fraction = ONE
    weak_points: tuple[WeakPoint, ...] = ()
    simulation: Simulation | None = None
    two_way: TwoWay | None = None
    scenarios: tuple[Line, ...] | None = None
    table: tuple[Line, ...] | None = None
    review: Review | None = None

    def as_json(self) -> dict[str, Any]:
        """The evaluation as `evaluate --json` prints it: amounts, ratios and values as text."""
        found = document(self.result) | returns_told(self.result)
        if self.swings or self.break_even:
            places = decimals(self.result.currency)
            found["sensitivity"] = [_swing(one, places) for one in self.swings]
            found["claim"] = spelled(self.claim, VALUE_DECIMALS)
            found["break_even"] = [_even(one) for one in self.break_even]
            found["weak_points"] = [_weak(one) for one in self.weak_points]
        if self.two_way:
            found["two_way"] = _table(self.two_way, self.result)
        for name, lines in (("scenarios", self.scenarios), ("table", self.table)):
            if lines is not None:
                found[name] = [_line(one) for one in lines]
        if self.review:
            found["review"] = review_told(self.review)
        if self.simulation:
            found["simulation"] = {**self.simulation.as_json(), "contributions": self._contributions(self.simulation)}
        return found

    def contributors(self) -> tuple[tuple[Assumption, Decimal], ...]:
        """The assumptions that make the ratio spread, each with its share of the variance; the greatest first."""
        outcomes = {one.outcome.id: one.outcome for one in self.result.outcomes}
        found = self.simulation.contributions if self.simulation else ()
        return tuple((Assumption(one.key[0], outcomes[one.key[1]] if one.key[1] else None), one.share) for one in found)

    def _contributions(self, simulation: Simulation) -> dict[str, Any]:
        return {
            "of": "ratio" if simulation.ratio else "net_present_value",
            "by_assumption": [{**about(one), "share": fixed(share, 4)} for one, share in self.contributors()],
            "together": fixed(simulation.together, 4) if simulation.contributions else None,
        }


def evaluation_called(desk: Desk, code: str) -> Study:
    """The evaluation with this code and all that it rests on. Raises `NoSuchCode` or `NoFacility`."""
    identity: UUID = desk.parse("value_map", "evaluation_code", code)
    return study_of(desk.project(), identity)


def review_called(desk: Desk, code: str, today: date) -> Review:
    """The evaluation with this code as the critic sees it on a day. Raises `NoSuchCode` or `NoFacility`."""
    identity: UUID = desk.parse("value_map", "evaluation_code", code)
    work = Evaluations(desk)
    try:
        return work.review(identity, today)
    finally:
        work.leave()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of an evaluation beyond its result; nothing where nothing is said.

    `claim` is held against in place of the evaluation's own; `sides` are those of a two-way table, as `parse_axis` reads
    them; `table` is a published kind, with its amount as it was typed and the outcome whose quantity is another.
    """

    sensitivity: bool = False
    claim: Decimal | None = None
    sides: tuple[str, str] | None = None
    scenarios: bool = False
    table: Kind | None = None
    amount: str = ""
    outcome: str = ""
    draws: int = 0
    seed: int = 1


def assess(
    study: Study, asked: Asked, *, progress: Progress = silent, cancelled: Callable[[], bool] = never
) -> Assessment:
    """What is asked of an evaluation: what moves it and where it breaks even, what if, and its spread over draws.

    Raises `DrawsOutOfRange`, `SeedOutOfRange`, `SimulationStopped`, and what `two_way_table`, `published_lines` and
    reckoning the evaluation raise.
    """
    result = study.result
    claim = claim_of(study.evaluation) if asked.claim is None else Fraction(asked.claim)
    bars = swings(result, given=study.given_ranges) if asked.sensitivity or asked.draws else ()
    turning = break_even(result, claim) if asked.sensitivity else ()
    spread = None
    if asked.draws:
        from ..simulation.simulate import simulate

        spread = simulate(
            result, bars, study.shapes, draws=asked.draws, seed=asked.seed, progress=progress, cancelled=cancelled
        )
    return Assessment(
        result,
        bars if asked.sensitivity else (),
        turning,
        claim,
        weak_points(bars, turning, study.reasons),
        spread,
        two_way_table(study, *asked.sides) if asked.sides else None,
        comparison(study) if asked.scenarios else None,
        published_lines(study, asked.table, asked.amount, asked.outcome) if asked.table else None,
    )


def published_lines(study: Study, kind: Kind, amount: str, outcome: str) -> tuple[Line, ...]:
    """A published kind of table, with its amount as it was typed; blank for the usual one.

    Raises `AmountMissing`, `OutcomeMissing`, and what `parse_amount` raises.
    """
    if kind in NUMBERS and not amount:
        raise AmountMissing(kind)
    if kind == "quantity" and outcome.casefold() not in study.by_code:
        raise OutcomeMissing(outcome)
    return published_table(study, kind, parse_amount(kind, amount) if amount else None, outcome=outcome)


def two_way_table(study: Study, down: str, across: str) -> TwoWay:
    """The gross ratio for every pair of values of two sides as they are written.

    Raises what `parse_axis` raises, `SidesAreTheSame` or `TableTooLarge`.
    """
    axes = parse_axis(study, down), parse_axis(study, across)
    check_apart(*axes)
    return two_way(study, *axes)


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


def _weak(one: WeakPoint) -> dict[str, Any]:
    return {
        **about(one.swing.assumption),
        "grade": one.grade,
        "decisive": one.decisive,
        "room": None if one.room is None else fixed(one.room, 4),
    }


def _table(one: TwoWay, result: Result) -> dict[str, Any]:
    ratios = [[None if ratio is None else fixed(ratio, 4) for ratio in row] for row in one.ratios]
    return {"down": _axis(one.down, result), "across": _axis(one.across, result), "ratios": ratios}


def _line(one: Line) -> dict[str, Any]:
    made, stated = one.compared, one.row.stated_ratio
    ratio, difference = (made.result.ratio, made.difference) if made else (None, None)
    places = decimals(made.result.currency) if made else 0
    return {
        "title": one.row.title,
        "adjustments": one.row.adjustments.splitlines(),
        "ratio": None if ratio is None else fixed(ratio, 4),
        "difference": None if difference is None else fixed(difference, 4),
        "net_present_value": fixed(made.result.net_present_value, places) if made else None,
        "stated_ratio": None if stated is None else plain(stated),
        "agrees": one.agrees,
        "refusal": str(one.refusal) if one.refusal else None,
    }


def _axis(axis: Axis, result: Result) -> dict[str, Any]:
    meant = [
        one.outcome.outcome_code or one.outcome.outcome for one in result.outcomes if one.outcome.id in axis.outcomes
    ]
    return {"assumption": axis.assumption, "outcomes": meant or None, "values": [plain(one) for one in axis.values]}


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
