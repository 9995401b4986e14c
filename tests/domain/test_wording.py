import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.wording import alike, likeness, pairs_of, year_named


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Price of a net repair", "price of net repairs", True),
        ("Mean price of a net repair", "Cost of one admission", False),
        ("一小時家教費用", "一小時家教的費用", True),
        ("一小時家教費用", "一日看護費用", False),
        ("A", "a", True),
        ("A", "B", False),
    ],
)
def test_that_texts_are_alike_where_they_share_most_pairs_of_letters(first: str, second: str, same: bool) -> None:  # noqa: FBT001
    assert alike(first, second) == same


@given(st.text(max_size=40), st.text(max_size=40))
def test_that_likeness_is_the_same_both_ways_and_whole_for_the_same_text(first: str, second: str) -> None:
    one, other = pairs_of(first), pairs_of(second)
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1
    assert 0 <= likeness(one, other) <= 1


def test_that_the_newest_year_that_can_be_meant_is_found() -> None:
    assert year_named("Survey 2009, revised 2012, 20123 answers, page 2050", 2021) == 2012
    assert year_named("Own survey", 2021) is None
