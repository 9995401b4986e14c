"""Dates as people write them in Taiwan and elsewhere, and what cannot be decided.

ISO `2020-03-05`, `2020/3/5`, `2020.3.5`, `20200305`, `2020年3月5日`; Minguo `109/03/05`,
`109年3月5日`, `民國109年3月5日`, `1090305`; the English name of a month, as in `5-Mar-2020`. A weekday in
brackets behind it is passed over. `05/03/2020` can be read in two ways: it is accepted when the order
is settled, or when only one order gives a date.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import Literal

from .exact import narrow, shorten
from .problem import Refusal

DateOrder = Literal["dmy", "mdy", "ymd"]
"""How a date written with the year last is to be read."""

MINGUO = 1911
"""Year 1 of the Republic is 1912."""
EARLIEST, LATEST = 1900, 2200

_TIME = r"(?:[T ]\s*(?:上午|下午|[AaPp][Mm])?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AaPp][Mm])?)?"
"""A time of day that a form or a database put behind the date; only the day is kept."""
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?" + _TIME, re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MINGUO = re.compile(r"(?:(?:中華)?民國\s*(\d{1,3})|(\d{3}))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})" + _TIME, re.ASCII)
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s*-\s*(\d{1,2})|(\d{1,2})\s*月\s*(\d{1,2})\s*日?", re.ASCII)
_PACKED_MINGUO = re.compile(r"([01]\d{2})(\d{2})(\d{2})", re.ASCII)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"),
    "december",
)
_NAMED = re.compile(r"(\d{1,2})[\s./-]*([A-Za-z]{3,9})[\s.,/-]*(\d{4})" + _TIME, re.ASCII)
_NAMED_FIRST = re.compile(r"([A-Za-z]{3,9})[\s./-]*(\d{1,2})\s*,?\s*(\d{4})" + _TIME, re.ASCII)
_WEEKDAY = re.compile(r"\s*\((?:(?:週|周|星期)?[一二三四五六日天]|[A-Za-z]{2,9}\.?)\)$")
_SHORT = re.compile(r"\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}")


class NotADate(Refusal):
    """The text is not a date."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is not a date. Write it like 2020-03-05 or 109/03/05.",
            text=shorten(text),
        )


class AmbiguousDate(Refusal):
    """The text could be two different dates."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” can be read as two dates. Write the year first (2020-03-05), or say which order the column uses.",
            text=shorten(text),
        )


class DateOutOfRange(Refusal):
    """The date lies outside the years this program keeps."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” lies outside the years {earliest} to {latest}. Check the year.",
            text=shorten(text), earliest=EARLIEST, latest=LATEST,
        )  # fmt: skip


def parse_date(text: str, order: DateOrder | None = None) -> date:
    """Read `text` as a date; `order` settles texts with the year last.

    Raises `NotADate`, `AmbiguousDate` or `DateOutOfRange`.
    """
    body = narrow(text)
    if len(body) > 40:
        raise NotADate(text)
    body = _WEEKDAY.sub("", body)
    first = _YEAR_FIRST.fullmatch(body) or _COMPACT.fullmatch(body)
    if first:
        return _made(text, int(first[1]), int(first[2]), int(first[3]))
    minguo = _MINGUO.fullmatch(body) or _PACKED_MINGUO.fullmatch(body)
    if minguo:
        *year, month, day = (int(part) for part in minguo.groups() if part)
        return _made(text, year[0] + MINGUO, month, day)
    named = _named(body)
    if named:
        return _made(text, *named)
    last = _YEAR_LAST.fullmatch(body)
    if last:
        return _year_last(text, int(last[1]), int(last[2]), int(last[3]), order)
    raise AmbiguousDate(text) if _SHORT.fullmatch(body) else NotADate(text)


def completed(text: str, first: date, last: date) -> str:
    """A day typed without its year, as the program writes days: `10-2` (month, day) in the period of these days.

    The period is no longer than a year, so at most one such day lies in it. Any other text is given back as it is, for
    `parse_date` to read or refuse; `10/2` too, which people read in two ways.
    """
    found = _DAY_AND_MONTH.fullmatch(narrow(text)) if len(text) <= 40 else None
    if found is None:
        return text
    month, day = int(found[1] or found[3]), int(found[2] or found[4])
    for year in (first.year, last.year):
        with suppress(ValueError):
            whole = date(year, month, day)
            if first <= whole <= last:
                return whole.isoformat()
    return text


def _named(body: str) -> tuple[int, int, int] | None:
    """Year, month and day of a date with the English name of its month."""
    first, last = _NAMED_FIRST.fullmatch(body), _NAMED.fullmatch(body)
    day, word, year = (first[2], first[1], first[3]) if first else last.groups() if last else ("", "", "")
    months = [number for number, name in enumerate(_MONTHS, 1) if word and name.startswith(word.casefold())]
    return (int(year), months[0], int(day)) if months else None


def order_shown_by(text: str) -> DateOrder | None:
    """The order that `text` proves by itself (`25/12/2020` can only be day first), else nothing."""
    last = _YEAR_LAST.fullmatch(narrow(text)) if len(text) <= 40 else None
    if not last:
        return None
    first, second = int(last[1]), int(last[2])
    if first > 12 >= second:
        return "dmy"
    return "mdy" if second > 12 >= first else None


def _year_last(text: str, first: int, second: int, year: int, order: DateOrder | None) -> date:
    settled = order if order in ("dmy", "mdy") else order_shown_by(text)
    if settled is None and first != second:
        raise AmbiguousDate(text)
    day, month = (second, first) if settled == "mdy" else (first, second)
    return _made(text, year, month, day)


def _made(text: str, year: int, month: int, day: int) -> date:
    if not EARLIEST <= year <= LATEST:
        raise DateOutOfRange(text)
    try:
        return date(year, month, day)
    except ValueError:
        raise NotADate(text) from None
