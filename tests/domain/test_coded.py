"""Columns that hold each different value once behave as plain lists do."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.coded import Coded, combined, repeated

ROWS = st.lists(st.sampled_from(["", "a", "b", "c", None]), max_size=12)


@given(ROWS, ROWS, st.data())
def test_that_a_column_is_the_list_of_its_rows(
    first: list[str | None], second: list[str | None], data: st.DataObject
) -> None:
    column = Coded.joined([Coded.of(first), Coded.of(second)])
    rows = [*first, *second]
    chosen = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    assert column == rows == column.settled()
    assert column.kept(chosen) == [row for row, good in zip(rows, chosen, strict=True) if good]
    assert column[1:] == rows[1:]
    assert column.each(lambda value: (value or "").upper()) == [(row or "").upper() for row in rows]
    assert column.at(range(len(rows) - 1, -1, -1)) == rows[::-1]


def test_that_a_value_is_asked_for_once_and_only_where_a_row_has_it() -> None:
    asked: list[str] = []
    Coded(("a", "b", "c"), [2, 0, 2, 0]).each(asked.append)
    assert asked == ["a", "c"]


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from("xyz"), st.booleans()), max_size=20))
def test_that_rows_have_one_number_exactly_where_they_are_equal(rows: list[tuple[int, str, bool]]) -> None:
    columns = [Coded.joined([Coded.of(one), Coded.of(())]) for one in zip(*rows, strict=True)]
    numbers = combined(columns) if rows else []
    pairs = set(zip(rows, numbers, strict=True))
    assert len(pairs) == len(set(rows)) == len(set(numbers))
    assert {row for row, number in pairs if number in repeated(numbers)} == {
        row for row, count in Counter(rows).items() if count > 1
    }
