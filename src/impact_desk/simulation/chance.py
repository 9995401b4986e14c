"""Chance that is the same on every machine: one stream of numbers for each assumption, from one seed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from .ranges import Key, Triangle

Draws = NDArray[np.float64]


class Chance:
    """Draws values of assumptions. An assumption's draws depend on the seed and its place only, not on the others."""

    def __init__(self, order: Sequence[Key], ranges: Mapping[Key, Triangle], seed: int) -> None:
        """Draw for the assumptions in `order`; those without a range are not drawn."""
        self._ranges = ranges
        streams = np.random.SeedSequence(seed).spawn(len(order))
        self._streams = {
            key: np.random.Generator(np.random.PCG64(stream))
            for key, stream in zip(order, streams, strict=True)
            if key in ranges and not ranges[key].is_fixed
        }

    def draw(self, key: Key, current: float, count: int) -> Draws | float:
        """The next `count` values of an assumption, or its one value where it does not move."""
        if key in self._streams:
            return drawn(self._ranges[key], self._streams[key].random(count))
        return self._ranges[key].mode if key in self._ranges else current


def drawn(triangle: Triangle, chances: Draws) -> Draws:
    """Values of a triangular distribution for chances from 0 to 1, by the inverse of its distribution function."""
    low, mode, high = triangle.low, triangle.mode, triangle.high
    rising = low + np.sqrt(chances * (high - low) * (mode - low))
    falling = high - np.sqrt((1 - chances) * (high - low) * (high - mode))
    return np.where(chances < (mode - low) / (high - low), rising, falling)
