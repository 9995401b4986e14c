"""From a figure to whoever entered its rows: the entries of the journal that brought each row and changed it last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..domain.explain import explain, find
from ..domain.figure import Figures, Row
from ..store.journal import ChangeSet
from .project_desk import Desk, Snapshot
from .sheet_desk import SheetDesk

MOST = 1_000
"""So many rows behind a figure are listed where a long log is looked through."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a row came from: the entry that brought it, and the newest one that changed it since, if any did."""

    entered: ChangeSet
    changed: ChangeSet | None

    def as_json(self) -> dict[str, Any]:
        """The origin as `explain --json` prints it."""
        return {"entered": _entry(self.entered), "changed": _entry(self.changed) if self.changed else None}

    @property
    def sentence(self) -> str:
        """The origin in one line, with local times."""
        told = f"{self.entered.author}, {self.entered.local:%Y-%m-%d %H:%M}, entry {self.entered.seq}"
        if self.changed is None:
            return told
        return f"{told}; {self.changed.author}, {self.changed.local:%Y-%m-%d %H:%M}, entry {self.changed.seq}"


def rows_behind(_at: Snapshot, figures: Figures, figure_id: str) -> tuple[tuple[Row, ...], int]:
    """The first rows behind a figure, as far as a list of them is of use, and how many there are."""
    rows = find(figures, figure_id).rows() or explain(figures, figure_id).rows
    return rows[:MOST], len(rows)


def grounded(desk: Desk, rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows behind a figure, and what their values rest on: recorded reasons, and proxies of the shelf.

    Reasons that concern an evaluation as a whole come with any of its outcomes.
    """
    found = tuple(rows)
    named = {identity for sheet, identity in found if sheet == "value_map"}
    if not named:
        return found
    project = desk.project()
    outcomes = [one for one in project.value_map if one.id in named]
    owners = {one.evaluation_code for one in outcomes}
    reasons = (
        ("assumptions", one.id)
        for one in project.assumptions
        if one.outcome_code in named or (one.outcome_code is None and one.evaluation_code in owners)
    )
    shelf = (("proxies", one.proxy_code) for one in outcomes if one.proxy_code)
    return tuple(dict.fromkeys((*found, *reasons, *shelf)))


def origins(desk: SheetDesk, rows: Iterable[Row]) -> dict[Row, Origin]:
    """The origin of each of these rows; a row that the journal does not know is left out. Raises faults."""
    return dict(_origins(desk, rows))


def _origins(desk: SheetDesk, rows: Iterable[Row]) -> Iterator[tuple[Row, Origin]]:
    for row, (first, last) in desk.file.traces(rows).items():
        yield row, Origin(first, last if last.seq != first.seq else None)


def _entry(one: ChangeSet) -> dict[str, Any]:
    return {
        "entry": one.seq,
        "author": one.author,
        "moment": one.moment,
        "title": one.title,
        "reason": one.reason or None,
    }
