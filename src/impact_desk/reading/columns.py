"""One column of texts read at once: each different text only once, and in one way for the whole column."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..domain.coded import Coded
from ..domain.dates import order_shown_by
from ..domain.exact import decimal_shown_by, shorten
from ..domain.fields import Field
from ..domain.kinds import Amount, Count, Day, Habits, Number, Numbers, Share
from ..domain.problem import Refusal
from .guard import ERRORS


class ErrorInCell(Refusal):
    """The spreadsheet shows an error where a value should be."""

    def __init__(self, text: str) -> None:
        super().__init__("The cell holds the error {text}. Mend the formula, or write the value.", text=shorten(text))


class NotComputed(Refusal):
    """A formula whose result is not in the file."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "The cell holds the formula “{text}” without a result. Open the file in your spreadsheet program, let it "
            "compute, and save it.",
            text=shorten(text),
        )


@dataclass(frozen=True, slots=True)
class Column:
    """The values of a column (nothing of use where one was refused), the refusals by position, how it was read."""

    values: Coded[Any]
    refused: dict[int, Refusal]
    habits: Habits


def read_column(field: Field, texts: Sequence[str], habits: Habits, faults: Collection[int], *, decide: bool) -> Column:
    """The values of a column of `field`.

    `faults` are the positions of errors and formulas without a result. `decide` lets the column settle
    its decimal mark: for text files only, since a workbook's numbers have none.
    """
    column = texts if isinstance(texts, Coded) else Coded.of(texts)
    habit = settled(field, [column.values[code] for code in column.used], habits, decide=decide)

    def parsed(text: str) -> Any:
        """The value of a text, or in its place the refusal."""
        try:
            return field.parse(text, habits=habit)
        except Refusal as refusal:
            return refusal

    values: Coded[Any] = column.each(parsed)
    refused = {index: _fault(texts[index]) for index in faults}
    bad = {code for code, value in enumerate(values.values) if isinstance(value, Refusal)}
    if bad:
        refused = {index: values.values[code] for index, code in enumerate(values.codes) if code in bad} | refused
    return Column(values, refused, habit)


def _fault(text: str) -> Refusal:
    return ErrorInCell(text) if text in ERRORS or text.startswith("#") else NotComputed(text)


def settled(field: Field, texts: Iterable[str], habits: Habits, *, decide: bool) -> Habits:
    """What unmistakable texts of the column settle for the others; contradictory ones settle nothing."""
    if isinstance(field.kind, Day) and habits.date_order is None:
        shown = {order_shown_by(text) for text in dict.fromkeys(texts)} - {None}
        return replace(habits, date_order=shown.pop()) if len(shown) == 1 else habits
    if decide and habits.decimal is None and has_decimals(field):
        marks = {decimal_shown_by(text) for text in dict.fromkeys(texts)} - {None}
        return replace(habits, decimal=marks.pop()) if len(marks) == 1 else habits
    return habits


def has_decimals(field: Field) -> bool:
    """Are the values of a field numbers whose decimal mark must be known?"""
    return isinstance(field.kind, Number | Amount | Count | Numbers) and not isinstance(field.kind, Share)


def letter(place: int) -> str:
    """A column's letter in a spreadsheet: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
