import pytest

from impact_desk.domain.fields import Missing
from impact_desk.domain.kinds import Habits, fold
from impact_desk.domain.sheets import BY_NAME, GROUP_WORKBOOK, SHEETS, referring_to, sheet_of

# The contract's columns: English name, and its name in brackets where it has one; * marks the required ones.
CONTRACT = {
    "facility": "facility_code* facility_name* country* currency* headcount hourly_cost*",
    "programs": "program_code*[計畫代號] name*[計畫名稱] foundation[基金會] strategy*[發展策略] motive*[動機] subject[議題] "
    "start_date*[開始日期] end_date[結束日期] status[狀態] partner[合作單位] sdg_targets[SDG] budget[預算] owner[負責人] "
    "description[說明]",
    "contributions": "date*[日期] program_code*[計畫代號] form*[投入形式] motive[動機] amount*[金額] currency*[幣別] "
    "in_kind_nature description[說明] source_ref[憑證]",
    "leverage": "date*[日期] program_code*[計畫代號] source* amount*[金額] currency*[幣別]",
    "volunteer_log": "date*[日期] program_code*[計畫代號] volunteer_id*[志工編號] volunteer_name[姓名] department[部門] "
    "activity[活動] hours*[時數] paid_time*[公假]",
    "objectives": "objective_code* year* program_code[計畫代號] parent title* kind weight owner[負責人]",
    "key_results": "kr_code* objective_code* title* measure* unit baseline target* weight source",
    "target_revisions": "kr_code* date*[日期] target* reason*",
    "check_ins": "kr_code* date*[日期] value* confidence note",
    "outputs": "date*[日期] program_code*[計畫代號] indicator*[指標] quantity*[數量] unit direct_beneficiaries assessed "
    "connect improve transform impact_types",
    "risks": "program_code*[計畫代號] kind* description*[說明] likelihood severity response owner[負責人]",
    "evaluations": "evaluation_code* program_code*[計畫代號] title* kind* start_year* discount_rate* discount_timing "
    "currency[幣別]",
    "evaluation_inputs": "evaluation_code* stakeholder*[利害關係人] description*[說明] amount*[金額]",
    "value_map": "evaluation_code* stakeholder*[利害關係人] outcome*[成果] indicator[指標] quantity*[數量] "
    "duration_years*[持續年數] starts proxy[財務代理變數] proxy_value*[代理價值] proxy_source deadweight[無謂因子] "
    "displacement[移轉因子] attribution[歸因因子] drop_off[衰減因子]",
    "fx_rates": "year* currency*[幣別] units_per_usd*",
    "group_year": "year* pre_tax_profit* currency*[幣別] headcount",
    "deadlines": "period* date*[日期]",
}
CHINESE = {
    "programs": "計畫",
    "contributions": "投入",
    "leverage": "帶動資源",
    "volunteer_log": "志工紀錄",
    "objectives": "目標",
    "key_results": "關鍵結果",
    "target_revisions": "目標調整",
    "check_ins": "進度",
    "outputs": "產出",
    "risks": "風險與機會",
    "evaluations": "評估",
    "evaluation_inputs": "評估投入",
    "value_map": "影響力地圖",
    "fx_rates": "匯率",
}


def _columns() -> list[tuple[str, str, bool, str]]:
    found = []
    for sheet, columns in CONTRACT.items():
        for column in columns.split():
            name, _, chinese = column.rstrip("]").partition("[")
            found.append((sheet, name.rstrip("*"), name.endswith("*"), chinese))
    return found


@pytest.mark.parametrize(("sheet", "name", "required", "chinese"), _columns())
def test_that_every_column_of_the_contract_is_declared(sheet: str, name: str, required: bool, chinese: str) -> None:  # noqa: FBT001
    field = BY_NAME[sheet].field(name)
    assert field.required == required
    assert fold(name) in field.headers
    assert not chinese or fold(chinese) in field.headers


@pytest.mark.parametrize(("name", "chinese"), CHINESE.items())
def test_that_every_sheet_bears_its_chinese_name(name: str, chinese: str) -> None:
    assert BY_NAME[name].zh_title == chinese


def test_that_no_header_of_a_sheet_means_two_fields() -> None:
    for sheet in (*SHEETS, *GROUP_WORKBOOK):
        headers = [header for field in sheet.fields for header in field.headers]
        assert len(headers) == len(set(headers)), sheet.name


def test_that_no_sheet_title_means_two_sheets() -> None:
    for workbook in (SHEETS, GROUP_WORKBOOK):
        titles = [title for sheet in workbook for title in {fold(sheet.name), fold(sheet.title), fold(sheet.zh_title)}]
        assert len(titles) == len(set(titles))


def test_that_sheets_refer_only_to_earlier_ones_and_to_themselves() -> None:
    seen: set[str] = set()
    for sheet in SHEETS:
        seen.add(sheet.name)
        assert {field.points_to for field in sheet.fields if field.points_to} <= seen


def test_that_an_empty_required_field_is_refused_and_another_takes_its_default() -> None:
    outcome = BY_NAME["value_map"]
    with pytest.raises(Missing, match="Quantity is missing"):
        outcome.field("quantity").parse("  ")
    assert outcome.field("starts").parse("　") == "after"
    assert outcome.field("indicator").parse("") is None


def test_that_a_field_passes_the_habits_of_its_column_on() -> None:
    field = BY_NAME["check_ins"].field("date")
    assert field.show(field.parse("05/03/2020", habits=Habits(date_order="mdy"))) == "2020-05-03"
    assert field.show(None) == ""


def test_that_the_titles_are_found_in_both_languages() -> None:
    field = BY_NAME["volunteer_log"].field("hours")
    assert (field.title_in("en"), field.title_in("zh-TW")) == ("Hours", "時數")
    with pytest.raises(KeyError):
        BY_NAME["volunteer_log"].field("minutes")


def test_that_each_record_knows_its_sheet_and_who_refers_to_it() -> None:
    for sheet in SHEETS:
        assert sheet_of(sheet.record) is BY_NAME[sheet.name]
    assert {sheet.name for sheet, _ in referring_to("key_results")} == {
        *("target_revisions", "check_ins", "review_points")
    }
