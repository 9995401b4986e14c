"""One column of texts read at once: each different text only once, and in one way for the whole column."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

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

    values: Sequence[Any]
    refused: dict[int, Refusal]
    habits: Habits


class _Texts(dict[str, Any]):
    """Values by text; a text is parsed when first met. A refusal is kept in the value's place."""

    __slots__ = ("_field", "_habits")

    def __init__(self, field: Field, habits: Habits) -> None:
        super().__init__()
        self._field, self._habits = field, habits

    def __missing__(self, text: str) -> Any:
        try:
            value = self._field.parse(text, habits=self._habits)
        except Refusal as refusal:
            value = refusal
        self[text] = value
        return value


def read_column(field: Field, texts: Sequence[str], habits: Habits, faults: Collection[int], *, decide: bool) -> Column:
    """The values of a column of `field`.

    `faults` are the positions of errors and formulas without a result. `decide` lets the column settle
    its decimal mark: for text files only, since a workbook's numbers have none.
    """
    settled = _settled(field, texts, habits, decide=decide)
    known = _Texts(field, settled)
    values = list(map(known.__getitem__, texts))
    refused = {index: _fault(texts[index]) for index in faults}
    bad = {text for text, value in known.items() if isinstance(value, Refusal)}
    if bad:
        refused = {index: known[text] for index, text in enumerate(texts) if text in bad} | refused
    return Column(values, refused, settled)


def _fault(text: str) -> Refusal:
    return ErrorInCell(text) if text in ERRORS or text.startswith("#") else NotComputed(text)


def _settled(field: Field, texts: Iterable[str], habits: Habits, *, decide: bool) -> Habits:
    """What unmistakable texts of the column settle for the others; contradictory ones settle nothing."""
    if isinstance(field.kind, Day) and habits.date_order is None:
        shown = {order_shown_by(text) for text in dict.fromkeys(texts)} - {None}
        return replace(habits, date_order=shown.pop()) if len(shown) == 1 else habits
    if decide and habits.decimal is None and _has_decimals(field):
        marks = {decimal_shown_by(text) for text in dict.fromkeys(texts)} - {None}
        return replace(habits, decimal=marks.pop()) if len(marks) == 1 else habits
    return habits


def _has_decimals(field: Field) -> bool:
    return isinstance(field.kind, Number | Amount | Count | Numbers) and not isinstance(field.kind, Share)


def letter(place: int) -> str:
    """A column's letter in a spreadsheet: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
