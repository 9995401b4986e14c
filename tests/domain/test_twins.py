import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.people import Person
from impact_desk.domain.twins import LIKELY, compared, likely_twins, number_key

NAMES = ("王小明", "王　小明", "Wang Xiao-Ming", "Xiaoming Wang", "WANG, Xiao Ming", "林美華", "Lin Mei-hua", "Sam", "")


def person(number: str, *names: str, department: str = "", rows: int = 0) -> Person:
    departments = (department,) if department else ()
    return Person(number, names, departments, None, number, rows)


people = st.builds(
    lambda number, names, department, rows: person(number, *filter(None, names), department=department, rows=rows),
    st.text("E0172-ek", min_size=1, max_size=5),
    st.lists(st.sampled_from(NAMES), max_size=3, unique=True),
    st.sampled_from(("", "Fab 1", "fab1", "HR")),
    st.integers(0, 3),
)


@pytest.mark.parametrize(
    ("left", "right", "code"),
    [
        ("王小明", "王小明", "name"),
        ("王小明", "王　小明", "width"),
        ("Ａｎｎ Lee", "ann lee", "width"),
        ("José Díaz", "Jose Diaz", "width"),
        ("Lee Ann", "Ann Lee", "order"),
        ("Wang Xiao-Ming", "Xiaoming Wang", "order"),
        ("王小明", "Wang Xiao-Ming", "spelling"),
        ("王小明", "Xiaoming Wang", "spelling"),
        ("蔡宗憲", "Tsai Tsung-Hsien", "spelling"),
        ("許志豪", "Chih-Hao Hsu", "spelling"),
    ],
)
def test_that_names_written_in_two_ways_are_proposed_with_the_reason(left: str, right: str, code: str) -> None:
    found = compared(person("E1", left), person("K9", right))
    assert found
    assert [one.code for one in found.reasons] == [code]
    assert found.score >= LIKELY


def test_that_other_names_join_a_chinese_name_with_any_latin_one() -> None:
    found = compared(person("E1", "王小明", "Sammy Wang"), person("K9", "Wang Sammy"))
    assert found
    assert found.because == "Sammy Wang and Wang Sammy are the same words in another order"


@pytest.mark.parametrize(("left", "right"), [("E-007", "e7"), ("Ｋ7/012", "K7-12"), ("0042", "42")])
def test_that_one_number_spelled_in_two_ways_is_proposed(left: str, right: str) -> None:
    found = compared(person(left, "Ann Lee"), person(right))
    assert found
    assert found.reasons[0].code == "number"


def test_that_zeros_inside_a_number_count() -> None:
    assert number_key("E100") != number_key("E10")
    assert number_key("E0") != number_key("E")
    assert number_key("K7-12") != number_key("K71-2")


def test_that_like_numbers_of_people_with_other_names_are_not_proposed() -> None:
    assert compared(person("E-007", "王大明"), person("E7", "李美華")) is None


def test_that_the_department_speaks_for_and_against() -> None:
    scores = [
        found.score
        if (found := compared(person("1", "王小明", department="A"), person("2", "王小明", department=other)))
        else 0
        for other in ("A", "", "B")
    ]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 3


def test_that_who_is_one_person_already_is_not_proposed() -> None:
    one, other = person("E1", "Ann Lee"), Person("K9", ("Ann Lee",), (), None, "E1")
    assert compared(one, other) is None


def test_that_the_number_with_more_rows_is_the_one_to_keep() -> None:
    found = compared(person("A", "Ann Lee", rows=1), person("B", "Ann Lee", rows=5))
    assert found
    assert found.first.number == "B"


@given(people, people)
def test_that_the_score_is_the_same_from_both_sides(one: Person, other: Person) -> None:
    assert compared(one, other) == compared(other, one)


@given(st.lists(people, max_size=8, unique_by=lambda one: one.number))
def test_that_no_likely_pair_is_overlooked_whatever_the_order(crowd: list[Person]) -> None:
    every = {
        frozenset((one.number, other.number))
        for place, one in enumerate(crowd)
        for other in crowd[:place]
        if compared(one, other)
    }
    assert {frozenset((one.first.number, one.second.number)) for one in likely_twins(crowd)} == every
    assert likely_twins(crowd) == likely_twins(reversed(crowd))
