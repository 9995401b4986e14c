"""TrueType fonts as reportlab embeds them, put right where it knows the basic plane only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_BLOCK = 100
"""Most entries that a block of a character map may have."""


class EmbeddedFont(TTFont):
    """A font that is embedded as subsets of 256 glyphs, every code of which leads back to its character."""

    def __init__(self, name: str, file: Path) -> None:
        super().__init__(name, str(file), shapable=False)
        self._glyphs = frozenset(map(chr, (code for code, glyph in self.face.charToGlyph.items() if glyph)))

    def covers(self, text: str) -> bool:
        """Has the font a glyph for every character of `text`?"""
        return self._glyphs.issuperset(text)

    def width(self, text: str) -> float:
        """How wide `text` is at a size of 1 point."""
        return float(self.stringWidth(text, 1))

    # reportlab's method; its own character map cannot tell characters beyond the basic plane.
    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Put the subsets into the document."""
        subsets = [tuple(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for font in list(doc.idToObject["BasicFonts"].dict.values()):
            name = str(getattr(font, "BaseFont", ""))
            if name.endswith("+" + _text(self.face.name)):
                number = int("".join(str("ABCDEFGIJK".index(letter)) for letter in name[:6]))
                doc.idToObject[f"toUnicodeCMap:{name}"].content = character_map(name, subsets[number])


def load(name: str, file: Path) -> EmbeddedFont:
    """Read a font file and make it known to reportlab under `name`."""
    font = EmbeddedFont(name, file)
    pdfmetrics.registerFont(font)
    return font


def character_map(name: str, subset: Sequence[int]) -> str:
    """The ToUnicode stream of a subset: for each code in use the UTF-16 of its character."""
    used = [(code, chr(point)) for code, point in enumerate(subset) if point]
    blocks = [used[start : start + _BLOCK] for start in range(0, len(used), _BLOCK)]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *(line for block in blocks for line in _block(block)),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )


def _block(entries: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    lines = (f"<{code:02X}> <{char.encode('utf-16-be').hex().upper()}>" for code, char in entries)
    return (f"{len(entries)} beginbfchar", *lines, "endbfchar")


def _text(name: bytes | str) -> str:
    return name.decode("ascii") if isinstance(name, bytes) else name
