"""Kinds of times: a day, a time of day, a reporting period, hours of volunteering."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Any, ClassVar

from ..dates import parse_date
from ..exact import narrow
from ..hours import Hours
from ..period import Period
from .kind import USUAL, Habits, Kind
from .unreadable import NotATime


@dataclass(frozen=True)
class Day(Kind):
    """A calendar date without time zone."""

    word: ClassVar[str] = "date"

    def parse(self, text: str, habits: Habits = USUAL) -> date:
        """The date, see `dates.parse_date`."""
        return parse_date(text, habits.date_order)

    def show(self, value: Any) -> str:
        """ISO 8601."""
        return str(value.isoformat())

    def revive(self, kept: Any) -> date:
        """The date again."""
        return date.fromisoformat(str(kept))


@dataclass(frozen=True)
class Clock(Kind):
    """A time of day, to the minute, without time zone."""

    word: ClassVar[str] = "clock"
    _pattern: ClassVar[re.Pattern[str]] = re.compile(r"([01]?\d|2[0-3])[:.h]?([0-5]\d)")

    def parse(self, text: str, habits: Habits = USUAL) -> time:
        """The time: `9:30`, `09.30`, `0930`."""
        found = self._pattern.fullmatch(narrow(text))
        if not found:
            raise NotATime(text)
        return time(int(found[1]), int(found[2]))

    def show(self, value: Any) -> str:
        """Hours and minutes, `09:30`."""
        return f"{value:%H:%M}"

    def revive(self, kept: Any) -> time:
        """The time again."""
        return time.fromisoformat(str(kept))


@dataclass(frozen=True)
class Span(Kind):
    """A reporting period: `2020`, `2020-H1`."""

    word: ClassVar[str] = "period"

    def parse(self, text: str, habits: Habits = USUAL) -> Period:
        """The period, see `Period.parse`."""
        return Period.parse(text)


@dataclass(frozen=True)
class Duration(Kind):
    """Volunteer hours per person, above 0 and at most 24."""

    word: ClassVar[str] = "hours"

    def parse(self, text: str, habits: Habits = USUAL) -> Hours:
        """The hours, see `Hours.parse`."""
        return Hours.parse(text)

    def keep(self, value: Any) -> int:
        """Whole seconds."""
        return int(value.seconds)

    def revive(self, kept: Any) -> Hours:
        """The hours again."""
        return Hours(int(kept))

    @property
    def whole(self) -> bool:
        """Stored as whole seconds."""
        return True

    @property
    def right_aligned(self) -> bool:
        """Figures align to the right."""
        return True

    @property
    def adds_up(self) -> bool:
        """Hours make a sum."""
        return True
