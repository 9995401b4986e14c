"""Outputs, and how deep the impact went on the people who were assessed."""

from __future__ import annotations

from ...domain.impact import DEPTHS, outputs_of
from ...domain.records import Output
from ..blocks import Captioned, Column, Heading, Pair, Row, Span, StackedBar, Table, Words, words
from ..figure_text import number_text
from .matter import Blocks, GroupMatter, Matter, SummaryMatter, cells, figure_table

REACH = {
    "direct_beneficiaries": "outputs.direct_beneficiaries",
    "assessed": "outputs.assessed",
    "assessed_rate": "outputs.assessed_rate",
}


def summary_outputs(matter: SummaryMatter) -> Blocks:
    """A facility's outputs, one row each, and their depth."""
    say = matter.say
    yield Heading(say("chapter.outputs"))
    start = matter.project.site.fiscal_year_start
    period = matter.meta.period
    rows = outputs_of(matter.project.outputs, (period.first_day(start), period.last_day(start)))
    if not rows:
        yield matter.nothing("empty.outputs")
        return
    left = ("column.date", "column.program", "column.indicator")
    right = ("column.quantity", "column.beneficiaries", "column.assessed")
    columns = *(Column(say(key)) for key in left), *(Column(say(key), "right") for key in right)
    yield Table(columns, tuple(_row(matter, number, row) for number, row in enumerate(_in_order(rows), start=1)))
    yield from _depth(matter)


def group_outputs(matter: GroupMatter) -> Blocks:
    """The group's reach by facility, and the depth of impact."""
    say = matter.say
    yield Heading(say("chapter.outputs"))
    if not matter.figures["outputs.direct_beneficiaries"].value:
        yield matter.nothing("empty.outputs")
        return
    columns = Column(say("column.facility")), Column(say("column.beneficiaries"), "right")
    rows = (
        Row((words(name), matter.cell(f"outputs.by_facility.{code}.direct_beneficiaries")))
        for code, name in matter.names.items()
    )
    total = Row((words(say("total"), bold=True), matter.cell("outputs.direct_beneficiaries", bold=True)), "total")
    yield Table(columns, (*rows, total))
    yield from _depth(matter)


def _in_order(rows: tuple[Output, ...]) -> list[Output]:
    return sorted(rows, key=lambda row: (row.date, row.ordinal))


def _row(matter: SummaryMatter, number: int, row: Output) -> Row:
    def stated(name: str, value: int | None) -> Words:
        return (
            words("–", muted=True)
            if value is None
            else (Span(number_text(value), mark=f"rows.outputs.{number}.{name}"),)
        )

    quantity = Span(number_text(row.quantity), mark=f"rows.outputs.{number}.quantity")
    unit = Span(f" {row.unit}") if row.unit else Span("")
    about = cells(row.date.isoformat(), matter.program_name(row.program_code), row.indicator)
    people = stated("direct_beneficiaries", row.direct_beneficiaries), stated("assessed", row.assessed)
    return Row((*about, (quantity, unit), *people))


def _depth(matter: Matter) -> Blocks:
    say = matter.say
    reach = figure_table(matter, REACH)
    if not matter.figures["outputs.assessed"].value:
        yield Captioned(say("reach"), reach)
        return
    columns = Column(), Column(say("column.people"), "right"), Column(say("column.rate"), "right")
    rows = (
        Row((words(say(f"depth.{depth}")), matter.cell(f"outputs.{depth}"), matter.cell(f"outputs.{depth}_rate")))
        for depth in DEPTHS
    )
    yield Pair(Captioned(say("reach"), reach), Captioned(say("depth"), Table(columns, tuple(rows))))
    yield matter.note("depth_note")
    yield Captioned(say("chart.depth"), _stacked(matter))


def _stacked(matter: Matter) -> StackedBar:
    parts = tuple((matter.say(f"depth.{depth}"), matter.value(f"outputs.{depth}")) for depth in DEPTHS)
    return StackedBar(
        matter.say("chart.depth"), parts, matter.say("chart.depth_rest"), matter.value("outputs.assessed")
    )
