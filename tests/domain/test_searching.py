"""Texts cut into words, so that any part of a Chinese text and any beginning of a Latin word is found."""

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.searching import folded, index_words, question

CHINESE = st.text(alphabet="陳美華王小明志工河川淨灘高雄", min_size=1, max_size=12)


def finds(text: str, asked: str) -> bool:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
    base.execute("INSERT INTO words VALUES (?)", (index_words(text),))
    found = base.execute("SELECT 1 FROM words WHERE words MATCH ?", (question(asked),)).fetchone()
    base.close()
    return found is not None


@given(CHINESE, st.data())
def test_that_any_part_of_a_chinese_text_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(min_value=0, max_value=len(text) - 1))
    end = data.draw(st.integers(min_value=start + 1, max_value=len(text)))
    assert finds(f"K7 {text} river", text[start:end])


@given(CHINESE, CHINESE)
def test_that_what_is_not_there_is_not_found(text: str, other: str) -> None:
    assert finds(text, other) == (other in text)


@given(st.text(max_size=60))
def test_that_no_text_makes_a_question_that_cannot_be_asked(text: str) -> None:
    if question(text):
        finds("anything", text)


def test_that_width_case_and_accents_do_not_count() -> None:
    assert folded("ＣＡＦÉ Ｋ７") == "cafe k7"
    assert finds("Café Ｋ７ 高雄", "cafe k7")
    assert finds("River clean-up", "CLEAN riv")
    assert not finds("River clean-up", "lean")


def test_that_hangul_and_kana_are_found_by_their_parts() -> None:
    assert finds("청소 봉사활동", "봉사")
    assert finds("ボランティア", "ランティ")
