"""Setting text: pieces with their fonts and widths, broken into lines as Latin and Chinese want it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from . import fonts
from .blocks import Span, Words

_CJK = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uffef\U00020000-\U0003ffff"
# After - and / a line may end, but not within a number or a date.
_TOKEN = re.compile(rf"[{_CJK}] *|[^ {_CJK}]*?(?:(?<!\d)[-/]|[-/](?!\d)) *(?=[^ ])|[^ {_CJK}]+ *| +")
_NEW_LINE = "\n"
_NOT_FIRST = frozenset("、。，．：；！？）」』】〉》％…—·ー々ゝヽぁぃぅぇぉっゃゅょァィゥェォッャュョ%)],.;:!?’”")
_NOT_LAST = frozenset("（「『【〈《([“‘")


@dataclass(frozen=True, slots=True)
class Style:
    """A way to set text: size and distance of lines in points."""

    size: float
    leading: float
    bold: bool = False
    muted: bool = False

    def scaled(self, factor: float) -> Style:
        """The same, smaller or larger."""
        return Style(self.size * factor, self.leading * factor, bold=self.bold, muted=self.muted)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a line: in one style, perhaps a marked figure; `size` and `width` in points."""

    text: str
    size: float
    bold: bool
    muted: bool
    mark: str | None
    width: float

    def __add__(self, other: Piece) -> Piece:
        """Both as one piece."""
        return Piece(self.text + other.text, self.size, self.bold, self.muted, self.mark, self.width + other.width)


@dataclass(frozen=True, slots=True)
class Line:
    """A set line."""

    pieces: tuple[Piece, ...]
    style: Style

    @property
    def width(self) -> float:
        """In points."""
        return sum(piece.width for piece in self.pieces)


def set_words(words: Words, width: float, style: Style) -> tuple[Line, ...]:
    """Break `words` into lines no wider than `width`, and where they themselves start a new line.

    A marked figure is never broken. Raises `MissingGlyph`.
    """
    lines: list[list[Piece]] = [[]]
    used = 0.0
    for atom in _atoms(words, style):
        if atom.text == _NEW_LINE:
            lines.append([])
            used = 0.0
            continue
        for piece in _fitting(atom, width):
            if lines[-1] and used + _width_at_end(piece) > width + 0.01:
                lines.append([])
                used = 0.0
            lines[-1].append(piece)
            used += piece.width
    return tuple(Line(_trimmed(line), style) for line in lines)


def natural_width(words: Words, style: Style) -> float:
    """How wide `words` are on one line. Raises `MissingGlyph`."""
    return sum(piece.width for piece in _atoms(words, style))


def narrowest(words: Words, style: Style) -> float:
    """How wide the widest part of `words` is that does not break. Raises `MissingGlyph`."""
    return max((_width_at_end(piece) for piece in _atoms(words, style)), default=0.0)


def piece_of(span: Span, style: Style) -> Piece:
    """A span as one piece. Raises `MissingGlyph`."""
    return _part(span, fonts.printable(span.text), style)


@lru_cache(maxsize=20_000)
def text_width(text: str, *, bold: bool) -> float:
    """How wide `text` is at a size of 1 point. Raises `MissingGlyph`."""
    return fonts.width(text, 1, bold=bold)


def _atoms(words: Words, style: Style) -> Iterator[Piece]:
    for span in words:
        if span.mark:
            yield piece_of(span, style)
            continue
        for number, text in enumerate(span.text.split(_NEW_LINE)):
            if number:
                yield Piece(_NEW_LINE, style.size, span.bold, span.muted, None, 0.0)
            yield from (_part(span, part, style) for part in breakable(fonts.printable(text)))


def _part(span: Span, text: str, style: Style) -> Piece:
    bold = span.bold or style.bold
    width = text_width(text, bold=bold) * style.size
    return Piece(text, style.size, bold, span.muted or style.muted, span.mark, width)


def breakable(text: str) -> Iterable[str]:
    """The parts between which a line may end; blanks stay with the part before them."""
    parts: list[str] = []
    for token in _TOKEN.findall(text):
        joins = parts and (token[0] in _NOT_FIRST or parts[-1][-1] in _NOT_LAST)
        if joins and not parts[-1].endswith(" "):
            parts[-1] += token
        else:
            parts.append(token)
    return parts


def _fitting(piece: Piece, width: float) -> Sequence[Piece]:
    """The piece, or its letters where it alone is wider than a line."""
    if piece.mark or _width_at_end(piece) <= width:
        return (piece,)
    return [_resized(piece, char) for char in piece.text]


def _resized(piece: Piece, text: str) -> Piece:
    width = text_width(text, bold=piece.bold) * piece.size
    return Piece(text, piece.size, piece.bold, piece.muted, piece.mark, width)


def _width_at_end(piece: Piece) -> float:
    """How wide the piece is as the last of a line, where blanks do not count."""
    if not piece.text.endswith(" "):
        return piece.width
    return text_width(piece.text.rstrip(" "), bold=piece.bold) * piece.size


def _trimmed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Neighbours of one style as one piece, measured as it will be drawn, without blanks at the line's end."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and _alike(joined[-1], piece):
            joined[-1] += piece
        else:
            joined.append(piece)
    while joined and not joined[-1].mark and not joined[-1].text.strip(" "):
        joined.pop()
    if joined and not joined[-1].mark:
        joined[-1] = _resized(joined[-1], joined[-1].text.rstrip(" "))
    return tuple(_resized(piece, piece.text) for piece in joined)


def _alike(one: Piece, other: Piece) -> bool:
    unmarked = not one.mark and not other.mark
    return unmarked and (one.bold, one.muted, one.size) == (other.bold, other.muted, other.size)
