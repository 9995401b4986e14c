"""The whole project as a workbook or CSV files leads back to the same rows and figures, sheet by sheet."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.desk.site import project, shift, typed

from impact_desk.desk.intake import create_from_files, export_csv, export_workbook
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.volunteers import act_on_hours
from impact_desk.domain.period import Period
from impact_desk.domain.sheets import SHEETS
from impact_desk.reading.cells import tables_of

EVENT, PARTNER, SCREENING, OUTCOME = "2020-A1", "NGO-1", "NGO-1-S1", "E1-O1"
ROWS: tuple[tuple[str, dict[str, str]], ...] = (
    ("fx_rates", {"year": "2020", "currency": "TWD", "units_per_usd": "29.58"}),
    ("partners", {"partner_code": PARTNER, "name": "=Love River 愛河", "kind": "charity", "registration": "001", "country": "TW", "contact": "Wu", "description": "One\nTwo"}),
    ("criteria", {"criterion_code": "C1", "title": "Accounts are published", "weight": "2.5", "minimum": "2"}),
    ("screenings", {"partner_code": PARTNER, "screening_code": SCREENING, "date": "2020-01-02", "decision": "pending", "decided_by": "Lin", "conflicts": "none", "conditions": "none", "valid_until": "2021-01-01", "note": "-"}),
    ("screening_scores", {"screening_code": SCREENING, "criterion_code": "C1", "score": "4", "note": "+ good"}),
    ("programs", {"program_code": "P2", "name": "Trees", "strategy": "environmental_conservation", "motive": "charitable_gift", "start_date": "2020-01-01", "partner_code": PARTNER, "secondary_sdg_targets": "13.3; 4", "gri_tags": "203-1; 413-1", "sasb_tags": "TC-SC-330a.1", "place": "Kaohsiung"}),
    ("audits", {"partner_code": PARTNER, "program_code": "P2", "date": "2020-06-01", "visited_by": "Lin", "findings": "All there", "level": "improve", "actions": "None", "next_date": "2021-06-01"}),
    ("theory_of_change", {"program_code": "P1", "step": "need", "description": "Few books", "assumption": "They read"}),
    ("events", {"program_code": "P1", "event_code": EVENT, "title": "Reading day", "date": "2020-03-05", "end_date": "2020-03-06", "start_time": "09:00", "end_time": "11:30", "place": "School", "needed": "3", "signed_up": "2", "budget": "1000.50", "organiser": "Lin", "materials": "Books", "risks": "Rain", "status": "held"}),
    ("contributions", {"date": "2020-02-01", "program_code": "P1", "form": "in_kind", "in_kind_nature": "surplus", "motive": "charitable_gift", "amount": "1000", "currency": "TWD", "description": "@Tables", "source_ref": "V1", "subject": "education", "place": "Kaohsiung", "value_basis": "book_value", "book_value": "1000", "fair_value": "1200"}),
    ("leverage", {"date": "2020-02-01", "program_code": "P1", "amount": "5", "currency": "TWD", "source": "employees"}),
    ("volunteers", {"volunteer_id": "E1", "volunteer_name": "Anna", "department": "Fab 7", "other_names": "Ana; 安娜"}),
    ("volunteers", {"volunteer_id": "E9", "volunteer_name": "Anna", "alias_of": "E1"}),
    ("two_people", {"volunteer_id": "E1", "other_id": "E7", "decided_by": "Lin", "date": "2020-03-01", "reason": "Asked"}),
    ("sign_ups", {"event_code": EVENT, "volunteer_id": "E1"}),
    ("team", {"volunteer_name": "Wu", "volunteer_id": "E5", "role": "lead", "program_code": "P1", "since": "2019-01-01", "until": "2020-12-31"}),
    ("sign_in_sheets", {"sheet_number": "SI-1", "program_code": "P1", "event_code": EVENT, "date": "2020-03-05", "expected": "1", "note": "Blue ink"}),
    ("volunteer_log", {"date": "2020-03-05", "program_code": "P1", "volunteer_id": "E9", "hours": "2:30", "paid_time": "yes", "start_time": "09:00", "event_code": EVENT, "sheet_number": "SI-1"}),
    ("objectives", {"objective_code": "O1", "title": "Read", "year": "2020", "foundation_objective": "F", "group_objective": "G"}),
    ("key_results", {"kr_code": "O1-KR1", "objective_code": "O1", "title": "Hours", "measure": "increase", "owner": "Wu", "baseline": "0", "target": "10"}),
    ("target_revisions", {"kr_code": "O1-KR1", "date": "2020-05-01", "target": "12", "reason": "More"}),
    ("check_ins", {"kr_code": "O1-KR1", "date": "2020-06-01", "value": "3", "note": "Slow"}),
    ("reviews", {"review_code": "R1", "period": "2020-H1", "kind": "half_year", "date": "2020-07-01", "present": "Lin\nWu", "minutes": "Short", "closed_on": "2020-07-02"}),
    ("review_points", {"review_code": "R1", "kind": "action", "text": "Buy books", "kr_code": "O1-KR1", "owner": "Wu", "due": "2020-08-01", "done_on": "2020-07-30"}),
    ("outputs", {"date": "2020-03-05", "program_code": "P1", "indicator": "Children", "quantity": "12", "method": "Survey", "sample": "All", "event_code": EVENT}),
    ("risks", {"program_code": "P1", "kind": "risk", "description": "Rain", "review_date": "2020-09-01"}),
    ("price_index", {"index_code": "CPI", "year": "2020", "value": "100.25", "source": "DGBAS"}),
    ("proxies", {"proxy_code": "X1", "title": "Lesson", "unit": "person", "country": "TW", "currency": "TWD", "value": "500.50", "price_year": "2020", "index_code": "CPI", "source": "Study", "licence": "open", "licence_terms": "CC", "expires": "2024-01-01", "description": "D"}),
    ("proxies", {"proxy_code": "X2", "title": "Lesson", "unit": "person", "country": "TW", "currency": "TWD", "value": "510", "price_year": "2020", "source": "Study", "version": "2", "replaces": "X1"}),
    ("evaluations", {"evaluation_code": "E1", "program_code": "P1", "title": "Worth", "kind": "evaluative", "start_year": "2020", "discount_rate": "3.5%", "purpose": "P", "audience": "A", "scope": "S", "claim": "2.5", "participants": "9", "unintended": "U", "results_checked": "R", "context": "C", "decisions": "D"}),
    ("evaluation_inputs", {"evaluation_code": "E1", "stakeholder": "Firm", "description": "Money", "amount": "1000", "year": "0", "currency": "TWD", "book": "contribution"}),
    ("value_map", {"evaluation_code": "E1", "outcome_code": OUTCOME, "stakeholder": "Children", "outcome": "Read", "quantity": "12", "proxy": "Lesson", "proxy_value": "510", "duration_years": "1", "deadweight": "10%", "attribution": "0", "displacement": "0", "drop_off": "0", "output": "Books", "unit": "person", "proxy_code": "X2", "price_year": "2020"}),
    ("stakeholders", {"evaluation_code": "E1", "stakeholder": "Children", "standing": "included", "reason": "R", "group_size": "12", "involved": "9", "how_involved": "Asked"}),
    ("assumptions", {"evaluation_code": "E1", "outcome_code": OUTCOME, "assumption": "deadweight", "reason": "R", "source": "S", "evidence": "E", "grade": "B", "low": "5%", "high": "20%", "distribution": "pert"}),
    ("materiality", {"evaluation_code": "E1", "outcome_code": OUTCOME, "material": "yes", "reason": "R"}),
    ("materiality", {"evaluation_code": "E1", "left_out": "Pride of parents", "material": "no", "reason": "R"}),
    ("scenarios", {"evaluation_code": "E1", "title": "Careful", "adjustments": "deadweight = 50 %\nproxy - 10 %", "stated_ratio": "2.2"}),
    ("waivers", {"evaluation_code": "E1", "finding": "D1", "cell": "value_map", "reason": "R", "waived_by": "Lin", "date": "2020-12-01"}),
    ("input_differences", {"evaluation_code": "E1", "reason": "Start-up", "amount": "-12.50"}),
)  # fmt: skip
"""At least a row of each sheet, with the fields that the specified workbook knows nothing of."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    for sheet, texts in ROWS:
        typed(made, sheet, **texts)
    made.change("screenings", made.records("screenings")[0].id, {"decision": "approved"})
    act_on_hours(made, "submit", [made.records("volunteer_log")[0].id], date(2020, 3, 7))
    act_on_hours(made, "approve", [made.records("volunteer_log")[0].id], date(2020, 3, 7))
    shift(made, volunteer_id="group:3")
    assert [sheet.name for sheet in SHEETS if not made.records(sheet.name)] == []
    assert [getattr(row, "approval", None) for row in made.records("volunteer_log")] == ["approved", None]
    yield made
    made.close()


def said(desk: Desk) -> dict[str, object]:
    """Every sheet as the cells that it is written with, in order of entry."""
    tables = tables_of({sheet.name: desk.records(sheet.name) for sheet in SHEETS})
    return {sheet.name: table for sheet, table in zip(SHEETS, tables, strict=True)}


@pytest.mark.parametrize("target", ["everything.xlsx", "everything"])
def test_that_every_sheet_and_every_figure_comes_back(desk: Desk, tmp_path: Path, target: str) -> None:
    out = tmp_path / target
    (export_csv if out.suffix == "" else export_workbook)(desk, out)
    report = create_from_files(tmp_path / "again.impact", [out])
    assert report.rejected_rows() == ()
    again = open_project(tmp_path / "again.impact")
    assert said(again) == said(desk)
    for period in (Period(2020), Period(2020, 1)):
        assert dict(again.figures(period).items()) == dict(desk.figures(period).items())
    again.close()
