from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import cast
from uuid import UUID, uuid4

import pytest

from impact_desk.desk.opening import new_project
from impact_desk.desk.project_desk import Desk, DuplicateCode
from impact_desk.domain.records import Outcome, Reasoning

SITE = {
    "facility_code": "K7",
    "facility_name": "Kaohsiung",
    "country": "TW",
    "currency": "TWD",
    "hourly_cost": "520",
}


def typed(desk: Desk, sheet: str, **texts: str) -> UUID:
    return desk.add(sheet, {name: desk.parse(sheet, name, text) for name, text in texts.items()})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_project(tmp_path / "K7.impact", SITE, author="Lin")
    typed(
        made,
        "programs",
        program_code="P1",
        name="Reading",
        strategy="community_engagement",
        motive="community_investment",
        start_date="2020-01-01",
    )
    typed(
        made,
        "evaluations",
        evaluation_code="K7-E1",
        program_code="P1",
        title="Reading 2020",
        kind="evaluative",
        start_year="2020",
        discount_rate="3.5 %",
    )
    yield made
    made.close()


ROW = {"stakeholder": "Pupils", "outcome": "Read better", "quantity": "10", "duration_years": "1", "proxy_value": "100"}


def test_that_an_outcome_without_a_code_is_given_the_next_one(desk: Desk) -> None:
    rows = [typed(desk, "value_map", evaluation_code="K7-E1", **ROW) for _ in range(2)]
    assert [cast("Outcome", desk.record("value_map", row)).outcome_code for row in rows] == ["K7-E1-O1", "K7-E1-O2"]
    assert desk.codes("value_map") == ("K7-E1-O1", "K7-E1-O2")


def test_that_a_reason_names_its_outcome_by_that_code(desk: Desk) -> None:
    row = typed(desk, "value_map", evaluation_code="K7-E1", **ROW)
    texts = {"outcome_code": "k7-e1-o1", "assumption": "Drop-off", "reason": "Ten interviews", "grade": "B"}
    reason = typed(desk, "assumptions", evaluation_code="K7-E1", **texts)
    assert cast("Reasoning", desk.record("assumptions", reason)).outcome_code == row
    assert desk.show("assumptions", "outcome_code", row) == "K7-E1-O1"


def test_that_a_code_cannot_be_given_twice(desk: Desk) -> None:
    typed(desk, "value_map", evaluation_code="K7-E1", **ROW)
    with pytest.raises(DuplicateCode, match="K7-E1-O1"):
        typed(desk, "value_map", evaluation_code="K7-E1", outcome_code="K7-E1-O1", **ROW)


def test_that_an_import_of_many_rows_numbers_them_in_one_step(desk: Desk) -> None:
    rows = [
        Outcome(
            id=uuid4(),
            evaluation_code=desk.records("evaluations")[0].id,
            stakeholder="Pupils",
            outcome=name,
            quantity=Decimal(1),
            duration_years=Decimal(1),
            proxy_value=Decimal(1),
        )
        for name in ("Read", "Reckon")
    ]
    desk.add_all("Import", rows)
    assert desk.codes("value_map") == ("K7-E1-O1", "K7-E1-O2")
    desk.undo()
    assert desk.records("value_map") == ()
