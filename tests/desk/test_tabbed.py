"""Tab-separated text as spreadsheets write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.desk.tabbed import from_text, to_text

CELLS = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=12)


@given(st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1)))
def test_that_what_is_copied_reads_back_the_same(rows: list[list[str]]) -> None:
    # A last row of one empty cell cannot be told from the line break that ends the text.
    assert from_text(to_text(rows) + "\n") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"two\nlines"\tx', [["two\nlines", "x"]]),
        ('"say ""yes"""', [['say "yes"']]),
        ('5" pipe\tx', [['5" pipe', "x"]]),
        ('"open\tx', [['"open', "x"]]),
        ("\t\n", [["", ""]]),
    ],
)
def test_that_text_of_spreadsheets_is_parted_into_cells(text: str, rows: list[list[str]]) -> None:
    assert from_text(text) == rows
