"""What a grid shows: columns of declared fields, and columns that are computed from a record."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from ..domain.fields import Field, Record
from ..domain.sheets import BY_NAME
from .language import language, phrase

WIDTHS = {
    "date": 13, "code": 13, "reference": 13, "choice": 18, "choices": 22, "amount": 15, "number": 12, "share": 11,
    "count": 11, "hours": 9, "yes_no": 9, "currency": 9, "country": 9, "volunteer": 14, "personal": 18, "codes": 14,
    "numbers": 16, "text": 24,
}  # fmt: skip
"""Width of a column by the kind of its field, in average characters."""
SHORT = 6
"""Units up to so many characters stand in the header; longer ones are in the help."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. Either `field` is set and the column is typed into, or `value` computes what it shows.

    `title` names a computed column; `share` says that its value, 0 to 1, is drawn as a bar under the text, in the
    colour of what is reached where `good` says so. A computed column that shows its record alone is its `own`; one that
    shows nothing but the field called `of` says what it `shows` of that field's value.
    """

    name: str
    field: Field | None = None
    title: Callable[[], str] | None = None
    value: Callable[[Record], Any] | None = None
    text: Callable[[Any], str] = str
    right: bool = True
    share: bool = False
    good: Callable[[Record], bool] | None = None
    width: int = 12
    help: Callable[[], str] | None = None
    own: bool = False
    of: str = ""
    shows: Callable[[Any], Any] | None = None

    @property
    def follows_others(self) -> bool:
        """May it show something else once other records changed?"""
        return self.field is None and not self.own and not self.of

    @property
    def source(self) -> str:
        """The one field that the column shows; empty where it takes more than that."""
        return self.name if self.field else self.of

    def value_of(self, record: Record) -> Any:
        """The value that a record has in the column; nothing where it has none."""
        if self.source:
            return self.value_in(getattr(record, self.source))
        return self.value(record) if self.value else None

    def value_in(self, kept: Any) -> Any:
        """The value in the column of a record that keeps this in its `source`."""
        return self.shows(kept) if self.shows else kept

    @property
    def right_aligned(self) -> bool:
        """Does the column align to the right, as figures do?"""
        return self.field.kind.right_aligned if self.field else self.right

    def header(self) -> str:
        """The title in the language of the window, with a short unit."""
        if self.field is None:
            return self.title() if self.title else self.name
        title, unit = self.field.title_in(language()), phrase(self.field.unit)
        return f"{title} ({unit})" if unit and len(unit) <= SHORT else title


def fields(sheet: str, *names: str, but: Iterable[str] = (), **widths: int) -> tuple[Column, ...]:
    """Columns of the fields called `names`, or of all fields of the sheet but those in `but`.

    `widths` gives columns another width, in average characters.
    """
    about = BY_NAME[sheet]
    left_out = set(but)
    wanted = names or tuple(one.name for one in about.fields if one.name not in left_out)
    return tuple(_of(about.field(name), widths.get(name)) for name in wanted)


def _of(field: Field, width: int | None) -> Column:
    return Column(field.name, field, width=width or WIDTHS.get(field.kind.word, 16))
