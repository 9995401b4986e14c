"""Evaluations on the command line: out of a project, from a bare value map, with what moves them."""

import csv
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.cli.calls import KITS, expected
from tests.cli.conftest import Call
from tests.reading.files import Rows, workbook

FIGURES = expected("2020")["facilities"]["K7"]["2020"]["evaluations"]


@pytest.fixture
def project(call: Call) -> str:
    call("import", "K7.impact", KITS / "2020" / "K7-2020.xlsx", "--create")
    return "K7.impact"


@pytest.mark.parametrize("code", ["K7-E1", "K7-E2", "k7-e1"])
def test_that_an_evaluation_has_the_expected_keys_and_figures(call: Call, project: str, code: str) -> None:
    told = call("evaluate", project, code, "--json")
    wanted = FIGURES[code.upper()]
    assert (told.code, {key: told.document[key] for key in wanted}) == (0, wanted)


def bare(call: Call, project: str, folder: Path, code: str) -> tuple[Path, dict[str, Any]]:
    """The value map of an evaluation in a file of its own, and the document that the project gives."""
    call("export", project, folder / "sheets", "--format", "csv")
    with (folder / "sheets" / "value_map.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["evaluation_code"] == code]
    target = folder / "map.csv"
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return target, call("evaluate", project, code, "--json").document


def test_that_a_bare_value_map_leads_to_the_same(call: Call, project: str, tmp_path: Path) -> None:
    target, whole = bare(call, project, tmp_path, "K7-E1")
    terms = ("--inputs", whole["total_inputs"], "--discount-rate", whole["discount_rate"], "--discount-timing", whole["discount_timing"])  # fmt: skip
    told = call("evaluate", "--value-map", target, *terms, "--currency", "TWD", "--json")
    same = ("total_present_value", "net_present_value", "ratio", "net_ratio", "present_value_by_year")
    assert {key: told.document[key] for key in same} == {key: whole[key] for key in same}


def test_that_a_map_that_was_written_here_needs_nothing_else_to_lead_to_the_same(
    call: Call, project: str, tmp_path: Path
) -> None:
    call("value-map", project, "K7-E1", "--write", tmp_path / "map.xlsx")
    told, whole = (call("evaluate", *of, "--json").document for of in (("--value-map", tmp_path / "map.xlsx"), (project, "K7-E1")))  # fmt: skip
    named = {"evaluation_code", "title", "kind", "start_year", "outcomes"}
    assert {key: told[key] for key in told if key not in named} == {key: whole[key] for key in told if key not in named}


def test_that_what_neither_map_nor_command_says_is_wrong_usage(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "map.csv"
    target.write_text("Stakeholder,Outcome,Quantity,Duration,Proxy value,Deadweight %\nA,B,1,1,10,0.1\n")
    told = call("evaluate", "--value-map", target)
    assert (told.code, "--inputs and --discount-rate" in told.err) == (2, True)
    assert call("evaluate", "--value-map", target, "--inputs", "9", "--discount-rate", "0").out.count("1.0000") == 1


def test_that_one_of_several_maps_of_a_workbook_is_named(call: Call, tmp_path: Path) -> None:
    rows: Rows = [
        ["Stakeholder", "Outcome", "Quantity", "Duration", "Proxy value", "Deadweight %"],
        ["A", "B", 1, 1, 10, 0],
    ]
    path = workbook(tmp_path / "m.xlsx", {"2019": rows, "2020": [rows[0], ["A", "B", 2, 1, 10, 0]]})
    terms = ("evaluate", "--value-map", path, "--inputs", "10", "--discount-rate", "0", "--json")
    told = call(*terms)
    assert (told.code, "2019, 2020" in told.only_line) == (3, True)
    assert call(*terms, "--sheet", "2020").document["ratio"] == "2.0000"


def test_that_a_bare_value_map_with_a_refused_row_is_not_evaluated(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "map.csv"
    target.write_text(
        "stakeholder,outcome,quantity,duration_years,proxy_value,deadweight\nA,B,1,1,10,0.1\nA,C,1,1,10,25\n"
    )
    told = call("evaluate", "--value-map", target, "--inputs", "100", "--discount-rate", "3.5%")
    assert told.code == 3
    assert "Row 3, deadweight" in told.only_line


def test_that_discount_timing_matters_and_is_said(call: Call, tmp_path: Path) -> None:
    target = tmp_path / "map.csv"
    target.write_text("stakeholder,outcome,quantity,duration_years,proxy_value\nA,B,1,1,110\n")
    terms = ("--inputs", "100", "--discount-rate", "10 %")
    ratios = [
        call("evaluate", "--value-map", target, *terms, "--discount-timing", timing, "--json").document["ratio"]
        for timing in ("end_of_year", "start_of_year")
    ]
    assert ratios == ["1.0000", "1.1000"]
    assert "Gross ratio" in call("evaluate", "--value-map", target, *terms).out


def test_that_sensitivity_names_each_assumption_and_where_it_breaks_even(call: Call, project: str) -> None:
    told = call("evaluate", project, "K7-E1", "--sensitivity", "--json").document
    widest, *_ = told["sensitivity"]
    assert {"assumption", "outcome_code", "stakeholder", "current", "low", "high"} <= set(widest)
    spreads = [abs(Decimal(one["high"]["ratio"]) - Decimal(one["low"]["ratio"])) for one in told["sensitivity"]]
    assert spreads == sorted(spreads, reverse=True)
    inputs = next(one for one in told["break_even"] if one["assumption"] == "inputs")
    assert Decimal(inputs["value"]).quantize(Decimal("0.01")) == Decimal(told["total_present_value"])


def test_that_a_simulated_range_holds_the_ratio_and_repeats(call: Call, project: str) -> None:
    command = ("evaluate", project, "K7-E1", "--draws", "2000", "--json")
    first, again, other = (call(*command, *seed).document for seed in ((), ("--seed", "1"), ("--seed", "2")))
    assert first == again
    assert first["simulation"] != other["simulation"]
    spread = first["simulation"]["ratio"]
    assert Decimal(spread["low"]) < Decimal(first["ratio"]) < Decimal(spread["high"])
    assert 0 < Decimal(first["simulation"]["probability_ratio_above_one"]) <= 1
    assert "sensitivity" not in first


def test_that_contributions_to_the_variance_are_named_and_make_up_the_whole(call: Call, project: str) -> None:
    found = call("evaluate", project, "K7-E1", "--draws", "4000", "--json").document["simulation"]["contributions"]
    shares = [Decimal(one["share"]) for one in found["by_assumption"]]
    assert (found["of"], shares) == ("ratio", sorted(shares, reverse=True))
    assert found["by_assumption"][0]["outcome_code"] == "K7-E1-O3"
    assert abs(sum(shares) + Decimal(found["together"]) - 1) < Decimal("0.01")


def test_that_weak_and_decisive_assumptions_come_first(call: Call, project: str) -> None:
    told = call("evaluate", project, "K7-E1", "--sensitivity", "--json").document
    first, *others = told["weak_points"]
    assert (first["assumption"], first["outcome_code"], first["decisive"], first["grade"]) == (
        "duration_years",
        "K7-E1-O3",
        True,
        None,
    )
    assert len(others) + 1 == len(told["sensitivity"])
    assert told["claim"] == "1"


def test_that_a_two_way_table_has_a_ratio_for_each_pair(call: Call, project: str) -> None:
    sides = ("--two-way", "deadweight = 0 % .. 50 % / 3", "quantity K7-E1-O3 = 42 .. 84 / 2")
    found = call("evaluate", project, "K7-E1", *sides, "--json").document["two_way"]
    assert found["down"] == {"assumption": "deadweight", "outcomes": None, "values": ["0", "0.25", "0.5"]}
    assert found["across"] == {"assumption": "quantity", "outcomes": ["K7-E1-O3"], "values": ["42", "84"]}
    assert [len(row) for row in found["ratios"]] == [2, 2, 2]
    assert Decimal(found["ratios"][0][1]) > Decimal(found["ratios"][2][0])
    assert "Gross ratio by deadweight (down)" in call("evaluate", project, "K7-E1", *sides).out


def test_that_break_even_is_held_against_another_claim(call: Call, project: str) -> None:
    told = call("evaluate", project, "K7-E1", "--sensitivity", "--claim", "2", "--json").document
    inputs = next(one for one in told["break_even"] if one["assumption"] == "inputs")
    assert (told["claim"], Decimal(inputs["value"]) * 2 - Decimal(told["total_present_value"]) < 1) == ("2", True)
    assert "Where the gross ratio is 2" in call("evaluate", project, "K7-E1", "--sensitivity", "--claim", "2").out


def test_that_published_tables_are_made_again(call: Call, project: str) -> None:
    (first, *others) = call("evaluate", project, "K7-E1", "--table", "set", "--amount", "50 %", "--json").document[
        "table"
    ]
    assert (first["title"], first["adjustments"], len(others)) == ("Deadweight 50 %", ["deadweight = 50 %"], 3)
    # As in the two-way table, where deadweight is 50 % at a rate between 2 % and 4 %.
    assert Decimal("0.8528") < Decimal(first["ratio"]) < Decimal("0.8789")
    quantity = ("--table", "quantity", "--outcome", "K7-E1-O3", "--amount", "42")
    (line,) = call("evaluate", project, "K7-E1", *quantity, "--json").document["table"]
    assert (line["adjustments"], Decimal(line["difference"]) < 0) == (["quantity K7-E1-O3 = 42"], True)
    assert "Deadweight 50 %" in call("evaluate", project, "K7-E1", "--table", "set", "--scenarios").out


def test_that_payback_states_its_rule_and_participants_are_asked_for(call: Call, project: str) -> None:
    found = call("evaluate", project, "K7-E1", "--json").document
    # Inputs 6770522.51 at simple impact 4774877.48 a year; cumulated they come back within the third year.
    assert found["simple_payback"]["years"] == "1.42"
    assert 2 < Decimal(found["payback"]["years"]) < 3
    assert found["payback"]["rule"].startswith("From the start of year 0")
    assert "how many participants" in found["per_participant"]["reason"]
    assert "Payback: " in call("evaluate", project, "K7-E1").out


def test_that_the_critic_and_the_twenty_points_are_asked_for_without_a_window(call: Call, project: str) -> None:
    found = call("evaluate", project, "K7-E1", "--review", "--json").document["review"]
    assert ("row_decides", "value_map", "K7-E1-O3 quantity", None) in [
        (one["code"], one["sheet"], one["cell"], one["waived"]) for one in found["findings"]
    ]
    ready = found["readiness"]
    assert ([one["number"] for one in ready["points"]], ready["ready"]) == (list(range(1, 21)), False)
    assert all(one["ticked"] is not bool(one["lacks"]) for one in ready["points"])
    told = call("evaluate", project, "K7-E1", "--review").out
    assert ("Not yet ready for assurance review" in told, "never by this program" in told) == (True, True)


def test_that_an_explained_figure_names_the_reasons_and_sources_of_its_assumptions(call: Call, project: str) -> None:
    Path("assumptions.csv").write_text(
        "evaluation_code,outcome_code,assumption,reason,source,grade\n"
        "K7-E1,K7-E1-O3,deadweight,A third would have gone anyway,Clinic survey 2020 p. 3,B\n"
        "K7-E1,,discount_rate,As the treasury has it,Green Book,A\n"
        "K7-E1,K7-E1-O1,deadweight,Of another outcome,Survey,C\n"
    )
    call("import", project, "assumptions.csv")
    told = call("explain", project, "evaluations.K7-E1.by_stakeholder.Elderly neighbours", "--period", "2020", "--json")
    rows = told.document["rows"]
    reasons = {row["reason"]: row["source"] for row in rows if row["sheet"] == "assumptions"}
    assert reasons == {
        "A third would have gone anyway": "Clinic survey 2020 p. 3",
        "As the treasury has it": "Green Book",
    }
    (outcome,) = told.document["operands"]
    assert (outcome["label"], outcome["value"]) == ("Fewer falls and admissions", told.document["value"])


def test_that_the_value_of_a_year_is_explained_by_what_each_outcome_adds(call: Call, project: str) -> None:
    told = call("explain", project, "evaluations.K7-E1.value_by_year.0", "--period", "2020", "--json").document
    (harm,) = told["operands"]
    assert (harm["label"], harm["value"]) == ("Noise and traffic on work days", "-91600.56")
    told = call("explain", project, "evaluations.K7-E1.value_by_year.2", "--period", "2020", "--json").document
    assert abs(sum(Decimal(one["value"]) for one in told["operands"]) - Decimal(told["value"])) <= Decimal("0.02")


def test_that_a_bare_value_map_is_not_reviewed(call: Call, tmp_path: Path) -> None:
    told = call("evaluate", "--value-map", tmp_path / "m.csv", "--inputs", "1", "--discount-rate", "0", "--review")
    assert (told.code, "--review needs FILE and CODE" in told.err) == (2, True)


def test_that_everything_asked_is_told_to_people(call: Call, project: str) -> None:
    told = call("evaluate", project, "K7-E1", "--sensitivity", "--draws", "500")
    for words in (
        "Net present value",
        "breaks even at",
        "cannot",
        "Weak and decisive first",
        "500 draws",
        "contributes to the variance",
        "Probability that the gross ratio is above 1",
    ):
        assert words in told.out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [(("K7-E9",), "not among the evaluations"), (("K7-E1", "--draws", "99999999"), "cannot be made"), (("K7-E1", "--two-way", "drop-off", "x = 1..2"), "is no side of a table"), (("K7-E1", "--table", "inputs"), "needs its amount"), (("K7-E1", "--table", "quantity", "--amount", "5", "--outcome", "X"), "is no code of an outcome"), (("K7-E1", "--draws", "5", "--seed", "-1"), "is no seed")],
)  # fmt: skip
def test_that_what_cannot_be_evaluated_is_refused(
    call: Call, project: str, arguments: tuple[str, ...], why: str
) -> None:
    told = call("evaluate", project, *arguments)
    assert (told.code, why in told.only_line) == (3, True)


def test_that_a_figure_is_explained_although_another_lacks_its_exchange_rate(
    call: Call, project: str, tmp_path: Path
) -> None:
    rows: Rows = [["date", "program_code", "form", "amount", "currency"], ["2020-03-05", "K7-ELDER", "cash", 1, "CHF"]]
    call("import", project, workbook(tmp_path / "chf.xlsx", {"contributions": rows}))
    assert call("explain", project, "contributions.total", "--period", "2020").code == 3
    assert call("explain", project, "evaluations.K7-E1.ratio", "--period", "2020").code == 0
