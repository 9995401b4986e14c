"""One file examined wholly: signature, rows, figures, pages. Runs in a child process; imports everything it needs at once.

The signature is verified first; only what it covers is read further. Rows that cannot be taken, figures that do not
follow from them, and pages that print something else make a file invalid, whoever signed it.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from ..domain.figures import facility_figures
from ..domain.parcel import GROUP_ATTACHMENT, SUMMARY_ATTACHMENT
from ..domain.problem import Fault, Refusal
from ..exchange.compare import Difference, Printed, page_differences, stated_differences
from ..exchange.group_payload import GroupMeta, GroupPayload, read_group_payload
from ..exchange.payload import Meta, Payload, read_payload
from ..exchange.refusals import NewerRows, NotOurRows, RowsRefused
from ..report.figure_text import grouped, number_text
from ..report.meta import SummaryMeta
from ..report.phrases import phrase
from ..report.printed import printed_figures
from ..report.summary import expected_print
from ..seal.byterange import SIZE_LIMIT
from ..seal.files import read_bounded
from ..seal.trust import TrustStore
from ..seal.verdict import Decision, Reason, Trust, Verdict
from ..seal.verify import verify_pdf
from .verdicts import About, FileVerdict

NAMES = (SUMMARY_ATTACHMENT, GROUP_ATTACHMENT)
"""Under these names our data are embedded."""
MOST_TOLD = 5
"""So many differences are told in sentences; all of them stand in the list."""


def examine(source: bytes | Path, trust: TrustStore, moment: datetime, names: Collection[str]) -> FileVerdict:
    """The verdict on a file, or on its bytes, as trust stood at `moment`. Never raises for what a file contains."""
    try:
        # Once: what is verified is what is read further.
        raw = source if isinstance(source, bytes) else read_bounded(source, SIZE_LIMIT)
    except (Fault, Refusal):
        return from_seal(verify_pdf(source, trust, moment, names=names), str(source))
    verdict = verify_pdf(raw, trust, moment, names=names)
    plain = from_seal(verdict, str(source) if isinstance(source, Path) else "")
    if verdict.payload is None:
        return plain
    try:
        examined = _examined(plain, verdict.payload_name, verdict.payload, raw)
    except RowsRefused as refused:
        return replace(plain, verdict=_verdict_on(refused), reasons=(_said(refused), *plain.reasons))
    return replace(examined, packed=zlib.compress(verdict.payload))


def _examined(plain: FileVerdict, name: str | None, embedded: bytes, raw: bytes) -> FileVerdict:
    if name == GROUP_ATTACHMENT:
        return _group_report(plain, read_group_payload(embedded), raw)
    return _summary(plain, read_payload(embedded), raw)


def from_seal(verdict: Verdict, file: str) -> FileVerdict:
    """What the signature alone says."""
    return FileVerdict(
        file=file,
        verdict=verdict.verdict,
        integrity=verdict.integrity,
        trust=verdict.trust,
        reasons=verdict.reasons,
        judged_at=verdict.judged_at,
        signer=verdict.signer,
        signing_time=verdict.signing_time,
        sha256=verdict.sha256,
    )


def page_differences_in(raw: bytes, expected: Mapping[str, str]) -> tuple[Difference, ...]:
    """Where the pages of a PDF print another text than `expected`. Raises a `Refusal` for unreadable pages."""
    return page_differences(expected, (Printed(one.id, one.page, one.text) for one in printed_figures(raw)))


def _verdict_on(refused: RowsRefused) -> Decision:
    if isinstance(refused, NewerRows):
        return "unreadable"
    return "not_ours" if isinstance(refused, NotOurRows) else "invalid"


def _summary(plain: FileVerdict, payload: Payload, raw: bytes) -> FileVerdict:
    meta = payload.meta
    found = replace(_bound(plain, meta.facility_code), about=about_summary(meta))
    if found.signer and found.signer.group_key_id != meta.group_key_id and found.verdict == "valid":
        found = replace(found, verdict="invalid", reasons=(_OTHER_GROUP_KEY, *found.reasons))
    try:
        figures = facility_figures(payload.project, meta.period)
        expected = expected_print(payload.project, figures, _summary_meta(payload, found))
        pages = page_differences_in(raw, expected)
    except Refusal as refused:
        return replace(found, verdict="invalid", reasons=(_said(refused), *found.reasons))
    return with_differences(found, (*stated_differences(figures, payload.figures), *pages), recomputed=True)


def _group_report(plain: FileVerdict, payload: GroupPayload, raw: bytes) -> FileVerdict:
    """A group report: its pages against its data. Its sums are reckoned again where its summaries are at hand."""
    meta = payload.meta
    found = replace(_bound(plain, meta.issuer), about=about_group_report(meta))
    try:
        differences = page_differences_in(raw, _stated_print(payload))
    except Refusal as refused:
        return replace(found, verdict="invalid", reasons=(_said(refused), *found.reasons))
    return with_differences(found, differences, recomputed=False)


def _summary_meta(payload: Payload, found: FileVerdict) -> SummaryMeta:
    meta = payload.meta
    return SummaryMeta(
        document=str(meta.document),
        sequence=meta.sequence,
        period=meta.period,
        created=meta.created,
        signer=found.signer.name if found.signer else "",
        program_version=meta.program,
        language="zh-TW" if meta.language == "zh-TW" else "en",
        replaces=str(meta.replaces) if meta.replaces else None,
        amendment=payload.amendment,
        journal_head=meta.journal_head,
    )


def _stated_print(payload: GroupPayload) -> dict[str, str]:
    """What the pages of a group report must print by its own data."""
    none = phrase("no_data", "zh-TW" if payload.meta.language == "zh-TW" else "en")
    figures = {name: none if shown is None else grouped(str(shown)) for name, shown in payload.figures.items()}
    rates = {f"rows.fx_rates.{one.year}.{one.currency}": number_text(one.units_per_usd) for one in payload.fx_rates}
    return {**figures, **rates}


def about_summary(meta: Meta) -> About:
    """What a summary says about itself."""
    return About(
        "summary",
        meta.document,
        meta.facility_code,
        meta.facility_name,
        meta.period,
        meta.sequence,
        meta.replaces,
        meta.created,
        meta.currency,
        meta.group_key_id,
    )


def about_group_report(meta: GroupMeta) -> About:
    """What a group report says about itself."""
    return About(
        "group report",
        meta.document,
        meta.issuer,
        "",
        meta.period,
        meta.sequence,
        meta.replaces,
        meta.created,
        meta.currency,
        None,
    )


def _bound(plain: FileVerdict, facility: str) -> FileVerdict:
    """Is the signer entitled to speak for this facility?"""
    signer = plain.signer
    if signer is None or signer.facility == facility:
        return plain
    reason = Reason(_OTHER_FACILITY, {"signer": signer.name, "certified": signer.facility, "facility": facility})
    verdict: Decision = "untrusted" if plain.verdict == "valid" else plain.verdict
    trust: Trust = "not_entitled" if plain.trust == "trusted" else plain.trust
    return replace(plain, verdict=verdict, trust=trust, reasons=(reason, *plain.reasons))


def with_differences(found: FileVerdict, differences: tuple[Difference, ...], *, recomputed: bool) -> FileVerdict:
    """The verdict once figures were compared: any difference makes the file invalid, whoever signed it."""
    if not differences:
        return replace(found, recomputed=recomputed)
    told_first = tuple(_sentence(one) for one in differences[:MOST_TOLD])
    more = len(differences) - len(told_first)
    rest = (Reason("{more} further figures disagree.", {"more": more}),) if more else ()
    return replace(found, verdict="invalid", differences=differences, reasons=(*told_first, *rest, *found.reasons))


def _sentence(one: Difference) -> Reason:
    parts: dict[str, object] = {"figure": one.figure, "page": one.page, "printed": one.printed, "due": one.recomputed}
    if one.printed is None:
        return Reason(_MISSING_ON_PAGE if one.page else _MISSING_IN_DATA, parts)
    if one.recomputed is None:
        return Reason(_UNKNOWN_ON_PAGE if one.page else _UNKNOWN_IN_DATA, parts)
    return Reason(_WRONG_ON_PAGE if one.page else _WRONG_IN_DATA, parts)


def _said(refused: Refusal) -> Reason:
    return Reason(refused.template, refused.parts)


_OTHER_FACILITY = "{signer} may sign for facility {certified}, but this document is {facility}'s."
_OTHER_GROUP_KEY = Reason(
    "The volunteers' tokens were made with another group key than the one that came with the signer's certificate."
)
_WRONG_ON_PAGE = "{figure}: page {page} prints {printed}, but the rows lead to {due}."
_WRONG_IN_DATA = "{figure}: the embedded data state {printed}, but the rows lead to {due}."
_UNKNOWN_ON_PAGE = "{figure}: page {page} prints {printed}, but the rows lead to no such figure."
_UNKNOWN_IN_DATA = "{figure}: the embedded data state {printed}, but the rows lead to no such figure."
_MISSING_ON_PAGE = "{figure}: no page prints it, though the rows lead to {due}."
_MISSING_IN_DATA = "{figure}: the embedded data do not state it, though the rows lead to {due}."
