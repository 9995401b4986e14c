"""The visible signature: a small box with a few lines, set in embedded fonts.

Every character is taken from the first of the given fonts that has it; a character that none of them
has is refused, since a box in its place would go unnoticed until somebody reads the paper.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Any

import uharfbuzz as hb
from fontTools import ttLib
from fontTools.ttLib.scaleUpem import scale_upem
from pyhanko.pdf_utils.content import ResourceType
from pyhanko.pdf_utils.font.opentype import GlyphAccumulator
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.stamp.base import BaseStamp, BaseStampStyle

from ..domain.problem import Refusal

_LARGEST_SIZE = 9.0
_LEADING = 1.35
_MARGIN = 5.0
_NOT_EMBEDDED = frozenset({"GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx"})
_INK = b"0.13 0.23 0.36"


class MissingGlyph(Refusal):
    """A character that no embedded font can show."""

    def __init__(self, character: str, line: str) -> None:
        super().__init__(
            "The character {character} (U+{code:04X}) in “{line}” is in none of the fonts, so the signature's stamp cannot show it.",
            character=character,
            code=ord(character),
            line=line[:80],
        )


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the visible signature says and where: `box` is left, bottom, right, top in points on `page` (from 0, or -1 for the last).

    `fonts` are whole TrueType files, asked in this order for each character.
    """

    lines: tuple[str, ...]
    box: tuple[int, int, int, int]
    fonts: tuple[bytes, ...] = field(repr=False)
    page: int = 0


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters of one line that one font shows; `width` in ems."""

    font: int
    text: str
    width: float


class _Face:
    """One font: which characters it has, how wide they are, and a small font of just those that are used."""

    def __init__(self, content: bytes) -> None:
        self._face = hb.Face(content)
        self._font = hb.Font(self._face)

    def __contains__(self, character: str) -> bool:
        return bool(self._font.get_nominal_glyph(ord(character)))

    def width(self, text: str) -> float:
        glyphs = (self._font.get_nominal_glyph(ord(character)) for character in text)
        return float(sum(self._font.get_glyph_h_advance(glyph) for glyph in glyphs) / self._face.upem)

    def reduced_to(self, text: str) -> io.BytesIO:
        # A CJK font has 7 MB and 20,000 glyphs; pyHanko is given the few that are drawn.
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.UNICODE).set({ord(character) for character in text})
        tables = ttLib.TTFont(io.BytesIO(hb.subset(self._face, wanted).blob.data))
        for unused in _NOT_EMBEDDED.intersection(tables.keys()):
            del tables[unused]
        # pyHanko writes widths as the font counts them, PDF counts a thousand to the em.
        scale_upem(tables, 1000)
        small = io.BytesIO()
        tables.save(small)
        return small


@dataclass(frozen=True)
class StampStyle(BaseStampStyle):
    """How pyHanko is told to draw our stamp; made by `style_of`."""

    lines: tuple[tuple[_Run, ...], ...] = ()
    faces: tuple[_Face, ...] = ()

    def create_stamp(self, writer: BasePdfFileWriter, box: BoxConstraints, text_params: dict[str, Any]) -> _DrawnStamp:
        """The stamp in `box`."""
        return _DrawnStamp(writer, self, box)


class _DrawnStamp(BaseStamp):
    style: StampStyle

    def _render_inner_content(self) -> list[bytes]:
        size = self._size()
        engines = {font: self._engine(font, size) for font in {run.font for line in self.style.lines for run in line}}
        for font, engine in engines.items():
            self.set_resource(ResourceType.FONT, pdf_name(f"/F{font}"), engine.as_resource())
        commands = [b"q %s rg" % _INK]
        for number, line in enumerate(self.style.lines, 1):
            commands.extend(self._line(line, engines, size, number))
        return [*commands, b"Q"]

    def _line(
        self, line: tuple[_Run, ...], engines: dict[int, GlyphAccumulator], size: float, number: int
    ) -> list[bytes]:
        x, y = _MARGIN, self.box.height - _MARGIN - size * (1 + (number - 1) * _LEADING)
        commands = []
        for run in line:
            shaped = engines[run.font].shape(run.text)
            commands.append(b"BT /F%d %.2f Tf %.2f %.2f Td %s ET" % (run.font, size, x, y, shaped.graphics_ops))
            x += shaped.x_advance * size
        return commands

    def _engine(self, font: int, size: float) -> GlyphAccumulator:
        text = "".join(run.text for line in self.style.lines for run in line if run.font == font)
        return GlyphAccumulator(self._ensure_writer, self.style.faces[font].reduced_to(text), size)

    def _size(self) -> float:
        """As large as the box allows."""
        widest = max((sum(run.width for run in line) for line in self.style.lines), default=0.0) or 1.0
        rows = 1 + (len(self.style.lines) - 1) * _LEADING
        across, down = float(self.box.width) - 2 * _MARGIN, float(self.box.height) - 2 * _MARGIN
        return max(1.0, min(_LARGEST_SIZE, across / widest, down / (rows + 0.3)))


def style_of(stamp: Stamp) -> StampStyle:
    """What pyHanko needs to draw `stamp`. Raises `MissingGlyph`."""
    faces = tuple(_Face(content) for content in stamp.fonts)
    lines = tuple(_runs(line, faces) for line in stamp.lines)
    return StampStyle(border_width=1, border_color=(0.55, 0.62, 0.7), lines=lines, faces=faces)


def _runs(line: str, faces: tuple[_Face, ...]) -> tuple[_Run, ...]:
    runs: list[_Run] = []
    for character in line:
        font = next((at for at, face in enumerate(faces) if character in face), None)
        if font is None:
            raise MissingGlyph(character, line)
        before = runs.pop().text if runs and runs[-1].font == font else ""
        runs.append(_Run(font, before + character, faces[font].width(before + character)))
    return tuple(runs)
