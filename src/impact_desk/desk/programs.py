"""What a person does about a program as a whole: carry it on into the next year, weigh its risks, choose its goals."""

from __future__ import annotations

from typing import cast
from uuid import UUID, uuid4

from ..domain.budgets import Spending, budgets
from ..domain.development_goals import turned
from ..domain.next_year import carried_on
from ..domain.period import Period
from ..domain.project import Project
from ..domain.records import Program, Risk, TheoryStep
from ..domain.risk_board import Cell
from .project_desk import Desk


def copy_program(desk: Desk, program: UUID) -> UUID:
    """Copy a program to the next year without its results, as one step; the result is the copy's id. Raises `Gone`."""
    one = cast("Program", desk.record("programs", program))
    plans = Project(
        programs=cast("tuple[Program, ...]", desk.records("programs")),
        theory_of_change=cast("tuple[TheoryStep, ...]", desk.records("theory_of_change")),
        risks=cast("tuple[Risk, ...]", desk.records("risks")),
    )
    made = list(carried_on(plans, one, uuid4))
    desk.add_all(f"Carry {one.program_code} on into the next year", made, kind="edit")
    return made[0].id


def program_of_code(desk: Desk, code: str) -> UUID:
    """The program of this code. Raises a `Refusal` where there is none."""
    found: UUID = desk.parse("risks", "program_code", code)
    return found


def spending(desk: Desk, period: Period) -> dict[UUID, Spending]:
    """Every program's budget and what was given to it. Raises what `budgets` raises."""
    return budgets(desk.project(), period)


def weigh(desk: Desk, risk: UUID, cell: Cell) -> None:
    """Put a risk at this likelihood and severity, as one step."""
    desk.change("risks", risk, {"likelihood": cell[0], "severity": cell[1]})


def turn_goal(desk: Desk, program: UUID, code: str) -> None:
    """Move a goal or target of a program on: none, main, further, none again."""
    one = cast("Program", desk.record("programs", program))
    main, further = turned(one.sdg_targets, one.secondary_sdg_targets, code)
    desk.change("programs", program, {"sdg_targets": main, "secondary_sdg_targets": further})


def turn_tag(desk: Desk, program: UUID, field: str, code: str) -> None:
    """Give a program a context tag (`gri_tags`, `sasb_tags`), or take it away."""
    held: tuple[str, ...] = getattr(desk.record("programs", program), field)
    after = tuple(one for one in held if one != code) if code in held else (*held, code)
    desk.set_field("programs", program, field, after)
