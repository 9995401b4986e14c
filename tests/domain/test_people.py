from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import new_id, program, project, shift

from impact_desk.domain.checks import project_problems
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.people import people_of, same_numbers
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import Volunteer

CARE = program("CARE")


def entry(number: str, name: str | None = None, **more: Any) -> Volunteer:
    return Volunteer(id=new_id(), volunteer_id=number, volunteer_name=name, **more)


def with_register(whole: Project, *register: Volunteer) -> Project:
    return replace(whole, volunteers=register)


def counts(whole: Project) -> list[Any]:
    figures = facility_figures(whole, Period(2020))
    return [figures[f"volunteering.{name}"].shown for name in ("volunteers", "participations", "hours")]


def test_that_hours_of_an_alias_count_for_the_one_person() -> None:
    kept = entry("E1")
    whole = project(CARE, shift(CARE, "E1"), shift(CARE, "K9"), shift(CARE, "E3"))
    assert counts(with_register(whole, kept, entry("K9"))) == [3, 3, "6.00"]
    assert counts(with_register(whole, kept, entry("K9", alias_of=kept.id))) == [2, 3, "6.00"]


def test_that_an_alias_of_an_alias_counts_for_the_last_one() -> None:
    last = entry("E1")
    middle = entry("K9", alias_of=last.id)
    assert same_numbers((entry("Z", alias_of=middle.id), middle, last)) == {"Z": "E1", "K9": "E1"}


def test_that_aliases_in_a_circle_are_told_and_counted_once() -> None:
    one = entry("E1")
    other = entry("E2", alias_of=one.id)
    one = replace(one, alias_of=other.id)
    whole = with_register(project(CARE, shift(CARE, "E1"), shift(CARE, "E2")), one, other)
    assert counts(whole)[0] == 1
    assert [problem.record for problem in project_problems(whole)] == [one.id, other.id]


@given(st.lists(st.integers(-1, 7), min_size=8, max_size=8))
def test_that_every_number_leads_to_one_that_leads_no_further(links: list[int]) -> None:
    bare = [entry(f"E{place}") for place in range(8)]
    register = [replace(one, alias_of=bare[to].id if to >= 0 else None) for one, to in zip(bare, links, strict=True)]
    same = same_numbers(register)
    assert all(end not in same for end in same.values())


def test_that_the_register_and_the_log_together_say_who_there_is() -> None:
    whole = project(
        CARE, shift(CARE, "E1", department="Fab 2"), shift(CARE, "E7", volunteer_name="Lin"), shift(CARE, "group:4")
    )
    people = people_of(with_register(whole, entry("E1", "王小明", other_names="Sam Wang; Sammy")))
    assert [(one.number, one.names, one.departments, one.rows) for one in people] == [
        ("E1", ("王小明", "Sam Wang", "Sammy"), ("Fab 2",), 1),
        ("E7", ("Lin",), (), 1),
    ]


def test_that_a_day_longer_than_a_day_is_found_over_the_numbers_of_one_person() -> None:
    kept = entry("E1")
    late = shift(CARE, "K9", "10")
    whole = project(CARE, shift(CARE, "E1", "15"), late)
    assert project_problems(with_register(whole, kept, entry("K9"))) == ()
    found = project_problems(with_register(whole, kept, entry("K9", alias_of=kept.id)))
    assert [(one.record, one.field) for one in found] == [(late.id, "hours")]


def test_that_a_number_cannot_stand_for_itself() -> None:
    one = entry("E1")
    found = project_problems(with_register(project(CARE), replace(one, alias_of=one.id)))
    assert "E1 cannot stand for itself" in found[0].sentence
