"""One cell of a row that travels: the value as its field's kind keeps it, and back with every check.

A value has one spelling only. What the kind would forgive a typing person (`1,000`, `25 %`, `Cash`) is refused here:
no program of ours writes it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..domain.exact import LARGEST
from ..domain.fields import Field
from ..domain.hours import DAY, Hours
from ..domain.kinds import Count, Day, Duration, Kind, Number, Numbers, Reference, Share, YesNo
from ..domain.problem import Refusal

Reader = Callable[[Any], Any]
"""From what stands in a cell to the value. Raises a `Refusal` that says why not."""

_DECIMAL = re.compile(r"-?(?:0|[1-9]\d{0,18})(?:\.\d{0,99}[1-9])?", re.ASCII)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.ASCII)
_MOST_NUMBERS = 200


class NotText(Refusal):
    """A number, a list or nothing where text is asked for."""

    def __init__(self) -> None:
        super().__init__("Text is asked for here.")


class NotAWholeNumber(Refusal):
    """Text, a truth value or a list where a whole number is asked for."""

    def __init__(self) -> None:
        super().__init__("A whole number is asked for here.")


class OutOfRange(Refusal):
    """A number that the field does not allow."""

    def __init__(self) -> None:
        super().__init__("It is outside what this field allows.")


class OtherSpelling(Refusal):
    """A value written in another way than ours."""

    def __init__(self) -> None:
        super().__init__("It is not written as Impact Desk writes it.")


class NeededHere(Refusal):
    """Nothing, where every row has something."""

    def __init__(self) -> None:
        super().__init__("Every row has a value here.")


def written(field: Field, value: Any) -> str | int | None:
    """What stands in the cell for `value`."""
    return None if value is None or value == () else field.kind.keep(value)


def reader(field: Field) -> Reader:
    """The reader of the cells of a column."""
    read = _reader_of(field.kind)
    needed = field.required or field.default not in (None, ())

    def cell(kept: Any) -> Any:
        if kept is None:
            if needed:
                raise NeededHere
            return field.default
        if kept == "" and field.required:
            raise NeededHere
        return read(kept)

    return cell


def identity(kept: Any) -> UUID:
    """An id in its one spelling. Raises `NotText` or `OtherSpelling`."""
    if type(kept) is not str:
        raise NotText
    if not _UUID.fullmatch(kept):
        raise OtherSpelling
    return UUID(kept)


def exact(kept: Any) -> Decimal:
    """An exact number in its one spelling. Raises `NotText`, `OtherSpelling` or `OutOfRange`."""
    if type(kept) is not str:
        raise NotText
    if not _DECIMAL.fullmatch(kept) or kept == "-0":
        raise OtherSpelling
    value = Decimal(kept)
    if abs(value) >= LARGEST:
        raise OutOfRange
    return value


def _reader_of(kind: Kind) -> Reader:
    if isinstance(kind, Number):
        return _number(kind)
    if isinstance(kind, Count):
        return _count(kind)
    return next((read for sort, read in _READERS if isinstance(kind, sort)), None) or _texts(kind)


def _texts(kind: Kind) -> Reader:
    known: dict[str, Any] = {}

    def read(kept: Any) -> Any:
        if type(kept) is not str:
            raise NotText
        if kept not in known:
            value = kind.parse(kept)
            if kind.keep(value) != kept:
                raise OtherSpelling
            known[kept] = value
        return known[kept]

    return read


def _exacts(kept: Any) -> tuple[Decimal, ...]:
    if type(kept) is not str:
        raise NotText
    parts = kept.split("; ")
    if len(parts) > _MOST_NUMBERS:
        raise OutOfRange
    return tuple(exact(part) for part in parts)


def _number(kind: Number) -> Reader:
    low, above, high = kind.low, kind.above, None
    if isinstance(kind, Share):
        low, above, high = Decimal(0), False, Decimal(1)

    def read(kept: Any) -> Decimal:
        value = exact(kept)
        below = low is not None and (value < low or (above and value == low))
        if below or (high is not None and value > high):
            raise OutOfRange
        return value

    return read


def _count(kind: Count) -> Reader:
    return lambda kept: _whole(kept, kind.low, kind.high)


def _hours(kept: Any) -> Hours:
    return Hours(_whole(kept, 1, DAY))


def _yes_no(kept: Any) -> bool:
    return bool(_whole(kept, 0, 1))


def _whole(kept: Any, low: int, high: int) -> int:
    # A truth value is a number to Python, not to us.
    if type(kept) is not int:
        raise NotAWholeNumber
    if not low <= kept <= high:
        raise OutOfRange
    return kept


def _day(kept: Any) -> date:
    if type(kept) is not str:
        raise NotText
    try:
        value = date.fromisoformat(kept)
    except ValueError as error:
        raise OtherSpelling from error
    if value.isoformat() != kept:
        raise OtherSpelling
    return value


_READERS: tuple[tuple[type[Kind], Reader], ...] = (
    (Reference, identity),
    (Numbers, _exacts),
    (Duration, _hours),
    (YesNo, _yes_no),
    (Day, _day),
)
