"""What is said about a file that claims to be a signed summary. Plain values, quick to import."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from ..domain.problem import said

SUMMARY_PAYLOAD = "impact-desk-summary.json"

Decision = Literal["valid", "invalid", "untrusted", "unsigned", "not_ours", "unreadable"]
"""`invalid`: bytes changed, or not built as a signed summary is; `untrusted`: intact, but the signer is unknown,
expired, revoked or not entitled; `unsigned`; `not_ours`: signed, but no summary; `unreadable`."""

Integrity = Literal["intact", "changed", "unsigned", "unknown"]

Trust = Literal[
    "trusted", "unknown", "expired", "not_yet_valid", "revoked", "revocation_unknown", "not_entitled", "not_checked"
]
"""`revocation_unknown`: the only revocation list at hand is out of date or from the future."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence: an English template with named parts, so that a window can translate it."""

    template: str
    parts: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return said(self.template, self.parts)


@dataclass(frozen=True, slots=True)
class Signer:
    """Whom the certificate of a signature names; digests and serial in hexadecimal digits."""

    name: str
    facility: str
    certificate_sha256: str
    serial: str
    not_before: dt.datetime
    not_after: dt.datetime
    group_key_id: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Three answers: is it unchanged, who signed it, do we trust the signer; with reasons in plain sentences.

    `payload` is the embedded file, given only when the signature covers it unchanged; `payload_name` is
    the name it was found under. `signing_time` is what the signer's clock said, no more. `sha256` is
    the digest of the file that was judged, `judged_at` the moment for which trust was decided.
    """

    verdict: Decision
    integrity: Integrity
    trust: Trust
    reasons: tuple[Reason, ...]
    judged_at: dt.datetime
    signer: Signer | None = None
    signing_time: dt.datetime | None = None
    payload: bytes | None = field(default=None, repr=False)
    payload_name: str | None = None
    sha256: str | None = None

    @property
    def sentences(self) -> tuple[str, ...]:
        """The reasons in English."""
        return tuple(str(reason) for reason in self.reasons)


class Finding(Exception):
    """Ends an examination: the file is `decision`, for `reason`. Never leaves this room."""

    def __init__(self, decision: Decision, integrity: Integrity, template: str, /, **parts: object) -> None:
        super().__init__(decision, integrity, template)
        self.decision: Decision = decision
        self.integrity: Integrity = integrity
        self.reason = Reason(template, dict(parts))


def judged_moment(at: dt.date | None) -> dt.datetime:
    """The moment for which trust is judged: a day counts as a whole, so its end decides."""
    if at is None:
        return dt.datetime.now(dt.UTC)
    if isinstance(at, dt.datetime):
        return at.astimezone(dt.UTC)
    return dt.datetime.combine(at, dt.time(23, 59, 59), dt.UTC)
