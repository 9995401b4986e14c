"""The four distributions, each by the inverse of its distribution function: a chance from 0 to 1 becomes a value.

*Triangular* rises from the least value to the likeliest and falls to the greatest: what is known is two ends and a best
guess (D. Johnson, "The triangular distribution as a proxy for the beta distribution in risk analysis", The Statistician
46, 1997).

*PERT* is a beta distribution between the ends with the exponents 1 + 4 (mode - low) / (high - low) and
1 + 4 (high - mode) / (high - low), so that its mean is (low + 4 mode + high) / 6: values near the likeliest weigh more
than in a triangle (D. G. Malcolm, J. H. Roseboom, C. E. Clark, W. Fazar, "Application of a technique for research and
development program evaluation", Operations Research 7, 1959; D. Vose, "Risk analysis", 2008).

*Uniform* makes every value between the ends equally likely: what is known is two ends and nothing else (JCGM 101:2008,
Supplement 1 to the Guide to the expression of uncertainty in measurement, 6.4.2).

*Normal* has its mean at the likeliest value and a standard deviation of a sixth of the range, as the two ends are read as
limits of three standard deviations either way; what would fall beyond an end is not drawn, since an assumption cannot
leave its range (the sixth: Malcolm and others, 1959; the distribution: JCGM 101:2008, 6.4.7).

PERT and normal have no inverse that is quick to reckon: they are read from a table of 4,096 steps, straight between
them, made once for each assumption by adding up the density. The steps are close where chances are near 0 or 1, and their
values far apart: they stand at the chances that an even triangle has at even steps of its values.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from .ranges import Range

Draws = NDArray[np.float64]
Inverse = Callable[[Draws], Draws]
"""Makes values of chances from 0 to 1."""
VALUES, CHANCES = 4096, 4096
"""Steps of value over which a density is added up, and steps of the table that comes of it."""
_DEVIATIONS = 6.0
"""So many standard deviations of a normal distribution make its range."""
_WEIGHT = 4.0
"""What the likeliest value of a PERT distribution weighs, where each end weighs 1."""


def inverse_of(of: Range) -> Inverse:
    """The inverse of the distribution function of a range that has more than one value."""
    return _INVERSES[of.shape](of)


def _triangular(of: Range) -> Inverse:
    span = of.high - of.low
    turn, up, down = (of.mode - of.low) / span, span * (of.mode - of.low), span * (of.high - of.mode)

    def values(chances: Draws) -> Draws:
        is_rising = chances < turn
        root = np.sqrt(np.where(is_rising, chances * up, (1 - chances) * down))
        return np.where(is_rising, of.low + root, of.high - root)

    return values


def _uniform(of: Range) -> Inverse:
    return lambda chances: of.low + (of.high - of.low) * chances


def _pert(of: Range) -> Inverse:
    place = _place(of)
    return _read(of, lambda at: at ** (_WEIGHT * place) * (1 - at) ** (_WEIGHT * (1 - place)))


def _normal(of: Range) -> Inverse:
    place = _place(of)
    return _read(of, lambda at: np.exp(-0.5 * (_DEVIATIONS * (at - place)) ** 2))


_INVERSES = MappingProxyType[str, Callable[[Range], Inverse]](
    {"triangular": _triangular, "pert": _pert, "uniform": _uniform, "normal": _normal}
)


def _place(of: Range) -> float:
    """Where the likeliest value lies between the ends, from 0 to 1."""
    return (of.mode - of.low) / (of.high - of.low)


def _read(of: Range, density: Callable[[Draws], Draws]) -> Inverse:
    starts = _table(density)

    def values(chances: Draws) -> Draws:
        is_rising = chances < 0.5
        root = np.sqrt(np.where(is_rising, chances, 1 - chances) * 0.5)
        at = np.where(is_rising, root, 1 - root) * CHANCES
        step = np.minimum(at.astype(np.intp), CHANCES - 1)
        left = starts[step]
        shares: Draws = left + (at - step) * (starts[step + 1] - left)
        return of.low + (of.high - of.low) * shares

    return values


def _table(density: Callable[[Draws], Draws]) -> Draws:
    """The values, from 0 to 1, at which the steps begin, and 1; by Simpson's rule."""
    ends = np.linspace(0.0, 1.0, VALUES + 1)
    at_ends = density(ends)
    grown = at_ends[:-1] + 4 * density((ends[:-1] + ends[1:]) / 2) + at_ends[1:]
    below = np.concatenate(([0.0], np.cumsum(grown)))
    steps = np.linspace(0.0, 1.0, CHANCES + 1)
    chances = np.where(steps < 0.5, 2 * steps**2, 1 - 2 * (1 - steps) ** 2)
    starts: Draws = np.interp(chances * below[-1], below, ends)
    return starts
