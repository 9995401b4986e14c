"""Every field tells what it means, and by what example."""

import pytest

from impact_desk.domain import words
from impact_desk.domain.fields import Field
from impact_desk.domain.kinds import Choice
from impact_desk.domain.meanings import MEANINGS, accepted, meaning_of, texts
from impact_desk.domain.sheets import BY_NAME, Sheet

EVERY = [(sheet, field) for sheet in BY_NAME.values() for field in sheet.fields]
NAMES = [f"{sheet.name}.{field.name}" for sheet, field in EVERY]
LONGEST = 160
"""Characters of a meaning: one or two sentences that are read at a glance."""


def test_that_every_field_and_nothing_else_has_a_meaning() -> None:
    written = {f"{sheet}.{field}" for sheet, fields in MEANINGS.items() for field in fields}
    assert written == set(NAMES)


@pytest.mark.parametrize(("sheet", "field"), EVERY, ids=NAMES)
def test_that_every_example_reads_as_valid(sheet: Sheet, field: Field) -> None:
    value = field.parse(meaning_of(sheet.name, field.name).example)
    assert field.show(value)


def test_that_every_meaning_is_short_and_whole() -> None:
    wrong = [one for one in texts() if len(one) > LONGEST or one != one.strip()]
    unfinished = [
        f"{sheet}.{name}" for sheet, fields in MEANINGS.items() for name, one in fields.items() if one.text[-1] != "."
    ]
    assert (wrong, unfinished) == ([], [])


def test_that_every_word_of_every_list_has_a_meaning() -> None:
    lacking = {
        f"{sheet.name}.{field.name}": set(field.kind.options) ^ set(meaning_of(sheet.name, field.name).words)
        for sheet, field in EVERY
        if isinstance(field.kind, Choice)
    }
    assert {name: found for name, found in lacking.items() if found} == {}


def test_that_only_lists_tell_words() -> None:
    told = [name for name, (sheet, field) in zip(NAMES, EVERY, strict=True) if meaning_of(sheet.name, field.name).words]
    assert told == [name for name, (_, field) in zip(NAMES, EVERY, strict=True) if isinstance(field.kind, Choice)]


def test_that_a_blank_is_told_as_what_it_counts_as() -> None:
    told = [one.sentence for one in accepted(BY_NAME["objectives"].field("weight"))]
    assert told == ["A number of 0 or more.", "Left blank, it counts as 1."]


def test_that_what_stays_at_the_site_says_so() -> None:
    said = {one.template for one in accepted(BY_NAME["volunteer_log"].field("volunteer_name"))}
    assert "It stays at this site and travels in no summary." in said


def test_that_attribution_is_told_as_the_share_of_others() -> None:
    meaning = meaning_of("value_map", "attribution")
    assert "owed to OTHERS" in meaning.text
    assert meaning.use
    assert meaning.use.books == ("SROI",)


def test_that_a_word_means_the_same_wherever_it_is_asked_for() -> None:
    program, gift = meaning_of("programs", "motive"), meaning_of("contributions", "motive")
    assert program.words is gift.words
    assert set(program.words) == set(words.MOTIVE.options)
