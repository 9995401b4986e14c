"""Taking in a Value Map spreadsheet with somebody looking on: what each column means, what each row comes to, then one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from ..domain.exact import shorten
from ..domain.problem import Refusal
from ..domain.records import EvaluationInput, Outcome
from .project_desk import Desk
from .value_maps import Taken, corrected, meanings, preview, proposal_for, take

if TYPE_CHECKING:
    from ..reading.value_map_layout import Proposal
    from ..reading.value_map_rows import LayoutReading

YEAR = "year "
"""How the meaning of a column of the year table begins; the year follows."""


@dataclass(frozen=True, slots=True)
class MapColumn:
    """A column of the file: its place from 0, its header, what it means (nothing: left out), the first value below."""

    place: int
    header: str
    meaning: str | None
    example: str


@dataclass(frozen=True, slots=True)
class RefusedCell:
    """A cell for which a row is refused: row of the file, column, what stands there, and why."""

    row: int
    column: str
    value: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class OtherImpact:
    """An outcome whose impact the file states differently from what its row leads to."""

    row: int
    outcome: str
    printed: Fraction
    reckoned: Fraction


@dataclass(frozen=True, slots=True)
class MapPreview:
    """What the file would add: rows `read`, outcomes and inputs taken, cells refused, impacts that differ, its rate.

    `has_conventions` says that the file names others beside its rate.
    """

    read: int
    outcomes: tuple[Outcome, ...]
    inputs: tuple[EvaluationInput, ...]
    refused: tuple[RefusedCell, ...]
    differing: tuple[OtherImpact, ...]
    discount_rate: Decimal | None
    has_conventions: bool = False


class SeveralMaps(Refusal):
    """More than one sheet of the file holds a value map, and nobody said which is meant."""

    def __init__(self, file: str, sheets: tuple[str, ...]) -> None:
        super().__init__(
            "“{file}” holds value maps in several sheets ({sheets}). Say which one is meant with --sheet.",
            file=shorten(file),
            sheets=", ".join(map(shorten, sheets[:5])),
        )


class MapAssistant:
    """One spreadsheet on its way into an evaluation. Reading may take a while, so it is made away from the window's thread."""

    def __init__(self, desk: Desk, evaluation: UUID, path: Path, *, sheet: str = "") -> None:
        """Read the file, or one sheet of it. Raises what reading raises, or `NoLayout`."""
        self._desk, self._evaluation, self.path = desk, evaluation, path
        self._proposal: Proposal = proposal_for(path, sheet)

    @property
    def sheets(self) -> tuple[str, ...]:
        """The sheets of the file that hold a whole value map."""
        return self._proposal.sheets

    def of_sheet(self, sheet: str) -> MapAssistant:
        """The same file with another of its sheets. Raises what reading raises."""
        return MapAssistant(self._desk, self._evaluation, self.path, sheet=sheet)

    @property
    def place(self) -> tuple[str, int, int]:
        """Where the value map stands: the sheet, and first and last row of its header."""
        return (self._proposal.table.name, *self._proposal.header)

    @property
    def columns(self) -> tuple[MapColumn, ...]:
        """The columns of the file, and what each means by now."""
        below = self._proposal.preview
        return tuple(
            MapColumn(one.place, one.header, one.meaning, _first(below, one.place)) for one in self._proposal.columns
        )

    @property
    def titles(self) -> Mapping[str, str]:
        """What a column can mean, with its title in English."""
        years = [one.meaning for one in self._proposal.columns if one.meaning and one.meaning.startswith(YEAR)]
        return {**meanings(), **{year: year.capitalize() for year in years}}

    def mean(self, place: int, meaning: str | None) -> None:
        """Say what a column means; another column that meant the same is left out from now on."""
        others = (one for one in self._proposal.columns if one.meaning == meaning and one.place != place)
        cleared: dict[int, str | None] = {one.place: None for one in others} if meaning else {}
        self._proposal = corrected(self._proposal, {**cleared, place: meaning})

    def preview(self) -> MapPreview:
        """The rows as they would be taken in; nothing is written. Raises `NotMapped`."""
        reading = self._reading()
        refused = tuple(
            RefusedCell(row.number, cell.column, cell.value, cell.refusal)
            for row in reading.refused
            for cell in row.problems
        )
        differing = tuple(
            OtherImpact(one.number, one.outcome.outcome, one.printed, one.reckoned) for one in reading.disagreeing
        )
        terms = reading.terms
        return MapPreview(
            reading.read,
            reading.outcomes,
            reading.inputs,
            refused,
            differing,
            terms.discount_rate,
            bool(set(terms.others) - {"currency"}),
        )

    def take(self, *, with_rate: bool = False) -> Taken:
        """Take the rows in as one step that can be undone. Raises `NotMapped` or `NothingToTake`."""
        return take(self._desk, self._reading(), with_rate=with_rate)

    def _reading(self) -> LayoutReading:
        return preview(self._desk, self._evaluation, self._proposal)


def _first(rows: tuple[tuple[str, ...], ...], place: int) -> str:
    """The first value that stands in a column."""
    return next((row[place] for row in rows if place < len(row) and row[place].strip()), "")
