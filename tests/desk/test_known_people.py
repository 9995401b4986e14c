"""Whom the register means by the letters and numbers that are typed, and what a row like another one begins with."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from tests.desk.site import project, shift, typed

from impact_desk.desk.known_people import people_like
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.repeating import repeated_texts


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    for number, name, department in (("E1001", "Lin Mei-Hua", "Finance"), ("E1002", "王小明", "Fab 7")):
        typed(made, "volunteers", volunteer_id=number, volunteer_name=name, department=department)
    yield made
    made.close()


def log_row(desk: Desk, row: UUID) -> dict[str, str]:
    (draft,) = (one for one in desk.drafts("volunteer_log") if one.id == row)
    return dict(draft.typed)


@pytest.mark.parametrize(
    ("letters", "number"),
    [("mei", "E1001"), ("LIN", "E1001"), ("ＬＩＮ", "E1001"), ("1002", "E1002"), ("小明", "E1002"), ("fab", "E1002")],
)
def test_that_people_are_found_by_number_name_and_department(desk: Desk, letters: str, number: str) -> None:
    assert [one.volunteer_id for one in people_like(desk, letters, 8)] == [number]


def test_that_numbers_that_begin_so_come_before_those_that_have_it_inside(desk: Desk) -> None:
    typed(desk, "volunteers", volunteer_id="100", volunteer_name="Wu An")
    assert [one.volunteer_id for one in people_like(desk, "100", 8)] == ["100", "E1001", "E1002"]
    assert [one.volunteer_id for one in people_like(desk, "e1", 1)] == ["E1001"]


def test_that_a_whole_word_comes_before_one_that_only_begins_so(desk: Desk) -> None:
    for number, name in (("E2", "Liu Fang"), ("E3", "Fan Jie")):
        typed(desk, "volunteers", volunteer_id=number, volunteer_name=name)
    assert [one.volunteer_id for one in people_like(desk, "fan", 8)] == ["E3", "E2"]


def test_that_a_number_that_stands_for_another_is_not_offered(desk: Desk) -> None:
    typed(desk, "volunteers", volunteer_id="9001", volunteer_name="Lin M.", alias_of="E1001")
    assert [one.volunteer_id for one in people_like(desk, "lin", 8)] == ["E1001"]


def test_that_name_and_department_come_with_a_known_number(desk: Desk) -> None:
    row, _ = desk.type_into("volunteer_log", None, {"volunteer_id": "e1001"})
    assert log_row(desk, row) == {"volunteer_id": "e1001", "volunteer_name": "Lin Mei-Hua", "department": "Finance"}


def test_that_the_name_follows_when_the_number_is_mended(desk: Desk) -> None:
    row, _ = desk.type_into("volunteer_log", None, {"volunteer_id": "E1001"})
    desk.type_into("volunteer_log", row, {"department": "Legal"})
    desk.type_into("volunteer_log", row, {"volunteer_id": "E1002"})
    assert log_row(desk, row) == {"volunteer_id": "E1002", "volunteer_name": "王小明", "department": "Legal"}


def test_that_nobody_is_named_for_a_number_that_the_register_lacks(desk: Desk) -> None:
    row, _ = desk.type_into("volunteer_log", None, {"volunteer_id": "group:12", "volunteer_name": "Class 3B"})
    assert log_row(desk, row) == {"volunteer_id": "group:12", "volunteer_name": "Class 3B"}


def test_that_a_repeated_shift_lacks_only_whose_it_is(desk: Desk) -> None:
    row = shift(desk, volunteer_name="Wu An", department="HR", activity="Lesson")
    assert repeated_texts(desk, "volunteer_log", desk.record("volunteer_log", row)) == {
        "date": "2020-03-05",
        "program_code": "P1",
        "activity": "Lesson",
        "hours": "2.5",
        "paid_time": "yes",
    }


def test_that_a_repeated_gift_lacks_its_amount_and_receipt(desk: Desk) -> None:
    gift = {"date": "2020-03-05", "program_code": "P1", "form": "cash", "amount": "100", "currency": "TWD"}
    row = typed(desk, "contributions", **gift, source_ref="R-17")
    texts = repeated_texts(desk, "contributions", desk.record("contributions", row))
    assert texts.keys() == {"date", "program_code", "form", "currency"}
