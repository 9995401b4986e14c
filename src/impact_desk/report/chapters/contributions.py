"""Contributions by the LBG model: every split of the total, what is mandatory beside it, and leverage."""

from __future__ import annotations

from collections.abc import Callable

from ...domain.contribution_figures import NONE
from ...domain.words import FORM, MOTIVE, STRATEGY, SUBJECT
from ..blocks import Captioned, Column, Heading, Pair, Row, Table, words
from .matter import Blocks, GroupMatter, Matter, SummaryMatter, cells, figure_table

LEVERAGE = {"leverage_in": "contributions.leverage", "leverage_ratio": "contributions.leverage_ratio"}


def summary_contributions(matter: SummaryMatter) -> Blocks:
    """A facility's contributions; programs with what they are for."""
    yield Heading(matter.say("chapter.contributions"))
    yield from _splits(matter, Captioned(matter.say("by_program"), _by_program(matter)))


def group_contributions(matter: GroupMatter) -> Blocks:
    """The group's contributions; facilities instead of programs."""
    yield Heading(matter.say("chapter.contributions"))
    yield from _splits(matter, Captioned(matter.say("by_facility"), _by_facility(matter)))


def _splits(matter: Matter, last: Captioned) -> Blocks:
    if not matter.figures["contributions.total"].value and not matter.figures["contributions.mandatory"].value:
        yield matter.nothing("empty.contributions")
    else:
        yield from _every_split(matter, last)
    yield Heading(matter.say("leverage"), 2)
    yield matter.note("leverage_note")
    yield figure_table(matter, LEVERAGE)


def _every_split(matter: Matter, last: Captioned) -> Blocks:
    say = matter.say
    yield Pair(
        _split(matter, "by_form", "column.form", lambda key: say.title(FORM, key)),
        _split(matter, "by_motive", "column.motive", lambda key: say.title(MOTIVE, key)),
    )
    yield matter.note("mandatory_note")
    yield Pair(
        _split(matter, "by_strategy", "column.strategy", lambda key: say.title(STRATEGY, key)),
        _split(matter, "by_subject", "column.subject", lambda key: say.title(SUBJECT, key)),
    )
    yield Pair(
        _split(matter, "by_sdg", "column.goal", lambda key: f"{key} {say(f'goal.{key}')}"),
        _split(matter, "by_foundation", "column.foundation", str),
    )
    yield matter.note("sdg_note")
    yield last


def _split(matter: Matter, split: str, column: str, title: Callable[[str], str]) -> Captioned:
    columns = Column(matter.say(column)), Column(matter.say("amount_in", currency=matter.currency), "right")
    rows = [
        Row((words(matter.say("none") if key == NONE else title(key)), matter.cell(one.id)))
        for key, one in matter.parts("contributions", split).items()
    ]
    return Captioned(matter.say(split), Table(columns, (*rows, *_totals(matter, 1)[: 2 if split == "by_form" else 1])))


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


def _by_facility(matter: GroupMatter) -> Table:
    columns = Column(matter.say("column.facility")), Column(matter.say("amount_in", currency=matter.currency), "right")
    rows = [Row((words(name), matter.cell(f"contributions.by_facility.{code}"))) for code, name in matter.names.items()]
    return Table(columns, (*rows, *_totals(matter, 1)))
