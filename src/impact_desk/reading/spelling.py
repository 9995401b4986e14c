"""A spreadsheet's cell as the text that stands for exactly what the cell holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from ..domain.exact import plain

EXACT_WHOLE = 2**53
"""Whole numbers below this are exact in a binary float."""


def number_text(value: float) -> str:
    """A spreadsheet's number with at most 15 significant digits, as the spreadsheet itself shows it.

    0.1 + 0.2 is 0.3, and what was typed as 231272.67 stays that.
    """
    if value.is_integer() and abs(value) < EXACT_WHOLE:
        return str(int(value))
    text = f"{value:.15g}"
    return plain(Decimal(text)) if "e" in text else text


def clock_text(seconds: int) -> str:
    """A time or duration as `h:mm` or `h:mm:ss`."""
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    minutes, rest = divmod(seconds, 60)
    clock = f"{sign}{minutes // 60}:{minutes % 60:02d}"
    return f"{clock}:{rest:02d}" if rest else clock


def _moment(value: dt.datetime) -> str:
    # A time that is a hair short of a full second comes from the day being a binary fraction.
    rounded = value + dt.timedelta(microseconds=500_000) if value.year < dt.MAXYEAR else value
    return rounded.isoformat(timespec="seconds")[:19]


def _time(value: dt.time) -> str:
    seconds = value.hour * 3600 + value.minute * 60 + value.second + (value.microsecond >= 500_000)
    return clock_text(seconds)


_SPELLED: dict[type, Callable[[Any], str]] = {
    str: str,
    float: number_text,
    int: str,
    bool: lambda value: "yes" if value else "no",
    dt.date: dt.date.isoformat,
    dt.datetime: _moment,
    dt.time: _time,
    dt.timedelta: lambda value: clock_text(round(value.total_seconds())),
}


def spell(value: Any) -> str:
    """The text of one cell."""
    return _SPELLED.get(type(value), str)(value)
