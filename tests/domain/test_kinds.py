from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain import words
from impact_desk.domain.currency import NotACountry, NotACurrency
from impact_desk.domain.dates import AmbiguousDate
from impact_desk.domain.hours import Hours
from impact_desk.domain.kinds import (
    Amount,
    Clock,
    Code,
    Codes,
    Count,
    Country,
    Currency,
    Day,
    Duration,
    ForbiddenCharacters,
    Habits,
    Kind,
    NotAChoice,
    NotACode,
    NotAVolunteer,
    NotPositive,
    NotWhole,
    Number,
    NumberBelow,
    NumberOutOfRange,
    Numbers,
    PercentOutOfRange,
    PercentUnclear,
    Personal,
    Reference,
    Share,
    Span,
    Text,
    TextTooLong,
    Who,
    YesNo,
    fold,
)
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal
from impact_desk.domain.sheets import BY_NAME

VALUES: dict[str, st.SearchStrategy[Any]] = {
    "number": st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, places=6),
    "share": st.decimals(min_value=0, max_value=1, allow_nan=False, places=6),
    "count": st.integers(min_value=0, max_value=10**12),
    "date": st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 12, 31)),
    "hours": st.integers(min_value=1, max_value=86400).map(Hours),
    "yes_no": st.booleans(),
    "choice": st.sampled_from(sorted(words.STRATEGY.options)),
    "choices": st.sets(st.sampled_from(sorted(words.IMPACT_TYPES.options))).map(
        lambda named: tuple(word for word in words.IMPACT_TYPES.options if word in named)
    ),
    "numbers": st.lists(st.decimals(min_value=0, max_value=10**9, allow_nan=False, places=3)).map(tuple),
    "period": st.builds(Period, st.integers(min_value=1900, max_value=2200), st.integers(min_value=0, max_value=2)),
    "clock": st.times().map(lambda one: one.replace(second=0, microsecond=0)),
}
EXAMPLES: dict[str, Kind] = {
    "number": Number(),
    "share": Share(),
    "count": Count(),
    "date": Day(),
    "hours": Duration(),
    "yes_no": YesNo(),
    "choice": words.STRATEGY,
    "choices": words.IMPACT_TYPES,
    "numbers": Numbers(),
    "period": Span(),
    "clock": Clock(),
}


@pytest.mark.parametrize("word", sorted(VALUES))
def test_that_what_a_kind_shows_and_keeps_it_reads_back(word: str) -> None:
    kind = EXAMPLES[word]

    @given(VALUES[word])
    def holds(value: Any) -> None:
        assert kind.parse(kind.show(value), Habits(decimal=".")) == value or value == ()
        assert kind.revive(kind.keep(value)) == value

    holds()


@given(
    st.text(max_size=80),
    st.sampled_from(["number", "share", "count", "date", "hours", "yes_no", "choice", "period", "clock"]),
)
def test_that_any_text_is_read_or_refused_in_words(text: str, word: str) -> None:
    kind = EXAMPLES[word]
    with suppress(Refusal):
        assert kind.show(kind.parse(text)) is not None


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("25%", "0.25"),
        ("25 %", "0.25"),
        ("２５％", "0.25"),
        ("0.25", "0.25"),
        ("0,25", "0.25"),
        ("3,5%", "0.035"),
        ("1", "1"),
        ("100%", "1"),
        ("0", "0"),
    ],
)
def test_that_a_percent_is_written_with_its_sign_or_as_a_share(text: str, share: str) -> None:
    assert Share().parse(text) == Decimal(share)


@pytest.mark.parametrize("text", ["25", "1.01", "２５", "2,5"])
def test_that_a_bare_number_above_one_is_refused_as_unclear(text: str) -> None:
    with pytest.raises(PercentUnclear):
        Share().parse(text)


@pytest.mark.parametrize("text", ["101%", "-5%", "-0.1"])
def test_that_less_than_nothing_and_more_than_all_are_refused(text: str) -> None:
    with pytest.raises(PercentOutOfRange):
        Share().parse(text)


@pytest.mark.parametrize("text", ["in_kind", "In-kind", "IN KIND", "inkind", "ｉｎ＿ｋｉｎｄ", "實物"])
def test_that_a_word_of_a_list_is_known_in_any_spelling(text: str) -> None:
    assert words.FORM.parse(text) == "in_kind"


def test_that_a_word_outside_the_list_is_refused_with_the_list() -> None:
    with pytest.raises(NotAChoice, match="cash, time, in_kind, management"):
        words.FORM.parse("gold")


def test_that_several_words_keep_the_order_of_the_list() -> None:
    assert words.IMPACT_TYPES.parse("quality_of_life; Behaviour or attitude；quality_of_life") == (
        "behaviour_or_attitude",
        "quality_of_life",
    )
    with pytest.raises(NotAChoice):
        words.IMPACT_TYPES.parse("quality_of_life; luck")


@pytest.mark.parametrize(
    ("text", "value"),
    [("yes", True), ("是", True), ("Ｙ", True), ("TRUE", True), ("no", False), ("否", False), ("0", False)],
)
def test_that_yes_and_no_are_known_in_both_languages(text: str, value: bool) -> None:  # noqa: FBT001
    assert YesNo().parse(text) is value


def test_that_maybe_is_neither_yes_nor_no() -> None:
    with pytest.raises(NotAChoice):
        YesNo().parse("maybe")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("E0100224", "E0100224"),
        ("Ｅ０１", "E01"),
        ("group:12", "group:12"),
        ("Group : 012", "group:12"),
        ("group：5", "group:5"),
    ],
)
def test_that_a_volunteer_is_a_number_or_a_group(text: str, who: str) -> None:
    assert Who().parse(text) == who


@pytest.mark.parametrize("text", ["group:0", "group:", "group:-1", "two words", "a" * 81])
def test_that_an_empty_group_and_a_name_are_no_volunteer_numbers(text: str) -> None:
    with pytest.raises(NotAVolunteer):
        Who().parse(text)


@pytest.mark.parametrize("text", ["", "two words", "a" * 65, "=1+1", "a;b"])
def test_that_a_code_has_no_blanks_and_no_odd_characters(text: str) -> None:
    with pytest.raises(NotACode):
        Code().parse(text)


def test_that_a_code_of_digits_keeps_its_zeros() -> None:
    assert Code().parse("００７") == "007"
    assert Reference(sheet="programs").parse("007") == "007"


def test_that_targets_are_codes_parted_by_semicolons() -> None:
    targets = BY_NAME["programs"].field("sdg_targets").kind
    assert targets.parse("4.4; 13.3；4.4; 4.a") == ("4.4", "13.3", "4.a")
    for text in ("18.1", "0.1", "4.x", "4.444"):
        with pytest.raises(NotACode):
            targets.parse(text)
    assert Codes().parse("a, b") == ("a", "b")


def test_that_text_is_trimmed_composed_and_its_lines_kept() -> None:
    assert Text().parse("  e\u0301\r\nb\t ") == "é\nb"
    assert Text().parse("=1+1") == "=1+1"


@pytest.mark.parametrize("text", ["a\x00b", "a\x07", "\ud800", "a\ufffeb", "\x9f!"])
def test_that_text_holds_nothing_unprintable(text: str) -> None:
    with pytest.raises(ForbiddenCharacters):
        Text().parse(text)


def test_that_text_has_a_limit() -> None:
    assert Personal().parse("王" * 200) == "王" * 200
    with pytest.raises(TextTooLong):
        Personal().parse("王" * 201)


def test_that_bounds_are_kept() -> None:
    confidence = BY_NAME["check_ins"].field("confidence").kind
    assert confidence.parse("10") == 10
    for text in ("0", "11"):
        with pytest.raises(NumberOutOfRange):
            confidence.parse(text)
    with pytest.raises(NotWhole):
        Count().parse("1.5")
    with pytest.raises(NumberBelow):
        Amount(low=Decimal(0)).parse("-1")
    with pytest.raises(NotPositive):
        Number(low=Decimal(0), above=True).parse("0")


def test_that_a_column_may_settle_how_its_texts_are_read() -> None:
    with pytest.raises(AmbiguousDate):
        Day().parse("05/03/2020")
    assert Day().parse("05/03/2020", Habits(date_order="dmy")) == date(2020, 3, 5)
    assert Amount().parse("1.234", Habits(decimal=",")) == 1234
    assert Count().parse("1.234", Habits(decimal=",")) == 1234
    assert Numbers().parse("1,5; 1.234", Habits(decimal=",")) == (Decimal("1.5"), Decimal(1234))


def test_that_codes_of_the_standards_are_known() -> None:
    assert Currency().parse("twd") == "TWD"
    assert Country().parse("ｔｗ") == "TW"
    with pytest.raises(NotACurrency):
        Currency().parse("NTD")
    with pytest.raises(NotACountry):
        Country().parse("Taiwan")


def test_that_headers_compare_without_case_blanks_hyphens_and_width() -> None:
    assert fold(" Program-Code ") == fold("PROGRAM_CODE") == fold("ｐｒｏｇｒａｍ　ｃｏｄｅ") == "programcode"
