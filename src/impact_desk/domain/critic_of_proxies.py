"""What the critic asks of financial proxies: how old, from where, whose, and whether two value the same change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from uuid import UUID

from .exact import plain
from .findings import Finding, raised
from .kinds import fold
from .problem import Refusal
from .proxies import applied, newest, prices_of, target_of
from .records import Outcome, Proxy
from .study import Study
from .wording import ALIKE, likeness, pairs_of, year_named

OLD = 5
"""A proxy more than this many years older than the evaluation is questioned."""


def price_year_of(study: Study, one: Outcome) -> int | None:
    """The year in whose prices an outcome's proxy stands: as stated, as on the shelf, or as its source names it."""
    proxy = study.proxy_of.get(one.proxy_code) if one.proxy_code else None
    if one.price_year or proxy:
        return one.price_year or (proxy.price_year if proxy else None)
    named = " ".join(filter(None, (one.proxy_source, one.proxy, _source(study, one))))
    return year_named(named, study.evaluation.start_year + 1)


def _source(study: Study, one: Outcome) -> str:
    row = study.reasons.get(("proxy_value", one.id))
    return (row.source if row else None) or ""


def _age(study: Study, _today: dt.date) -> Iterator[Finding]:
    for one in study.outcomes:
        year = price_year_of(study, one)
        if not one.proxy_source and not _source(study, one):
            yield raised("proxy_unsourced", one, "proxy_source", outcome=one.outcome)
        if year is None:
            yield raised("proxy_year_unknown", one, "price_year", outcome=one.outcome)
        elif study.evaluation.start_year - _origin(study, one, year) > OLD:
            yield raised("proxy_old", one, "proxy", outcome=one.outcome, year=_origin(study, one, year))


def _origin(study: Study, one: Outcome, year: int) -> int:
    # An index carries prices to another year, but the observation behind the proxy stays as old as it is.
    proxy = study.proxy_of.get(one.proxy_code) if one.proxy_code else None
    return min(year, proxy.price_year) if proxy else year


def _overlap(study: Study, _today: dt.date) -> Iterator[Finding]:
    ordered = sorted(study.outcomes, key=lambda one: fold(one.stakeholder))
    later = newest(study.proxies)
    for _, group in groupby(ordered, key=lambda one: fold(one.stakeholder)):
        rows = [(one, _root(one, later), pairs_of(one.proxy or "")) for one in group]
        for place, (second, shelf, words) in enumerate(rows):
            for first, other_shelf, other_words in rows[:place]:
                same_shelf = shelf is not None and shelf == other_shelf
                same_words = bool(second.proxy and first.proxy) and likeness(words, other_words) >= ALIKE
                if same_shelf or same_words:
                    parts = {"outcome": second.outcome, "other": first.outcome, "stakeholder": second.stakeholder}
                    yield raised("overlapping_proxies", second, "proxy", **parts)
                    break


def _root(one: Outcome, later: Mapping[UUID, Proxy]) -> UUID | None:
    """The newest version of the proxy that an outcome names: two versions of one proxy are one proxy."""
    proxy = later.get(one.proxy_code) if one.proxy_code else None
    return proxy.id if proxy else one.proxy_code


def _passport(study: Study, today: dt.date) -> Iterator[Finding]:
    later, country = newest(study.proxies), study.country
    for one in study.outcomes:
        proxy = study.proxy_of.get(one.proxy_code) if one.proxy_code else None
        if proxy is None:
            continue
        named = {"code": proxy.proxy_code, "outcome": one.outcome}
        if proxy.expires and today > proxy.expires and not study.signed:
            yield raised("proxy_expired", one, "proxy_code", day=proxy.expires.isoformat(), **named)
        if proxy.id in later:
            yield raised("proxy_replaced", one, "proxy_code", newer=later[proxy.id].proxy_code, **named)
        if country and proxy.country != country:
            yield raised("proxy_from_abroad", one, "proxy_code", country=proxy.country, **named)
        yield from _value(study, one, proxy)


def _licences(study: Study, _today: dt.date) -> Iterator[Finding]:
    used = {one.proxy_code for one in study.outcomes}
    for proxy in study.proxies:
        if proxy.id in used and proxy.licence == "unknown":
            yield raised("proxy_licence_unknown", proxy, "licence", code=proxy.proxy_code)


def _value(study: Study, one: Outcome, proxy: Proxy) -> Iterator[Finding]:
    # An expired proxy was in force when it was applied, so its last day does not matter here.
    day = proxy.expires or dt.date.min
    try:
        made = applied(proxy, target_of(one, study, proxy), study.rates, prices_of(study.price_index), day)
    except Refusal:
        return
    if made.value != one.proxy_value:
        parts = {"code": proxy.proxy_code, "expected": plain(made.value), "value": plain(one.proxy_value)}
        yield raised("proxy_value_changed", one, "proxy_value", outcome=one.outcome, **parts)


PROXY_RULES: tuple[Callable[[Study, dt.date], Iterator[Finding]], ...] = (_age, _overlap, _passport, _licences)
"""What is found in the proxies, on a given day."""
