from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from tests.domain.made import D, evaluation, outcome, program, spent
from tests.domain.studies import material, reasoning, stakeholder, study, waiver, what_if

from impact_desk.domain.bridge import Accounts
from impact_desk.domain.critic import Occasion, findings
from impact_desk.domain.readiness import NOTE, Grounds, Readiness, Trail, readiness
from impact_desk.domain.sensitivity import swings
from impact_desk.domain.sheets import BY_NAME
from impact_desk.domain.words import ASSUMPTION

TEXTS = ("purpose", "audience", "scope", "unintended", "results_checked", "context", "decisions")
ABOUT = evaluation(program(), evaluation_code="K7-E1", **dict.fromkeys(TEXTS, "As stated in the plan"))
FULL: dict[str, Any] = {
    "output": "40 lessons",
    "indicator": "Test score",
    "proxy_source": "Own survey",
    "price_year": 2020,
}
FULL |= {"duration_years": D(2), "drop_off": D("0.3")}
PUPILS = outcome(ABOUT, outcome_code="O1", deadweight=D("0.2"), **FULL)
PARENTS = outcome(ABOUT, outcome_code="O2", stakeholder="Parents", outcome="Less worry", attribution=D("0.2"), **FULL)
PARENTS = replace(PARENTS, proxy="Insurance")
INPUT = spent(ABOUT, 1000)
ASKED = {"reason": "They say so", "involved": 5, "how_involved": "Interviews", "group_size": 20}
PEOPLE = [stakeholder(ABOUT, name, **ASKED) for name in ("Pupils", "Parents", "Foundation")]
ROWS = (PUPILS, PARENTS)
REASONS = [
    reasoning(ABOUT, row, name, evidence="DOC-7", low=None if name != "quantity" else D(0))
    for row in ROWS
    for name in ASSUMPTION.options
    if name not in ("discount_rate", "inputs", "extra_reduction")
]
RATE = reasoning(ABOUT, None, "discount_rate")
DECIDED = [material(ABOUT, row) for row in ROWS]
SCENARIO = what_if(ABOUT, "deadweight = 50 %")
EVERYTHING: tuple[Any, ...] = (ABOUT, *ROWS, INPUT, *PEOPLE, *REASONS, RATE, *DECIDED, SCENARIO)
BOOKS = Accounts((2020,), Fraction(1000))


def ticks(*rows: Any, books: Accounts = BOOKS, changes: int = 1) -> Readiness:
    of = study(*rows)
    found = findings(of, Occasion(date(2021, 1, 1), books))
    tornado = swings(of.result, given=of.given_ranges)
    return readiness(Grounds(of, found, tornado, books, Trail(changes)))


def open_points(*rows: Any, **more: Any) -> set[int]:
    return {point.number for point in ticks(*rows, **more).points if not point.ticked}


def without(*gone: Any) -> tuple[Any, ...]:
    return tuple(row for row in EVERYTHING if not any(row is one for one in gone))


def instead(old: Any, **values: Any) -> tuple[Any, ...]:
    return tuple(replace(row, **values) if row is old else row for row in EVERYTHING)


def test_that_an_evaluation_with_everything_in_the_file_is_ready_for_review_and_never_called_assured() -> None:
    found = ticks(*EVERYTHING)
    assert [hole.sentence for point in found.points for hole in point.holes] == []
    assert (found.ready, found.ticked, len(found.points)) == (True, 20, 20)
    assert found.sentence == "Ready for assurance review: all 20 points are covered by what is in the file."
    assert "assured" not in found.sentence
    assert NOTE.endswith("never by this program.")


def test_that_a_bare_value_map_is_not_ready_and_says_how_many_points_are_open() -> None:
    found = ticks(evaluation(program()), outcome(None), changes=0)
    assert found.sentence == f"Not yet ready for assurance review: {20 - found.ticked} of 20 points are open."
    assert not found.ready


def test_that_an_evaluation_without_anything_in_it_has_no_point_ticked() -> None:
    found = ticks(evaluation(program()), changes=0)
    assert [point.title for point in found.points if point.ticked] == []
    (sixth, *_) = found.points[5].holes
    assert (sixth.sentence, sixth.sheet, sixth.field) == ("The value map has no outcomes yet.", "value_map", "outcome")


def test_that_a_valued_stakeholder_who_is_not_recorded_leaves_involvement_open() -> None:
    found = ticks(*without(PEOPLE[0]))
    (hole,) = found.points[2].holes
    assert (hole.sentence, hole.sheet) == ("Pupils: how many were involved?", "stakeholders")


@pytest.mark.parametrize(
    ("rows", "point"),
    [
        (instead(ABOUT, purpose=None), 1),
        (instead(ABOUT, audience=None), 1),
        (instead(ABOUT, scope=None), 1),
        (instead(PEOPLE[2], reason=None), 2),
        (instead(PEOPLE[2], standing="considered"), 2),
        (without(PEOPLE[2]), 2),
        (instead(PEOPLE[0], involved=None), 3),
        (instead(PEOPLE[0], how_involved=None), 3),
        (instead(PEOPLE[0], group_size=None), 3),
        ((*EVERYTHING, spent(ABOUT, 0)), 4),
        (instead(PUPILS, output=None), 5),
        (instead(ABOUT, unintended=None), 5),
        (instead(PUPILS, outcome="Number of lessons"), 6),
        (instead(PUPILS, indicator=None), 7),
        (without(REASONS[0]), 7),
        (instead(REASONS[0], source=None, evidence=None), 7),
        (instead(REASONS[2], reason=None), 8),
        (instead(PUPILS, price_year=2009), 9),
        (instead(REASONS[1], reason=None), 9),
        (without(REASONS[3]), 10),
        (without(REASONS[5]), 11),
        (without(REASONS[4]), 12),
        (without(REASONS[6]), 13),
        (tuple(replace(row, drop_off=D(0)) if row in ROWS else row for row in EVERYTHING), 13),
        (without(DECIDED[1]), 14),
        (instead(RATE, reason=None), 15),
        (instead(ABOUT, context=None), 16),
        (without(SCENARIO), 17),
        (instead(ABOUT, results_checked=None), 18),
        (instead(ABOUT, decisions=None), 19),
    ],
)
def test_that_each_point_is_ticked_by_what_is_in_the_file(rows: tuple[Any, ...], point: int) -> None:
    assert open_points(*rows) == {point}


def test_that_the_assumption_that_moves_the_ratio_most_needs_a_range_of_its_own() -> None:
    ranges = [row for row in REASONS if row.assumption == "quantity"]
    bare = tuple(replace(row, low=None) if any(row is one for one in ranges) else row for row in EVERYTHING)
    (hole,) = (hole for point in ticks(*bare).points for hole in point.holes)
    assert "moves the ratio most" in hole.sentence
    assert BY_NAME[hole.sheet].field(hole.field)


def test_that_own_time_without_an_input_is_missed() -> None:
    hours = replace(BOOKS, own_hours=Fraction("7.5"))
    assert open_points(*EVERYTHING, books=hours) == {4}
    own = spent(ABOUT, 300, stakeholder="Pupils", book="own_time")
    assert open_points(*EVERYTHING, own, books=hours) == set()


def test_that_a_journal_without_changes_and_assumptions_without_documents_leave_the_trail_open() -> None:
    assert open_points(*EVERYTHING, changes=0) == {20}
    rows = tuple(replace(row, evidence=None) if row in REASONS else row for row in EVERYTHING)
    assert open_points(*rows) == {20}


def test_that_a_waived_finding_ticks_its_point_and_is_shown_there() -> None:
    rows = instead(PUPILS, price_year=2009)
    given = waiver(ABOUT, "proxy_old", "O1 proxy")
    found = ticks(*rows, given)
    assert found.ready
    assert [one.waiver for one in found.points[8].waived] == [given]


def test_that_every_hole_leads_to_a_field_that_its_sheet_has() -> None:
    for point in ticks(evaluation(program()), outcome(None), changes=0).points:
        assert point.title_in("zh-TW") != point.title_in("en")
        for hole in point.holes:
            assert BY_NAME[hole.sheet].field(hole.field)
            assert "{" not in hole.sentence
