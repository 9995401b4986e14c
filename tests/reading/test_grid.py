"""The cells of a table kept by columns are the rows that were given."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.coded import CODES
from impact_desk.reading.grid import Grid

ROWS = st.lists(st.lists(st.sampled_from(["", " ", "a", "b"]), max_size=4).map(tuple), max_size=8)


@given(ROWS, ROWS, st.integers(0, 3))
def test_that_a_grid_is_the_rows_that_were_added(
    first: list[tuple[str, ...]], second: list[tuple[str, ...]], after: int
) -> None:
    grid = Grid(first)
    grid.add(second)
    grid.finish()
    rows = [*first, *second]
    assert (grid == rows, len(grid), [grid[place] for place in range(len(rows))]) == (True, len(rows), rows)
    assert list(grid.filled(after)) == [n for n, row in enumerate(rows, 1) if n > after and "".join(row).strip()]
    for place in range(5):
        assert list(grid.column(place)) == [row[place] if place < len(row) else "" for row in rows]


def test_that_cells_are_found_and_changed_by_their_texts() -> None:
    grid = Grid([("a", "x"), ("x",), ("b", "x", "a")])
    assert sorted(grid.places_of("x".__eq__)) == [(1, 1), (2, 0), (3, 1)]
    grid.change(str.upper)
    assert grid == [("A", "X"), ("X",), ("B", "X", "A")]


def test_that_rows_may_come_by_columns_but_not_with_codes_of_nothing() -> None:
    grid = Grid([("a",)])
    grid.add_coded(2, [["b"], ["c"]], [array(CODES, [1, 2]), array(CODES, [0, 1])])
    assert grid == [("a",), ("a",), ("b", "c")]
    with pytest.raises(IndexError):
        grid.add_coded(1, [[]], [array(CODES, [9])])
