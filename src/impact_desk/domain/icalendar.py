"""Planned events as an iCalendar file (RFC 5545), to be opened by any calendar.

Times float: nine o'clock is nine o'clock wherever the file is opened, as it is on a notice board. Lines end with CRLF
and are folded at 75 octets, never within a character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from .records import Event, Program

LONGEST_LINE = 75
"""Octets of a line, without its end (section 3.1)."""
NAME = "-//Impact Desk//Events//EN"
STATUSES = {"planned": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def calendar(events: Iterable[Event], programs: Mapping[UUID, Program], stamp: datetime) -> bytes:
    """The events as one file; `stamp` is the moment of writing, with a time zone."""
    written = f"{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{NAME}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for one in events:
        lines += _event(one, programs.get(one.program_code), written)
    return b"".join(folded(line) for line in (*lines, "END:VCALENDAR"))


def text(value: str) -> str:
    """A text as a value: backslash, semicolon, comma and line ends escaped, other control characters left out."""
    plain = _CONTROL.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, "\\" + mark)
    return plain.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A line with its end, folded: what does not fit goes on in the next line after a space."""
    whole, parts, room = line.encode("utf-8"), list[bytes](), LONGEST_LINE
    while len(whole) > room:
        cut = room
        # A byte 10xxxxxx goes on with the character before it.
        while whole[cut] & 0xC0 == 0x80:
            cut -= 1
        parts.append(whole[:cut])
        whole, room = whole[cut:], LONGEST_LINE - 1
    return b"\r\n ".join((*parts, whole)) + b"\r\n"


def _event(one: Event, program: Program | None, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{one.id}"
    yield f"DTSTAMP:{stamp}"
    yield from _when(one)
    yield f"SUMMARY:{text(one.title)}"
    if one.place:
        yield f"LOCATION:{text(one.place)}"
    about = "\n".join(_about(one, program))
    if about:
        yield f"DESCRIPTION:{text(about)}"
    if program:
        yield f"CATEGORIES:{text(program.program_code)}"
    yield f"STATUS:{STATUSES[one.status]}"
    yield "END:VEVENT"


def _when(one: Event) -> Iterator[str]:
    last = one.end_date if one.end_date and one.end_date > one.date else one.date
    # Both ends are times or both are days (section 3.6.1).
    if one.start_time is None or (one.end_time is None and last > one.date):
        yield f"DTSTART;VALUE=DATE:{_day(one.date)}"
        # The end of a day is the day after, which no longer belongs to it.
        yield f"DTEND;VALUE=DATE:{_day(last + timedelta(days=1))}"
        return
    yield f"DTSTART:{_day(one.date)}T{one.start_time:%H%M%S}"
    if one.end_time is not None and (last, one.end_time) > (one.date, one.start_time):
        yield f"DTEND:{_day(last)}T{one.end_time:%H%M%S}"


def _day(day: date) -> str:
    # strftime writes years before 1000 with fewer digits on some systems.
    return day.isoformat().replace("-", "")


def _about(one: Event, program: Program | None) -> Iterator[str]:
    if program:
        yield f"{program.program_code} {program.name}"
    for name, value in (("Organiser", one.organiser), ("Materials", one.materials), ("Risks", one.risks)):
        if value:
            yield f"{name}: {value}"
    if one.needed is not None:
        yield f"Volunteers needed: {one.needed}"
