from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from impact_desk.domain.fields import Record
from impact_desk.domain.records import Evaluation, Materiality, Proxy, Reasoning, Stakeholder
from impact_desk.domain.row_rules import row_refusal

STUDY, ROW = uuid4(), uuid4()


def reasoning(assumption: str = "deadweight", **values: Any) -> Reasoning:
    outcome = None if assumption in ("discount_rate", "inputs") else ROW
    given = {"outcome_code": outcome, "assumption": assumption, **values}
    return Reasoning(id=uuid4(), evaluation_code=STUDY, **given)


def stakeholder(**values: Any) -> Stakeholder:
    return Stakeholder(id=uuid4(), evaluation_code=STUDY, stakeholder="Pupils", **{"standing": "included", **values})


def materiality(**values: Any) -> Materiality:
    return Materiality(id=uuid4(), evaluation_code=STUDY, material=True, reason="They said so", **values)


def proxy(**values: Any) -> Proxy:
    given = {"id": ROW, "proxy_code": "P1", "title": "Lesson", "unit": "hour", "country": "TW", "currency": "TWD"}
    return Proxy(**{**given, "value": Decimal(500), "price_year": 2020, "source": "Own survey", **values})


def evaluation(**values: Any) -> Evaluation:
    given = {"id": STUDY, "evaluation_code": "E1", "program_code": uuid4(), "title": "A year", "kind": "evaluative"}
    return Evaluation(**{**given, "start_year": 2020, "discount_rate": Decimal("0.03"), **values})


@pytest.mark.parametrize(
    "row",
    [
        reasoning(low=Decimal("0.1"), high=Decimal("0.1")),
        reasoning("proxy_value", low=Decimal(-5), high=Decimal(5)),
        reasoning("duration_years", low=Decimal("0.5"), high=Decimal(100)),
        reasoning("discount_rate", high=Decimal("0.06")),
        stakeholder(group_size=5, involved=5),
        stakeholder(standing="excluded", reason="Not reached"),
        materiality(outcome_code=ROW),
        materiality(left_out="Less noise"),
        proxy(replaces=uuid4()),
        evaluation(compares_with=uuid4()),
    ],
)
def test_that_a_row_that_can_be_is_taken(row: Record) -> None:
    assert row_refusal(row) is None


@pytest.mark.parametrize(
    ("row", "field", "sentence"),
    [
        (reasoning(outcome_code=None), "outcome_code", "belongs to an outcome"),
        (reasoning("inputs", outcome_code=ROW), "outcome_code", "Leave the outcome blank"),
        (reasoning(low=Decimal("0.3"), high=Decimal("0.2")), "low", "0.3, is above the highest, 0.2"),
        (reasoning(high=Decimal("1.2")), "high", "between 0 and 100 %"),
        (reasoning("duration_years", low=Decimal(0)), "low", "above 0"),
        (reasoning("quantity", low=Decimal(-1)), "low", "not below 0"),
        (stakeholder(standing="excluded"), "reason", "Say why"),
        (stakeholder(group_size=5, involved=6), "involved", "only 5"),
        (materiality(), "left_out", "not both"),
        (materiality(outcome_code=ROW, left_out="Less noise"), "left_out", "not both"),
        (proxy(replaces=ROW), "replaces", "cannot replace itself"),
        (evaluation(compares_with=STUDY), "compares_with", "cannot be compared with itself"),
    ],
)
def test_that_a_row_that_cannot_be_is_refused_at_its_field(row: Record, field: str, sentence: str) -> None:
    verdict = row_refusal(row)
    assert verdict is not None
    assert verdict[0] == field
    assert sentence in str(verdict[1])
