"""The group's figures: sums of the facilities' exact figures, converted once, and people counted once.

Every money figure is the sum of the facilities' exact figures converted to US dollars (or the currency chosen) at the
average rate of the year; volunteers are distinct people over all sites; ratios are formed from sums, never averaged;
the share of pre-tax profit uses the group's profit and is undefined at a loss.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import Any

from .contribution_figures import ALWAYS, DEFINITIONS, FORMS, SPLITS, leverage_ratio, split_order
from .currency import decimals
from .exact import fixed
from .exchange_rates import DOLLAR, ExchangeRates, rates_of_group
from .figure import Figure, Figures, Operand
from .figures import Basis, basis, figures_of, with_empty_folders
from .impact import COUNTS, count_figures
from .period import Period
from .problem import Refusal
from .project import Project
from .records import FxRate, GroupYear
from .sroi_figures import TOGETHER, ratio_figures
from .volunteering import Turnout, together
from .volunteering import figures as volunteering_figures

GROUP_SPLITS = tuple(split for split in SPLITS if split != "by_program")
"""How the group's total is split; a program's code is only known at its own site."""
NO_PROFIT_GIVEN = "Head office has not entered the pre-tax profit of this year."
LOSS = "There was no pre-tax profit in this year, so a share of it is undefined."
NO_HEADCOUNT = "No headcount is given for the group, and not every site gives its own."


class SameFacilityTwice(Refusal):
    """Two summaries of one facility, which would count everything twice."""

    def __init__(self, facility: str) -> None:
        super().__init__(
            "There are two summaries of {facility} for this period. Keep the one that counts; the other is superseded.",
            facility=facility,
        )


@dataclass(frozen=True, slots=True)
class Site:
    """One facility's part: what was counted, its own figures, and the way from its currency to the group's."""

    known: Basis
    figures: Figures
    currency: str
    rates: ExchangeRates

    @property
    def code(self) -> str:
        """The facility's code."""
        return self.figures.of

    @property
    def factor(self) -> Fraction:
        """From the facility's currency to the group's. Raises `MissingRate` or `RatesDisagree`."""
        return self.rates.factor(self.figures.currency, self.currency, self.known.period.year)

    def money(self, figure_id: str) -> Fraction:
        """A money figure in the group's currency; 0 where the facility has none. Raises as `factor` does."""
        found = self.figures.get(figure_id)
        return Fraction(found.value) * self.factor if found and found.value else Fraction()

    def count(self, figure_id: str) -> int:
        """A count; 0 where the facility has no such figure."""
        found = self.figures.get(figure_id)
        return int(found.value) if found and found.value else 0


@dataclass(frozen=True, slots=True)
class Group:
    """All sites of a period, and what head office knows of the year."""

    period: Period
    sites: tuple[Site, ...]
    currency: str
    rates: ExchangeRates
    year: GroupYear | None

    @property
    def headcount(self) -> int | None:
        """Head office's own, else the sum of the sites' where all give one."""
        if self.year and self.year.headcount is not None:
            return self.year.headcount
        counts = [site.known.project.site.headcount for site in self.sites]
        known = [count for count in counts if count is not None]
        return sum(known) if len(known) == len(counts) else None

    def sum(self, figure_id: str) -> Fraction:
        """The sum of the sites' money figures of this name. Raises `MissingRate` or `RatesDisagree`."""
        return sum((site.money(figure_id) for site in self.sites), Fraction())

    def money(self, path: tuple[str, ...], definition: str, figure_id: str | None = None) -> Figure:
        """The figure of that sum, with each site's part; `figure_id` where the sites' figure has another name."""
        parts = [(site, site.money(figure_id or ".".join(path))) for site in self.sites]
        operands = tuple(
            Operand(site.code, value=fixed(amount, decimals(self.currency))) for site, amount in parts if amount
        )
        amount = sum((amount for _, amount in parts), Fraction())
        return Figure(path, "money", amount, definition, self.currency, operands)


def group_figures(
    summaries: Sequence[Project],
    period: Period,
    group_year: GroupYear | None = None,
    fx_rates: Iterable[FxRate] = (),
    currency: str = DOLLAR,
    *,
    stopped: Callable[[Refusal], None] | None = None,
) -> Figures:
    """The group's figures from one project for each facility; volunteer numbers may be tokens.

    `fx_rates` are head office's own and come first; for what they do not hold the summaries' rates must agree.
    A figure that cannot be reckoned stops all with its `Refusal` (`MissingRate`, `RatesDisagree` …); where `stopped`
    is given it is told instead, and only the section concerned is left out. Raises `SameFacilityTwice` in any case.
    """
    rates = rates_of_group(fx_rates, ((one.site.facility_code, one.fx_rates) for one in summaries))
    sites = tuple(_site(one, period, currency, rates) for one in summaries)
    for code, times in Counter(site.code for site in sites).items():
        if times > 1:
            raise SameFacilityTwice(code)
    of_year = group_year if group_year and group_year.year == period.year else None
    group = Group(period, sites, currency, rates, of_year)
    found: dict[str, Figure] = {}
    for section in (_contributions, _volunteering, _outputs, _objectives, _evaluations, _profit):
        try:
            part = list(section(group))
        except Refusal as refusal:
            if stopped is None:
                raise
            stopped(refusal)
        else:
            found.update((one.id, one) for one in part)
    return Figures(str(period), "group", currency, found)


def group_document(
    summaries: Sequence[Project],
    period: Period,
    group_year: GroupYear | None = None,
    fx_rates: Iterable[FxRate] = (),
    currency: str = DOLLAR,
) -> dict[str, Any]:
    """The figures as `group-figures --json` prints them. Raises what `group_figures` raises."""
    made = group_figures(summaries, period, group_year, fx_rates, currency)
    return {"period": made.period, "currency": made.currency, **with_empty_folders(made, GROUP_SPLITS)}


def joined(parts: Sequence[Project]) -> Project:
    """Several summaries of one facility (its two halves) as one project: each row once, as it stands in the last."""
    sheets = {
        one.name: tuple({row.id: row for part in parts for row in part.sheet(one.name)}.values())
        for one in fields(Project)
    }
    sheets["facility"] = parts[-1].facility
    return Project(**sheets)  # type: ignore[arg-type]  # each sheet keeps the class of its rows


def _site(project: Project, period: Period, currency: str, rates: ExchangeRates) -> Site:
    known = basis(project, period)
    return Site(known, figures_of(known), currency, rates)


def _contributions(group: Group) -> Iterator[Figure]:
    for name in (*FORMS, "total", "mandatory", "leverage"):
        yield group.money(("contributions", name), DEFINITIONS[name])
    yield leverage_ratio(group.sum("contributions.leverage"), group.sum("contributions.total"))
    for split in GROUP_SPLITS:
        keys = {key for site in group.sites for key in site.figures.under(f"contributions.{split}")}
        for key in split_order(split, keys.union(ALWAYS.get(split, ()))):
            yield group.money(("contributions", split, key), DEFINITIONS[split])
    for site in group.sites:
        path = "contributions", "by_facility", site.code
        amount, operands = site.money("contributions.total"), _origin(site, "contributions.total")
        yield Figure(path, "money", amount, "The facility's total, converted.", group.currency, operands)


def _origin(site: Site, figure_id: str) -> tuple[Operand, ...]:
    own = site.figures[figure_id]
    rate = f"{site.figures.currency} to {site.currency}"
    return Operand(f"{site.code} in {own.currency}", value=str(own.shown)), Operand(rate, value=fixed(site.factor, 8))


def _volunteering(group: Group) -> Iterator[Figure]:
    turnouts = {site.code: site.known.counted.total for site in group.sites}
    for one in volunteering_figures(together(turnouts.values()), group.headcount):
        yield replace(one, reason=NO_HEADCOUNT) if one.path[-1] == "participation" and one.value is None else one
    for code, turnout in turnouts.items():
        yield from _turnout(("volunteering", "by_facility", code), turnout)


def _turnout(path: tuple[str, ...], turnout: Turnout) -> Iterator[Figure]:
    yield Figure((*path, "hours"), "hours", turnout.hours, "Hours at the facility.")
    yield Figure((*path, "paid_hours"), "hours", turnout.paid_hours, "Hours in company time at the facility.")
    distinct = (
        "Distinct volunteers at the facility; somebody who helped at two sites counts at each, but once in the group."
    )
    yield Figure((*path, "volunteers"), "count", len(turnout.volunteers), distinct)
    yield Figure((*path, "participations"), "count", turnout.participations, "Participations at the facility.")


def _outputs(group: Group) -> Iterator[Figure]:
    counts = {name: sum(site.count(f"outputs.{name}") for site in group.sites) for name in COUNTS}
    yield from count_figures(counts)
    for site in group.sites:
        path = ("outputs", "by_facility", site.code, "direct_beneficiaries")
        yield Figure(path, "count", site.count("outputs.direct_beneficiaries"), "Direct beneficiaries of the facility.")


def _objectives(group: Group) -> Iterator[Figure]:
    scores = {site.code: site.figures["okr.facility.score"] for site in group.sites}
    scored = sum(one.value is not None for one in scores.values())
    for code, one in scores.items():
        yield replace(one, path=("okr", "by_facility", code, "score"), operands=())
    yield Figure(
        ("okr", "facilities_with_score"), "count", scored, "Facilities whose objectives of the year have a score."
    )
    share = Fraction(scored, len(scores)) if scores else None
    yield Figure(("okr", "coverage"), "ratio", share, "Facilities whose objectives have a score / facilities.")
    yield Figure(("facilities",), "count", len(scores), "Facilities whose summaries are in these figures.")


def _evaluations(group: Group) -> Iterator[Figure]:
    own = "evaluations_together."
    spent, gained = group.sum(own + "total_inputs"), group.sum(own + "total_present_value")
    yield group.money(("evaluations", "total_inputs"), TOGETHER["total_inputs"], own + "total_inputs")
    parts = group.money((), "", own + "total_present_value").operands
    yield from ratio_figures(("evaluations",), spent, gained, group.currency, TOGETHER, parts)
    for site in group.sites:
        for name, one in site.figures.under("evaluations_together").items():
            value = one.value if one.kind == "ratio" else site.money(one.id)
            path = "evaluations", "by_facility", site.code, name
            yield replace(one, path=path, value=value, currency=site.currency, operands=())


def _profit(group: Group) -> Iterator[Figure]:
    head, total = group.headcount, Operand("Total", "contributions.total")
    each = group.sum("contributions.total") / head if head else None
    operands = total, Operand("Headcount", value=str(head) if head else None)
    reason = "" if head else NO_HEADCOUNT
    path = "contributions", "per_employee"
    yield Figure(path, "money", each, "Total / headcount.", group.currency, operands, reason=reason)
    if not group.period.half:
        yield from _share_of_profit(group, total)


def _share_of_profit(group: Group, total: Operand) -> Iterator[Figure]:
    profit, reason, share = None, NO_PROFIT_GIVEN, None
    if group.year:
        given = Fraction(group.year.pre_tax_profit)
        profit = group.rates.convert(given, group.year.currency, group.currency, group.year.year)
        share = group.sum("contributions.total") / profit if profit > 0 else None
        reason = "" if profit > 0 else LOSS
    missing = NO_PROFIT_GIVEN if profit is None else ""
    about = "The group's pre-tax profit of the year."
    yield Figure(("pre_tax_profit",), "money", profit, about, group.currency, reason=missing)
    operands = total, Operand("Pre-tax profit", "pre_tax_profit")
    about = "Total / group pre-tax profit of the year; undefined at a loss."
    yield Figure(("share_of_pre_tax_profit",), "percent", share, about, None, operands, reason=reason)
