"""A group report's figures reckoned again from the summaries that it rests on, where these are at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..domain.group import group_figures
from ..domain.problem import Refusal
from ..domain.project import Project
from ..exchange.compare import stated_differences
from ..exchange.group_payload import GroupPayload, read_group_payload
from ..exchange.payload import read_payload
from ..seal.verdict import Reason
from .verdicts import FileVerdict

_NOT_AT_HAND = "The sums were not reckoned again: {missing} of the {count} summaries that they rest on are not at hand."


def recomputed(report: FileVerdict, judged: Sequence[FileVerdict]) -> FileVerdict:
    """The verdict on a group report once its sums were reckoned from the valid summaries among `judged`."""
    from .examination import with_differences

    if report.embedded is None:
        return report
    payload = read_group_payload(report.embedded)
    at_hand = {one.sha256: one.embedded for one in judged if one.valid and one.is_summary and one.embedded}
    missing = sum(one.sha256 not in at_hand for one in payload.sources)
    if missing:
        parts: dict[str, object] = {"missing": missing, "count": len(payload.sources)}
        return replace(report, reasons=(*report.reasons, Reason(_NOT_AT_HAND, parts)))
    year = next((one for one in payload.group_years if one.year == payload.meta.period.year), None)
    try:
        projects = _projects(payload, at_hand)
        figures = group_figures(projects, payload.meta.period, year, payload.fx_rates, payload.meta.currency)
    except Refusal as refused:
        return replace(report, verdict="invalid", reasons=(Reason(refused.template, refused.parts), *report.reasons))
    differences = stated_differences(figures, payload.figures)
    return with_differences(report, (*report.differences, *differences), recomputed=True)


def _projects(payload: GroupPayload, at_hand: Mapping[str | None, bytes]) -> list[Project]:
    return [read_payload(at_hand[one.sha256]).project for one in payload.sources]
