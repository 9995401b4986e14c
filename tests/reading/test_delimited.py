import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.reading.guard import unguarded
from impact_desk.reading.limits import Limits
from impact_desk.reading.raw import Detected, RawTable, Reading
from impact_desk.reading.refused import FileTooLarge, OpenQuotes, OtherFormat, Stopped, TooMuch, UnknownEncoding
from impact_desk.reading.tables import read_tables
from impact_desk.reading.watch import Watch

RUSSIAN = "имя,отдел\nИванов Иван,качество\nПетров Пётр,кадры\n".encode("cp1251")
HEADER = ["date", "program_code", "volunteer_id", "hours", "paid_time"]
cells = st.lists(st.lists(st.text(alphabet="ab1,;\t\"'\n陳 =#", max_size=6), min_size=5, max_size=5), max_size=5)


def read(folder: Path, content: bytes | str, name: str = "volunteer_log.csv", how: Reading | None = None) -> RawTable:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (table,) = read_tables(path, how or Reading())
    return table


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp950", "gb18030"])
def test_that_delimiter_and_encoding_are_detected_and_said(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [["日期", "計畫代號", "姓名", "時數"], ["2020-03-05", "K7", "王小明", "2.5"]]
    table = read(tmp_path, "".join(delimiter.join(row) + "\r\n" for row in rows).encode(encoding))
    assert [list(row) for row in table.cells] == rows
    assert table.delimiter == delimiter
    assert table.notes[0].split(", ")[1] in ("comma", "semicolon", "tab", "pipe")


def test_that_semicolons_with_decimal_commas_are_not_taken_for_commas(tmp_path: Path) -> None:
    table = read(tmp_path, "date;program_code;hours\n2020-03-05;K7;2,5\n2020-03-06;K7;1,5\n")
    assert table.cells[1] == ("2020-03-05", "K7", "2,5")


def test_that_commas_with_lists_of_semicolons_are_not_taken_for_semicolons(tmp_path: Path) -> None:
    table = read(tmp_path, "program_code,sdg_targets,name\nP1,4.4; 13.3; 1.1; 2.1,One\n")
    assert table.cells[1] == ("P1", "4.4; 13.3; 1.1; 2.1", "One")


def test_that_a_facility_of_keys_and_values_shows_its_delimiter(tmp_path: Path) -> None:
    table = read(tmp_path, "facility_code;K7\nfacility_name;Plant 7, Kaohsiung, Taiwan\nhourly_cost;520,50\n")
    assert table.cells[1] == ("facility_name", "Plant 7, Kaohsiung, Taiwan")


def test_that_the_delimiter_may_be_said_in_the_first_line(tmp_path: Path) -> None:
    table = read(tmp_path, "sep=;\r\na;b,c\r\n")
    assert list(table.rows) == [(2, ("a", "b,c"))]


def test_that_a_person_may_settle_encoding_and_delimiter(tmp_path: Path) -> None:
    how = Reading(settled=Detected(encoding="euc-kr", delimiter="|"))
    table = read(tmp_path, "date|volunteer_name\n2020-03-05|김철수\n".encode("euc-kr"), how=how)
    assert table.cells[1] == ("2020-03-05", "김철수")
    with pytest.raises(UnknownEncoding):
        read(tmp_path, b"\xff\xff\xff", how=Reading(settled=Detected(encoding="utf-8")))


def test_that_quoted_cells_keep_delimiters_lines_and_quotes(tmp_path: Path) -> None:
    table = read(tmp_path, 'date,description\n2020-03-05,"a, ""b""\r\nc"\n')
    assert table.cells[1] == ("2020-03-05", 'a, "b"\r\nc')


def test_that_blank_rows_keep_their_place(tmp_path: Path) -> None:
    table = read(tmp_path, "\n\ndate,hours\n\n2020-03-05,2\n")
    assert [number for number, _ in table.rows] == [3, 5]


def test_that_the_apostrophe_before_a_formula_is_taken_away_and_no_other(tmp_path: Path) -> None:
    table = read(tmp_path, "date,activity,description,owner\n2020-03-05,'=1+1,'tis,O'Brien\n")
    assert table.cells[1] == ("2020-03-05", "=1+1", "'tis", "O'Brien")


def test_that_an_exported_error_is_a_fault_and_a_guarded_one_is_text(tmp_path: Path) -> None:
    table = read(tmp_path, "date,activity,description\n2020-03-05,#REF!,'#N/A\n")
    assert table.faults == {(2, 1)}
    assert table.cells[1] == ("2020-03-05", "#REF!", "#N/A")


@pytest.mark.parametrize("body", ['2020-03-05,"open\n' * 3, '2020-03-05,"a"b\n', "2020-03-05," + '"' + "x" * 200_000])
def test_that_a_quotation_mark_out_of_place_swallows_no_rows(tmp_path: Path, body: str) -> None:
    with pytest.raises(OpenQuotes, match="row"):
        read(tmp_path, "date,activity\n" + body)


def test_that_size_rows_and_columns_are_bounded(tmp_path: Path) -> None:
    content = "a,b,c,d\n" * 20
    with pytest.raises(FileTooLarge):
        read(tmp_path, content, how=Reading(limits=Limits(file_bytes=100)))
    with pytest.raises(TooMuch, match="rows"):
        read(tmp_path, content, how=Reading(limits=Limits(rows=19)))
    with pytest.raises(TooMuch, match="columns"):
        read(tmp_path, content, how=Reading(limits=Limits(columns=3)))
    with pytest.raises(TooMuch, match="cells"):
        read(tmp_path, "a,b,c\n\n\n", how=Reading(limits=Limits(cells=5)))


def test_that_bytes_in_no_encoding_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownEncoding, match="CSV UTF-8"):
        read(tmp_path, RUSSIAN)


def test_that_bytes_in_no_convincing_encoding_are_shown_and_marked_where_a_person_chooses(tmp_path: Path) -> None:
    assert read(tmp_path, RUSSIAN, how=Reading(doubtful=True)).is_doubtful
    assert not read(tmp_path, "a,b\n", how=Reading(doubtful=True)).is_doubtful


@pytest.mark.parametrize("page", ["<html><table>", "\ufeff <!DOCTYPE html>\n", "<TABLE border=1>"])
def test_that_a_web_page_with_the_wrong_ending_is_told(tmp_path: Path, page: str) -> None:
    with pytest.raises(OtherFormat, match="web page"):
        read(tmp_path, page + "<tr><td>date,hours</td></tr>")


def test_that_a_single_column_is_said(tmp_path: Path) -> None:
    table = read(tmp_path, "date:hours\n2020-03-05:2\n")
    assert table.is_one_column
    assert "single column" in table.notes[1]
    settled = read(tmp_path, "date:hours\n2020-03-05:2\n", how=Reading(settled=Detected(delimiter=":")))
    assert (settled.is_one_column, len(settled.notes)) == (False, 1)


def test_that_reading_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        read(tmp_path, "a,b\n", how=Reading(watch=Watch(stopped=lambda: True)))


@given(cells, st.sampled_from([",", ";", "\t", "|"]))
def test_that_rows_come_back_as_a_writer_of_csv_wrote_them(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], delimiter: str
) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows([HEADER, *rows])
    table = read(tmp_path_factory.mktemp("csv"), out.getvalue())
    assert list(table.cells[1:]) == [tuple(map(unguarded, row)) for row in rows]
    assert table.delimiter == delimiter
