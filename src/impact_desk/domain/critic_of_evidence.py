"""What the critic asks of reasons, stakeholders and materiality."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from .exact import plain
from .findings import Finding, raised
from .kinds import fold
from .records import EvaluationInput, Outcome, Reasoning
from .sensitivity import current_value
from .study import Study
from .words import ASSUMPTION

REASONED = ("quantity", "proxy_value", "duration_years", "deadweight", "displacement", "attribution", "drop_off")
"""The assumptions of an outcome that need a reason or a source."""


def unreasoned(study: Study, one: Outcome) -> tuple[str, ...]:
    """The assumptions of an outcome for which neither reason nor source is recorded.

    A proxy's source may stand in the value map; drop-off matters only where the outcome lasts more than a year.
    """
    return tuple(
        name
        for name in REASONED
        if not _reasoned(study.reasons.get((name, one.id)))
        and not (name == "proxy_value" and one.proxy_source)
        and not (name == "drop_off" and one.duration_years <= 1)
    )


def _reasoned(row: Reasoning | None) -> bool:
    return row is not None and bool(row.reason or row.source)


def _reasons(study: Study) -> Iterator[Finding]:
    for one in study.outcomes:
        missing = unreasoned(study, one)
        if missing:
            names = ", ".join(ASSUMPTION.options[name].lower() for name in missing)
            yield raised("assumption_without_reason", one, missing[0], outcome=one.outcome, missing=names)


def _twice(study: Study) -> Iterator[Finding]:
    counts = Counter((row.assumption, row.outcome_code) for row in study.assumptions)
    outcomes = {one.id: one.outcome for one in study.outcomes}
    for row in study.assumptions:
        key = row.assumption, row.outcome_code
        if counts[key] > 1 and study.reasons[key] is row:
            name = outcomes.get(row.outcome_code, "") if row.outcome_code else study.evaluation.title
            yield raised("assumption_twice", row, "reason", assumption=ASSUMPTION.options[row.assumption], outcome=name)


def _ranges(study: Study) -> Iterator[Finding]:
    for one in study.outcomes:
        for name in ASSUMPTION.options:
            row = study.reasons.get((name, one.id))
            if row is None:
                continue
            value = current_value(one, name)
            low, high = row.low if row.low is not None else value, row.high if row.high is not None else value
            if not low <= value <= high:
                parts = {"value": plain(value), "low": plain(low), "high": plain(high), "outcome": one.outcome}
                yield raised("value_outside_range", one, name, assumption=ASSUMPTION.options[name], **parts)


def _stakeholders(study: Study) -> Iterator[Finding]:
    known = {fold(one.stakeholder): one for one in study.stakeholders}
    seen: set[str] = set()
    rows: tuple[Outcome | EvaluationInput, ...] = (*study.outcomes, *study.inputs)
    for row in rows:
        name = fold(row.stakeholder)
        if name not in known and name not in seen:
            seen.add(name)
            yield raised("stakeholder_undecided", row, "stakeholder", stakeholder=row.stakeholder)


def _standing(study: Study) -> Iterator[Finding]:
    valued = {fold(one.stakeholder) for one in study.outcomes}
    giving = {fold(one.stakeholder) for one in study.inputs}
    for one in study.stakeholders:
        name = fold(one.stakeholder)
        if one.standing != "included" and name in valued:
            yield raised("stakeholder_excluded_but_valued", one, "standing", stakeholder=one.stakeholder)
        elif one.standing == "included" and name not in valued | giving:
            yield raised("stakeholder_without_outcome", one, "standing", stakeholder=one.stakeholder)
        elif name in valued and not one.involved and not one.how_involved:
            yield raised("stakeholder_not_involved", one, "how_involved", stakeholder=one.stakeholder)


def _materiality(study: Study) -> Iterator[Finding]:
    for one in study.outcomes:
        row = study.decisions.get(one.id)
        if row is None:
            yield _of_decision("materiality_undecided", one)
        elif not row.material:
            yield _of_decision("immaterial_counted", one)


def _of_decision(code: str, one: Outcome) -> Finding:
    """A finding that leads to where the outcome is decided on; its record is the outcome."""
    return replace(raised(code, one, "outcome", outcome=one.outcome), sheet="materiality", field="material")


EVIDENCE_RULES: tuple[Callable[[Study], Iterator[Finding]], ...] = (
    _reasons,
    _twice,
    _ranges,
    _stakeholders,
    _standing,
    _materiality,
)
"""What is found in what the value map rests on."""
