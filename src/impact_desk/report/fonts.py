"""The faces that reports are set in, and which of them has which character.

Noto Sans TC has Chinese as Taiwan writes it, kana and most Latin; Noto Sans the Latin, Greek and Cyrillic letters that
the first lacks (Czech, Polish, Romanian …); Droid Sans Fallback hangul and simplified forms. Text is split into runs
by what a face covers, a Latin word staying in one face where one has all its letters. Signs that Chinese faces make as
wide as an ideograph (’ · ×) come from the Latin face. A character that no face has, or that needs shaping which pages
do not do, is refused by name: nobody should sign a page with a box on it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.exact import shorten
from ..domain.problem import Fault, Refusal

if TYPE_CHECKING:
    from .embedding import EmbeddedFont

_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_SHAPED = ((0x0590, 0x10FF), (0x1200, 0x1DBF), (0xA800, 0xABFF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFE))
"""Scripts whose letters join, stack or run from right to left."""
_SIGN = re.compile("[\u00a7-\u00b7\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2190-\u22ff]")


class MissingGlyph(Refusal):
    """A character that cannot be printed."""

    def __init__(self, char: str, text: str) -> None:
        super().__init__(
            "The character “{char}” (U+{code}) in “{text}” cannot be printed: no typeface of the report has it. Write it in another way.",
            char=char,
            code=f"{ord(char):04X}",
            text=shorten(text),
        )


class FontFileMissing(Fault):
    """A typeface is not where it was installed."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "The typeface {file} is missing from the program's own folder. Install the program again.", file=file
        )


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface: its name, and its file for each of the two weights."""

    name: str
    regular: str
    bold: str

    def file(self, *, bold: bool) -> Path:
        """Where the weight's font file lies. Raises `FontFileMissing`."""
        return font_file(self.bold if bold else self.regular)

    def font_name(self, *, bold: bool) -> str:
        """The name under which pages call the weight."""
        return (self.bold if bold else self.regular).removesuffix(".ttf")


FACES = (
    Face("Noto Sans TC", "NotoSansTC-Regular.ttf", "NotoSansTC-Bold.ttf"),
    Face("Noto Sans", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    Face("Droid Sans Fallback", "DroidSansFallback.ttf", "DroidSansFallback.ttf"),
)
"""In order of preference."""
_OURS = "Impact Desk "
_FOR_SIGNS = (FACES[1], FACES[0], FACES[2])

MAIN = FACES[0].font_name(bold=False)
"""The font that a page starts with."""


def font_file(name: str) -> Path:
    """The font file called `name`, in the installed package or the checkout. Raises `FontFileMissing`."""
    path = Path(str(resources.files("impact_desk").joinpath("resources", "fonts", name)))
    if not path.is_file():
        raise FontFileMissing(name)
    return path


@cache
def loaded(font_name: str) -> EmbeddedFont:
    """The font called `font_name`, read once and made known to reportlab. Raises `FontFileMissing`."""
    from .embedding import load

    return load(font_name, font_file(f"{font_name}.ttf"))


def printable(text: str) -> str:
    """`text` as pages set it: composed letters, every blank a plain one, invisible marks left out."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isascii() and composed.isprintable():
        return composed
    return "".join(filter(None, map(_visible, composed)))


def face_for(char: str, *, bold: bool = False) -> str:
    """The name of the font that has `char`. Raises `MissingGlyph`."""
    return _font_for(char, char, bold=bold)


def runs(text: str, *, bold: bool = False) -> tuple[tuple[str, str], ...]:
    """`text`, made printable, in pieces of one font each: (font name, piece). Raises `MissingGlyph`."""
    clean = printable(text)
    joined: list[tuple[str, str]] = []
    for font_name, piece in _pieces(clean, bold=bold):
        if joined and joined[-1][0] == font_name:
            joined[-1] = (font_name, joined[-1][1] + piece)
        else:
            joined.append((font_name, piece))
    return tuple(joined)


def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide `text` is when set in `size` points. Raises `MissingGlyph`."""
    return sum(loaded(font_name).width(piece) for font_name, piece in runs(text, bold=bold)) * size


def chart_families() -> tuple[str, ...]:
    """Make the faces known to matplotlib and return the names to ask for, for charts that a window draws.

    The names are our own: the machine may have other versions of these faces. Raises `FontFileMissing`.
    """
    from matplotlib.font_manager import fontManager

    known = {(entry.name, entry.fname) for entry in fontManager.ttflist}
    for face in FACES:
        for file in dict.fromkeys(str(face.file(bold=bold)) for bold in (False, True)):
            if (_OURS + face.name, file) not in known:
                fontManager.addfont(file)
                fontManager.ttflist[-1] = replace(fontManager.ttflist[-1], name=_OURS + face.name)
    return tuple(_OURS + face.name for face in FACES)


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return ""
    if char == "\u3000":
        return char
    return " " if category in {"Zs", "Zl", "Zp", "Cc"} else char


def _pieces(text: str, *, bold: bool) -> Iterator[tuple[str, str]]:
    first = FACES[0].font_name(bold=bold)
    if loaded(first).covers(text) and not _needs_shaping(text) and not _SIGN.search(text):
        if text:
            yield first, text
        return
    position = 0
    while position < len(text):
        word = _LATIN_WORD.match(text, position)
        piece = word[0] if word else text[position]
        font_name = _found(piece, bold=bold)
        if font_name:
            yield font_name, piece
        else:
            yield from ((_font_for(char, text, bold=bold), char) for char in piece)
        position += len(piece)


def _font_for(char: str, text: str, *, bold: bool) -> str:
    font_name = _found(char, bold=bold)
    if not font_name:
        raise MissingGlyph(char, text)
    return font_name


def _found(piece: str, *, bold: bool) -> str:
    faces = _FOR_SIGNS if _SIGN.match(piece) else FACES
    names = (face.font_name(bold=bold) for face in faces)
    return next((name for name in names if loaded(name).covers(piece)), "") if not _needs_shaping(piece) else ""


def _needs_shaping(text: str) -> bool:
    return not text.isascii() and any(low <= ord(char) <= high for char in text for low, high in _SHAPED)
