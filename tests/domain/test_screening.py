from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, new_id, program, project

from impact_desk.domain.checks import project_problems
from impact_desk.domain.overdue import overdue
from impact_desk.domain.records import Audit, Criterion, Event, Partner, Risk, Screening, ScreeningScore, Settings
from impact_desk.domain.screening import (
    Assessment,
    BelowLeast,
    ConflictsUnsaid,
    NotScored,
    assess,
    bar_of,
    hindrance,
)

SHELTER = Partner(id=new_id(), partner_code="S", name="Shelter", kind="charity")
NEED = Criterion(id=new_id(), criterion_code="C1", title="Need", weight=D(3), minimum=2)
BOOKS = Criterion(id=new_id(), criterion_code="C2", title="Accounts", weight=D(1))
ACTIVE = program("CARE", status="active", partner_code=SHELTER.id)
DAY = date(2020, 6, 1)


def screening(decision: str = "approved", **more: Any) -> Screening:
    usual = {"partner_code": SHELTER.id, "date": DAY, "decided_by": "Lin", "conflicts": "none"}
    return Screening(**{"id": new_id(), "decision": decision, **usual, **more})


def marked(one: Screening, need: int | None = 4, books: int | None = 0) -> list[ScreeningScore]:
    pairs = ((NEED, need), (BOOKS, books))
    return [
        ScreeningScore(id=new_id(), screening_code=one.id, criterion_code=criterion.id, score=score)
        for criterion, score in pairs
        if score is not None
    ]


def assessed(one: Screening, *scores: int | None) -> Assessment:
    return assess(one, (NEED, BOOKS), {mark.criterion_code: mark for mark in marked(one, *scores)})


def barred(*records: Any, today: date | None = None) -> str:
    found = bar_of(project(SHELTER, NEED, BOOKS, ACTIVE, *records), ACTIVE, today)
    return str(found) if found else ""


def test_that_the_total_is_the_weighted_share_of_the_best() -> None:
    assert assessed(screening(), 4, 0).total == Fraction(3 * 4 + 0, 5 * 4)
    assert assessed(screening(), 4, None).total == Fraction(4, 5)
    assert assessed(screening(), None, None).total is None


@given(st.integers(0, 5), st.integers(0, 5), st.decimals(0, 100, places=2), st.decimals(0, 100, places=2))
def test_that_a_total_lies_between_the_worst_and_the_best_score(a: int, b: int, v: Decimal, w: Decimal) -> None:
    one = screening()
    found = assess(
        one,
        (replace(NEED, weight=v), replace(BOOKS, weight=w)),
        {mark.criterion_code: mark for mark in marked(one, a, b)},
    )
    assert found.total is None or Fraction(min(a, b), 5) <= found.total <= Fraction(max(a, b), 5)


def test_that_an_approval_is_hindered_by_what_it_lacks() -> None:
    unscored, low = hindrance(assessed(screening(), 4, None)), hindrance(assessed(screening(), 1, 5))
    silent = hindrance(assessed(screening(conflicts=None), 4, 5))
    assert [type(found[1]) for found in (unscored, low, silent) if found] == [NotScored, BelowLeast, ConflictsUnsaid]
    assert hindrance(assessed(screening(), 2, 0)) is None


def test_that_support_is_barred_until_the_partner_was_approved() -> None:
    good, bad = screening(), screening("rejected", date=date(2020, 7, 1))
    assert "has not been screened" in barred()
    assert "is pending" in barred(screening("pending"))
    assert "lacks scores" in barred(good)
    assert barred(good, *marked(good)) == ""
    assert "rejected on 2020-07-01" in barred(good, *marked(good), bad)


def test_that_an_approval_runs_out() -> None:
    good = screening(valid_until=date(2020, 12, 31))
    assert barred(good, *marked(good), today=date(2020, 12, 31)) == ""
    assert "ran out on 2020-12-31" in barred(good, *marked(good), today=date(2021, 1, 1))


def test_that_a_criterion_taken_on_later_leaves_an_approval_standing() -> None:
    good = screening()
    assert barred(good, *marked(good, books=None)) == ""


def test_that_a_site_may_do_without_screening() -> None:
    assert barred(Settings(id=new_id(), screening_needed=False)) == ""


def test_that_an_unscreened_active_program_is_a_problem_and_not_a_refusal() -> None:
    found = project_problems(project(SHELTER, NEED, ACTIVE))
    assert [(one.sheet, one.record, one.field) for one in found] == [("programs", ACTIVE.id, "status")]
    assert project_problems(project(ACTIVE, SHELTER, replace(ACTIVE, id=new_id(), program_code="B", status=None)))


def test_that_an_approval_with_a_flaw_is_a_problem_at_the_screening() -> None:
    low = screening()
    found = project_problems(project(SHELTER, NEED, BOOKS, low, *marked(low, 1)))
    assert [(one.sheet, one.record, one.field) for one in found] == [("screenings", low.id, "decision")]


def test_that_what_was_due_is_told_from_the_next_day_on() -> None:
    first = Audit(id=new_id(), partner_code=SHELTER.id, date=DAY, findings="Good", next_date=date(2021, 6, 1))
    risk = Risk(id=new_id(), program_code=ACTIVE.id, kind="risk", description="Typhoon", review_date=date(2021, 6, 1))
    event = Event(id=new_id(), program_code=ACTIVE.id, title="Walk", date=DAY, end_date=date(2021, 6, 1))
    whole = project(SHELTER, replace(ACTIVE, partner_code=None), first, risk, event)
    assert list(overdue(whole, date(2021, 6, 1))) == []
    assert {one.sheet for one in overdue(whole, date(2021, 6, 2))} == {"audits", "risks", "events"}
    later = replace(first, id=new_id(), date=date(2021, 5, 30), next_date=None)
    assert not [one for one in overdue(project(SHELTER, first, later), date(2021, 6, 2)) if one.sheet == "audits"]
