"""An SROI evaluation reckoned for many draws at once, by the same conventions as `domain.sroi`, in binary numbers.

What comes out describes a spread; no figure rests on it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from ..domain.records import Evaluation, Outcome
from ..domain.scenarios import DISCOUNT_RATE, INPUTS, SHARES
from ..domain.sensitivity import DURATION, current_value
from ..domain.sroi import Purse, first_year, years_of
from ..domain.sroi_result import Result
from .chance import Chance, Draws
from .ranges import Key

_LATE = {"end_of_year": 0.0, "start_of_year": 1.0, "mid_year": 0.5}
"""How much earlier than the end of its year a value arises."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Present value and inputs of many draws."""

    present_value: Draws
    inputs: Draws


def assumptions_of(result: Result) -> tuple[Key, ...]:
    """Every assumption of an evaluation in a fixed order: its own two, then those of each outcome."""
    names = ("quantity", "proxy_value", DURATION, *SHARES)
    return ((DISCOUNT_RATE, None), (INPUTS, None), *((name, row.id) for row in _rows(result) for name in names))


def draw(result: Result, chance: Chance, count: int) -> Drawn:
    """The next `count` draws of an evaluation."""
    terms = result.evaluation
    rate = _array(chance.draw((DISCOUNT_RATE, None), float(terms.discount_rate), count), count)
    present = np.zeros(count)
    for outcome in _rows(result):
        present += _present_value(outcome, terms, rate, chance)
    return Drawn(present, _inputs(result, rate, chance))


def _rows(result: Result) -> Iterable[Outcome]:
    return (one.outcome for one in result.outcomes)


def _array(drawn: Draws | float, count: int) -> Draws:
    return np.broadcast_to(np.asarray(drawn, dtype=np.float64), (count,))


def _present_value(outcome: Outcome, terms: Evaluation, rate: Draws, chance: Chance) -> Draws:
    def value(name: str) -> Draws | float:
        return chance.draw((name, outcome.id), float(current_value(outcome, name)), len(rate))

    scale = value("proxy_value")
    for name in ("deadweight", "displacement", "attribution", "extra_reduction"):
        scale = scale * (1 - value(name))
    keep = 1 - value("drop_off")
    duration = value(DURATION)
    quantities = _quantities(outcome, value("quantity"), int(np.ceil(np.max(duration))))
    left = keep if terms.drop_off_from == "first_year" else 1.0
    present = np.zeros_like(rate)
    for k, quantity in enumerate(quantities):
        lasting = _lasting(duration, k, prorated=terms.duration_rule == "prorated")
        present += quantity * left * lasting * _factor(rate, first_year(outcome) + k, terms.discount_timing)
        left = left * keep
    drawn: Draws = present * scale
    return drawn


def _quantities(outcome: Outcome, quantity: Draws | float, years: int) -> list[Draws | float]:
    """The quantity in each year; those listed by year keep their proportions."""
    if not outcome.quantity_by_year:
        return [quantity] * years
    total = float(current_value(outcome, "quantity"))
    factor = quantity / total if total else 1.0
    return [float(one) * factor for one in outcome.quantity_by_year[: years_of(outcome)]]


def _lasting(duration: Draws | float, k: int, *, prorated: bool) -> Draws:
    """How much of the year after `k` whole ones the outcome lasts."""
    rest = np.asarray(duration, dtype=np.float64) - k
    lasting: Draws = np.clip(rest, 0.0, 1.0) if prorated else (rest > 0).astype(np.float64)
    return lasting


def _factor(rate: Draws, year: int, timing: str) -> Draws:
    factor: Draws = np.power(1 + rate, -(year - _LATE[timing])) if year else np.ones_like(rate)
    return factor


def _inputs(result: Result, rate: Draws, chance: Chance) -> Draws:
    """The inputs: discounted at each draw's own rate where the evaluation says so, then drawn around their sum."""
    total = float(result.total_inputs)
    terms = replace(result.evaluation, inputs_discounted=False)
    purse = Purse(terms, result.currency, result.rates, result.factors)
    spent = np.zeros_like(rate)
    for one in result.inputs:
        year = one.year if result.evaluation.inputs_discounted else 0
        spent += float(purse.worth(one)) * _factor(rate, year, terms.discount_timing)
    if not total:
        return spent
    inputs: Draws = spent * chance.draw((INPUTS, None), total, len(rate)) / total
    return inputs
