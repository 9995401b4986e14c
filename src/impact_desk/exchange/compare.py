"""Do the figures that a document states, and those that its pages print, follow from its rows?"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.figure import Figures
from .document import Shown

NOTHING = "—"
"""How a figure without data is printed."""

HEADLINE = ("contributions.total", "volunteering.hours", "volunteering.volunteers")
"""Figures that no document and no pages may leave out: without them nothing would be proved."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure as a page prints it: its id, the page (1 is the first) and the text."""

    figure: str
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that does not follow from the rows. `page` is 0 where the embedded data state it, not a page.

    `printed` is what stands there (nothing: it is missing), `recomputed` what the rows lead to (nothing: no such figure).
    """

    figure: str
    page: int
    printed: str | None
    recomputed: str | None

    @property
    def place(self) -> str:
        """Where it stands, in words."""
        return f"page {self.page}" if self.page else "the embedded data"

    def as_json(self) -> dict[str, Any]:
        """The difference as `verify --json` gives it."""
        place = {"place": "page", "page": self.page} if self.page else {"place": "data"}
        return {"figure": self.figure, **place, "printed": self.printed, "recomputed": self.recomputed}


def stated_differences(figures: Figures, stated: Mapping[str, Shown]) -> tuple[Difference, ...]:
    """Where the figures that a document states are not those of its rows.

    A figure that the document does not state is none: an older program knew fewer. The headline must be there.
    """
    missing = (
        Difference(name, 0, None, told(figures[name].shown))
        for name in HEADLINE
        if name in figures and name not in stated
    )
    wrong = (
        Difference(name, 0, told(value), told(figures[name].shown) if name in figures else None)
        for name, value in stated.items()
        if name not in figures or figures[name].shown != value or type(figures[name].shown) is not type(value)
    )
    return (*missing, *wrong)


def page_differences(figures: Mapping[str, str], printed: Iterable[Printed]) -> tuple[Difference, ...]:
    """Where pages print another text than `figures` (texts by id, as pages must print them), or no headline at all."""
    found = tuple(printed)
    ids = {one.figure for one in found}
    missing = (Difference(name, 1, None, figures[name]) for name in HEADLINE if name in figures and name not in ids)
    wrong = (
        Difference(one.figure, one.page, one.text, figures.get(one.figure))
        for one in found
        if figures.get(one.figure) != one.text
    )
    return (*missing, *wrong)


def told(shown: Shown) -> str:
    """A shown figure as text."""
    return NOTHING if shown is None else str(shown)
