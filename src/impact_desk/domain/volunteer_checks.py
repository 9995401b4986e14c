"""Checks of people and hours: shifts that overlap, days longer than a day, approvals, sheets that do not tie."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from .approval import SETTLED, Approver, approver
from .columns import column, id_at
from .hours import DAY, Hours
from .people import same_numbers
from .problem import Problem
from .project import Project
from .records import LogRow
from .volunteering import unnamed

Shift = tuple[datetime, int, datetime]
"""When it began, the place of its row in the log, when it ended."""
PATIENCE = 30
"""Days after which hours should have been approved."""


def days_longer_than_a_day(project: Project) -> Iterator[Problem]:
    """More than 24 hours of one person on one day, whatever the number; told at the row that goes over."""
    same, sums = same_numbers(project.volunteers), defaultdict[tuple[str, date], int](int)
    log = project.volunteer_log
    columns = (
        column(log, "volunteer_id", lambda number: None if unnamed(number) else same.get(number, number)),
        column(log, "date"),
        column(log, "hours", lambda hours: hours.seconds),
    )
    for at, (who, day, seconds) in enumerate(zip(*columns, strict=True)):
        if who is None:
            continue
        before = sums[who, day]
        sums[who, day] = after = before + seconds
        if before <= DAY < after:
            template = "{volunteer} has {hours} hours on {date}. A day has 24."
            parts: dict[str, object] = {"volunteer": who, "hours": str(Hours(after)), "date": day.isoformat()}
            yield Problem("volunteer_log", id_at(log, at), "hours", template, parts)


def shifts_that_overlap(project: Project) -> Iterator[Problem]:
    """Two shifts of one person at the same time, where both say when they began; told at the later one."""
    same, shifts = same_numbers(project.volunteers), defaultdict[str, list[Shift]](list)
    log = project.volunteer_log
    columns = (
        column(log, "start_time"),
        column(log, "volunteer_id", lambda number: None if unnamed(number) else same.get(number, number)),
        column(log, "date"),
        column(log, "hours", lambda hours: timedelta(seconds=hours.seconds)),
    )
    for at, (start, who, day, length) in enumerate(zip(*columns, strict=True)):
        if start is not None and who is not None:
            began = datetime.combine(day, start)
            shifts[who].append((began, at, began + length))
    for who, found in shifts.items():
        yield from _overlaps(who, sorted(found), log)


def _overlaps(who: str, ordered: list[Shift], log: Sequence[LogRow]) -> Iterator[Problem]:
    longest: tuple[datetime, datetime] | None = None
    for began, at, until in ordered:
        if longest and began < longest[1]:
            template = "{volunteer} was at it from {first} to {last} and is entered again from {again} on {date}. Check the times."
            parts: dict[str, object] = {
                "volunteer": who,
                "first": _clock(longest[0].time()),
                "last": _clock(longest[1].time()),
                "again": _clock(began.time()),
                "date": began.date().isoformat(),
            }
            yield Problem("volunteer_log", id_at(log, at), "start_time", template, parts)
        longest = max((one for one in (longest, (began, until)) if one), key=lambda one: one[1])


def _clock(moment: time) -> str:
    return f"{moment:%H:%M}"


def aliases_in_a_circle(project: Project) -> Iterator[Problem]:
    """Numbers that stand for each other, so that none of them is the person's own."""
    by_id = {one.id: one for one in project.volunteers}
    for one in project.volunteers:
        met, at = set[UUID](), one.alias_of
        while at is not None and at in by_id and at not in met:
            met.add(at)
            at = by_id[at].alias_of
        if one.id in met:
            template = "{number} stands for another number that leads back to it. Take one of the aliases away."
            yield Problem("volunteers", one.id, "alias_of", template, {"number": one.volunteer_id})


def sheets_that_do_not_tie(project: Project) -> Iterator[Problem]:
    """A sign-in sheet on which another number of people signed than the log has rows from it."""
    entered = signatures_entered(project.volunteer_log)
    for one in project.sign_in_sheets:
        rows = entered.get(one.id, 0)
        if one.expected is not None and rows != one.expected:
            template = "{expected} people signed on sheet {sheet}, but {rows} were entered from it. Look at the paper."
            parts: dict[str, object] = {"expected": one.expected, "sheet": one.sheet_number, "rows": rows}
            yield Problem("sign_in_sheets", one.id, "expected", template, parts)


def signatures_entered(log: Sequence[LogRow]) -> Counter[UUID]:
    """How many people were entered from each sign-in sheet; a row for N unnamed people is N."""
    found = Counter[UUID]()
    people = column(log, "volunteer_id", lambda number: unnamed(number) or 1)
    for sheet, heads in zip(column(log, "sheet_number"), people, strict=True):
        if sheet is not None:
            found[sheet] += heads
    return found


def own_hours_approved(project: Project) -> Iterator[Problem]:
    """Hours that the volunteer approved; they came in with a workbook, because no act lets them through."""
    log, known = project.volunteer_log, dict[str, Approver]()
    columns = (column(log, "approval", lambda state: state in SETTLED), column(log, "approved_by"))
    own = tuple(column(log, name) for name in ("volunteer_id", "volunteer_name"))
    owned: dict[tuple[str, str, str | None], bool] = {}
    for at, (is_settled, name, *who) in enumerate(zip(*columns, *own, strict=True)):
        if not is_settled or not name:
            continue
        key = name, *who
        if name not in known:
            known[name] = approver(name, date.min, project.volunteers, project.team)
        if key not in owned:
            owned[key] = known[name].owns(log[at])
        if owned[key]:
            row = log[at]
            template = (
                "{volunteer} approved hours of {date} that are his or her own. Send the row back to another approver."
            )
            parts: dict[str, object] = {"volunteer": row.approved_by, "date": row.date.isoformat()}
            yield Problem("volunteer_log", row.id, "approved_by", template, parts)


def hours_waiting(project: Project, today: date) -> Iterator[Problem]:
    """Hours older than `PATIENCE` days that nobody approved, by program; leads to the oldest row.

    Only where the site approves hours at all.
    """
    log = project.volunteer_log
    if not any(column(log, "approval")):
        return
    waiting: dict[UUID, list[int]] = {}
    columns = (
        column(log, "approval", lambda state: state not in SETTLED),
        column(log, "date"),
        column(log, "date", lambda day: (today - day).days > PATIENCE),
        column(log, "program_code"),
    )
    oldest_day: dict[UUID, date] = {}
    for at, (is_open, day, is_old, program) in enumerate(zip(*columns, strict=True)):
        if is_open and is_old:
            count, _ = waiting.setdefault(program, [0, at])
            waiting[program][0] = count + 1
            if day < oldest_day.setdefault(program, day):
                oldest_day[program], waiting[program][1] = day, at
    codes = {one.id: one.program_code for one in project.programs}
    for program, (count, place) in waiting.items():
        oldest = log[place]
        template = "{count} rows of {program} wait for approval for more than {days} days; the oldest is of {date}, {age} days ago."
        parts: dict[str, object] = {
            "count": count,
            "program": codes.get(program, ""),
            "days": PATIENCE,
            "date": oldest.date.isoformat(),
            "age": (today - oldest.date).days,
        }
        yield Problem("volunteer_log", oldest.id, "approval", template, parts)


RULES = (shifts_that_overlap, aliases_in_a_circle, sheets_that_do_not_tie, own_hours_approved)
"""All of them that need no calendar, but the day's length, which is told among the gifts."""
