"""What a person does with volunteers: take two numbers as one person and part them, approve hours row by row."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast
from uuid import UUID, uuid4

from ..domain import approval
from ..domain.approval import Act, Approver
from ..domain.people import NoAlias, OneAlready, Person, all_names, people_of, rows_of, same_numbers
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import LogRow, TeamMember, TwoPeople, Volunteer
from ..domain.twins import Twins, likely_twins, pair_of
from ..domain.volunteering import Same, unnamed
from ..store.file import Writing
from .project_desk import Desk, of_project

LOG, REGISTER, APART = "volunteer_log", "volunteers", "two_people"


class NoSuchPerson(Refusal):
    """A number that neither register nor log has."""

    def __init__(self, number: str) -> None:
        super().__init__("Neither the register nor the log has the volunteer number {number}. Check it.", number=number)


class FoundApartAlready(Refusal):
    """Two numbers that somebody found to be two people before."""

    def __init__(self, number: str, other: str) -> None:
        super().__init__("{number} and {other} were found to be two people already.", number=number, other=other)


class NoSuchDecision(Refusal):
    """Two numbers about which nobody decided."""

    def __init__(self, number: str, other: str) -> None:
        super().__init__(
            "Nobody found {number} and {other} to be two people. Check the numbers.", number=number, other=other
        )


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
    return likely_twins(people_of(project), project.two_people)


def take_as_one(desk: Desk, keep: str, other: str, *, reason: str = "") -> None:
    """Take two numbers as one person, for whom hours count under `keep`. Rows stay as they are, so it can be taken back.

    A number that only the log has is entered on the register in the same step; where it differs from the register's in
    case alone, its rows are respelled. A decision that they are two people goes. Raises `NoSuchPerson`, `OneAlready`, `LockedRow` or a refusal of the register.
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
    contradicted = [one.id for one in _decisions(desk, kept, alias, same)]

    def act(writing: Writing) -> None:
        for one in contradicted:
            writing.remove(APART, one)
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


def find_apart(desk: Desk, number: str, other: str, today: date, *, reason: str = "") -> UUID:
    """Keep the decision that two numbers are two people, so that they are not proposed as twins again; its id.

    Raises `NoSuchPerson`, `OneAlready` where they are taken as one person, or `FoundApartAlready`.
    """
    same = same_numbers(_register(desk))
    first, second = (_person(desk, one, same) for one in (number, other))
    if first.canonical == second.canonical:
        raise OneAlready(number, other)
    if _decisions(desk, first, second, same):
        raise FoundApartAlready(number, other)
    values = {"volunteer_id": number, "other_id": other, "decided_by": desk.author, "date": today}
    why = desk.parse(APART, "reason", reason)
    made = desk.made(APART, uuid4(), {**values, "reason": why})
    desk.write(f"Find {number} and {other} to be two people", lambda writing: writing.add(made), reason=reason)
    return made.id


def propose_again(desk: Desk, decision: UUID, *, reason: str = "") -> None:
    """Take the decision back that two numbers are two people. Raises `Gone`."""
    one = cast("TwoPeople", desk.record(APART, decision))
    title = f"Propose {one.volunteer_id} and {one.other_id} as twins again"
    desk.write(title, lambda writing: writing.remove(APART, decision), reason=reason)


def found_apart(desk: Desk) -> tuple[TwoPeople, ...]:
    """Every such decision, the newest first."""
    return tuple(reversed(cast("Sequence[TwoPeople]", desk.records(APART))))


def _decisions(desk: Desk, first: Person, second: Person, same: Same) -> list[TwoPeople]:
    pair = frozenset((first.canonical, second.canonical))
    return [one for one in found_apart(desk) if pair_of(one, same) == pair]


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
    rows = desk.asking(of_project, rows_of, number)()
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
    rows = desk.asking(of_project, rows_of, wrong.number)()
    after = [desk.changed(LOG, row, {"volunteer_id": right.number}) for row in rows]
    desk.write(title, lambda writing: writing.replace(*after), reason=reason)
