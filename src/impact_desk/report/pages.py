"""An outline as a PDF file: a title on the first page, header and footer on all, the flow of blocks between."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Outline, words
from .flow import paginated, strips_of
from .ink import MUTED, RULE, Ink, Place
from .meta import Paper
from .setting import Style, set_words
from .slabs import Strip, TextSlab

SIZES: dict[Paper, tuple[float, float]] = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0)}
"""Width and height of the paper in points."""
SIDE, TOP, BOTTOM = 50.0, 62.0, 54.0
TITLE, SUBJECT = Style(10, 14, bold=True), Style(22, 28, bold=True)
PERIOD, FACT, RUNNING = Style(13, 19), Style(8.5, 12, muted=True), Style(7.5, 10, muted=True)


@dataclass(frozen=True, slots=True)
class Rendered:
    """The pages as a PDF file, and where the visible signature goes."""

    pdf: bytes
    signature: Place


class NoSignatureBox(LookupError):
    """The outline has no place for a signature: a mistake of the program, not of a person."""


def render(outline: Outline) -> Rendered:
    """Set the outline of what is to be signed on pages. The same outline gives the same bytes.

    Raises `MissingGlyph` or `FontFileMissing`.
    """
    ink = _set(outline)
    if ink.signature is None:
        raise NoSignatureBox
    return Rendered(ink.finished(), ink.signature)


def printed(outline: Outline) -> bytes:
    """The outline of what is printed and never signed (minutes, say), as a PDF file. Raises as `render` does."""
    return _set(outline).finished()


def _set(outline: Outline) -> Ink:
    size = SIZES[outline.paper]
    width, height = size[0] - 2 * SIDE, size[1] - TOP - BOTTOM
    title = _title(outline, width)
    title_height = sum(strip.before + strip.slab.height for strip in title)
    pages = paginated(strips_of(outline.blocks, width, height), height - title_height, height)
    ink = Ink(size, f"{outline.title}: {outline.subject}, {outline.period}", outline.author, outline.language)
    for number, page in enumerate(pages):
        top = size[1] - TOP
        if number == 0:
            top = _draw_title(ink, title, top)
        for placed in page:
            placed.slab.draw(ink, SIDE, top - placed.top)
        _running(ink, outline, size, (number + 1, len(pages)))
        ink.next_page()
    return ink


def _title(outline: Outline, width: float) -> list[Strip]:
    def strip(text: str, style: Style, before: float, *, accent: bool = False) -> Strip:
        return Strip(TextSlab(set_words(words(text), width, style), accent=accent), before)

    return [
        strip(outline.title, TITLE, 0, accent=True),
        strip(outline.subject, SUBJECT, 2),
        strip(outline.period, PERIOD, 0),
        *(strip(fact, FACT, 3 if number == 0 else 0) for number, fact in enumerate(outline.facts)),
        strip("", FACT, 2),
    ]


def _draw_title(ink: Ink, title: list[Strip], top: float) -> float:
    for strip in title:
        top -= strip.before
        strip.slab.draw(ink, SIDE, top)
        top -= strip.slab.height
    return top


def _running(ink: Ink, outline: Outline, size: tuple[float, float], number: tuple[int, int]) -> None:
    """Header (from the second page on) and footer."""
    left, right = SIDE, size[0] - SIDE
    page, pages = number
    if page > 1:
        _line(ink, f"{outline.subject} · {outline.period}", (left, right), size[1] - TOP + 24)
        _line(ink, outline.title, (left, right), size[1] - TOP + 24, at_right=True)
        ink.rule(left, right, size[1] - TOP + 17, RULE)
    ink.rule(left, right, BOTTOM - 14, RULE)
    _line(ink, outline.footer, (left, right), BOTTOM - 26)
    _line(ink, outline.page_of.format(page=page, pages=pages), (left, right), BOTTOM - 26, at_right=True)


def _line(ink: Ink, text: str, span: tuple[float, float], y: float, *, at_right: bool = False) -> None:
    line = set_words(words(text), (span[1] - span[0]) * 0.62, RUNNING)[0]
    ink.line(line, span[1] - line.width if at_right else span[0], y, MUTED)
