"""What a person does with volunteers: take two numbers as one person and part them, approve hours row by row."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast
from uuid import UUID, uuid4

from ..domain import approval
from ..domain.approval import Act, Approver
from ..domain.people import NoAlias, OneAlready, Person, all_names, people_of, same_numbers
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import LogRow, TeamMember, Volunteer
from ..domain.twins import Twins, likely_twins
from ..domain.volunteering import Same, unnamed
from ..store.file import Writing
from .project_desk import Desk

LOG, REGISTER = "volunteer_log", "volunteers"


class NoSuchPerson(Refusal):
    """A number that neither register nor log has."""

    def __init__(self, number: str) -> None:
        super().__init__("Neither the register nor the log has the volunteer number {number}. Check it.", number=number)


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A row that an act did not fit, and why; the others were done."""

    record: UUID
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Acted:
    """What became of an act on several rows: how many were done, which were left as they were."""

    done: int
    left: tuple[LeftAlone, ...]


def twins(project: Project) -> tuple[Twins, ...]:
    """Numbers that may be one person, the likeliest first; of a frozen snapshot, for any thread."""
    return likely_twins(people_of(project))


def take_as_one(desk: Desk, keep: str, other: str, *, reason: str = "") -> None:
    """Take two numbers as one person, for whom hours count under `keep`. Rows stay as they are, so it can be taken back.

    A number that only the log has is entered on the register in the same step; where it differs from the register's in
    case alone, its rows are respelled. Raises `NoSuchPerson`, `OneAlready`, `LockedRow` or a refusal of the register.
    """
    same = same_numbers(_register(desk))
    kept, alias = (_person(desk, number, same) for number in (keep, other))
    if kept.canonical == alias.canonical:
        raise OneAlready(keep, other)
    title = f"Take {keep} and {other} as one person"
    if keep.casefold() == other.casefold():
        _respell(desk, title, kept, alias, reason)
        return
    target = _entry(desk, kept)
    # What the alias stands for already comes along: the end of its chain gets the new link.
    end = _entry(desk, alias if alias.canonical == other else _person(desk, alias.canonical, same))
    linked = replace(end, alias_of=target.id)
    known = {one.id for one in desk.records(REGISTER)}

    def act(writing: Writing) -> None:
        if target.id not in known:
            writing.add(target)
        (writing.replace if end.id in known else writing.add)(linked)

    desk.write(title, act, reason=reason)


def part(desk: Desk, number: str, *, reason: str = "") -> None:
    """Let `number` be a person of its own again; everything is as before the two were taken as one.

    Raises `NoSuchPerson` or `NoAlias`.
    """
    entry = next((one for one in _register(desk) if one.volunteer_id == number), None)
    if entry is None:
        raise NoSuchPerson(number)
    if entry.alias_of is None:
        raise NoAlias(number)
    own = replace(entry, alias_of=None)
    desk.write(f"Part {number} again", lambda writing: writing.replace(own), reason=reason)


def act_on_hours(desk: Desk, act: Act, rows: Collection[UUID], today: date, *, reason: str = "") -> Acted:
    """Submit, approve, lock, unlock or send back rows of the log, as one step. Rows that it does not fit are left.

    Raises `ReasonNeeded` and the faults of the file.
    """
    if act in approval.NEEDS_REASON and not reason.strip():
        raise approval.ReasonNeeded
    who = whoever(desk, today)
    changed, left = list[LogRow](), list[LeftAlone]()
    for one in rows:
        try:
            changed.append(approval.acted(cast("LogRow", desk.record(LOG, one)), act, who, reason))
        except Refusal as refusal:
            left.append(LeftAlone(one, refusal))
    if changed:
        title = f"{approval.TITLES[act]} of {len(changed)} rows" if len(changed) > 1 else approval.TITLES[act]
        desk.write(title, lambda writing: writing.replace(*changed), reason=reason)
    return Acted(len(changed), tuple(left))


def whoever(desk: Desk, today: date) -> Approver:
    """The person whom the journal names, as an approver of hours."""
    team = cast("Iterable[TeamMember]", desk.records("team"))
    return approval.approver(desk.author, today, _register(desk), team)


def aliases(desk: Desk) -> dict[str, str]:
    """Numbers that stand for another one, and that one."""
    return dict(same_numbers(_register(desk)))


def _register(desk: Desk) -> Sequence[Volunteer]:
    return cast("Sequence[Volunteer]", desk.records(REGISTER))


def _person(desk: Desk, number: str, same: Same) -> Person:
    """What is known of a number, from the register or, where that lacks it, from the log. Raises `NoSuchPerson`."""
    canonical = same.get(number, number)
    for entry in _register(desk):
        if entry.volunteer_id == number:
            return Person(number, all_names(entry), entry=entry.id, canonical=canonical)
    rows = [row for row in cast("Sequence[LogRow]", desk.records(LOG)) if row.volunteer_id == number]
    if not rows or unnamed(number):
        raise NoSuchPerson(number)
    names = dict.fromkeys(row.volunteer_name for row in rows if row.volunteer_name)
    departments = dict.fromkeys(row.department for row in rows if row.department)
    return Person(number, tuple(names), tuple(departments), canonical=canonical, rows=len(rows))


def _entry(desk: Desk, person: Person) -> Volunteer:
    """The person's row of the register, or the one to be added. Raises a refusal of the register."""
    if person.entry is not None:
        return cast("Volunteer", desk.record(REGISTER, person.entry))
    values = {
        "volunteer_id": desk.parse(REGISTER, "volunteer_id", person.number),
        "volunteer_name": person.name or None,
        "department": person.departments[0] if person.departments else None,
    }
    return cast("Volunteer", desk.made(REGISTER, uuid4(), values))


def _respell(desk: Desk, title: str, kept: Person, other: Person, reason: str) -> None:
    """Give the rows of a number that no register can hold beside the kept one its spelling."""
    right, wrong = (other, kept) if other.entry is not None else (kept, other)
    rows = [row for row in cast("Sequence[LogRow]", desk.records(LOG)) if row.volunteer_id == wrong.number]
    after = [desk.changed(LOG, row, {"volunteer_id": right.number}) for row in rows]
    desk.write(title, lambda writing: writing.replace(*after), reason=reason)
