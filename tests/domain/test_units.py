from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.units import factor, read_unit


@pytest.mark.parametrize(
    ("source", "target", "times"),
    [
        ("hour", "minute", "1/60"),
        ("minutes", "Hours", "60"),
        ("person", "participants", "1"),
        ("人", "person", "1"),
        ("kg CO2e", "t CO2e", "1000"),
        ("t of CO2e", "kg co2e", "1/1000"),
        ("kWh", "MWh", "1000"),
        ("度", "kWh", "1"),
        ("GJ", "kWh", "9/2500"),
        ("m²", "坪", "400/121"),
        ("year", "month", "1/12"),
        ("night", "nights", "1"),
        ("tree", "Tree", "1"),
    ],
)
def test_that_units_of_one_kind_turn_into_one_another_exactly(source: str, target: str, times: str) -> None:
    assert factor(source, target) == Fraction(times)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("hour", "person"),
        ("人", "人次"),
        ("kg CO2e", "kg waste"),
        ("day", "hour"),
        ("night", "tree"),
        ("kg", "kg waste"),
        ("", "hour"),
    ],
)
def test_that_units_of_different_kinds_do_not_fit(source: str, target: str) -> None:
    assert factor(source, target) is None


@given(st.sampled_from(["h", "minute", "kg", "t", "lb", "kWh", "MJ", "m2", "ha", "坪", "km", "mile", "l", "m3"]))
def test_that_there_and_back_is_where_one_was(unit: str) -> None:
    for other in ("hour", "g", "GWh", "km2", "m", "ml"):
        times = factor(unit, other)
        assert times is None or times * (factor(other, unit) or 0) == 1


@given(st.text(max_size=50))
def test_that_any_text_is_a_unit_that_equals_itself(text: str) -> None:
    assert read_unit(text).per(read_unit(text)) == 1
