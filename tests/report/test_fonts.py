"""Every character stands in a face that has it, or is refused by name."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.report import fonts
from impact_desk.report.embedding import character_map

TAIWANESE = "高雄七廠台灣社會投資報酬無謂因子移轉因子歸因因子衰減因子財務代理變數關鍵結果"


def faces_of(text: str, *, bold: bool = False) -> list[str]:
    return [font for font, _ in fonts.runs(text, bold=bold)]


def test_that_chinese_as_taiwan_writes_it_stands_in_one_face() -> None:
    assert faces_of(TAIWANESE) == ["NotoSansTC-Regular"]


def test_that_kana_hangul_and_simplified_forms_are_found_in_the_faces_that_have_them() -> None:
    assert fonts.runs("高畠工場（たかはた） 파주 厂区") == (
        ("NotoSansTC-Regular", "高畠工場（たかはた） "),
        ("DroidSansFallback", "파주"),
        ("NotoSansTC-Regular", " 厂"),
        ("DroidSansFallback", "区"),
    )


def test_that_a_latin_word_stays_in_one_face() -> None:
    assert ("NotoSans-Regular", "Červený") in fonts.runs("Závod Červený")


def test_that_bold_text_stands_in_bold_faces() -> None:
    assert faces_of("Plant 七廠", bold=True) == ["NotoSansTC-Bold"]


@pytest.mark.parametrize("sign", ["’", "·", "×", "…"])
def test_that_signs_which_chinese_faces_make_wide_come_from_the_latin_face(sign: str) -> None:
    assert fonts.face_for(sign) == "NotoSans-Regular"


@pytest.mark.parametrize(
    ("char", "script"), [("ก", "Thai"), ("ع", "Arabic"), ("न", "Devanagari"), ("ש", "Hebrew"), ("😀", "emoji")]
)
def test_that_a_character_which_no_face_can_set_is_refused_by_name(char: str, script: str) -> None:
    with pytest.raises(fonts.MissingGlyph) as refusal:
        fonts.runs(f"{script} site {char}")
    assert f"U+{ord(char):04X}" in str(refusal.value)
    assert f"{script} site" in str(refusal.value)


def test_that_invisible_marks_are_left_out_and_every_blank_is_a_plain_one() -> None:
    assert fonts.printable("A\u200b\u00adB\u00a0C\u2009D\u202eE\ufe0fF\nG") == "AB C DEF G"


def test_that_letters_are_composed() -> None:
    assert fonts.printable("Ce\u0301line") == "Céline"


@given(st.text(alphabet=st.sampled_from("aB1 ,.’·čřł高厂区파ぁ—×ŐΩЖ₹（"), max_size=40), st.booleans())
def test_that_runs_lose_nothing_and_every_font_has_its_run(text: str, bold: bool) -> None:  # noqa: FBT001  # hypothesis gives it
    found = fonts.runs(text, bold=bold)
    assert "".join(run for _, run in found) == fonts.printable(text)
    assert all(fonts.loaded(font).covers(run) for font, run in found)


def test_that_every_letter_of_the_european_union_and_vietnam_has_a_face() -> None:
    letters = "ĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽžŐőŰűĂăȘșȚțĞğİıŞşÅåÆæØøĀāĒēĢģĪīĶķĻļŅņŪūĖėĮįŲųĠġĦħ"
    vietnamese = (
        "ĂăÂâĐđÊêÔôƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ"
    )
    for letter in letters + vietnamese:
        assert fonts.face_for(letter), unicodedata.name(letter)


def test_that_a_code_leads_back_to_a_character_beyond_the_basic_plane() -> None:
    text = character_map("Test", (0, ord("A"), 0x20021))
    assert "<01> <0041>" in text
    assert "<02> <D840DC21>" in text
    assert "<00>" not in text.split("endcodespacerange")[1]


@pytest.mark.parametrize("licence", ["NotoSansTC-OFL.txt", "NotoSans-OFL.txt", "DroidSansFallback-Apache-2.0.txt"])
def test_that_every_face_travels_with_its_licence(licence: str) -> None:
    assert fonts.font_file(licence).stat().st_size > 1000


def test_that_a_missing_font_file_is_a_fault_in_words() -> None:
    with pytest.raises(fonts.FontFileMissing, match=r"Nowhere\.ttf is missing"):
        fonts.font_file("Nowhere.ttf")
