"""From blocks to strips, and from strips to pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from .blocks import (
    BarChart,
    Block,
    Captioned,
    Heading,
    PageBreak,
    Pair,
    Paragraph,
    SignatureBox,
    StackedBar,
    Table,
    Tiles,
    words,
)
from .chart_slab import chart_slab
from .setting import Style, set_words
from .slabs import Beside, HeadingSlab, SignatureSlab, Slab, Stack, Strip, TextSlab, TilesSlab
from .tables import table_strips

HEADINGS = {1: Style(15, 19, bold=True), 2: Style(11, 14, bold=True), 3: Style(9.5, 12.5, bold=True)}
BEFORE = {1: 22.0, 2: 14.0, 3: 10.0}
BODY, NOTE = Style(9.5, 13.5), Style(8, 11, muted=True)
CAPTION = Style(7.5, 10, muted=True)
PAIR_GAP = 24.0
_INDENT = 12.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A slab on a page, by the point where its upper left corner lies."""

    slab: Slab
    top: float


def strips_of(blocks: Iterable[Block], width: float, page_height: float) -> Iterator[Strip]:
    """Every block as strips of a column that is `width` wide. Raises `MissingGlyph`."""
    breaks, before = False, None
    for block in blocks:
        for strip in _strips(block, width, page_height):
            # A paragraph right below a heading leads into what follows.
            leads = isinstance(block, Paragraph) and isinstance(before, Heading)
            yield replace(strip, breaks=breaks, keep=strip.keep or leads)
            breaks = False
        breaks, before = breaks or isinstance(block, PageBreak), block


def _strips(block: Block, width: float, page_height: float) -> Iterator[Strip]:
    match block:
        case Heading():
            lines = set_words(words(block.text), width, HEADINGS[block.level])
            yield Strip(HeadingSlab(lines, block.text, block.level, width), BEFORE[block.level], keep=True)
        case Paragraph():
            yield from _paragraph(block, width)
        case Tiles():
            yield from _tiles(block, width)
        case Table():
            yield from table_strips(block, width, page_height)
        case BarChart() | StackedBar():
            yield Strip(chart_slab(block, width), 8.0)
        case Captioned():
            yield from _captioned(block, width, page_height)
        case Pair():
            yield from _pair(block, width, page_height)
        case SignatureBox():
            yield Strip(SignatureSlab(set_words(words(block.caption), width, CAPTION)[0]), 14.0)


def _paragraph(block: Paragraph, width: float) -> Iterator[Strip]:
    style, point = (NOTE if block.style == "note" else BODY), block.style == "point"
    indent = _INDENT if point else 0.0
    lines = set_words(block.words, width - indent, style)
    for number, line in enumerate(lines):
        # Neither the first nor the last line stands alone on a page.
        together = number == 0 or number == len(lines) - 2
        slab = TextSlab((line,), indent, point=point and number == 0)
        yield Strip(slab, 5.0 if number == 0 else 0.0, keep=together and number < len(lines) - 1)


def _tiles(block: Tiles, width: float) -> Iterator[Strip]:
    for start in range(0, len(block.tiles), block.in_row):
        yield Strip(TilesSlab(block.tiles[start : start + block.in_row], block.in_row, width), 8.0)


def _captioned(block: Captioned, width: float, page_height: float) -> Iterator[Strip]:
    title = TextSlab(set_words(words(block.title), width, HEADINGS[3]))
    yield Strip(title, BEFORE[3], keep=True)
    yield from _strips(block.body, width, page_height)


def _pair(block: Pair, width: float, page_height: float) -> Iterator[Strip]:
    half = (width - PAIR_GAP) / 2
    left, right = (Stack(tuple(_captioned(one, half, page_height))) for one in (block.left, block.right))
    beside = Beside(left, right, half + PAIR_GAP)
    if beside.height <= page_height / 2:
        yield Strip(beside, BEFORE[3])
    else:
        for one in (block.left, block.right):
            yield from _captioned(one, width, page_height)


def paginated(strips: Iterable[Strip], first_height: float, page_height: float) -> list[list[Placed]]:
    """Lay the strips on pages; the first page has `first_height` left. `top` is measured from the column's upper edge."""
    pages: list[list[Placed]] = [[]]
    used, room = 0.0, first_height
    for group in _groups(strips):
        needed = _height(group, fresh=not pages[-1])
        if (group[0].breaks or used + needed > room) and pages[-1]:
            pages.append([])
            used, room = 0.0, page_height
        for strip in group:
            if pages[-1] and used + strip.before + strip.slab.height > room:
                pages.append([])
                used, room = 0.0, page_height
            used = _put(strip, pages[-1], used)
    return pages


def _groups(strips: Iterable[Strip]) -> Iterator[Sequence[Strip]]:
    """Strips that stay together."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield tuple(group)
            group = []
    if group:
        yield tuple(group)


def _height(group: Sequence[Strip], *, fresh: bool) -> float:
    return sum(
        strip.slab.height + (0.0 if fresh and number == 0 else strip.before) for number, strip in enumerate(group)
    )


def _put(strip: Strip, page: list[Placed], used: float) -> float:
    if page:
        used += strip.before
    elif strip.header:
        page.append(Placed(strip.header, used))
        used += strip.header.height
    page.append(Placed(strip.slab, used))
    return used + strip.slab.height
