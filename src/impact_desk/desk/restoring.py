"""What bringing a copy back would change, said before it is done: entries, rows, and figures that differ."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..domain.figure import Figure
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.project import SHEET_NAMES
from .opening import open_project
from .project_desk import Desk


@dataclass(frozen=True, slots=True)
class FigureMoved:
    """A figure as it is now and as it was in the copy; nothing where there is none of this name."""

    figure: str
    now: Figure | None
    then: Figure | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would change: journal entries now and then, rows by sheet where they differ in number, figures that differ.

    `moved` is of the figures of `period`, of which there are `figures` in all.
    """

    backup: Path
    entries: tuple[int, int]
    rows: Mapping[str, tuple[int, int]]
    period: Period
    figures: int
    moved: tuple[FigureMoved, ...]

    @property
    def is_same(self) -> bool:
        """Would nothing at all change?"""
        return self.entries[0] == self.entries[1] and not self.rows and not self.moved


def preview(desk: Desk, backup: Path, period: Period) -> Preview:
    """Compare an open project with a copy of it. Raises the refusals and faults of opening the copy."""
    with closing(open_project(backup, read_only=True)) as then:
        counted = {name: (desk.file.count(name), then.file.count(name)) for name in SHEET_NAMES}
        old, new = _figures(then, period), _figures(desk, period)
        moved = tuple(
            FigureMoved(name, new.get(name), old.get(name))
            for name in dict.fromkeys((*new, *old))
            if _shown(new.get(name)) != _shown(old.get(name))
        )
        return Preview(
            backup=backup,
            entries=(desk.file.head()[0], then.file.head()[0]),
            rows={name: pair for name, pair in counted.items() if pair[0] != pair[1]},
            period=period,
            figures=len(new),
            moved=moved,
        )


def _figures(desk: Desk, period: Period) -> Mapping[str, Figure]:
    """The figures, or none where the records allow none."""
    try:
        return desk.figures(period)
    except Refusal:
        return {}


def _shown(figure: Figure | None) -> str | int | None:
    return figure.shown if figure is not None else None
