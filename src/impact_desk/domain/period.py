"""Reporting periods: a fiscal year or one of its halves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from .exact import narrow, shorten
from .problem import Refusal

_WRITTEN = re.compile(r"(\d{4})(?:-?[Hh]([12]))?")


class NotAPeriod(Refusal):
    """The text names no period."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is not a period. Write 2020, 2020-H1 or 2020-H2.",
            text=shorten(text),
        )


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A fiscal year (`half` is 0) or its first or second half.

    A fiscal year is named for the calendar year in which it starts.
    """

    year: int
    half: int = 0

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read `2020`, `2020-H1` or `2020-H2`. Raises `NotAPeriod`."""
        match = _WRITTEN.fullmatch(narrow(text)) if len(text) <= 20 else None
        if not match or not 1900 <= int(match[1]) <= 2200:
            raise NotAPeriod(text)
        return cls(int(match[1]), int(match[2] or 0))

    def __str__(self) -> str:
        return f"{self.year}-H{self.half}" if self.half else str(self.year)

    @property
    def whole_year(self) -> Period:
        """The fiscal year this period lies in."""
        return Period(self.year)

    def first_day(self, start_month: int = 1) -> date:
        """First day, in a fiscal year that starts in `start_month` (1 to 12)."""
        return _month_start(self.year, start_month + (6 if self.half == 2 else 0))

    def last_day(self, start_month: int = 1) -> date:
        """Last day, in a fiscal year that starts in `start_month` (1 to 12)."""
        months = 6 if self.half == 1 else 12
        return _month_start(self.year, start_month + months) - timedelta(days=1)

    def holds(self, day: date, start_month: int = 1) -> bool:
        """Does `day` belong to this period?"""
        return self.first_day(start_month) <= day <= self.last_day(start_month)

    def covers(self, other: Period) -> bool:
        """Does everything in `other` lie in this period?"""
        return self.year == other.year and self.half in (0, other.half)

    @classmethod
    def of(cls, day: date, start_month: int = 1) -> Period:
        """The fiscal year that `day` belongs to."""
        return cls(day.year if day.month >= start_month else day.year - 1)


def _month_start(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
