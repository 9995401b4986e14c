"""What an evaluation rests on goes out in a workbook and comes back: nothing lost, nothing twice."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.desk.site import project, typed

from impact_desk.desk.evaluations import Evaluations
from impact_desk.desk.intake import export_csv, export_workbook, import_files
from impact_desk.desk.opening import new_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.sheets import SHEETS

DAY = date(2021, 2, 1)
E1 = {"evaluation_code": "E1"}
ROWS: tuple[tuple[str, dict[str, str]], ...] = (
    ("fx_rates", {"year": "2020", "currency": "TWD", "units_per_usd": "29.578"}),
    ("price_index", {"index_code": "TW-CPI", "year": "2020", "value": "97.5", "source": "Own"}),
    (
        "proxies",
        {
            "proxy_code": "L1",
            "title": "Lesson 家教",
            "unit": "hour",
            "country": "TW",
            "currency": "TWD",
            "value": "500.25",
            "price_year": "2020",
            "index_code": "TW-CPI",
            "source": "Own survey",
            "licence": "own",
            "expires": "2025-12-31",
        },
    ),
    (
        "proxies",
        {
            "proxy_code": "L2",
            "title": "Lesson",
            "unit": "hour",
            "country": "TW",
            "currency": "TWD",
            "value": "510",
            "price_year": "2021",
            "source": "Own survey",
            "version": "2",
            "replaces": "L1",
        },
    ),
    (
        "evaluations",
        {
            **E1,
            "program_code": "P1",
            "title": "Plan",
            "kind": "forecast",
            "start_year": "2020",
            "discount_rate": "3.5 %",
            "claim": "1.5",
            "purpose": "=not a formula",
            "participants": "40",
        },
    ),
    (
        "evaluations",
        {
            "evaluation_code": "E2",
            "program_code": "P1",
            "title": "Result",
            "kind": "evaluative",
            "start_year": "2020",
            "discount_rate": "0",
            "compares_with": "E1",
        },
    ),
    (
        "evaluation_inputs",
        {**E1, "stakeholder": "A", "description": "Time", "amount": "0", "unvalued_reason": "As the guide allows"},
    ),
    (
        "evaluation_inputs",
        {**E1, "stakeholder": "B", "description": "Grant", "amount": "100", "currency": "USD", "book": "contribution"},
    ),
    (
        "value_map",
        {
            **E1,
            "stakeholder": "A",
            "outcome": "Read",
            "quantity": "10",
            "duration_years": "2",
            "proxy_value": "6003",
            "proxy_code": "L1",
            "proxy_units": "12",
            "price_year": "2020",
            "unit": "person",
            "output": "40 lessons",
        },
    ),
    (
        "value_map",
        {**E1, "stakeholder": "A", "outcome": "Rest", "quantity": "3", "duration_years": "1", "proxy_value": "1"},
    ),
    ("stakeholders", {**E1, "stakeholder": "A", "standing": "included", "reason": "Most", "group_size": "40"}),
    (
        "assumptions",
        {
            **E1,
            "outcome_code": "E1-O1",
            "assumption": "drop_off",
            "reason": "Two waves",
            "grade": "B",
            "low": "10 %",
            "high": "0.4",
            "distribution": "pert",
        },
    ),
    ("assumptions", {**E1, "assumption": "discount_rate", "reason": "Bank rate"}),
    ("materiality", {**E1, "outcome_code": "E1-O2", "material": "no", "reason": "Hardly any"}),
    ("materiality", {**E1, "left_out": "Less noise", "material": "no", "reason": "Nobody named it"}),
    (
        "scenarios",
        {**E1, "title": "Cautious", "adjustments": "deadweight + 10 pp\nremove E1-O2", "stated_ratio": "1.20"},
    ),
    ("waivers", {**E1, "finding": "proxy_old", "cell": "E1-O1 proxy", "reason": "Best there is", "waived_by": "Lin"}),
    ("input_differences", {**E1, "reason": "Start-up in 2019", "amount": "-250.5"}),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    for sheet, texts in ROWS:
        typed(made, sheet, **texts)
    yield made
    made.close()


def spelled(desk: Desk) -> dict[str, list[tuple[str, ...]]]:
    """Every row of every sheet as texts, references as codes."""
    return {
        sheet.name: [
            tuple(desk.show(sheet.name, field.name, getattr(row, field.name)) for field in sheet.fields)
            for row in desk.records(sheet.name)
        ]
        for sheet in SHEETS
    }


@pytest.mark.parametrize("form", ["workbook", "csv"])
def test_that_everything_comes_back_as_it_went_out(desk: Desk, tmp_path: Path, form: str) -> None:
    out = tmp_path / ("out.xlsx" if form == "workbook" else "out")
    (export_workbook if form == "workbook" else export_csv)(desk, out)
    other = new_project(tmp_path / "Other.impact", author="Lin")
    report = import_files(other, [out])
    assert list(report.refused) == []
    assert spelled(other) == spelled(desk)
    first, second = (Evaluations(one).review(one.records("evaluations")[0].id, DAY) for one in (desk, other))
    assert first.result.ratio == second.result.ratio
    assert [one.cell for one in first.findings] == [one.cell for one in second.findings]
    other.close()


def test_that_importing_it_again_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    export_workbook(desk, tmp_path / "out.xlsx")
    before = spelled(desk)
    import_files(desk, [tmp_path / "out.xlsx"])
    assert spelled(desk) == before
