"""How long until the inputs have come back, and what the result is for one participant.

Two rules are in use, so the one that was used stands beside the figure. *Cumulated* adds up the present values of the
years from year 0, the year of the activity, and takes value to arise evenly within a year; the payback is the moment
from which the sum stays at or above the inputs. *First year* is the rule of the guide (A guide to Social Return on
Investment, 2012, stage 5.4): inputs / annual impact, as if every year were like the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .sroi_result import Result

CUMULATED = "From the start of year 0 to the moment from which the cumulated present value stays at or above the inputs; value arises evenly within a year."
FIRST_YEAR = "Inputs / impact of a first full year, as if every year were like the first."
NEVER = "The inputs do not come back within the years evaluated."
NO_INPUTS = "There are no inputs that could come back."
NO_IMPACT = "There is no impact above 0 in a first year."
NOBODY = "The evaluation does not say how many participants there were."


@dataclass(frozen=True, slots=True)
class Payback:
    """Years until the inputs have come back, by the rule stated; nothing, with the reason, where they never do."""

    rule: str
    years: Fraction | None
    reason: str = ""

    @property
    def months(self) -> Fraction | None:
        """The same in months."""
        return None if self.years is None else self.years * 12


@dataclass(frozen=True, slots=True)
class PerParticipant:
    """What the result is for one participant, in the evaluation's currency."""

    participants: int
    present_value: Fraction
    inputs: Fraction

    @property
    def net_present_value(self) -> Fraction:
        """Present value less inputs, for one participant."""
        return self.present_value - self.inputs


def payback(result: Result) -> Payback:
    """The payback by cumulated present values."""
    wanted, before = result.total_inputs, Fraction()
    if wanted <= 0:
        return Payback(CUMULATED, None, NO_INPUTS)
    moment: Fraction | None = None
    for line in result.years:
        through = before + line.present_value
        if through < wanted:
            moment = None
        elif before < wanted:
            moment = line.year + (wanted - before) / line.present_value
        before = through
    return Payback(CUMULATED, moment, "" if moment is not None else NEVER)


def simple_payback(result: Result) -> Payback:
    """The payback by the impact of a first full year."""
    impact = result.total_impact_first_year
    if result.total_inputs <= 0:
        return Payback(FIRST_YEAR, None, NO_INPUTS)
    if impact <= 0:
        return Payback(FIRST_YEAR, None, NO_IMPACT)
    return Payback(FIRST_YEAR, result.total_inputs / impact)


def per_participant(result: Result) -> PerParticipant | None:
    """Value, inputs and net value for one participant; nothing (`NOBODY`) where their number is not stated."""
    count = result.evaluation.participants
    if not count:
        return None
    return PerParticipant(count, result.total_present_value / count, result.total_inputs / count)
