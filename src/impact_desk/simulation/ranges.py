"""The ranges that assumptions are drawn from: those that the tornado shows, each with the shape that was chosen for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from ..domain.sensitivity import Swing

Key = tuple[str, UUID | None]
Shapes = Mapping[Key, str]
"""The distribution of an assumption, a word of `domain.words.DISTRIBUTION`; triangular where none was chosen."""
TRIANGULAR = "triangular"
ALL_TRIANGULAR: Shapes = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Range:
    """What an assumption is drawn from: the least value, the likeliest, the greatest, and how likely those between are."""

    low: float
    mode: float
    high: float
    shape: str = TRIANGULAR

    @property
    def is_fixed(self) -> bool:
        """Is there only one value?"""
        return self.low >= self.high


def ranges_of(swings: Iterable[Swing], shapes: Shapes = ALL_TRIANGULAR) -> Mapping[Key, Range]:
    """What each assumption of a tornado is drawn from: its range, with the value that was entered as the likeliest.

    A value outside the range that was given for it counts as the nearer end.
    """
    found: dict[Key, Range] = {}
    for swing in swings:
        low, high = sorted((float(swing.low.value), float(swing.high.value)))
        mode, key = min(max(float(swing.current), low), high), swing.assumption.key
        found[key] = Range(low, mode, high, shapes.get(key, TRIANGULAR))
    return MappingProxyType(found)
