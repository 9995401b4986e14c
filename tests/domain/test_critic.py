"""One test for each finding: what raises it, what does not, and the cell that it leads to."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from tests.domain.kit import project as kit_project
from tests.domain.made import D, output, program, spent
from tests.domain.studies import (
    level,
    lwtc,
    material,
    proxy,
    reading,
    reasoning,
    stakeholder,
    study,
    waiver,
    what_if,
)

from impact_desk.domain.bridge import Accounts, accounts_of
from impact_desk.domain.critic import Occasion, findings, open_findings
from impact_desk.domain.findings import SENTENCES, Finding, idle_waivers
from impact_desk.domain.records import Outcome
from impact_desk.domain.sheets import BY_NAME
from impact_desk.domain.study import Study, study_of

TODAY = date(2021, 2, 1)
ABOUT, PUPILS, PARENTS = reading()
PUPILS = replace(PUPILS, proxy_source="Own survey", price_year=2020)
PARENTS = replace(PARENTS, proxy_source="Own survey", price_year=2020, attribution=D("0.1"))
INPUT = spent(ABOUT, 1000, stakeholder="Foundation")


def found(of: Study, code: str, accounts: Accounts | None = None) -> list[Finding]:
    return [one for one in findings(of, Occasion(TODAY, accounts)) if one.code == code]


def cells(code: str, *records: Any, accounts: Accounts | None = None) -> list[str]:
    return [one.cell for one in found(study(ABOUT, *records), code, accounts)]


def but(row: Outcome, **values: Any) -> Outcome:
    return replace(row, **values)


def test_that_an_empty_evaluation_says_what_it_lacks() -> None:
    assert cells("no_outcomes") == cells("inputs_missing") == ["K7-E1 title"]
    assert cells("no_outcomes", PUPILS) == cells("inputs_missing", INPUT) == []


@pytest.mark.parametrize("name", ["deadweight", "attribution"])
def test_that_shares_that_are_all_zero_or_all_the_same_are_found(name: str) -> None:
    def rows(*shares: str) -> list[Outcome]:
        return [but(PUPILS, outcome_code=f"O{place}", **{name: D(share)}) for place, share in enumerate(shares)]

    assert cells(f"{name}_all_zero", *rows("0", "0")) == [f"O0 {name}"]
    assert cells(f"{name}_all_same", *rows("0.2", "0.2", "0.2")) == [f"O0 {name}"]
    for shares in (("0.2",), ("0.2", "0.3"), ("0", "0.1")):
        assert cells(f"{name}_all_zero", *rows(*shares)) == cells(f"{name}_all_same", *rows(*shares)) == []


def test_that_a_long_outcome_without_drop_off_is_found() -> None:
    long = but(PUPILS, duration_years=D("1.5"))
    assert cells("drop_off_missing", long, PARENTS) == ["K7-E1-O1 drop_off"]
    assert cells("drop_off_missing", but(long, drop_off=D("0.1"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Number of workshops held",
        "Workshops held",
        "120 pupils trained",
        "Trees planted along the river",
        "Distributed 300 meals",
        "舉辦研習課程12場",
        "參與人數",
    ],
)
def test_that_an_output_taken_for_an_outcome_is_found(text: str) -> None:
    assert cells("output_for_outcome", but(PUPILS, outcome=text)) == ["K7-E1-O1 outcome"]


@pytest.mark.parametrize(
    "text",
    ["Read at grade level", "Attend school more regularly", "Less noise at night", "孤獨感降低", "Better teamwork"],
)
def test_that_a_change_is_not_taken_for_an_output(text: str) -> None:
    assert cells("output_for_outcome", but(PUPILS, outcome=text)) == []


def test_that_an_outcome_that_repeats_an_output_of_its_program_is_found() -> None:
    of = program()
    about = replace(ABOUT, program_code=of.id)
    rows = of, about, but(PUPILS, outcome="Reading circles"), output(of, indicator="reading circle")
    assert [one.cell for one in found(study(*rows), "output_for_outcome")] == ["K7-E1-O1 outcome"]
    assert cells("output_for_outcome", but(PUPILS, outcome="Reading circles", output="Reading circles"))


def test_that_like_proxies_of_one_stakeholder_are_found_and_of_two_are_not() -> None:
    other = but(PARENTS, stakeholder="pupils", proxy="A lesson")
    same = but(other, proxy="lessons")
    assert cells("overlapping_proxies", PUPILS, same) == ["K7-E1-O2 proxy"]
    assert cells("overlapping_proxies", PUPILS, but(same, stakeholder="Parents")) == []
    assert cells("overlapping_proxies", PUPILS, but(same, proxy="Insurance premium")) == []


def test_that_two_versions_of_one_proxy_are_like_proxies() -> None:
    old = proxy("V1")
    new = proxy("V2", replaces=old.id, title="Other words")
    rows = but(PUPILS, proxy_code=old.id), but(PARENTS, stakeholder="Pupils", proxy="Other words", proxy_code=new.id)
    assert cells("overlapping_proxies", *rows, old, new) == ["K7-E1-O2 proxy"]


def test_that_a_proxy_s_age_is_found_by_its_price_year_its_shelf_or_its_source() -> None:
    assert cells("proxy_old", but(PUPILS, price_year=2015)) == []
    assert cells("proxy_old", but(PUPILS, price_year=2014)) == ["K7-E1-O1 proxy"]
    named = but(PUPILS, price_year=None, proxy_source="Ministry, 2012, p. 2050")
    assert [one.parts["year"] for one in found(study(ABOUT, named), "proxy_old")] == [2012]
    assert cells("proxy_year_unknown", but(named, proxy_source="Ministry")) == ["K7-E1-O1 price_year"]
    shelf = proxy(price_year=2010)
    assert cells("proxy_old", but(PUPILS, proxy_code=shelf.id, price_year=2020), shelf) == ["K7-E1-O1 proxy"]


def test_that_a_proxy_without_a_source_is_found_unless_its_reasoning_names_one() -> None:
    bare = but(PUPILS, proxy_source=None)
    assert cells("proxy_unsourced", bare) == ["K7-E1-O1 proxy_source"]
    assert cells("proxy_unsourced", bare, reasoning(ABOUT, bare, "proxy_value", source="Survey 2020")) == []


def test_that_a_passport_that_is_not_in_order_is_found() -> None:
    old = proxy("V1", expires=date(2021, 1, 31), licence="unknown", country="GB")
    new = proxy("V2", replaces=old.id)
    row = but(PUPILS, proxy_code=old.id, unit="person")
    codes = ("proxy_expired", "proxy_replaced", "proxy_licence_unknown", "proxy_from_abroad", "proxy_value_changed")
    raised = [cells(code, row, old, new) for code in codes]
    assert raised == [["K7-E1-O1 proxy_code"], ["K7-E1-O1 proxy_code"], ["V1 licence"], ["K7-E1-O1 proxy_code"], []]
    fine = but(row, proxy_code=new.id)
    assert not any(cells(code, fine, old, new) for code in codes)


def test_that_a_value_that_was_changed_after_its_proxy_was_applied_is_found() -> None:
    shelf = proxy(price_year=2018, index_code="TW-CPI")
    row = but(PUPILS, proxy_code=shelf.id, unit="person", proxy_value=D(110))
    levels = level(2018, 100), level(2020, 110)
    assert cells("proxy_value_changed", row, shelf, *levels) == []
    assert cells("proxy_value_changed", but(row, proxy_value=D(111)), shelf, *levels) == ["K7-E1-O1 proxy_value"]


def test_that_more_people_than_the_group_has_are_found() -> None:
    group = stakeholder(ABOUT, "PUPILS", group_size=9)
    assert cells("quantity_above_group", but(PUPILS, unit="person"), group) == ["K7-E1-O1 quantity"]
    assert cells("quantity_above_group", but(PUPILS, unit="hour"), group) == []
    assert cells("quantity_above_group", but(PUPILS, unit="person", quantity=D(9)), group) == []


def test_that_a_row_worth_more_than_half_is_found() -> None:
    assert cells("row_decides", but(PUPILS, quantity=D("11.25")), PARENTS, INPUT) == []
    assert cells("row_decides", but(PUPILS, quantity=D(12)), PARENTS, INPUT) == ["K7-E1-O1 quantity"]
    assert cells("row_decides", PUPILS, INPUT) == []


def test_that_a_high_ratio_without_sensitivity_is_found() -> None:
    small = spent(ABOUT, 77)
    assert cells("ratio_high", PUPILS, INPUT) == []
    assert cells("ratio_high", PUPILS, small) == ["K7-E1 title"]
    assert cells("ratio_high", PUPILS, small, what_if(ABOUT, "deadweight = 50 %")) == []
    assert cells("ratio_high", PUPILS, small, reasoning(ABOUT, PUPILS, "quantity", low=D(5))) == []


def test_that_a_claim_that_is_not_reached_is_found() -> None:
    def raised(claim: str) -> list[str]:
        of = study(replace(ABOUT, claim=D(claim)), PUPILS, spent(ABOUT, 400))
        return [one.cell for one in found(of, "claim_not_reached")]

    assert raised("1.9") == []
    assert raised("2") == ["K7-E1 claim"]


def test_that_an_input_that_stands_at_nothing_needs_a_reason() -> None:
    nothing = spent(ABOUT, 0, description="Time")
    assert cells("input_unvalued", nothing) == ["Foundation / Time unvalued_reason"]
    assert cells("input_unvalued", replace(nothing, unvalued_reason="As the guide allows")) == []


def test_that_inputs_that_do_not_reconcile_with_the_contributions_are_found() -> None:
    books = Accounts((2020,), Fraction(1000))
    assert cells("inputs_do_not_reconcile", PUPILS, INPUT, accounts=books) == []
    assert cells("inputs_do_not_reconcile", PUPILS, INPUT, accounts=Accounts((2020,))) == ["K7-E1 title"]
    assert cells("inputs_do_not_reconcile", PUPILS, INPUT) == []


def test_that_a_scenario_that_cannot_be_made_or_meets_another_ratio_is_found() -> None:
    broken, wrong = what_if(ABOUT, "remove K7-E1-O9"), what_if(ABOUT, "deadweight = 0", stated_ratio=D("5.5"))
    assert cells("scenario_broken", PUPILS, INPUT, broken, wrong) == ["remove K7-E1-O9 adjustments"]
    assert cells("stated_ratio_differs", PUPILS, INPUT, broken, wrong) == ["deadweight = 0 stated_ratio"]


def test_that_assumptions_without_a_reason_are_found_by_outcome() -> None:
    names = ("quantity", "duration_years", "deadweight", "displacement", "attribution")
    reasons = [reasoning(ABOUT, PUPILS, name) for name in names]
    assert cells("assumption_without_reason", PUPILS, *reasons[1:]) == ["K7-E1-O1 quantity"]
    assert cells("assumption_without_reason", PUPILS, *reasons) == []
    assert cells("assumption_without_reason", but(PUPILS, duration_years=D(2)), *reasons) == ["K7-E1-O1 drop_off"]


def test_that_an_assumption_reasoned_twice_is_found() -> None:
    twice = reasoning(ABOUT, PUPILS, "deadweight"), reasoning(ABOUT, PUPILS, "deadweight", reason="Second thoughts")
    assert cells("assumption_twice", PUPILS, *twice) == ["deadweight reason"]
    assert cells("assumption_twice", PUPILS, *twice[:1]) == []


def test_that_a_value_outside_its_own_range_is_found() -> None:
    narrow = reasoning(ABOUT, PUPILS, "deadweight", low=D("0.3"), high=D("0.4"))
    assert cells("value_outside_range", PUPILS, narrow) == ["K7-E1-O1 deadweight"]
    assert cells("value_outside_range", but(PUPILS, deadweight=D("0.3")), narrow) == []


def test_that_everybody_in_the_evaluation_is_to_be_among_the_stakeholders() -> None:
    assert cells("stakeholder_undecided", PUPILS, PUPILS, INPUT) == [
        "K7-E1-O1 stakeholder",
        "Foundation / Grant stakeholder",
    ]
    known = stakeholder(ABOUT, "pupils"), stakeholder(ABOUT, "Foundation")
    assert cells("stakeholder_undecided", PUPILS, INPUT, *known) == []


def test_that_standing_and_value_map_are_to_agree() -> None:
    excluded = stakeholder(ABOUT, "Pupils", standing="excluded", reason="Too few")
    idle, silent = stakeholder(ABOUT, "Teachers"), stakeholder(ABOUT, "Pupils")
    assert cells("stakeholder_excluded_but_valued", PUPILS, excluded) == ["Pupils standing"]
    assert cells("stakeholder_without_outcome", PUPILS, idle) == ["Teachers standing"]
    assert cells("stakeholder_not_involved", PUPILS, silent) == ["Pupils how_involved"]
    assert cells("stakeholder_not_involved", PUPILS, replace(silent, involved=4)) == []


def test_that_materiality_is_to_be_decided_and_kept_to() -> None:
    assert cells("materiality_undecided", PUPILS, PARENTS, material(ABOUT, PUPILS)) == ["K7-E1-O2 outcome"]
    assert cells("immaterial_counted", PUPILS, material(ABOUT, PUPILS, material=False)) == ["K7-E1-O1 outcome"]


def test_that_an_evaluation_that_cannot_be_reckoned_says_why_and_the_rest_is_still_found() -> None:
    broken = study(ABOUT, PUPILS, spent(ABOUT, 5, currency="JPY"))
    first = findings(broken, Occasion(TODAY))[0]
    assert (first.code, first.record) == ("cannot_be_reckoned", ABOUT.id)
    assert "TWD in 2020" in first.sentence
    assert found(broken, "materiality_undecided")


def test_that_a_waiver_lets_a_finding_stand_and_names_its_reason() -> None:
    given = waiver(ABOUT, "deadweight_all_same", "K7-E1-O1 deadweight")
    rows = PUPILS, but(PARENTS, deadweight=D("0.2")), INPUT
    of = study(ABOUT, *rows, given)
    (one,) = found(of, "deadweight_all_same")
    assert one.waiver == given
    assert one not in open_findings(findings(of, Occasion(TODAY)))
    mended = study(ABOUT, PUPILS, INPUT, given)
    assert idle_waivers(findings(mended, Occasion(TODAY)), mended.waivers) == (given,)


def test_that_every_finding_of_real_value_maps_is_a_whole_sentence_that_leads_to_a_cell() -> None:
    project = kit_project("2020", "K7")
    studies = [study_of(project, one.id) for one in project.evaluations]
    for of in (*studies, lwtc()):
        accounts = accounts_of(project, of) if of in studies else None
        raised = findings(of, Occasion(TODAY, accounts))
        assert raised
        assert all("{" not in one.sentence and one.cell and one.field for one in raised)
        assert {one.code for one in raised} <= set(SENTENCES)


def test_that_a_finding_leads_to_a_field_that_its_sheet_has() -> None:
    for one in findings(study(ABOUT, PUPILS, PARENTS, INPUT), Occasion(TODAY, Accounts((2020,)))):
        assert BY_NAME[one.sheet].field(one.field)
