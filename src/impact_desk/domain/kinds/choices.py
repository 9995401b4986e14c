"""Kinds of words from a list: one, several, yes or no, a currency, a country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from .. import currency
from ..exact import narrow
from .kind import USUAL, Habits, Kind
from .unreadable import NotAChoice
from .written import fold, split_list


@dataclass(frozen=True)
class Choice(Kind):
    """One word of a list. `options` maps the word to its title; `chinese` to its title in Taiwan."""

    word: ClassVar[str] = "choice"
    options: Mapping[str, str] = field(default_factory=dict)
    chinese: Mapping[str, str] = field(default_factory=dict)

    def parse(self, text: str, habits: Habits = USUAL) -> str:
        """The word; case, blanks, hyphens and the titles in either language do not matter."""
        wanted = fold(text)
        for word in self.options:
            if wanted in (
                fold(word),
                fold(self.options[word]),
                fold(self.chinese.get(word, word)),
            ):
                return word
        raise NotAChoice(text, self.options)

    def title(self, word: str, language: str = "en") -> str:
        """The title of `word` for people."""
        return (self.chinese if language.startswith("zh") else self.options).get(word, word)


@dataclass(frozen=True)
class Choices(Choice):
    """Several words of a list, parted by semicolons."""

    word: ClassVar[str] = "choices"

    def parse(self, text: str, habits: Habits = USUAL) -> Any:
        """The words as a tuple in the order of the list."""
        named = {Choice.parse(self, part) for part in split_list(text)}
        return tuple(option for option in self.options if option in named)

    def show(self, value: Any) -> str:
        """The words parted by semicolons."""
        return "; ".join(value)


@dataclass(frozen=True)
class YesNo(Kind):
    """Yes or no, 是 or 否."""

    word: ClassVar[str] = "yes_no"
    _yes: ClassVar[frozenset[str]] = frozenset(("yes", "y", "true", "1", "是", "有", "x", "✓", "✔"))
    _no: ClassVar[frozenset[str]] = frozenset(("no", "n", "false", "0", "否", "無"))

    def parse(self, text: str, habits: Habits = USUAL) -> bool:
        """True or False."""
        word = narrow(text).casefold()
        if word in self._yes:
            return True
        if word in self._no:
            return False
        raise NotAChoice(text, {"yes": "yes", "no": "no"})

    def show(self, value: Any) -> str:
        """`yes` or `no`."""
        return "yes" if value else "no"

    def keep(self, value: Any) -> int:
        """1 or 0."""
        return int(value)

    def revive(self, kept: Any) -> bool:
        """True or False again."""
        return bool(int(kept))

    @property
    def whole(self) -> bool:
        """Stored as 1 or 0."""
        return True


@dataclass(frozen=True)
class Currency(Kind):
    """An ISO 4217 currency code."""

    word: ClassVar[str] = "currency"

    def parse(self, text: str, habits: Habits = USUAL) -> str:
        """The three letters."""
        return currency.parse_currency(text)


@dataclass(frozen=True)
class Country(Kind):
    """An ISO 3166 country code of two letters."""

    word: ClassVar[str] = "country"

    def parse(self, text: str, habits: Habits = USUAL) -> str:
        """The two letters."""
        return currency.parse_country(text)
