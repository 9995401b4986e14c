"""What is said about a file that claims to be a signed summary or a signed group report: plain values, quick to import."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from ..domain.period import Period
from ..exchange.compare import Difference
from ..seal.verdict import Decision, Integrity, Reason, Signer, Trust

Sort = Literal["summary", "group report"]


@dataclass(frozen=True, slots=True)
class About:
    """What a signed file says about itself. `facility_code` is whose it is: the site's, or for a group report its issuer's."""

    sort: Sort
    document: UUID
    facility_code: str
    facility_name: str
    period: Period
    sequence: int
    replaces: UUID | None
    created: datetime
    currency: str
    group_key_id: str | None


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """Three answers about a file: is it unchanged, who signed it, do we trust the signer; and whether its figures hold.

    `recomputed` says that every figure, as stated and as printed, was reckoned again from the rows and agrees.
    `about` and `packed` (the embedded data, zlib) are there when the embedded data could be read; `sha256` is the digest
    of the bytes that were judged.
    """

    file: str
    verdict: Decision
    integrity: Integrity
    trust: Trust
    reasons: tuple[Reason, ...]
    judged_at: datetime
    signer: Signer | None = None
    signing_time: datetime | None = None
    sha256: str | None = None
    about: About | None = None
    packed: bytes | None = field(default=None, repr=False)
    recomputed: bool = False
    differences: tuple[Difference, ...] = ()

    @property
    def valid(self) -> bool:
        """Unchanged, from somebody we trust, and its figures follow from its rows."""
        return self.verdict == "valid"

    @property
    def is_summary(self) -> bool:
        """Is it a site's summary, not the group's report?"""
        return self.about is not None and self.about.sort == "summary"

    @property
    def embedded(self) -> bytes | None:
        """The embedded data as they lie in the file."""
        return zlib.decompress(self.packed) if self.packed else None

    @property
    def sentences(self) -> tuple[str, ...]:
        """The reasons in English."""
        return tuple(str(reason) for reason in self.reasons)

    def as_json(self) -> dict[str, Any]:
        """The verdict as `verify --json` gives it."""
        return {
            "file": self.file,
            "verdict": self.verdict,
            "integrity": self.integrity,
            "signer": _signer(self.signer),
            "trust": self.trust,
            "recomputed": self.recomputed,
            "differences": [one.as_json() for one in self.differences],
            "reasons": list(self.sentences),
            "signing_time": self.signing_time.isoformat() if self.signing_time else None,
            "sha256": self.sha256,
            "document": _about(self.about),
        }


def _signer(signer: Signer | None) -> dict[str, Any] | None:
    if signer is None:
        return None
    return {"name": signer.name, "facility": signer.facility, "certificate_sha256": signer.certificate_sha256}


def _about(about: About | None) -> dict[str, Any] | None:
    if about is None:
        return None
    return {
        "id": str(about.document),
        "sort": about.sort,
        "facility": about.facility_code,
        "period": str(about.period),
        "sequence": about.sequence,
        "replaces": str(about.replaces) if about.replaces else None,
        "currency": about.currency,
    }
