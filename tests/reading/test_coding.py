"""Cells on their way out of the parsing process come out as the texts that they stand for."""

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from impact_desk.reading.coding import Coding
from impact_desk.reading.grid import Grid
from impact_desk.reading.spelling import spell

CELLS = st.one_of(
    st.sampled_from(["", "yes", "1", 1.0, 0.0, True, False, 2.5, dt.date(2020, 3, 5), dt.time(2, 30)]), st.floats()
)


def through(*pieces: list[list[Any]], before: int = 0) -> Grid:
    """The grid of what was told of these pieces."""
    coded, grid = Coding(20), Grid(trims=True)
    for piece in pieces:
        message = coded.message(piece, before)
        grid.add_coded(message["rows"], message["texts"], message["codes"])
    return grid


@given(st.lists(st.lists(st.tuples(CELLS, CELLS).map(list), min_size=1, max_size=5), min_size=1, max_size=3))
def test_that_every_cell_arrives_as_its_text(pieces: list[list[list[Any]]]) -> None:
    grid = through(*pieces)
    rows = [row for piece in pieces for row in piece]
    for place in (0, 1):
        assert list(grid.column(place)) == [spell(row[place])[:20] for row in rows]


def test_that_yes_and_one_are_not_taken_for_each_other() -> None:
    cells: list[list[Any]] = [[cell] for cell in (1.0, True, 1, 0.0, False)]
    assert through(cells[:1], cells[1:]) == [("1",), ("yes",), ("1",), ("0",), ("no",)]


def test_that_rows_end_with_their_last_text_and_begin_where_the_sheet_does() -> None:
    grid = through([["a", ""], ["", ""], ["", "b"]], before=1)
    assert grid == [("", "a"), (), ("", "", "b")]
