"""Signing a finished PDF: one certification signature (PAdES B-B) that allows no changes afterwards.

The signature is appended: the signed file begins with the bytes that were given, so whatever was
validated about them (PDF/A) still holds, and their metadata stay as they were.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import io
from collections.abc import Collection
from dataclasses import dataclass

from asn1crypto import keys
from asn1crypto import x509 as asn1
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigAppearanceSetup, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ..domain.problem import Fault, Refusal
from .byterange import carries_signature, check_frame
from .certificates import der
from .document import attached, holds_signature, open_document
from .edge import parser_edge
from .identity import Identity
from .secret import PrivateKey
from .stamp import Stamp, style_of
from .trust import TrustStore
from .verdict import SUMMARY_PAYLOAD, Finding
from .verify import verify_pdf

FIELD = "Signature"
_DIGEST = "sha256"
# Hexadecimal digits: signed attributes and frame, then the certificate and one signature upon the bytes.
_ROOM_BESIDE_CERTIFICATE = 2 * 2048


class CannotBeSigned(Refusal):
    """The file is not one that may be signed as a summary."""

    def __init__(self, cause: str) -> None:
        super().__init__("The report was not signed: {cause} Nothing was written.", cause=cause)


class SigningFailed(Fault):
    """The signed file did not pass our own verification, so it is thrown away."""

    def __init__(self, cause: str) -> None:
        super().__init__("The signature could not be made: {cause} Nothing was written.", cause=cause)


def stamp_lines(identity: Identity, moment: dt.datetime, language: str = "en") -> tuple[str, ...]:
    """What the visible signature says in English or Traditional Chinese (zh-TW)."""
    local = moment.astimezone()
    when = f"{local:%Y-%m-%d %H:%M} (UTC{local:%z})"
    if language == "zh-TW":
        return f"簽署人：{identity.name}", f"代表廠區：{identity.facility}", when
    return f"Signed by {identity.name}", f"for facility {identity.facility}", when


def sign_pdf(
    unsigned: bytes,
    identity: Identity,
    *,
    moment: dt.datetime,
    reason: str,
    location: str = "",
    stamp: Stamp | None = None,
    names: Collection[str] = (SUMMARY_PAYLOAD,),
) -> bytes:
    """`unsigned` with the signature of `identity` at `moment` (aware) appended, verified before it is returned.

    Raises `CannotBeSigned`, `SigningFailed`, `MissingGlyph`.
    """
    _check_signable(unsigned, names)
    signed = _signed(unsigned, identity, moment, _Words(reason, location), stamp)
    verdict = verify_pdf(signed, TrustStore((der(identity.root),)), moment, names=names)
    if verdict.verdict != "valid" or not signed.startswith(unsigned):
        raise SigningFailed(" ".join(verdict.sentences))
    return signed


@dataclass(frozen=True, slots=True)
class _Words:
    """What the signature says about itself."""

    reason: str
    location: str


class _AppendingWriter(IncrementalPdfFileWriter):
    """Appends the signature and nothing else: pyHanko would also enter itself and the date into the metadata."""

    def _update_meta(self) -> None:
        pass


class HeldKeySigner(SimpleSigner):
    """Signs with the key as it was loaded; pyHanko loads and checks it anew for every signature (0.3 s for RSA)."""

    def __init__(self, identity: Identity) -> None:
        certificate = asn1.Certificate.load(der(identity.certificate))
        information = keys.PrivateKeyInfo.load(
            identity.key.private_bytes(
                serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        nothing_else = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # the library leaves it untyped
        super().__init__(certificate, information, nothing_else)
        self._held: PrivateKey = identity.key

    def sign_raw(self, data: bytes, digest_algorithm: str) -> bytes:
        """The signature of `data`, by SHA-256 whatever is asked."""
        if isinstance(self._held, RSAPrivateKey):
            return self._held.sign(data, PKCS1v15(), hashes.SHA256())
        return self._held.sign(data, ECDSA(hashes.SHA256()))


def _check_signable(unsigned: bytes, names: Collection[str]) -> None:
    try:
        check_frame(unsigned)
        with parser_edge("unreadable", "unknown", "It is no proper PDF file."):
            reader = open_document(unsigned)
            attached(reader, names)
            fresh = reader.total_revisions == 1 and not (carries_signature(unsigned) or holds_signature(reader))
    except Finding as finding:
        raise CannotBeSigned(str(finding.reason)) from finding
    if not fresh:
        raise CannotBeSigned("It is signed already, or was changed after it was made.")


def _signed(unsigned: bytes, identity: Identity, moment: dt.datetime, words: _Words, stamp: Stamp | None) -> bytes:
    writer = _AppendingWriter(io.BytesIO(unsigned))
    field = SigFieldSpec(FIELD, on_page=stamp.page if stamp else 0, box=stamp.box if stamp else None)
    steps = PdfCMSEmbedder(new_field_spec=field).write_cms(FIELD, writer)
    next(steps)
    steps.send(_setup(identity, moment, words, stamp))
    prepared, output = steps.send(SigIOSetup(md_algorithm=_DIGEST))
    message = asyncio.run(HeldKeySigner(identity).async_sign(prepared.document_digest, _DIGEST, use_pades=True))
    steps.send(message)
    return bytes(output.getvalue())


def _setup(identity: Identity, moment: dt.datetime, words: _Words, stamp: Stamp | None) -> SigObjSetup:
    room = _ROOM_BESIDE_CERTIFICATE + 2 * len(der(identity.certificate)) + 2 * identity.key.key_size // 8
    placeholder = SignatureObject(
        timestamp=moment,
        subfilter=SigSeedSubFilter.PADES,
        name=identity.name,
        location=words.location,
        reason=words.reason,
        bytes_reserved=room + room % 2,
    )
    return SigObjSetup(
        sig_placeholder=placeholder,
        mdp_setup=SigMDPSetup(md_algorithm=_DIGEST, certify=True, docmdp_perms=MDPPerm.NO_CHANGES),
        appearance_setup=SigAppearanceSetup(style=style_of(stamp), timestamp=moment, name=identity.name)
        if stamp
        else None,
    )
