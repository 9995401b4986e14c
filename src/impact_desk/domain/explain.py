"""How a figure came about: a walk along its operands, never a second calculation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .exact import shorten
from .figure import Figure, Figures, Operand, Row
from .problem import Refusal

DEEPEST = 12
"""Figures rest on figures in a few steps; a walk that is longer runs in a circle."""
MAIN = ("score", "ratio", "total", "hours", "total_present_value")
"""The figure meant when a group of figures is named (`okr.K7-O1` means its score), first found first."""


class NoSuchFigure(Refusal):
    """No figure of the period has this name."""

    def __init__(self, figure_id: str, period: str, near: tuple[str, ...]) -> None:
        super().__init__(
            "There is no figure “{figure}” in {period}. Figures nearby: {near}.",
            figure=shorten(figure_id),
            period=period,
            near=", ".join(near) or "none",
        )


@dataclass(frozen=True, slots=True)
class Part:
    """One operand as it went in: its label, its value as shown, and how it came about when it is a figure itself."""

    label: str
    value: str | int | None
    explanation: Explanation | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure, the parts that went in, and the rows behind it, or behind its parts where it has none of its own."""

    figure: Figure
    parts: tuple[Part, ...]
    rows: tuple[Row, ...]

    @property
    def sentence(self) -> str:
        """The formula in words with what went in, like “Leverage / total. Leverage 7.00, Total 14.00: 0.5000”."""
        went_in = ", ".join(f"{part.label} {part.value}" for part in self.parts if part.value is not None)
        result = self.figure.reason or f"{self.figure.shown}"
        return f"{self.figure.definition} {went_in}: {result}" if went_in else f"{self.figure.definition} {result}"

    def lines(self, depth: int = 0) -> Iterator[tuple[int, str]]:
        """The walk as indented lines: depth and `label value`, each figure followed by what it rests on."""
        if depth == 0:
            yield 0, f"{self.figure.id} {self.figure.shown}"
        for part in self.parts:
            yield depth + 1, f"{part.label} {'' if part.value is None else part.value}".rstrip()
            if part.explanation:
                yield from part.explanation.lines(depth + 1)

    def as_tree(self) -> dict[str, Any]:
        """The explanation as a JSON document."""
        return {
            "figure": self.figure.id,
            "value": self.figure.shown,
            "currency": self.figure.currency if self.figure.kind == "money" else None,
            "definition": self.figure.definition,
            "reason": self.figure.reason or None,
            "operands": [
                {
                    "label": part.label,
                    "value": part.value,
                    **({"explanation": part.explanation.as_tree()} if part.explanation else {}),
                }
                for part in self.parts
            ],
            "rows": [{"sheet": sheet, "id": str(row)} for sheet, row in self.rows],
        }


def explain(figures: Figures, figure_id: str, *, with_rows: bool = True) -> Explanation:
    """How the figure called `figure_id` came about; not `with_rows` without a look at the rows, which may be very many.

    A group of figures may be named instead of one: `okr.K7-O1` means its score. Raises `NoSuchFigure`.
    """
    return _explained(figures, find(figures, figure_id), DEEPEST, with_rows)


def find(figures: Figures, figure_id: str) -> Figure:
    """The figure called `figure_id`, or the main one of the group of that name. Raises `NoSuchFigure`."""
    for name in (figure_id, *(f"{figure_id}.{ending}" for ending in MAIN)):
        if name in figures:
            return figures[name]
    raise NoSuchFigure(figure_id, figures.period, _near(figures, figure_id))


def _explained(figures: Figures, figure: Figure, depth: int, with_rows: bool) -> Explanation:  # noqa: FBT001 - passed on
    parts = tuple(_part(figures, operand, depth, with_rows) for operand in figure.operands)
    if not with_rows:
        return Explanation(figure, parts, ())
    below = (row for part in parts if part.explanation for row in part.explanation.rows)
    return Explanation(figure, parts, figure.rows() or tuple(dict.fromkeys(below)))


def _part(figures: Figures, operand: Operand, depth: int, with_rows: bool) -> Part:  # noqa: FBT001 - passed on
    if operand.figure is None or operand.figure not in figures or not depth:
        return Part(operand.label, operand.value)
    behind = figures[operand.figure]
    return Part(operand.label, behind.shown, _explained(figures, behind, depth - 1, with_rows))


def _near(figures: Figures, figure_id: str) -> tuple[str, ...]:
    folder = figure_id
    while folder:
        found = [one for one in figures if one.startswith(folder + ".")]
        if found:
            return tuple(found[:8])
        folder = folder.rpartition(".")[0]
    return tuple(dict.fromkeys(one.partition(".")[0] for one in figures))
