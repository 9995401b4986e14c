"""Where a key result should stand on a day, and whether it does."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, check_in, key_result, objective, revision

from impact_desk.domain.pace import Course, course, standing

YEAR = (date(2020, 1, 1), date(2020, 12, 31))
HALF = date(2020, 7, 1)
"""183 of 366 days are passed when this day is over."""


def made(*values: tuple[date, str], measure: str = "increase", revised: tuple[tuple[date, str], ...] = ()) -> Course:
    one = key_result(objective(), measure, 300, baseline=D(100))
    revisions = [revision(one, target, day) for day, target in revised]
    return course(one, revisions, [check_in(one, value, day) for day, value in values], YEAR)


def test_that_half_the_way_is_expected_when_half_the_year_is_over() -> None:
    assert made().expected_on(HALF) == 200
    assert made().expected_on(date(2019, 6, 1)) == 100
    assert made().expected_on(date(2021, 6, 1)) == 300


def test_that_a_key_result_is_on_track_behind_or_at_risk_by_its_pace() -> None:
    paces = {value: made((HALF, value)).standing_on(HALF) for value in ("195", "194", "175", "174")}
    assert paces == {"195": "on_track", "194": "behind", "175": "behind", "174": "at_risk"}
    assert made().standing_on(HALF) == "unknown"


def test_that_a_reading_after_the_day_is_not_known_yet() -> None:
    late = made((HALF + timedelta(days=1), "300"))
    assert late.pace_on(HALF) is None


def test_that_a_revised_target_is_expected_from_its_day_on() -> None:
    found = made((HALF, "150"), revised=((HALF, "200"),))
    assert [found.target_on(day) for day in (HALF - timedelta(days=1), HALF)] == [Fraction(300), Fraction(200)]
    assert found.standing_on(HALF) == "on_track"
    day_before = HALF - timedelta(days=1)
    assert [(day, int(target)) for day, target in found.steps()] == [
        (YEAR[0], 300),
        (day_before, 300),
        (HALF, 200),
        (YEAR[1], 200),
    ]


def test_that_a_line_to_hold_has_no_pace() -> None:
    held = made((HALF, "90"), measure="at_least")
    assert (held.expected_on(HALF), held.pace_on(HALF), held.standing_on(HALF)) == (Fraction(300), None, "unknown")


@given(st.fractions(min_value=0, max_value=3, max_denominator=1000))
def test_that_more_way_never_sounds_worse(pace: Fraction) -> None:
    order = ("at_risk", "behind", "on_track")
    assert order.index(standing(pace)) <= order.index(standing(pace + Fraction(1, 100)))
