import os
from pathlib import Path

import pytest
from tests.reading.files import workbook

from impact_desk.reading.limits import Limits
from impact_desk.reading.raw import Reading
from impact_desk.reading.refused import (
    EmptyFile,
    NotAPlainFile,
    NothingToRead,
    NotThere,
    OtherFormat,
    TooMuch,
    Unreadable,
)
from impact_desk.reading.tables import read_tables


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("a.xls", "before 2007"),
        ("a.ods", "OpenDocument"),
        ("a.pdf", "PDF"),
        ("a.XLSM", "macros"),
        ("a.docx", "text document"),
        ("a.weird", "“.weird”"),
        ("noending", "no workbook"),
    ],
)
def test_that_another_format_is_refused_with_what_to_do(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(OtherFormat, match=r"save it as \.xlsx or \.csv") as caught:
        read_tables(tmp_path / name)
    assert words in str(caught.value)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.weird", "folder"])
def test_that_a_file_which_is_not_there_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(NotThere, match=name):
        read_tables(tmp_path / name)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "folder"])
def test_that_links_are_not_followed(tmp_path: Path, name: str) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / name).symlink_to(tmp_path / "real")
    with pytest.raises(NotAPlainFile, match="link"):
        read_tables(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_that_a_pipe_is_not_waited_for(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    with pytest.raises(NotAPlainFile, match="pipe"):
        read_tables(tmp_path / name)


def test_that_a_folder_is_read_sheet_by_sheet(tmp_path: Path) -> None:
    (tmp_path / "programs.csv").write_text("program_code,name\nP1,One\n", encoding="utf-8")
    (tmp_path / "leverage.csv").write_text("date;amount\n2020-03-05;1,5\n", encoding="utf-8")
    (tmp_path / "notes.docx").write_bytes(b"x")
    (tmp_path / ".hidden.csv").write_bytes(b"x")
    first, second = read_tables(tmp_path)
    assert (first.name, first.delimiter, second.name, second.delimiter) == ("leverage", ";", "programs", ",")
    assert not first.alone
    assert first.origin == second.origin == str(tmp_path)
    assert any("notes.docx" in note for note in first.notes)


def test_that_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead):
        read_tables(tmp_path)


def test_that_a_folder_of_very_many_tables_is_refused(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.csv").write_text("a,b\n", encoding="utf-8")
    with pytest.raises(TooMuch):
        read_tables(tmp_path, Reading(limits=Limits(files=3)))


@pytest.mark.parametrize("content", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest", b"%PDF-1.7"])
def test_that_another_file_called_csv_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(OtherFormat, match="wrong ending"):
        read_tables(tmp_path / "a.csv")


def test_that_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    with pytest.raises(EmptyFile):
        read_tables(tmp_path / "a.csv")


def test_that_the_ending_may_be_in_capitals(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", {"x": [["a"]]}).rename(tmp_path / "A.XLSX")
    assert read_tables(tmp_path / "A.XLSX")[0].cells == [("a",)]


def test_that_a_refusal_shortens_a_name_without_end(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as caught:
        read_tables(tmp_path / ("x" * 200 + ".csv"))
    assert len(str(caught.value)) < 120
