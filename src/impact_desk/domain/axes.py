"""The two sides of a two-way table: which assumption moves, of which outcomes, and through which values.

On a line a side is written like an adjustment with two ends: `deadweight = 0 % .. 50 %`, of one outcome
`quantity K7-E1-O1 = 40 .. 80`, and with the number of values where it is not 5: `discount rate = 0 % .. 6 % / 7`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from .adjustments import parse_adjustment
from .exact import half_even, shorten
from .problem import Refusal
from .records import Outcome
from .scenarios import DISCOUNT_RATE, INPUTS, bounded
from .sensitivity import Assumption, Swing, movable
from .study import Study
from .what_if import Axis, change_of

USUAL_STEPS, MOST_STEPS = 5, 20
"""Values of a side where none are asked for, and the most that can be."""
OF_ALL = ("deadweight", "displacement", "attribution", "drop_off")
"""Shares that are offered for all outcomes at once."""
_PLACES = 6
_TENTH = Decimal("0.1")
_SIDE = re.compile(r"(?P<left>[^=]+)=(?P<low>.+?)(?:\.\.|…|–)(?P<high>[^/]+)(?:/\s*(?P<steps>\d{1,3}))?\s*")


class NotASide(Refusal):
    """The text does not say which assumption moves from where to where."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no side of a table. Write one like: deadweight = 0 % .. 50 %, or quantity K7-E1-O1 = 40 .. 80 / 9.",
            text=shorten(text),
        )


class StepsOutOfRange(Refusal):
    """A side with one value, or with more than anybody reads."""

    def __init__(self, steps: int) -> None:
        super().__init__("A side of the table has 2 to {most} values, not {steps}.", steps=steps, most=MOST_STEPS)


class SidesAreTheSame(Refusal):
    """Both sides move the same assumption of the same outcomes."""

    def __init__(self) -> None:
        super().__init__("Both sides of the table move the same assumption. Choose two.")


@dataclass(frozen=True, slots=True)
class Side:
    """An assumption that may be a side: of one outcome, of the evaluation as a whole, or of all outcomes at once.

    `low` and `high` are the range that is usual for it.
    """

    name: str
    outcome: Outcome | None
    low: Decimal
    high: Decimal

    @property
    def outcomes(self) -> frozenset[UUID]:
        """The outcome that it belongs to; nobody named means all."""
        return frozenset({self.outcome.id}) if self.outcome else frozenset()


def sides(study: Study, swings: Mapping[tuple[str, UUID | None], Swing]) -> tuple[Side, ...]:
    """What may be a side: the whole evaluation's assumptions, shares of all outcomes, then those of each outcome.

    The usual range is that of the tornado; of all outcomes from 10 percentage points below the least to 10 above the
    greatest.
    """
    return tuple(_sides(study, swings))


def axis_between(assumption: str, low: Decimal, high: Decimal, steps: int, outcomes: frozenset[UUID]) -> Axis:
    """A side with `steps` values evenly from `low` to `high`, within what the assumption can be.

    Values that do not end are rounded to six decimals. Raises `StepsOutOfRange`.
    """
    if not 2 <= steps <= MOST_STEPS:
        raise StepsOutOfRange(steps)
    first, last = sorted((Fraction(bounded(assumption, low)), Fraction(bounded(assumption, high))))
    values = (half_even(first + (last - first) * place / (steps - 1), _PLACES) for place in range(steps))
    return Axis(assumption, tuple(dict.fromkeys(values)), outcomes)


def parse_axis(study: Study, text: str) -> Axis:
    """A side as it was written. Raises `NotASide`, `StepsOutOfRange`, or what parsing an adjustment raises."""
    found = _SIDE.fullmatch(text.strip())
    if not found:
        raise NotASide(text)
    low, high = (parse_adjustment(f"{found['left'].strip()} = {found[end].strip()}") for end in ("low", "high"))
    change = change_of(study, low, text)
    return axis_between(low.assumption, low.value, high.value, int(found["steps"] or USUAL_STEPS), change.outcomes)


def check_apart(down: Axis, across: Axis) -> None:
    """Refuse two sides of which one would overwrite the other. Raises `SidesAreTheSame`."""
    if (down.assumption, down.outcomes) == (across.assumption, across.outcomes):
        raise SidesAreTheSame


def assumption_of(study: Study, axis: Axis) -> Assumption:
    """The assumption that a side moves; without an outcome where it moves several."""
    only = next(iter(axis.outcomes)) if len(axis.outcomes) == 1 else None
    return Assumption(axis.assumption, next((one for one in study.outcomes if one.id == only), None))


def _sides(study: Study, swings: Mapping[tuple[str, UUID | None], Swing]) -> Iterator[Side]:
    for name in (DISCOUNT_RATE, INPUTS):
        if (name, None) in swings:
            yield _side(name, None, swings[name, None])
    for name in OF_ALL if len(study.outcomes) > 1 else ():
        values = [getattr(one, name) for one in study.outcomes]
        low, high = bounded(name, min(values) - _TENTH), bounded(name, max(values) + _TENTH)
        yield Side(name, None, low, high)
    for outcome in study.outcomes:
        for name in movable(study.result, outcome):
            if (name, outcome.id) in swings:
                yield _side(name, outcome, swings[name, outcome.id])


def _side(name: str, outcome: Outcome | None, swing: Swing) -> Side:
    low, high = (half_even(one.value, _PLACES) for one in (swing.low, swing.high))
    return Side(name, outcome, low, high)
