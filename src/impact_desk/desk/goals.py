"""Objectives through the year: check in, revise a target, see the course, hold a review, carry on into the next year."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast
from uuid import UUID, uuid4

from ..domain.exact import half_even
from ..domain.fields import Record
from ..domain.figures import facility_figures
from ..domain.goal_tree import OtherYear
from ..domain.okr import TYPED
from ..domain.pace import Course, course
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import KeyResult, Objective, Review, ReviewPoint
from ..domain.reviewing import Found, compared_with, found_points
from ..domain.rolling import Rolled, roll_forward
from .project_desk import Desk


class NothingToCarryOn(Refusal):
    """No objective of the year before, or all of them are there already."""

    def __init__(self, year: int, former: int) -> None:
        super().__init__(
            "There is nothing to carry on into {year}: {former} has no objectives, or they were carried on already.",
            year=year,
            former=former,
        )


@dataclass(frozen=True, slots=True)
class CheckInText:
    """What was typed at a check-in; `value` may be nothing where the records give it."""

    value: str
    confidence: str = ""
    note: str = ""
    day: str = ""


def check_in(desk: Desk, key_result: UUID, typed: CheckInText) -> UUID:
    """Note where a key result stands, as one step. Raises a `Refusal` of the text that cannot be."""
    day = desk.parse("check_ins", "date", typed.day) if typed.day else _today()
    values: dict[str, Any] = {
        "kr_code": key_result,
        "date": day,
        "value": _from_records(desk, key_result, typed.value, day),
        "confidence": desk.parse("check_ins", "confidence", typed.confidence),
        "note": desk.parse("check_ins", "note", typed.note),
    }
    return desk.add("check_ins", values)


def _from_records(desk: Desk, key_result: UUID, text: str, day: date) -> Any:
    """The value of a check-in: as typed, or what the program's own records say where they give it."""
    one = cast("KeyResult", desk.record("key_results", key_result))
    if text.strip() or one.source == TYPED:
        return desk.parse("check_ins", "value", text)
    project = desk.project()
    found = facility_figures(project, Period.of(day, project.site.fiscal_year_start)).get(f"okr.{one.kr_code}.value")
    return half_even(Fraction(found.value), 4) if found is not None and found.value is not None else Decimal(0)


def revise_target(desk: Desk, key_result: UUID, day: date, target: Decimal, reason: str) -> UUID:
    """A new target from a day on; the first one is kept, and both scores are shown. Raises a `Refusal`."""
    values = {"kr_code": key_result, "date": day, "target": target, "reason": reason}
    return desk.add("target_revisions", values, reason=reason)


def course_of(desk: Desk, key_result: UUID) -> Course:
    """The way of a key result through its year."""
    one = cast("KeyResult", desk.record("key_results", key_result))
    objective = cast("Objective", desk.record("objectives", one.objective_code))
    site = desk.records("facility")
    start = int(getattr(site[0], "fiscal_year_start", 1)) if site else 1
    year = Period(objective.year)
    revisions, check_ins = desk.records("target_revisions"), desk.records("check_ins")
    return course(one, cast("Any", revisions), cast("Any", check_ins), (year.first_day(start), year.last_day(start)))


# The tree


def move_under(desk: Desk, objective: UUID, parent: UUID | None) -> None:
    """Have an objective serve another one, or none, as one step. Raises `ServesItself` or `OtherYear`."""
    one = cast("Objective", desk.record("objectives", objective))
    above = cast("Objective", desk.record("objectives", parent)) if parent else None
    if above is not None and above.year != one.year:
        raise OtherYear(one.objective_code, one.year, above.objective_code, above.year)
    desk.set_field("objectives", objective, "parent", parent)


def move_to_served(desk: Desk, objective: UUID, group: str, foundation: str) -> None:
    """Have an objective serve what these texts name outside the facility, and no objective within it, as one step."""
    outside = {"group_objective": group or None, "foundation_objective": foundation or None}
    desk.change("objectives", objective, {"parent": None, **outside})


def measure_for(desk: Desk, key_result: UUID, objective: UUID) -> None:
    """Have a key result measure another objective of its year, as one step. Raises `OtherYear`."""
    one = cast("KeyResult", desk.record("key_results", key_result))
    old, new = (cast("Objective", desk.record("objectives", at)) for at in (one.objective_code, objective))
    if old.year != new.year:
        raise OtherYear(one.kr_code, old.year, new.objective_code, new.year)
    desk.set_field("key_results", key_result, "objective_code", objective)


# Reviews


def proposed_points(project: Project, period: Period) -> tuple[Found, ...]:
    """What the records say that a review of `period` should speak of. Raises what figures raise."""
    before = facility_figures(project, compared_with(period))
    return found_points(project, period, facility_figures(project, period), before)


def begin_review(
    desk: Desk, period: Period, points: Sequence[tuple[str, str, UUID | None]], day: date | None = None
) -> UUID:
    """Begin the minutes of a review with these points (kind, text, key result), as one step. Raises a `Refusal`."""
    kind = "half_year" if period.half else "annual"
    values = {"review_code": _review_code(desk, period), "period": period, "kind": kind, "date": day or _today()}
    review = desk.made("reviews", uuid4(), values)
    rows: list[Record] = [review]
    for word, text, key_result in points:
        about = {"review_code": review.id, "kind": word, "text": text, "kr_code": key_result}
        rows.append(desk.made("review_points", uuid4(), about))
    desk.add_all(f"Begin the review of {period}", rows, kind="edit")
    return review.id


def points_of(desk: Desk, review: UUID) -> tuple[ReviewPoint, ...]:
    """The points of a review, in order of entry."""
    rows = cast("tuple[ReviewPoint, ...]", desk.records("review_points"))
    return tuple(one for one in rows if one.review_code == review)


def close_review(desk: Desk, review: UUID, day: date | None = None) -> None:
    """The minutes were agreed: note the day."""
    desk.set_field("reviews", review, "closed_on", day or _today())


def open_actions(project: Project) -> tuple[ReviewPoint, ...]:
    """Actions of all reviews that nobody has done yet, the most urgent first."""
    waiting = [one for one in project.review_points if one.kind == "action" and one.done_on is None]
    return tuple(sorted(waiting, key=lambda one: (one.due or date.max, one.ordinal)))


def _review_code(desk: Desk, period: Period) -> str:
    taken = {cast("Review", one).review_code for one in desk.records("reviews")}
    stem = f"R-{period}"
    codes = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    return next(code for code in codes if code not in taken)


# Carrying on


def carry_on(desk: Desk, year: int, chosen: Collection[UUID] | None = None) -> Rolled:
    """Copy the objectives of the year before (`chosen` ones, or all) into `year` with baselines and targets, as one step.

    Raises `NothingToCarryOn`.
    """
    project = desk.project()
    last = [one.id for one in project.objectives if one.year == year - 1]
    made = roll_forward(project, year, set(last if chosen is None else chosen), uuid4)
    if not made.objectives:
        raise NothingToCarryOn(year, year - 1)
    desk.add_all(f"Carry objectives on into {year}", [*made.objectives, *made.key_results], kind="edit")
    return made


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall
