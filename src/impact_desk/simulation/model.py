"""An SROI evaluation reckoned for many draws at once, by the same conventions as `domain.sroi`, in binary numbers.

What comes out describes a spread; no figure rests on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..domain.records import Evaluation, Outcome
from ..domain.scenarios import DISCOUNT_RATE, INPUTS, SHARES
from ..domain.sensitivity import DURATION, current_value
from ..domain.sroi import Purse, first_year, years_of
from ..domain.sroi_result import Result
from .chance import Chance
from .distributions import Draws
from .ranges import Key

_LATE = {"end_of_year": 0.0, "start_of_year": 1.0, "mid_year": 0.5}
"""How much earlier than the end of its year a value arises."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Present value and inputs of many draws."""

    present_value: Draws
    inputs: Draws


class Factors:
    """What a value of 1 is worth now, year by year, at the discount rate of each draw; each year reckoned once."""

    def __init__(self, rate: Draws | float, timing: str) -> None:
        self._growth = 1 + np.asarray(rate, dtype=np.float64)
        self._late = _LATE[timing]
        self._known: dict[int, Draws] = {0: np.ones_like(self._growth)}

    def of(self, year: int) -> Draws:
        """The factors of one year."""
        if year not in self._known:
            self._known[year] = np.power(self._growth, self._late - year)
        return self._known[year]


def assumptions_of(result: Result) -> tuple[Key, ...]:
    """Every assumption of an evaluation in a fixed order: its own two, then those of each outcome."""
    names = ("quantity", "proxy_value", DURATION, *SHARES)
    return ((DISCOUNT_RATE, None), (INPUTS, None), *((name, row.id) for row in _rows(result) for name in names))


def draw(result: Result, chance: Chance, count: int) -> Drawn:
    """The next `count` draws of an evaluation."""
    terms = result.evaluation
    rate = chance.draw((DISCOUNT_RATE, None), float(terms.discount_rate), count)
    factors, present = Factors(rate, terms.discount_timing), np.zeros(count)
    for outcome in _rows(result):
        present += _present_value(outcome, terms, factors, chance, count)
    return Drawn(present, _inputs(result, factors, chance, count))


def _rows(result: Result) -> Iterable[Outcome]:
    return (one.outcome for one in result.outcomes)


def _present_value(outcome: Outcome, terms: Evaluation, factors: Factors, chance: Chance, count: int) -> Draws | float:
    def value(name: str) -> Draws | float:
        return chance.draw((name, outcome.id), float(current_value(outcome, name)), count)

    scale = value("proxy_value")
    for name in ("deadweight", "displacement", "attribution", "extra_reduction"):
        scale = scale * (1 - value(name))
    keep, duration = 1 - value("drop_off"), value(DURATION)
    quantity, parts = _quantities(outcome, value("quantity"))
    lasting = _lasting(duration, len(parts), prorated=terms.duration_rule == "prorated")
    if terms.drop_off_from == "first_year":
        scale = scale * keep
    return scale * quantity * _annuity(parts or (1.0,) * len(lasting), lasting, keep, first_year(outcome), factors)


def _annuity(
    parts: Sequence[float], lasting: Sequence[Draws | float], keep: Draws | float, start: int, factors: Factors
) -> Draws | float:
    """What a scale of 1 is worth now, from the last year back to the first: each year keeps so much of the one before."""
    worth: Draws | float = 0.0
    for k in reversed(range(len(lasting))):
        worth = parts[k] * lasting[k] * factors.of(start + k) + keep * worth
    return worth


def _quantities(outcome: Outcome, quantity: Draws | float) -> tuple[Draws | float, tuple[float, ...]]:
    """What the years are multiplied by, and what each of them has; those listed by year keep their proportions."""
    if not outcome.quantity_by_year:
        return quantity, ()
    total = float(current_value(outcome, "quantity"))
    parts = tuple(float(one) for one in outcome.quantity_by_year[: years_of(outcome)])
    return quantity / total if total else 1.0, parts


def _lasting(duration: Draws | float, listed: int, *, prorated: bool) -> list[Draws | float]:
    """How much of each year the outcome lasts, over as many years as any draw needs, or as are `listed`."""
    least, most = float(np.min(duration)), int(np.ceil(np.max(duration)))
    found: list[Draws | float] = []
    for k in range(listed or most):
        rest = duration - k
        if k + 1 <= least:
            found.append(1.0)
        elif prorated:
            found.append(np.clip(rest, 0.0, 1.0))
        else:
            found.append(np.asarray(rest > 0, dtype=np.float64))
    return found


def _inputs(result: Result, factors: Factors, chance: Chance, count: int) -> Draws:
    """The inputs: discounted at each draw's own rate where the evaluation says so, then drawn around their sum."""
    total = float(result.total_inputs)
    terms = replace(result.evaluation, inputs_discounted=False)
    purse = Purse(terms, result.currency, result.rates, result.factors)
    spent = np.zeros(count)
    for one in result.inputs:
        year = one.year if result.evaluation.inputs_discounted else 0
        spent += float(purse.worth(one)) * factors.of(year)
    if not total:
        return spent
    inputs: Draws = spent * (chance.draw((INPUTS, None), total, count) / total)
    return inputs
