"""Risks and opportunities on a board of likelihood x severity, five by five.

The grade of a cell is our own rule, by the product of the two: up to 4 slight, up to 9 moderate, up to 14 high, above
that grave. It says where to look first, no more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal
from uuid import UUID

from .records import Risk

SIDE = range(1, 6)
"""The steps of either side."""
Grade = Literal["slight", "moderate", "high", "grave"]
Cell = tuple[int, int]
"""Likelihood, severity."""
MIDDLE = 3


def grade(likelihood: int, severity: int) -> Grade:
    """How much a cell asks for attention."""
    product = likelihood * severity
    if product <= 4:
        return "slight"
    if product <= 9:
        return "moderate"
    return "high" if product <= 14 else "grave"


def cell_of(risk: Risk) -> Cell | None:
    """Where a risk lies; nothing while likelihood or severity is open."""
    return (risk.likelihood, risk.severity) if risk.likelihood and risk.severity else None


def board(risks: Iterable[Risk]) -> dict[Cell, tuple[UUID, ...]]:
    """Which risks lie in which cell, in order of entry."""
    found: dict[Cell, list[UUID]] = {}
    for one in risks:
        cell = cell_of(one)
        if cell:
            found.setdefault(cell, []).append(one.id)
    return {cell: tuple(ids) for cell, ids in found.items()}


def moved(cell: Cell | None, likelihood: int = 0, severity: int = 0) -> Cell:
    """A step on the board, within its edges; what lies nowhere yet begins in the middle."""
    if cell is None:
        return MIDDLE, MIDDLE
    return min(max(cell[0] + likelihood, 1), 5), min(max(cell[1] + severity, 1), 5)
