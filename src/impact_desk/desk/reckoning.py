"""What follows from the records: figures of a period, what stopped some of them, problems, what is due, what is missing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID
from weakref import WeakKeyDictionary

from ..domain import figures
from ..domain.agenda import Due, agenda
from ..domain.checks import project_problems
from ..domain.completeness import Board, completeness
from ..domain.figure import Figures
from ..domain.goal_tree import Goals, goals_of
from ..domain.period import Period
from ..domain.problem import Problem, Refusal
from ..domain.project import Project, periods_of
from ..domain.remarks import Answer, answers
from ..domain.volunteer_checks import signatures_entered
from .movements import Movement, Movements
from .project_desk import Desk, Snapshot


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What followed from the records: figures of a period, what stopped some of them, problems, what is due, what is missing.

    `entered` is how many people were entered from each sign-in sheet, `answers` are head office's to signed summaries.
    `figures`, `board` and `goals` (objectives by branch) are nothing while the project has no facility.
    """

    period: Period
    figures: Figures | None
    stopped: tuple[Refusal, ...]
    problems: tuple[Problem, ...]
    periods: tuple[Period, ...] = ()
    movements: tuple[Movement, ...] = ()
    dues: tuple[Due, ...] = ()
    board: Board | None = None
    goals: Goals | None = None
    entered: Counter[UUID] = field(default_factory=Counter)
    answers: tuple[Answer, ...] = ()

    def movement(self, period: Period) -> Movement | None:
        """What has moved since a period was signed, if it was."""
        return next((one for one in self.movements if one.closing.period == period), None)


_FOLLOWED: WeakKeyDictionary[Desk, Movements] = WeakKeyDictionary()


def reckon(at: Snapshot, period: Period) -> Reckoned:
    """Figures and problems of a frozen snapshot, with what is overdue today; for any thread."""
    project, today = at.project, date.today()  # noqa: DTZ011 - the day on the wall
    found, stopped = _figures(project, period)
    movements = _FOLLOWED.setdefault(at.desk, Movements(at.desk))
    return Reckoned(
        period,
        found,
        stopped,
        project_problems(project, today),
        periods_of(project),
        movements.all(project, found),
        agenda(project, today) if project.facility else (),
        completeness(project, period, today) if project.facility else None,
        goals_of(period.year, project.objectives, project.key_results, found) if found else None,
        signatures_entered(project.volunteer_log),
        answers(project.summaries, project.receipts, project.remarks),
    )


def _figures(project: Project, period: Period) -> tuple[Figures | None, tuple[Refusal, ...]]:
    stopped: list[Refusal] = []
    try:
        found = figures.facility_figures(project, period, stopped=stopped.append) if project.facility else None
    except Refusal as refusal:
        return None, (refusal,)
    return found, tuple(stopped)
