import csv
import os
import stat
import zipfile
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading import years
from tests.reading.years import said

from impact_desk.domain.fields import Record
from impact_desk.domain.sheets import BY_NAME, GROUP_WORKBOOK, SHEETS, Sheet
from impact_desk.reading.cells import ColumnOut, TableOut, is_exact, tables_of
from impact_desk.reading.headers import recognise
from impact_desk.reading.raw import RawTable
from impact_desk.reading.refused import CannotWrite, Stopped, TooManyForASheet
from impact_desk.reading.sheets import read_sheet
from impact_desk.reading.tables import read_tables
from impact_desk.reading.watch import Watch
from impact_desk.reading.writing import LARGE, write_csv_folder, write_workbook

TEXT = ColumnOut("description")
NUMBER = ColumnOut("amount", "amount")


def read_back(tables: Sequence[RawTable], sheets: Sequence[Sheet]) -> dict[str, list[dict[str, Any]]]:
    """What tables say to a reader, references as the codes that stand there."""
    found = {}
    for table in tables:
        sheet = recognise(table, sheets)
        assert sheet
        reading = read_sheet(table, sheet)
        assert not reading.refused
        assert not reading.whole
        assert not reading.unknown
        found[sheet.name] = [
            {name: years.plainly(value) for name, value in values.items()} for _, values in reading.rows()
        ]
    return found


@settings(max_examples=15)
@given(years.years())
def test_that_a_written_workbook_reads_back_as_the_same_values(
    tmp_path_factory: pytest.TempPathFactory, records: dict[str, list[Record]]
) -> None:
    path = tmp_path_factory.mktemp("out") / "year.xlsx"
    write_workbook(path, tables_of(records))
    expected = said(records)
    assert read_back(read_tables(path), SHEETS) == {name: expected[name] for name in expected}


@settings(max_examples=20)
@given(years.years())
def test_that_a_written_folder_reads_back_as_the_same_values(
    tmp_path_factory: pytest.TempPathFactory, records: dict[str, list[Record]]
) -> None:
    folder = tmp_path_factory.mktemp("out") / "year"
    write_csv_folder(folder, tables_of(records))
    assert read_back(read_tables(folder), SHEETS) == said(records)


@settings(max_examples=10)
@given(years.years(GROUP_WORKBOOK))
def test_that_head_offices_workbook_reads_back_too(
    tmp_path_factory: pytest.TempPathFactory, records: dict[str, list[Record]]
) -> None:
    path = tmp_path_factory.mktemp("out") / "group.xlsx"
    write_workbook(path, tables_of(records, GROUP_WORKBOOK))
    assert read_back(read_tables(path), GROUP_WORKBOOK) == said(records, GROUP_WORKBOOK)


@given(st.decimals(min_value=-(10**17), max_value=10**17, allow_nan=False, places=7))
def test_that_a_number_is_written_as_number_only_where_it_stays_the_same(value: Decimal) -> None:
    digits = len(value.normalize().as_tuple().digits)
    assert is_exact(value) or digits > 15
    assert not is_exact(value) or digits <= 16


def cell(path: Path, reference: str) -> str:
    """The XML of a cell of the first sheet."""
    with zipfile.ZipFile(path) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    start = text.index(f'<c r="{reference}"')
    return text[start : text.index("</c>", start)]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "＝1", "=HYPERLINK(A1)", "https://example.org", "{=1}"])
def test_that_text_stays_text_in_a_workbook(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [TableOut("risks", (TEXT, TEXT), [(text, "x")])])
    assert 't="s"' in cell(path, "A2")
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    assert read_tables(path)[0].cells[1] == (text, "x")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\tA", "＝1", "'=1", "#REF!"])
def test_that_no_cell_of_a_csv_file_begins_like_a_formula(tmp_path: Path, text: str) -> None:
    write_csv_folder(tmp_path, [TableOut("risks", (TEXT, NUMBER), [(text, Decimal("-1.5"))])])
    with (tmp_path / "risks.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))[1]
    assert written == [f"'{text}", "-1.5"]
    assert read_tables(tmp_path)[0].cells[1] == (text, "-1.5")


def test_that_numbers_dates_and_shares_are_what_a_spreadsheet_can_reckon_with(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = (ColumnOut("date", "date"), NUMBER, ColumnOut("deadweight", "share"), NUMBER, ColumnOut("date", "date"))
    row = (date(2020, 3, 5), Decimal("231272.67"), Decimal("0.25"), Decimal("1234567890123.4567"), date(1900, 2, 28))
    write_workbook(path, [TableOut("x", columns, [row])])
    assert "<v>43895" in cell(path, "A2")
    assert "<v>231272.67" in cell(path, "B2")
    assert "<v>0.25" in cell(path, "C2")
    assert 't="s"' in cell(path, "D2")
    assert 't="s"' in cell(path, "E2")
    assert read_tables(path)[0].cells[1] == ("2020-03-05", "231272.67", "0.25", "1234567890123.4567", "1900-02-28")


def test_that_every_sheet_is_written_with_its_header_even_without_rows(tmp_path: Path) -> None:
    write_csv_folder(tmp_path / "out", tables_of({}))
    assert {path.stem for path in (tmp_path / "out").iterdir()} == {sheet.name for sheet in SHEETS}
    header = (tmp_path / "out" / "check_ins.csv").read_text(encoding="utf-8-sig").strip()
    assert header == ",".join(field.name for field in BY_NAME["check_ins"].fields)


def test_that_the_header_stays_in_sight(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, [TableOut("risks", (TEXT,), [("x",)])])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in sheet
    assert "<autoFilter" in sheet
    assert "<cols>" in sheet


def test_that_a_large_table_is_written_row_by_row_and_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows = [(f"=text {number}", Decimal(number)) for number in range(LARGE + 1)]
    write_workbook(path, [TableOut("risks", (TEXT, NUMBER), rows)])
    table = read_tables(path)[0]
    assert table.cells[1:] == [(text, str(number)) for text, number in rows]


def test_that_more_rows_than_a_sheet_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TooManyForASheet, match="CSV"):
        write_workbook(tmp_path / "a.xlsx", [TableOut("risks", (TEXT,), [("x",)] * 1_048_576)])
    assert not list(tmp_path.iterdir())


def stop_after(calls: int) -> Watch:
    left = iter(range(calls))
    return Watch(stopped=lambda: next(left, None) is None)


@pytest.mark.parametrize("rows", [5_000, LARGE + 1])
def test_that_a_stopped_export_leaves_what_was_there(tmp_path: Path, rows: int) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    with pytest.raises(Stopped):
        write_workbook(path, [TableOut("risks", (TEXT,), [("x",)] * rows)], stop_after(3))
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.xlsx", b"old")]


def test_that_a_place_which_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite, match=r"a\.xlsx"):
        write_workbook(tmp_path / "none" / "a.xlsx", [TableOut("risks", (TEXT,), [])])
    with pytest.raises(CannotWrite):
        write_csv_folder(tmp_path / "file", [TableOut("risks", (TEXT,), [])])


def test_that_a_written_file_can_be_read_by_others(tmp_path: Path) -> None:
    write_workbook(tmp_path / "a.xlsx", [TableOut("risks", (TEXT,), [])])
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "a.xlsx").stat().st_mode) == 0o644


def test_that_progress_is_told_up_to_the_whole(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    watch = Watch(progress=lambda _stage, done, total: told.append((done, total)))
    write_workbook(tmp_path / "a.xlsx", [TableOut("risks", (TEXT,), [("x",)] * 2_500)], watch)
    assert told == [(1_000, 2_500), (2_000, 2_500), (2_500, 2_500)]
