"""Objectives and key results, with both scores and the reasons for revised targets."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.exact import plain
from ...domain.records import KeyResult, Objective, TargetRevision
from ...domain.words import MEASURE, OBJECTIVE_KIND
from ..blocks import Captioned, Column, Heading, Paragraph, Row, Span, Table, Words, words
from ..figure_text import number_text
from .matter import Blocks, GroupMatter, SummaryMatter, cells, figure_table

SCORES = {"facility_score": "okr.facility.score", "column.score_original": "okr.facility.score_original_target"}
COVERAGE = {"objectives_with_score": "okr.facilities_with_score", "coverage": "okr.coverage"}


def summary_objectives(matter: SummaryMatter) -> Blocks:
    """A facility's objectives of the year."""
    yield Heading(matter.say("chapter.objectives"))
    objectives = [one for one in matter.project.objectives if one.year == matter.meta.period.year]
    if not objectives:
        yield matter.nothing("empty.objectives")
        return
    yield figure_table(matter, SCORES)
    for one in objectives:
        yield from _objective(matter, one)


def group_objectives(matter: GroupMatter) -> Blocks:
    """The scores of the facilities; they are not averaged."""
    say = matter.say
    yield Heading(say("chapter.objectives"))
    yield figure_table(matter, COVERAGE)
    columns = Column(say("column.facility")), Column(say("column.score"), "right")
    rows = (Row((words(name), matter.cell(f"okr.by_facility.{code}.score"))) for code, name in matter.names.items())
    yield Table(columns, tuple(rows), narrow=True)


def _objective(matter: SummaryMatter, objective: Objective) -> Blocks:
    code = objective.objective_code
    yield Heading(f"{code} {objective.title}", 2)
    yield Paragraph(_about(matter, objective))
    key_results = [one for one in matter.project.key_results if one.objective_code == objective.id]
    if not key_results:
        yield matter.nothing("empty.key_results")
        return
    yield _table(matter, objective, key_results)
    yield from _revisions(matter, key_results)


def _about(matter: SummaryMatter, objective: Objective) -> Words:
    say = matter.say
    kind = say.title(OBJECTIVE_KIND, objective.kind)
    parts = [say("objective_about", kind=kind, weight=plain(objective.weight))]
    if objective.program_code:
        parts.append(say("objective_program", program=matter.program_name(objective.program_code)))
    parents = {one.id: one.objective_code for one in matter.project.objectives}
    if objective.parent in parents:
        parts.append(say("objective_parent", parent=parents[objective.parent]))
    if objective.owner:
        parts.append(say("objective_owner", owner=objective.owner))
    green = matter.span(f"okr.{objective.objective_code}.green_from", muted=True)
    return Span(" · ".join(parts) + " · " + say("green_from"), muted=True), green


def _table(matter: SummaryMatter, objective: Objective, key_results: Sequence[KeyResult]) -> Table:
    say = matter.say
    left = "column.key_result", "column.measure"
    right = (
        "column.baseline",
        "column.original",
        "column.target",
        "column.value",
        "column.score",
        "column.score_original",
    )
    columns = *(Column(say(key)) for key in left), *(Column(say(key), "right") for key in right)
    scores = (
        matter.cell(f"okr.{objective.objective_code}.{name}", bold=True) for name in ("score", "score_original_target")
    )
    total = Row((words(say("objective_score"), bold=True), *((),) * 5, *scores), "total")
    return Table(columns, (*(_row(matter, one) for one in key_results), total))


def _row(matter: SummaryMatter, one: KeyResult) -> Row:
    say, path = matter.say, f"okr.{one.kr_code}"
    weight = "" if one.weight == 1 else f" · {say('weight', weight=plain(one.weight))}"
    name = Span(f"{one.kr_code} {one.title}"), Span(weight, muted=True)
    why = matter.reason(f"{path}.score")
    title = (*name, *((Span(" "), *why) if why else ()))
    unit = f" ({one.unit})" if one.unit else ""
    mark = f"rows.key_results.{one.kr_code}.baseline"
    baseline = words("–", muted=True) if one.baseline is None else (Span(number_text(one.baseline), mark=mark),)
    figures = (
        matter.cell(f"{path}.{part}")
        for part in ("original_target", "target", "value", "score", "score_original_target")
    )
    return Row((title, words(say.title(MEASURE, one.measure) + unit), baseline, *figures))


def _revisions(matter: SummaryMatter, key_results: Sequence[KeyResult]) -> Blocks:
    say = matter.say
    rows = [row for one in key_results for row in _revision_rows(matter, one)]
    if rows:
        left, right = ("column.date", "column.key_result"), ("column.from", "column.to")
        columns = *(Column(say(key)) for key in left), *(Column(say(key), "right") for key in right)
        yield Captioned(say("target_revisions"), Table((*columns, Column(say("column.reason"))), tuple(rows)))


def _revision_rows(matter: SummaryMatter, one: KeyResult) -> list[Row]:
    found, before, path = [], one.target, f"rows.target_revisions.{one.kr_code}"
    for number, row in enumerate(revisions_of(matter, one), start=1):
        targets = (
            Span(number_text(before), mark=f"{path}.{number}.from"),
            Span(number_text(row.target), mark=f"{path}.{number}.to"),
        )
        found.append(
            Row((*cells(row.date.isoformat(), one.kr_code), *((target,) for target in targets), words(row.reason)))
        )
        before = row.target
    return found


def revisions_of(matter: SummaryMatter, one: KeyResult) -> list[TargetRevision]:
    """The revisions of a key result's target up to the end of the period, oldest first."""
    last = matter.meta.period.last_day(matter.project.site.fiscal_year_start)
    rows = (row for row in matter.project.target_revisions if row.kr_code == one.id and row.date <= last)
    return sorted(rows, key=lambda row: (row.date, row.ordinal))
