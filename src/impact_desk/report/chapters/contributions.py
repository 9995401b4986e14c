"""Contributions by the LBG model: every split of the total, what is mandatory beside it, and leverage."""

from __future__ import annotations

from ...domain.contribution_figures import NONE
from ...domain.words import FORM, MOTIVE, STRATEGY, SUBJECT
from ..blocks import BarChart, Captioned, Column, Heading, Pair, Row, Table, words
from .matter import MOST_BARS, Blocks, GroupMatter, Matter, SummaryMatter, cells, figure_table

CHOICES = {"by_form": FORM, "by_motive": MOTIVE, "by_strategy": STRATEGY, "by_subject": SUBJECT}
"""The splits whose keys are words of a list."""
LEVERAGE = {"leverage_in": "contributions.leverage", "leverage_ratio": "contributions.leverage_ratio"}


def summary_contributions(matter: SummaryMatter) -> Blocks:
    """A facility's contributions; programs with what they are for."""
    yield Heading(matter.say("chapter.contributions"))
    yield from _splits(matter, [Captioned(matter.say("by_program"), _by_program(matter))])


def group_contributions(matter: GroupMatter) -> Blocks:
    """The group's contributions; facilities instead of programs."""
    yield Heading(matter.say("chapter.contributions"))
    yield from _splits(matter, _by_facility(matter))


def _splits(matter: Matter, last: Blocks) -> Blocks:
    if not matter.figures["contributions.total"].value and not matter.figures["contributions.mandatory"].value:
        yield matter.nothing("empty.contributions")
    else:
        yield from _every_split(matter, last)
    yield Heading(matter.say("leverage"), 2)
    yield matter.note("leverage_note")
    yield figure_table(matter, LEVERAGE)


def _every_split(matter: Matter, last: Blocks) -> Blocks:
    yield Pair(
        _split(matter, "by_form", "column.form"),
        _split(matter, "by_motive", "column.motive"),
    )
    yield matter.note("mandatory_note")
    yield Pair(
        _split(matter, "by_strategy", "column.strategy"),
        _split(matter, "by_subject", "column.subject"),
    )
    yield Pair(
        _split(matter, "by_sdg", "column.goal"),
        _split(matter, "by_foundation", "column.foundation"),
    )
    yield matter.note("sdg_note")
    yield from last


def _split(matter: Matter, split: str, column: str) -> Captioned:
    columns = Column(matter.say(column)), Column(matter.say("amount_in", currency=matter.currency), "right")
    parts = matter.parts("contributions", split).items()
    rows = [Row((words(part_title(matter, split, key)), matter.cell(one.id))) for key, one in parts]
    return Captioned(matter.say(split), Table(columns, (*rows, *_totals(matter, 1)[: 2 if split == "by_form" else 1])))


def part_title(matter: Matter, split: str, key: str) -> str:
    """What a part of a split is called."""
    if key == NONE:
        return matter.say("none")
    if split == "by_sdg":
        return f"{key} {matter.say(f'goal.{key}')}"
    return matter.say.title(CHOICES[split], key) if split in CHOICES else key


def split_chart(matter: Matter, split: str) -> BarChart:
    """The chart of a split of the contributions."""
    parts = matter.parts("contributions", split).items()
    bars = tuple(matter.bar(part_title(matter, split, key), one.id) for key, one in parts)
    return BarChart(_chart_title(matter, split), bars)


def _chart_title(matter: Matter, split: str) -> str:
    title = matter.say(split)
    return matter.say("chart.of_split", split=title[:1].lower() + title[1:], currency=matter.currency)


def _totals(matter: Matter, width: int) -> tuple[Row, Row]:
    blanks = ((),) * (width - 1)
    total = words(matter.say("total"), bold=True), *blanks, matter.cell("contributions.total", bold=True)
    beside = words(matter.say("mandatory_beside"), muted=True), *blanks, matter.cell("contributions.mandatory")
    return Row(total, "total"), Row(beside, "aside")


def _by_program(matter: SummaryMatter) -> Table:
    say, programs = matter.say, {one.program_code: one for one in matter.project.programs}
    titles = "column.program", "column.strategy", "column.foundation", "column.goals"
    amount = Column(say("amount_in", currency=matter.currency), "right")
    rows = []
    for code, one in matter.parts("contributions", "by_program").items():
        program = programs[code]
        goals = say.listed(program.sdg_targets) or say("none")
        about = cells(say.title(STRATEGY, program.strategy), program.foundation or say("none"), goals)
        rows.append(Row((words(f"{code} {program.name}"), *about, matter.cell(one.id))))
    return Table((*(Column(say(title)) for title in titles), amount), (*rows, *_totals(matter, 4)))


def _by_facility(matter: GroupMatter) -> Blocks:
    say, path = matter.say, "contributions.by_facility"
    columns = Column(say("column.facility")), Column(say("amount_in", currency=matter.currency), "right")
    rows = [Row((words(name), matter.cell(f"{path}.{code}"))) for code, name in matter.names.items()]
    table = Captioned(say("by_facility"), Table(columns, (*rows, *_totals(matter, 1))))
    chart = BarChart(
        _chart_title(matter, "by_facility"), tuple(matter.bar(code, f"{path}.{code}") for code in matter.names)
    )
    if len(chart.bars) <= MOST_BARS:
        yield Pair(table, Captioned(chart.title, chart))
    else:
        yield table
