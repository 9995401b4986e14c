"""Columns of strange spreadsheets: guessed, written down, read back, and refused when they are not ours."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.mapping import (
    ColumnMap,
    NotAColumnMap,
    column_keys,
    fingerprint,
    guess_columns,
    guess_header,
    guess_sheet,
    missing_fields,
    read_column_map,
)
from impact_desk.domain.sheets import BY_NAME

LOG = BY_NAME["volunteer_log"]
HR = ("工號", "姓名", "所屬單位", "服務日期", "服務時數", "公假", "活動名稱", "主管簽核")
LEDGER = ("Posting date", "Project no", "Document no", "Text", "Net amount", "Ccy")


def test_that_a_chinese_personnel_export_is_guessed() -> None:
    assert guess_sheet(HR) == "volunteer_log"
    found = guess_columns(HR, (), LOG)
    assert found == {
        "工號": "volunteer_id",
        "姓名": "volunteer_name",
        "所屬單位": "department",
        "服務日期": "date",
        "服務時數": "hours",
        "公假": "paid_time",
        "活動名稱": "activity",
    }


def test_that_an_english_ledger_is_guessed() -> None:
    assert guess_sheet(LEDGER) == "contributions"
    found = guess_columns(LEDGER, (), BY_NAME["contributions"])
    assert (found["postingdate"], found["projectno"], found["netamount"], found["ccy"]) == (
        *("date", "program_code", "amount"),
        "currency",
    )


def test_that_a_column_without_a_telling_header_is_known_by_what_stands_below() -> None:
    rows = [("2020-03-05", "2:30"), ("2020/3/6", "1:15"), ("109/03/07", "4:00")]
    assert guess_columns(("A", "B"), rows, LOG) == {"a": "date", "b": "hours"}


def test_that_headers_in_a_language_we_do_not_speak_are_known_by_what_stands_below() -> None:
    headers, rows = ("Name", "Datum", "Stunden"), [("Anna", "05.03.2020", "2,5"), ("Bo", "06.03.2020", "3,25")]
    assert guess_sheet(headers, rows) == "volunteer_log"
    assert guess_columns(headers, rows, LOG) == {"name": "volunteer_name", "datum": "date", "stunden": "hours"}


@pytest.mark.parametrize(
    "headers", [("工号", "姓名", "日期", "时数", "带薪"), ("社員番号", "氏名", "日付", "時間", "有給")]
)
def test_that_mainland_and_japanese_exports_are_guessed(headers: tuple[str, ...]) -> None:
    wanted = ("volunteer_id", "volunteer_name", "date", "hours", "paid_time")
    assert guess_sheet(headers) == "volunteer_log"
    assert guess_columns(headers, (), LOG) == dict(zip(headers, wanted, strict=True))


def test_that_no_field_is_guessed_twice() -> None:
    assert sorted(guess_columns(("Date", "Event date", "Hours", "Total hours"), (), LOG).values()) == ["date", "hours"]


def test_that_titles_above_the_header_are_passed_over() -> None:
    assert guess_header([("志工服務統計表",), (), ("製表日期", "109/12/31"), HR, ("E1",)]) == 4


def test_that_headers_are_told_apart_though_they_are_the_same_or_empty() -> None:
    assert column_keys(("Hours", "hours ", "")) == ("hours", "hours#2", "#3")
    assert fingerprint(("A", "B")) == fingerprint(("b", "a"))
    assert fingerprint(("A", "B")) != fingerprint(("A", "B", "C"))


def test_that_what_is_missing_may_be_the_same_for_all_rows() -> None:
    column_map = ColumnMap("volunteer_log", 1, {"a": "date", "b": "hours", "c": "volunteer_id"}, {"paid_time": "yes"})
    assert [one.name for one in missing_fields(LOG, column_map)] == ["program_code"]


names = st.sampled_from([one.name for one in LOG.fields])
texts = st.text(max_size=12)
maps = st.builds(
    ColumnMap,
    st.just("volunteer_log"),
    st.integers(min_value=1, max_value=50),
    st.dictionaries(texts, names, max_size=6),
    st.dictionaries(names, texts, max_size=3),
    st.dictionaries(names, st.dictionaries(texts, texts, max_size=3), max_size=3),
    st.sampled_from([None, "dmy", "mdy"]),
)


@given(maps)
def test_that_a_map_reads_back_as_it_was_written(column_map: ColumnMap) -> None:
    assert read_column_map(column_map.as_text()) == column_map


@given(maps)
def test_that_nothing_about_people_is_kept_or_handed_on(column_map: ColumnMap) -> None:
    kept = column_map.without_names()
    assert not {"volunteer_name", "department", "volunteer_id"} & {*kept.constants, *kept.meanings}


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"version": 2},
        {"sheet": "summaries"},
        {"header": 0},
        {"header": True},
        {"columns": {"a": "no_such_field"}},
        {"columns": ["date"]},
        {"meanings": {"date": {"x": 1}}},
        {"date_order": "ymdx"},
        {"constants": {str(number): "x" for number in range(500)}},
    ],
)
def test_that_a_strange_map_is_refused_in_words(change: dict[str, Any]) -> None:
    good = json.loads(ColumnMap("volunteer_log", 1, {"a": "date"}).as_text())
    with pytest.raises(NotAColumnMap, match="This is no column map"):
        read_column_map(json.dumps({**good, **change}))


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 5000, "x" * 30_000, "null"])
def test_that_what_is_no_map_at_all_is_refused(text: str) -> None:
    with pytest.raises(NotAColumnMap):
        read_column_map(text)
