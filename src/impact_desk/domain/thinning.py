"""Which of many dated copies stay: one an hour for a day, one a day for a month, one a week beyond."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta

HOURLY = timedelta(days=1)
DAILY = timedelta(days=30)
"""How long one an hour, and one a day, are kept at least; the rest of that day, or week, follows the same rule."""


def stay(moments: Collection[datetime], now: datetime) -> frozenset[datetime]:
    """The moments whose copies stay: the newest of each hour, day or week (in UTC, weeks from Monday) by their age.

    The newest of all always stays. Thinning again at the same moment takes nothing more, and what stays later stays
    now, so that it does not matter how often somebody thins.
    """
    newest: dict[tuple[str, datetime | date], datetime] = {}
    for moment in sorted(moments):
        newest[_span(moment, now)] = moment
    return frozenset(newest.values())


def _span(moment: datetime, now: datetime) -> tuple[str, datetime | date]:
    """The hour, day or week that a copy stands for."""
    there, here = moment.astimezone(UTC), now.astimezone(UTC)
    if there.date() >= (here - HOURLY).date():
        return "hour", there.replace(minute=0, second=0, microsecond=0)
    if _monday(there) >= _monday(here - DAILY):
        return "day", there.date()
    return "week", _monday(there)


def _monday(moment: datetime) -> date:
    return moment.date() - timedelta(days=moment.weekday())
