"""Every record is found by what it says, as it is now."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.desk.site import project, shift, typed

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.searching import Search


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


@pytest.fixture
def search(desk: Desk) -> Iterator[Search]:
    made = Search(desk)
    desk.listen(made.heed)
    made.prepare()
    yield made
    made.close()


def sheets(search: Search, text: str) -> list[str]:
    return [one.sheet for one in search.find(text)]


def test_that_a_record_is_found_by_code_name_choice_and_the_code_that_it_points_to(desk: Desk, search: Search) -> None:
    shift(desk, volunteer_name="陳美華", activity="Beach clean-up")
    assert sheets(search, "閱讀") == ["programs"]
    assert sheets(search, "社區參與") == ["programs"]
    assert sheets(search, "美華 beach") == ["volunteer_log"]
    assert set(sheets(search, "p1")) == {"programs", "volunteer_log"}


def test_that_what_changed_is_found_as_it_is_and_not_as_it_was(desk: Desk, search: Search) -> None:
    gift = typed(
        desk,
        "contributions",
        date="2020-04-01",
        program_code="P1",
        form="cash",
        amount="9",
        currency="TWD",
        description="書本",
    )
    assert sheets(search, "書本") == ["contributions"]
    desk.set_field("contributions", gift, "description", "桌椅")
    assert (sheets(search, "書本"), sheets(search, "桌椅")) == ([], ["contributions"])
    desk.delete("contributions", [gift])
    assert sheets(search, "桌椅") == []
    desk.undo()
    assert sheets(search, "桌椅") == ["contributions"]


def test_that_an_empty_question_finds_nothing(search: Search) -> None:
    assert search.find("  ?! ") == ()
