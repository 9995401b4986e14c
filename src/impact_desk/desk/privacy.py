"""A person who volunteered is forgotten at his or her request; rows, figures and the journal's chain stay as they are.

Rows and journal hold salted digests of names and departments, their clear text stands apart. Forgetting deletes the
clear text: in the rows of today, in everything that the journal remembers, in unfinished rows, and in free pages of
the file. The volunteer number stays, because contributions count people by it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from ..domain.exact import narrow
from ..domain.kinds import Personal, split_list
from ..domain.people import numbers_of, same_numbers
from ..domain.problem import Problem, Refusal
from ..domain.sheets import BY_NAME, DRAFTS, Sheet
from ..exchange.names import texts_naming
from ..store.file import Writing
from ..store.journal import Change
from .project_desk import Desk

TEAM = "team"
_LEFT = "This text still names {name}, who asked to be forgotten. Take the name out."


class NobodyToForget(Refusal):
    """The project keeps no personal text of that volunteer."""

    def __init__(self, number: str) -> None:
        super().__init__(
            "This project keeps neither name nor department of volunteer {number}. Check the number.", number=number
        )


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted: how many personal texts, and how many unfinished rows went with them.

    `left` are texts that people wrote themselves and that still hold a name. Copies made earlier (backups, exported
    workbooks, seals with names) are not reached; whoever keeps them has to delete them.
    """

    texts: int
    drafts: int
    left: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What a project keeps of a person, and what forgetting would do.

    `numbers` are the person's numbers and `names` every name it ever had here. `texts` personal texts would be deleted
    in rows and journal, with `drafts` unfinished rows and `team` rows of the local team. `rows` of the log stay, under
    the number. `left` are texts that people wrote themselves and that hold a name. `by_name` says that somebody without
    a number is meant.
    """

    who: str
    numbers: tuple[str, ...]
    names: tuple[str, ...]
    texts: frozenset[str]
    drafts: tuple[UUID, ...]
    team: tuple[UUID, ...]
    rows: int
    left: tuple[Problem, ...]
    by_name: bool

    def is_meant_by(self, typed: str) -> bool:
        """Does somebody who types this confirm that this person is meant?"""
        return narrow(typed) in {narrow(one) for one in (*self.numbers, *self.names)}


def known_of(desk: Desk, number: str) -> Known:
    """What the project keeps of volunteer `number`, or of somebody without one by the name; nothing is changed.

    Raises `NobodyToForget`.
    """
    wanted = narrow(number)
    numbers, doomed, names = _numbers(desk, wanted), set[str](), set[str]()
    for one in numbers:
        own = _names(desk, one)
        doomed |= {digest for digest, person, _ in desk.file.personal_values() if person == one}
        doomed |= set(_under_other_numbers(desk, one, own)) | set(_typed(desk, one, own))
        names |= own
    if not doomed:
        raise NobodyToForget(wanted)
    by_name = wanted in _unnumbered(desk)
    names |= {wanted} if by_name else set()
    project = desk.project()
    return Known(
        who=wanted,
        numbers=numbers,
        names=tuple(sorted(names)),
        texts=frozenset(doomed),
        drafts=tuple(_rows_showing(desk, DRAFTS, doomed)),
        team=tuple(_rows_showing(desk, BY_NAME[TEAM], doomed)),
        rows=sum(row.volunteer_id in numbers for row in project.volunteer_log),
        left=tuple(replace(one, template=_LEFT) for one in texts_naming(project, names)),
        by_name=by_name,
    )


def forget(desk: Desk, number: str, *, reason: str = "") -> Forgotten:
    """Forget the name and department of volunteer `number`, for good; the journal notes that, without the name.

    Other numbers of the same person go with it, and rows of the local team, which are nothing without a name. Who has
    no number is forgotten by the name, written as it stands there. Raises `NobodyToForget` and the faults of the file.
    """
    known = known_of(desk, number)
    # A name has no place in the journal's titles.
    who = "somebody who has no number" if known.by_name else f"volunteer {known.who}"
    empty = [*((DRAFTS.name, one) for one in known.drafts), *((TEAM, one) for one in known.team)]
    doomed = set(known.texts)

    if empty:
        # A step of its own, so that undo finds its way past the forgetting; what it brings back is empty.
        desk.write(f"Drop rows that are nothing without {who}", lambda writing: _drop(writing, empty))
    shown = [(sheet.name, one) for sheet in _sheets() for one in _rows_showing(desk, sheet, doomed)]
    desk.write(f"Forget {who}", lambda writing: writing.forget(doomed, shown), kind="forget", reason=reason)
    desk.file.pack()
    return Forgotten(len(doomed), len(known.drafts), known.left)


def _numbers(desk: Desk, number: str) -> tuple[str, ...]:
    """Every number of the person who has this one."""
    same = same_numbers(desk.project().volunteers)
    return tuple(dict.fromkeys((number, *numbers_of(same.get(number, number), same))))


def _drop(writing: Writing, rows: Iterable[tuple[str, UUID]]) -> None:
    for sheet, one in rows:
        writing.remove(sheet, one)


def _sheets() -> tuple[Sheet, ...]:
    return tuple(sheet for sheet in BY_NAME.values() if sheet is not DRAFTS and _personal_columns(sheet))


def _personal_columns(sheet: Sheet) -> list[str]:
    return [one.name for one in sheet.fields if isinstance(one.kind, Personal)]


def _names(desk: Desk, number: str) -> set[str]:
    """Every name that this person ever had here; departments are not names, others share them."""
    digests = {
        row.get(name)
        for change in _changes(desk)
        for row in _sides(change)
        if _is_about(row, number)
        for name in ("volunteer_name", "other_names")
    } | {None}
    found = {value for digest, person, value in desk.file.personal_values() if person == number and digest in digests}
    return {name for value in found for name in split_list(value, commas=False)}


def _under_other_numbers(desk: Desk, number: str, names: set[str]) -> Iterator[str]:
    """Digests of these names in rows that once bore another number by mistake, or bear another now."""
    changes = tuple(_changes(desk))
    records = {one.record for one in changes for row in _sides(one) if _is_about(row, number)}
    for change in changes:
        if change.record in records:
            for row in _sides(change):
                digest = row.get("volunteer_name")
                if isinstance(digest, str) and desk.file.clear_text(digest) in names:
                    yield digest


def _typed(desk: Desk, number: str, names: set[str]) -> Iterator[str]:
    """Digests of what was typed about this person, now or earlier, into unfinished rows or without the number."""
    for digest, person, value in desk.file.personal_values():
        if person:
            continue
        if not value.startswith("{"):
            is_meant = value in names or narrow(value) == number
        else:
            texts = [str(text) for text in json.loads(value).values()]
            is_meant = any(narrow(text) == number or any(name in text for name in names) for text in texts)
        if is_meant:
            yield digest


def _unnumbered(desk: Desk) -> set[str]:
    """What is kept of people without a number, as it would be asked for."""
    return {narrow(value) for _, person, value in desk.file.personal_values() if not person}


def _changes(desk: Desk) -> Iterable[Change]:
    wanted = {sheet.name for sheet in _sheets()}
    return (one for one in desk.file.changes() if one.sheet in wanted)


def _sides(change: Change) -> Iterator[dict[str, object]]:
    return (side for side in (change.before, change.after) if side is not None)


def _is_about(row: dict[str, object], number: str) -> bool:
    return row.get("volunteer_id") == number


def _rows_showing(desk: Desk, sheet: Sheet, digests: set[str]) -> Iterator[UUID]:
    """The rows of today that hold one of these digests."""
    columns = _personal_columns(sheet)
    latest = {one.record: one.after for one in desk.file.changes() if one.sheet == sheet.name}
    return (record for record, row in latest.items() if row and any(row.get(name) in digests for name in columns))
