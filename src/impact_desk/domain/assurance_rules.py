"""What one row of an evaluation's grounds cannot be: reasons, ranges, stakeholders, materiality, proxies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from .adjustments import SHARES, WHOLE
from .exact import plain
from .fields import Record
from .problem import Refusal
from .records import Evaluation, Materiality, Proxy, Reasoning, Stakeholder
from .words import ASSUMPTION

Verdict = tuple[str, Refusal]
"""The field that the mistake is to be mended in, and what is wrong."""


class OutcomeMissing(Refusal):
    """An assumption of an outcome without the outcome."""

    def __init__(self, assumption: str) -> None:
        super().__init__("{assumption} belongs to an outcome. Name the outcome by its code.", assumption=assumption)


class NoOutcomeHere(Refusal):
    """The discount rate or the inputs of a single outcome."""

    def __init__(self, assumption: str) -> None:
        super().__init__(
            "{assumption} belongs to the whole evaluation. Leave the outcome blank.", assumption=assumption
        )


class RangeUpsideDown(Refusal):
    """The lowest value is above the highest."""

    def __init__(self, low: str, high: str) -> None:
        super().__init__(
            "The lowest value, {low}, is above the highest, {high}. Change one of them.", low=low, high=high
        )


class RangeOutside(Refusal):
    """An end of a range that the assumption cannot reach."""

    def __init__(self, assumption: str, end: str, allowed: str) -> None:
        super().__init__(
            "{assumption} cannot be {end}. It is {allowed}.", assumption=assumption, end=end, allowed=allowed
        )


class ExclusionUnreasoned(Refusal):
    """A stakeholder left out without a reason."""

    def __init__(self, stakeholder: str) -> None:
        super().__init__("“{stakeholder}” is excluded. Say why in the column Reason.", stakeholder=stakeholder)


class MoreInvolvedThanThereAre(Refusal):
    """More people asked than the group has."""

    def __init__(self, involved: int, group: int) -> None:
        super().__init__(
            "{involved} people were involved, but the group has only {group}. Change one of the two.",
            involved=involved,
            group=group,
        )


class WhichChange(Refusal):
    """A materiality decision about two changes, or about none."""

    def __init__(self) -> None:
        super().__init__(
            "A decision is about one change: name an outcome of the value map, or a change that was left out, not both."
        )


class ReplacesItself(Refusal):
    """A proxy that is a new version of itself."""

    def __init__(self, code: str) -> None:
        super().__init__("Proxy {code} cannot replace itself. Name the version before it, or none.", code=code)


class ComparedWithItself(Refusal):
    """An evaluation that is its own forecast."""

    def __init__(self, code: str) -> None:
        super().__init__("Evaluation {code} cannot be compared with itself. Name the forecast, or none.", code=code)


def _reasoning(row: Reasoning) -> Verdict | None:
    title = ASSUMPTION.options[row.assumption]
    if row.assumption in WHOLE and row.outcome_code is not None:
        return "outcome_code", NoOutcomeHere(title)
    if row.assumption not in WHOLE and row.outcome_code is None:
        return "outcome_code", OutcomeMissing(title)
    for name, end in (("low", row.low), ("high", row.high)):
        allowed = _allowed(row.assumption, end)
        if end is not None and allowed:
            return name, RangeOutside(title, plain(end), allowed)
    if row.low is not None and row.high is not None and row.low > row.high:
        return "low", RangeUpsideDown(plain(row.low), plain(row.high))
    return None


def _allowed(assumption: str, end: Decimal | None) -> str:
    """What the assumption can be, where `end` is none of it."""
    if end is None or assumption == "proxy_value":
        return ""
    if assumption in SHARES:
        return "" if 0 <= end <= 1 else "between 0 and 100 %"
    if assumption == "duration_years":
        return "" if 0 < end <= 100 else "above 0 and at most 100 years"
    return "" if end >= 0 else "not below 0"


def _stakeholder(row: Stakeholder) -> Verdict | None:
    if row.standing == "excluded" and not row.reason:
        return "reason", ExclusionUnreasoned(row.stakeholder)
    if row.group_size is not None and (row.involved or 0) > row.group_size:
        return "involved", MoreInvolvedThanThereAre(row.involved or 0, row.group_size)
    return None


def _materiality(row: Materiality) -> Verdict | None:
    return ("left_out", WhichChange()) if (row.outcome_code is None) == (not row.left_out) else None


def _proxy(row: Proxy) -> Verdict | None:
    return ("replaces", ReplacesItself(row.proxy_code)) if row.replaces == row.id else None


def _evaluation(row: Evaluation) -> Verdict | None:
    return ("compares_with", ComparedWithItself(row.evaluation_code)) if row.compares_with == row.id else None


RULES: Mapping[type[Record], Callable[[Any], Verdict | None]] = MappingProxyType(
    {
        Evaluation: _evaluation,
        Materiality: _materiality,
        Proxy: _proxy,
        Reasoning: _reasoning,
        Stakeholder: _stakeholder,
    }
)
"""The rule of each class of records that has one."""
