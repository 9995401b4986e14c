"""Signed periods on the command line: what moved, reopening, importing into them."""

import shutil
from pathlib import Path

import pytest
from tests.cli.conftest import Call
from tests.desk.office import open_office, signed

from impact_desk.desk.sample import sample_project
from impact_desk.domain.period import Period

GIFT = "date,program_code,form,amount,currency\n2025-03-05,{code},cash,7,MYR\n"


@pytest.fixture(scope="session")
def signed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose year is signed. Tests only copy it."""
    folder = tmp_path_factory.mktemp("signed")
    desk = sample_project(folder / "PN.impact", "PN", author="Nurul")
    signed(desk, Period(2025), open_office(folder).officer("PN"), folder / "PN.pdf")
    (folder / "contributions.csv").write_text(GIFT.format(code=desk.project().programs[0].program_code))
    desk.close()
    return folder


@pytest.fixture
def site(signed_site: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(signed_site, tmp_path / "site"))


def test_that_nothing_moved_right_after_the_signature(call: Call, site: Path) -> None:
    (period,) = call("moved", site / "PN.impact", "--json").document["periods"]
    assert (period["period"], period["closed"], period["moved_figures"], period["figures"]) == ("2025", True, 0, [])
    assert period["signed_figures"] > 100


def test_that_rows_of_a_closed_period_are_refused_in_one_line(call: Call, site: Path) -> None:
    answer = call("import", site / "PN.impact", site / "contributions.csv")
    assert answer.code == 3
    assert "Contributions of 2025 are closed: summary 1 was signed over them." in answer.only_line
    assert call("moved", site / "PN.impact", "--json").document["periods"][0]["moved_figures"] == 0


def test_that_rows_with_a_reason_are_taken_and_the_figures_moved_say_it(call: Call, site: Path) -> None:
    assert call("import", site / "PN.impact", site / "contributions.csv", "--reason", "Came late").code == 0
    told = call("moved", site / "PN.impact", "--period", "2025")
    assert "signed figures have moved." in told.out
    total = next(line for line in told.out.splitlines() if line.split()[:1] == ["contributions.total"])
    assert total.endswith("Came late")
    assert call("moved", site / "PN.impact", "--period", "2024", "--json").document["periods"] == []


def test_that_a_value_map_goes_into_a_signed_evaluation_only_with_a_reason(call: Call, site: Path) -> None:
    file, out = site / "PN.impact", site / "map.xlsx"
    assert call("value-map", file, "PN-E1", "--write", out).code == 0
    assert "2025 are closed" in call("value-map", file, "PN-E1", "--take", out).only_line
    assert call("value-map", file, "PN-E1", "--take", out, "--reason", "Asked again").code == 0
    assert "Asked again" in call("journal", file).out


def test_that_a_reopened_period_takes_rows_without_further_reasons(call: Call, site: Path) -> None:
    file = site / "PN.impact"
    opened = call("reopen", file, "--period", "2025", "--reason", "A voucher was found", "--json")
    assert (opened.code, opened.document["reason"]) == (0, "A voucher was found")
    assert call("import", file, site / "contributions.csv").code == 0
    (period,) = call("moved", file, "--json").document["periods"]
    assert {entry["reason"] for one in period["figures"] for entry in one["entries"]} == {"A voucher was found"}
    assert call("reopen", file, "--period", "2025", "--reason", "again").code == 3
    assert "Reopen 2025" in call("journal", file).out


def test_that_a_period_that_was_never_signed_is_not_reopened(call: Call, k7: Path) -> None:
    assert "not closed" in call("reopen", k7, "--period", "2020", "--reason", "why").only_line
    assert call("moved", k7).out == "Nothing was signed.\n"


def test_that_a_program_is_carried_on_into_a_signed_period_only_with_a_reason(call: Call, site: Path) -> None:
    row = "program_code,name,strategy,motive,start_date,end_date\nOLD,Old,public_advocacy,charitable_gift,2024-01-01,2024-12-31\n"
    (site / "programs.csv").write_text(row)
    assert call("import", site / "PN.impact", site / "programs.csv").code == 0
    refused = call("carry-on", site / "PN.impact", "OLD")
    assert (refused.code, "closed" in refused.only_line) == (3, True)
    assert call("carry-on", site / "PN.impact", "OLD", "--reason", "It was forgotten").code == 0
