"""Values as people of the chosen language read them; what they may type is the kinds' own affair."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ..domain.currency import decimals
from ..domain.exact import fixed, plain
from ..domain.fields import Field
from ..domain.figure import Figure
from ..domain.hours import Hours
from ..domain.kinds import Choice, Choices, Count, Kind
from .language import language

translate = QCoreApplication.translate

NO_DATA = "–"
"""What stands where there is no data."""


def shown(field: Field, value: Any, *, text: str = "", currency: str = "") -> str:
    """`value` of `field` for reading; `text` is what the desk shows for it, `currency` that of an amount."""
    if value is None or value == ():
        return ""
    made = _made(field.kind, value, currency)
    return made if made is not None else text or field.show(value)


def day_text(day: date) -> str:
    """A date whose order cannot be mistaken: 2020-03-05, in Chinese 2020/03/05."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _day_format())


def grouped(number: str) -> str:
    """A plain number (`-12345.60`) with the language's separators."""
    sign, body = ("-", number[1:]) if number.startswith("-") else ("", number)
    whole, _, rest = body.partition(".")
    locale = QLocale()
    marked = locale.groupSeparator().join(_threes(whole))
    return f"{'−' if sign else ''}{marked}{locale.decimalPoint() + rest if rest else ''}"


def money(value: Fraction | int, currency: str, *, name: bool = True) -> str:
    """An amount rounded to the currency's minor unit, with the currency before it where `name` is set."""
    figure = grouped(fixed(Fraction(value), decimals(currency)))
    return f"{currency} {figure}" if name else figure


def number_text(value: Fraction) -> str:
    """A number with separators: whole, or with as many decimals as it has, two at most where it never ends."""
    return grouped(fixed(value, 0) if value.denominator == 1 else fixed(value, 2))


def plain_tip(text: str) -> str:
    """A text that somebody else may have written, so that a tool tip shows its marks and never obeys them."""
    if "<" not in text and "&lt;" not in text:
        return text
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


def percent(value: Fraction) -> str:
    """A share as a whole percentage."""
    return f"{grouped(fixed(value * 100, 0))} %"


def yes_no(value: bool) -> str:
    """Yes or no in the language of the window."""
    return translate("Shown", "Yes") if value else translate("Shown", "No")


def figure_text(figure: Figure | None, *, name: bool = True) -> str:
    """A figure as contracts print it, with separators and its unit; a dash where there is none."""
    if figure is None or figure.value is None:
        return NO_DATA
    if figure.kind == "money":
        return money(figure.value, figure.currency or "USD", name=name)
    if figure.kind == "percent":
        return f"{grouped(str(figure.shown).rstrip('%'))} %"
    return grouped(str(figure.shown))


def moment_text(moment: str) -> str:
    """A moment of the journal (UTC, ISO 8601) as local date and time."""
    local = datetime.fromisoformat(moment).astimezone()
    return f"{day_text(local.date())} {local:%H:%M:%S}"


def _day_format() -> str:
    return "yyyy/MM/dd" if language().startswith("zh") else "yyyy-MM-dd"


def _threes(digits: str) -> list[str]:
    first = len(digits) % 3
    return ([digits[:first]] if first else []) + [digits[at : at + 3] for at in range(first, len(digits), 3)]


def _made(kind: Kind, value: Any, currency: str) -> str | None:
    """The text of a value by its kind; nothing for kinds that the desk shows as they are."""
    if isinstance(kind, Choices):
        return "; ".join(kind.title(word, language()) for word in value)
    if isinstance(kind, Choice):
        return kind.title(value, language())
    if isinstance(kind, Count):
        return _count(kind, value)
    match kind.word:
        case "amount":
            text = _amount(value, currency)
        case "number":
            text = grouped(plain(value))
        case "share":
            text = f"{grouped(plain(value * 100))} %"
        case "hours":
            text = _hours(value)
        case "date":
            text = day_text(value)
        case "yes_no":
            text = yes_no(value)
        case _:
            return None
    return text


def _amount(value: Any, currency: str) -> str:
    text = plain(value)
    missing = (decimals(currency) if currency else 0) - len(text.partition(".")[2])
    if missing > 0:
        text = f"{text}{'' if '.' in text else '.'}{'0' * missing}"
    return grouped(text)


def _count(kind: Count, value: int) -> str:
    is_year = kind.low >= 1000 and kind.high <= 9999
    return str(value) if is_year else grouped(str(value))


def _hours(value: Hours) -> str:
    hundredths = value.exact * 100
    return grouped(fixed(value.exact, 2)) if hundredths.denominator == 1 else str(value)
