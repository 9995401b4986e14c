"""A figure and how it came about.

A figure is a value with its kind, the definition that it follows, what it was reckoned from (operands:
other figures or plain values) and the rows behind it. Explaining a figure walks these; it never
computes a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Literal
from uuid import UUID

from .currency import decimals
from .exact import fixed, spelled

FigureKind = Literal["money", "hours", "count", "ratio", "score", "percent", "number"]
"""How a figure is shown: money to the minor unit, hours 2, ratios and scores 4 decimals, percent 2 with %; a number
(a key result's own value) with the decimals that it has."""

Row = tuple[str, UUID]
"""A row that a figure rests on: name of its sheet, id."""


def no_rows() -> tuple[Row, ...]:
    """Rows of a figure that rests on other figures only."""
    return ()


@dataclass(frozen=True, slots=True)
class Operand:
    """One thing a figure was reckoned from: a label for people and either another figure's id or a value."""

    label: str
    figure: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `value` is exact (a count is an `int`), or nothing when there is no data.

    `path` places it in the tree of figures (`contributions`, `total`) and makes its `id`; `definition` is
    a sentence that states the formula in words; `rows` gives the rows behind it when asked; `reason` says why
    there is no value.
    """

    path: tuple[str, ...]
    kind: FigureKind
    value: Fraction | int | None
    definition: str
    currency: str | None = None
    operands: tuple[Operand, ...] = ()
    rows: Callable[[], tuple[Row, ...]] = field(default=no_rows, compare=False)
    reason: str = ""

    @property
    def id(self) -> str:
        """The path joined by dots (`contributions.total`); unique within a period."""
        return ".".join(self.path)

    @property
    def shown(self) -> str | int | None:
        """The figure as contracts print it: text, a number for a count, nothing for no data."""
        if self.value is None or (isinstance(self.value, int) and self.kind == "count"):
            return self.value if self.value is None else int(self.value)
        value = Fraction(self.value)
        if self.kind == "money":
            return fixed(value, decimals(self.currency or "USD"))
        if self.kind == "percent":
            return f"{fixed(value * 100, 2)}%"
        if self.kind == "number":
            return spelled(value)
        return fixed(value, 2 if self.kind == "hours" else 4)


@dataclass(frozen=True, slots=True)
class Figures(Mapping[str, Figure]):
    """The figures of one facility (or the group) for one period, by id, in printing order."""

    period: str
    of: str
    currency: str
    by_id: Mapping[str, Figure]

    def __getitem__(self, figure_id: str) -> Figure:
        return self.by_id[figure_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_id)

    def __len__(self) -> int:
        return len(self.by_id)

    def under(self, prefix: str) -> dict[str, Figure]:
        """The figures whose id starts with `prefix.`, by the rest of their id."""
        cut = len(prefix) + 1
        return {key[cut:]: one for key, one in self.by_id.items() if key.startswith(prefix + ".")}

    def as_tree(self) -> dict[str, Any]:
        """The shown figures nested along their paths, as JSON documents give them."""
        tree: dict[str, Any] = {}
        for one in self.by_id.values():
            *folders, leaf = one.path
            place = tree
            for folder in folders:
                place = place.setdefault(folder, {})
            place[leaf] = one.shown
        return tree
