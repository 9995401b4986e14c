"""The ranges that assumptions are drawn from: those that the tornado shows, as triangles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from ..domain.sensitivity import Swing

Key = tuple[str, UUID | None]


@dataclass(frozen=True, slots=True)
class Triangle:
    """A triangular distribution: the least value, the likeliest, and the greatest."""

    low: float
    mode: float
    high: float

    @property
    def is_fixed(self) -> bool:
        """Is there only one value?"""
        return self.low >= self.high


def triangles(swings: Iterable[Swing]) -> Mapping[Key, Triangle]:
    """A triangle for each assumption of a tornado: its range, with the value that was entered as the likeliest.

    A value outside the range that was given for it counts as the nearer end.
    """
    found: dict[Key, Triangle] = {}
    for swing in swings:
        low, high = sorted((float(swing.low.value), float(swing.high.value)))
        found[swing.assumption.key] = Triangle(low, min(max(float(swing.current), low), high), high)
    return MappingProxyType(found)
