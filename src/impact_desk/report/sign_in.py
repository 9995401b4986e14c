"""The sign-in sheet as pages: what it is for, a line for everybody expected, blank lines, a place for the count."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.sign_in import Attendee, SheetContent
from .blocks import words
from .ink import FAINT, MUTED, RULE, Ink
from .meta import Language, Paper
from .pages import SIZES
from .phrases import Phrases
from .setting import Style, set_words

SIDE, TOP, BOTTOM = 40.0, 44.0, 40.0
LINE = 24.0
"""Height of a line in points: room for a signature."""
HEAD = 22.0
FOOT = 58.0
"""Room for the count at the end of the last page."""
TITLE, NUMBER = Style(17, 22, bold=True), Style(13, 18, bold=True)
LABEL, FACT, COLUMN, CELL, SMALL = (
    Style(7.5, 10, muted=True),
    Style(10.5, 14),
    Style(8, 10, bold=True),
    Style(9.5, 12),
    Style(7.5, 10, muted=True),
)
COLUMNS = (
    ("sign_in.line", 0.05),
    ("sign_in.volunteer", 0.16),
    ("sign_in.name", 0.22),
    ("sign_in.department", 0.17),
    ("sign_in.came", 0.08),
    ("sign_in.left", 0.08),
    ("sign_in.signature", 0.24),
)
"""Titles and shares of the width."""


def make_sign_in_sheet(content: SheetContent, language: Language = "en", paper: Paper = "A4") -> bytes:
    """The sheet as a PDF file. Raises `MissingGlyph` or `FontFileMissing`."""
    return _Sheet(content, Phrases(language), language, paper).pdf()


class _Sheet:
    """One sheet being drawn."""

    def __init__(self, content: SheetContent, say: Phrases, language: Language, paper: Paper) -> None:
        self.content, self.say, self.size = content, say, SIZES[paper]
        self.width = self.size[0] - 2 * SIDE
        title = f"{say('sign_in')} {content.number}"
        self.ink = Ink(self.size, title, content.facility, language)

    def pdf(self) -> bytes:
        lines: list[Attendee | None] = [*self.content.attendees, *[None] * self.content.blank]
        pages = self._pages(lines)
        first = 1
        for number, page in enumerate(pages, 1):
            top = self._head()
            self._table(page, first, top)
            first += len(page)
            if number == len(pages):
                self._count()
            self._running(number, len(pages))
            self.ink.next_page()
        return self.ink.finished()

    def _pages(self, lines: list[Attendee | None]) -> list[list[Attendee | None]]:
        """The lines by pages; the last page keeps room for the count and is filled with blank lines."""
        room = self.size[1] - TOP - self._head_height() - BOTTOM - HEAD
        full, last = int(room // LINE), int((room - FOOT) // LINE)
        pages = []
        while len(lines) > last:
            pages.append(lines[:full])
            lines = lines[full:]
        return [*pages, [*lines, *[None] * (last - len(lines))]]

    def _facts(self) -> list[tuple[str, str]]:
        one = self.content
        found = (
            ("sign_in.program", one.program),
            ("sign_in.event", one.title),
            ("sign_in.day", one.day),
            ("sign_in.times", one.times),
            ("sign_in.place", one.place),
            ("sign_in.organiser", one.organiser),
        )
        return [(self.say(key), text) for key, text in found if text]

    def _head_height(self) -> float:
        return 58.0 + 30.0 * ((len(self._facts()) + 1) // 2)

    def _head(self) -> float:
        top = self.size[1] - TOP
        self._text(self.content.facility, SMALL, (SIDE, top - 6))
        self._text(self.say("sign_in"), TITLE, (SIDE, top - 26))
        self._text(self.say("sign_in.number", number=self.content.number), NUMBER, (SIDE, top - 26), at_right=True)
        self.ink.rule(SIDE, SIDE + self.width, top - 36, RULE, 1.0)
        half = self.width / 2
        for place, (label, text) in enumerate(self._facts()):
            left, upper = SIDE + half * (place % 2), top - 50 - 30 * (place // 2)
            self._text(label, LABEL, (left, upper))
            self._text(text, FACT, (left, upper - 14), room=half - 12)
        return top - self._head_height()

    def _table(self, page: Sequence[Attendee | None], first: int, top: float) -> None:
        edges = self._edges()
        bottom = top - HEAD - LINE * len(page)
        self.ink.area((SIDE, top - HEAD, SIDE + self.width, top), FAINT)
        for (key, _), left, right in zip(COLUMNS, edges, edges[1:], strict=False):
            self._text(self.say(key), COLUMN, (left + 4, top - 14), room=right - left - 6)
        for place, person in enumerate(page):
            base = top - HEAD - LINE * place
            cells = (
                (str(first + place), person.number, person.name, person.department) if person else (str(first + place),)
            )
            for text, left, right in zip(cells, edges, edges[1:], strict=False):
                self._text(text, CELL, (left + 4, base - 15.5), room=right - left - 6)
            self.ink.rule(SIDE, SIDE + self.width, base - LINE)
        self.ink.frame((SIDE, bottom, SIDE + self.width, top))
        self.ink.canvas.setLineWidth(0.5)
        for edge in edges[1:-1]:
            self.ink.canvas.line(edge, bottom, edge, top)

    def _edges(self) -> list[float]:
        edges = [SIDE]
        for _, share in COLUMNS:
            edges.append(edges[-1] + share * self.width)
        return edges

    def _count(self) -> None:
        base, box = BOTTOM + 34, 64.0
        label = set_words(words(self.say("sign_in.counted")), self.width, FACT)[0]
        self.ink.line(label, SIDE, base)
        self.ink.frame((SIDE + label.width + 10, base - 8, SIDE + label.width + 10 + box, base + 18), MUTED)
        by = set_words(words(self.say("sign_in.counted_by")), self.width, FACT)[0]
        left = SIDE + label.width + box + 34
        self.ink.line(by, left, base)
        self.ink.rule(left + by.width + 8, SIDE + self.width, base - 4, MUTED)
        self._text(self.say("sign_in.note"), SMALL, (SIDE, base - 22), room=self.width)

    def _running(self, number: int, pages: int) -> None:
        base = BOTTOM - 14
        self._text(self.say("sign_in.number", number=self.content.number), SMALL, (SIDE, base))
        self._text(self.say("page_of", page=number, pages=pages), SMALL, (SIDE, base), at_right=True)

    def _text(
        self, text: str, style: Style, at: tuple[float, float], *, room: float = 0, at_right: bool = False
    ) -> None:
        """One line of text, smaller where it is long, and cut where even that does not help."""
        if not text:
            return
        room = room or self.width
        lines = set_words(words(text), room, style)
        if len(lines) > 1:
            lines = set_words(words(text), room, style.scaled(0.8))
        left = SIDE + self.width - lines[0].width if at_right else at[0]
        self.ink.line(lines[0], left, at[1])
