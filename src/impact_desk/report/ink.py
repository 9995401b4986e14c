"""Drawing on pages: text in the right fonts, rules and areas, marks around figures, bookmarks, the signature's place."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from . import fonts, marks

if TYPE_CHECKING:
    from .setting import Line, Piece

Colour: TypeAlias = tuple[float, float, float]
Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the page's lower left corner."""


def colour(code: str) -> Colour:
    """A colour written as six hexadecimal digits."""
    red, green, blue = bytes.fromhex(code)
    return red / 255, green / 255, blue / 255


INK = colour("1f2a37")
MUTED = colour("5b6876")
ACCENT = colour("1b5e7b")
RULE = colour("cfd8de")
FAINT = colour("eef3f6")
WHITE = colour("ffffff")


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on a page; the first page is 0."""

    page: int
    box: Box


class Ink:
    """Draws pages of `size` points and returns them as a PDF file; the same drawing gives the same bytes."""

    def __init__(self, size: tuple[float, float], title: str, author: str, language: str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        fonts.loaded(fonts.MAIN)
        self._file = io.BytesIO()
        self.canvas = Canvas(
            self._file,
            pagesize=size,
            invariant=1,
            pageCompression=0,
            initialFontName=fonts.MAIN,  # type: ignore[arg-type]  # the stub takes it for a number
            lang=language,
        )
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.page = 0
        self.signature: Place | None = None
        self._last_level = -1

    def line(self, line: Line, x: float, baseline: float, tint: Colour | None = None) -> None:
        """Draw a set line from `x`; `tint` instead of the usual colours."""
        for piece in line.pieces:
            usual = MUTED if piece.muted else INK
            self.piece(piece, (x, baseline), tint or usual)
            x += piece.width

    def piece(self, piece: Piece, at: tuple[float, float], tint: Colour) -> None:
        """Draw one piece of text, marked when it prints a figure."""
        if piece.mark:
            self.canvas.addLiteral(marks.opening(piece.mark))
        self.text(piece.text, piece.size, at, tint, bold=piece.bold)
        if piece.mark:
            self.canvas.addLiteral(marks.CLOSING)

    def text(self, text: str, size: float, at: tuple[float, float], tint: Colour, *, bold: bool = False) -> None:
        """Draw text from `at`, in as many fonts as it needs. Raises `MissingGlyph`."""
        if not text:
            return
        writing = self.canvas.beginText(*at)
        writing.setFillColorRGB(*tint)
        for font_name, run in fonts.runs(text, bold=bold):
            writing.setFont(font_name, size)
            writing.textOut(run)
        self.canvas.drawText(writing)

    def rule(self, left: float, right: float, y: float, tint: Colour = RULE, thickness: float = 0.5) -> None:
        """Draw a line from left to right."""
        self.canvas.setStrokeColorRGB(*tint)
        self.canvas.setLineWidth(thickness)
        self.canvas.line(left, y, right, y)

    def area(self, box: Box, tint: Colour) -> None:
        """Fill a rectangle."""
        left, bottom, right, top = box
        self.canvas.setFillColorRGB(*tint)
        self.canvas.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)

    def frame(self, box: Box, tint: Colour = RULE) -> None:
        """Draw the outline of a rectangle."""
        left, bottom, right, top = box
        self.canvas.setStrokeColorRGB(*tint)
        self.canvas.setLineWidth(0.75)
        self.canvas.rect(left, bottom, right - left, top - bottom, stroke=1, fill=0)

    def bookmark(self, text: str, level: int, top: float) -> None:
        """List a heading among the document's bookmarks; levels start at 0."""
        depth = min(level, self._last_level + 1)
        key = f"p{self.page}y{top:.0f}"
        self.canvas.bookmarkHorizontal(key, 0, top)
        self.canvas.addOutlineEntry(fonts.printable(text), key, depth, closed=depth > 0)
        self._last_level = depth

    def keep_for_signature(self, box: Box) -> None:
        """Remember where the visible signature goes."""
        self.signature = Place(self.page, box)

    def next_page(self) -> None:
        """Finish a page."""
        self.canvas.showPage()
        self.page += 1

    def finished(self) -> bytes:
        """The PDF file."""
        self.canvas.save()
        return self._file.getvalue()
