"""Last year's objectives carried on: definitions, baselines and targets, never check-ins or revisions."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from fractions import Fraction
from uuid import UUID

from .project import Project
from .records import KeyResult, Objective

NewId = Callable[[], UUID]


@dataclass(frozen=True, slots=True)
class Rolled:
    """Objectives and key results of the new year, parents before children."""

    objectives: tuple[Objective, ...]
    key_results: tuple[KeyResult, ...]


def roll_forward(project: Project, year: int, chosen: Collection[UUID], new_id: NewId) -> Rolled:
    """The `chosen` objectives carried on into `year` under codes of their own, with their key results.

    A target that was revised is carried on as it stood last; the baseline stays what it was, because whether the new
    year starts where the old one ended is for its owner to say. What was carried on already is left out.
    """
    there = {one.rolled_from for one in project.objectives if one.year == year}
    old = [one for one in project.objectives if one.id in chosen and one.id not in there]
    codes = {one.objective_code for one in project.objectives} | {one.kr_code for one in project.key_results}
    ids = {one.id: new_id() for one in old}
    objectives = tuple(_carried(one, year, ids, codes) for one in _parents_first(old))
    key_results = tuple(
        _measured(one, project, ids[one.objective_code], year, codes, new_id)
        for one in project.key_results
        if one.objective_code in ids
    )
    return Rolled(objectives, key_results)


def _carried(one: Objective, year: int, ids: dict[UUID, UUID], codes: set[str]) -> Objective:
    code = _code(one.objective_code, one.year, year, codes)
    parent = ids.get(one.parent) if one.parent else None
    return replace(one, id=ids[one.id], objective_code=code, year=year, parent=parent, rolled_from=one.id)


def _measured(  # each is one thing that the new row needs
    one: KeyResult, project: Project, objective: UUID, year: int, codes: set[str], new_id: NewId
) -> KeyResult:
    former = next(row.year for row in project.objectives if row.id == one.objective_code)
    revised = sorted((row for row in project.target_revisions if row.kr_code == one.id), key=lambda row: row.date)
    target = revised[-1].target if revised else one.target
    if one.baseline is not None and Fraction(target) == Fraction(one.baseline):
        target = one.target
    code = _code(one.kr_code, former, year, codes)
    return replace(one, id=new_id(), kr_code=code, objective_code=objective, target=target)


def _code(code: str, former: int, year: int, taken: set[str]) -> str:
    """The code for the new year: with the year in it changed, else with the year at its end."""
    written = re.compile(rf"(?<!\d)({former}|{former % 100:02})(?!\d)")
    match = written.search(code)
    new = f"{year}" if match and len(match[1]) == 4 else f"{year % 100:02}"
    made = f"{code[: match.start()]}{new}{code[match.end() :]}" if match else f"{code[:58]}-{year}"
    while made in taken:
        made = f"{made[:62]}-2" if not re.search(r"-\d$", made) else f"{made[:-1]}{int(made[-1]) + 1}"
    taken.add(made)
    return made


def _parents_first(rows: list[Objective]) -> list[Objective]:
    known, found, waiting = {one.id for one in rows}, list[Objective](), list(rows)
    done: set[UUID] = set()
    while waiting:
        ready = [one for one in waiting if one.parent not in known or one.parent in done] or waiting[:1]
        found += ready
        done |= {one.id for one in ready}
        waiting = [one for one in waiting if one.id not in done]
    return found
