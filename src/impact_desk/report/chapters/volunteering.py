"""Volunteering: hours, people and participations, by program or facility."""

from __future__ import annotations

from ..blocks import Captioned, Column, Heading, Row, Table, words
from .matter import Blocks, GroupMatter, Matter, SummaryMatter, figure_table

NAMES = (
    "hours",
    "paid_hours",
    "own_hours",
    "volunteers",
    "participations",
    "hours_per_volunteer",
    "participation",
)


def summary_volunteering(matter: SummaryMatter) -> Blocks:
    """A facility's volunteering."""
    yield Heading(matter.say("chapter.volunteering"))
    if not matter.figures["volunteering.participations"].value:
        yield matter.nothing("empty.volunteering")
        return
    yield _overall(matter)
    programs = {one.program_code: f"{one.program_code} {one.name}" for one in matter.project.programs}
    present = {
        code: name for code, name in programs.items() if f"volunteering.by_program.{code}.hours" in matter.figures
    }
    columns = "hours", "volunteers", "participations"
    yield Captioned(matter.say("by_program"), _split(matter, "by_program", "column.program", present, columns))
    yield matter.note("volunteers_note")


def group_volunteering(matter: GroupMatter) -> Blocks:
    """The group's volunteering."""
    yield Heading(matter.say("chapter.volunteering"))
    if not matter.figures["volunteering.participations"].value:
        yield matter.nothing("empty.volunteering")
        return
    yield _overall(matter)
    columns = "hours", "paid_hours", "volunteers", "participations"
    yield Captioned(matter.say("by_facility"), _split(matter, "by_facility", "column.facility", matter.names, columns))
    yield matter.note("facility_volunteers_note")


def _overall(matter: Matter) -> Table:
    return figure_table(matter, {name: f"volunteering.{name}" for name in NAMES})


def _split(matter: Matter, split: str, first: str, names: dict[str, str], columns: tuple[str, ...]) -> Table:
    say = matter.say
    heads = Column(say(first)), *(Column(say(f"column.{name}"), "right") for name in columns)
    rows = (
        Row((words(title), *(matter.cell(f"volunteering.{split}.{code}.{name}") for name in columns)))
        for code, title in names.items()
    )
    totals = (matter.cell(f"volunteering.{name}", bold=True) for name in columns)
    return Table(heads, (*rows, Row((words(say("total"), bold=True), *totals), "total")))
