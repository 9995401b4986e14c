"""Which rows are shown and in which order."""

from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.fields import Record
from impact_desk.domain.filtering import words_of
from impact_desk.gui.arrangement import Arrangement, differences


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Record):
    name: str
    size: int | None = None


def row(name: str, size: int | None = None) -> Row:
    return Row(id=uuid4(), name=name, size=size)


def arrangement() -> Arrangement:
    return Arrangement(lambda one: getattr(one, "name"))  # noqa: B009 - records of any sheet


def test_that_every_word_of_the_filter_must_occur_whatever_its_case_and_width() -> None:
    made, rows = arrangement(), [row("River Clean-up"), row("river watch"), row("Ｒｉｖｅｒ ＣＬＥＡＮ")]
    made.words = words_of("clean RIVER")
    assert made.made(rows) == [rows[0].id, rows[2].id]


def test_that_rows_are_sorted_by_value_with_empty_ones_last() -> None:
    made, rows = arrangement(), [row("a", 10), row("b"), row("c", 9), row("d", 100)]
    made.key = lambda one: getattr(one, "size")  # noqa: B009 - records of any sheet
    assert made.made(rows) == [rows[2].id, rows[0].id, rows[3].id, rows[1].id]
    made.descending = True
    assert made.made(rows) == [rows[3].id, rows[0].id, rows[2].id, rows[1].id]


def test_that_a_row_does_not_jump_while_its_value_changes() -> None:
    made, rows = arrangement(), [row("b"), row("a")]
    made.key = lambda one: getattr(one, "name")  # noqa: B009 - records of any sheet
    shown = made.made(rows)
    changed = [replace(rows[0], name="0"), rows[1]]
    assert made.continued(shown, changed, {rows[0].id}) == shown


def test_that_a_new_row_joins_at_the_end_and_a_gone_one_leaves() -> None:
    made, rows = arrangement(), [row("b"), row("a")]
    made.key = lambda one: getattr(one, "name")  # noqa: B009 - records of any sheet
    shown, new = made.made(rows), row("0")
    assert made.continued(shown, [rows[1], new], {rows[0].id, new.id}) == [rows[1].id, new.id]


KEYS = [UUID(int=number) for number in range(8)]


@given(st.lists(st.sampled_from(KEYS), unique=True), st.lists(st.sampled_from(KEYS), unique=True))
def test_that_the_difference_turns_one_list_into_the_other(before: list[UUID], after: list[UUID]) -> None:
    change = differences(before, after)
    kept = before[: change.start] + before[change.start + change.removed :]
    come = after[change.start : change.start + change.added]
    assert kept[: change.start] + come + kept[change.start :] == after
