"""Kinds of numbers, all exact: decimals, money, shares, ends of ranges, whole numbers, one for each year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from ..exact import narrow, parse_number, plain
from .kind import USUAL, Habits, Kind
from .unreadable import NotPositive, NotWhole, NumberBelow, NumberOutOfRange, PercentOutOfRange, PercentUnclear
from .written import split_list


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

    @property
    def adds_up(self) -> bool:
        """Numbers and amounts make a sum."""
        return True


@dataclass(frozen=True)
class Amount(Number):
    """An amount of money; its currency stands in a field beside it or is the facility's."""

    word: ClassVar[str] = "amount"


@dataclass(frozen=True)
class Share(Number):
    """A share from 0 to 1, written `25 %` or `0.25`; a bare number above 1 is refused as unclear."""

    word: ClassVar[str] = "share"

    @property
    def adds_up(self) -> bool:
        """Shares of different wholes make no sum."""
        return False

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

    @property
    def adds_up(self) -> bool:
        """Ends of ranges make no sum."""
        return False

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

    @property
    def adds_up(self) -> bool:
        """Counts make a sum; years, which begin at 1000 or above, do not."""
        return self.low < 1000


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
