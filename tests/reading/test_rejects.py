from datetime import date
from decimal import Decimal
from pathlib import Path

from tests.reading.files import LOG_HEADER, table

from impact_desk.domain.sheets import BY_NAME
from impact_desk.reading.raw import RawTable
from impact_desk.reading.rejects import RejectedRow, rejects_tables, write_rejects
from impact_desk.reading.sheets import read_sheet
from impact_desk.reading.tables import read_tables


def rejected(*tables: RawTable, sheet: str = "volunteer_log") -> list[RejectedRow]:
    """Every refused row of `tables`."""
    readings = [read_sheet(one, BY_NAME[sheet]) for one in tables]
    return [
        RejectedRow(reading, row.number, " ".join(str(problem.refusal) for problem in row.problems))
        for reading in readings
        for row in reading.refused
    ]


def row(**cells: str) -> tuple[str, ...]:
    usual = {
        "date": "2020-03-05",
        "program_code": "K7",
        "volunteer_id": "E01",
        "volunteer_name": "",
        "hours": "2",
        "paid_time": "yes",
    }
    return tuple((usual | cells).values())


def test_that_refused_rows_keep_their_columns_and_say_why() -> None:
    (out,) = rejects_tables(rejected(table("volunteer_log", (*LOG_HEADER, "Shoe size"), (*row(hours="25"), "43"))))
    assert out.name == "volunteer_log"
    assert [column.header for column in out.columns] == [*LOG_HEADER, "Shoe size", "problem"]
    assert out.rows[0][4:7] == ("25", "yes", "43")
    assert "not between 0 and 24" in str(out.rows[0][7])


def test_that_a_date_is_written_as_the_column_had_settled_it() -> None:
    raw = table("volunteer_log", LOG_HEADER, row(date="25/12/2020"), row(date="05/03/2020", hours="0"))
    (out,) = rejects_tables(rejected(raw))
    assert out.rows[0][0] == date(2020, 3, 5)


def test_that_a_number_is_written_as_the_column_had_settled_it() -> None:
    header = ("date", "program_code", "form", "amount", "currency")
    rows = [("2020-03-05", "K7", form, amount, "TWD") for form, amount in (("cash", "12,5"), ("gold", "1.234"))]
    (out,) = rejects_tables(rejected(table("contributions", header, *rows, delimiter=";"), sheet="contributions"))
    assert out.rows[0][2:4] == ("gold", Decimal(1234))


def test_that_rows_of_several_files_share_their_columns() -> None:
    chinese = ("公假", "時數", "日期", "計畫代號", "志工編號", "備註")
    first = table("volunteer_log", LOG_HEADER, row(hours="25"))
    second = table("volunteer_log", chinese, ("是", "30", "2020-03-06", "K7", "E02", "late"))
    (out,) = rejects_tables(rejected(first, second))
    assert [column.header for column in out.columns] == [*LOG_HEADER, "備註", "problem"]
    assert out.rows[1][:7] == (date(2020, 3, 6), "K7", "E02", None, "30", "是", "late")


def test_that_an_error_is_left_out_for_the_person_to_fill() -> None:
    raw = table("volunteer_log", LOG_HEADER, row(hours="#REF!"), faults=frozenset({(2, 4)}))
    (out,) = rejects_tables(rejected(raw))
    assert out.rows[0][4] is None
    assert "#REF!" in str(out.rows[0][6])


def test_that_a_facility_keeps_its_keys() -> None:
    raw = table("facility", ("Site",), ("facility_code", "K7"), ("country", "Taiwan"))
    (out,) = rejects_tables(rejected(raw, sheet="facility"))
    assert out.sideways
    assert [cells[:2] for cells in out.rows] == [("Site", ""), ("facility_code", "K7"), ("country", "Taiwan")]
    assert "Taiwan" in str(out.rows[0][2])


def test_that_mended_rejects_are_read_without_a_word_about_the_problem_column(tmp_path: Path) -> None:
    raw = table("volunteer_log", LOG_HEADER, row(volunteer_name="=1+1", hours="25"))
    write_rejects(tmp_path / "rejects.xlsx", rejected(raw))
    (again,) = read_tables(tmp_path / "rejects.xlsx")
    mended = [again.cells[0], tuple("2" if cell == "25" else cell for cell in again.cells[1])]
    reading = read_sheet(table("volunteer_log", *mended), BY_NAME["volunteer_log"])
    assert (list(reading.numbers), reading.unknown) == ([2], ())
    assert reading.columns["volunteer_name"] == ["=1+1"]
