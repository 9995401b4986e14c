"""What a report is made of, before anybody thinks of pages: headings, text, tables, charts, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

from .meta import Language, Paper


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text. `mark` is the id of the figure that it prints, by which a machine finds it on the page."""

    text: str
    bold: bool = False
    muted: bool = False
    mark: str | None = None


Words: TypeAlias = tuple[Span, ...]
"""A text of several pieces: a paragraph, a cell."""
Align: TypeAlias = Literal["left", "right"]


def words(text: str, *, bold: bool = False, muted: bool = False) -> Words:
    """Plain text as one piece."""
    return (Span(text, bold=bold, muted=muted),)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 starts a chapter and stands in the bookmarks, as does level 2."""

    text: str
    level: Literal[1, 2, 3] = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: body text, a note in small print, or a point of a list."""

    words: Words
    style: Literal["body", "note", "point"] = "body"


@dataclass(frozen=True, slots=True)
class Tile:
    """One headline figure: what it is, the figure, its unit, and a line below."""

    label: str
    figure: Span
    unit: str = ""
    note: Words = ()


@dataclass(frozen=True, slots=True)
class Tiles:
    """Headline figures side by side, a few in each row."""

    tiles: tuple[Tile, ...]
    in_row: int = 3


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; of the width that nobody needs, text columns that `grow` take their part."""

    title: str = ""
    align: Align = "left"
    grow: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    `total` rows are set off by a rule, `aside` rows stand beside a total without being part of it; a `group` row is one
    cell across the table and stays with the row that follows it.
    """

    cells: tuple[Words, ...]
    kind: Literal["plain", "total", "aside", "group"] = "plain"


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header is repeated on every page that it runs over; without titles it has none.

    A `narrow` table takes the part of the page's width that keeps names and figures close together.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart from `start` on, and the figure that is printed at its end."""

    label: str
    value: Fraction
    figure: Span
    start: Fraction = Fraction()


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars lying (categories) or standing (years), in one unit; lying ones beside the upright `line`."""

    title: str
    bars: tuple[Bar, ...]
    standing: bool = False
    line: Fraction = Fraction()


@dataclass(frozen=True, slots=True)
class StackedBar:
    """One bar in parts of a whole, each named; the parts' figures stand in a table beside it."""

    title: str
    parts: tuple[tuple[str, Fraction], ...]
    rest: str
    whole: Fraction


Chart: TypeAlias = BarChart | StackedBar


@dataclass(frozen=True, slots=True)
class Captioned:
    """A table or chart under a title of its own, for use in pairs."""

    title: str
    body: Table | Chart


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tables or charts side by side."""

    left: Captioned
    right: Captioned


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """The place that a visible signature fills, with a caption for readers of the paper."""

    caption: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block: TypeAlias = Heading | Paragraph | Tiles | Table | Chart | Pair | Captioned | SignatureBox | PageBreak


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole report: titles, what every page bears, and the blocks in reading order."""

    title: str
    subject: str
    period: str
    facts: tuple[str, ...]
    blocks: tuple[Block, ...]
    language: Language
    footer: str
    page_of: str
    paper: Paper = "A4"
    author: str = ""
    keywords: tuple[str, ...] = field(default=())

    def marked(self) -> Iterator[Span]:
        """Every figure that the pages print, in reading order, as often as they print it."""
        for block in self.blocks:
            yield from (span for span in _spans(block) if span.mark)


def _spans(block: Block) -> Iterable[Span]:
    match block:
        case Paragraph():
            yield from block.words
        case Tiles():
            for tile in block.tiles:
                yield from (tile.figure, *tile.note)
        case Table():
            for row in block.rows:
                for cell in row.cells:
                    yield from cell
        case BarChart():
            yield from (bar.figure for bar in block.bars)
        case Captioned():
            yield from _spans(block.body)
        case Pair():
            yield from (*_spans(block.left), *_spans(block.right))
        case _:
            pass
