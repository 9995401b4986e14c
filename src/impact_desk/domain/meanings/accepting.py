"""What may be typed into a field, told from its kind: sentences with named parts, to be said in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .. import kinds, sheets
from ..adjustments import AdjustmentsText
from ..fields import Field, travels
from ..told import Told

VAST = 10**9
"""A bound above this is no bound that anybody would meet."""


def accepted(field: Field) -> tuple[Told, ...]:
    """What may be typed, whether it is needed, what a blank counts as, and whether it leaves the site."""
    return (_typed(field), *_blank(field), *_apart(field))


def _typed(field: Field) -> Told:
    kind = field.kind
    for sort, tell in _SORTS:
        if isinstance(kind, sort):
            return tell(kind)
    raise TypeError(kind)


def _blank(field: Field) -> Iterator[Told]:
    if field.required:
        yield Told("Needed in every row.", {})
    elif field.default in (None, ()):
        yield Told("May be left blank.", {})
    else:
        yield Told("Left blank, it counts as {value}.", {"value": field.show(field.default)})


def _apart(field: Field) -> Iterator[Told]:
    if not travels(field):
        yield Told("It stays at this site and travels in no summary.", {})


def _text(kind: kinds.Text) -> Told:
    if kind.lines:
        return Told("Text of one line or more, at most {limit} characters.", {"limit": kind.limit})
    return Told("Text, at most {limit} characters.", {"limit": kind.limit})


def _reference(kind: kinds.Reference) -> Told:
    return Told("The code of a row of {sheet}.", {"sheet": sheets.BY_NAME[kind.sheet].title})


def _number(kind: kinds.Number) -> Told:
    if kind.low is None:
        return Told("A number, negative ones too.", {})
    if kind.above:
        return Told("A number above {low}.", {"low": kind.low})
    return Told("A number of {low} or more.", {"low": kind.low})


def _amount(kind: kinds.Amount) -> Told:
    if kind.low is None:
        return Told("An amount of money without currency sign, negative ones too.", {})
    return Told("An amount of money without currency sign, {low} or more.", {"low": kind.low})


def _count(kind: kinds.Count) -> Told:
    if kind.high > VAST:
        return Told("A whole number of {low} or more.", {"low": kind.low})
    return Told("A whole number from {low} to {high}.", {"low": kind.low, "high": kind.high})


def _says(sentence: str) -> Callable[[object], Told]:
    return lambda _kind: Told(sentence, {})


_SORTS: tuple[tuple[type[kinds.Kind], Callable[..., Told]], ...] = (
    (AdjustmentsText, _says("Adjustments, one on each line or parted by semicolons.")),
    (kinds.Text, _text),
    (kinds.Reference, _reference),
    (kinds.Code, _says("A code of letters, digits and - _ . / #, without blanks, at most 64.")),
    (kinds.Choices, _says("Words of the list, parted by semicolons.")),
    (kinds.Choice, _says("One word of the list, in English or Chinese.")),
    (kinds.Codes, _says("Codes parted by semicolons.")),
    (kinds.Day, _says("A date: 2025-03-05, 2025/3/5 or 114/03/05.")),
    (kinds.Clock, _says("A time of day in hours and minutes: 9:30 or 0930.")),
    (kinds.Span, _says("A year, or a half of it: 2025, 2025-H1.")),
    (kinds.Share, _says("A share from 0 to 1: 25 % or 0.25. A bare 25 is refused.")),
    (kinds.Level, _says("A number, or a share such as 25 %.")),
    (kinds.Amount, _amount),
    (kinds.Number, _number),
    (kinds.Count, _count),
    (kinds.Duration, _says("Hours above 0, at most 24: 2.5, 2:30 or 150 min.")),
    (kinds.YesNo, _says("Yes or no, 是 or 否.")),
    (kinds.Currency, _says("A currency code of three letters, ISO 4217.")),
    (kinds.Country, _says("A country code of two letters, ISO 3166.")),
    (kinds.Who, _says("An employee number, or group:N for N unnamed people.")),
    (kinds.Numbers, _says("Numbers parted by semicolons.")),
)
"""What is told of each sort of kind, the narrower ones first."""
