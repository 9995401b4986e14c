"""Hours in tables that leave the file, and sign-in sheets whose number it keeps."""

import csv
import subprocess
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.desk.site import project, shift, typed

from impact_desk.desk.hours import NoSuchEnding, hours_by, names_people, write_hours
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.sign_in import NothingToPrintFor, entered_from, new_sheet, print_sheet
from impact_desk.desk.volunteers import take_as_one
from impact_desk.domain.period import Period
from impact_desk.domain.sign_in import TooManyLines
from impact_desk.reading.raw import Reading
from impact_desk.reading.tables import read_tables
from impact_desk.seal.files import CannotWrite

YEAR = Period(2020)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    for number, name in (("E1", "王小明"), ("E2", "Ann Lee"), ("K9", "Wang Xiao-Ming")):
        typed(made, "volunteers", volunteer_id=number, volunteer_name=name)
    typed(made, "events", program_code="P1", event_code="A1", title="Clean-up 淨溪", date="2020-03-05", place="River")
    for number in ("E1", "K9", "E2"):
        typed(made, "sign_ups", event_code="A1", volunteer_id=number)
    yield made
    made.close()


def test_that_a_table_of_hours_is_written_with_labelled_totals(desk: Desk, tmp_path: Path) -> None:
    shift(desk, volunteer_id="E1", department="=cmd|' /C calc'!A1")
    shift(desk, volunteer_id="group:3")
    write_hours(hours_by(desk.project(), YEAR, "department", "month"), tmp_path / "hours.csv")
    with (tmp_path / "hours.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Department", "2020-03", "Total: Hours", "Participations", "Volunteers (distinct people)"]
    assert rows[1:] == [
        ["'=cmd|' /C calc'!A1", "2.5", "2.5", "1", "1"],
        ["No department", "7.5", "7.5", "3", "0"],
        ["Total", "10", "10", "4", "1"],
    ]


def test_that_a_workbook_of_hours_by_person_reads_back(desk: Desk, tmp_path: Path) -> None:
    shift(desk, volunteer_id="E1")
    found = hours_by(desk.project(), YEAR, "person")
    write_hours(found, tmp_path / "hours.xlsx", language="zh-TW")
    (table,) = read_tables(tmp_path / "hours.xlsx", Reading())
    assert names_people(found)
    assert [list(row) for row in table.cells[:2]] == [
        ["人員", "姓名", "時數", "參與人次", "志工人數（不重複計）"],
        ["E1", "王小明", "2.5", "1", "1"],
    ]
    with pytest.raises(NoSuchEnding):
        write_hours(found, tmp_path / "hours.ods")


def text_of(path: Path, witness: Callable[[str], str]) -> str:
    return subprocess.run([witness("pdftotext"), "-layout", path, "-"], capture_output=True, check=True).stdout.decode()


@pytest.mark.parametrize(("language", "title"), [("en", "Volunteer sign-in sheet"), ("zh-TW", "志工簽到表")])
def test_that_a_printed_sheet_names_who_signed_up_and_keeps_its_number(
    desk: Desk, tmp_path: Path, witness: Callable[[str], str], language: str, title: str
) -> None:
    take_as_one(desk, "E1", "K9")
    sheet = new_sheet(desk, event=desk.parse("sign_in_sheets", "event_code", "A1"))
    print_sheet(desk, sheet, tmp_path / "sheet.pdf", language=language, blank=40)  # type: ignore[arg-type]  # one of the two
    told = text_of(tmp_path / "sheet.pdf", witness)
    assert told.count(title) == 2
    assert all(word in told for word in ("S2020-001", "Clean-up 淨溪", "River", "王小明", "Ann Lee", "42"))
    assert "K9" not in told
    assert desk.records("sign_in_sheets") == (desk.record("sign_in_sheets", sheet.id),)
    assert desk.history(1)[0].title == "Print sign-in sheet S2020-001"


def test_that_a_sheet_is_printed_again_under_its_number_and_the_next_one_has_another(
    desk: Desk, tmp_path: Path
) -> None:
    program = desk.parse("sign_in_sheets", "program_code", "P1")
    first = new_sheet(desk, program=program, day=date(2020, 5, 1))
    for _ in range(2):
        print_sheet(desk, first, tmp_path / "one.pdf")
    assert len(desk.records("sign_in_sheets")) == 1
    assert new_sheet(desk, program=program, day=date(2020, 5, 1)).sheet_number == "S2020-002"
    assert new_sheet(desk, program=program, day=date(2021, 5, 1)).sheet_number == "S2021-001"


def test_that_a_sheet_that_cannot_be_printed_takes_no_number(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NothingToPrintFor):
        new_sheet(desk)
    sheet = new_sheet(desk, event=desk.parse("sign_in_sheets", "event_code", "A1"))
    with pytest.raises(TooManyLines):
        print_sheet(desk, sheet, tmp_path / "sheet.pdf", blank=5_000)
    with pytest.raises(CannotWrite):
        print_sheet(desk, sheet, tmp_path / "nowhere" / "sheet.pdf")
    assert desk.records("sign_in_sheets") == ()


def test_that_rows_entered_from_a_sheet_must_add_up_to_its_signatures(desk: Desk, tmp_path: Path) -> None:
    sheet = new_sheet(desk, event=desk.parse("sign_in_sheets", "event_code", "A1"))
    print_sheet(desk, sheet, tmp_path / "sheet.pdf")
    desk.set_field("sign_in_sheets", sheet.id, "expected", 3)
    shift(desk, volunteer_id="group:2", sheet_number=sheet.sheet_number)
    assert [one.sentence for one in desk.problems()] == [
        "3 people signed on sheet S2020-001, but 2 were entered from it. Look at the paper."
    ]
    shift(desk, volunteer_id="E1", sheet_number=sheet.sheet_number)
    assert (desk.problems(), entered_from(desk)[sheet.id]) == ((), 3)
