"""What chapters are written from: figures, records, the document's own facts and a language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from ...domain.figure import Figure, Figures
from ...domain.period import Period
from ...domain.project import Project
from ...domain.records import FxRate, Program, ReceivedSummary
from ..blocks import Bar, BarChart, Block, Captioned, Column, Pair, Paragraph, Row, Span, Table, Words, words
from ..figure_text import figure_text
from ..meta import GroupMeta, Language, Meta, SummaryMeta
from ..phrases import Phrases
from ..phrases_basis import REASONS_IN_CHINESE


@dataclass(frozen=True, slots=True)
class Matter:
    """Figures, and the language to tell them in."""

    figures: Figures
    language: Language

    @property
    def say(self) -> Phrases:
        """The phrases in the language."""
        return Phrases(self.language)

    @property
    def currency(self) -> str:
        """The currency of the figures."""
        return self.figures.currency

    def span(self, figure_id: str, *, bold: bool = False, muted: bool = False) -> Span:
        """A figure as it is printed, marked with its id."""
        figure = self.figures[figure_id]
        return Span(figure_text(figure, self.language), bold=bold, muted=muted, mark=figure_id)

    def cell(self, figure_id: str, *, bold: bool = False) -> Words:
        """The same as a cell of a table."""
        return (self.span(figure_id, bold=bold),)

    def value(self, figure_id: str) -> Fraction:
        """A figure's exact value; 0 where it has none."""
        return Fraction(self.figures[figure_id].value or 0)

    def bar(self, label: str, figure_id: str) -> Bar:
        """A figure as a bar of a chart."""
        return Bar(label, self.value(figure_id), self.span(figure_id))

    def parts(self, *path: str) -> dict[str, Figure]:
        """The figures one step below `path`, by the last part of theirs."""
        return {one.path[-1]: one for one in self.figures.values() if one.path[:-1] == path}

    def reason(self, figure_id: str) -> Words:
        """Why a figure has no value, in small print; nothing where it has one."""
        reason = self.figures[figure_id].reason
        if not reason or self.figures[figure_id].value is not None:
            return ()
        chinese = self.language == "zh-TW"
        return words(REASONS_IN_CHINESE.get(reason, reason) if chinese else reason, muted=True)

    def note(self, key: str, **parts: object) -> Paragraph:
        """A sentence in small print."""
        return Paragraph(words(self.say(key, **parts)), "note")

    def nothing(self, key: str, **parts: object) -> Paragraph:
        """The sentence that stands where nothing is recorded."""
        return Paragraph(words(self.say(key, **parts), muted=True))


@dataclass(frozen=True, slots=True)
class DocumentMatter(Matter):
    """The figures of a document that has an identity and a period."""

    meta: Meta

    def period_text(self) -> str:
        """The period in words: a year or one of its halves."""
        return period_text(self.meta.period, self.say)


@dataclass(frozen=True, slots=True)
class SummaryMatter(DocumentMatter):
    """A facility's records and figures."""

    meta: SummaryMeta
    project: Project

    @property
    def programs(self) -> dict[UUID, Program]:
        """The programs by id."""
        return {one.id: one for one in self.project.programs}

    @property
    def days(self) -> tuple[str, str]:
        """First and last day of the period, as printed."""
        start, period = self.project.site.fiscal_year_start, self.meta.period
        return period.first_day(start).isoformat(), period.last_day(start).isoformat()

    def program_name(self, program: UUID) -> str:
        """A program by its code and name."""
        one = self.programs[program]
        return f"{one.program_code} {one.name}"


@dataclass(frozen=True, slots=True)
class GroupMatter(DocumentMatter):
    """The group's figures, the summaries they come from and head office's exchange rates."""

    meta: GroupMeta
    received: tuple[ReceivedSummary, ...]
    rates: tuple[FxRate, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        """The facilities' codes with their names, in the order in which the figures name them."""
        named = {one.facility_code: f"{one.facility_code} {one.facility_name}" for one in self.received}
        return {code: named.get(code, code) for code in self.parts("contributions", "by_facility")}


def period_text(period: Period, say: Phrases) -> str:
    """A period in words."""
    key = ("period.year", "period.first_half", "period.second_half")[period.half]
    return say(key, year=period.year)


def cells(*texts: str) -> tuple[Words, ...]:
    """Plain texts as cells of a row."""
    return tuple(words(text) for text in texts)


def facts(pairs: Iterable[tuple[str, Words]]) -> Table:
    """Names and what they stand for, as a table of two columns."""
    return Table((Column(grow=False), Column()), tuple(Row((words(name, muted=True), value)) for name, value in pairs))


def figure_table(matter: Matter, figure_ids: Mapping[str, str]) -> Table:
    """A table of phrase keys and the figures that they name."""
    rows = (Row((label(matter, key, figure_id), matter.cell(figure_id))) for key, figure_id in figure_ids.items())
    return Table((Column(), Column("", "right")), tuple(rows), narrow=True)


def label(matter: Matter, key: str, figure_id: str) -> Words:
    """What a figure is called, and why it has no value where it has none."""
    why = matter.reason(figure_id)
    return (Span(matter.say(key, currency=matter.currency)), *((Span(" "), *why) if why else ()))


MOST_BARS = 30
"""A chart of more bars says less than the table beside it, and does not fit on a page."""


def charts_beside(*charts: BarChart) -> Iterator[Block]:
    """Charts side by side, without those that have no bars or too many."""
    shown = [Captioned(one.title, one) for one in charts if 0 < len(one.bars) <= MOST_BARS]
    yield from (Pair(*pair) for pair in zip(shown[::2], shown[1::2], strict=False))
    if len(shown) % 2:
        yield shown[-1]


Blocks = Iterable[Block]
"""What a chapter is made of."""
