from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.exact import NotANumber
from impact_desk.domain.kinds import Level


@pytest.mark.parametrize(
    ("text", "value"), [("20 %", "0.2"), ("２０％", "0.2"), ("0,5 %", "0.005"), ("62", "62"), ("-3.5", "-3.5")]
)
def test_that_an_end_of_a_range_is_a_number_or_a_share(text: str, value: str) -> None:
    assert Level().parse(text) == Decimal(value)


def test_that_no_number_is_no_end_of_a_range() -> None:
    with pytest.raises(NotANumber):
        Level().parse("a fifth")


@given(st.decimals("-1000", "1000", places=3))
def test_that_what_is_shown_is_read_back(value: Decimal) -> None:
    kind = Level()
    assert kind.parse(kind.show(value)) == value
    assert kind.revive(kind.keep(value)) == value
