"""Every phrase that reports print, in English and in Traditional Chinese as Taiwan writes it.

Titles of code lists (forms, motives, strategies …) come from the domain's own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from ..domain.kinds import Choice
from .meta import Language
from .phrases_basis import BASIS_PHRASES
from .phrases_figures import FIGURE_PHRASES
from .phrases_findings import FINDING_PHRASES
from .phrases_goals import GOAL_PHRASES
from .phrases_minutes import MINUTES_PHRASES
from .phrases_pages import PAGE_PHRASES
from .phrases_sign_in import SIGN_IN_PHRASES

PHRASES = MappingProxyType(
    {
        **PAGE_PHRASES,
        **FIGURE_PHRASES,
        **FINDING_PHRASES,
        **GOAL_PHRASES,
        **BASIS_PHRASES,
        **MINUTES_PHRASES,
        **SIGN_IN_PHRASES,
    }
)
"""Key to (English, Traditional Chinese)."""


def phrase(key: str, language: Language, **parts: object) -> str:
    """The phrase called `key`, with `parts` filled in. Raises `KeyError` for a phrase that is not there."""
    text = PHRASES[key][1 if language == "zh-TW" else 0]
    return text.format(**parts) if parts else text


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases in one language."""

    language: Language

    def __call__(self, key: str, **parts: object) -> str:
        """The phrase called `key`, with `parts` filled in."""
        return phrase(key, self.language, **parts)

    def title(self, choice: Choice, word: str) -> str:
        """The title of a word of a code list."""
        return choice.title(word, self.language)

    def listed(self, parts: tuple[str, ...]) -> str:
        """Several things in a row of words."""
        return ("、" if self.language == "zh-TW" else ", ").join(parts)
