from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from tests.desk.site import project, typed

from impact_desk.desk.intake import import_files
from impact_desk.desk.partners import (
    add_starter_criteria,
    assessment,
    begin_screening,
    criteria,
    give_score,
    say_why,
    standings,
)
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.problem import Refusal

TODAY = date(2020, 3, 5)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    typed(made, "partners", partner_code="SH", name="Shelter", kind="charity")
    yield made
    made.close()


def partner(desk: Desk) -> UUID:
    return desk.records("partners")[0].id


def approved(desk: Desk) -> UUID:
    add_starter_criteria(desk, "en")
    one = begin_screening(desk, partner(desk), TODAY)
    for criterion in criteria(desk):
        give_score(desk, one, criterion.id, 4)
    desk.change("screenings", one, {"decision": "approved", "decided_by": "Lin", "conflicts": "none"})
    return one


def activate(desk: Desk) -> None:
    program = desk.records("programs")[0].id
    desk.change("programs", program, {"partner_code": partner(desk), "status": "active"})


def test_that_a_program_becomes_active_only_with_an_approved_partner(desk: Desk) -> None:
    with pytest.raises(Refusal, match="Shelter has not been screened"):
        activate(desk)
    approved(desk)
    activate(desk)
    assert getattr(desk.records("programs")[0], "status", "") == "active"
    assert desk.problems() == ()


def test_that_another_partner_of_an_active_program_is_asked_about_too(desk: Desk) -> None:
    approved(desk)
    activate(desk)
    other = typed(desk, "partners", partner_code="B", name="Band", kind="association")
    with pytest.raises(Refusal, match="Band has not been screened"):
        desk.set_field("programs", desk.records("programs")[0].id, "partner_code", other)


def test_that_a_partner_is_not_approved_below_the_least_score(desk: Desk) -> None:
    one = approved(desk)
    desk.set_field("screenings", one, "decision", "pending")
    give_score(desk, one, criteria(desk)[0].id, 1)
    with pytest.raises(Refusal, match="policy asks for 3 at least"):
        desk.set_field("screenings", one, "decision", "conditional")


def test_that_a_score_is_kept_once_and_can_be_taken_back(desk: Desk) -> None:
    add_starter_criteria(desk, "zh-TW")
    one, first = begin_screening(desk, partner(desk), TODAY), criteria(desk)[0].id
    give_score(desk, one, first, 2)
    say_why(desk, one, first, "Report read")
    give_score(desk, one, first, 5)
    assert [(row.score, row.note) for row in desk.project().screening_scores] == [(5, "Report read")]
    assert assessment(desk, one).total == 1
    give_score(desk, one, first, None)
    assert assessment(desk, one).total is None


def test_that_criteria_to_begin_with_are_added_once_and_undone_as_one_step(desk: Desk) -> None:
    assert add_starter_criteria(desk, "en") == 8
    assert add_starter_criteria(desk, "zh-TW") == 0
    desk.undo()
    assert desk.records("criteria") == ()


def test_that_a_workbook_may_bring_an_active_program_with_an_unscreened_partner(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "year"
    folder.mkdir()
    columns = "program_code,name,strategy,motive,start_date,status,partner_code"
    row = "P2,Meals,community_engagement,charitable_gift,2020-01-01,active,SH"
    (folder / "programs.csv").write_text(f"{columns}\n{row}\n", encoding="utf-8")
    import_files(desk, [folder / "programs.csv"])
    assert [getattr(one, "status", None) for one in desk.records("programs")] == [None, "active"]
    assert [one.field for one in desk.problems()] == ["status"]


def test_that_standings_say_who_may_be_supported(desk: Desk) -> None:
    typed(desk, "audits", partner_code="SH", date="2020-09-01", findings="Well kept", level="improve")
    before, after = next(standings(desk, TODAY)), approved(desk) and next(standings(desk, TODAY))
    assert before.barred is not None
    assert before.total is None
    assert after
    assert after.barred is None
    assert after.total is not None
    assert after.visit is not None
