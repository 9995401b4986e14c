"""Files that nobody should trust, through the ordinary import (requirements T1 to T5): a sentence, or exactly what they say."""

import csv
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.desk.site import project, shift
from tests.reading.files import HEAD, MAIN, Styled, packed, parts, sheet_xml, workbook

from impact_desk.desk.import_report import ImportReport
from impact_desk.desk.intake import Intake, export_csv, import_files
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.hours import Hours
from impact_desk.reading.refused import Stopped, Unreadable

HEADER = ("date", "program_code", "volunteer_id", "volunteer_name", "hours", "paid_time")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


def log(folder: Path, *rows: tuple[str, ...], encoding: str = "utf-8") -> Path:
    path = folder / "volunteer_log.csv"
    with path.open("w", newline="", encoding=encoding) as stream:
        csv.writer(stream).writerows((HEADER, *rows))
    return path


def row(**cells: str) -> tuple[str, ...]:
    usual = ("2020-03-05", "P1", "E1", "Anna", "2", "yes")
    return tuple({**dict(zip(HEADER, usual, strict=True)), **cells}.values())


def taken(desk: Desk, *rows: tuple[str, ...], folder: Path) -> tuple[ImportReport, list[Any]]:
    report = import_files(desk, [log(folder, *rows)])
    return report, list(desk.records("volunteer_log"))


# Files are looked at before they are parsed, says T1


def bomb(folder: Path) -> Path:
    return packed(folder / "a.xlsx", {**parts(sheet_xml(b"")), "xl/media/a.bin": bytes(30_000_000)})


def many_members(folder: Path) -> Path:
    return packed(folder / "a.xlsx", {**parts(sheet_xml(b"")), **{f"xl/x{number}": b"" for number in range(2_000)}})


def declared(folder: Path) -> Path:
    evil = b'<!DOCTYPE a [<!ENTITY b "c">]>'
    return packed(folder / "a.xlsx", {**parts(sheet_xml(b"")), "docProps/app.xml": HEAD + evil + b"<a>&b;</a>"})


def twice(folder: Path) -> Path:
    path = packed(folder / "a.xlsx", parts(sheet_xml(b"")))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/workbook.xml", b"")
    return path


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "volunteer_log.csv")
    return folder / "volunteer_log.csv"


def link(folder: Path) -> Path:
    (folder / "linked.csv").symlink_to(log(folder, row()))
    return folder / "linked.csv"


def nothing_but_zeros(folder: Path) -> Path:
    (folder / "volunteer_log.csv").write_bytes(bytes(10_000))
    return folder / "volunteer_log.csv"


def one_endless_cell(folder: Path) -> Path:
    return log(folder, row(volunteer_name="x" * 200_000))


HOSTILE = (bomb, many_members, declared, twice, pipe, link, nothing_but_zeros, one_endless_cell)


@pytest.mark.parametrize("made", HOSTILE, ids=[one.__name__ for one in HOSTILE])
def test_that_a_hostile_file_ends_in_a_sentence_and_changes_nothing(
    desk: Desk, tmp_path: Path, made: Callable[[Path], Path]
) -> None:
    before = desk.path.read_bytes()
    with pytest.raises(Unreadable) as caught:
        import_files(desk, [made(tmp_path)])
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300
    assert desk.path.read_bytes() == before


@pytest.mark.parametrize("said", [b"A1:XFD1048576", b"A1", b"B9:B2"])
def test_that_what_a_sheet_says_of_its_size_does_not_matter(desk: Desk, tmp_path: Path, said: bytes) -> None:
    cells = b"".join(
        b'<row r="%d">%s</row>'
        % (number, b"".join(b'<c t="inlineStr"><is><t>%s</t></is></c>' % cell.encode() for cell in one))
        for number, one in enumerate((HEADER, row()), 1)
    )
    sheet = HEAD + b'<worksheet xmlns="%s"><dimension ref="%s"/><sheetData>%s</sheetData></worksheet>'
    report = import_files(desk, [packed(tmp_path / "a.xlsx", parts(sheet % (MAIN, said, cells)))])
    assert (report.total.accepted, report.total.refused) == (1, 0)


# Nothing is guessed, says T2


def test_that_what_was_detected_is_shown_and_what_is_open_is_refused(desk: Desk, tmp_path: Path) -> None:
    report = import_files(desk, [log(tmp_path, row(date="05/03/2020"), row(date="5/3/20"), encoding="utf-16")])
    assert report.sources[0].notes == ("UTF-16 LE, comma",)
    assert [type(one.refusal).__name__ for one in report.refused] == ["AmbiguousDate", "AmbiguousDate"]


def test_that_full_width_digits_are_digits_and_full_width_names_stay(desk: Desk, tmp_path: Path) -> None:
    _, found = taken(desk, row(date="１０９/０３/０５", hours="２．５", volunteer_name="Ａｎｎａ　王"), folder=tmp_path)
    assert (str(found[0].date), found[0].hours, found[0].volunteer_name) == ("2020-03-05", Hours(9000), "Ａｎｎａ　王")


# T3 is about hours


@pytest.mark.parametrize(
    "hours", ["nan", "inf", "-inf", "1e999", "-2", "0", "24.01", "", " ", "0:00", "25:00", "2.5.1"]
)
def test_that_hours_that_cannot_be_are_refused_and_never_nought(desk: Desk, tmp_path: Path, hours: str) -> None:
    report, found = taken(desk, row(hours=hours), folder=tmp_path)
    assert (report.total.refused, report.refused[0].column, found) == (1, "hours", [])


def test_that_hours_are_exact_however_they_are_written(desk: Desk, tmp_path: Path) -> None:
    _, found = taken(desk, *(row(hours=text) for text in ("2,5", "2.5", "2:30", "2h30", "150 min")), folder=tmp_path)
    assert {one.hours for one in found} == {Hours(9000)}
    path = workbook(tmp_path / "a.xlsx", {"volunteer_log": [HEADER, [*row()[:4], Styled(23.5 / 24, "[h]:mm"), "yes"]]})
    import_files(desk, [path])
    assert getattr(desk.records("volunteer_log")[-1], "hours", None) == Hours(23 * 3600 + 1800)


def test_that_more_than_a_day_on_a_day_is_told(desk: Desk, tmp_path: Path) -> None:
    report, _ = taken(desk, row(hours="13"), row(hours="12"), folder=tmp_path)
    assert all("25.00 h on 2020-03-05" in one.sentence for one in report.flags)
    assert len(report.flags) == 2


# T4 is about rows


def test_that_numbers_of_people_are_texts(desk: Desk, tmp_path: Path) -> None:
    numbers = ["00012", "1E5", "0x10", "12.50", "2020-03-05"]
    _, found = taken(desk, *(row(volunteer_id=one) for one in numbers), folder=tmp_path)
    assert [one.volunteer_id for one in found] == numbers
    path = workbook(tmp_path / "a.xlsx", {"volunteer_log": [HEADER, row(volunteer_id="00077")]})
    import_files(desk, [path])
    assert getattr(desk.records("volunteer_log")[-1], "volunteer_id", "") == "00077"


def test_that_good_rows_go_in_and_bad_ones_are_told_with_number_and_reason(desk: Desk, tmp_path: Path) -> None:
    rows = [row(volunteer_id=f"E{number}") for number in range(300)]
    rows[7], rows[8] = row(hours="99"), ("Total", "", "", "", "9999", "")
    report, found = taken(desk, *rows, folder=tmp_path)
    assert [(one.row, one.column) for one in report.refused] == [(9, "hours"), (10, "")]
    assert (len(found), report.total.refused) == (298, 2)
    again = import_files(desk, [tmp_path / "volunteer_log.csv"])
    assert (again.total.skipped, again.total.accepted) == (298, 0)


def test_that_stopping_while_rows_are_written_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    path = log(tmp_path, *(row(volunteer_id=f"E{number}") for number in range(300)))
    stages: list[str] = []
    how = Intake(
        progress=lambda stage, _done, _of: stages.append(stage), cancelled=lambda: stages.count("writing") == 1
    )
    entries = desk.history()
    with pytest.raises(Stopped):
        import_files(desk, [path], how)
    assert (desk.history(), desk.records("volunteer_log"), desk.file.findings()) == (entries, (), ())
    assert import_files(desk, [path]).total.accepted == 300


# T5 is about exports


@pytest.mark.parametrize("start", "=+-@\t\r＝＋－＠")
def test_that_no_exported_cell_begins_as_a_formula(desk: Desk, tmp_path: Path, start: str) -> None:
    shift(desk, activity=f"x{start}1")
    desk.set_field("volunteer_log", desk.records("volunteer_log")[0].id, "activity", f"{start}1+1")
    export_csv(desk, tmp_path / "out")
    with (tmp_path / "out" / "volunteer_log.csv").open(newline="", encoding="utf-8-sig") as stream:
        cells = [cell for one in csv.reader(stream) for cell in one]
    # Blanks around a text are no part of it, so that none begins with a tab.
    assert (f"'{start}1+1" in cells) == bool(start.strip())
    assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r＝＋－＠")]
