"""Weak and decisive first: how near an assumption is to its break-even, joined with how good its evidence is.

*Room* is how much of the way from its value to the end of its range an assumption may go before the ratio falls to the
claim: below 1 the break-even lies within what the assumption can plausibly be, so it decides whether the claim holds. The
range is the one that was entered, else the usual one of the tornado. *Weight* is the evidence: 1 for grade A (measured
here against a comparison) to 5 for grade E (assumed), and 5 where no grade was given. Ordered by room / weight, the
smallest first; what cannot break even follows, by how far it moves the ratio times its weight.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from .break_even import BreakEven
from .records import Reasoning
from .sensitivity import Swing
from .study import Key

WEIGHTS: Mapping[str, int] = MappingProxyType({"A": 1, "B": 2, "C": 3, "D": 4, "E": 5})
"""What a grade of evidence weighs."""
UNGRADED = 5
"""What an assumption without a grade weighs."""


@dataclass(frozen=True, slots=True)
class WeakPoint:
    """An assumption with its swing, its break-even value and the grade of its evidence."""

    swing: Swing
    break_even: BreakEven
    grade: str | None
    room: Fraction | None

    @property
    def decisive(self) -> bool:
        """Does the break-even lie within the range?"""
        return self.room is not None and self.room <= 1

    @property
    def weight(self) -> int:
        """What its evidence weighs: 1 for the best, 5 for none."""
        return WEIGHTS.get(self.grade or "", UNGRADED)


def weak_points(
    swings: Iterable[Swing], break_evens: Iterable[BreakEven], reasons: Mapping[Key, Reasoning]
) -> tuple[WeakPoint, ...]:
    """The assumptions of a result, weak and decisive ones first."""
    turning = {one.assumption.key: one for one in break_evens}
    found = [
        _point(swing, turning[swing.assumption.key], reasons.get(swing.assumption.key))
        for swing in swings
        if swing.assumption.key in turning
    ]
    return tuple(sorted(found, key=_rank))


def _point(swing: Swing, turning: BreakEven, reasoning: Reasoning | None) -> WeakPoint:
    return WeakPoint(swing, turning, reasoning.grade if reasoning else None, _room(swing, turning))


def _room(swing: Swing, turning: BreakEven) -> Fraction | None:
    if turning.value is None:
        return None
    distance = turning.value - swing.current
    if not distance:
        return Fraction()
    reach = (swing.high.value if distance > 0 else swing.low.value) - swing.current
    return distance / reach if reach * distance > 0 else None


def _rank(point: WeakPoint) -> tuple[bool, Fraction]:
    if point.room is None:
        return True, -point.swing.spread * point.weight
    return False, point.room / point.weight
