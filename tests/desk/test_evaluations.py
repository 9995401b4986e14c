from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid4

import pytest
from tests.desk.office import open_office, signed

from impact_desk.desk.evaluations import Evaluations
from impact_desk.desk.opening import new_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.fields import Missing
from impact_desk.domain.findings import Finding
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal
from impact_desk.domain.proxies import Frozen, UnitsDiffer
from impact_desk.domain.records import Materiality, Outcome, SignedSummary, Waiver
from impact_desk.domain.study import NoSuchEvaluation

TODAY = date(2021, 2, 1)
SITE = {"facility_code": "K7", "facility_name": "Plant", "country": "TW", "currency": "TWD", "hourly_cost": "500"}
ROWS = (
    (
        "programs",
        "program_code=P1 name=Reading strategy=community_engagement motive=charitable_gift start_date=2020-01-01",
    ),
    ("contributions", "date=2020-03-05 program_code=P1 form=cash amount=1000 currency=TWD"),
    ("evaluations", "evaluation_code=K7-E1 program_code=P1 title=2020 kind=evaluative start_year=2020 discount_rate=0"),
    ("evaluation_inputs", "evaluation_code=K7-E1 stakeholder=Foundation description=Grant amount=1000"),
    ("value_map", "evaluation_code=K7-E1 stakeholder=Pupils outcome=Read quantity=30 duration_years=2 proxy_value=100"),
    ("value_map", "evaluation_code=K7-E1 stakeholder=Parents outcome=Rest quantity=10 duration_years=1 proxy_value=50"),
    ("price_index", "index_code=CPI year=2018 value=100"),
    ("price_index", "index_code=CPI year=2020 value=110"),
)
LESSON = "title=Lesson unit=person country=TW currency=TWD price_year=2018 index_code=CPI source=Survey licence=own"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = new_project(tmp_path / "K7.impact", SITE, author="Lin")
    for sheet, texts in ROWS:
        typed(made, sheet, texts)
    yield made
    made.close()


@pytest.fixture
def work(desk: Desk) -> Evaluations:
    return Evaluations(desk)


def typed(desk: Desk, sheet: str, texts: str, **more: Any) -> UUID:
    pairs = [text.partition("=") for text in texts.split()]
    return desk.add(sheet, {name: desk.parse(sheet, name, text) for name, _, text in pairs} | more)


def study(desk: Desk) -> UUID:
    return desk.records("evaluations")[0].id


def outcome(desk: Desk, place: int = 0) -> Outcome:
    return cast("Outcome", desk.records("value_map")[place])


def sign(desk: Desk) -> None:
    values = {"file_name": "K7.pdf", "sha256": "0" * 64, "signer": "Lin", "signed_at": "2021", "journal_head": "1"}
    row = SignedSummary(id=uuid4(), document=str(uuid4()), period=Period(2020), sequence=1, **values)  # type: ignore[arg-type]  # texts
    desk.write("Sign", lambda writing: writing.add(row))


def named(work: Evaluations, desk: Desk, code: str) -> Finding:
    return next(one for one in work.review(study(desk), TODAY).findings if one.code == code)


def test_that_a_review_follows_every_change_and_only_what_it_rests_on(desk: Desk, work: Evaluations) -> None:
    before = work.review(study(desk), TODAY)
    assert before.result.ratio == Fraction(13, 2)
    typed(desk, "risks", "program_code=P1 kind=risk description=Rain")
    assert work.study(study(desk)) is before.study
    desk.set_field("value_map", outcome(desk).id, "deadweight", Decimal("0.5"))
    assert work.review(study(desk), TODAY).result.ratio == Fraction(7, 2)
    assert before.result.ratio == Fraction(13, 2)
    desk.undo()
    assert work.review(study(desk), TODAY).result.ratio == Fraction(13, 2)


def test_that_the_bridge_follows_the_contribution_books(desk: Desk, work: Evaluations) -> None:
    assert work.review(study(desk), TODAY).bridge.unexplained == 0
    typed(desk, "contributions", "date=2020-04-05 program_code=P1 form=cash amount=250 currency=TWD")
    assert work.review(study(desk), TODAY).bridge.unexplained == -250
    assert named(work, desk, "inputs_do_not_reconcile").open


def test_that_books_that_cannot_be_read_stop_the_bridge_and_nothing_else(desk: Desk, work: Evaluations) -> None:
    typed(desk, "contributions", "date=2020-04-05 program_code=P1 form=cash amount=250 currency=JPY")
    review = work.review(study(desk), TODAY)
    with pytest.raises(Refusal, match="no exchange rate"):
        assert review.bridge
    assert "no exchange rate" in named(work, desk, "books_say_nothing").sentence
    assert review.result.ratio == Fraction(13, 2)


def test_that_everything_that_follows_is_reckoned_from_one_snapshot(desk: Desk, work: Evaluations) -> None:
    review = work.review(study(desk), TODAY)
    assert review.waterfall.present_value == review.result.total_present_value == 6500
    assert review.payback.years == 1 + Fraction(1000, 3500)
    assert review.simple_payback.months == Fraction(1000 * 12, 3500)
    assert review.per_participant is None
    assert {one.swing.assumption.key for one in review.weak_points} == {one.assumption.key for one in review.swings}
    assert not review.readiness.ready
    assert review.tried("remove K7-E1-O1").result.ratio == Fraction(1, 2)
    assert review.variance is None


def test_that_break_even_is_held_against_the_claim(desk: Desk, work: Evaluations) -> None:
    desk.set_field("evaluations", study(desk), "claim", Decimal(5))
    quantity = next(one for one in work.review(study(desk), TODAY).break_even if one.assumption.name == "quantity")
    assert quantity.value == Fraction(45, 2)


def test_that_forecast_and_evaluative_are_explained_where_one_names_the_other(desk: Desk, work: Evaluations) -> None:
    texts = "evaluation_code=F program_code=P1 title=Plan kind=forecast start_year=2020 discount_rate=0"
    plan = typed(desk, "evaluations", texts)
    row = "evaluation_code=F stakeholder=Pupils outcome=Read quantity=20 duration_years=2 proxy_value=100"
    typed(desk, "value_map", row)
    desk.set_field("evaluations", study(desk), "compares_with", plan)
    found = work.review(study(desk), TODAY).variance
    assert found is not None
    assert {one.name: one.amount for one in found.effects if one.amount} == {"quantity": 2000, "new_outcomes": 500}


def test_that_a_finding_is_waived_with_a_reason_and_the_waiver_can_be_withdrawn(desk: Desk, work: Evaluations) -> None:
    found = named(work, desk, "attribution_all_zero")
    with pytest.raises(Missing):
        work.waive(study(desk), found, " ", TODAY)
    work.waive(study(desk), found, "Nobody else works there", TODAY)
    waiver = named(work, desk, "attribution_all_zero").waiver
    assert waiver is not None
    assert (waiver.waived_by, waiver.date, waiver.reason) == ("Lin", TODAY, "Nobody else works there")
    work.withdraw(cast("Waiver", desk.record("waivers", waiver.id)))
    assert named(work, desk, "attribution_all_zero").open


def test_that_the_evaluations_of_a_period_are_criticised_before_signing_open_findings_first(
    desk: Desk, work: Evaluations
) -> None:
    work.waive(study(desk), work.review(study(desk), TODAY).findings[0], "Looked at", TODAY)
    for period in (Period(2020), Period(2020, 2)):
        found = work.before_signing(period, TODAY)
        assert {one.evaluation_code for one, _ in found} == {"K7-E1"}
        assert [finding.open for _, finding in found] == [*[True] * (len(found) - 1), False]
    assert work.before_signing(Period(2021), TODAY) == ()


def test_that_a_reasoning_is_recorded_once_for_each_assumption(desk: Desk, work: Evaluations) -> None:
    first = work.reason(study(desk), outcome(desk).id, "quantity", reason="Test scores")
    assert work.reason(study(desk), outcome(desk).id, "quantity", grade="B", low=Decimal(20)) == first
    row = work.study(study(desk)).reasons["quantity", outcome(desk).id]
    assert [row.reason, row.grade, row.low] == ["Test scores", "B", 20]
    assert work.reason(study(desk), None, "discount_rate", reason="Bank rate") != first


def test_that_materiality_is_decided_once_for_each_outcome(desk: Desk, work: Evaluations) -> None:
    first = work.decide(outcome(desk).id, "Named by all", material=True)
    assert work.decide(outcome(desk).id, "Hardly any", material=False) == first
    assert cast("Materiality", desk.record("materiality", first)).reason == "Hardly any"


def test_that_a_proxy_is_previewed_then_applied_as_one_step_that_can_be_undone(desk: Desk, work: Evaluations) -> None:
    proxy = typed(desk, "proxies", f"proxy_code=L1 value=200 {LESSON}")
    preview = work.preview_proxy(outcome(desk).id, proxy, TODAY)
    assert [preview.value, len(preview.steps), outcome(desk).proxy_value] == [220, 2, 100]
    work.apply_proxy(outcome(desk).id, proxy, TODAY)
    assert [outcome(desk).proxy_value, outcome(desk).proxy_code, outcome(desk).price_year] == [220, proxy, 2020]
    desk.undo()
    assert [outcome(desk).proxy_value, outcome(desk).proxy_code] == [100, None]


def test_that_units_of_the_proxy_in_each_one_are_kept_for_new_versions(desk: Desk, work: Evaluations) -> None:
    old = typed(desk, "proxies", f"proxy_code=L1 value=200 {LESSON.replace('unit=person', 'unit=hour')}")
    desk.set_field("value_map", outcome(desk).id, "unit", "person")
    with pytest.raises(UnitsDiffer):
        work.apply_proxy(outcome(desk).id, old, TODAY)
    work.apply_proxy(outcome(desk).id, old, TODAY, each=Decimal(12))
    assert [outcome(desk).proxy_value, outcome(desk).proxy_units] == [2640, 12]
    new = f"proxy_code=L2 value=300 replaces=L1 version=2 {LESSON.replace('unit=person', 'unit=hour')}"
    typed(desk, "proxies", new)
    assert [one.outcome.proxy_value for one in work.review(study(desk), TODAY).repricings] == [2640]
    work.reprice(TODAY)
    assert outcome(desk).proxy_value == 3960


def test_that_new_versions_leave_a_signed_evaluation_as_it_was(desk: Desk, work: Evaluations) -> None:
    old = typed(desk, "proxies", f"proxy_code=L1 value=200 {LESSON}")
    work.apply_proxy(outcome(desk).id, old, TODAY)
    sign(desk)
    typed(desk, "proxies", f"proxy_code=L2 value=300 replaces=L1 version=2 {LESSON}")
    (frozen,) = work.reprice(TODAY)
    assert isinstance(frozen.refusal, Frozen)
    assert outcome(desk).proxy_value == 220
    with pytest.raises(Frozen, match="K7-E1 is covered by a signed summary"):
        work.apply_proxy(outcome(desk, 1).id, old, TODAY)


def test_that_a_real_signature_freezes_its_evaluation_while_a_draft_follows(
    desk: Desk, work: Evaluations, tmp_path: Path
) -> None:
    typed(desk, "evaluations", "evaluation_code=K7-E2 program_code=P1 title=2021 kind=forecast start_year=2021 discount_rate=0")  # fmt: skip
    typed(desk, "value_map", "evaluation_code=K7-E2 stakeholder=Pupils outcome=Read quantity=9 duration_years=1 proxy_value=1")  # fmt: skip
    typed(desk, "price_index", "index_code=CPI year=2021 value=120")
    old = typed(desk, "proxies", f"proxy_code=L1 value=200 {LESSON}")
    for place in (0, 2):
        work.apply_proxy(outcome(desk, place).id, old, TODAY)
    signed(desk, Period(2020), open_office(tmp_path).officer("K7"), tmp_path / "K7.pdf")
    typed(desk, "proxies", f"proxy_code=L2 value=300 replaces=L1 version=2 {LESSON}")
    work.reprice(TODAY)
    assert [outcome(desk, place).proxy_value for place in (0, 2)] == [220, 360]
    assert work.review(study(desk), TODAY).study.signed


def test_that_a_deleted_evaluation_is_gone(desk: Desk, work: Evaluations) -> None:
    gone = study(desk)
    desk.delete_with_dependants("evaluations", [gone])
    with pytest.raises(NoSuchEvaluation):
        work.review(gone, TODAY)
