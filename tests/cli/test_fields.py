"""`impact-desk fields` tells what every field means."""

from tests.cli.conftest import Call

from impact_desk.domain.sheets import BY_NAME


def test_that_a_sheet_is_told_field_by_field(call: Call) -> None:
    answer = call("fields", "value map")
    assert answer.code == 0
    assert "attribution  Attribution to others  歸因因子" in answer.out
    assert "Used in SROI: Multiplies the impact by one minus this share." in answer.out


def test_that_all_sheets_are_told_as_one_document(call: Call) -> None:
    told = call("fields", "--json").document["sheets"]
    assert [one["sheet"] for one in told] == list(BY_NAME)
    giving = next(one["fields"] for one in told if one["sheet"] == "contributions")
    form = next(one for one in giving if one["field"] == "form")
    assert (form["example"], form["books"], form["required"]) == ("cash", ["LBG"], True)
    assert set(form["words"]) == {"cash", "time", "in_kind", "management"}


def test_that_a_chinese_title_names_a_sheet(call: Call) -> None:
    assert call("fields", "志工紀錄").out.startswith("volunteer_log")


def test_that_an_unknown_sheet_is_refused_with_those_that_exist(call: Call) -> None:
    answer = call("fields", "wages")
    assert answer.code == 3
    assert "no sheet “wages”" in answer.only_line
    assert "volunteer_log" in answer.only_line
