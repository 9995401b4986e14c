"""The sealed project: an ASiC-E container (ETSI EN 319 162-1) with one CAdES B-B signature over its manifest.

`mimetype` stands first, then the parts, then manifest and signature. The signature covers the manifest, the manifest
every part by its SHA-256; a part too many is as wrong as one too few.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from asn1crypto import cms
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

from .byterange import SignedRange
from .certificates import der
from .edge import parser_edge
from .identity import Identity
from .layout import MOST_BYTES, NAME, Member, content, members, pack
from .manifest import LIMIT, MANIFEST, SIGNATURE, digests_in, manifest_of
from .signature import Signature, matching_signature
from .signing import HeldKeySigner, SigningFailed
from .tokens import digest
from .trust import TrustStore, judge
from .verdict import Finding, Reason, Verdict, judged_moment
from .verify import remarks_on_time, signer_of

_SIGNATURE_LIMIT = 256 * 1024
_DIGEST = "sha256"
_OWN = ("mimetype", MANIFEST, SIGNATURE)


@dataclass(frozen=True, slots=True)
class Container:
    """A container's verdict and, where its signature holds, the parts: names, and their bytes one at a time."""

    verdict: Verdict
    found: Mapping[str, Member] = field(default_factory=dict)
    raw: bytes = field(default=b"", repr=False)

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the signed parts; none unless the signature covers them unchanged."""
        return tuple(name for name in self.found if name not in _OWN)

    def part(self, name: str) -> bytes:
        """The bytes of a signed part, which were compared with the manifest already."""
        return content(self.raw, self.found[name])


def seal_parts(parts: Mapping[str, bytes], identity: Identity, *, moment: dt.datetime) -> bytes:
    """A signed container of `parts` (ASCII names), verified before it is returned. Raises `SigningFailed`."""
    if not all(NAME.fullmatch(name) for name in parts):
        raise ValueError(parts.keys())
    manifest = manifest_of(parts)
    signature = _signature(manifest, identity, moment)
    made = pack({**parts, MANIFEST: manifest, SIGNATURE: signature})
    verdict = open_container(made, TrustStore((der(identity.root),)), moment).verdict
    if verdict.verdict != "valid":
        raise SigningFailed(" ".join(verdict.sentences))
    return made


def open_container(
    raw: bytes, trust: TrustStore, at: dt.date | None = None, *, needed: Collection[str] = ()
) -> Container:
    """The verdict on a container's bytes as trust stood at `at`, with its parts where they are as they were signed.

    A container without one of the `needed` parts is not ours. Never raises for what the bytes are.
    """
    moment = judged_moment(at)
    try:
        found = _examined(raw, trust, moment, needed)
    except Finding as finding:
        found = Container(Verdict(finding.decision, finding.integrity, "not_checked", (finding.reason,), moment))
    return replace(found, verdict=replace(found.verdict, sha256=digest(raw)))


def _examined(raw: bytes, trust: TrustStore, moment: dt.datetime, needed: Collection[str]) -> Container:
    found = _listed(raw)
    if not {MANIFEST, SIGNATURE} & set(found):
        raise _unsigned(found, needed)
    if not {MANIFEST, SIGNATURE} <= set(found):
        raise Finding("invalid", "changed", "The container lost its manifest or its signature.")
    manifest = _bounded(raw, found[MANIFEST], LIMIT)
    signature = _matching(manifest, _bounded(raw, found[SIGNATURE], _SIGNATURE_LIMIT))
    digests = digests_in(manifest)
    for difference in _differences(raw, found, digests):
        raise difference
    if not set(needed) <= set(digests):
        raise Finding("not_ours", "intact", "The container is signed, but holds no project of Impact Desk.")
    if not signature.names_certificate:
        raise Finding("invalid", "intact", "The signature is of another kind than a sealed project's (CAdES).")
    with parser_edge("untrusted", "intact", "The signer's certificate cannot be read."):
        return Container(_judged(signature, raw, found, trust, moment), found, raw)


def _listed(raw: bytes) -> dict[str, Member]:
    if not raw:
        raise Finding("unreadable", "unknown", "The file is empty. Ask for it again.")
    if len(raw) > MOST_BYTES:
        raise Finding("unreadable", "unknown", "The container is larger than a sealed project ever is.")
    return members(raw)


def _unsigned(found: Mapping[str, Member], needed: Collection[str]) -> Finding:
    if set(needed) <= set(found):
        return Finding("unsigned", "unsigned", "The container holds a project but no signature. Ask for a sealed one.")
    return Finding("not_ours", "unknown", "The container holds no project of Impact Desk.")


def _bounded(raw: bytes, member: Member, limit: int) -> bytes:
    if member.size > limit:
        raise Finding("unreadable", "unknown", "{name} in the container is too long.", name=member.name)
    return content(raw, member)


def _matching(manifest: bytes, signature: bytes) -> Signature:
    signed = SignedRange((0, 0, 0, 0), signature, (memoryview(manifest), memoryview(b"")))
    with parser_edge("invalid", "changed", "The signature is damaged."):
        return matching_signature(signed)


def _differences(raw: bytes, found: Mapping[str, Member], digests: Mapping[str, bytes]) -> Iterator[Finding]:
    for name in digests:
        if name not in found or name in _OWN:
            yield Finding("invalid", "changed", "{name} was taken out of the container.", name=name)
    for name, member in found.items():
        if name not in _OWN and name not in digests:
            yield Finding("invalid", "changed", "{name} was put into the container after it was signed.", name=name)
        elif name not in _OWN and hashlib.sha256(content(raw, member)).digest() != digests[name]:
            yield Finding("invalid", "changed", "{name} was changed after the container was signed.", name=name)


def _judged(
    signature: Signature, raw: bytes, found: Mapping[str, Member], trust: TrustStore, moment: dt.datetime
) -> Verdict:
    claimed = _claimed_time(content(raw, found[SIGNATURE]))
    word, reason = judge(signature.certificate, trust, moment)
    remarks: tuple[Reason, ...] = remarks_on_time(signature.certificate, claimed)
    return Verdict(
        verdict="valid" if word == "trusted" else "untrusted",
        integrity="intact",
        trust=word,
        reasons=remarks if reason is None else (reason, *remarks),
        judged_at=moment,
        signer=signer_of(signature.certificate),
        signing_time=claimed,
    )


def _claimed_time(signature: bytes) -> dt.datetime | None:
    signer = cms.ContentInfo.load(signature)["content"]["signer_infos"][0]
    for attribute in signer["signed_attrs"]:
        if attribute["type"].native == "signing_time":
            named: dt.datetime = attribute["values"][0].native
            return named.astimezone(dt.UTC)
    return None


def _signature(manifest: bytes, identity: Identity, moment: dt.datetime) -> bytes:
    attributes = PdfCMSSignedAttributes(signing_time=moment)
    signing = HeldKeySigner(identity).async_sign_general_data(
        manifest, _DIGEST, detached=True, use_cades=True, signed_attr_settings=attributes
    )
    return bytes(asyncio.run(signing).dump())
