"""Volunteers on the command line: hours in a table, twins, and the sign-in sheet."""

from pathlib import Path

import pytest
from tests.cli.conftest import Call
from tests.cli.test_projects import LOG, NEW

ROWS = "2020-03-05,P1,E1,王小明,2,yes\n2020-04-05,P1,K9,Wang Xiao-Ming,3,no\n2020-04-06,P1,group:4,,1,no\n"
PROGRAMS = (
    "program_code,name,strategy,motive,start_date\nP1,Reading,community_engagement,community_investment,2020-01-01\n"
)


@pytest.fixture
def file(call: Call, tmp_path: Path) -> str:
    (tmp_path / "programs.csv").write_text(PROGRAMS, encoding="utf-8")
    (tmp_path / "volunteer_log.csv").write_text(LOG + ROWS, encoding="utf-8")
    assert call("new", "K7.impact", *NEW).code == 0
    assert call("import", "K7.impact", tmp_path / "programs.csv", tmp_path / "volunteer_log.csv").code == 0
    return "K7.impact"


def test_that_hours_are_tabled_by_two_ways_with_people_and_participations_named(call: Call, file: str) -> None:
    found = call("hours", file, "--by", "person,month", "--period", "2020", "--json").document
    assert found["total"] == {"hours": "9.00", "participations": 6, "distinct_people": 2}
    assert [(row["person"], row["hours"]) for row in found["rows"]] == [("E1", "2.00"), ("K9", "3.00"), (None, "4.00")]
    told = call("hours", file, "--by", "month", "--period", "2020").out
    assert "distinct people" in told
    assert call("hours", file, "--by", "person,person", "--period", "2020").code == 2


def test_that_a_written_table_of_people_says_that_names_left(call: Call, file: str, tmp_path: Path) -> None:
    made = call("hours", file, "--by", "person", "--period", "2020", "--out", tmp_path / "h.csv")
    assert "names volunteers" in made.only_line
    assert "E1,王小明,2,1,1" in (tmp_path / "h.csv").read_text(encoding="utf-8-sig")
    assert call("hours", file, "--by", "program", "--period", "2020", "--out", tmp_path / "p.csv").err == ""


def test_that_twins_are_listed_merged_and_parted(call: Call, file: str) -> None:
    (found,) = call("twins", file, "--json").document["likely"]
    assert (found["keep"], found["other"]) == ("E1", "K9")
    merged = call("twins", file, "--merge", "E1", "K9", "--reason", found["because"], "--json").document
    assert merged == {"likely": [], "one_person": {"K9": "E1"}, "two_people": []}
    figures = call("figures", file, "--period", "2020", "--json").document["volunteering"]
    assert (figures["volunteers"], figures["participations"]) == (1, 6)
    assert call("twins", file, "--part", "K9", "--json").document["one_person"] == {}
    assert call("twins", file, "--part", "K9").code == 3


def test_that_two_people_are_kept_apart_and_proposed_again(call: Call, file: str) -> None:
    told = call("twins", file, "--apart", "E1", "K9", "--reason", "Both were asked", "--json").document
    assert (told["likely"], told["two_people"][0]["numbers"]) == ([], ["E1", "K9"])
    assert len(call("twins", file, "--again", "K9", "E1", "--json").document["likely"]) == 1
    assert "Nobody found" in call("twins", file, "--again", "K9", "E1").only_line


def test_that_a_sign_in_sheet_is_printed_with_a_number_of_its_own(call: Call, file: str, tmp_path: Path) -> None:
    for number in ("S2020-001", "S2020-002"):
        made = call("sign-in-sheet", file, "--program", "P1", "--date", "2020-05-01", "--out", tmp_path / "s.pdf")
        assert number in made.out
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")
    assert call("sign-in-sheet", file, "--event", "A404", "--out", tmp_path / "s.pdf").code == 3
