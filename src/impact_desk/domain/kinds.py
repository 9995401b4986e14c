"""Kinds of values: each knows how to read, show and keep one sort of value, and refuses in words.

A field of a record has one kind; the grid's editor, the form, the importer, the workbook, the
signed rows and the command line all use that kind, so a rule stands in one place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from . import currency
from .dates import DateOrder, parse_date
from .exact import DecimalMark, narrow, parse_number, plain, shorten
from .hours import Hours
from .period import Period
from .problem import Refusal

TEXT_LIMIT = 4000
"""Longest text of a field, in characters."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters but tab and new line, lone surrogates, and what no XML and so no workbook can hold."""


class NotAChoice(Refusal):
    """The text is none of the words that the field knows."""

    def __init__(self, text: str, options: Mapping[str, str]) -> None:
        super().__init__(
            "“{text}” is none of: {options}.",
            text=shorten(text),
            options=", ".join(options),
        )


class TextTooLong(Refusal):
    """More text than a field holds."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(
            "The text has {length} characters; at most {limit} fit. Shorten it.",
            length=length,
            limit=limit,
        )


class ForbiddenCharacters(Refusal):
    """Characters that no text field may hold: control characters, lone surrogates."""

    def __init__(self) -> None:
        super().__init__("The text holds control characters that cannot be printed. Type it again.")


class NotACode(Refusal):
    """A code with blanks inside or characters that codes do not have."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no code. Codes have letters, digits, - _ . / and no blanks, at most 64.",
            text=shorten(text),
        )


class PercentUnclear(Refusal):
    """A bare number above 1 in a percent field."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is unclear in a percent field. Write {text} % or a number from 0 to 1.",
            text=shorten(text),
        )


class PercentOutOfRange(Refusal):
    """Less than 0 % or more than 100 %."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is not between 0 % and 100 %.", text=shorten(text))


class NumberOutOfRange(Refusal):
    """A number outside what the field allows."""

    def __init__(self, text: str, low: object, high: object) -> None:
        super().__init__(
            "“{text}” is not between {low} and {high}.",
            text=shorten(text),
            low=low,
            high=high,
        )


class NumberBelow(Refusal):
    """A number below what the field allows."""

    def __init__(self, text: str, low: object) -> None:
        super().__init__("“{text}” is below {low}.", text=shorten(text), low=low)


class NotWhole(Refusal):
    """A fraction where only whole numbers make sense."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is not a whole number.", text=shorten(text))


class NotAVolunteer(Refusal):
    """Neither an employee number nor `group:N`."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no volunteer number. Write the employee number, or group:12 for 12 unnamed people.",
            text=shorten(text),
        )


@dataclass(frozen=True, slots=True)
class Habits:
    """What a user or a column has settled about how texts are to be read."""

    date_order: DateOrder | None = None
    decimal: DecimalMark | None = None


USUAL = Habits()


@dataclass(frozen=True)
class Kind:
    """One sort of value.

    `parse` reads typed text, `show` writes text that `parse` reads back,
    `keep` and `revive` go to and from what a file stores (text or whole number).
    """

    word: ClassVar[str] = "text"

    def parse(self, text: str, habits: Habits = USUAL) -> Any:
        """Read `text`, or raise a `Refusal` that says what is wrong."""
        raise NotImplementedError

    def show(self, value: Any) -> str:
        """`value` as text that `parse` reads back."""
        return str(value)

    def keep(self, value: Any) -> str | int:
        """What a file stores for `value`."""
        return self.show(value)

    def revive(self, kept: Any) -> Any:
        """The value again from what a file stored."""
        return self.parse(str(kept))

    @property
    def whole(self) -> bool:
        """Does a file store this kind as a whole number?"""
        return False

    @property
    def right_aligned(self) -> bool:
        """Do columns of this kind align to the right, as figures do?"""
        return False


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
class Day(Kind):
    """A calendar date without time zone."""

    word: ClassVar[str] = "date"

    def parse(self, text: str, habits: Habits = USUAL) -> date:
        """The date, see `dates.parse_date`."""
        return parse_date(text, habits.date_order)

    def show(self, value: Any) -> str:
        """ISO 8601."""
        return str(value.isoformat())

    def revive(self, kept: Any) -> date:
        """The date again."""
        return date.fromisoformat(str(kept))


class NotATime(Refusal):
    """No time of day."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no time of day. Write hours and minutes, such as 9:30 or 13:05.", text=shorten(text)
        )


@dataclass(frozen=True)
class Clock(Kind):
    """A time of day, to the minute, without time zone."""

    word: ClassVar[str] = "clock"
    _pattern: ClassVar[re.Pattern[str]] = re.compile(r"([01]?\d|2[0-3])[:.h]?([0-5]\d)")

    def parse(self, text: str, habits: Habits = USUAL) -> time:
        """The time: `9:30`, `09.30`, `0930`."""
        found = self._pattern.fullmatch(narrow(text))
        if not found:
            raise NotATime(text)
        return time(int(found[1]), int(found[2]))

    def show(self, value: Any) -> str:
        """Hours and minutes, `09:30`."""
        return f"{value:%H:%M}"

    def revive(self, kept: Any) -> time:
        """The time again."""
        return time.fromisoformat(str(kept))


@dataclass(frozen=True)
class Span(Kind):
    """A reporting period: `2020`, `2020-H1`."""

    word: ClassVar[str] = "period"

    def parse(self, text: str, habits: Habits = USUAL) -> Period:
        """The period, see `Period.parse`."""
        return Period.parse(text)


@dataclass(frozen=True)
class Number(Kind):
    """An exact decimal number, optionally bounded below."""

    word: ClassVar[str] = "number"
    low: Decimal | None = None
    above: bool = False

    def parse(self, text: str, habits: Habits = USUAL) -> Decimal:
        """The number."""
        value = parse_number(text, decimal=habits.decimal)
        if self.low is not None and (value < self.low or (self.above and value == self.low)):
            raise NumberBelow(text, self.low) if not self.above else NotPositive(text)
        return value

    def show(self, value: Any) -> str:
        """Plain decimal text."""
        return plain(value)

    def revive(self, kept: Any) -> Decimal:
        """The number again."""
        return Decimal(str(kept))

    @property
    def right_aligned(self) -> bool:
        """Figures align to the right."""
        return True


class NotPositive(Refusal):
    """Zero or less where something must be there."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is not above 0.", text=shorten(text))


@dataclass(frozen=True)
class Amount(Number):
    """An amount of money; its currency stands in a field beside it or is the facility's."""

    word: ClassVar[str] = "amount"


@dataclass(frozen=True)
class Share(Number):
    """A share from 0 to 1, written `25 %` or `0.25`; a bare number above 1 is refused as unclear."""

    word: ClassVar[str] = "share"

    def parse(self, text: str, habits: Habits = USUAL) -> Decimal:
        """The share as a number from 0 to 1."""
        body = narrow(text)
        percent = body.endswith("%")
        value = parse_number(body.rstrip("% ") if percent else body, lone_comma_is_decimal=True)
        if not percent and value > 1:
            raise PercentUnclear(text)
        value = value.scaleb(-2) if percent else value
        if not 0 <= value <= 1:
            raise PercentOutOfRange(text)
        return value

    def show(self, value: Any) -> str:
        """As percent: `25 %`."""
        return f"{plain(value * 100)} %"

    def keep(self, value: Any) -> str:
        """As a number from 0 to 1."""
        return plain(value)


@dataclass(frozen=True)
class Level(Number):
    """An end of an assumption's range: a number, or a share written `25 %` or `0.25`; kept as a number."""

    def parse(self, text: str, habits: Habits = USUAL) -> Decimal:
        """The number; `25 %` is 0.25."""
        body = narrow(text)
        if not body.endswith("%"):
            return super().parse(text, habits)
        return parse_number(body.rstrip("% "), lone_comma_is_decimal=True).scaleb(-2)


@dataclass(frozen=True)
class Count(Kind):
    """A whole number between two bounds."""

    word: ClassVar[str] = "count"
    low: int = 0
    high: int = 10**12

    def parse(self, text: str, habits: Habits = USUAL) -> int:
        """The whole number."""
        value = parse_number(text, decimal=habits.decimal)
        if value != value.to_integral_value():
            raise NotWhole(text)
        if not self.low <= value <= self.high:
            raise NumberOutOfRange(text, self.low, self.high)
        return int(value)

    def keep(self, value: Any) -> int:
        """A whole number."""
        return int(value)

    def revive(self, kept: Any) -> int:
        """The number again."""
        return int(kept)

    @property
    def whole(self) -> bool:
        """Stored as a whole number."""
        return True

    @property
    def right_aligned(self) -> bool:
        """Figures align to the right."""
        return True


@dataclass(frozen=True)
class Duration(Kind):
    """Volunteer hours per person, above 0 and at most 24."""

    word: ClassVar[str] = "hours"

    def parse(self, text: str, habits: Habits = USUAL) -> Hours:
        """The hours, see `Hours.parse`."""
        return Hours.parse(text)

    def keep(self, value: Any) -> int:
        """Whole seconds."""
        return int(value.seconds)

    def revive(self, kept: Any) -> Hours:
        """The hours again."""
        return Hours(int(kept))

    @property
    def whole(self) -> bool:
        """Stored as whole seconds."""
        return True

    @property
    def right_aligned(self) -> bool:
        """Figures align to the right."""
        return True


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


@dataclass(frozen=True)
class Numbers(Kind):
    """Several numbers parted by semicolons, one for each year."""

    word: ClassVar[str] = "numbers"

    def parse(self, text: str, habits: Habits = USUAL) -> tuple[Decimal, ...]:
        """The numbers in the order written."""
        return tuple(parse_number(part, decimal=habits.decimal) for part in split_list(text, commas=False))

    def show(self, value: Any) -> str:
        """The numbers parted by semicolons."""
        return "; ".join(plain(number) for number in value)


def split_list(text: str, *, commas: bool = True) -> list[str]:
    """The parts of a written list, without empty ones."""
    parts = re.split(r"[;；、,，\n]" if commas else r"[;；、\n]", text)
    return [part.strip() for part in parts if part.strip()]


def fold(text: str) -> str:
    """`text` as headers and words are compared: case, blanks, hyphens and underscores do not count."""
    return re.sub(r"[\s_\-]+", "", unicodedata.normalize("NFKC", text)).casefold()
