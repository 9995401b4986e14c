"""A program of last year carried on: what was planned is copied, what came of it is not.

Code, dates and days of review move on by a year; budget, goals, tags, partner, theory of change, risks and opportunities
stay. The copy is planned again: support becomes active only after a look at the partner. Contributions, hours, outputs,
events, objectives and check-ins belong to the year in which they happened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from uuid import UUID

from .fields import Record
from .project import Project
from .records import Program

YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
"""A year within a code or name."""


def carried_on(project: Project, program: Program, new_id: Callable[[], UUID]) -> Iterator[Record]:
    """The copy of a program for the next year with what was planned for it, the program first."""
    taken = {one.program_code for one in project.programs}
    copy = replace(
        program,
        id=new_id(),
        program_code=next_code(program, taken),
        name=YEAR.sub(lambda found: str(int(found[0]) + 1), program.name),
        start_date=a_year_on(program.start_date),
        end_date=program.end_date and a_year_on(program.end_date),
        status="planned",
    )
    yield copy
    for step in project.theory_of_change:
        if step.program_code == program.id:
            yield replace(step, id=new_id(), program_code=copy.id)
    for risk in project.risks:
        if risk.program_code == program.id:
            review = risk.review_date and a_year_on(risk.review_date)
            yield replace(risk, id=new_id(), program_code=copy.id, review_date=review)


def next_code(program: Program, taken: Collection[str]) -> str:
    """The code of the copy: the year in it moved on, or the new year behind it; numbered where that is taken."""
    moved = YEAR.sub(lambda found: str(int(found[0]) + 1), program.program_code)
    if moved == program.program_code:
        moved = f"{program.program_code}-{a_year_on(program.start_date).year}"
    lower = {one.casefold() for one in taken}
    free = (moved if number == 1 else f"{moved}-{number}" for number in count(1))
    return next(one for one in free if one.casefold() not in lower)


def a_year_on(day: date) -> date:
    """The same day of the next year; the 28th for a 29th of February."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if is_leap_day else day.day)
