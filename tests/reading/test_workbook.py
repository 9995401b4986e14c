import datetime as dt
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tests.reading.files import HEAD, Formula, Styled, packed, parts, sheet_xml, workbook
from xlsxwriter import Workbook

from impact_desk.reading.limits import Limits
from impact_desk.reading.raw import RawTable, Reading
from impact_desk.reading.refused import (
    Damaged,
    EmptyFile,
    FileTooLarge,
    NotAPlainFile,
    NotAWorkbook,
    NotThere,
    ProtectedOrOld,
    Stopped,
    Suspicious,
    TookTooLong,
    TooMuch,
    Unreadable,
)
from impact_desk.reading.tables import read_tables
from impact_desk.reading.watch import Watch


def only(path: Path) -> RawTable:
    (table,) = read_tables(path)
    return table


def test_that_every_cell_becomes_exactly_its_text(tmp_path: Path) -> None:
    row = [
        "E01",
        0.1 + 0.2,
        231272.67,
        2020,
        True,
        dt.date(2020, 3, 5),
        Styled(2.5 / 24, "h:mm"),
        Styled(0.25, "0%"),
        "=1+1",
    ]
    table = only(workbook(tmp_path / "a.xlsx", {"x": [row]}))
    assert table.cells == [("E01", "0.3", "231272.67", "2020", "yes", "2020-03-05", "2:30", "0.25", "=1+1")]
    assert not table.faults


def test_that_durations_over_a_day_and_moments_keep_their_sense(tmp_path: Path) -> None:
    row = [Styled(26.5 / 24, "[h]:mm"), Styled(140 / 1440, "[h]:mm"), Styled(43895.5, "yyyy-mm-dd hh:mm")]
    assert only(workbook(tmp_path / "a.xlsx", {"x": [row]})).cells == [("26:30", "2:20", "2020-03-05T12:00:00")]


def test_that_rows_keep_their_numbers_wherever_the_data_begin(tmp_path: Path) -> None:
    table = only(workbook(tmp_path / "a.xlsx", {"x": [[], [], [None, None, "here"], [], [None, "there"]]}))
    assert list(table.rows) == [(3, ("", "", "here")), (5, ("", "there"))]


def test_that_text_survives_with_its_lines_signs_and_characters(tmp_path: Path) -> None:
    texts = ["a\nb\tc", "<&>\"'", "_x0041_", "  blanks  ", "陳美玲 김철수", "😀", "#N/A", "007"]
    table = only(workbook(tmp_path / "a.xlsx", {"x": [texts]}))
    assert table.cells == [tuple(texts)]
    assert not table.faults


def test_that_sheets_come_in_order_with_hidden_and_empty_ones(tmp_path: Path) -> None:
    def hide(book: Workbook) -> None:
        book.get_worksheet_by_name("b").hide()
        book.get_worksheet_by_name("c").very_hidden()

    tables = read_tables(workbook(tmp_path / "a.xlsx", {"a": [["x"]], "b": [["y"]], "c": []}, hide))
    assert [table.name for table in tables] == ["a", "b", "c"]
    assert [("The sheet is hidden." in table.notes) for table in tables] == [False, True, True]


def test_that_merged_cells_are_said(tmp_path: Path) -> None:
    table = only(workbook(tmp_path / "a.xlsx", {"x": []}, lambda book: book.worksheets()[0].merge_range("A1:B2", "m")))
    assert table.cells[0] == ("m",)
    assert any("merged" in note for note in table.notes)


def test_that_a_formula_with_a_result_is_its_result(tmp_path: Path) -> None:
    table = only(workbook(tmp_path / "a.xlsx", {"x": [[Formula("=1+1", 2), Formula('="a"&"b"', "ab")]]}))
    assert table.cells == [("2", "ab")]
    assert not table.faults


def test_that_an_error_is_neither_empty_nor_a_value(tmp_path: Path) -> None:
    table = only(
        workbook(tmp_path / "a.xlsx", {"x": [["a"], [Formula("=1/0", "#DIV/0!"), Formula("=#REF!", "#REF!")]]})
    )
    assert table.cells[1] == ("#DIV/0!", "#REF!")
    assert table.faults == {(2, 0), (2, 1)}


def test_that_a_formula_which_no_program_computed_is_not_nought(tmp_path: Path) -> None:
    table = only(workbook(tmp_path / "a.xlsx", {"x": [["a", Formula("=SUM(C1:C9)")]]}))
    assert table.cells == [("a", "=SUM(C1:C9)")]
    assert table.faults == {(1, 1)}


CELLS = [
    pytest.param(b'<c r="B2"><f>A1&amp;"x"</f><v></v></c>', {(2, 1)}, '=A1&"x"', id="empty value"),
    pytest.param(b'<c r="B2"><f>A1</f><v/></c>', {(2, 1)}, "=A1", id="closed value"),
    pytest.param(b'<c r="B2"><f t="shared" si="0"/></c>', {(2, 1)}, "=", id="shared formula"),
    pytest.param(b'<c r="B2"><f>A1</f><v>0</v></c>', set(), "0", id="computed nought"),
    pytest.param(b'<c r="B2" t="str"><f>A1</f><v></v></c>', set(), "", id="computed empty text"),
    pytest.param(b'<c r="B2" t="e"><v>#N/A</v></c>', {(2, 1)}, "#N/A", id="pasted error"),
    pytest.param(b"<c r='B2' t='e'><v>#N/A</v></c>", {(2, 1)}, "#N/A", id="single quotes"),
]


@pytest.mark.parametrize(("cell", "faults", "text"), CELLS)
def test_that_faults_are_found_however_they_are_written(
    tmp_path: Path, cell: bytes, faults: set[tuple[int, int]], text: str
) -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>' + cell + b"</row>"
    table = only(packed(tmp_path / "a.xlsx", parts(sheet_xml(rows))))
    assert table.faults == faults
    assert (*table.cells[1], "")[1] == text


def test_that_faults_are_found_in_prefixed_and_unnumbered_cells(tmp_path: Path) -> None:
    prefixed = (
        HEAD + b'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
        b"<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>"
        b"<x:row><x:c><x:v>1</x:v></x:c><x:c><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>"
    )
    table = only(packed(tmp_path / "a.xlsx", parts(prefixed)))
    assert table.cells == [("1", "2"), ("1", "=A1")]
    assert table.faults == {(2, 1)}


def test_that_faults_are_found_far_down_a_long_sheet(tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n) for n in range(1, 60_000))
    rows += b'<row r="60000"><c r="A60000"><f>A1</f></c></row>'
    table = only(packed(tmp_path / "a.xlsx", parts(sheet_xml(rows))))
    assert table.faults == {(60_000, 0)}
    assert table.cells[59_999] == ("=A1",)


def test_that_dates_of_the_other_calendar_are_read_by_it(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with Workbook(str(path), {"date_1904": True}) as book:
        book.add_worksheet("x").write_datetime(0, 0, dt.date(2020, 3, 5), book.add_format({"num_format": "d/m/yy"}))
    assert only(path).cells == [("2020-03-05",)]


def refusal(path: Path, **limits: Any) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read_tables(path, Reading(limits=Limits(**limits)))
    assert "\n" not in str(caught.value)
    assert path.name in str(caught.value)
    return caught.value


def test_that_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    bomb = packed(tmp_path / "a.xlsx", parts(sheet_xml(b" " * (64 << 20))))
    assert "unpacks" in str(refusal(bomb))


def test_that_more_than_a_workbook_may_unpack_to_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"x": [["a"]]})
    assert isinstance(refusal(path, unpacked_bytes=1_000), Suspicious)
    assert isinstance(refusal(path, members=3), Suspicious)


def test_that_a_member_which_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", parts(sheet_xml(b'<row r="1"><c r="A1"><v>1</v></c></row>' * 500)))
    content = bytearray(path.read_bytes())
    entry = content.rfind(b"xl/worksheets/sheet1.xml") - 46
    content[entry + 24 : entry + 28] = (100).to_bytes(4, "little")
    path.write_bytes(content)
    assert isinstance(refusal(path), Damaged)


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/evil.xml", "xl\\..\\evil.xml", "C:/evil.xml"])
def test_that_a_member_which_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / "a.xlsx", parts(sheet_xml(b"")))
    with zipfile.ZipFile(path, "a") as archive:
        member = zipfile.ZipInfo("x")
        member.filename = name
        archive.writestr(member, b"")
    assert isinstance(refusal(path), Suspicious)


def test_that_the_same_member_twice_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", parts(sheet_xml(b"")))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/worksheets/sheet1.xml", sheet_xml(b""))
    assert "twice" in str(refusal(path))


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"]
)
def test_that_a_document_type_is_refused_in_any_part(tmp_path: Path, part: str) -> None:
    members = parts(sheet_xml(b"")) | {"xl/styles.xml": HEAD + b"<styleSheet/>"}
    members[part] = members[part].replace(HEAD, HEAD + b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>')
    assert "entities" in str(refusal(packed(tmp_path / "a.xlsx", members)))


def test_that_a_part_in_another_encoding_cannot_hide_a_document_type(tmp_path: Path) -> None:
    hidden = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><worksheet/>'.encode("utf-16")
    assert isinstance(refusal(packed(tmp_path / "a.xlsx", parts(hidden))), Suspicious)


def test_that_a_sheet_of_two_far_cells_ends_in_one_sentence(tmp_path: Path) -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert isinstance(refusal(packed(tmp_path / "a.xlsx", parts(sheet_xml(rows)))), TookTooLong)


def test_that_rows_columns_and_cells_are_bounded(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"x": [["a"] * 9] * 9})
    for bound in ("rows", "columns", "cells"):
        assert isinstance(refusal(path, **{bound: 8}), TooMuch)


def test_that_a_cell_is_cut_where_no_field_is_as_long(tmp_path: Path) -> None:
    path = packed(
        tmp_path / "a.xlsx",
        parts(sheet_xml(b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + b"x" * 99_999 + b"</t></is></c></row>")),
    )
    assert len(only(path).cells[0][0]) == 32_767


def test_that_parsing_which_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"x": [["a"]]})
    assert isinstance(refusal(path, seconds=0), TookTooLong)


def test_that_parsing_may_take_only_so_much_memory(tmp_path: Path) -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="400000"><c r="AX400000"><v>1</v></c></row>'
    path = packed(tmp_path / "a.xlsx", parts(sheet_xml(rows)))
    assert isinstance(refusal(path, memory_bytes=300 << 20), TookTooLong)


def test_that_a_person_can_stop_it(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"x": [[n, "b"] for n in range(5_000)]})
    wish = threading.Event()

    def progress(_stage: str, done: int, _total: int) -> None:
        if done:
            wish.set()

    with pytest.raises(Stopped):
        read_tables(path, Reading(watch=Watch(progress, wish.is_set)))


@pytest.mark.parametrize("content", [b"PK", b"PK\x03\x04" + b"\0" * 100, b"PK\x05\x06" + b"\0" * 18])
def test_that_an_archive_which_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert isinstance(refusal(path), Damaged | NotAWorkbook)


def test_that_a_workbook_cut_short_is_refused(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "b.xlsx", {"x": [["a"] * 50] * 50}).read_bytes()
    path = tmp_path / "a.xlsx"
    for length in range(0, len(whole), len(whole) // 7):
        path.write_bytes(whole[: length or 10])
        refusal(path)


@pytest.mark.parametrize(
    "sheet",
    [
        b"",
        b"<",
        b"<worksheet>",
        sheet_xml(b"<row><c><v>1</row>"),
        sheet_xml(b'<row r="x"><c r="1A"><v>1</v></c></row>'),
    ],
)
def test_that_broken_xml_never_ends_in_anything_but_a_sentence(tmp_path: Path, sheet: bytes) -> None:
    path = packed(tmp_path / "a.xlsx", parts(sheet))
    try:
        tables = read_tables(path)
    except Unreadable as refused:
        tables = ()
        assert "a.xlsx" in str(refused)  # noqa: PT017 - either outcome is right, a traceback is not
    assert all(len(table.cells) < 3 for table in tables)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", EmptyFile),
        (b"date;hours\n", NotAWorkbook),
        (b"%PDF-1.7\n", NotAWorkbook),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ProtectedOrOld),
    ],
)
def test_that_the_ending_alone_makes_no_workbook(tmp_path: Path, content: bytes, kind: type[Unreadable]) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert isinstance(refusal(path), kind)


@pytest.mark.parametrize(
    ("member", "words"),
    [("content.xml", "OpenDocument"), ("word/document.xml", "text document"), ("readme.txt", "archive")],
)
def test_that_another_document_in_an_archive_is_called_what_it_is(tmp_path: Path, member: str, words: str) -> None:
    assert words in str(refusal(packed(tmp_path / "a.xlsx", {member: b"<a/>"})))


def test_that_too_large_a_file_is_not_opened(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"x": [["a"]]})
    assert isinstance(refusal(path, file_bytes=100), FileTooLarge)


def test_that_only_a_plain_file_is_a_workbook(tmp_path: Path) -> None:
    real = workbook(tmp_path / "real.xlsx", {"x": [["a"]]})
    (tmp_path / "link.xlsx").symlink_to(real)
    (tmp_path / "folder.xlsx").mkdir()
    for name in ("link.xlsx", "folder.xlsx"):
        assert isinstance(refusal(tmp_path / name), NotAPlainFile)
    assert isinstance(refusal(tmp_path / "none.xlsx"), NotThere)


SMALL = Limits(piece_bytes=2_000)
LONG: list[list[Any]] = [
    [f"E{number}", number / 4, None if number % 3 else f"day {number % 5}"] for number in range(120)
]


def test_that_a_sheet_read_in_pieces_is_the_sheet_read_whole(tmp_path: Path) -> None:
    rows: list[list[Any]] = [*LONG[:40], [], [], *LONG[40:], ["", Formula("=1/0", "#DIV/0!")]]
    path = workbook(tmp_path / "a.xlsx", {"x": rows, "y": [["small"]], "z": [[], [], [None, "far"], *rows]})
    whole, cut = read_tables(path), read_tables(path, Reading(limits=SMALL))
    assert [list(one.cells) for one in cut] == [list(one.cells) for one in whole]
    assert [(one.name, one.faults, one.notes) for one in cut] == [(one.name, one.faults, one.notes) for one in whole]


def test_that_merged_cells_are_said_of_a_sheet_in_pieces_too(tmp_path: Path) -> None:
    def merge(book: Workbook) -> None:
        book.get_worksheet_by_name("x").merge_range("E1:F2", "both")

    (table,) = read_tables(workbook(tmp_path / "a.xlsx", {"x": LONG}, merge), Reading(limits=SMALL))
    assert any("merged cells" in note for note in table.notes)


@pytest.mark.parametrize(
    "hidden", [b"<!-- </row> -->", b"<![CDATA[</row>]]>", b"<?x </row>?>", b"<row><c><v>1</v></c></row>"]
)
def test_that_a_sheet_that_could_be_cut_wrongly_is_read_whole(tmp_path: Path, hidden: bytes) -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n) for n in range(1, 200))
    path = packed(tmp_path / "a.xlsx", parts(sheet_xml(rows + hidden)))
    assert list(only(path).cells) == list(read_tables(path, Reading(limits=SMALL))[0].cells)


def test_that_bounds_hold_for_a_sheet_in_pieces(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"x": LONG})
    with pytest.raises(TooMuch, match="rows"):
        read_tables(path, Reading(limits=Limits(piece_bytes=2_000, rows=119)))
