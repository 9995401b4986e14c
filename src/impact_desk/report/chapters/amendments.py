"""What an amendment changes: every figure that has moved since the summary that it replaces, and why."""

from __future__ import annotations

from ...domain.moved import Amended
from ..blocks import Column, Heading, Paragraph, Row, Span, Table, Words, words
from ..figure_names import figure_name
from ..figure_text import shown_text
from .matter import Blocks, SummaryMatter

SIGNED = "signed."
"""What the mark of a figure as it was signed before begins with."""


def summary_amendments(matter: SummaryMatter) -> Blocks:
    """The amendments of a facility's summary; nothing where it replaces none."""
    amendment, say = matter.meta.amendment, matter.say
    if amendment is None:
        return
    yield Heading(say("chapter.amendments"))
    yield Paragraph(words(say("amendment.replaces", number=amendment.sequence, document=matter.meta.replaces or "")))
    if amendment.because:
        yield Paragraph(words(say("amendment.because", because=amendment.because)))
    key = "amendment.count" if amendment.figures else "amendment.none"
    yield Paragraph(words(say(key, count=amendment.count, signed=amendment.signed)))
    if amendment.figures:
        yield _table(matter, amendment.figures)


def _table(matter: SummaryMatter, amended: tuple[Amended, ...]) -> Table:
    say = matter.say
    columns = (
        Column(say("column.figure")),
        Column(say("column.signed"), "right"),
        Column(say("column.now"), "right"),
        Column(say("column.why")),
    )
    return Table(columns, tuple(_row(matter, one) for one in amended))


def _row(matter: SummaryMatter, one: Amended) -> Row:
    return Row(
        (
            words(figure_name(one.figure, matter.currency, matter.say)),
            _signed(matter, one),
            _now(matter, one),
            words("; ".join(one.why) or matter.say("none")),
        )
    )


def _signed(matter: SummaryMatter, one: Amended) -> Words:
    if one.state == "new":
        return words(matter.say("amendment.new"), muted=True)
    return (Span(shown_text(one.signed, matter.language), mark=SIGNED + one.figure),)


def _now(matter: SummaryMatter, one: Amended) -> Words:
    if one.figure not in matter.figures:
        return words(matter.say("amendment.gone"), muted=True)
    return matter.cell(one.figure)
