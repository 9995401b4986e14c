"""What every kind of value can do, and the habits of those who write values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ..dates import DateOrder
from ..exact import DecimalMark


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

    @property
    def adds_up(self) -> bool:
        """Do values of several rows make a sum?"""
        return False
