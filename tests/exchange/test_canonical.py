"""One spelling for every value, and nothing that two programs could read in two ways."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from impact_desk.exchange import refusals
from impact_desk.exchange.canonical import DEEPEST, LARGEST_WHOLE, canonical, parse_canonical

TEXT = some.text(some.characters(exclude_categories=["Cs"]), max_size=12)
WHOLE = some.integers(-LARGEST_WHOLE, LARGEST_WHOLE)
VALUES = some.recursive(
    some.none() | some.booleans() | WHOLE | TEXT,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(TEXT, inner, max_size=4),
    max_leaves=DEEPEST - 1,
)


def test_that_keys_are_ordered_by_utf_16_units_as_the_standard_shows() -> None:
    # RFC 8785, section 3.2.3
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    written = canonical(dict.fromkeys(keys, 0)).decode()
    assert list(json.loads(written)) == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_that_characters_are_escaped_only_where_the_standard_says() -> None:
    assert canonical("€$\x0f\nA'B\"\\/\x7f\u2028") == '"€$\\u000f\\nA\'B\\"\\\\/\x7f\u2028"'.encode()


@given(some.dictionaries(TEXT, VALUES, max_size=4))
def test_that_what_is_written_reads_back_and_is_written_the_same(value: dict[str, Any]) -> None:
    raw = canonical(value)
    assert parse_canonical(raw) == value
    assert canonical(dict(reversed(value.items()))) == raw


@pytest.mark.parametrize("value", [0.5, float("nan"), 2**53, -(2**53), object(), b"raw"])
def test_that_only_exact_values_are_written(value: object) -> None:
    with pytest.raises(refusals.RowsRefused):
        canonical({"a": value})


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        (b'{"a":1,"a":2}', refusals.DoubledKey),
        (b'{"a":1,"\\u0061":2}', refusals.DoubledKey),
        (b'{"a":NaN}', refusals.NotExact),
        (b'{"a":Infinity}', refusals.NotExact),
        (b'{"a":-Infinity}', refusals.NotExact),
        (b'{"a":1e999}', refusals.NotExact),
        (b'{"a":1.0}', refusals.NotExact),
        (b'{"a":' + b"9" * 5000 + b"}", refusals.NumberTooLong),
        (b'{"a":9007199254740992}', refusals.NumberTooLong),
        (b'{"a":"\\ud800"}', refusals.LoneSurrogate),
        (b'{"a":"\xed\xa0\x80"}', refusals.NotUtf8),
        (b'{"a":"\xff"}', refusals.NotUtf8),
        (b'\xef\xbb\xbf{"a":1}', refusals.NotUtf8),
        ('{"a":1}'.encode("utf-16"), refusals.NotUtf8),
        (b"[" * 200_000, refusals.TooDeep),
        (b'{"a":' * 200_000, refusals.TooDeep),
        (b'{"a":"[[[[[[[[[[[[[[[["', refusals.NotJson),
        (b'{"a":1}trailing', refusals.NotJson),
        (b'{"a":1} ', refusals.NotCanonical),
        (b'{"b":1,"a":2}', refusals.NotCanonical),
        (b'{"a":-0}', refusals.NotCanonical),
        (b'{"a":"\\/"}', refusals.NotCanonical),
        (b"", refusals.NotJson),
        (b"'a'", refusals.NotJson),
    ],
)
def test_that_an_attack_is_refused_in_words_of_its_own(raw: bytes, refusal: type[refusals.RowsRefused]) -> None:
    with pytest.raises(refusal) as caught:
        parse_canonical(raw)
    assert len(str(caught.value)) < 300


def test_that_brackets_within_text_are_no_depth() -> None:
    value = {"a": "[" * 500 + '"\\' + "{" * 500}
    assert parse_canonical(canonical(value)) == value


def test_that_more_bytes_than_a_year_has_are_not_read() -> None:
    with pytest.raises(refusals.TooLong):
        parse_canonical(b" " * 101, longest=100)
