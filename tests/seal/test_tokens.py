"""The same person is the same token at every site, and a token gives nobody away."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.seal.tokens import NoNumber, NotAGroupKey, digest, fingerprint, group_key_id, token

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
numbers = st.text(min_size=1).filter(lambda text: text.isprintable())


def test_that_a_token_never_changes_between_versions() -> None:
    # Written down once: summaries of earlier years must still count the same people.
    assert token(KEY, "E1001") == "ba7b85912f155f7880e3ceee5f758e6f98d6ea41"
    assert group_key_id(KEY) == "c349b01b537fe23e"


@given(first=numbers, second=numbers)
def test_that_tokens_agree_exactly_when_numbers_do(first: str, second: str) -> None:
    assert (token(KEY, first) == token(KEY, second)) == (first == second)


@given(number=numbers)
def test_that_a_token_has_160_bits_and_depends_on_the_key(number: str) -> None:
    assert re.fullmatch("[0-9a-f]{40}", token(KEY, number))
    assert token(KEY, number) != token(OTHER, number)
    assert group_key_id(KEY) not in token(KEY, number)


def test_that_nobody_and_no_key_have_no_token() -> None:
    with pytest.raises(NoNumber, match="without an employee number"):
        token(KEY, "")
    with pytest.raises(NotAGroupKey, match="these are 16"):
        token(KEY[:16], "E1001")


def test_that_a_fingerprint_can_be_read_out() -> None:
    assert fingerprint(digest(b"")[:12]) == "E3B0 C442 98FC"
