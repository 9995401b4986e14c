"""How a filter compares texts: every word of it has to occur, whatever its case and width."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Text as the filter compares it: case and full-width forms do not count."""
    return unicodedata.normalize("NFKC", text).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a filter; every one must occur in a row."""
    return tuple(folded(text).split())
