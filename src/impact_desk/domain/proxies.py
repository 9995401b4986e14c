"""Financial proxies of the shelf, brought to an outcome: every step shown, or refused.

A proxy is carried in its own currency to the prices of the evaluation's start year by its price index, then exchanged at
the average rate of that year, then taken for one unit of the outcome's quantity. Each is a step that can be read; what
cannot be done is refused: units that do not fit, an index or rate that is missing, a value that has expired. The last
step rounds half to even to four decimals, or six significant digits where four decimals would say less.

A new version is a proxy of its own that names the one it replaces. It re-prices outcomes of evaluations that are not
signed; what a signed summary covers stays as it was signed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from .exact import half_even, plain, spelled
from .exchange_rates import ExchangeRates
from .problem import Refusal, said
from .records import Outcome, PriceLevel, Proxy
from .study import Study
from .units import factor

FOR_OTHERS = ("own", "open")
"""Licences that let a proxy travel to others."""
PLACES, DIGITS = 4, 6
"""Decimals of an applied value, and the least significant digits that it keeps."""


class UnitsDiffer(Refusal):
    """The proxy is for one of something else than what the outcome counts."""

    def __init__(self, code: str, unit: str, counted: str) -> None:
        super().__init__(
            "Proxy {code} is for one {unit}, but the outcome counts {counted}. Change the unit of quantity, or say how "
            "many units of the proxy each one has.",
            code=code,
            unit=unit,
            counted=counted,
        )


class NoPriceIndex(Refusal):
    """The proxy names no index that could carry it to another year."""

    def __init__(self, code: str, stands: int, wanted: int) -> None:
        super().__init__(
            "Proxy {code} stands in prices of {stands} and names no price index, so it cannot be carried to {wanted}. "
            "Name one on the shelf.",
            code=code,
            stands=stands,
            wanted=wanted,
        )


class NoPriceLevel(Refusal):
    """The price index has no level for a year."""

    def __init__(self, index: str, year: int) -> None:
        super().__init__(
            "Price index {index} has no level for {year}. Enter it under Price index.", index=index, year=year
        )


class PriceLevelsDisagree(Refusal):
    """The price index has two levels for a year."""

    def __init__(self, index: str, year: int) -> None:
        super().__init__(
            "Price index {index} has two different levels for {year}. Settle on one.", index=index, year=year
        )


class ProxyExpired(Refusal):
    """The proxy should not be used anew."""

    def __init__(self, code: str, day: dt.date) -> None:
        super().__init__(
            "Proxy {code} expired on {day}. Use its new version, or enter one.", code=code, day=day.isoformat()
        )


class Frozen(Refusal):
    """The evaluation was signed, so its proxies stay as they are."""

    def __init__(self, code: str) -> None:
        super().__init__(
            "Evaluation {code} is covered by a signed summary. Correct the outcome itself, with a reason.", code=code
        )


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way from the shelf to the outcome: what was done, and the value after it."""

    template: str
    parts: dict[str, object]
    value: Fraction

    @property
    def sentence(self) -> str:
        """The step in English."""
        return said(self.template, self.parts)


@dataclass(frozen=True, slots=True)
class Target:
    """What a proxy is brought to: the unit that is counted, units of the proxy in each, currency, year of prices."""

    unit: str
    each: Decimal
    currency: str
    price_year: int


@dataclass(frozen=True, slots=True)
class Application:
    """A proxy brought to a target: the value, and the steps that led to it."""

    proxy: Proxy
    target: Target
    steps: tuple[Step, ...]
    value: Decimal


@dataclass(frozen=True, slots=True)
class Prices:
    """Levels of price indices by index and year. Gaps and disagreements are refused when they are asked for."""

    levels: Mapping[tuple[str, int], frozenset[Decimal]]

    def level(self, index: str, year: int) -> Fraction:
        """The level of an index in a year. Raises `NoPriceLevel` or `PriceLevelsDisagree`."""
        found = self.levels.get((index.casefold(), year))
        if not found:
            raise NoPriceLevel(index, year)
        if len(found) > 1:
            raise PriceLevelsDisagree(index, year)
        return Fraction(next(iter(found)))


@dataclass(frozen=True, slots=True)
class Repricing:
    """What a new version does to an outcome: the value it leads to, or why it leads to none."""

    outcome: Outcome
    proxy: Proxy
    application: Application | None
    refusal: Refusal | None = None


def prices_of(rows: Iterable[PriceLevel]) -> Prices:
    """The price indices that the rows state."""
    found: dict[tuple[str, int], frozenset[Decimal]] = {}
    for row in rows:
        key = row.index_code.casefold(), row.year
        found[key] = found.get(key, frozenset()) | {row.value}
    return Prices(found)


def target_of(outcome: Outcome, study: Study, proxy: Proxy) -> Target:
    """What a proxy is brought to for an outcome: its unit (the proxy's where none is stated), the evaluation's terms."""
    return Target(outcome.unit or proxy.unit, outcome.proxy_units, study.currency, study.evaluation.start_year)


def applied(proxy: Proxy, target: Target, rates: ExchangeRates, prices: Prices, today: dt.date) -> Application:
    """`proxy` brought to `target`, step by step.

    Raises `ProxyExpired`, `NoPriceIndex`, `NoPriceLevel`, `PriceLevelsDisagree`, `MissingRate`, `RatesDisagree` or
    `UnitsDiffer`.
    """
    if proxy.expires and today > proxy.expires:
        raise ProxyExpired(proxy.proxy_code, proxy.expires)
    steps = tuple(_steps(proxy, target, rates, prices))
    return Application(proxy, target, steps, Decimal(half_even(steps[-1].value, _places(steps[-1].value))))


def with_proxy(outcome: Outcome, made: Application) -> Outcome:
    """The outcome valued by an applied proxy."""
    proxy = made.proxy
    return replace(
        outcome,
        proxy=proxy.title,
        proxy_value=made.value,
        proxy_source=proxy.source,
        proxy_code=proxy.id,
        price_year=made.target.price_year,
        unit=outcome.unit or proxy.unit,
    )


def newest(proxies: Iterable[Proxy]) -> dict[UUID, Proxy]:
    """For each proxy that was replaced, its newest version; a chain that runs in a circle leads nowhere."""
    shelf = tuple(proxies)
    by_id, after = {one.id: one for one in shelf}, {one.replaces: one for one in shelf if one.replaces}
    found: dict[UUID, Proxy] = {}
    for one in shelf:
        seen, last = {one.id}, one
        while last.id in after and after[last.id].id not in seen:
            last = after[last.id]
            seen.add(last.id)
        if last.id != one.id and last.id not in after:
            found[one.id] = by_id[last.id]
    return found


def repricings(study: Study, today: dt.date) -> tuple[Repricing, ...]:
    """What new versions on the shelf do to the outcomes of an evaluation; nothing happens to a signed one."""
    return tuple(_repricings(study, prices_of(study.price_index), today))


def used_by(proxy: Proxy, outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """The outcomes that are valued by this version of a proxy."""
    return tuple(one for one in outcomes if one.proxy_code == proxy.id)


def _repricings(study: Study, prices: Prices, today: dt.date) -> Iterator[Repricing]:
    later = newest(study.proxies)
    for one in study.outcomes:
        proxy = later.get(one.proxy_code) if one.proxy_code else None
        if proxy is None:
            continue
        try:
            if study.signed:
                raise Frozen(study.evaluation.evaluation_code)
            yield Repricing(one, proxy, applied(proxy, target_of(one, study, proxy), study.rates, prices, today))
        except Refusal as refusal:
            yield Repricing(one, proxy, None, refusal)


def _steps(proxy: Proxy, target: Target, rates: ExchangeRates, prices: Prices) -> Iterator[Step]:
    value = Fraction(proxy.value)
    start = {
        "code": proxy.proxy_code,
        "version": proxy.version,
        "value": plain(proxy.value),
        "currency": proxy.currency,
    }
    template = "{code}, version {version}: {value} {currency} for one {unit}, prices of {year}"
    yield Step(template, {**start, "unit": proxy.unit, "year": proxy.price_year}, value)
    if proxy.price_year != target.price_year:
        value, step = _indexed(proxy, target, prices, value)
        yield step
    if proxy.currency != target.currency:
        rate = rates.factor(proxy.currency, target.currency, target.price_year)
        value *= rate
        parts: dict[str, object] = {"source": proxy.currency, "target": target.currency, "year": target.price_year}
        template = "x {rate}: from {source} to {target}, average rate of {year}"
        yield Step(template, {**parts, "rate": spelled(rate, 8)}, value)
    for step in _unit_steps(proxy, target, value):
        value = step.value
        yield step
    places = _places(value)
    rounded = Fraction(half_even(value, places))
    if rounded != value:
        yield Step("Rounded half to even to {places} decimals", {"places": places}, rounded)


def _indexed(proxy: Proxy, target: Target, prices: Prices, value: Fraction) -> tuple[Fraction, Step]:
    if proxy.index_code is None:
        raise NoPriceIndex(proxy.proxy_code, proxy.price_year, target.price_year)
    wanted = prices.level(proxy.index_code, target.price_year)
    stands = prices.level(proxy.index_code, proxy.price_year)
    value *= wanted / stands
    parts: dict[str, object] = {"wanted": spelled(wanted), "stands": spelled(stands), "index": proxy.index_code}
    template = "x {wanted} / {stands}: to prices of {year} by {index}"
    return value, Step(template, {**parts, "year": target.price_year}, value)


def _unit_steps(proxy: Proxy, target: Target, value: Fraction) -> Iterator[Step]:
    if target.each != 1:
        # How many units of the proxy each one has was said, so the units need not fit by themselves.
        template = "x {each}: {unit} for each {counted}"
        parts: dict[str, object] = {"each": plain(target.each), "unit": proxy.unit, "counted": target.unit}
        yield Step(template, parts, value * Fraction(target.each))
        return
    times = factor(proxy.unit, target.unit)
    if times is None:
        raise UnitsDiffer(proxy.proxy_code, proxy.unit, target.unit)
    if times != 1:
        template = "x {times}: from one {unit} to one {counted}"
        parts = {"times": spelled(times, 8), "unit": proxy.unit, "counted": target.unit}
        yield Step(template, parts, value * times)


def _places(value: Fraction) -> int:
    """Four decimals, or more where the value is so small that fewer than six digits would be left."""
    places, size = PLACES, abs(value)
    while size and size * 10**places < 10 ** (DIGITS - 1) and places < 2 * DIGITS:
        places += 1
    return places
