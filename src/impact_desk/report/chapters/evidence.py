"""What an evaluation rests on beside its value map: purpose, who was asked, why each assumption, what was let stand.

Only what was recorded is printed; of waivers it is said when there are none, because each one must be.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from ...domain.records import Evaluation
from ...domain.words import ASSUMPTION, GRADE, STANDING
from ..blocks import Block, Captioned, Column, Row, Span, Table, Words, words
from ..figure_text import money_text, number_text
from ..phrases import PHRASES
from .matter import Blocks, SummaryMatter, cells, facts

TEXTS = ("purpose", "audience", "scope", "unintended", "results_checked", "context", "decisions")


def evidence(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    """The evidence of one evaluation."""
    yield from _texts(matter, evaluation)
    for part in (_stakeholders, _reasons, _materiality, _differences):
        yield from part(matter, evaluation)
    yield _waivers(matter, evaluation)


def _texts(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    told = {name: getattr(evaluation, name) for name in TEXTS}
    pairs = [(matter.say(f"evidence.{name}"), words(text)) for name, text in told.items() if text]
    if pairs:
        yield Captioned(matter.say("evidence.about"), facts(pairs))


def _stakeholders(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    say = matter.say
    rows = []
    for number, one in enumerate(_of(matter, evaluation, "stakeholders"), start=1):
        mark = f"rows.stakeholders.{evaluation.evaluation_code}.{number}"
        people = _stated(one.group_size, f"{mark}.group_size"), _stated(one.involved, f"{mark}.involved")
        named = words(one.stakeholder), words(say.title(STANDING, one.standing))
        rows.append(Row((*named, *people, words(one.how_involved or "–"), words(one.reason or "–"))))
    if rows:
        left, right, last = ("stakeholder", "standing"), ("group_size", "involved"), ("how_involved", "reason")
        columns = (
            *(Column(say(f"column.{name}")) for name in left),
            *(Column(say(f"column.{name}"), "right") for name in right),
            *(Column(say(f"column.{name}")) for name in last),
        )
        yield Captioned(say("evidence.stakeholders"), Table(columns, tuple(rows)))


def _reasons(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    say, names = matter.say, _outcome_names(matter)
    rows = []
    for one in _of(matter, evaluation, "assumptions"):
        whose = names.get(one.outcome_code, evaluation.evaluation_code)
        grade = say.title(GRADE, one.grade) if one.grade else "–"
        proof = say.listed(tuple(filter(None, (one.source, one.evidence)))) or "–"
        rows.append(Row(cells(whose, say.title(ASSUMPTION, one.assumption), one.reason or "–", proof, grade)))
    if rows:
        titles = "column.outcome", "column.assumption", "column.reason", "column.source", "column.grade"
        yield Captioned(say("evidence.assumptions"), Table(tuple(Column(say(key)) for key in titles), tuple(rows)))


def _materiality(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    say, names = matter.say, _outcome_names(matter)
    rows = [
        Row(cells(names.get(one.outcome_code, one.left_out or "–"), say("yes" if one.material else "no"), one.reason))
        for one in _of(matter, evaluation, "materiality")
    ]
    if rows:
        titles = "column.change", "column.material", "column.reason"
        yield Captioned(say("evidence.materiality"), Table(tuple(Column(say(key)) for key in titles), tuple(rows)))


def _differences(matter: SummaryMatter, evaluation: Evaluation) -> Blocks:
    say, currency = matter.say, evaluation.currency or matter.project.site.currency
    rows = []
    for number, one in enumerate(_of(matter, evaluation, "input_differences"), start=1):
        mark = f"rows.input_differences.{evaluation.evaluation_code}.{number}.amount"
        rows.append(Row((words(one.reason), (Span(money_text(one.amount, currency), mark=mark),))))
    if rows:
        columns = Column(say("column.reason")), Column(say("column.amount", currency=currency), "right")
        yield Captioned(say("evidence.differences"), Table(columns, tuple(rows)))


def _waivers(matter: SummaryMatter, evaluation: Evaluation) -> Block:
    say = matter.say
    rows = [
        Row(
            cells(
                one.cell,
                _called(matter, one.finding),
                one.reason,
                one.waived_by,
                one.date.isoformat() if one.date else "–",
            )
        )
        for one in _of(matter, evaluation, "waivers")
    ]
    if not rows:
        return matter.note("empty.waivers")
    titles = "column.cell", "column.finding", "column.reason", "column.waived_by", "column.date"
    return Captioned(say("evidence.waivers"), Table(tuple(Column(say(key)) for key in titles), tuple(rows)))


def _called(matter: SummaryMatter, finding: str) -> str:
    """What a finding is called; the code as it stands where the critic knows none of that name."""
    return matter.say(f"finding.{finding}") if f"finding.{finding}" in PHRASES else finding


def _of(matter: SummaryMatter, evaluation: Evaluation, sheet: str) -> list[Any]:
    rows: Sequence[Any] = matter.project.sheet(sheet)
    return [one for one in rows if one.evaluation_code == evaluation.id]


def _outcome_names(matter: SummaryMatter) -> dict[UUID | None, str]:
    return {one.id: one.outcome for one in matter.project.value_map}


def _stated(value: int | None, mark: str) -> Words:
    return words("–", muted=True) if value is None else (Span(number_text(value), mark=mark),)
