"""Text breaks where Latin and Chinese want it, and nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.report.blocks import Span, words
from impact_desk.report.setting import Style, breakable, narrowest, natural_width, set_words

STYLE = Style(10, 14)
TEXTS = st.text(alphabet=st.sampled_from("ab c，。（）高雄七廠파區-/1,. "), max_size=60)


def lines(text: str, width: float) -> list[str]:
    return ["".join(piece.text for piece in line.pieces) for line in set_words(words(text), width, STYLE)]


def test_that_latin_breaks_between_words() -> None:
    assert lines("social return on investment", 70) == ["social return", "on investment"]


def test_that_chinese_breaks_between_ideographs() -> None:
    assert lines("社會投資報酬率", 31) == ["社會投", "資報酬", "率"]


def test_that_no_line_starts_with_a_closing_sign() -> None:
    assert lines("社會投，資報", 31) == ["社會", "投，資", "報"]


def test_that_no_line_ends_with_an_opening_sign() -> None:
    assert lines("社會（投資）", 31) == ["社會", "（投", "資）"]


def test_that_codes_break_at_their_hyphens_but_dates_and_numbers_do_not() -> None:
    assert list(breakable("K7-ELDER 2025-03-08 1/2 and/or")) == ["K7-", "ELDER ", "2025-03-08 ", "1/2 ", "and/", "or"]


def test_that_lines_which_people_wrote_stay_lines() -> None:
    assert lines("First\nSecond 高雄\n\nThird", 300) == ["First", "Second 高雄", "", "Third"]


def test_that_a_word_wider_than_the_line_is_broken_rather_than_cut_off() -> None:
    found = lines("0123456789abcdef" * 4, 80)
    assert "".join(found) == "0123456789abcdef" * 4
    assert len(found) > 2


def test_that_a_figure_is_never_broken() -> None:
    figure = Span("no data", mark="okr.facility.score")
    found = set_words((Span("Score of the facility "), figure), 120, STYLE)
    assert [piece.text for piece in found[-1].pieces] == ["no data"]


@given(TEXTS, st.floats(min_value=20, max_value=300))
def test_that_lines_hold_the_whole_text_and_keep_within_the_width(text: str, width: float) -> None:
    found = set_words(words(text), width, STYLE)
    told = "".join(piece.text for line in found for piece in line.pieces)
    assert told.replace(" ", "") == text.replace(" ", "")
    # A sign that may not start a line stays with its ideograph even where both are wider than the line.
    assert all(line.width <= width + 0.01 or width < 45 for line in found)


@given(TEXTS)
def test_that_breakable_parts_are_the_text(text: str) -> None:
    assert "".join(breakable(text)) == text


@pytest.mark.parametrize("text", ["社會投資", "social return", "K7-E1 高雄"])
def test_that_a_text_fits_on_one_line_of_its_natural_width(text: str) -> None:
    width = natural_width(words(text), STYLE)
    assert lines(text, width + 0.1) == [text]
    assert narrowest(words(text), STYLE) < width
