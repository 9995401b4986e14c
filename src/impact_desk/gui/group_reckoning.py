"""The group's figures for the window: of one period, in one currency, with where they come from."""

from __future__ import annotations

from dataclasses import dataclass

from ..desk.group_desk import GroupDesk, Part
from ..domain.exchange_rates import DOLLAR
from ..domain.figure import Figures
from ..domain.period import Period
from ..domain.problem import Refusal


@dataclass(frozen=True, slots=True)
class GroupReckoned:
    """What followed from the summaries; `stopped` says what could not be reckoned."""

    period: Period
    currency: str
    figures: Figures | None
    stopped: tuple[Refusal, ...]
    parts: tuple[Part, ...]
    currencies: tuple[str, ...]

    @property
    def sites(self) -> dict[str, str]:
        """Names of the facilities by code."""
        return {part.received.facility_code: part.received.facility_name for part in self.parts}


def reckon_group(desk: GroupDesk, period: Period, currency: str) -> GroupReckoned:
    """Figures and their sources; for any thread."""
    parts, stopped, known = desk.sources(period), list[Refusal](), currencies(desk, period)
    try:
        found = desk.figures(period, currency, stopped=stopped.append)
    except Refusal as refusal:
        return GroupReckoned(period, currency, None, (refusal,), parts, known)
    return GroupReckoned(period, currency, found, tuple(stopped), parts, known)


def currencies(desk: GroupDesk, period: Period) -> tuple[str, ...]:
    """Currencies that figures of a period can be shown in: dollars first, then those with a rate of the year."""
    rates = [one.currency for one in desk.fx_rates() if one.year == period.year]
    for part in desk.sources(period):
        project = desk.payload(part.received.document).project
        rates += [one.currency for one in project.fx_rates if one.year == period.year]
        rates.append(project.site.currency)
    return tuple(dict.fromkeys((DOLLAR, *sorted(set(rates)))))
