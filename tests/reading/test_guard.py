import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.reading.guard import ERRORS, guarded, is_harmful, unguarded

starts = st.sampled_from(
    ["", "'", "''", "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "'=", "''=", *sorted(ERRORS)]
)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1", "'=1", "#REF!", "#N/A", "'#N/A"]
)
def test_that_what_a_spreadsheet_would_evaluate_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "'tis", "O'Brien", "100", "#1 of three", "#REF! is an error"])
def test_that_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@given(starts, st.text(max_size=10))
def test_that_reading_takes_away_exactly_what_writing_added(start: str, rest: str) -> None:
    text = start + rest
    assert unguarded(guarded(text)) == text
    assert not is_harmful(guarded(text))
    assert guarded(text) not in ERRORS


def test_that_an_apostrophe_typed_before_a_formula_means_the_text() -> None:
    assert unguarded("'=SUM(A1:A2)") == "=SUM(A1:A2)"
    assert unguarded("=SUM(A1:A2)") == "=SUM(A1:A2)"
