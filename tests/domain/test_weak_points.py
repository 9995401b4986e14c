from fractions import Fraction
from typing import Any

from tests.domain.made import D, evaluation, outcome, spent
from tests.domain.studies import lwtc, reasoning, study

from impact_desk.domain.break_even import break_even
from impact_desk.domain.sensitivity import swings
from impact_desk.domain.study import Study
from impact_desk.domain.weak_points import UNGRADED, WeakPoint, weak_points

ABOUT = evaluation(discount_rate=D(0))
STRONG = outcome(ABOUT, outcome="Read", quantity=D(10))
FRAIL = outcome(ABOUT, outcome="Reckon", quantity=D(2))


def points(of: Study, claim: Fraction = Fraction(1)) -> tuple[WeakPoint, ...]:
    return weak_points(swings(of.result, given=of.given_ranges), break_even(of.result, claim), of.reasons)


def named(found: tuple[WeakPoint, ...], name: str, row: Any = None) -> WeakPoint:
    return next(one for one in found if one.swing.assumption.key == (name, row.id if row else None))


def test_that_room_is_the_part_of_the_range_that_may_go_before_the_claim_fails() -> None:
    found = points(study(ABOUT, STRONG, FRAIL, spent(ABOUT, 1100)))
    # 1200 of value against 1100: the larger proxy may fall from 100 to 90, half of its usual 20 % range.
    assert named(found, "proxy_value", STRONG).room == Fraction(1, 2)
    # The small one would have to fall to 50, which its range does not reach.
    assert named(found, "proxy_value", FRAIL).room == Fraction(5, 2)
    assert [one.decisive for one in (named(found, "quantity", STRONG), named(found, "quantity", FRAIL))] == [
        True,
        False,
    ]


def test_that_a_weak_grade_brings_an_assumption_forward() -> None:
    grades = reasoning(ABOUT, STRONG, "proxy_value", grade="A"), reasoning(ABOUT, STRONG, "quantity", grade="E")
    found = points(study(ABOUT, STRONG, FRAIL, spent(ABOUT, 1100), *grades))
    order = [one.swing.assumption.key for one in found]
    assert order.index(("quantity", STRONG.id)) < order.index(("proxy_value", STRONG.id))
    assert [named(found, name, STRONG).weight for name in ("proxy_value", "quantity", "deadweight")] == [1, 5, UNGRADED]


def test_that_a_range_that_was_entered_decides_what_is_decisive() -> None:
    wide = reasoning(ABOUT, FRAIL, "quantity", low=D("0.5"), high=D(3))
    found = points(study(ABOUT, STRONG, FRAIL, spent(ABOUT, 1100), wide))
    assert named(found, "quantity", FRAIL).room == Fraction(2, 3)


def test_that_what_cannot_break_even_comes_last_the_widest_first() -> None:
    found = points(study(ABOUT, STRONG, FRAIL, spent(ABOUT, 600)))
    cannot = [one for one in found if one.room is None]
    assert found[-len(cannot) :] == tuple(cannot)
    reach = [one.swing.spread * one.weight for one in cannot]
    assert reach == sorted(reach, reverse=True)
    assert named(found, "proxy_value", FRAIL) in cannot


def test_that_a_claim_that_is_met_exactly_leaves_no_room() -> None:
    found = points(study(ABOUT, STRONG, FRAIL, spent(ABOUT, 600)), Fraction(2))
    assert named(found, "quantity", STRONG).room == 0
    assert found[0].room == 0


def test_that_every_assumption_of_a_published_study_is_ranked_once() -> None:
    found = points(lwtc(), Fraction(3))
    assert len({one.swing.assumption.key for one in found}) == len(found) == len(swings(lwtc().result))
