"""What is going to be signed, and what a signed summary says of itself: in its data, on its pages, in the journal."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from uuid import UUID, uuid4

from ..domain.figure import Figures
from ..domain.moved import Amendment
from ..domain.period import Period
from ..domain.problem import Problem
from ..domain.project import Project
from ..domain.records import SignedSummary
from ..exchange.document import moment_text
from ..exchange.payload import Meta
from .movements import Movement
from .work import program_version

if TYPE_CHECKING:
    from ..report.meta import SummaryMeta
    from ..seal.identity import Identity

Language = Literal["en", "zh-TW"]
Paper = Literal["A4", "Letter"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What will be signed: the snapshot, its figures, and what makes them questionable.

    `replaces` is the summary of the same period that this one amends, `movement` what has moved since it was signed,
    `previous` the one that the site signed last.
    """

    project: Project
    period: Period
    language: Language
    paper: Paper
    because: str
    head: tuple[int, str]
    sequence: int
    replaces: SignedSummary | None
    previous: SignedSummary | None
    figures: Figures
    problems: tuple[Problem, ...]
    movement: Movement | None = None

    @property
    def amendment(self) -> Amendment | None:
        """What the summary says of the one that it replaces; nothing where it replaces none."""
        return self.movement.amendment(self.because) if self.movement else None


@dataclass(frozen=True, slots=True)
class SignedFile:
    """A signed file that lies on disk."""

    path: Path
    document: UUID
    period: Period
    sequence: int
    sha256: str
    signer: str
    replaces: UUID | None


def embedded_meta(prepared: Prepared, document: UUID, moment: datetime, group_key_id: str) -> Meta:
    """What the embedded data say of the summary."""
    site = prepared.project.site
    return Meta(
        document=document,
        facility_code=site.facility_code,
        facility_name=site.facility_name,
        period=prepared.period,
        sequence=prepared.sequence,
        journal_head=prepared.head[1],
        journal_entries=prepared.head[0],
        created=moment,
        language=prepared.language,
        program=program_version(),
        currency=site.currency,
        group_key_id=group_key_id,
        replaces=UUID(prepared.replaces.document) if prepared.replaces else None,
        previous_sha256=prepared.previous.sha256 if prepared.previous else None,
    )


def printed_meta(prepared: Prepared, document: UUID, signer: str, moment: datetime) -> SummaryMeta:
    """What the pages say of the summary."""
    from ..report.meta import SummaryMeta

    return SummaryMeta(
        document=str(document),
        sequence=prepared.sequence,
        period=prepared.period,
        created=moment,
        signer=signer,
        program_version=program_version(),
        language=prepared.language,
        paper=prepared.paper,
        replaces=prepared.replaces.document if prepared.replaces else None,
        because=prepared.because,
        amendment=prepared.amendment,
        journal_head=prepared.head[1],
    )


def noted(prepared: Prepared, document: UUID, identity: Identity, moment: datetime, content: bytes) -> SignedSummary:
    """What the journal notes of the summary; its file has no name yet."""
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


def filed(record: SignedSummary, out: Path) -> SignedFile:
    """What is told of a signed file that lies at `out`."""
    return SignedFile(
        path=out,
        document=UUID(record.document),
        period=record.period,
        sequence=record.sequence,
        sha256=record.sha256,
        signer=record.signer,
        replaces=UUID(record.replaces) if record.replaces else None,
    )


def settled(moment: datetime | None) -> datetime:
    """The moment of signing (now) in UTC, to the second, as documents write it."""
    return (moment or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
