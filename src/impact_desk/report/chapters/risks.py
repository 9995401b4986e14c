"""Risks and opportunities of the programs."""

from __future__ import annotations

from ...domain.words import RISK_KIND
from ..blocks import Column, Heading, Row, Table
from .matter import Blocks, SummaryMatter, cells


def summary_risks(matter: SummaryMatter) -> Blocks:
    """The risks and opportunities, as they stand in the project."""
    say, missing = matter.say, "–"
    yield Heading(say("chapter.risks"))
    if not matter.project.risks:
        yield matter.nothing("empty.risks")
        return
    rows = []
    for one in matter.project.risks:
        named = say.title(RISK_KIND, one.kind), matter.programs[one.program_code].program_code, one.description
        weighed = (missing if number is None else str(number) for number in (one.likelihood, one.severity))
        rows.append(Row(cells(*named, *weighed, one.response or missing, one.owner or missing)))
    left, right = ("column.kind", "column.program", "column.description"), ("column.likelihood", "column.severity")
    columns = *(Column(say(key)) for key in left), *(Column(say(key), "right") for key in right)
    yield Table((*columns, Column(say("column.response")), Column(say("column.owner"))), tuple(rows))
    yield matter.note("scale_note")
