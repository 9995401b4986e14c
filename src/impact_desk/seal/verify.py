"""Is this file a signed summary, unchanged, from somebody we trust? Nothing in it is believed before.

The order matters. First the raw bytes: size, beginning and end, what the signature covers, whether
digest and key agree. Only then the document's structure, then its data, then the trust in the signer.
Every answer is a `Verdict` with a sentence; nothing that a hostile file does becomes an exception.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from cryptography import x509

from .byterange import SIZE_LIMIT, SignedRange, carries_signature, check_frame, sole_signature
from .certificates import der, group_key_id_of, serial_of, subject_of, validity_of
from .document import Attached, Encrypted, attached, check_certified, ever_carried, holds_signature, open_document
from .edge import parser_edge
from .files import CannotRead, FileTooBig, NoSuchFile, NotARegularFile, read_bounded
from .signature import Signature, Tampered, matching_signature
from .tokens import digest
from .trust import TrustStore, judge
from .verdict import SUMMARY_PAYLOAD, Decision, Finding, Integrity, Reason, Signer, Verdict, judged_moment

# The library reports what it dislikes to the log; here every dislike becomes a sentence.
logging.getLogger("pyhanko").addHandler(logging.NullHandler())
logging.getLogger("pyhanko_certvalidator").addHandler(logging.NullHandler())

_CLOCK_TOLERANCE = dt.timedelta(days=1)
_DAMAGED: tuple[Decision, Integrity, str] = (
    "unreadable",
    "unknown",
    "The file is damaged or no proper PDF file. Ask for it again.",
)
_DAMAGED_SIGNATURE: tuple[Decision, Integrity, str] = ("invalid", "changed", "The signature is damaged.")


def verify_pdf(
    source: bytes | Path,
    trust: TrustStore,
    at: dt.date | None = None,
    *,
    names: Collection[str] = (SUMMARY_PAYLOAD,),
) -> Verdict:
    """The verdict on a file, or on its bytes, as trust stood at `at` (a day or an aware moment; now).

    `names` are those under which our data may be embedded. Never raises for what a file contains.
    """
    moment = judged_moment(at)
    try:
        raw = source if isinstance(source, bytes) else read_bounded(source, SIZE_LIMIT)
    except (CannotRead, FileTooBig, NoSuchFile, NotARegularFile) as cause:
        return Verdict("unreadable", "unknown", "not_checked", (Reason(cause.template, cause.parts),), moment)
    try:
        verdict = _examined(raw, trust, moment, names)
    except Finding as finding:
        verdict = Verdict(finding.decision, finding.integrity, "not_checked", (finding.reason,), moment)
    return replace(verdict, sha256=digest(raw))


def _examined(raw: bytes, trust: TrustStore, moment: dt.datetime, names: Collection[str]) -> Verdict:
    check_frame(raw)
    if not carries_signature(raw):
        raise _without_signature(raw, names)
    signed, signature = _checked_signature(raw, names)
    with _bytes_intact(), parser_edge("unreadable", "unknown", "The file is no PDF file that can be read."):
        reader = open_document(raw)
        data = attached(reader, names)
        claimed = check_certified(reader, signed)
    if not signature.names_certificate:
        raise Finding("invalid", "intact", "The signature is of another kind than a summary's (PAdES).")
    with parser_edge("untrusted", "intact", "The signer's certificate cannot be read."):
        return _judged(signature.certificate, data, trust, moment, claimed)


@contextmanager
def _bytes_intact() -> Iterator[None]:
    """What is found wrong from here on was signed as it is, unless the finding knows better."""
    try:
        yield
    except Finding as finding:
        if finding.integrity == "unknown":
            finding.integrity = "intact"
        raise


def _judged(
    certificate: x509.Certificate, data: Attached, trust: TrustStore, moment: dt.datetime, claimed: dt.datetime | None
) -> Verdict:
    word, reason = judge(certificate, trust, moment)
    remarks = remarks_on_time(certificate, claimed)
    return Verdict(
        verdict="valid" if word == "trusted" else "untrusted",
        integrity="intact",
        trust=word,
        reasons=remarks if reason is None else (reason, *remarks),
        judged_at=moment,
        signer=signer_of(certificate),
        signing_time=claimed,
        payload=data.content,
        payload_name=data.name,
    )


def _checked_signature(raw: bytes, names: Collection[str]) -> tuple[SignedRange, Signature]:
    try:
        with parser_edge(*_DAMAGED_SIGNATURE):
            signed = sole_signature(raw)
            return signed, matching_signature(signed)
    except Tampered:
        raise
    except Finding as finding:
        # Somebody else's contract may carry as many signatures as it likes, and a password too.
        raise (_not_ours(raw, names) or finding) from finding


def _not_ours(raw: bytes, names: Collection[str]) -> Finding | None:
    try:
        with parser_edge(*_DAMAGED):
            if ever_carried(open_document(raw), names):
                return None
    except Encrypted as finding:
        return finding
    except Finding:
        return None  # damaged beyond reading: what is known about the signature stands
    return Finding(
        "not_ours", "unknown", "The file carries no data of Impact Desk. Choose the summary that the site sent."
    )


def _without_signature(raw: bytes, names: Collection[str]) -> Finding:
    with parser_edge(*_DAMAGED):
        reader = open_document(raw)
        if holds_signature(reader):
            return Finding(
                "invalid", "changed", "The file claims to be signed, but the signature does not say what it covers."
            )
        if ever_carried(reader, names):
            return Finding(
                "unsigned",
                "unsigned",
                "The file carries data of Impact Desk but no signature. Ask for the signed summary.",
            )
    return Finding(
        "unsigned",
        "unsigned",
        "The file is not signed, and carries no data of Impact Desk. Choose the summary that the site sent.",
    )


def signer_of(certificate: x509.Certificate) -> Signer:
    """Whom a certificate names."""
    subject, validity = subject_of(certificate), validity_of(certificate)
    return Signer(
        name=subject.name if subject else certificate.subject.rfc4514_string()[:200],
        facility=subject.facility if subject else "",
        certificate_sha256=digest(der(certificate)),
        serial=serial_of(certificate),
        not_before=validity.start,
        not_after=validity.end,
        group_key_id=group_key_id_of(certificate),
    )


def remarks_on_time(certificate: x509.Certificate, claimed: dt.datetime | None) -> tuple[Reason, ...]:
    """The time in the signature is the signer's word alone, so it changes no verdict; but what cannot be is said."""
    if claimed is None:
        return (Reason("The signature names no time."),)
    parts: dict[str, object] = {"time": claimed.isoformat(" ", "minutes")}
    if claimed > dt.datetime.now(dt.UTC) + _CLOCK_TOLERANCE:
        return (Reason("The signature claims a time in the future ({time}).", parts),)
    validity = validity_of(certificate)
    if not validity.start <= claimed <= validity.end:
        return (Reason("The signature claims a time ({time}) at which its certificate was not valid.", parts),)
    return ()
