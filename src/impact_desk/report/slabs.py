"""Slabs: pieces of a page that are drawn in one go and never cut (a line, a row of a table, tiles, a chart)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .blocks import Span, Tile, words
from .ink import ACCENT, FAINT, Ink
from .setting import Line, Piece, Style, piece_of, set_words

TILE_LABEL, TILE_NOTE = Style(8, 11, muted=True), Style(7.5, 10, muted=True)
TILE_FIGURE, TILE_UNIT = Style(17, 23, bold=True), Style(9, 23, muted=True)
SMALLEST_FIGURE = 8.0
SIGNATURE_SIZE = (260.0, 84.0)
"""Width and height of the place for the visible signature, in points."""
_PADDING = 9.0


class Slab(Protocol):
    """Something that takes `height` points of a page and draws itself below `top`."""

    @property
    def height(self) -> float:
        """In points."""

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw it."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A slab in the flow of pages.

    `before` is blank space above it, unless it starts a page; `keep` holds it on the page of the next one; `header` is
    drawn above it when it starts a page; `breaks` makes it start one.
    """

    slab: Slab
    before: float = 0.0
    keep: bool = False
    header: Slab | None = None
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class TextSlab:
    """Lines of text, with a point before the first one where it is an item of a list."""

    lines: tuple[Line, ...]
    indent: float = 0.0
    point: bool = False
    accent: bool = False

    @property
    def height(self) -> float:
        """The lines' leading."""
        return sum(line.style.leading for line in self.lines)

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the lines."""
        for number, line in enumerate(self.lines):
            baseline = top - line.style.size
            if self.point and number == 0:
                ink.text("•", line.style.size, (left + 2, baseline), ACCENT)
            ink.line(line, left + self.indent, baseline, ACCENT if self.accent else None)
            top -= line.style.leading


@dataclass(frozen=True, slots=True)
class HeadingSlab:
    """A heading, listed among the bookmarks; chapters have a rule above."""

    lines: tuple[Line, ...]
    text: str
    level: int
    width: float

    @property
    def height(self) -> float:
        """Lines, and the rule's room."""
        return sum(line.style.leading for line in self.lines) + (7 if self.level == 1 else 0) + 3

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw rule and lines."""
        if self.level < 3:
            ink.bookmark(self.text, self.level - 1, top)
        if self.level == 1:
            ink.rule(left, left + self.width, top - 1, ACCENT, 1.2)
            top -= 7
        TextSlab(self.lines, accent=self.level == 1).draw(ink, left, top)


@dataclass(frozen=True, slots=True)
class TilesSlab:
    """One row of headline figures."""

    tiles: tuple[Tile, ...]
    in_row: int
    width: float
    gap: float = 8.0

    @property
    def height(self) -> float:
        """The tallest tile's."""
        return max(TextSlab(self._lines(tile)).height for tile in self.tiles) + 2 * _PADDING

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the tiles side by side."""
        bottom, width = top - self.height, self._tile_width
        for tile in self.tiles:
            ink.area((left, bottom, left + width, top), FAINT)
            ink.area((left, bottom, left + 2.5, top), ACCENT)
            TextSlab(self._lines(tile)).draw(ink, left + _PADDING + 2, top - _PADDING)
            left += width + self.gap

    @property
    def _tile_width(self) -> float:
        return (self.width - self.gap * (self.in_row - 1)) / self.in_row

    def _lines(self, tile: Tile) -> tuple[Line, ...]:
        room = self._tile_width - 2 * _PADDING - 2
        label = set_words(words(tile.label), room, TILE_LABEL)
        note = set_words(tile.note, room, TILE_NOTE) if tile.note else ()
        return (*label, _headline(tile, room), *note)


def _headline(tile: Tile, room: float) -> Line:
    """Figure and unit on one line, the figure smaller where it is long."""
    unit: tuple[Piece, ...] = (piece_of(Span(f" {tile.unit}"), TILE_UNIT),) if tile.unit else ()
    left = room - sum(piece.width for piece in unit)
    figure = piece_of(tile.figure, TILE_FIGURE)
    if figure.width > left:
        size = max(SMALLEST_FIGURE, TILE_FIGURE.size * left / figure.width)
        figure = piece_of(tile.figure, Style(size, TILE_FIGURE.leading, bold=True))
    return Line((figure, *unit), TILE_FIGURE)


@dataclass(frozen=True, slots=True)
class SignatureSlab:
    """The frame that a visible signature fills, with its caption below."""

    caption: Line

    @property
    def height(self) -> float:
        """Frame and caption."""
        return SIGNATURE_SIZE[1] + 16

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the frame and remember it."""
        width, height = SIGNATURE_SIZE
        # On whole points, so that frame and signature lie on one another.
        edge, upper = float(round(left)), float(round(top))
        box = edge, upper - height, edge + width, upper
        ink.frame(box)
        ink.keep_for_signature(box)
        ink.line(self.caption, left, top - height - 11)


@dataclass(frozen=True, slots=True)
class Stack:
    """Slabs one below the other, kept together."""

    strips: tuple[Strip, ...]

    @property
    def height(self) -> float:
        """All slabs and the space between them."""
        return sum(strip.slab.height + (strip.before if number else 0) for number, strip in enumerate(self.strips))

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw one below the other."""
        for number, strip in enumerate(self.strips):
            top -= strip.before if number else 0
            strip.slab.draw(ink, left, top)
            top -= strip.slab.height


@dataclass(frozen=True, slots=True)
class Beside:
    """Two slabs side by side."""

    left: Slab
    right: Slab
    distance: float

    @property
    def height(self) -> float:
        """The taller one's."""
        return max(self.left.height, self.right.height)

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw both."""
        self.left.draw(ink, left, top)
        self.right.draw(ink, left + self.distance, top)
