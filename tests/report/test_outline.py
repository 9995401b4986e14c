"""What a report says, before anybody thinks of pages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from tests.domain import kit
from tests.report import made
from tests.report.test_phrases import texts, unmarked

from impact_desk.domain.currency import decimals
from impact_desk.domain.exact import fixed
from impact_desk.domain.figures import evaluate_in
from impact_desk.domain.findings import SENTENCES
from impact_desk.domain.payback import payback
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import InputDifference, Materiality, Reasoning, Stakeholder, TargetRevision, Waiver
from impact_desk.report.blocks import BarChart, Captioned, Heading, Outline, Paragraph, Table
from impact_desk.report.figure_text import figure_text
from impact_desk.report.meta import Language
from impact_desk.report.phrases import PHRASES

K7 = kit.project("2020", "K7")
TK = kit.project("2020", "TK")


def told(outline: Outline) -> str:
    return "\n".join(unmarked(outline))


def rules(project: Project, language: Language = "en") -> list[str]:
    blocks = made.outline(project, language).blocks
    return [block.words[0].text for block in blocks if isinstance(block, Paragraph) and block.style == "point"]


def chapters(outline: Outline) -> Iterator[str]:
    return (block.text for block in outline.blocks if isinstance(block, Heading) and block.level == 1)


def test_that_a_summary_has_its_chapters_in_order() -> None:
    assert list(chapters(made.outline(K7))) == [
        "At a glance",
        "Contributions",
        "Volunteering",
        "Outputs and depth of impact",
        "Objectives and key results",
        "Social return on investment",
        "Risks and opportunities",
        "Sources",
        "Basis of reporting",
        "This document",
        "How to verify",
        "Signature",
    ]


@pytest.mark.parametrize("language", made.LANGUAGES)
@pytest.mark.parametrize("site", ["K7", "PJ", "TK"])
def test_that_figures_are_printed_as_the_domain_reckons_them(site: str, language: Language) -> None:
    project = kit.project("2020", site)
    figures = made.figures(project)
    for span in made.outline(project, language).marked():
        if not str(span.mark).startswith(("rows.", "reckoned.")):
            assert span.text == figure_text(figures[str(span.mark)], language)


def test_that_no_figure_of_a_section_is_left_out() -> None:
    marks = {span.mark for span in made.outline(K7).marked()}
    ours = {name for name in made.figures(K7) if not name.endswith(("raw_score", "raw_score_original_target"))}
    # The forms stand in their split; people reached stand with each output.
    told_elsewhere = {f"contributions.{form}" for form in ("cash", "time", "in_kind", "management")}
    assert {name for name in ours - told_elsewhere if not name.startswith("outputs.by_program")} <= marks


def test_that_both_languages_print_the_same_figures() -> None:
    english, chinese = ([(span.mark, span.text) for span in made.outline(K7, one).marked()] for one in made.LANGUAGES)
    assert english == chinese


def test_that_what_is_mandatory_stands_beside_the_total() -> None:
    marks = [span.mark for span in made.outline(TK).marked()]
    assert marks[:2] == ["contributions.total", "contributions.mandatory"]
    assert "Beside the total: mandatory" in told(made.outline(TK))


def test_that_every_ratio_is_named_gross_or_net() -> None:
    text = told(made.outline(K7))
    assert "SROI, gross ratio" in text
    assert "net ratio: " in text
    assert "Gross ratio (present value / inputs)" in text
    assert "Net ratio (net present value / inputs)" in text


def test_that_an_empty_project_says_so_in_every_chapter() -> None:
    text = told(made.outline(made.BARE))
    for nothing in ("contributions", "volunteer hours", "outputs", "objectives", "evaluations"):
        assert f"No {nothing} recorded in this" in text
    assert "No risks or opportunities recorded." in text
    assert "No exchange rates used: all amounts are in TWD." in text


def test_that_an_empty_project_has_no_empty_table() -> None:
    tables = [block for block in made.outline(made.BARE).blocks if isinstance(block, Table)]
    assert tables
    assert all(table.rows for table in tables)


def test_that_a_figure_without_data_tells_why() -> None:
    outline = made.outline(made.BARE)
    assert "None of the objectives of this year has a score and a weight." in told(outline)
    chinese = made.outline(made.BARE, "zh-TW")
    assert "本年度無具分數的目標。" in told(chinese)


def test_that_a_revised_target_is_printed_with_the_old_one_and_the_reason() -> None:
    outline = made.outline(K7)
    printed = {span.mark: span.text for span in outline.marked()}
    assert printed["rows.target_revisions.K7-O2-KR3.1.from"] == "87"
    assert printed["rows.target_revisions.K7-O2-KR3.1.to"] == "97"
    assert "Site closed for nine weeks" in told(outline)


def test_that_a_revision_after_the_period_is_not_printed() -> None:
    late = TargetRevision(
        id=UUID(int=7),
        ordinal=9,
        kr_code=K7.key_results[0].id,
        date=date(2021, 1, 1),
        target=Decimal(99),
        reason="Later",
    )
    outline = made.outline(replace(K7, target_revisions=(*K7.target_revisions, late)))
    assert "Later" not in told(outline)


def test_that_a_half_year_is_told_with_its_own_days() -> None:
    outline = made.outline(K7, period=Period(2020, 1))
    assert outline.period == "First half of 2020"
    assert "2020-01-01 to 2020-06-30" in outline.facts
    assert made.outline(K7, "zh-TW", period=Period(2020, 2)).period == "2020 年下半年"


def test_that_days_follow_the_fiscal_year() -> None:
    site = replace(made.BARE.site, fiscal_year_start=4)
    assert "2020-04-01 to 2021-03-31" in made.outline(replace(made.BARE, facility=(site,))).facts


def test_that_the_basis_names_the_rules_that_were_used() -> None:
    used = "\n".join(rules(K7))
    assert "Discounting at the end of the year, year y divided by (1 + r)^y: K7-E1, K7-E2." in used
    assert "Amounts in other currencies are converted as amount x rate(TWD) / rate(other)" in used
    assert "A revised target applies from its date" in used
    assert "520.00 TWD an hour" in used


def test_that_the_basis_names_no_rule_that_was_not_used() -> None:
    used = "\n".join(rules(made.BARE))
    for unused in ("Discounting", "SROI", "Amounts in other currencies", "revised target", "Milestone", "Drop-off"):
        assert unused not in used


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"discount_timing": "mid_year"}, "Discounting in the middle of the year"),
        ({"drop_off_from": "first_year"}, "Drop-off in the first year already: K7-E1."),
        ({"inputs_discounted": True}, "Inputs are discounted by the year in which they are spent: K7-E1."),
        ({"currency": "USD"}, "Evaluations in another currency are converted to TWD"),
    ],
)
def test_that_a_convention_of_an_evaluation_is_told(change: dict[str, object], rule: str) -> None:
    first, *others = K7.evaluations
    changed = replace(first, **change)  # type: ignore[arg-type]  # whichever convention the case changes
    assert rule in "\n".join(rules(replace(K7, evaluations=(changed, *others))))


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"duration_years": Decimal("2.5")}, "A part year at the end of a duration counts by its share: K7-E1."),
        ({"extra_reduction": Decimal("0.05")}, "A further reduction (leakage, optimism)"),
    ],
)
def test_that_an_option_of_an_outcome_is_told(change: dict[str, object], rule: str) -> None:
    first, *others = K7.value_map
    changed = replace(first, **change)  # type: ignore[arg-type]  # whichever option the case changes
    assert rule in "\n".join(rules(replace(K7, value_map=(changed, *others))))


def test_that_an_input_in_another_currency_says_so_and_names_its_rate() -> None:
    first, *others = K7.evaluation_inputs
    project = replace(K7, evaluation_inputs=(replace(first, currency="JPY"), *others))
    outline = made.outline(project)
    assert " JPY" in told(outline)
    assert "rows.fx_rates.2020.JPY" in {span.mark for span in outline.marked()}


def test_that_an_input_at_zero_says_why() -> None:
    first, *others = K7.evaluation_inputs
    free = replace(first, amount=Decimal(0), unvalued_reason="Time of pupils is not valued.")
    assert "Time of pupils is not valued." in told(made.outline(replace(K7, evaluation_inputs=(free, *others))))


def test_that_the_evidence_of_an_evaluation_is_printed() -> None:
    text = told(made.outline(with_evidence()))
    for part in (
        "Why we did it",
        "Excluded",
        "Too few to ask",
        "Register of 2019",
        "E, assumed",
        "Side effect",
        "Start-up",
    ):
        assert part in text


def test_that_a_waived_finding_is_printed_with_its_reason() -> None:
    text = told(made.outline(with_evidence()))
    assert "Deadweight is the same everywhere" in text
    assert "deadweight_all_same" not in text
    assert "One comparison group served all." in text
    assert "No findings were waived." in text  # of the other evaluation


def test_that_every_finding_of_the_critic_has_a_name_that_can_be_printed() -> None:
    assert {key.removeprefix("finding.") for key in PHRASES if key.startswith("finding.")} == set(SENTENCES)


def with_evidence() -> Project:
    first, *others = K7.evaluations
    mine: dict[str, Any] = {"evaluation_code": first.id, "ordinal": 0}
    return replace(
        K7,
        evaluations=(replace(first, purpose="Why we did it", claim=Decimal("1.2"), participants=84), *others),
        stakeholders=(
            Stakeholder(
                id=UUID(int=1), stakeholder="Shops", standing="excluded", reason="Too few to ask", group_size=3, **mine
            ),
        ),
        assumptions=(
            Reasoning(
                id=UUID(int=2),
                outcome_code=K7.value_map[0].id,
                assumption="deadweight",
                source="Register of 2019",
                grade="E",
                **mine,
            ),
        ),
        materiality=(Materiality(id=UUID(int=3), left_out="Side effect", material=False, reason="Small", **mine),),
        input_differences=(InputDifference(id=UUID(int=4), reason="Start-up", amount=Decimal(-5), **mine),),
        waivers=(
            Waiver(
                id=UUID(int=5),
                finding="deadweight_all_same",
                cell="K7-E1 deadweight",
                reason="One comparison group served all.",
                waived_by="Chen",
                **mine,
            ),
        ),
    )


def test_that_only_rates_that_were_used_are_listed() -> None:
    marks = {span.mark for span in made.outline(K7).marked() if str(span.mark).startswith("rows.fx_rates")}
    currencies = {row.currency for row in K7.contributions} | {row.currency for row in K7.leverage}
    expected = {f"rows.fx_rates.2020.{one}" for one in currencies | {"TWD"} if one != "USD"}
    assert marks == expected


def test_that_a_year_in_one_currency_uses_no_rates() -> None:
    own = tuple(row for row in K7.contributions if row.currency == "TWD")
    project = replace(K7, contributions=own, leverage=())
    assert "No exchange rates used: all amounts are in TWD." in told(made.outline(project))
    assert not [rule for rule in rules(project) if "other currencies" in rule]


def test_that_vouchers_are_counted() -> None:
    bare, *others = K7.contributions
    project = replace(K7, contributions=(replace(bare, source_ref=None), *others))
    printed = {span.mark: span.text for span in made.outline(project).marked()}
    assert printed["rows.contributions.count"] == str(len(K7.contributions))
    assert printed["rows.contributions.vouchers"] == str(len(K7.contributions) - 1)


def test_that_an_amendment_says_what_it_replaces_and_why() -> None:
    outline = made.outline(K7, replaces="old-document", because="Two gifts were booked twice.")
    assert "Replaces document old-document: Two gifts were booked twice." in outline.facts
    assert "Two gifts were booked twice." in "\n".join(text for block in outline.blocks for text in texts(block))


def test_that_no_volunteer_is_named() -> None:
    people = {row.volunteer_name for row in K7.volunteer_log} | {row.volunteer_id for row in K7.volunteer_log}
    text = told(made.outline(K7))
    assert len(people) > 100
    assert not [one for one in people if one and one in text]


@pytest.mark.parametrize("language", made.LANGUAGES)
def test_that_the_group_report_prints_the_groups_figures(language: Language) -> None:
    figures = made.figures_of_group()
    outline = made.outline_of_group(language)
    printed = {span.mark: span.text for span in outline.marked()}
    assert printed["contributions.total"] == "8,100,000.00"
    assert printed["share_of_pre_tax_profit"] == "0.64%"
    assert printed["volunteering.volunteers"] == "2,814"
    for mark, text in printed.items():
        if not str(mark).startswith("rows."):
            assert text == figure_text(figures[str(mark)], language)


def test_that_the_group_report_names_every_facility_and_its_summary() -> None:
    text = told(made.outline_of_group())
    for one in made.received():
        assert f"{one.facility_code} {one.facility_name}" in text
        assert one.document in text


def test_that_payback_and_value_per_participant_are_printed_and_expected_of_the_rows() -> None:
    (one, *_) = K7.evaluations
    project = replace(K7, evaluations=(replace(one, participants=40), *K7.evaluations[1:]))
    result = evaluate_in(project, one)
    expected = {str(span.mark): span.text for span in made.outline(project).marked()}
    mark = f"reckoned.evaluations.{one.evaluation_code}"
    years = payback(result).years
    assert years
    assert expected[f"{mark}.payback"] == fixed(years, 2)
    each = fixed(result.total_present_value / 40, decimals(result.currency))
    assert expected[f"{mark}.per_participant.present_value"].replace(",", "") == each


@pytest.mark.parametrize("language", made.LANGUAGES)
def test_that_the_steps_of_the_waterfall_begin_where_the_one_before_ended(language: Language) -> None:
    charts = [one.body for one in made.outline(K7, language).blocks if isinstance(one, Captioned)]
    falls = [one for one in charts if isinstance(one, BarChart) and any(bar.start for bar in one.bars) and not one.line]
    assert falls
    for chart in falls:
        first, *steps, last = chart.bars
        level = first.value
        for step in steps:
            assert step.start == level
            level += step.value
        assert level == last.value
    tornado = next(one for one in charts if isinstance(one, BarChart) and one.line)
    widths = [bar.value for bar in tornado.bars]
    assert widths == sorted(widths, reverse=True)
    assert all(bar.start <= tornado.line <= bar.start + bar.value for bar in tornado.bars)
