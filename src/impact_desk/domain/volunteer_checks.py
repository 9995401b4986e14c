"""Checks of people and hours: shifts that overlap, days longer than a day, approvals, sheets that do not tie."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from uuid import UUID

from .approval import SETTLED, approver
from .hours import DAY, Hours
from .people import same_numbers
from .problem import Problem
from .project import Project
from .records import LogRow
from .volunteering import unnamed

PATIENCE = 30
"""Days after which hours should have been approved."""


def days_longer_than_a_day(project: Project) -> Iterator[Problem]:
    """More than 24 hours of one person on one day, whatever the number; told at the row that goes over."""
    same, sums = same_numbers(project.volunteers), defaultdict[tuple[str, date], int](int)
    for row in project.volunteer_log:
        if unnamed(row.volunteer_id):
            continue
        who = same.get(row.volunteer_id, row.volunteer_id)
        before = sums[who, row.date]
        sums[who, row.date] = after = before + row.hours.seconds
        if before <= DAY < after:
            template = "{volunteer} has {hours} hours on {date}. A day has 24."
            parts: dict[str, object] = {"volunteer": who, "hours": str(Hours(after)), "date": row.date.isoformat()}
            yield Problem("volunteer_log", row.id, "hours", template, parts)


def shifts_that_overlap(project: Project) -> Iterator[Problem]:
    """Two shifts of one person at the same time, where both say when they began; told at the later one."""
    same, shifts = same_numbers(project.volunteers), defaultdict[str, list[tuple[datetime, datetime, LogRow]]](list)
    for row in project.volunteer_log:
        if row.start_time is not None and not unnamed(row.volunteer_id):
            began = datetime.combine(row.date, row.start_time)
            until = began + timedelta(seconds=row.hours.seconds)
            shifts[same.get(row.volunteer_id, row.volunteer_id)].append((began, until, row))
    for who, found in shifts.items():
        yield from _overlaps(who, sorted(found, key=lambda one: (one[0], one[2].ordinal)))


def _overlaps(who: str, ordered: list[tuple[datetime, datetime, LogRow]]) -> Iterator[Problem]:
    longest: tuple[datetime, datetime] | None = None
    for began, until, row in ordered:
        if longest and began < longest[1]:
            template = "{volunteer} was at it from {first} to {last} and is entered again from {again} on {date}. Check the times."
            parts: dict[str, object] = {
                "volunteer": who,
                "first": _clock(longest[0].time()),
                "last": _clock(longest[1].time()),
                "again": _clock(began.time()),
                "date": row.date.isoformat(),
            }
            yield Problem("volunteer_log", row.id, "start_time", template, parts)
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


def signatures_entered(log: tuple[LogRow, ...]) -> Counter[UUID]:
    """How many people were entered from each sign-in sheet; a row for N unnamed people is N."""
    found = Counter[UUID]()
    for row in log:
        if row.sheet_number is not None:
            found[row.sheet_number] += unnamed(row.volunteer_id) or 1
    return found


def own_hours_approved(project: Project) -> Iterator[Problem]:
    """Hours that the volunteer approved; they came in with a workbook, because no act lets them through."""
    approved = [row for row in project.volunteer_log if row.approval in SETTLED and row.approved_by]
    known = {
        name: approver(name, date.min, project.volunteers, project.team)
        for name in {str(row.approved_by) for row in approved}
    }
    for row in approved:
        if known[str(row.approved_by)].owns(row):
            template = (
                "{volunteer} approved hours of {date} that are his or her own. Send the row back to another approver."
            )
            parts: dict[str, object] = {"volunteer": row.approved_by, "date": row.date.isoformat()}
            yield Problem("volunteer_log", row.id, "approved_by", template, parts)


def hours_waiting(project: Project, today: date) -> Iterator[Problem]:
    """Hours older than `PATIENCE` days that nobody approved, by program; leads to the oldest row.

    Only where the site approves hours at all.
    """
    if not any(row.approval for row in project.volunteer_log):
        return
    waiting: dict[UUID, list[LogRow]] = defaultdict(list)
    for row in project.volunteer_log:
        if row.approval not in SETTLED and (today - row.date).days > PATIENCE:
            waiting[row.program_code].append(row)
    codes = {one.id: one.program_code for one in project.programs}
    for program, rows in waiting.items():
        oldest = min(rows, key=lambda row: row.date)
        template = "{count} rows of {program} wait for approval for more than {days} days; the oldest is of {date}, {age} days ago."
        parts: dict[str, object] = {
            "count": len(rows),
            "program": codes.get(program, ""),
            "days": PATIENCE,
            "date": oldest.date.isoformat(),
            "age": (today - oldest.date).days,
        }
        yield Problem("volunteer_log", oldest.id, "approval", template, parts)


RULES = (shifts_that_overlap, aliases_in_a_circle, sheets_that_do_not_tie, own_hours_approved)
"""All of them that need no calendar, but the day's length, which is told among the gifts."""
