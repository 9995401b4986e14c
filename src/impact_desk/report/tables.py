"""Tables: columns as wide as their content asks for, rows as strips, the header on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .blocks import Column, Row, Table, Words, words
from .ink import FAINT, MUTED, RULE, Ink
from .setting import Line, Style, narrowest, natural_width, set_words
from .slabs import Strip

HEAD = Style(7.5, 9.5, bold=True, muted=True)
CELL = Style(8.5, 11.5)
SMALLEST = 0.7
"""How far type shrinks before a wide table's words are cut."""
WIDEST_WORD = 110.0
"""A word that is wider than this breaks rather than widening its column, in points."""
NARROW = 320.0
"""The width of a narrow table, in points."""
UNBROKEN_TITLE = 40.0
"""A title that is no wider than this does not break, in points."""
SHORT = 9
"""A table of so few rows is not parted."""
_GAP = 10.0
_PAD = 3.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The columns' places: left edge and width of each, from the table's left edge; all type scaled by `factor`."""

    columns: tuple[Column, ...]
    edges: tuple[tuple[float, float], ...]
    width: float
    factor: float

    @property
    def head(self) -> Style:
        """The style of titles."""
        return HEAD.scaled(self.factor)

    @property
    def cell(self) -> Style:
        """The style of cells."""
        return CELL.scaled(self.factor)


@dataclass(frozen=True, slots=True)
class RowSlab:
    """A row, or the part of a long one that goes on one page."""

    sheet: Sheet
    cells: tuple[tuple[Line, ...], ...]
    kind: str

    @property
    def height(self) -> float:
        """The tallest cell and padding."""
        return max((sum(line.style.leading for line in lines) for lines in self.cells), default=0.0) + 2 * _PAD

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw cells and rules."""
        bottom, right = top - self.height, left + self.sheet.width
        if self.kind == "head":
            ink.rule(left, right, bottom, MUTED, 0.8)
        elif self.kind == "total":
            ink.area((left, bottom, right, top), FAINT)
            ink.rule(left, right, top, MUTED, 0.8)
        elif self.kind != "group":
            ink.rule(left, right, bottom, RULE, 0.4)
        if self.kind == "group":
            self._draw_lines(ink, self.cells[0], (left, left + self.sheet.width), top, right=False)
            return
        for column, (edge, width), lines in zip(self.sheet.columns, self.sheet.edges, self.cells, strict=True):
            span = left + edge, left + edge + width
            start = top if self.kind != "head" else bottom + 2 * _PAD + sum(line.style.leading for line in lines)
            self._draw_lines(ink, lines, span, start, right=column.align == "right")

    def _draw_lines(
        self, ink: Ink, lines: Sequence[Line], span: tuple[float, float], top: float, *, right: bool
    ) -> None:
        y = top - _PAD
        for line in lines:
            start = span[1] - line.width if right else span[0]
            ink.line(line, start, y - line.style.size)
            y -= line.style.leading

    def parts(self, most: float) -> Iterator[RowSlab]:
        """The row in parts no taller than `most`."""
        style = self.sheet.cell
        count = max(1, int((most - 2 * _PAD) // style.leading))
        longest = max(len(lines) for lines in self.cells)
        for start in range(0, max(longest, 1), count):
            yield RowSlab(self.sheet, tuple(lines[start : start + count] for lines in self.cells), self.kind)


def table_strips(table: Table, width: float, page_height: float, before: float = 6.0) -> Iterator[Strip]:
    """The table as strips: header first, where it has titles, then the rows. Raises `MissingGlyph`."""
    sheet = sheet_for(table, min(width, NARROW) if table.narrow else width)
    header = _header(sheet)
    if header:
        yield Strip(header, before, keep=True)
    most = page_height - (header.height if header else 0.0)
    for number, row in enumerate(table.rows):
        space = before if number == 0 and not header else 0.0
        for part in _row_slab(sheet, row).parts(most):
            yield Strip(part, space, keep=_stays(table.rows, number), header=header)


def _header(sheet: Sheet) -> RowSlab | None:
    if not any(column.title for column in sheet.columns):
        return None
    pairs = zip(sheet.columns, sheet.edges, strict=True)
    return RowSlab(sheet, tuple(set_words(words(column.title), edge[1], sheet.head) for column, edge in pairs), "head")


def _row_slab(sheet: Sheet, row: Row) -> RowSlab:
    if row.kind == "group":
        return RowSlab(sheet, (set_words(row.cells[0], sheet.width, sheet.cell),), row.kind)
    pairs = zip(row.cells, sheet.edges, strict=True)
    cells = tuple(set_words(cell, width, sheet.cell) if cell else () for cell, (_, width) in pairs)
    return RowSlab(sheet, cells, row.kind)


def _stays(rows: Sequence[Row], number: int) -> bool:
    """A row stays with the next one in a short table, under a group, before a total, and as the first of several."""
    if number == len(rows) - 1:
        return False
    if len(rows) <= SHORT or number == 0:
        return True
    return rows[number].kind == "group" or rows[number + 1].kind in {"total", "aside"}


def sheet_for(table: Table, width: float) -> Sheet:
    """Where the columns of `table` stand within `width` points. Raises `MissingGlyph`."""
    gaps = _GAP * (len(table.columns) - 1)
    needs = [_needs(table, number) for number in range(len(table.columns))]
    least = sum(low for low, _ in needs)
    factor = 1.0 if least <= width - gaps else max(SMALLEST, (width - gaps) / least)
    widths = _shared(table.columns, [(low * factor, high * factor) for low, high in needs], width - gaps)
    edges, left = [], 0.0
    for one in widths:
        edges.append((left, one))
        left += one + _GAP
    return Sheet(table.columns, tuple(edges), width, factor)


def _needs(table: Table, number: int) -> tuple[float, float]:
    """The least width of a column, and the width at which nothing in it breaks."""
    title = words(table.columns[number].title)
    cells = [row.cells[number] for row in table.rows if row.kind != "group"]
    whole = natural_width(title, HEAD)
    least = max(narrowest(title, HEAD), min(whole, UNBROKEN_TITLE), *(_least(cell) for cell in cells), 0.0)
    return least, max(least, whole, *(natural_width(cell, CELL) for cell in cells), 0.0)


def _least(cell: Words) -> float:
    """Figures never break, nor do they part from their unit where that is short."""
    if not any(span.mark for span in cell):
        return min(WIDEST_WORD, narrowest(cell, CELL))
    return max(narrowest(cell, CELL), min(WIDEST_WORD, natural_width(cell, CELL)))


def _shared(columns: Sequence[Column], needs: Sequence[tuple[float, float]], width: float) -> list[float]:
    """Give every column its least width, and of the rest as it asks for; what nobody asks for goes to text."""
    least = sum(low for low, _ in needs)
    wished = sum(high - low for low, high in needs)
    rest = width - least
    if rest <= 0:
        return [low * width / least for low, _ in needs]
    if wished > rest:
        return [low + rest * (high - low) / wished for low, high in needs]
    texts = [column.grow and column.align == "left" for column in columns]
    taking = texts if any(texts) else [True] * len(columns)
    spare = (rest - wished) / sum(taking)
    return [high + (spare if takes else 0) for (_, high), takes in zip(needs, taking, strict=True)]
