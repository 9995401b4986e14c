"""Which assumption makes a ratio spread: the share of the variance that would go if its value were known.

The measure is the first-order index, Var(E[ratio | assumption]) / Var(ratio) (I. M. Sobol', "Sensitivity estimates for
nonlinear mathematical models", 1993; A. Saltelli and others, "Global sensitivity analysis: the primer", 2008, chapter
4). It is read from the draws that there are: they are sorted into classes of equal chance of the assumption, and the
variance of the classes' means is held against the variance of all (E. Plischke, E. Borgonovo, C. L. Smith, "Global
sensitivity measures from given data", European Journal of Operational Research 226, 2013).

Means of few draws differ by chance alone. What chance would do is taken off, as T. L. Kelley's epsilon squared does it
("An unbiased correlation ratio measure", 1935): (between - (classes - 1) x within / (draws - classes)) / total. What is
below zero after that counts as zero. As the assumptions are drawn by themselves, the shares add up to 1 but for what they
do together, and for what is left of chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from .chance import Chance
from .distributions import Draws
from .ranges import Key

CLASSES, EACH = 32, 20
"""Most classes, and least draws in each."""
_PLACES = 6


@dataclass(frozen=True, slots=True)
class Contribution:
    """An assumption, and its share of the variance, from 0 to 1."""

    key: Key
    share: Decimal


def contributions(
    values: Draws, chance: Chance, heed: Callable[[int, int], None] = lambda _done, _total: None
) -> tuple[Contribution, ...]:
    """What each assumption contributes to the variance of `values`, its draws in their order; the greatest first.

    Nothing where all values are the same, or fewer than 40. `heed` hears how far it is, and may raise to stop.
    """
    classes = min(CLASSES, len(values) // EACH)
    # Values around their mean: else the squares of nearly equal means would take each other's digits away.
    around = values - np.mean(values)
    total = float(np.sum(around * around))
    if classes <= 1 or total <= float(np.finfo(np.float64).eps) * float(np.sum(values * values)):
        return ()
    found = [Contribution(key, share) for key, share in _shares(around, total, classes, chance, heed)]
    return tuple(sorted(found, key=lambda one: -one.share))


def together(found: tuple[Contribution, ...]) -> Decimal:
    """What is left of the variance: what assumptions do together, and chance; nothing where the shares make it up."""
    return max(Decimal(1) - sum((one.share for one in found), Decimal()), Decimal())


def _shares(
    around: Draws, total: float, classes: int, chance: Chance, heed: Callable[[int, int], None]
) -> Iterator[tuple[Key, Decimal]]:
    moving = len(chance.moving)
    for place, (key, chances) in enumerate(chance.chances_again(len(around))):
        heed(place, moving)
        yield key, _share(around, total, (chances * classes).astype(np.intp), classes)


def _share(around: Draws, total: float, which: np.ndarray[tuple[int], np.dtype[np.intp]], classes: int) -> Decimal:
    counts = np.bincount(which, minlength=classes)
    sums = np.bincount(which, weights=around, minlength=classes)
    between = float(np.sum(sums * sums / np.maximum(counts, 1)))
    by_chance = (classes - 1) * (total - between) / (len(around) - classes)
    return round(Decimal(max(between - by_chance, 0.0) / total), _PLACES)
