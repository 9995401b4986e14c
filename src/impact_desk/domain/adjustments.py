"""The little language of scenarios: what is changed in a value map, one adjustment on each line.

    deadweight = 50 %                  every outcome's deadweight becomes 50 %
    attribution + 10 pp                10 percentage points more, of every outcome
    proxy - 10 %                       10 % less than it is
    duration x 2                       twice as long
    quantity K7-E1-O1, K7-E1-O2 = 62   of the outcomes with these codes only
    drop-off “Volunteers” = 0          of one stakeholder's outcomes
    remove K7-E1-O3                    without this outcome
    discount rate = 5 %
    inputs = 106432.40                 in all; inputs + 5000, inputs - 10 %

Assumptions go by their names in English or Chinese. In a share (deadweight, displacement, attribution, drop-off, extra
reduction, discount rate) `+ 10 %` means a tenth more and `+ 10 pp` ten percentage points more; a bare `+ 0.1` could
mean either and is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from .exact import narrow, parse_number, shorten
from .kinds import TEXT_LIMIT, USUAL, Habits, PercentOutOfRange, Share, Text, fold
from .problem import Refusal
from .words import ASSUMPTION

Deed = Literal["set", "shift", "scale", "remove"]
"""What an adjustment does: put a value, add to it, multiply it, or take outcomes out."""
WHOLE = ("discount_rate", "inputs")
"""Assumptions of the whole evaluation."""
SHARES = ("deadweight", "displacement", "attribution", "drop_off", "extra_reduction", "discount_rate")
"""Assumptions from 0 to 1."""
MOST = 200
"""More adjustments than this are no scenario."""

_SHORT = {
    "proxy": "proxy_value",
    "value": "proxy_value",
    "duration": "duration_years",
    "attribution": "attribution",
    "input": "inputs",
}
_NAMES = {
    fold(name): word
    for word in ASSUMPTION.options
    for name in (word, ASSUMPTION.options[word], ASSUMPTION.chinese[word])
} | _SHORT
_REMOVE = re.compile(r"(?:remove|without|移除|刪除)\s*(?P<whose>.*)", re.IGNORECASE | re.DOTALL)
_EQUALS = re.compile(r"(?P<left>[^=]*?)\s*[=＝]\s*(?P<value>[^=＝]+)")
_OTHER = re.compile(r"(?P<left>.*?)\s+(?P<deed>[-+−xX×*＋－])\s*(?P<value>[\d(.０-９].*)", re.DOTALL)
_QUOTED = re.compile(r"[\"“「『](?P<name>[^\"”」』]+)[\"”」』]")
_POINTS = re.compile(r"(?P<number>.+?)\s*(?:pp|percentage points?|個?百分點)", re.IGNORECASE)
_SPLIT = re.compile(r"[\n;；]")


class NotAnAdjustment(Refusal):
    """The text does not say what is changed, and how."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no adjustment. Write one like: deadweight = 50 %, attribution + 10 pp, remove K7-E1-O3.",
            text=shorten(text),
        )


class NoSuchAssumption(Refusal):
    """The text names nothing that can be changed."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no assumption. Name one of: {options}.",
            text=shorten(text),
            options=", ".join(ASSUMPTION.options.values()),
        )


class AdjustmentUnclear(Refusal):
    """A share is raised by a bare number."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is unclear for a share. Write 10 pp for ten percentage points, or 10 % for a tenth of what it is.",
            text=shorten(text),
        )


class NoPercentHere(Refusal):
    """A number is set to a percentage, or moved by percentage points."""

    def __init__(self, text: str, title: str) -> None:
        super().__init__(
            "{title} is no share, so “{text}” says nothing. Write a number, or + 10 % for a tenth more.",
            text=shorten(text),
            title=title,
        )


class BelongsToAll(Refusal):
    """The discount rate or the inputs of a single outcome."""

    def __init__(self, title: str) -> None:
        super().__init__("{title} belongs to the whole evaluation. Name no outcome beside it.", title=title)


class NothingToRemove(Refusal):
    """`remove` without saying what."""

    def __init__(self) -> None:
        super().__init__("Say what is removed: an outcome's code, or a stakeholder in quotation marks.")


class TooManyAdjustments(Refusal):
    """More adjustments than a scenario can have."""

    def __init__(self, count: int) -> None:
        super().__init__("A scenario has at most {most} adjustments; here are {count}.", most=MOST, count=count)


@dataclass(frozen=True, slots=True)
class Adjustment:
    """One adjustment as it was written; `codes` and `stakeholders` say whose outcomes, nobody named means all."""

    text: str
    deed: Deed
    assumption: str = ""
    value: Decimal = Decimal(0)
    codes: tuple[str, ...] = ()
    stakeholders: tuple[str, ...] = ()

    @property
    def concerns_all(self) -> bool:
        """Are all outcomes meant?"""
        return not self.codes and not self.stakeholders


@dataclass(frozen=True)
class AdjustmentsText(Text):
    """Adjustments as text, checked when they are typed."""

    limit: int = TEXT_LIMIT
    lines: bool = True

    def parse(self, text: str, habits: Habits = USUAL) -> str:
        """The text, once every adjustment in it is understood."""
        clean = super().parse(text, habits)
        parse_adjustments(clean)
        return clean


def parse_adjustments(text: str) -> tuple[Adjustment, ...]:
    """The adjustments in `text`, in order; lines or semicolons part them.

    Raises a `Refusal` that names the first one that is not understood.
    """
    parts = [part.strip() for part in _SPLIT.split(text) if part.strip()]
    if len(parts) > MOST:
        raise TooManyAdjustments(len(parts))
    if not parts:
        raise NotAnAdjustment(text)
    return tuple(map(parse_adjustment, parts))


def parse_adjustment(text: str) -> Adjustment:
    """One adjustment. Raises a `Refusal`."""
    removed = _REMOVE.fullmatch(text)
    if removed:
        codes, stakeholders = _whose(removed["whose"])
        if not codes and not stakeholders:
            raise NothingToRemove
        return Adjustment(text, "remove", codes=codes, stakeholders=stakeholders)
    found = _EQUALS.fullmatch(text) or _OTHER.fullmatch(text)
    if not found:
        raise NotAnAdjustment(text)
    assumption, whose = _assumption(found["left"])
    codes, stakeholders = _whose(whose)
    if assumption in WHOLE and (codes or stakeholders):
        raise BelongsToAll(ASSUMPTION.options[assumption])
    sign = narrow(found.groupdict().get("deed") or "=")
    deed, value = _value(assumption, sign.replace("−", "-").casefold(), found["value"].strip())
    return Adjustment(text, deed, assumption, value, codes, stakeholders)


def spelled_out(adjustments: Iterable[Adjustment]) -> str:
    """The adjustments as text that `parse_adjustments` reads back."""
    return "\n".join(one.text for one in adjustments)


def _assumption(left: str) -> tuple[str, str]:
    """The assumption named at the start of `left`, the longest name first, and the rest."""
    for end in sorted(_ends(left), reverse=True):
        word = _NAMES.get(fold(left[:end]))
        if word:
            return word, left[end:]
    raise NoSuchAssumption(left)


def _ends(left: str) -> Iterator[int]:
    # A name ends before a blank or a quotation mark, or with the text.
    yield from (match.start() for match in re.finditer(r"[\s\"“「『]", left))
    yield len(left)


def _whose(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    stakeholders = tuple(match["name"].strip() for match in _QUOTED.finditer(text))
    codes = [narrow(part) for part in re.split(r"[\s,，、]+", _QUOTED.sub(" ", text)) if part.strip()]
    for code in codes:
        if not re.fullmatch(r"[\w.\-/#]{1,64}", code):
            raise NotAnAdjustment(text)
    return tuple(dict.fromkeys(codes)), tuple(dict.fromkeys(stakeholders))


def _value(assumption: str, sign: str, text: str) -> tuple[Deed, Decimal]:
    if sign in ("x", "×", "*"):
        return "scale", parse_number(text)
    factor = Decimal(-1) if sign == "-" else Decimal(1)
    points, body = _POINTS.fullmatch(text), narrow(text)
    if sign != "=" and body.endswith("%"):
        return "scale", 1 + factor * parse_number(body.rstrip("% "), lone_comma_is_decimal=True).scaleb(-2)
    if assumption in SHARES:
        return _share(sign, text, factor, points["number"] if points else "")
    if points or body.endswith("%"):
        raise NoPercentHere(text, ASSUMPTION.options[assumption])
    return ("set" if sign == "=" else "shift"), factor * parse_number(text)


def _share(sign: str, text: str, factor: Decimal, points: str) -> tuple[Deed, Decimal]:
    if sign == "=":
        return "set", Share().parse(text)
    if not points:
        raise AdjustmentUnclear(text)
    value = parse_number(points, lone_comma_is_decimal=True).scaleb(-2)
    if not 0 <= value <= 1:
        raise PercentOutOfRange(text)
    return "shift", factor * value
