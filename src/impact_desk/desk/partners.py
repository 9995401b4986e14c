"""What a person does about partners: criteria to begin with, screenings scored and decided, and how each partner stands."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid5

from ..domain.problem import Refusal
from ..domain.records import Audit, Criterion, Partner, Screening, ScreeningScore
from ..domain.screening import Assessment, assessments, bar
from .project_desk import Desk
from .screened import assessed, criteria, partners_only, scores

_FILE = Path(__file__).resolve().parents[1] / "resources" / "shelf" / "criteria.json"
_NAMES = UUID("5f2f9f0e-8a0b-4f0e-9d43-2d8a8b1a6c02")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a partner stands: its newest screening, why it may not be supported, and its newest visit."""

    partner: Partner
    newest: Assessment | None
    barred: Refusal | None
    visit: Audit | None

    @property
    def total(self) -> Fraction | None:
        """What the newest screening came to, as a share of the best."""
        return self.newest.total if self.newest else None


def starter_criteria(language: str) -> tuple[Criterion, ...]:
    """A set of criteria to begin with, in `language` (`en`, `zh-TW`): our own wording, to be changed freely."""
    title = "zh_title" if language.startswith("zh") else "title"
    rows: list[dict[str, Any]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(
        Criterion(
            id=uuid5(_NAMES, row["code"]),
            criterion_code=row["code"],
            title=row[title],
            weight=Decimal(row["weight"]),
            minimum=row["minimum"],
        )
        for row in rows
    )


def add_starter_criteria(desk: Desk, language: str) -> int:
    """Add those of the starter set whose codes are free, as one step; the result says how many."""
    taken = set(desk.codes("criteria"))
    made = [one for one in starter_criteria(language) if one.criterion_code not in taken]
    if made:
        desk.add_all("Add criteria to begin with", made, kind="edit")
    return len(made)


def begin_screening(desk: Desk, partner: UUID, today: date) -> UUID:
    """Begin a screening of a partner, undecided; the result is its id."""
    return desk.add("screenings", {"partner_code": partner, "date": today, "decision": "pending"})


def give_score(desk: Desk, screening: UUID, criterion: UUID, score: int | None) -> None:
    """Score a partner on one criterion, or take the score back with nothing. Raises a `Refusal`."""
    held = _score(desk, screening, criterion)
    if held and score is None:
        desk.delete("screening_scores", [held.id])
    elif held:
        desk.set_field("screening_scores", held.id, "score", score)
    elif score is not None:
        values = {"screening_code": screening, "criterion_code": criterion, "score": score}
        desk.add("screening_scores", values)


def say_why(desk: Desk, screening: UUID, criterion: UUID, note: str) -> None:
    """Say why a partner has its score on one criterion; where there is none yet, nothing is kept."""
    held = _score(desk, screening, criterion)
    if held:
        desk.set_field("screening_scores", held.id, "note", desk.parse("screening_scores", "note", note))


def assessment(desk: Desk, screening: UUID) -> Assessment:
    """A screening with its marks. Raises `Gone`."""
    return assessed(desk, cast("Screening", desk.record("screenings", screening)))


def _score(desk: Desk, screening: UUID, criterion: UUID) -> ScreeningScore | None:
    wanted = screening, criterion
    return next((one for one in scores(desk) if (one.screening_code, one.criterion_code) == wanted), None)


def standings(desk: Desk, today: date) -> Iterator[Standing]:
    """How each partner stands on `today`, in order of entry."""
    project = partners_only(desk)
    known = tuple(assessments(project))
    visits: dict[UUID, Audit] = {}
    for one in sorted(cast("tuple[Audit, ...]", desk.records("audits")), key=lambda row: row.date):
        visits[one.partner_code] = one
    for partner in project.partners:
        mine = [one for one in known if one.screening.partner_code == partner.id]
        newest = max(mine, key=lambda one: one.screening.date, default=None)
        yield Standing(partner, newest, bar(partner, mine, today), visits.get(partner.id))


__all__ = [
    "Standing",
    "add_starter_criteria",
    "assessment",
    "begin_screening",
    "criteria",
    "give_score",
    "say_why",
    "standings",
    "starter_criteria",
]
