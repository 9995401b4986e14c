"""The columns of a Value Map spreadsheet, as evaluators of social value use it, proposed to be corrected.

Its header takes several rows: the stages, the names of the columns, the question that each answers. Names repeat
(“Source” stands beside quantity and beside the proxy, “Description” beside input and outcome, “Value” beside both), so
what a column means follows from the words in it and, where they leave it open, from the columns left of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.exact import shorten
from ..domain.problem import Refusal
from .raw import USUAL_READING, RawTable, Reading
from .tables import read_tables
from .value_map_words import TITLES, is_number, meaning_of, settled

NEEDED = ("outcome", "quantity", "proxy_value")
"""Without these columns there is no value map."""
DEEPEST = 60
"""The header is looked for in this many rows."""
_LEAST = 5
LISTED = "Quantities by year"
"""The sheet that lists the quantities of outcomes that have one for each year."""


class NoLayout(Refusal):
    """No sheet of the file has a header in which a value map is recognised."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” holds no value map that is recognised. It needs columns for outcome, quantity and proxy value.",
            file=shorten(file),
        )


class NotMapped(Refusal):
    """A column without which there is no value map means nothing."""

    def __init__(self, missing: str) -> None:
        super().__init__("Say which columns are: {missing}.", missing=missing)


class MappedTwice(Refusal):
    """Two columns mean the same."""

    def __init__(self, title: str) -> None:
        super().__init__("Two columns are said to be {title}. Choose one of them.", title=title)


@dataclass(frozen=True, slots=True)
class LayoutColumn:
    """One column: its place from 0, what its header says, what it means (nothing where it is left out)."""

    place: int
    header: str
    meaning: str | None

    @property
    def year(self) -> int | None:
        """Which year of the year table it is, if it is one."""
        return int(self.meaning[5:]) if self.meaning and self.meaning.startswith("year ") else None


@dataclass(frozen=True, slots=True)
class Proposal:
    """How a table would be read: its header rows (from 1), its columns, and the first lines to look at.

    `sheets` are those of the file that hold a whole value map; `listed` is the sheet of quantities by year, if any.
    """

    table: RawTable
    header: tuple[int, int]
    columns: tuple[LayoutColumn, ...]
    sheets: tuple[str, ...] = ()
    listed: RawTable | None = None

    def place_of(self, meaning: str) -> int | None:
        """The column that means this."""
        return next((column.place for column in self.columns if column.meaning == meaning), None)

    @property
    def missing(self) -> tuple[str, ...]:
        """Meanings that are needed and that no column has."""
        return tuple(meaning for meaning in NEEDED if self.place_of(meaning) is None)

    @property
    def preview(self) -> tuple[tuple[str, ...], ...]:
        """The first rows below the header, as they stand in the file."""
        return tuple(row for number, row in self.table.rows if number > self.header[1])[:20]


def propose(path: Path, how: Reading = USUAL_READING, *, sheet: str = "") -> Proposal:
    """How the value map in a workbook or CSV file would be read: that of `sheet`, else the one that knows most columns.

    Raises what reading raises, or `NoLayout`.
    """
    tables = read_tables(path, how)
    found = [one for one in map(proposed, tables) if one]
    wanted = [one for one in found if one.table.name == sheet] if sheet else found
    best = max(wanted, key=lambda one: (not one.missing, _known(one)), default=None)
    if best is None:
        raise NoLayout(path.name)
    whole = tuple(one.table.name for one in found if not one.missing)
    listed = next((one for one in tables if one.name == LISTED), None)
    return replace(best, sheets=whole, listed=listed)


def proposed(table: RawTable) -> Proposal | None:
    """How `table` would be read; nothing where no row of it looks like the header of a value map."""
    rows = table.cells[:DEEPEST]
    scores = [len(set(_meanings_alone(row))) for row in rows]
    best = max(range(len(rows)), key=lambda place: scores[place], default=None)
    if best is None or scores[best] < _LEAST:
        return None
    first, last = _block(rows, scores, best)
    meant = _meanings(rows[first : last + 1], best - first)
    return Proposal(table, (first + 1, last + 1), tuple(_columns(meant)))


def corrected(proposal: Proposal, meanings: Mapping[int, str | None]) -> Proposal:
    """The proposal with other meanings for some columns, by place. Raises `MappedTwice`."""
    columns = tuple(replace(column, meaning=meanings.get(column.place, column.meaning)) for column in proposal.columns)
    taken: set[str] = set()
    for column in columns:
        if column.meaning and column.meaning in taken:
            raise MappedTwice(TITLES.get(column.meaning, column.meaning))
        taken.add(column.meaning or "")
    return replace(proposal, columns=columns)


def check_mapped(proposal: Proposal) -> None:
    """Raise `NotMapped` where a needed column means nothing."""
    if proposal.missing:
        raise NotMapped(", ".join(TITLES[meaning].lower() for meaning in proposal.missing))


def _meanings_alone(row: Sequence[str]) -> Iterator[str]:
    found = (meaning_of(text) for text in row if text and not is_number(text))
    yield from (meaning for meaning in found if meaning and meaning != "other")


def _block(rows: Sequence[Sequence[str]], scores: Sequence[int], best: int) -> tuple[int, int]:
    """First and last row of the header around its best row: rows of words, of which some are known."""

    def belongs(place: int) -> bool:
        filled = [text for text in rows[place] if text.strip()]
        return bool(filled) and scores[place] > 0 and not any(is_number(text) for text in filled)

    first = last = best
    while first > 0 and best - first < 4 and belongs(first - 1):
        first -= 1
    while last + 1 < len(rows) and last - best < 4 and belongs(last + 1):
        last += 1
    return first, last


def _meanings(rows: Sequence[Sequence[str]], best: int) -> Iterator[tuple[str, str | None]]:
    """Each column's words from all rows of the header, and what they mean.

    The best row goes before all rows read together, those before a row by itself: a title above or a question below may
    be merged over columns that it does not describe.
    """
    for place in range(max(map(len, rows))):
        cells = [row[place].strip() if place < len(row) else "" for row in rows]
        whole = " ".join(cells).strip()
        said = [meaning_of(text) for text in (cells[best], whole, *reversed(cells))]
        yield whole, next((one for one in said if one and not one.endswith("?")), said[1])


def _columns(found: Iterable[tuple[str, str | None]]) -> Iterator[LayoutColumn]:
    taken: set[str] = set()
    for place, (text, said) in enumerate(found):
        meaning = settled(said, taken)
        if meaning in taken or meaning == "other":
            meaning = None
        taken.add(meaning or "")
        if text or meaning:
            yield LayoutColumn(place, text, meaning)


def _known(proposal: Proposal) -> int:
    return sum(column.meaning is not None for column in proposal.columns)
