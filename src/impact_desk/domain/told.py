"""A result of an evaluation told as a sentence with the operands that went in, down to reason, source and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from .currency import decimals
from .exact import fixed, plain
from .problem import said
from .records import Outcome, Proxy, Reasoning
from .sensitivity import current_value, movable
from .sroi_result import Result, ValuedOutcome
from .study import Study
from .words import ASSUMPTION, DISCOUNT_TIMING

SHARES = ("deadweight", "displacement", "attribution", "extra_reduction")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as a template with named parts."""

    template: str
    parts: dict[str, object]

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return said(self.template, self.parts)


@dataclass(frozen=True, slots=True)
class Ground:
    """What an assumption's value rests on: its reasoning, and the proxy of the shelf that it came from."""

    name: str
    value: str
    reasoning: Reasoning | None = None
    proxy: Proxy | None = None

    @property
    def told(self) -> Told:
        """The value with its reason, source, evidence and grade, as far as they are recorded."""
        row = self.reasoning
        known = (
            ("because {reason}", row and row.reason),
            ("source: {source}", (row and row.source) or (self.proxy and self.proxy.source)),
            ("evidence: {evidence}", row and row.evidence),
            ("grade {grade}", row and row.grade),
            ("range {low} to {high}", row and (row.low is not None or row.high is not None)),
        )
        template = "; ".join(["{assumption} {value}", *(words for words, there in known if there)])
        parts: dict[str, object] = {"assumption": ASSUMPTION.options[self.name], "value": self.value}
        if row:
            parts |= {"reason": row.reason, "evidence": row.evidence, "grade": row.grade, "source": row.source}
            parts |= {"low": _bound(row.low), "high": _bound(row.high)}
        if not parts.get("source") and self.proxy:
            parts["source"] = self.proxy.source
        return Told(template, parts)


def impact_told(result: Result, line: ValuedOutcome) -> Told:
    """How the impact of an outcome's first full year came about."""
    one = line.outcome
    factors = [f"(1 - {{{name}}})" for name in SHARES if name != "extra_reduction" or getattr(one, name)]
    shares: dict[str, object] = {name: _percent(getattr(one, name)) for name in SHARES}
    parts = {"quantity": plain(_first_quantity(one)), "proxy": plain(one.proxy_value), "currency": result.currency}
    return Told(
        f"{{quantity}} x {{proxy}} {{currency}} x {' x '.join(factors)} = {{impact}} {{currency}}",
        {**parts, **shares, "impact": _money(result, Fraction(line.impact))},
    )


def year_told(result: Result, line: ValuedOutcome, year: int) -> Told:
    """How an outcome's value in a year, and its present value, came about."""
    terms, place = result.evaluation, year - line.first_year
    value = Fraction(line.value_in(year))
    if not 0 <= place < len(line.profile.multipliers):
        return Told("“{outcome}” has no value in year {year}.", {"outcome": line.outcome.outcome, "year": year})
    worn = place if terms.drop_off_from == "second_year" else place + 1
    parts: dict[str, object] = {
        "start": _money(result, _unworn(line, place)),
        "drop_off": _percent(line.outcome.drop_off),
        "worn": worn,
        "share": plain(_part_of_year(result, line, place)),
        "rate": _percent(terms.discount_rate),
        "power": _power(terms.discount_timing, year),
        "value": _money(result, value),
        "present": _money(result, value * result.factors.factor(year)),
        "currency": result.currency,
    }
    worn_words = " x (1 - {drop_off})^{worn}" if worn and line.outcome.drop_off else ""
    share_words = " x {share} of a year" if parts["share"] != "1" else ""
    discounted = " / (1 + {rate})^{power} = {present} {currency}" if parts["power"] != "0" else ", not discounted"
    return Told(f"{{start}}{worn_words}{share_words} = {{value}}{discounted}", parts)


def present_value_told(result: Result, line: ValuedOutcome) -> Told:
    """How an outcome's present value came about: the sum of its years."""
    years = range(line.first_year, line.first_year + len(line.profile.multipliers))
    parts: dict[str, object] = {
        f"y{year}": _money(result, value) for year, value in zip(years, line.present_values, strict=True)
    }
    words = " + ".join(f"{{y{year}}}" for year in years)
    parts |= {"total": _money(result, line.present_value), "currency": result.currency}
    return Told(f"{words} = {{total}} {{currency}}", parts)


def ratio_told(result: Result) -> Told:
    """How the gross ratio came about."""
    parts: dict[str, object] = {
        "present": _money(result, result.total_present_value),
        "inputs": _money(result, result.total_inputs),
        "currency": result.currency,
    }
    if result.ratio is None:
        return Told("There are no inputs, so a ratio is undefined.", parts)
    parts["ratio"] = fixed(result.ratio, 4)
    return Told("Gross ratio: {present} {currency} of present value / {inputs} {currency} of inputs = {ratio}", parts)


def grounds_of(study: Study, one: Outcome) -> tuple[Ground, ...]:
    """What each assumption of an outcome that moves the result rests on."""
    proxy = study.proxy_of.get(one.proxy_code) if one.proxy_code else None
    return tuple(
        Ground(
            name,
            _shown(name, current_value(one, name)),
            study.reasons.get((name, one.id)),
            proxy if name == "proxy_value" else None,
        )
        for name in movable(study.result, one)
    )


def timing_title(result: Result, language: str = "en") -> str:
    """How the evaluation discounts, in words."""
    return DISCOUNT_TIMING.title(result.evaluation.discount_timing, language)


def _first_quantity(one: Outcome) -> Decimal:
    return one.quantity_by_year[0] if one.quantity_by_year else one.quantity


def _unworn(line: ValuedOutcome, place: int) -> Fraction:
    """What the year would be worth without drop-off, as a whole year."""
    listed = line.outcome.quantity_by_year
    return Fraction(line.scale) * (Fraction(listed[place]) if listed else 1)


def _part_of_year(result: Result, line: ValuedOutcome, place: int) -> Decimal:
    count = len(line.profile.multipliers)
    if place < count - 1 or result.evaluation.duration_rule == "whole":
        return Decimal(1)
    return line.outcome.duration_years - (count - 1)


def _power(timing: str, year: int) -> str:
    if year == 0:
        return "0"
    return {"start_of_year": str(year - 1), "mid_year": f"{year - 1}.5"}.get(timing, str(year))


def _shown(name: str, value: Decimal) -> str:
    return _percent(value) if name in (*SHARES, "drop_off", "discount_rate") else plain(value)


def _bound(value: Decimal | None) -> str:
    return "…" if value is None else plain(value)


def _percent(value: Decimal) -> str:
    return f"{plain(value * 100)} %"


def _money(result: Result, amount: Fraction) -> str:
    return fixed(amount, decimals(result.currency))
