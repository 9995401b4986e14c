"""Planned events: how many are coming, what came of them, and the days that a month shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from .hours import Hours
from .records import Event, LogRow
from .volunteering import unnamed

WEEK = 7
WEEKS = 6
"""Weeks that a month is shown in; no month needs more."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """What the volunteer log says of an event: how many came, and their hours together."""

    people: int
    hours: Hours


def attendance(rows: Iterable[LogRow]) -> Attendance:
    """Who came by these rows; a person with two rows is one, and unnamed people are counted by their number."""
    named: set[str] = set()
    nameless, seconds = 0, 0
    for row in rows:
        group = unnamed(row.volunteer_id)
        nameless += group
        seconds += row.hours.seconds * (group or 1)
        if not group:
            named.add(row.volunteer_id.casefold())
    return Attendance(len(named) + nameless, Hours(seconds))


def coming(event: Event, named: int) -> int:
    """How many are coming: the number stated, or of those named as signed up where that is more."""
    return max(event.signed_up or 0, named)


def length(event: Event) -> Hours | None:
    """How long an event of one day lasts; nothing where its times do not say."""
    if event.start_time is None or event.end_time is None or event.end_time <= event.start_time:
        return None
    start, end = (datetime.combine(event.date, one) for one in (event.start_time, event.end_time))
    return Hours(int((end - start).total_seconds()))


def shown_days(year: int, month: int, first_weekday: int = 0) -> tuple[date, ...]:
    """The 42 days that a month is shown in, beginning on `first_weekday` (0 is Monday)."""
    first = date(year, month, 1)
    start = first - timedelta(days=(first.weekday() - first_weekday) % WEEK)
    return tuple(start + timedelta(days=number) for number in range(WEEK * WEEKS))


def by_day(events: Iterable[Event], days: Iterable[date]) -> Mapping[date, tuple[Event, ...]]:
    """Which events lie on which of these days; one of several days lies on each of them."""
    wanted = list(events)
    found = {day: tuple(one for one in wanted if one.date <= day <= (one.end_date or one.date)) for day in days}
    return {day: rows for day, rows in found.items() if rows}
