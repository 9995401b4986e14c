"""Sources: financial proxies, the exchange rates that were used, vouchers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ...domain.exchange_rates import DOLLAR
from ...domain.period import Period
from ...domain.records import FxRate
from ..blocks import Column, Heading, Paragraph, Row, Span, Table
from ..figure_text import money_text, number_text
from .evaluations import currency_of, evaluations_of, inputs_of, outcomes_of
from .matter import Blocks, GroupMatter, Matter, SummaryMatter, cells


def summary_sources(matter: SummaryMatter) -> Blocks:
    """Where a facility's numbers come from."""
    yield Heading(matter.say("chapter.sources"))
    yield from _proxies(matter)
    yield from _rates(matter, used_rates(matter), matter.project.site.currency)
    yield from _vouchers(matter)


def group_sources(matter: GroupMatter) -> Blocks:
    """The rates by which the group's figures were converted."""
    yield Heading(matter.say("chapter.sources"))
    rates = [one for one in matter.rates if one.currency != DOLLAR]
    yield from _rates(matter, rates, matter.currency)


def used_rates(matter: SummaryMatter) -> list[FxRate]:
    """The rates that the period's figures rest on."""
    site = matter.project.site.currency
    used = _amounts(matter)
    foreign = {(year, currency) for year, currency in used if currency != site}
    needed = {*foreign, *((year, site) for year, _ in foreign)}
    return [one for one in matter.project.fx_rates if (one.year, one.currency) in needed and one.currency != DOLLAR]


def _amounts(matter: SummaryMatter) -> set[tuple[int, str]]:
    project, period = matter.project, matter.meta.period
    start = project.site.fiscal_year_start
    given = [(row.date, row.currency) for row in project.contributions] + [
        (row.date, row.currency) for row in project.leverage
    ]
    dated = {(Period.of(day, start).year, currency) for day, currency in given if period.holds(day, start)}
    return dated | set(_evaluated(matter))


def _evaluated(matter: SummaryMatter) -> Iterator[tuple[int, str]]:
    for one in evaluations_of(matter):
        yield one.start_year, currency_of(matter, one)
        for spent in inputs_of(matter, one):
            if spent.currency and spent.currency != currency_of(matter, one):
                yield from ((one.start_year + spent.year, each) for each in (spent.currency, currency_of(matter, one)))


def _proxies(matter: SummaryMatter) -> Blocks:
    say = matter.say
    yield Heading(say("proxies"), 2)
    rows = []
    for evaluation in evaluations_of(matter):
        currency = currency_of(matter, evaluation)
        for number, one in enumerate(outcomes_of(matter, evaluation), start=1):
            mark = f"rows.value_map.{evaluation.evaluation_code}.{number}.proxy_value"
            value = Span(money_text(one.proxy_value, currency), mark=mark), Span(f" {currency}", muted=True)
            prices = (say("prices_of", year=one.price_year),) if one.price_year else ()
            source = say.listed((one.proxy_source or say("none"), *prices))
            names = one.outcome, one.proxy or say("none"), source
            rows.append(Row((*cells(evaluation.evaluation_code, *names), value)))
    if not rows:
        yield matter.nothing("empty.proxies")
        return
    left = "evaluation", "column.outcome", "column.proxy", "column.source"
    yield Table((*(Column(say(key)) for key in left), Column(say("column.value"), "right")), tuple(rows))


def _rates(matter: Matter, rates: Sequence[FxRate], currency: str) -> Blocks:
    say = matter.say
    yield Heading(say("rates"), 2)
    if not rates:
        yield matter.nothing("empty.rates", currency=currency)
        return
    columns = Column(say("column.year")), Column(say("column.currency")), Column(say("column.rate_per_dollar"), "right")
    yield Table(columns, tuple(_rate_rows(rates)), narrow=True)


def _rate_rows(rates: Iterable[FxRate]) -> Iterable[Row]:
    for one in sorted(rates, key=lambda row: (row.year, row.currency)):
        rate = Span(number_text(one.units_per_usd), mark=f"rows.fx_rates.{one.year}.{one.currency}")
        yield Row((*cells(str(one.year), one.currency), (rate,)))


def _vouchers(matter: SummaryMatter) -> Blocks:
    period, start = matter.meta.period, matter.project.site.fiscal_year_start
    rows = [row for row in matter.project.contributions if period.holds(row.date, start)]
    named = Span(str(sum(row.source_ref is not None for row in rows)), mark="rows.contributions.vouchers")
    whole = Span(str(len(rows)), mark="rows.contributions.count")
    yield Heading(matter.say("vouchers"), 2)
    yield Paragraph((Span(matter.say("vouchers_line")), named, Span(matter.say("vouchers_of")), whole))
