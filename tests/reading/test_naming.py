import pytest

from impact_desk.domain.sheets import GROUP_WORKBOOK, SHEETS
from impact_desk.reading.naming import header_key, loosely_named, named


@pytest.mark.parametrize(
    "name",
    ["volunteer_log", "Volunteer Log", "VOLUNTEER-LOG", "volunteerlog", "志工紀錄", "ｖｏｌｕｎｔｅｅｒ＿ｌｏｇ"],
)
def test_that_a_sheet_is_known_by_its_name_in_either_language(name: str) -> None:
    found = named(name, SHEETS)
    assert found
    assert found.name == "volunteer_log"


@pytest.mark.parametrize("name", ["Sheet1", "", "volunteer", "工作表1", "group_year", "x" * 10_000])
def test_that_other_names_mean_nothing(name: str) -> None:
    assert named(name, SHEETS) is None


@pytest.mark.parametrize(
    ("stem", "sheet"),
    [
        ("K7 volunteer_log", "volunteer_log"),
        ("K7-2020_volunteer-log (1)", "volunteer_log"),
        ("K7志工紀錄2020", "volunteer_log"),
        ("2020.key results", "key_results"),
        ("評估投入", "evaluation_inputs"),
        ("2020評估投入", "evaluation_inputs"),
    ],
)
def test_that_a_file_may_bear_the_sheet_name_among_others(stem: str, sheet: str) -> None:
    found = loosely_named(stem, SHEETS)
    assert found
    assert found.name == sheet


@pytest.mark.parametrize("stem", ["programs and contributions", "subprograms", "export", "risksheet"])
def test_that_a_file_name_with_two_or_no_sheet_names_settles_nothing(stem: str) -> None:
    assert loosely_named(stem, SHEETS) is None


def test_that_head_office_has_sheets_of_its_own() -> None:
    assert named("fx_rates", GROUP_WORKBOOK) is not named("fx_rates", SHEETS)
    found = named("集團年度", GROUP_WORKBOOK)
    assert found
    assert found.name == "group_year"


def test_that_the_star_of_a_required_column_does_not_count() -> None:
    assert header_key("Date *") == header_key("date＊") == header_key("DATE") == "date"
