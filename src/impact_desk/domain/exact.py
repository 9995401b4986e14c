"""Numbers as people write them, read exactly once.

Accepted: decimal point or decimal comma, thousands separators (comma, point, space, apostrophe),
full-width digits, a leading sign, a number in brackets for a negative one, `1.5E+05` as spreadsheets
write it. Everything becomes a `Decimal`; binary floats never appear.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from .problem import Refusal

DecimalMark = Literal[".", ","]
"""What parts whole from decimals."""
LONGEST = 40
"""More characters than this are no number that a person typed."""
LARGEST = Decimal(10) ** 18
"""Magnitudes from here on are refused: no amount, count or rate of this trade comes near."""

_PLAIN = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_SCIENTIFIC = re.compile(r"(\d+(?:\.\d+)?)[eE]([+-]?\d{1,2})", re.ASCII)
_GAPS = re.compile(r"(?<=\d)[\s'’](?=\d)")
_WIDE: dict[int, int | str] = {
    **{wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)},
    **dict.fromkeys((0x3000, 0x00A0, 0x2007, 0x202F), " "),
    0x2212: "-",
}
"""Full-width forms, the blanks that stand inside figures, and the minus sign of typesetting."""


class NotANumber(Refusal):
    """The text is not a number."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is not a number. Write it like 1234.50.", text=shorten(text))


class NumberTooLarge(Refusal):
    """The number is larger than any figure of this trade."""

    def __init__(self, text: str) -> None:
        super().__init__("“{text}” is too large. Check the number of digits.", text=shorten(text))


def shorten(text: str, longest: int = 60) -> str:
    """`text` cut to `longest` characters, for use inside a sentence."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def narrow(text: str) -> str:
    """Full-width digits, letters and signs made plain (１２ -> 12), surrounding blanks removed.

    Nothing else is rewritten: a raised ² stays what it is, so that `5²` is not taken for 52.
    """
    if text.isascii():
        return text.strip()
    return unicodedata.normalize("NFC", text).translate(_WIDE).strip()


def parse_number(text: str, *, lone_comma_is_decimal: bool = False, decimal: DecimalMark | None = None) -> Decimal:
    """Read `text` as an exact number.

    `1,234` and `1.234` can each be read in two ways. `decimal` settles both; without it the point parts
    decimals and one comma before exactly three digits parts thousands, unless `lone_comma_is_decimal`
    says that thousands cannot be meant (hours, shares).

    Raises `NotANumber` or `NumberTooLarge`.
    """
    if len(text) > LONGEST * 2:
        raise NotANumber(text)
    negative, body = _sign(narrow(text))
    mark = "," if lone_comma_is_decimal and body.count(",") == 1 and "." not in body else decimal
    value = _unsigned(body, text, mark)
    if value >= LARGEST:
        raise NumberTooLarge(text)
    return -value if negative and value else value


def decimal_shown_by(text: str) -> DecimalMark | None:
    """The decimal mark that `text` proves by itself (`12,5` or `1.234,50`: a comma), else nothing."""
    if len(text) > LONGEST:
        return None
    _, body = _sign(narrow(text))
    commas, points = body.count(","), body.count(".")
    if commas and points:
        return "," if body.rfind(",") > body.rfind(".") else "."
    if commas + points > 1:
        return "." if commas else ","
    head, mark, tail = body.partition("," if commas else ".")
    if not mark or not (head + tail).isdigit() or _could_group(head, tail):
        return None
    return "," if commas else "."


def _sign(body: str) -> tuple[bool, str]:
    if body.startswith("(") and body.endswith(")"):
        return True, body[1:-1].strip()
    if body[:1] in ("+", "-"):
        return body[0] == "-", body[1:].strip()
    return False, body


def _could_group(head: str, tail: str) -> bool:
    return len(tail) == 3 and 1 <= len(head) <= 3 and head != "0"


def _unsigned(body: str, text: str, mark: DecimalMark | None) -> Decimal:
    if len(body) > LONGEST:
        raise NumberTooLarge(text) if body.isdigit() else NotANumber(text)
    scientific = _SCIENTIFIC.fullmatch(body)
    if scientific:
        return Decimal(body) if abs(int(scientific[2])) <= 30 else _refuse_size(text)
    plain = _without_separators(body, text, mark)
    if not _PLAIN.fullmatch(plain) or not plain.isascii():
        raise NotANumber(text)
    return Decimal(plain)


def _refuse_size(text: str) -> Decimal:
    raise NumberTooLarge(text)


def _without_separators(body: str, text: str, mark: DecimalMark | None) -> str:
    if _GAPS.search(body):
        head, tail = _split_decimal(body)
        return _joined(re.split(r"[\s'’]", head), tail, text)
    commas, points = body.count(","), body.count(".")
    if commas and points:
        return _both_marks(body, text)
    if commas > 1 or points > 1:
        return _joined(body.split("," if commas else "."), "", text)
    return _one_mark(body, text, mark) if commas or points else body


def _both_marks(body: str, text: str) -> str:
    decimal, thousands = (".", ",") if body.rfind(".") > body.rfind(",") else (",", ".")
    if body.count(decimal) > 1:
        raise NotANumber(text)
    head, _, tail = body.partition(decimal)
    return _joined(head.split(thousands), tail, text)


def _one_mark(body: str, text: str, mark: DecimalMark | None) -> str:
    found = "," if "," in body else "."
    head, _, tail = body.partition(found)
    groups = found != mark if mark else found == "," and _could_group(head, tail)
    return _joined([head, tail], "", text) if groups else f"{head or '0'}.{tail}"


def _split_decimal(body: str) -> tuple[str, str]:
    position = max(body.rfind(","), body.rfind("."))
    return (body, "") if position < 0 else (body[:position], body[position + 1 :])


def _joined(groups: list[str], tail: str, text: str) -> str:
    # 1,234,567 is a number; 12,34 is not: wrong grouping means something else was meant.
    if not groups[0] or len(groups[0]) > 3 or any(len(group) != 3 for group in groups[1:]):
        raise NotANumber(text)
    return "".join(groups) + (f".{tail}" if tail else "")


def plain(value: Decimal) -> str:
    """`value` without exponent or needless zeros: the one spelling in files and editors."""
    if value == 0:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def half_even(value: Fraction | Decimal | int, places: int) -> Decimal:
    """`value` rounded half to even to `places` decimal places, exactly.

    `round` of a `Fraction` rounds half to even by definition of the language.
    """
    scaled = round(Fraction(value) * 10**places)
    return Decimal(scaled).scaleb(-places) if places else Decimal(scaled)


def fixed(value: Fraction | Decimal | int, places: int) -> str:
    """`value` rounded half to even, as text with exactly `places` decimals and never a negative zero."""
    rounded = round(Fraction(value) * 10**places)
    sign, digits = (
        ("-" if rounded < 0 else ""),
        str(abs(rounded)).rjust(places + 1, "0"),
    )
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def spelled(value: Fraction, places: int = 4) -> str:
    """`value` with all its decimals where they end (2.125), else rounded half to even to `places`."""
    twos = fives = 0
    rest = value.denominator
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return fixed(value, max(twos, fives) if rest == 1 else places)
