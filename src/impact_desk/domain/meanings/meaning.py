"""What is told of a field beside its title: what it means, an example, and which figures use it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Book = Literal["LBG", "SROI", "OKR"]
"""One of the three books that an entry may serve."""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a field goes: a sentence, and the books whose figures use it."""

    sentence: str
    books: tuple[Book, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a field means, an example as it is typed, its use in figures, and what each of its words means.

    The example reads as valid by the field's own kind.
    """

    text: str
    example: str
    use: Use | None = None
    words: Mapping[str, str] = field(default_factory=dict)


Meanings = Mapping[str, Mapping[str, Meaning]]
"""Meanings by sheet and field."""
