"""The paper sign-in sheet of an event or a day: its number, what it says, who is expected on it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from .people import same_numbers
from .problem import Refusal
from .project import Project
from .records import Event, SignInSheet

_NUMBER = re.compile(r"S(\d{4})-(\d+)")
BLANK_LINES = 12
"""Lines left for people who did not sign up, unless told otherwise."""
MOST_LINES = 2_000


class TooManyLines(Refusal):
    """More lines than a sheet of paper people carry around."""

    def __init__(self, lines: int) -> None:
        super().__init__(
            "{lines} lines are more than a sign-in sheet holds ({most}). Print several sheets.",
            lines=lines,
            most=MOST_LINES,
        )


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who is expected and stands on the sheet beforehand."""

    number: str
    name: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class SheetContent:
    """What a sheet says. `blank` lines follow the `attendees`; empty texts are left out."""

    number: str
    facility: str
    program: str
    title: str
    day: str
    times: str
    place: str
    organiser: str
    attendees: tuple[Attendee, ...]
    blank: int


def next_number(day: date, sheets: Iterable[SignInSheet]) -> str:
    """The number of the next sheet of that year: `S2020-001`."""
    found = (_NUMBER.fullmatch(one.sheet_number) for one in sheets)
    used = [int(one[2]) for one in found if one and int(one[1]) == day.year]
    return f"S{day.year}-{max(used, default=0) + 1:03d}"


def attendees(project: Project, event: UUID) -> tuple[Attendee, ...]:
    """Who signed up for an event, each person once, by number."""
    same, register = same_numbers(project.volunteers), project.by_id("volunteers")
    entries = {one.volunteer_id: one for one in project.volunteers}
    found: dict[str, Attendee] = {}
    for one in project.sign_ups:
        signed = register.get(one.volunteer_id) if one.event_code == event else None
        if signed is not None:
            person = entries.get(same.get(signed.volunteer_id, signed.volunteer_id), signed)
            name, department = person.volunteer_name or signed.volunteer_name, person.department or signed.department
            found[person.volunteer_id] = Attendee(person.volunteer_id, name or "", department or "")
    return tuple(found[number] for number in sorted(found))


def content(project: Project, sheet: SignInSheet, blank: int = BLANK_LINES) -> SheetContent:
    """What the sheet says. Raises `NoFacility` or `TooManyLines`."""
    events: dict[UUID, Event] = project.by_id("events")
    event = events.get(sheet.event_code) if sheet.event_code else None
    program = project.by_id("programs").get(sheet.program_code)
    people = attendees(project, event.id) if event else ()
    if not 0 <= blank <= MOST_LINES - len(people):
        raise TooManyLines(len(people) + blank)
    return SheetContent(
        number=sheet.sheet_number,
        facility=project.site.facility_name,
        program=f"{program.program_code} {program.name}" if program else "",
        title=event.title if event else "",
        day=_days(sheet.date, event),
        times=_times(event),
        place=(event.place or "") if event else "",
        organiser=(event.organiser or "") if event else "",
        attendees=people,
        blank=blank,
    )


def _days(day: date, event: Event | None) -> str:
    last = event.end_date if event else None
    return f"{day.isoformat()} – {last.isoformat()}" if last and last > day else day.isoformat()


def _times(event: Event | None) -> str:
    if event is None or event.start_time is None:
        return ""
    return f"{event.start_time:%H:%M}" + (f" – {event.end_time:%H:%M}" if event.end_time else "")
