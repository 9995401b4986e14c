import codecs

import pytest

from impact_desk.reading.encodings import TITLES, detect, fitting, open_text

CHINESE = "日期,計畫代號,志工編號,姓名,時數\r\n2020-03-05,K7-TREE,E01,王小明,2.5\r\n2020-03-06,K7-TREE,E02,黃雅怡,3\r\n"
ENGLISH = (
    "date,program_code,volunteer_name,activity\r\n2020-03-05,K7-TREE,張俊婷,淨灘\r\n2020-03-06,K7-TREE,郭豪婷,植樹\r\n"
)
SIMPLIFIED = "date,program_code,volunteer_name,activity\n2020-03-05,SH-1,张伟,清洁海滩和关怀老人\n2020-03-06,SH-1,刘洋,环境保护学习活动\n"
JAPANESE = "氏名,社員番号,部署,日付\n山田太郎,A1,品質管理,2020/3/5\nサトウ イチロウ,A2,人事,2020/3/6\n鈴木花子,A3,営業,2020/3/7\n"
KOREAN = "이름,사번,부서,날짜\n김철수,A1,품질관리,2020/3/5\n이영희,A2,인사,2020/3/6\n박지성,A3,서울사업장,2020/3/7\n"
GERMAN = "Name;Personalnummer;Abteilung;Datum\nJürgen Groß;A1;Qualität;05.03.2020\nRené Müller;A2;Küche;06.03.2020\n"
UNICODE, EAST = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"), ("cp950", "gb18030")
CASES = [
    *((text, encoding) for text in (CHINESE, ENGLISH) for encoding in (*UNICODE, *EAST)),
    *((SIMPLIFIED, encoding) for encoding in (*UNICODE, "gb18030")),
    *(("plain,ascii\n1,2\n", encoding) for encoding in TITLES),
    *((JAPANESE, encoding) for encoding in (*UNICODE, "cp932")),
    *((KOREAN, encoding) for encoding in (*UNICODE, "cp949")),
    *((GERMAN, encoding) for encoding in (*UNICODE, "cp1252")),
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
        "имя,отдел\nИванов Иван,качество\nПетров Пётр,кадры\n".encode("cp1251"),
        b"name\n\x81\x8d\xff\n",
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


def test_that_a_person_may_choose_where_nothing_is_convincing() -> None:
    russian = "имя,отдел\nИванов Иван,качество\n".encode("cp1251")
    assert fitting(russian) in TITLES
    assert fitting(bytes(range(256)) * 4) is None


def test_that_a_long_text_is_told_wherever_its_sample_is_cut() -> None:
    for text, encoding in ((JAPANESE, "cp932"), (KOREAN, "cp949")):
        assert [detect((text * 2_000 + "x" * more).encode(encoding)) for more in (0, 1)] == [encoding] * 2
