import re
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from tests.domain.made import D, evaluation, outcome, spent
from tests.domain.studies import proxy, reading, reasoning, study
from tests.domain.test_sroi_laws import MAPS, TERMS

from impact_desk.domain.exact import fixed
from impact_desk.domain.sroi import Result, evaluate
from impact_desk.domain.told import grounds_of, impact_told, present_value_told, ratio_told, timing_title, year_told

LONG = outcome(quantity=D(53), proxy_value=D("13.5"), deadweight=D("0.2"), duration_years=D("2.5"), drop_off=D("0.1"))


def result(*rows: Any, **terms: Any) -> Result:
    about = evaluation(discount_rate=D("0.035"), currency="TWD", **terms)
    return evaluate(about, [spent(about, 500)], rows)


def year(number: int, row: Any = LONG, **terms: Any) -> str:
    found = result(row, **terms)
    return year_told(found, found.outcomes[0], number).sentence


def test_that_an_impact_is_told_with_its_operands() -> None:
    found = result(LONG)
    assert impact_told(found, found.outcomes[0]).sentence == (
        "53 x 13.5 TWD x (1 - 20 %) x (1 - 0 %) x (1 - 0 %) = 572.40 TWD"
    )


def test_that_a_year_is_told_with_what_wore_off_its_part_and_its_discounting() -> None:
    assert year(1) == "572.40 = 572.40 / (1 + 3.5 %)^1 = 553.04 TWD"
    assert year(2) == "572.40 x (1 - 10 %)^1 = 515.16 / (1 + 3.5 %)^2 = 480.91 TWD"
    assert year(3) == "572.40 x (1 - 10 %)^2 x 0.5 of a year = 231.82 / (1 + 3.5 %)^3 = 209.09 TWD"
    assert year(4) == "“Read” has no value in year 4."


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ({"discount_timing": "mid_year"}, "/ (1 + 3.5 %)^1.5"),
        ({"discount_timing": "start_of_year"}, "/ (1 + 3.5 %)^1 "),
        ({"drop_off_from": "first_year"}, "(1 - 10 %)^2 = 463.64"),
    ],
)
def test_that_a_year_is_told_by_the_conventions_of_the_evaluation(terms: dict[str, str], words: str) -> None:
    assert words in year(2, **terms)


def test_that_year_zero_and_quantities_by_year_are_told_as_they_are() -> None:
    listed = replace(LONG, starts="during", quantity_by_year=(D(1), D(2), D(3)), deadweight=D(0), drop_off=D(0))
    assert year(0, listed) == "13.50 = 13.50, not discounted"
    assert year(2, listed, duration_rule="whole").startswith("40.50 = 40.50 / ")


def test_that_present_value_and_ratio_are_told_as_sum_and_quotient() -> None:
    found = result(LONG)
    assert present_value_told(found, found.outcomes[0]).sentence == "553.04 + 480.91 + 209.09 = 1243.04 TWD"
    assert ratio_told(found).sentence == ("Gross ratio: 1243.04 TWD of present value / 500.00 TWD of inputs = 2.4861")
    assert "undefined" in ratio_told(evaluate(found.evaluation, [], [LONG])).sentence
    assert timing_title(found, "zh-TW") == "年底"


def test_that_an_assumption_is_told_down_to_source_evidence_and_grade() -> None:
    about, pupils, _ = reading()
    shelf = proxy()
    row = replace(pupils, proxy_code=shelf.id)
    grade = reasoning(about, row, "deadweight", evidence="DOC-7", grade="B", low=D("0.1"))
    told = {ground.name: ground.told.sentence for ground in grounds_of(study(about, row, shelf, grade), row)}
    assert told["deadweight"] == (
        "Deadweight 20 %; because Interviews; source: Survey 2020; evidence: DOC-7; grade B; range 0.1 to …"
    )
    assert told["proxy_value"] == "Proxy value 100; source: Own price survey 2020"
    assert told["quantity"] == "Quantity 10"


@given(TERMS, MAPS)
def test_that_the_years_that_are_told_are_those_of_the_result(terms: Any, rows: Any) -> None:
    found = evaluate(terms, [], rows, currency="TWD")
    for line in found.outcomes:
        told = present_value_told(found, line).sentence
        assert len(re.findall(r" \+ ", told)) == len(line.values) - 1
        for place, value in enumerate(line.values):
            number = line.first_year + place
            parts = year_told(found, line, number).parts
            kept = (1 - Fraction(line.outcome.drop_off)) ** int(str(parts["worn"]))
            assert Fraction(line.scale) * kept * Fraction(str(parts["share"])) == Fraction(value)
            assert parts["value"] == fixed(Fraction(value), 2)
