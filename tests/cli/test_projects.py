"""Projects on the command line: begun, filled, reckoned, explained, written out."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.calls import KITS, expected
from tests.cli.conftest import Call

from impact_desk.domain.mapping import ColumnMap

SITES = [(year, code) for year in ("2020", "2021") for code in expected(year)["facilities"]]
NEW = ("--facility-code", "K7", "--facility-name", "Kaohsiung 7 第七廠", "--currency", "TWD", "--hourly-cost", "520")
LOG = "date,program_code,volunteer_id,volunteer_name,hours,paid_time\n"


def agrees(found: Any, wanted: Any) -> list[str]:
    """Where a document lacks or contradicts what is expected of it."""
    if isinstance(wanted, dict):
        return (
            [f"{key}.{one}" for key in wanted for one in agrees(found.get(key), wanted[key])]
            if isinstance(found, dict)
            else ["?"]
        )
    return [] if found == wanted else [f"= {found!r}, not {wanted!r}"]


@pytest.mark.parametrize(("year", "code"), SITES)
def test_that_every_sample_workbook_leads_to_the_expected_figures(call: Call, year: str, code: str) -> None:
    about = expected(year)["facilities"][code]
    taken = call("import", "new.impact", KITS / year / about["workbook"], "--create", "--json")
    assert (taken.code, taken.document["refusals"], taken.err) == (0, [], "")
    for period in (year, f"{year}-H1", f"{year}-H2"):
        told = call("figures", "new.impact", "--period", period, "--json")
        assert (told.code, agrees(told.document, about[period])) == (0, [])


def test_that_a_new_project_knows_its_facility(call: Call) -> None:
    made = call("new", "K7.impact", *NEW, "--json")
    assert (made.code, made.document) == (0, {"file": "K7.impact", "facility_code": "K7", "currency": "TWD"})
    told = call("journal", "K7.impact", "--json").document["entries"][0]
    fields = told["changes"][0]["fields"]
    assert (told["kind"], fields["country"]["after"], fields["hourly_cost"]["after"]) == ("new", "TW", "520")


def test_that_a_missing_hourly_cost_is_said(call: Call) -> None:
    made = call("new", "K7.impact", *NEW[:6])
    assert made.code == 0
    assert "hourly cost is 0" in made.only_line


def test_that_a_new_project_is_refused_in_words_and_leaves_nothing(call: Call, tmp_path: Path) -> None:
    wrong = [*NEW[:5], "NTD"]
    for arguments, why in (((*wrong,), "no currency code"), ((*NEW[:4], "--currency", "EUR"), "Country is missing")):
        told = call("new", "K7.impact", *arguments)
        assert told.code == 3
        assert why in told.only_line
    assert "does not end in .impact" in call("new", "K7.db", *NEW).only_line
    assert list(tmp_path.iterdir()) == []


def test_that_a_project_is_never_made_over_another(call: Call, k7: Path) -> None:
    before = k7.read_bytes()
    for command in (("new", k7, *NEW), ("import", k7, KITS / "2020" / "TK-2020.xlsx", "--create")):
        told = call(*command)
        assert (told.code, "exists already" in told.only_line) == (3, True)
    assert k7.read_bytes() == before


def log(folder: Path, *rows: str) -> Path:
    path = folder / "volunteer_log.csv"
    path.write_text(LOG + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


GOOD, BAD = "2020-03-05,P1,E1,Anna,2.5,yes", "2020-03-06,P1,E2,Bo,25,no"


def test_that_refused_rows_say_where_and_why_and_answer_no(call: Call, k7: Path, tmp_path: Path) -> None:
    told = call("import", k7, log(tmp_path, GOOD, BAD), "--json")
    assert told.code == 1
    counts = {"read": 2, "accepted": 1, "refused": 1, "skipped": 0, "flagged": 0}
    assert told.document["sheets"]["volunteer_log"] == counts
    (refusal,) = told.document["refusals"]
    assert {key: refusal[key] for key in ("sheet", "row", "column", "value")} == {
        "sheet": "volunteer_log", "row": 3, "column": "hours", "value": "25",
    }  # fmt: skip
    assert "24 hours" in refusal["reason"]


def test_that_people_are_told_the_sum_and_the_reason(call: Call, k7: Path, tmp_path: Path) -> None:
    told = call("import", k7, log(tmp_path, GOOD, BAD))
    assert "volunteer_log: 2 read = 1 accepted + 1 refused + 0 skipped" in told.out
    assert "volunteer_log row 3, hours “25”:" in told.out


def test_that_a_dry_run_writes_nothing(call: Call, k7: Path, tmp_path: Path) -> None:
    before = k7.read_bytes()
    told = call("import", k7, log(tmp_path, GOOD), "--dry-run")
    assert (told.code, "dry run" in told.out, k7.read_bytes()) == (0, True, before)
    made = call("import", "new.impact", KITS / "2020" / "TK-2020.xlsx", "--create", "--dry-run", "--json")
    assert (made.code, made.document["sheets"]["facility"]["accepted"]) == (0, 1)
    assert not (tmp_path / "new.impact").exists()


def test_that_a_strict_import_takes_nothing_when_a_row_is_refused(call: Call, k7: Path, tmp_path: Path) -> None:
    before = k7.read_bytes()
    told = call("import", k7, log(tmp_path, GOOD, BAD), "--strict", "--json")
    assert (told.code, told.document["taken"], k7.read_bytes()) == (1, False, before)


def test_that_refused_rows_are_mended_and_imported_again(call: Call, k7: Path, tmp_path: Path) -> None:
    call("import", k7, log(tmp_path, GOOD, BAD), "--rejects", "refused.xlsx")
    again = call("import", k7, "refused.xlsx", "--json")
    assert (again.code, again.document["sheets"]["volunteer_log"]["read"]) == (1, 1)


def test_that_the_order_of_dates_is_settled_by_the_person(call: Call, k7: Path, tmp_path: Path) -> None:
    path = log(tmp_path, "05/03/2020,P1,E1,Anna,2.5,yes")
    assert call("import", k7, path, "--dry-run").code == 1
    assert call("import", k7, path, "--date-order", "dmy").code == 0
    assert call("figures", k7, "--period", "2020-H1", "--json").document["volunteering"]["hours"] == "2.50"


def test_that_sheets_without_a_facility_can_begin_a_project_for_a_named_one(call: Call, tmp_path: Path) -> None:
    sheet = tmp_path / "programs.csv"
    sheet.write_text(
        "program_code,name,strategy,motive,start_date\nP1,Trees,public_advocacy,charitable_gift,2020-01-01\n"
    )
    refused = call("import", "K7.impact", sheet, "--create")
    assert (refused.code, "whose year" in refused.only_line) == (3, True)
    assert call("import", "K7.impact", sheet, "--create", *NEW).code == 0
    assert call("figures", "K7.impact", "--period", "2020", "--json").document["facility_code"] == "K7"


@pytest.mark.parametrize("how", [(), ("--format", "csv")])
def test_that_an_export_imports_back_to_the_same_figures(call: Call, how: tuple[str, ...], tmp_path: Path) -> None:
    call("import", "a.impact", KITS / "2020" / "TK-2020.xlsx", "--create")
    target = tmp_path / ("sheets" if how else "out.xlsx")
    told = call("export", "a.impact", target, *how, "--json")
    assert told.document["sheets"]["programs"] > 0
    call("import", "b.impact", target, "--create")
    found = [call("figures", name, "--period", "2020", "--json").document for name in ("a.impact", "b.impact")]
    assert found[0] == found[1]


def test_that_figures_for_people_are_one_aligned_table(call: Call, k7: Path) -> None:
    told = call("figures", k7, "--period", "2020")
    head, blank, *rows = told.out.splitlines()
    assert (head, blank) == ("K7, 2020, money in TWD", "")
    assert len({len(row) for row in rows if row.split()[-1][-1].isdigit()}) == 1


@pytest.mark.parametrize(
    "figure", ["contributions.total", "okr.K7-O1", "evaluations.K7-E1.ratio", "volunteering.hours"]
)
def test_that_a_figure_is_explained_down_to_its_rows(call: Call, figure: str) -> None:
    call("import", "K7.impact", KITS / "2020" / "K7-2020.xlsx", "--create")
    told = call("explain", "K7.impact", figure, "--period", "2020", "--json").document
    assert told["figure"].startswith(figure)
    assert told["value"] == at(call("figures", "K7.impact", "--period", "2020", "--json").document, told["figure"])
    assert told["definition"].endswith(".")
    assert told["rows"]
    assert all(row["sheet"] and row["id"] for row in told["rows"])
    assert {row["origin"]["entered"]["title"] for row in told["rows"]} == {"Import K7-2020.xlsx"}
    assert told["definition"] in call("explain", "K7.impact", figure, "--period", "2020").out


def at(document: Any, figure: str) -> Any:
    for name in figure.split("."):
        document = document[name]
    return document


def test_that_an_unknown_figure_is_refused_with_those_nearby(call: Call, k7: Path) -> None:
    told = call("explain", k7, "contributions.sum", "--period", "2020")
    assert (told.code, "contributions.cash" in told.only_line) == (3, True)


def test_that_text_and_document_are_never_mixed(call: Call, k7: Path) -> None:
    told = call("figures", k7, "--period", "2020", "--json")
    assert json.loads(told.out)["period"] == "2020"
    assert (told.out.count("\n}"), told.err) == (1, "")


def test_that_a_strange_export_is_read_under_a_saved_mapping_and_as_it_is_said(
    call: Call, k7: Path, tmp_path: Path
) -> None:
    export, kept = tmp_path / "hr.txt", tmp_path / "hr.json"
    export.write_bytes("工號|服務日期|服務時數\nE1|109/03/05|2:30\nE2|109/03/06|兩小時\n".encode("cp950"))
    columns = {"工號": "volunteer_id", "服務日期": "date", "服務時數": "hours"}
    constants = {"program_code": "P1", "paid_time": "no"}
    kept.write_text(ColumnMap("volunteer_log", 1, columns, constants).as_text(), encoding="utf-8")
    told = call("import", k7, export, "--map", kept, "--encoding", "cp950", "--delimiter", "pipe", "--json")
    assert (told.code, told.document["sheets"]["volunteer_log"]["accepted"]) == (1, 1)
    assert told.document["refusals"][0]["value"] == "兩小時"
    assert call("import", k7, export, "--map", kept, "--encoding", "utf-8").code == 3
    assert "one file" in call("import", k7, export, export, "--map", kept).only_line
