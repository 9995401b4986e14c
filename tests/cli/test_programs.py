"""Partners, budgets and programs carried on, on the command line."""

from decimal import Decimal
from pathlib import Path

import pytest
from tests.cli.calls import KITS, expected
from tests.cli.conftest import Call

FIGURES = expected("2020")["facilities"]["K7"]["2020"]["contributions"]


@pytest.fixture
def project(call: Call) -> str:
    call("import", "K7.impact", KITS / "2020" / "K7-2020.xlsx", "--create")
    return "K7.impact"


def test_that_what_was_given_comes_to_the_total_and_what_law_requires(call: Call, project: str) -> None:
    rows = call("budget", project, "--period", "2020", "--json").document["programs"]
    given, mandatory = (sum(Decimal(row[name]) for row in rows) for name in ("given", "mandatory"))
    # Each row is rounded by itself.
    assert abs(given - mandatory - Decimal(FIGURES["total"])) <= Decimal("0.005") * len(rows)
    assert mandatory == Decimal(FIGURES["mandatory"])


def test_that_a_program_is_carried_on_once_and_a_strange_code_is_refused(call: Call, project: str) -> None:
    rows = call("budget", project, "--period", "2020", "--json").document["programs"]
    first = rows[0]["program"]
    made = call("carry-on", project, first, "--json").document["program"]
    after = call("budget", project, "--period", "2020", "--json").document["programs"]
    assert made not in {row["program"] for row in rows}
    assert {row["program"] for row in after} == {made, *(row["program"] for row in rows)}
    assert call("carry-on", project, "nobody").code == 3


def test_that_partners_say_why_they_may_not_be_supported(call: Call, project: str, tmp_path: Path) -> None:
    partners = tmp_path / "partners.csv"
    partners.write_text("partner_code,name,kind\nSH,Shelter,charity\n", encoding="utf-8")
    call("import", project, partners)
    told = call("partners", project, "--json").document["partners"]
    assert [(one["partner"], one["supported"]) for one in told] == [("SH", False)]
    assert "has not been screened" in call("partners", project).out


def test_that_events_leave_as_a_calendar_file(call: Call, project: str, tmp_path: Path) -> None:
    events, out = tmp_path / "events.csv", tmp_path / "events.ics"
    code = call("budget", project, "--period", "2020", "--json").document["programs"][0]["program"]
    events.write_text(f"program_code,title,date,start_time\n{code},Walk,2020-03-07,9:00\n", encoding="utf-8")
    call("import", project, events)
    told = call("calendar", project, "--out", out, "--json").document
    assert told["events"] == 1
    assert b"DTSTART:20200307T090000\r\n" in out.read_bytes()
    assert call("calendar", project, "--out", out, "--period", "2021").out.startswith("0 events")
