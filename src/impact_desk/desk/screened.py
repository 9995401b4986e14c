"""What a person may type about partners and their programs: support becomes active only once a partner was approved.

Imports are not asked: a workbook may bring what was decided elsewhere, and what is missing is listed as a problem.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol, cast
from uuid import UUID

from ..domain.fields import Record
from ..domain.project import Project
from ..domain.records import Criterion, Partner, Program, Screening, ScreeningScore, Settings
from ..domain.screening import ACTIVE, APPROVALS, Assessment, assess, bar_of, hindrance


class Reader(Protocol):
    """Whoever knows the records of a sheet."""

    def records(self, sheet: str) -> tuple[Record, ...]:
        """The records of a sheet, in order of entry."""


def permit(desk: Reader, before: Record | None, after: Record) -> None:
    """Raise the `Refusal` that stands against this step, if any."""
    if isinstance(after, Program):
        _permit_program(desk, before, after)
    elif isinstance(after, Screening):
        _permit_decision(desk, before, after)


def assessed(desk: Reader, screening: Screening) -> Assessment:
    """A screening with its marks."""
    mine = [one for one in scores(desk) if one.screening_code == screening.id]
    return assess(screening, criteria(desk), {one.criterion_code: one for one in mine})


def criteria(desk: Reader) -> tuple[Criterion, ...]:
    """The criteria of the engagement policy."""
    return cast("tuple[Criterion, ...]", desk.records("criteria"))


def scores(desk: Reader) -> Iterable[ScreeningScore]:
    """Every score."""
    return cast("tuple[ScreeningScore, ...]", desk.records("screening_scores"))


def partners_only(desk: Reader) -> Project:
    """A snapshot of what decides whether a partner may be supported, and of nothing else."""
    return Project(
        partners=cast("tuple[Partner, ...]", desk.records("partners")),
        criteria=criteria(desk),
        screenings=cast("tuple[Screening, ...]", desk.records("screenings")),
        screening_scores=tuple(scores(desk)),
        settings=cast("tuple[Settings, ...]", desk.records("settings")),
    )


def _permit_program(desk: Reader, before: Record | None, after: Program) -> None:
    becomes_active = after.status == ACTIVE and (
        not isinstance(before, Program) or before.status != ACTIVE or before.partner_code != after.partner_code
    )
    if becomes_active:
        refusal = bar_of(partners_only(desk), after, date.today())  # noqa: DTZ011 - the day on the wall
        if refusal:
            raise refusal


def _permit_decision(desk: Reader, before: Record | None, after: Screening) -> None:
    was: UUID | str = before.decision if isinstance(before, Screening) else "pending"
    if after.decision in APPROVALS and was not in APPROVALS:
        found = hindrance(assessed(desk, after))
        if found:
            raise found[1]
