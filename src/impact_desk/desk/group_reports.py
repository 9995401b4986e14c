"""The group's signed report: prepared, shown, signed, filed, as a site's summary is (see `summaries`)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from ..domain.exchange_rates import DOLLAR, rates_of_group
from ..domain.figure import Figures
from ..domain.period import Period
from ..domain.project import Project
from ..domain.records import FxRate, GroupYear, SignedSummary
from ..exchange.document import moment_text
from ..exchange.group_payload import GroupMeta, Source, build_group_payload, read_group_payload
from ..store.faults import ReadOnlyFile
from ..store.file import Writing
from .group_desk import GroupDesk, Part
from .prepared import Language, Paper, SignedFile, filed, settled
from .summaries import ChangedMeanwhile
from .work import Progress, program_version, silent

if TYPE_CHECKING:
    from ..report.meta import GroupMeta as PrintedMeta
    from ..seal.identity import Identity

_STAGES = 4


@dataclass(frozen=True, slots=True)
class PreparedGroup:
    """What will be signed: the figures, the summaries that they rest on, the settings and rates that were used."""

    period: Period
    language: Language
    paper: Paper
    group_name: str
    head: tuple[int, str]
    sequence: int
    replaces: SignedSummary | None
    parts: tuple[Part, ...]
    year: GroupYear | None
    rates: tuple[FxRate, ...]
    figures: Figures


@dataclass(frozen=True, slots=True)
class SealedGroup:
    """A signed group report in memory: the file's bytes, and what the journal will note of it."""

    prepared: PreparedGroup
    content: bytes
    record: SignedSummary


def prepare_group_report(
    desk: GroupDesk,
    period: Period,
    *,
    language: Language = "en",
    paper: Paper = "A4",
    currency: str = DOLLAR,
    group_name: str = "",
) -> PreparedGroup:
    """The group's figures of `period` as they would be signed now. Raises what `GroupDesk.figures` raises."""
    projects, year = desk.projects(period), desk.group_year(period.year)
    signed = sorted(desk.reports(), key=lambda one: one.sequence)
    former = [one for one in signed if one.period == period]
    return PreparedGroup(
        period=period,
        language=language,
        paper=paper,
        group_name=group_name,
        head=desk.file.head(),
        sequence=signed[-1].sequence + 1 if signed else 1,
        replaces=former[-1] if former else None,
        parts=desk.sources(period),
        year=year,
        rates=rates_used(desk.fx_rates(), projects, period, {currency, *([year.currency] if year else [])}),
        figures=desk.figures(period, currency),
    )


def seal_group_report(
    prepared: PreparedGroup,
    key_path: Path,
    passphrase: str,
    *,
    moment: datetime | None = None,
    progress: Progress = silent,
) -> SealedGroup:
    """The signed file of what was prepared, verified by our own verifier. Writes nothing.

    Raises the faults of opening a key (`WrongPassphrase`, `ExpiredIdentity` …) and of making pages and signature.
    """
    from ..seal.identity import open_identity

    now = settled(moment)
    progress("key", 0, _STAGES)
    return seal_group_with(prepared, open_identity(key_path, passphrase, moment=now), moment=now, progress=progress)


def seal_group_with(
    prepared: PreparedGroup, identity: Identity, *, moment: datetime | None = None, progress: Progress = silent
) -> SealedGroup:
    """The same with an identity that is open already."""
    from ..report.group import make_group_report
    from .signing import prove, sign

    now, document = settled(moment), uuid4()
    raw = _payload(prepared, _meta(prepared, document, identity, now))
    progress("pages", 1, _STAGES)
    received = [part.received for part in prepared.parts]
    printed = _printed_meta(prepared, document, identity.name, now)
    unsigned = make_group_report(received, prepared.figures, printed, raw, prepared.rates)
    progress("signature", 2, _STAGES)
    content = sign(unsigned, identity, now, prepared.language)
    progress("verification", 3, _STAGES)
    prove(content, identity, now)
    progress("file", _STAGES, _STAGES)
    return SealedGroup(prepared, content, _record(prepared, document, identity, now, content))


def file_group_report(desk: GroupDesk, sealed: SealedGroup, out: Path) -> SignedFile:
    """Lay the signed report down at `out` and note it in the journal; all of it or nothing.

    Raises `ChangedMeanwhile`, `CannotWrite`, and the faults of the group file.
    """
    from ..seal.files import lay_down

    if desk.file.head() != sealed.prepared.head:
        raise ChangedMeanwhile
    record = replace(sealed.record, file_name=out.name)

    def act(writing: Writing) -> None:
        writing.add(record)
        writing.keep(sealed.content)
        # Last, so that a file lies there only when everything else was taken.
        lay_down(out, sealed.content)

    desk.write(f"Sign group report {record.sequence} of {record.period}", act, kind="sign")
    return filed(record, out)


def export_group_report(  # noqa: PLR0913  # each is one thing that a person says when signing
    desk: GroupDesk,
    period: Period,
    key_path: Path,
    passphrase: str,
    out: Path,
    *,
    language: Language = "en",
    paper: Paper = "A4",
    currency: str = DOLLAR,
    group_name: str = "",
    progress: Progress = silent,
    moment: datetime | None = None,
) -> SignedFile:
    """The signed group report of `period` at `out`, noted in the journal. Raises what the three steps raise."""
    if desk.read_only:
        raise ReadOnlyFile(desk.path)
    prepared = prepare_group_report(
        desk, period, language=language, paper=paper, currency=currency, group_name=group_name
    )
    sealed = seal_group_report(prepared, key_path, passphrase, moment=moment, progress=progress)
    return file_group_report(desk, sealed, out)


def rates_used(
    own: Iterable[FxRate], projects: Sequence[Project], period: Period, currencies: Iterable[str]
) -> tuple[FxRate, ...]:
    """The rates that convert the sites' figures: head office's own, else those on which the sites agree.

    Raises `MissingRate` or `RatesDisagree`.
    """
    rows = tuple(own)
    rates = rates_of_group(rows, ((one.site.facility_code, one.fx_rates) for one in projects))
    named = {one.site.currency for one in projects} | set(currencies)
    if len(named) == 1:
        return ()
    found = []
    for currency in sorted(named - {DOLLAR}):
        rate = rates.rate(currency, period.year)
        every = (*rows, *(row for one in projects for row in one.fx_rates))
        found.append(next(row for row in every if _is_rate(row, currency, period.year, rate)))
    return tuple(replace(row, ordinal=place) for place, row in enumerate(found))


def _is_rate(row: FxRate, currency: str, year: int, rate: Fraction) -> bool:
    return row.currency == currency and row.year == year and Fraction(row.units_per_usd) == rate


def _payload(prepared: PreparedGroup, meta: GroupMeta) -> bytes:
    """The embedded data, read back once before they are signed."""
    years = (prepared.year,) if prepared.year else ()
    sources = tuple(_source(part) for part in prepared.parts)
    raw = build_group_payload(meta, (years, prepared.rates), sources, prepared.figures)
    read_group_payload(raw)
    return raw


def _source(part: Part) -> Source:
    one = part.received
    return Source(one.facility_code, one.facility_name, UUID(one.document), one.period, one.sequence, one.sha256)


def _meta(prepared: PreparedGroup, document: UUID, identity: Identity, moment: datetime) -> GroupMeta:
    return GroupMeta(
        document=document,
        issuer=identity.facility,
        period=prepared.period,
        sequence=prepared.sequence,
        journal_head=prepared.head[1],
        journal_entries=prepared.head[0],
        created=moment,
        language=prepared.language,
        program=program_version(),
        currency=prepared.figures.currency,
        replaces=UUID(prepared.replaces.document) if prepared.replaces else None,
    )


def _printed_meta(prepared: PreparedGroup, document: UUID, signer: str, moment: datetime) -> PrintedMeta:
    from ..report.meta import GroupMeta as PrintedMeta

    return PrintedMeta(
        document=str(document),
        sequence=prepared.sequence,
        period=prepared.period,
        created=moment,
        signer=signer,
        program_version=program_version(),
        language=prepared.language,
        paper=prepared.paper,
        replaces=prepared.replaces.document if prepared.replaces else None,
        group_name=prepared.group_name,
    )


def _record(
    prepared: PreparedGroup, document: UUID, identity: Identity, moment: datetime, content: bytes
) -> SignedSummary:
    return SignedSummary(
        id=uuid4(),
        document=str(document),
        period=prepared.period,
        sequence=prepared.sequence,
        file_name="-",
        sha256=hashlib.sha256(content).hexdigest(),
        signer=identity.name,
        signed_at=moment_text(moment),
        journal_head=prepared.head[1],
        replaces=prepared.replaces.document if prepared.replaces else None,
    )
