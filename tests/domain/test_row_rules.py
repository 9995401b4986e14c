from dataclasses import replace
from typing import Any

import pytest
from tests.domain import kit
from tests.domain.made import DAY, D, key_result, objective, outcome, output, program, rate, revision

from impact_desk.domain.checks import row_refusal
from impact_desk.domain.problem import Refusal
from impact_desk.domain.sheets import SHEETS

CARE, GOAL = program("CARE"), objective()


def field_of(record: Any) -> str | None:
    verdict = row_refusal(record)
    if verdict is None:
        return None
    field, refusal = verdict
    assert isinstance(refusal, Refusal)
    assert str(refusal).endswith(".")
    return field


@pytest.mark.parametrize(
    ("people", "field"),
    [
        ((10, 6, 1, 2, 3), None),
        ((10, 5, 1, 2, 3), "assessed"),
        ((4, 5, 0, 0, 5), "direct_beneficiaries"),
        ((10, None, 1, None, None), "assessed"),
        ((None, 3, 1, None, None), "direct_beneficiaries"),
        ((None, None, None, None, None), None),
        ((10, 0, 0, 0, 0), None),
    ],
)
def test_that_depths_are_part_of_the_assessed_and_these_of_the_beneficiaries(people: Any, field: str | None) -> None:
    assert field_of(output(CARE, *people)) == field


@pytest.mark.parametrize(
    ("measure", "baseline", "target", "field"),
    [
        ("increase", None, 10, "baseline"),
        ("decrease", None, 10, "baseline"),
        ("increase", D(10), "10.0", "target"),
        ("increase", D(0), 10, None),
        ("at_least", None, 0, None),
        ("at_most", D(3), 3, None),
        ("milestone", None, 0, "target"),
        ("milestone", None, 100, None),
    ],
)
def test_that_a_key_result_leads_from_somewhere_to_somewhere_else(
    measure: str, baseline: Any, target: Any, field: str | None
) -> None:
    assert field_of(key_result(GOAL, measure, target, baseline=baseline)) == field


def test_that_a_revision_needs_a_reason() -> None:
    moved = revision(key_result(GOAL, "at_least", 1), 2, DAY)
    assert field_of(moved) is None
    assert field_of(replace(moved, reason=" ")) == "reason"


def test_that_an_objective_cannot_serve_itself() -> None:
    assert field_of(replace(GOAL, parent=GOAL.id)) == "parent"
    assert field_of(replace(GOAL, parent=objective().id)) is None


def test_that_the_facilitys_own_name_among_the_scores_is_no_code() -> None:
    assert field_of(objective("facility")) == "objective_code"
    assert field_of(key_result(GOAL, "at_least", 1, "facility")) == "kr_code"


def test_that_a_dollar_is_a_dollar() -> None:
    assert field_of(rate("USD", "1.1")) == "units_per_usd"
    assert field_of(rate("USD", "1.0")) is None
    assert field_of(rate("TWD", "30")) is None


@pytest.mark.parametrize(
    ("years", "quantities", "field"),
    [
        ("100", (), None),
        ("101", (), "duration_years"),
        ("2.5", (1, 2, 3), None),
        ("2", (1, 2, 3), "quantity_by_year"),
        ("2", (1, -2), "quantity_by_year"),
    ],
)
def test_that_an_outcome_lasts_as_long_as_its_quantities_say(years: str, quantities: Any, field: str | None) -> None:
    assert field_of(outcome(duration_years=D(years), quantity_by_year=tuple(map(D, quantities)))) == field


def test_that_records_without_such_rules_are_taken() -> None:
    assert field_of(CARE) is None


def test_that_every_row_of_the_sample_years_is_taken() -> None:
    for whole in (*kit.projects("2020"), *kit.projects("2021")):
        assert all(row_refusal(row) is None for sheet in SHEETS for row in whole.sheet(sheet.name))
