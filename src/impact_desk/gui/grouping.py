"""Rows in groups by what they show in a column: in which order, under which titles, with which sums."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Any, TypeVar

from ..domain.exact import fixed
from ..domain.fields import Record
from ..domain.kinds import Choice
from .cells import Cells
from .columns import Column
from .shown import grouped as grouped_digits
from .shown import number_text
from .shown_rows import Group, Keys

K = TypeVar("K")

TEXTUAL = frozenset(("text", "personal", "code", "codes", "volunteer"))
"""Kinds that are sorted as they read."""


class Sum:
    """An exact sum of figures, of each currency apart; empty cells do not count."""

    def __init__(self) -> None:
        self._totals: dict[str, Fraction] = {}

    def add(self, value: Any, times: int = 1, currency: str = "") -> None:
        """Add a figure so many times."""
        if value is not None:
            self._totals[currency] = self._totals.get(currency, Fraction(0)) + exact(value) * times

    @property
    def total(self) -> Fraction:
        """All figures together, whatever their currency."""
        return sum(self._totals.values(), Fraction(0))

    def text(self, column: Column) -> str:
        """The sum for reading, as the figures of its column are; nothing where nothing was added."""
        if len(self._totals) < 2:
            return "".join(_text(column, one) for one in self._totals.values())
        parts = sorted(self._totals.items())
        return " + ".join(f"{currency} {_text(column, one)}".strip() for currency, one in parts)


def _text(column: Column, total: Fraction) -> str:
    is_hours = column.field is not None and column.field.kind.word == "hours"
    return grouped_digits(fixed(total, 2)) if is_hours else number_text(total)


def exact(value: Any) -> Fraction:
    """A figure as an exact number."""
    return Fraction(getattr(value, "exact", value))


def has_currency(column: Column, cells: Cells) -> bool:
    """Are the column's figures amounts whose currency stands in their row?"""
    is_amount = column.field is not None and column.field.kind.word == "amount"
    return is_amount and any(one.name == "currency" for one in cells.sheet.fields)


def is_summed(column: Column) -> bool:
    """Do the figures of a column make a sum?"""
    return column.field is not None and column.field.kind.adds_up


def sort_key(cells: Cells, column: Column) -> Callable[[Any], Any]:
    """What a value of a column is sorted by; nothing for an empty one, which comes last."""
    field = column.field
    if field is None:
        return lambda value: value
    if field.points_to or isinstance(field.kind, Choice) or field.kind.word in TEXTUAL:
        return lambda value: cells.value_text(column, value).casefold() or None
    return lambda value: value


def ordered_keys(keys: Mapping[K, Any], *, reverse: bool = False) -> list[K]:
    """What has these keys, in their order; without a key last."""
    filled = [one for one, key in keys.items() if key is not None]
    empty = [one for one, key in keys.items() if key is None]
    return sorted(filled, key=lambda one: keys[one], reverse=reverse) + empty


def grouped(records: Iterable[Record], cells: Cells, column: Column, *, descending: bool = False) -> list[Group]:
    """Records, which keep their order, in groups by what they show in a column; groups stand in the order of its values."""
    found: dict[str, list[Record]] = {}
    for one in records:
        found.setdefault(cells.text_of(one, column), []).append(one)
    key = sort_key(cells, column)
    order = ordered_keys({title: key(column.value_of(rows[0])) for title, rows in found.items()}, reverse=descending)
    return [Group(Keys(one.id for one in found[title]), title, sums(found[title], cells)) for title in order]


def sums(records: Iterable[Record], cells: Cells) -> dict[str, str]:
    """The sums of the figures of some records, by column."""
    rows = tuple(records)
    made = {}
    for column in (one for one in cells.columns if is_summed(one)):
        total, apart = Sum(), has_currency(column, cells)
        for one in rows:
            total.add(column.value_of(one), currency=str(getattr(one, "currency", "") or "") if apart else "")
        made[column.name] = total.text(column)
    return made
