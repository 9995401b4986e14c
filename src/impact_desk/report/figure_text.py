"""How a figure is printed, and therefore what is compared when a page is read back."""

from __future__ import annotations

import re
from decimal import Decimal

from ..domain.currency import decimals
from ..domain.exact import plain
from ..domain.figure import Figure
from .meta import Language
from .phrases import phrase

_THOUSANDS = re.compile(r"(?<=\d)(?=(?:\d{3})+(?!\d))")


def figure_text(figure: Figure, language: Language) -> str:
    """The figure as pages print it: its contract text with thousands separators, or the words for no data.

    Unit and currency stand beside it (in the column's title, after the number), never in it.
    """
    return shown_text(figure.shown, language)


def shown_text(shown: str | int | None, language: Language) -> str:
    """The same from a figure's contract text."""
    return phrase("no_data", language) if shown is None else grouped(str(shown))


def grouped(number: str) -> str:
    """A plain number with commas between its thousands; decimals stay as they are."""
    whole, point, rest = number.partition(".")
    return _THOUSANDS.sub(",", whole) + point + rest


def number_text(value: Decimal | int) -> str:
    """A number from the records as pages print it."""
    return grouped(plain(Decimal(value)))


def share_text(share: Decimal) -> str:
    """A share from the records as pages print it: in percent, with the decimals that it has."""
    return f"{plain(share * 100)}%"


def money_text(amount: Decimal, currency: str) -> str:
    """An amount from the records as pages print it: at least the currency's decimals, more where it has more."""
    own = plain(amount).partition(".")[2]
    return grouped(f"{amount:.{max(decimals(currency), len(own))}f}")
