"""Volunteer time: whole seconds, so that 2.33 h and 2:20 are both exact (decision 0005)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from .exact import fixed, narrow, parse_number, plain, shorten
from .problem import Refusal

DAY = 24 * 3600
_CLOCK = re.compile(r"(\d{1,3}):([0-5]?\d)(?::([0-5]\d))?")
_H = r"(?:h|hr|hrs|hours?|小時|小时|時間|時|时)"
_M = r"(?:m|min|mins|minutes?|分|分鐘|分钟)"
_WORDS = re.compile(rf"(\d{{1,3}})\s*{_H}\s*([0-5]?\d)\s*{_M}?", re.IGNORECASE)
_HOURS = re.compile(rf"(\d+(?:[.,]\d+)?)\s*{_H}", re.IGNORECASE)
_MINUTES = re.compile(rf"(\d+(?:[.,]\d+)?)\s*{_M}", re.IGNORECASE)


class HoursOutOfRange(Refusal):
    """Not above zero, or more than a day has."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is not between 0 and 24 hours. Check the hours of this shift.",
            text=shorten(text),
        )


class HoursTooFine(Refusal):
    """A fraction of an hour that is no whole number of seconds."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no whole number of seconds. Write hours and minutes, like 2:20.",
            text=shorten(text),
        )


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """A length of time in whole seconds; above 0 and at most 24 hours where it was entered."""

    seconds: int

    @classmethod
    def parse(cls, text: str) -> Hours:
        """Read `2.5`, `2,5`, `2:30`, `2h30`, `150 min`.

        Raises `NotANumber`, `HoursOutOfRange` or `HoursTooFine`.
        """
        seconds = _seconds(narrow(text), text)
        if not 0 < seconds <= DAY:
            raise HoursOutOfRange(text)
        if seconds.denominator != 1:
            raise HoursTooFine(text)
        return cls(int(seconds))

    @property
    def exact(self) -> Fraction:
        """The time in hours."""
        return Fraction(self.seconds, 3600)

    def __str__(self) -> str:
        hundredths = self.exact * 100
        if hundredths.denominator == 1:
            return plain(Decimal(int(hundredths)) / 100)
        minutes, seconds = divmod(self.seconds, 60)
        clock = f"{minutes // 60}:{minutes % 60:02d}"
        return f"{clock}:{seconds:02d}" if seconds else clock


def show_hours(hours: Fraction) -> str:
    """Hours as figures print them: two decimals, half to even."""
    return fixed(hours, 2)


def _seconds(body: str, text: str) -> Fraction:
    clock = _CLOCK.fullmatch(body)
    if clock:
        return Fraction(int(clock[1]) * 3600 + int(clock[2]) * 60 + int(clock[3] or 0))
    words = _WORDS.fullmatch(body)
    if words:
        return Fraction(int(words[1]) * 3600 + int(words[2]) * 60)
    for pattern, unit in ((_HOURS, 3600), (_MINUTES, 60)):
        match = pattern.fullmatch(body)
        if match:
            return Fraction(parse_number(match[1], lone_comma_is_decimal=True)) * unit
    return Fraction(parse_number(text, lone_comma_is_decimal=True)) * 3600
