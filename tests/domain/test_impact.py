from datetime import date
from typing import Any

import pytest
from tests.domain.made import output, program, project

from impact_desk.domain.checks import project_problems
from impact_desk.domain.figure import Figures
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period

CARE = program("CARE")


def of(*rows: Any) -> Figures:
    return facility_figures(project(CARE, *rows), Period(2020))


def test_that_people_are_summed_over_the_periods_outputs() -> None:
    figures = of(output(CARE, 20, 10, 1, 2, 3), output(CARE, 5, 5, 0, 1, 2), output(CARE, 7, date=date(2021, 1, 1)))
    names = ("direct_beneficiaries", "assessed", "connect", "improve", "transform")
    assert [figures[f"outputs.{name}"].shown for name in names] == [25, 15, 1, 3, 5]


def test_that_depth_rates_are_on_the_people_assessed_and_say_so() -> None:
    figures = of(output(CARE, 100, 40, 10, 20, 4))
    rates = {name: figures[f"outputs.{name}_rate"] for name in ("connect", "improve", "transform")}
    assert [one.shown for one in rates.values()] == ["0.2500", "0.5000", "0.1000"]
    assert all("people assessed" in one.definition for one in rates.values())


def test_that_the_size_of_the_sample_is_given() -> None:
    assert of(output(CARE, 100, 40, 1, 1, 1))["outputs.assessed_rate"].shown == "0.4000"


def test_that_nobody_assessed_is_no_rate_rather_than_zero() -> None:
    figure = of(output(CARE, 100))["outputs.improve_rate"]
    assert (figure.shown, figure.reason) == (None, "Nobody was assessed in this period.")


def test_that_blanks_count_nobody() -> None:
    assert of(output(CARE), output(CARE, 4, 2, None, 1))["outputs.connect"].shown == 0


def test_that_rows_that_give_nobody_are_not_behind_the_figure() -> None:
    counted = output(CARE, 4)
    assert of(counted, output(CARE))["outputs.direct_beneficiaries"].rows() == (("outputs", counted.id),)


def test_that_beneficiaries_are_told_by_program() -> None:
    other = program("TREES")
    figures = facility_figures(project(CARE, other, output(CARE, 4), output(other, 6)), Period(2020))
    assert figures["outputs.by_program.TREES.direct_beneficiaries"].shown == 6


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"assessed": 4}, "method"),
        ({"assessed": 4, "method": "Survey"}, "sample"),
        ({"assessed": 4, "method": "Survey", "sample": "Every third"}, None),
        ({"impact_types": ("quality_of_life",)}, "assessed"),
        ({}, None),
    ],
)
def test_that_depth_without_method_and_sample_is_told(more: dict[str, Any], field: str | None) -> None:
    one = program()
    row = output(one, 10, **more)
    told = [each for each in project_problems(project(one, row), date(2020, 4, 1)) if each.sheet == "outputs"]
    assert [each.field for each in told] == ([field] if field else [])
