"""What a person does about events: see who is coming, report afterwards what came of one, hand out the calendar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid4

from ..domain.columns import column
from ..domain.events import Attendance, attendance, coming
from ..domain.fields import Record
from ..domain.hours import Hours
from ..domain.icalendar import calendar
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import Event, Facility, Program, SignInSheet, SignUp, Volunteer
from ..domain.sign_in import Attendee, attendees
from ..store.file import Writing
from .copies import lay_copy
from .evidence import Given, Proved, Reducer, taking
from .project_desk import Desk

EVENTS, LOG, OUTPUTS = "events", "volunteer_log", "outputs"


class NothingCame(Refusal):
    """A report without people, outputs or photos."""

    def __init__(self) -> None:
        super().__init__("The report is empty. Tick who came, or enter what the event brought about.")


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who came, or `group:12` for 12 unnamed people, with the hours of each."""

    volunteer_id: str
    hours: Hours
    paid_time: bool
    name: str = ""
    department: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an event: who was there, outputs by field, photos.

    `sheet` is the paper that it is entered from, `counted` how many signed on it, where that was counted now.
    """

    event: UUID
    came: Sequence[Came] = ()
    outputs: Sequence[Mapping[str, Any]] = ()
    photos: Sequence[Path | Given] = ()
    sheet: UUID | None = None
    counted: int | None = None


@dataclass(frozen=True, slots=True)
class EventNow:
    """An event beside its plan: how many are coming, who came by the log, and how many outputs name it."""

    coming: int
    attendance: Attendance
    outputs: int


def expected(desk: Desk, event: UUID) -> tuple[Attendee, ...]:
    """Who signed up for an event, each person once."""
    signed = cast("tuple[SignUp, ...]", desk.records("sign_ups"))
    register = cast("tuple[Volunteer, ...]", desk.records("volunteers"))
    return attendees(Project(volunteers=register, sign_ups=signed), event)


def coming_to(desk: Desk) -> dict[UUID, int]:
    """How many are coming to each event."""
    pairs = {(one.event_code, one.volunteer_id) for one in cast("tuple[SignUp, ...]", desk.records("sign_ups"))}
    named = Counter(event for event, _ in pairs)
    return {one.id: coming(one, named[one.id]) for one in _events(desk)}


def now_of(project: Project, event: Event) -> EventNow:
    """An event beside its plan; for any thread, since the log may be long."""
    log = project.volunteer_log
    named = len({one.volunteer_id for one in project.sign_ups if one.event_code == event.id})
    came = attendance(log[at] for at, code in enumerate(column(log, "event_code")) if code == event.id)
    return EventNow(coming(event, named), came, sum(one.event_code == event.id for one in project.outputs))


def event_now(desk: Desk, event: UUID) -> EventNow:
    """An event beside its plan. Raises `Gone`."""
    return now_of(desk.project(), cast("Event", desk.record(EVENTS, event)))


def sheets_of(desk: Desk, event: UUID) -> tuple[SignInSheet, ...]:
    """The sign-in sheets that were printed for an event."""
    held = cast("tuple[SignInSheet, ...]", desk.records("sign_in_sheets"))
    return tuple(one for one in held if one.event_code == event)


def report_event(desk: Desk, report: Report, *, reducer: Reducer | None = None, reason: str = "") -> tuple[Record, ...]:
    """Enter the log rows, outputs and photos of an event and mark it as held, all as one step; the rows added.

    Raises `NothingCame`, `Gone`, `PeriodClosed` where its day is closed and no `reason` is given, the refusal of a row,
    or what taking in a photo raises; then nothing was entered.
    """
    event = cast("Event", desk.record(EVENTS, report.event))
    rows = tuple(_rows(desk, event, report))
    if not rows and not report.photos:
        raise NothingCame
    photos = taking(desk, report.photos, (Proved(EVENTS, event.id),), title=event.title, reducer=reducer)
    held = desk.changed(EVENTS, event, {"status": "held"})
    paper = _counted(desk, report)

    def act(writing: Writing) -> None:
        writing.add_all(list(rows))
        photos.write(writing)
        if held != event:
            writing.replace(held)
        if paper:
            writing.replace(paper)

    desk.write(f"Report {event.event_code or event.title}", act, reason=reason)
    return rows


def entered_already(project: Project, event: UUID) -> frozenset[str]:
    """The numbers that the log has for an event, as they are compared; for any thread, since the log may be long."""
    log = project.volunteer_log
    places = [at for at, code in enumerate(column(log, "event_code")) if code == event]
    return frozenset(log[at].volunteer_id.casefold() for at in places)


def _counted(desk: Desk, report: Report) -> Record | None:
    """The sheet with its count, where that is new."""
    if report.sheet is None or report.counted is None:
        return None
    before = desk.record("sign_in_sheets", report.sheet)
    after = desk.changed("sign_in_sheets", before, {"expected": report.counted})
    return after if after != before else None


def calendar_of(desk: Desk, period: Period | None = None) -> bytes:
    """The events, or those of a period, as an iCalendar file."""
    site = cast("tuple[Facility, ...]", desk.records("facility"))
    start = site[0].fiscal_year_start if site else 1
    wanted = [one for one in _events(desk) if period is None or period.holds(one.date, start)]
    programs = {one.id: one for one in cast("tuple[Program, ...]", desk.records("programs"))}
    return calendar(wanted, programs, datetime.now(UTC))


def write_calendar(desk: Desk, target: Path, period: Period | None = None) -> int:
    """Write that file; how many events it has. Raises `CannotWrite`."""
    content = calendar_of(desk, period)
    lay_copy(target, content)
    return content.count(b"BEGIN:VEVENT")


def _rows(desk: Desk, event: Event, report: Report) -> Iterator[Record]:
    shared = {"date": event.date, "program_code": event.program_code, "event_code": event.id}
    activity = event.title[:200]
    for one in report.came:
        own = {"volunteer_id": one.volunteer_id, "hours": one.hours, "paid_time": one.paid_time}
        names = {"volunteer_name": one.name or None, "department": one.department or None}
        more = {"activity": activity, "start_time": event.start_time, "sheet_number": report.sheet}
        yield desk.made(LOG, uuid4(), {**shared, **own, **names, **more})
    for output in report.outputs:
        yield desk.made(OUTPUTS, uuid4(), {**shared, **output})


def _events(desk: Desk) -> tuple[Event, ...]:
    return cast("tuple[Event, ...]", desk.records(EVENTS))
