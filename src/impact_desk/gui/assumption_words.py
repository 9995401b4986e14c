"""Assumptions, ratios and break-even values in words of the chosen language."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from ..domain.break_even import BreakEven
from ..domain.exact import fixed
from ..domain.scenarios import DISCOUNT_RATE, INPUTS, SHARES
from ..domain.sensitivity import Assumption
from ..domain.words import ASSUMPTION
from .language import title_of
from .shown import NO_DATA, grouped, money, number_text

translate = QCoreApplication.translate


def ratio_text(value: Fraction | None) -> str:
    """A ratio with its `: 1`; a dash where there is none."""
    return NO_DATA if value is None else f"{grouped(fixed(value, 2))} : 1"


def signed_text(value: Fraction) -> str:
    """A difference of ratios, with its sign."""
    text = grouped(fixed(value, 2))
    return f"+{text}" if value > 0 else text


def assumption_text(assumption: Assumption) -> str:
    """The name of an assumption, with its outcome where it belongs to one."""
    title = title_of(ASSUMPTION, assumption.name)
    return f"{title} · {assumption.outcome.outcome}" if assumption.outcome else title


def question(name: str) -> str:
    """What the assumption called `name` answers, as it is asked in an evaluation."""
    return {
        "quantity": translate("Assumptions", "For how many did this change?"),
        "proxy_value": translate("Assumptions", "What is the change worth to them?"),
        "duration_years": translate("Assumptions", "How long does it last?"),
        "deadweight": translate("Assumptions", "What would have happened anyway?"),
        "displacement": translate("Assumptions", "What did it push aside elsewhere?"),
        "attribution": translate("Assumptions", "Who else contributed, and how much?"),
        "drop_off": translate("Assumptions", "How much wears off each year?"),
        "extra_reduction": translate("Assumptions", "What else is to be taken off?"),
        DISCOUNT_RATE: translate("Assumptions", "How much less does a later year count?"),
        INPUTS: translate("Assumptions", "Is everything that was put in counted?"),
    }[name]


def value_text(name: str, value: Fraction, currency: str) -> str:
    """A value of the assumption called `name`, for reading."""
    if name in (*SHARES, DISCOUNT_RATE):
        return f"{_short(value * 100)} %"
    if name in (INPUTS, "proxy_value"):
        return money(value, currency)
    if name == "duration_years":
        return translate("Assumptions", "{years} years").format(years=_short(value))
    return _short(value)


def break_even_text(found: BreakEven, ratio: Fraction | None, claim: Fraction, currency: str) -> str:
    """Where the ratio crosses the claim: it falls below it from above, or reaches it from below, or cannot."""
    if ratio is None:
        return translate("Assumptions", "no inputs, so no ratio")
    parts = {"claim": claim_text(claim)}
    if found.value is None:
        cannot = (
            translate("Assumptions", "cannot bring it below {claim}")
            if ratio >= claim
            else translate("Assumptions", "cannot bring it to {claim}")
        )
        return cannot.format(**parts)
    words = (
        translate("Assumptions", "falls below {claim} at {value}")
        if ratio >= claim
        else translate("Assumptions", "reaches {claim} at {value}")
    )
    return words.format(**parts, value=value_text(found.assumption.name, found.value, currency))


def percent(share: Decimal | Fraction) -> str:
    """A share with one decimal of a per cent."""
    return f"{grouped(fixed(share * 100, 1))} %"


def claim_text(claim: Fraction) -> str:
    """A claimed ratio with no more decimals than it has."""
    return f"{number_text(claim)} : 1"


def _short(value: Fraction) -> str:
    """At most two decimals, none where there are none."""
    text = fixed(value, 2)
    return grouped(text.rstrip("0").rstrip(".") if "." in text else text)
