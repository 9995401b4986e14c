from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from tests.reading.files import LOG_HEADER, table

from impact_desk.domain.fields import Missing
from impact_desk.domain.hours import Hours
from impact_desk.domain.kinds import Habits, PercentUnclear
from impact_desk.domain.sheets import BY_NAME, GROUP_WORKBOOK, SHEETS
from impact_desk.reading.columns import ErrorInCell, NotComputed, letter
from impact_desk.reading.headers import MissingColumn, NoHeader, SameColumnTwice, recognise
from impact_desk.reading.keys import KeyTwice
from impact_desk.reading.sheets import HeaderAgain, ShiftedCells, TotalsRow, read_sheet
from impact_desk.reading.understood import SheetReading

GOOD = ("2020-03-05", "K7", "E01", "王小明", "2.5", "yes")


def log(
    *rows: Sequence[str], header: Sequence[str] = LOG_HEADER, habits: Habits | None = None, **more: object
) -> SheetReading:
    raw = table("volunteer_log", header, *rows, **more)  # type: ignore[arg-type]  # whatever a RawTable takes
    return read_sheet(raw, BY_NAME["volunteer_log"], habits or Habits())


def reasons(reading: SheetReading) -> list[tuple[int, str, str]]:
    return [
        (row.number, problem.column, type(problem.refusal).__name__)
        for row in reading.refused
        for problem in row.problems
    ]


def test_that_a_row_becomes_values_of_its_fields() -> None:
    ((number, values),) = log(GOOD).rows()
    assert number == 2
    assert values["date"] == date(2020, 3, 5)
    assert (values["program_code"], values["hours"], values["paid_time"]) == ("K7", Hours(9000), True)
    assert values["department"] is None


def test_that_the_header_is_the_first_row_with_two_known_names() -> None:
    raw = table(
        "volunteer_log", ("Volunteer register", "date"), (), ("printed", "2020"), LOG_HEADER, (), GOOD, (" ", ""), GOOD
    )
    reading = read_sheet(raw, BY_NAME["volunteer_log"])
    assert (reading.header, list(reading.numbers), reading.read) == (4, [6, 8], 2)


@pytest.mark.parametrize(
    "header",
    [
        ("Date", "Program Code", "VOLUNTEER-ID", "volunteer name", "Hours*", "PaidTime"),
        ("日期", "計畫代號", "志工編號", "姓名", "時數", "公假"),
        ("ｄａｔｅ", "計畫 代號", "volunteer_id", "姓名 ", "時數＊", "paid_time"),
    ],
)
def test_that_headers_are_known_in_any_spelling_and_both_languages(header: tuple[str, ...]) -> None:
    assert next(log(GOOD, header=header).rows())[1] == next(log(GOOD).rows())[1]


def test_that_columns_may_stand_in_any_order_and_optional_ones_be_missing() -> None:
    header = ("paid_time", "hours", "volunteer_id", "program_code", "date")
    ((_, values),) = log(("no", "2:30", "group:12", "K7", "109/03/05"), header=header).rows()
    assert (values["volunteer_id"], values["hours"], values["date"]) == ("group:12", Hours(9000), date(2020, 3, 5))


def test_that_unknown_columns_are_named_and_the_problem_column_is_not() -> None:
    reading = log((*GOOD, "x", "y", "z"), header=(*LOG_HEADER, "Shoe size", "Problem", ""))
    assert reading.unknown == ("Shoe size", "I (no header)")
    assert list(reading.numbers) == [2]


def test_that_an_empty_column_without_header_is_not_worth_a_word() -> None:
    assert log((*GOOD, ""), header=(*LOG_HEADER, "")).unknown == ()


def test_that_every_mistake_of_a_row_is_told_at_once() -> None:
    reading = log(GOOD, ("2020-13-01", "K7", "", "", "25", "maybe"))
    assert list(reading.numbers) == [2]
    assert reasons(reading) == [
        (3, "date", "NotADate"),
        (3, "volunteer_id", "Missing"),
        (3, "hours", "HoursOutOfRange"),
        (3, "paid_time", "NotAChoice"),
    ]
    assert reading.refused[0].problems[0].value == "2020-13-01"


def test_that_read_is_understood_and_refused_together() -> None:
    reading = log(GOOD, ("x",), (), GOOD, ("", "", "", "", "", "yes"))
    assert reading.read == len(reading.numbers) + len(reading.refused) == 4


@pytest.mark.parametrize("hours", ["0", "-1", "25", "24:01", "", "two"])
def test_that_impossible_hours_are_refused(hours: str) -> None:
    assert reasons(log((*GOOD[:4], hours, "yes")))[0][:2] == (2, "hours")


@pytest.mark.parametrize("first", ["Total", "TOTALS", "合計", "總計：", "Grand total", "小 計"])
def test_that_a_row_of_totals_is_called_one(first: str) -> None:
    reading = log(GOOD, (first, "", "", "", "2.5", ""))
    assert [(row.number, *(type(one.refusal) for one in row.problems)) for row in reading.refused] == [(3, TotalsRow)]


def test_that_a_repeated_header_is_called_one() -> None:
    reading = log(GOOD, LOG_HEADER, GOOD)
    assert [type(row.problems[0].refusal) for row in reading.refused] == [HeaderAgain]
    assert list(reading.numbers) == [2, 4]


def test_that_a_program_called_total_is_no_row_of_totals() -> None:
    header = ("volunteer_id", "program_code", "date", "hours", "paid_time")
    assert log(("Total", "K7", "2020-03-05", "2", "yes"), header=header).read == 1
    assert not log(("Total", "K7", "2020-03-05", "2", "yes"), header=header).refused


def test_that_one_unmistakable_date_settles_the_column() -> None:
    rows = [(day, *GOOD[1:]) for day in ("05/03/2020", "25/12/2020", "06/07/2020")]
    reading = log(*rows)
    assert list(reading.columns["date"]) == [date(2020, 3, 5), date(2020, 12, 25), date(2020, 7, 6)]
    assert reading.settled == {"date": Habits(date_order="dmy")}


def test_that_dates_which_contradict_each_other_settle_nothing() -> None:
    rows = [(day, *GOOD[1:]) for day in ("25/12/2020", "12/25/2020", "05/03/2020", "2020-03-05")]
    reading = log(*rows)
    assert list(reading.columns["date"]) == [date(2020, 12, 25), date(2020, 12, 25), date(2020, 3, 5)]
    assert reasons(reading) == [(4, "date", "AmbiguousDate")]


def test_that_ambiguous_dates_are_refused_until_a_person_settles_them() -> None:
    row = ("05/03/2020", *GOOD[1:])
    assert reasons(log(row)) == [(2, "date", "AmbiguousDate")]
    assert list(log(row, habits=Habits(date_order="mdy")).columns["date"]) == [date(2020, 5, 3)]


def test_that_the_columns_of_a_sheet_settle_their_dates_apart() -> None:
    header = ("program_code", "name", "strategy", "motive", "start_date", "end_date")
    row = ("P1", "One", "public_advocacy", "mandatory", "25/12/2020", "05/03/2021")
    reading = read_sheet(table("programs", header, row), BY_NAME["programs"])
    assert reasons(reading) == [(2, "end_date", "AmbiguousDate")]


MONEY = ("date", "program_code", "form", "amount", "currency")


def amounts(*texts: str, delimiter: str | None = ";") -> list[Decimal]:
    rows = [("2020-03-05", "K7", "cash", text, "TWD") for text in texts]
    reading = read_sheet(table("contributions", MONEY, *rows, delimiter=delimiter), BY_NAME["contributions"])
    return list(reading.columns["amount"])


def test_that_a_column_of_text_settles_its_decimal_mark() -> None:
    assert amounts("12,50", "1.234", "1,234") == [Decimal("12.5"), Decimal(1234), Decimal("1.234")]
    assert amounts("12.50", "1.234", "1,234") == [Decimal("12.5"), Decimal("1.234"), Decimal(1234)]


def test_that_decimal_marks_which_contradict_each_other_settle_nothing() -> None:
    assert amounts("12,50", "12.50", "1,234", "1.234") == [
        Decimal("12.5"),
        Decimal("12.5"),
        Decimal(1234),
        Decimal("1.234"),
    ]


def test_that_the_numbers_of_a_workbook_are_not_reinterpreted_by_its_texts() -> None:
    assert amounts("12,50", "1.234", delimiter=None) == [Decimal("12.5"), Decimal("1.234")]


def test_that_twenty_five_in_a_percent_column_is_refused() -> None:
    header = ("evaluation_code", "stakeholder", "outcome", "quantity", "duration_years", "proxy_value", "deadweight")
    rows = [("E1", "Pupils", "Read", "10", "2", "100", text) for text in ("25", "25%", "0.25", "０．２５", "0,25", "")]
    reading = read_sheet(table("value_map", header, *rows), BY_NAME["value_map"])
    assert [type(row.problems[0].refusal) for row in reading.refused] == [PercentUnclear]
    assert list(reading.columns["deadweight"]) == [Decimal("0.25")] * 4 + [Decimal(0)]


def test_that_errors_and_formulas_without_result_are_refused_in_any_column() -> None:
    faults = frozenset({(2, 4), (3, 3), (4, 6)})
    rows = [(*GOOD[:4], "=A1*2", "yes"), (*GOOD[:3], "#REF!", *GOOD[4:]), (*GOOD, "#N/A")]
    reading = log(*rows, header=(*LOG_HEADER, "unknown"), faults=faults)
    found = [(row.number, row.problems[0].column, type(row.problems[0].refusal)) for row in reading.refused]
    assert found == [(2, "hours", NotComputed), (3, "volunteer_name", ErrorInCell)]
    assert list(reading.numbers) == [4]


def test_that_a_sheet_without_a_column_it_needs_is_refused_in_one_line() -> None:
    reading = log(GOOD, GOOD, header=(*LOG_HEADER[:4], "time", LOG_HEADER[5]))
    assert reading.whole
    assert (reading.whole.column, type(reading.whole.refusal)) == ("hours", MissingColumn)
    assert (reading.read, list(reading.numbers), reading.refused) == (2, [], ())


def test_that_a_sheet_without_a_header_is_refused_with_an_example() -> None:
    reading = read_sheet(table("volunteer_log", GOOD, GOOD), BY_NAME["volunteer_log"])
    assert reading.whole
    assert isinstance(reading.whole.refusal, NoHeader)
    assert "date, program_code, volunteer_id, hours, paid_time" in str(reading.whole.refusal)
    assert reading.read == 2


def test_that_a_sheet_with_nothing_in_it_is_no_mistake() -> None:
    for raw in (table("volunteer_log"), table("volunteer_log", (), ("", " ")), table("volunteer_log", LOG_HEADER)):
        reading = read_sheet(raw, BY_NAME["volunteer_log"])
        assert (reading.read, reading.whole, reading.refused) == (0, None, ())


def test_that_two_columns_for_one_field_are_refused_with_their_letters() -> None:
    reading = log((*GOOD, "3"), header=(*LOG_HEADER, "時數"))
    assert reading.whole
    assert isinstance(reading.whole.refusal, SameColumnTwice)
    assert "E and G" in str(reading.whole.refusal)


def test_that_a_delimiter_inside_a_text_is_noticed_by_the_cells_it_shifts() -> None:
    row = ("2020-03-05", "K7", "cash", "1", "234", "TWD")
    reading = read_sheet(table("contributions", MONEY, row, delimiter=","), BY_NAME["contributions"])
    assert [type(one.refusal) for one in reading.refused[0].problems] == [ShiftedCells]


def test_that_short_rows_lack_what_they_do_not_have() -> None:
    assert reasons(log(GOOD[:4])) == [(2, "hours", "Missing"), (2, "paid_time", "Missing")]
    assert reasons(log(("2020-03-05",)))[0][2] == Missing.__name__


def test_that_columns_have_letters() -> None:
    assert [letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


# Which sheet is it?


def test_that_a_sheet_of_a_workbook_is_known_by_its_name_alone() -> None:
    assert recognise(table("志工紀錄")) is BY_NAME["volunteer_log"]
    assert recognise(table("K7 volunteer_log", LOG_HEADER)) is None
    assert recognise(table("deadlines"), GROUP_WORKBOOK) is BY_NAME["deadlines"]
    assert recognise(table("deadlines"), SHEETS) is None


def test_that_a_single_csv_of_any_name_is_known_by_its_headers() -> None:
    raw = table("export", ("register",), LOG_HEADER, GOOD, delimiter=",", alone=True)
    assert recognise(raw) is BY_NAME["volunteer_log"]
    assert recognise(table("export", LOG_HEADER, GOOD, delimiter=",")) is None


def test_that_headers_which_fit_no_sheet_or_several_settle_nothing() -> None:
    for header in (("date", "amount"), ("a", "b"), ("kr_code", "date")):
        assert recognise(table("export", header, delimiter=",", alone=True)) is None


# The facility


def facility(*rows: Sequence[str], **more: object) -> SheetReading:
    return read_sheet(table("facility", *rows, **more), BY_NAME["facility"])  # type: ignore[arg-type]


SITE = (
    ("facility_code", "K7"),
    ("facility_name", "Kaohsiung plant 7 高雄七廠"),
    ("country", "TW"),
    ("currency", "TWD"),
    ("headcount", "9200"),
    ("hourly_cost", "520"),
)


def test_that_a_facility_is_read_from_keys_and_values() -> None:
    reading = facility(*SITE)
    ((number, values),) = reading.rows()
    assert (number, reading.read) == (1, 1)
    assert (values["facility_code"], values["headcount"], values["hourly_cost"]) == ("K7", 9200, Decimal(520))
    assert values["fiscal_year_start"] == 1


def test_that_titles_blank_columns_and_headings_do_not_disturb_the_keys() -> None:
    rows = [
        ("", "Site data 2020"),
        (),
        ("", "Key", "Value"),
        *(("", key.replace("_", " ").title(), value) for key, value in SITE),
    ]
    reading = facility(*rows)
    assert next(reading.rows())[1]["facility_name"] == "Kaohsiung plant 7 高雄七廠"
    assert reading.unknown == ()


def test_that_unknown_keys_are_named() -> None:
    assert facility(*SITE, ("Manager", "Ms Chen")).unknown == ("Manager",)


def test_that_a_facility_with_mistakes_is_one_refused_row_with_all_of_them() -> None:
    reading = facility(
        *SITE[:2], ("country", "Taiwan"), ("currency", ""), ("hourly_cost", "=A1"), faults=frozenset({(5, 1)})
    )
    assert (reading.read, list(reading.numbers)) == (1, [])
    assert reasons(reading) == [
        (1, "country", "NotACountry"),
        (1, "currency", "Missing"),
        (1, "hourly_cost", "NotComputed"),
    ]


def test_that_a_missing_key_is_refused_and_a_second_one_too() -> None:
    assert reasons(facility(*SITE[:5])) == [(1, "hourly_cost", "Missing")]
    reading = facility(*SITE, ("Currency", "USD"))
    assert isinstance(reading.refused[0].problems[0].refusal, KeyTwice)


def test_that_a_facility_may_also_lie_down() -> None:
    keys, values = zip(*SITE, strict=True)
    assert next(facility(keys, values).rows())[1] == next(facility(*SITE).rows())[1]


def test_that_a_facility_sheet_without_keys_is_refused() -> None:
    reading = facility(("K7",), ("Kaohsiung",))
    assert reading.whole
    assert isinstance(reading.whole.refusal, NoHeader)
