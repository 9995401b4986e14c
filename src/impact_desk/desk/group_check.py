"""A group report's figures reckoned again from the summaries that it rests on, where these are at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.group import group_figures
from ..domain.parcel import GROUP_ATTACHMENT, SUMMARY_ATTACHMENT
from ..domain.problem import Refusal
from ..domain.project import Project
from ..exchange.compare import stated_differences
from ..exchange.group_payload import GroupPayload, read_group_payload
from ..exchange.payload import read_payload
from ..seal.verdict import Reason
from .verdicts import FileVerdict

if TYPE_CHECKING:
    from ..seal.trust import TrustStore

_NOT_AT_HAND = "The sums were not reckoned again: {missing} of the {count} summaries that they rest on are not at hand."


def recomputed(report: FileVerdict, judged: Sequence[FileVerdict], trust: TrustStore) -> FileVerdict:
    """The verdict on a group report once its sums were reckoned from the valid summaries among `judged`."""
    from .examination import with_differences

    payload = _group_payload(report, trust)
    if payload is None:
        return report
    at_hand = {one.sha256: one.file for one in judged if one.valid and one.about and one.about.sort == "summary"}
    missing = sum(one.sha256 not in at_hand for one in payload.sources)
    if missing:
        parts: dict[str, object] = {"missing": missing, "count": len(payload.sources)}
        return replace(report, reasons=(*report.reasons, Reason(_NOT_AT_HAND, parts)))
    try:
        figures = group_figures(
            _projects(payload, at_hand, trust),
            payload.meta.period,
            next((one for one in payload.group_years if one.year == payload.meta.period.year), None),
            payload.fx_rates,
            payload.meta.currency,
        )
    except Refusal as refused:
        return replace(report, verdict="invalid", reasons=(Reason(refused.template, refused.parts), *report.reasons))
    agree = not report.differences
    return with_differences(report, stated_differences(figures, payload.figures), recomputed=agree)


def _group_payload(report: FileVerdict, trust: TrustStore) -> GroupPayload | None:
    raw = _embedded(report.file, report.sha256, GROUP_ATTACHMENT, trust)
    return read_group_payload(raw) if raw else None


def _projects(payload: GroupPayload, at_hand: Mapping[str | None, str], trust: TrustStore) -> list[Project]:
    found = (_embedded(at_hand[one.sha256], one.sha256, SUMMARY_ATTACHMENT, trust) for one in payload.sources)
    return [read_payload(raw).project for raw in found if raw]


def _embedded(file: str, sha256: str | None, name: str, trust: TrustStore) -> bytes | None:
    """The embedded data of a file that was judged before; nothing when it is another file by now."""
    from ..seal.verify import verify_pdf

    verdict = verify_pdf(Path(file), trust, names=(name,))
    return verdict.payload if verdict.sha256 == sha256 else None
