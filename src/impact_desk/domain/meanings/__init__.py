"""What every field means: for the help beside the work, the command line and the reference of fields.

`meaning_of` gives what is written of a field; `accepted` says from the field's kind what may be typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from ..kinds import Text
from ..sheets import BY_NAME
from . import (
    activities,
    evaluations,
    giving,
    grounds,
    head_office,
    keeping,
    objectives,
    partners,
    proxies,
    receipts,
    site,
    volunteers,
)
from .accepting import accepted
from .meaning import Book, Meaning, Meanings, Use

__all__ = ["MEANINGS", "Book", "Meaning", "Use", "accepted", "is_prose", "meaning_of", "texts"]

MEANINGS: Meanings = MappingProxyType(
    {
        sheet: fields
        for room in (
            site,
            partners,
            activities,
            giving,
            volunteers,
            objectives,
            evaluations,
            grounds,
            proxies,
            keeping,
            head_office,
            receipts,
        )
        for sheet, fields in room.MEANINGS.items()
    }
)
"""What each field of each sheet means."""


def meaning_of(sheet: str, field: str) -> Meaning:
    """What is written of a field. Raises `KeyError` where nothing is, which a test finds out before people do."""
    return MEANINGS[sheet][field]


def texts() -> Iterator[str]:
    """Every English text that is written of fields, for the catalogues: meanings, uses, words, examples in prose."""
    for sheet, fields in MEANINGS.items():
        for name, meaning in fields.items():
            yield meaning.text
            yield from meaning.words.values()
            if meaning.use:
                yield meaning.use.sentence
            if is_prose(sheet, name):
                yield meaning.example


def is_prose(sheet: str, field: str) -> bool:
    """Is the example of a field a text that people would write in their own language?"""
    return type(BY_NAME[sheet].field(field).kind) is Text and " " in MEANINGS[sheet][field].example
