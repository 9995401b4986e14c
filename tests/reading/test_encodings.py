import codecs

import pytest

from impact_desk.reading.encodings import TITLES, detect, open_text

CHINESE = "日期,計畫代號,志工編號,姓名,時數\r\n2020-03-05,K7-TREE,E01,王小明,2.5\r\n2020-03-06,K7-TREE,E02,黃雅怡,3\r\n"
ENGLISH = (
    "date,program_code,volunteer_name,activity\r\n2020-03-05,K7-TREE,張俊婷,淨灘\r\n2020-03-06,K7-TREE,郭豪婷,植樹\r\n"
)
SIMPLIFIED = "date,program_code,volunteer_name,activity\n2020-03-05,SH-1,张伟,清洁海滩和关怀老人\n2020-03-06,SH-1,刘洋,环境保护学习活动\n"


CASES = [
    *((text, encoding) for text in (CHINESE, ENGLISH, "plain,ascii\n1,2\n") for encoding in TITLES),
    *((SIMPLIFIED, encoding) for encoding in TITLES if encoding != "cp950"),
]


@pytest.mark.parametrize(("text", "encoding"), CASES)
def test_that_each_encoding_is_told_from_the_bytes(text: str, encoding: str) -> None:
    content = text.encode(encoding)
    found = detect(content)
    assert found
    assert open_text(content, found).read() == text


@pytest.mark.parametrize(("mark", "encoding"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_that_a_byte_order_mark_is_no_part_of_the_text(mark: bytes, encoding: str) -> None:
    content = mark + CHINESE.encode(encoding)
    assert detect(content) == encoding
    assert open_text(content, encoding).read() == CHINESE


@pytest.mark.parametrize(
    "content",
    [
        "name\nMüller\nJosé Ma\n".encode("cp1252"),
        b"\xff\xfe\x00\xd8",
        b"a\x00b\x00\x00",
        bytes(range(256)) * 4,
        "\ufeffa\x00".encode(),
    ],
)
def test_that_other_bytes_are_in_no_known_encoding(content: bytes) -> None:
    assert detect(content) is None


def test_that_characters_are_not_cut_where_the_pieces_meet() -> None:
    text = "a" + "計畫" * 600_000
    for encoding in ("utf-8", "cp950"):
        found = detect(text.encode(encoding))
        assert found == encoding
        assert open_text(text.encode(encoding), found).read() == text


def test_that_a_known_header_settles_what_the_characters_leave_open() -> None:
    assert detect("成果,x\n1,活动\n".encode("gb18030")) == "gb18030"
    assert detect("成果,x\n1,活動\n".encode("cp950")) == "cp950"
