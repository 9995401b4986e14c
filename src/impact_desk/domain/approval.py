"""Hours row by row: entered, submitted, approved, locked. Each row stands alone; one that is locked stops no other.

Whoever approves is not the volunteer. An edit of an approved row submits it again; a locked row is edited by nobody
until it is unlocked with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Literal
from uuid import UUID

from .fields import Record
from .people import all_names, same_numbers
from .problem import Refusal
from .records import LogRow, TeamMember, Volunteer
from .twins import orders
from .volunteering import Same

State = Literal["entered", "submitted", "approved", "locked"]
Act = Literal["submit", "approve", "lock", "unlock", "send_back"]
STATES: tuple[State, ...] = ("entered", "submitted", "approved", "locked")
SETTLED: frozenset[str | None] = frozenset(("approved", "locked"))
"""States in which hours count as reviewed."""
FIELDS = ("approval", "approved_by", "approved_on")
"""Fields that only the acts of approval set."""
_FROM: Mapping[Act, tuple[State, ...]] = MappingProxyType(
    {
        "submit": ("entered",),
        "approve": ("submitted",),
        "lock": ("approved",),
        "unlock": ("locked",),
        "send_back": ("submitted", "approved"),
    }
)
NEEDS_REASON: frozenset[Act] = frozenset(("unlock", "send_back"))
"""Acts that ask why."""
TITLES: Mapping[Act, str] = MappingProxyType(
    {
        "submit": "Submit hours",
        "approve": "Approve hours",
        "lock": "Lock hours",
        "unlock": "Unlock hours",
        "send_back": "Send back hours",
    }
)
"""What the journal calls each act."""
SUBMITTED_AGAIN = "Was approved by {approver} on {day}; edited, it is submitted again."


class LockedRow(Refusal):
    """A row of the log that was locked after approval."""

    def __init__(self, row: LogRow) -> None:
        super().__init__(
            "The hours of {who} on {date} are locked. Unlock the row with a reason before you change it.",
            who=row.volunteer_id,
            date=row.date.isoformat(),
        )


class OwnHours(Refusal):
    """Somebody would approve his or her own hours."""

    def __init__(self, row: LogRow, name: str) -> None:
        super().__init__(
            "{name} volunteered here as {who} on {date}. Somebody else has to approve these hours.",
            name=name,
            who=row.volunteer_id,
            date=row.date.isoformat(),
        )


class NotAnApprover(Refusal):
    """The local team names other people for this."""

    def __init__(self, name: str, approvers: str) -> None:
        super().__init__(
            "{name} is no approver of hours for this program. The local team names {approvers}.",
            name=name,
            approvers=approvers,
        )


class WrongState(Refusal):
    """An act that does not fit the row's state."""

    def __init__(self, row: LogRow, needed: str) -> None:
        super().__init__(
            "The hours of {who} on {date} are {state}; this needs rows that are {needed}.",
            who=row.volunteer_id,
            date=row.date.isoformat(),
            state=state_of(row),
            needed=needed,
        )


class ReasonNeeded(Refusal):
    """An act that asks why, without a reason."""

    def __init__(self) -> None:
        super().__init__("Say why. The reason stands in the journal beside the rows.")


class SetByActs(Refusal):
    """The state of approval typed into a cell."""

    def __init__(self) -> None:
        super().__init__("Approval is not typed. Select rows and choose Submit, Approve, Lock or Unlock.")


@dataclass(frozen=True, slots=True)
class Approver:
    """Whoever acts on hours: the name that the journal notes, the numbers that are this person, the day.

    `named` are the names of the team's approvers by program, `None` standing for all programs.
    """

    name: str
    today: date
    numbers: frozenset[str]
    same: Same
    named: Mapping[UUID | None, tuple[str, ...]]

    def owns(self, row: LogRow) -> bool:
        """Are these the approver's own hours?"""
        number = self.same.get(row.volunteer_id, row.volunteer_id)
        return number in self.numbers or bool(row.volunteer_name and is_called(row.volunteer_name, self.name))

    def refuse_stranger(self, program: UUID) -> None:
        """Raise `NotAnApprover` where the team names approvers for the program, and this is none of them."""
        named = (*self.named.get(None, ()), *self.named.get(program, ()))
        if named and not any(is_called(one, self.name) for one in named):
            raise NotAnApprover(self.name, ", ".join(named))


def approver(name: str, today: date, register: Iterable[Volunteer], team: Iterable[TeamMember]) -> Approver:
    """What is known of the person called `name`."""
    entries, members = tuple(register), tuple(one for one in team if _is_active(one, today))
    same = same_numbers(entries)
    own = {one.volunteer_id for one in entries if any(is_called(each, name) for each in all_names(one))}
    own |= {one.volunteer_id for one in members if one.volunteer_id and is_called(one.volunteer_name, name)}
    own.add(name.strip())
    named: dict[UUID | None, tuple[str, ...]] = {}
    for one in members:
        if one.role == "approver":
            named[one.program_code] = (*named.get(one.program_code, ()), one.volunteer_name)
    return Approver(name, today, frozenset(same.get(one, one) for one in own), same, named)


def is_called(one: str, other: str) -> bool:
    """Are these two names the same but for width, case, spacing and order?"""
    return bool(orders(one) & orders(other))


def _is_active(member: TeamMember, today: date) -> bool:
    return (member.since or today) <= today <= (member.until or today)


def state_of(row: LogRow) -> State:
    """The row's state; nothing noted means entered."""
    return state_named(row.approval)


def state_named(noted: str | None) -> State:
    """The state that is noted in a row; nothing noted means entered."""
    return next((one for one in STATES if one == noted), "entered")


def acted(row: LogRow, act: Act, who: Approver, reason: str = "") -> LogRow:
    """The row after `act`. Raises `WrongState`, `NotAnApprover`, `OwnHours` or `ReasonNeeded`."""
    if act in NEEDS_REASON and not reason.strip():
        raise ReasonNeeded
    if state_of(row) not in _FROM[act]:
        raise WrongState(row, " or ".join(_FROM[act]))
    if act in ("approve", "lock", "unlock"):
        who.refuse_stranger(row.program_code)
    if act == "approve":
        if who.owns(row):
            raise OwnHours(row, who.name)
        return replace(row, approval="approved", approved_by=who.name, approved_on=who.today)
    if act in ("lock", "unlock"):
        return replace(row, approval="locked" if act == "lock" else "approved")
    return replace(row, approval="submitted" if act == "submit" else None, approved_by=None, approved_on=None)


def edited(before: Record, after: Record) -> Record:
    """The record `after` an edit: an approved row of the log is submitted again. Other records stay as they are.

    Raises `LockedRow` or `SetByActs`.
    """
    if not isinstance(before, LogRow) or not isinstance(after, LogRow):
        return after
    if any(getattr(before, name) != getattr(after, name) for name in FIELDS):
        raise SetByActs
    if before.approval == "locked":
        raise LockedRow(before)
    if before.approval == "approved" and before != after:
        return replace(after, approval="submitted", approved_by=None, approved_on=None)
    return after


def refuse_begun(record: Record) -> None:
    """Raise `SetByActs` for a new row of the log that says of itself that it was approved."""
    if isinstance(record, LogRow) and record.approval in SETTLED:
        raise SetByActs


def refuse_locked(record: Record) -> None:
    """Raise `LockedRow` for a row that must not go."""
    if isinstance(record, LogRow) and record.approval == "locked":
        raise LockedRow(record)


def may_be_again(record: Record) -> bool:
    """Is this a row of the log that an edit may just have submitted again?"""
    return isinstance(record, LogRow) and record.approval == "submitted"


def why_again(before: Record | None, after: Record) -> str:
    """What the journal notes where an edit took an approval away; empty where it did not."""
    if not isinstance(before, LogRow) or not isinstance(after, LogRow):
        return ""
    if before.approval not in SETTLED or after.approval != "submitted":
        return ""
    return SUBMITTED_AGAIN.format(approver=before.approved_by or "…", day=before.approved_on or "…")
