"""Chance that is the same on every machine: one stream of numbers for each assumption, from one seed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from .distributions import Draws, inverse_of
from .ranges import Key, Range


class Chance:
    """Draws values of assumptions. An assumption's draws depend on the seed and its place only, not on the others."""

    def __init__(self, order: Sequence[Key], ranges: Mapping[Key, Range], seed: int) -> None:
        """Draw for the assumptions in `order`; those without a range are not drawn."""
        self._ranges = ranges
        seeds = np.random.SeedSequence(seed).spawn(len(order))
        self._seeds = {
            key: one for key, one in zip(order, seeds, strict=True) if key in ranges and not ranges[key].is_fixed
        }
        self._streams = {key: _stream(one) for key, one in self._seeds.items()}
        self._inverses = {key: inverse_of(ranges[key]) for key in self._seeds}

    @property
    def moving(self) -> tuple[Key, ...]:
        """The assumptions that are drawn, in order."""
        return tuple(self._seeds)

    def draw(self, key: Key, current: float, count: int) -> Draws | float:
        """The next `count` values of an assumption, or its one value where it does not move."""
        if key in self._streams:
            return self._inverses[key](self._streams[key].random(count))
        return self._ranges[key].mode if key in self._ranges else current

    def chances_again(self, count: int) -> Iterator[tuple[Key, Draws]]:
        """The first `count` chances of each assumption that is drawn, from 0 to 1: the greater, the greater the value."""
        return ((key, _stream(one).random(count)) for key, one in self._seeds.items())


def _stream(seed: np.random.SeedSequence) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(seed))
