"""The minutes of a review as a PDF to print, sign by hand and keep; never signed by the program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..domain.figure import Figures
from ..domain.period import Period
from ..domain.project import Project
from ..domain.records import Review, ReviewPoint
from .blocks import Block, Column, Heading, Outline, Paragraph, Row, Table, words
from .figure_text import figure_text
from .meta import Language
from .pages import printed
from .phrases import Phrases

KINDS = ("moved", "missing", "decision", "adjustment")
"""Points that are told as sentences; actions stand in a table."""
MISSING = "–"


def make_minutes(project: Project, review: Review, figures: Figures, language: Language) -> bytes:
    """The minutes of `review` with the scores of its period, from `figures`. Raises `MissingGlyph`, `FontFileMissing`."""
    say = Phrases(language)
    agreed = review.closed_on.isoformat() if review.closed_on else ""
    outline = Outline(
        title=say(f"minutes.{review.kind}"),
        subject=project.site.facility_name,
        period=_period(review.period, say),
        facts=(
            say("minutes.held", date=review.date.isoformat()),
            say("minutes.agreed", date=agreed) if agreed else say("minutes.open"),
        ),
        blocks=tuple(_blocks(project, review, figures, say)),
        language=language,
        footer=say("minutes.footer", code=review.review_code),
        page_of=say("page_of"),
    )
    return printed(outline)


def _period(period: Period, say: Phrases) -> str:
    key = ("period.year", "period.first_half", "period.second_half")[period.half]
    return say(key, year=period.year)


def _blocks(project: Project, review: Review, figures: Figures, say: Phrases) -> Iterator[Block]:
    if review.present:
        yield Heading(say("minutes.present"), 2)
        yield from _lines(review.present)
    yield from _scores(project, review, figures, say)
    points = [one for one in project.review_points if one.review_code == review.id]
    if not points and not review.minutes:
        yield Paragraph(words(say("minutes.no_points"), muted=True))
    for kind in KINDS:
        yield from _told(kind, [one for one in points if one.kind == kind], say)
    yield from _actions([one for one in points if one.kind == "action"], say)
    if review.minutes:
        yield Heading(say("minutes.text"), 2)
        yield from _lines(review.minutes)
    yield Paragraph(words(""))
    yield Paragraph(words(say("minutes.sign")))


def _lines(text: str) -> Iterator[Block]:
    for line in text.splitlines():
        if line.strip():
            yield Paragraph(words(line))


def _told(kind: str, points: list[ReviewPoint], say: Phrases) -> Iterator[Block]:
    if points:
        yield Heading(say(f"minutes.{kind}"), 2)
        for one in points:
            yield Paragraph(words(" ".join(one.text.splitlines())), "point")


def _actions(points: list[ReviewPoint], say: Phrases) -> Iterator[Block]:
    if not points:
        return
    yield Heading(say("minutes.action"), 2)
    columns = (
        Column(say("minutes.what")),
        Column(say("column.owner"), grow=False),
        Column(say("minutes.due"), grow=False),
        Column(say("minutes.done"), grow=False),
    )
    rows = (
        (one.text, one.owner or MISSING, *(day.isoformat() if day else MISSING for day in (one.due, one.done_on)))
        for one in points
    )
    yield Table(columns, tuple(_row(row) for row in rows))


def _scores(project: Project, review: Review, figures: Figures, say: Phrases) -> Iterator[Block]:
    year = {one.id for one in project.objectives if one.year == review.period.year}
    key_results = [one for one in project.key_results if one.objective_code in year]
    if not key_results:
        return
    yield Heading(say("minutes.scores"), 2)
    columns = (
        Column(say("column.key_result")),
        Column(say("minutes.in_force"), "right", grow=False),
        Column(say("minutes.original"), "right", grow=False),
    )
    rows = []
    for one in key_results:
        ids = (f"okr.{one.kr_code}.score", f"okr.{one.kr_code}.score_original_target")
        scores = (figure_text(figures[key], say.language) if key in figures else MISSING for key in ids)
        rows.append(_row((f"{one.kr_code}  {one.title}", *scores)))
    yield Table(columns, tuple(rows))


def _row(cells: Iterable[str]) -> Row:
    return Row(tuple(words(cell) for cell in cells))
