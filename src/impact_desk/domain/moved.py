"""Signed figures that are no longer what the records lead to, and which steps since the signature moved them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from .exact import shorten
from .explain import explain
from .figure import Figures, Row

Shown = str | int | None
"""A figure as it is printed: text, a count, or nothing where there is no data."""

COMMON = ("fx_rates", "programs", "volunteers")
"""Sheets whose rows many figures rest on."""
GROUNDS: Mapping[str, tuple[str, ...]] = {
    "fx_rates": ("contributions", "okr", "evaluations"),
    "programs": ("contributions", "volunteering.by_program", "outputs.by_program", "okr"),
    "volunteers": ("volunteering", "okr"),
    "objectives": ("okr",),
    "key_results": ("okr",),
    "target_revisions": ("okr",),
    "check_ins": ("okr",),
    "evaluations": ("evaluations",),
    "evaluation_inputs": ("evaluations",),
    "value_map": ("evaluations",),
}
"""Sheets whose rows figures rest on without naming them, and where the ids of such figures begin."""

FACILITY: Mapping[str, tuple[str, ...]] = {
    "headcount": ("volunteering.participation",),
    "hourly_cost": ("contributions", "okr"),
    "currency": ("",),
    "fiscal_year_start": ("",),
}
"""Fields of the facility that figures rest on, and where the ids of such figures begin."""


@dataclass(frozen=True, slots=True)
class Step:
    """An entry of the journal after the signature: its number, title, author, why it was made, the rows it touched.

    `facility` are the fields of the facility that it changed.
    """

    entry: int
    title: str
    author: str
    reason: str
    rows: frozenset[Row]
    facility: frozenset[str] = frozenset()


State = Literal["moved", "new", "gone"]
"""What became of a figure: it has another value, nobody signed it, or the records lead to it no more."""
MOST_REASONS = 12
"""So many reasons are told for one figure; one more says how many there are beyond."""
LONGEST_REASON = 500
"""So many characters of a reason are told."""


@dataclass(frozen=True, slots=True)
class Amended:
    """A figure of an amendment: as it was signed, as it is now, and why."""

    figure: str
    signed: Shown
    now: Shown
    state: State
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Amendment:
    """What an amendment says of the summary that it replaces: its number, how many figures it stated, which have moved.

    `because` says why it is replaced as a whole.
    """

    sequence: int
    signed: int
    because: str
    figures: tuple[Amended, ...]

    @property
    def count(self) -> int:
        """How many of the signed figures have moved."""
        return sum(one.state != "new" for one in self.figures)


@dataclass(frozen=True, slots=True)
class Moved:
    """A figure that was signed as `signed` and is now `now`; `steps` moved it.

    A figure that nobody signed is new, one that the records lead to no more is gone; both have no value on that side.
    """

    figure: str
    signed: Shown
    now: Shown
    steps: tuple[Step, ...] = ()
    state: State = "moved"

    @property
    def amended(self) -> Amended:
        """The figure as an amendment tells it."""
        told = tuple(shorten(one, LONGEST_REASON) for one in self.why)
        more = len(told) - MOST_REASONS
        rest = (f"(+ {more})",) if more > 0 else ()
        return Amended(self.figure, self.signed, self.now, self.state, (*told[:MOST_REASONS], *rest))

    @property
    def why(self) -> tuple[str, ...]:
        """The reasons that were given, each once, in the order of the steps."""
        return tuple(dict.fromkeys(one.reason for one in self.steps if one.reason))

    def as_json(self) -> dict[str, Any]:
        """The figure as `moved --json` gives it."""
        return {
            "figure": self.figure,
            "signed": self.signed,
            "now": self.now,
            "state": self.state,
            "entries": [
                {"entry": one.entry, "title": one.title, "author": one.author, "reason": one.reason or None}
                for one in self.steps
            ],
        }


def moved_figures(stated: Mapping[str, Shown], then: Figures, now: Figures, steps: Sequence[Step]) -> tuple[Moved, ...]:
    """The figures of `now` that differ from those `stated` under a signature, in printing order, those gone last.

    `then` are the figures that the signed rows lead to: a figure that only a newer version of the program reckons from
    them is not new.
    """
    found = [*_different(stated, then, now), *_gone(stated, now)]
    return tuple(
        Moved(one.figure, one.signed, one.now, _steps_of(one.figure, then, now, steps), one.state) for one in found
    )


def _different(stated: Mapping[str, Shown], then: Figures, now: Figures) -> Iterator[Moved]:
    for one in now.values():
        if one.id in stated:
            if stated[one.id] != one.shown:
                yield Moved(one.id, stated[one.id], one.shown)
        elif one.id not in then:
            yield Moved(one.id, None, one.shown, state="new")


def _gone(stated: Mapping[str, Shown], now: Figures) -> Iterator[Moved]:
    return (Moved(name, shown, None, state="gone") for name, shown in stated.items() if name not in now)


def _steps_of(figure: str, then: Figures, now: Figures, steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps that touched rows behind a figure, then or now, or what it rests on; all of them where none is known to."""
    touched = frozenset[Row]().union(*(one.rows for one in steps))
    behind = {row for figures in (then, now) if figure in figures for row in explain(figures, figure).rows}
    behind &= touched
    exact = tuple(one for one in steps if behind & one.rows or _is_common(figure, one))
    return exact or tuple(one for one in steps if _is_ground(figure, one.rows, GROUNDS)) or tuple(steps)


def _is_common(figure: str, step: Step) -> bool:
    starts = (start for name in step.facility for start in FACILITY.get(name, ()))
    return _is_ground(figure, step.rows, COMMON) or any(figure.startswith(start) for start in starts)


def _is_ground(figure: str, rows: Iterable[Row], among: Collection[str]) -> bool:
    sheets = {sheet for sheet, _ in rows}
    return any(figure.startswith(start) for sheet in sheets if sheet in among for start in GROUNDS[sheet])
