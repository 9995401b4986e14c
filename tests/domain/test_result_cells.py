from dataclasses import replace

import pytest
from tests.domain.made import D, evaluation, outcome, spent
from tests.domain.studies import reasoning

from impact_desk.domain.result_cells import FIGURES, CellName, CellTold, Operand, cell_told
from impact_desk.domain.study import Study

TERMS = evaluation(discount_rate=D("0.1"), currency="TWD", participants=4)
READ = outcome(outcome="Read", quantity=D(10), proxy_value=D(100), deadweight=D("0.2"), duration_years=D(2))
RECKON = outcome(outcome="Reckon", quantity=D(1), proxy_value=D(50))
WHY = reasoning(TERMS, READ, "deadweight", reason="Comparison group")
STUDY = Study(TERMS, "TWD", "TWD", (spent(TERMS, 1000),), (READ, RECKON), assumptions=(WHY,))


def told(of: str, key: object, column: str, study: Study = STUDY) -> CellTold:
    return cell_told(study, CellName(of, key, column))


def words(found: CellTold) -> list[str]:
    return [one.sentence for one in found.sentences]


def operand(found: CellTold, field: str) -> Operand:
    return next(one for one in found.operands if one.field == field)


@pytest.mark.parametrize("name", FIGURES)
def test_that_every_figure_is_told_and_names_what_went_in(name: str) -> None:
    found = told("figure", None, name)
    assert all(found.sentences)
    assert found.operands


def test_that_gross_and_net_ratio_are_told_apart() -> None:
    assert words(told("figure", None, "ratio")) == [
        "Gross ratio: 1433.88 TWD of present value / 1000.00 TWD of inputs = 1.4339"
    ]
    assert words(told("figure", None, "net_ratio")) == [
        "Net ratio: (1433.88 - 1000.00) TWD of net present value / 1000.00 TWD of inputs = 0.4339"
    ]


def test_that_an_operand_leads_to_its_cell_with_reason_and_source() -> None:
    found = operand(told("outcome", READ.id, "impact"), "deadweight")
    assert (found.sheet, found.record, found.reasoning) == ("value_map", READ.id, WHY)
    assert found.told.sentence == "Deadweight 20 %; because Comparison group; source: Survey 2020"


def test_that_a_year_adds_up_what_the_outcomes_have_in_it() -> None:
    assert words(told("year", 1, "value")) == ["800.00 + 50.00 = 850.00 TWD"]
    assert words(told("year", 2, "present")) == ["661.16 = 661.16 TWD"]
    assert words(told("year", 2, "cumulated"))[0] == "772.73 + 661.16 = 1433.88 TWD"


def test_that_the_payback_states_its_rule() -> None:
    sentence, rule = words(told("figure", None, "payback"))
    assert sentence == "The inputs have come back after 2.34 years (28.1 months)."
    assert rule.startswith("From the start of year 0")


def test_that_a_missing_number_of_participants_leads_to_where_it_is_stated() -> None:
    nobody = replace(STUDY, evaluation=replace(TERMS, participants=None))
    found = told("figure", None, "present_each", nobody)
    assert operand(found, "participants").record == TERMS.id
    assert words(told("figure", None, "present_each")) == ["1433.88 TWD / 4 participants = 358.47 TWD for each"]


def test_that_many_operands_are_listed_instead_of_written_out() -> None:
    many = replace(STUDY, outcomes=tuple(outcome(outcome=f"O{number}", proxy_value=D(1)) for number in range(9)))
    found = told("figure", None, "present", many)
    assert words(found)[0].startswith("9 values add up to ")
    assert len(found.operands) == 10


def test_that_a_cell_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        told("year", 99, "value")
