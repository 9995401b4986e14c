"""Kinds of texts and codes: free text, what is personal, codes, references, and who volunteered."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

from ..exact import narrow
from .kind import USUAL, Habits, Kind
from .unreadable import ForbiddenCharacters, NotACode, NotAVolunteer, TextTooLong
from .written import split_list

TEXT_LIMIT = 4000
"""Longest text of a field, in characters."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters but tab and new line, lone surrogates, and what no XML and so no workbook can hold."""


@dataclass(frozen=True)
class Text(Kind):
    """Free text, one line or more."""

    limit: int = TEXT_LIMIT
    lines: bool = False

    def parse(self, text: str, habits: Habits = USUAL) -> str:
        """The text without surrounding blanks, NFC."""
        clean = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
        if len(clean) > self.limit:
            raise TextTooLong(len(clean), self.limit)
        if _UNPRINTABLE.search(clean):
            raise ForbiddenCharacters
        return clean


@dataclass(frozen=True)
class Personal(Text):
    """Text about a person (name, department); in the file it stands apart from the journal's chain."""

    word: ClassVar[str] = "personal"
    limit: int = 200


@dataclass(frozen=True)
class Code(Kind):
    """A short code that names a record."""

    word: ClassVar[str] = "code"
    _pattern: ClassVar[re.Pattern[str]] = re.compile(r"[\w.\-/#]{1,64}")

    def parse(self, text: str, habits: Habits = USUAL) -> str:
        """The code, full-width letters made plain."""
        clean = narrow(text)
        if not self._pattern.fullmatch(clean):
            raise NotACode(text)
        return clean


@dataclass(frozen=True)
class Reference(Code):
    """Points to a record of another sheet; written as that record's code, kept as its id."""

    word: ClassVar[str] = "reference"
    sheet: str = ""

    def keep(self, value: Any) -> str:
        """The id as text."""
        return str(value)

    def revive(self, kept: Any) -> UUID:
        """The id again."""
        return UUID(str(kept))


@dataclass(frozen=True)
class Codes(Kind):
    """Several codes parted by semicolons, such as SDG targets `4.4; 13.3`."""

    word: ClassVar[str] = "codes"
    pattern: str = r"[\w.\-]{1,16}"

    def parse(self, text: str, habits: Habits = USUAL) -> tuple[str, ...]:
        """The codes in the order written, each once."""
        found = [narrow(part) for part in split_list(text)]
        for code in found:
            if not re.fullmatch(self.pattern, code):
                raise NotACode(code)
        return tuple(dict.fromkeys(found))

    def show(self, value: Any) -> str:
        """The codes parted by semicolons."""
        return "; ".join(value)


@dataclass(frozen=True)
class Who(Kind):
    """Who volunteered: a group-wide employee number, or `group:N` for N unnamed people."""

    word: ClassVar[str] = "volunteer"
    _group: ClassVar[re.Pattern[str]] = re.compile(r"group\s*:\s*(\d{1,6})", re.IGNORECASE)
    _number: ClassVar[re.Pattern[str]] = re.compile(r"[\w.\-/#]{1,80}")

    def parse(self, text: str, habits: Habits = USUAL) -> str:
        """The number, or `group:N` with N at least 1."""
        clean = narrow(text)
        group = self._group.fullmatch(clean)
        if group and int(group[1]) > 0:
            return f"group:{int(group[1])}"
        if group or not self._number.fullmatch(clean):
            raise NotAVolunteer(text)
        return clean
