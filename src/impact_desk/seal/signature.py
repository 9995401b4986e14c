"""The CMS object of a signature: do the bytes agree with it, and whose certificate does it name?

Nothing here says whether that certificate is trusted.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from asn1crypto import cms, core, parser
from cryptography import x509
from pyhanko.sign.general import SignedDataCerts, extract_signer_info
from pyhanko.sign.validation.generic_cms import (
    extract_certs_for_validation,
    get_signing_cert_attr,
    validate_sig_integrity,
)

from .byterange import SignedRange
from .verdict import Finding

_DIGESTS = frozenset({"sha256", "sha384", "sha512"})
_MECHANISMS = frozenset({"rsassa_pkcs1v15", "rsassa_pss", "ecdsa"})


class Tampered(Finding):
    """The bytes are not those that were signed."""

    def __init__(self) -> None:
        super().__init__(
            "invalid", "changed", "The file was changed after it was signed: its bytes no longer match the signature."
        )


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature that matches the bytes: the signer's certificate, and whether it names that certificate itself."""

    certificate: x509.Certificate
    names_certificate: bool


def matching_signature(signed: SignedRange) -> Signature:
    """The signature in `signed`, once bytes, digest and key agree.

    Raises `Tampered` when they do not, another `Finding` when the object is none that can be checked,
    and whatever a parser may raise on damaged bytes.
    """
    signed_data = _signed_data(signed.contents)
    signer = extract_signer_info(signed_data)
    certificates: SignedDataCerts = extract_certs_for_validation(signed_data)
    digest = _check_methods(signer)
    _check_frame(signed_data, signer, certificates)
    intact, valid = validate_sig_integrity(signer, certificates.signer_cert, "data", _digest(signed, digest))
    if not intact or not valid:
        raise Tampered
    certificate = x509.load_der_x509_certificate(certificates.signer_cert.dump())
    return Signature(certificate, get_signing_cert_attr(signer["signed_attrs"]) is not None)


def _signed_data(contents: bytes) -> cms.SignedData:
    if not contents.strip(b"\x00"):
        raise Finding("invalid", "changed", "The signature is empty.")
    length = parser.peek(contents)
    if contents[length:].strip(b"\x00") or not _well_filled(contents[:length]):
        raise Finding("invalid", "changed", "The signature is followed by hidden bytes.")
    message = cms.ContentInfo.load(contents[:length], strict=True)
    if message["content_type"].native != "signed_data":
        raise Finding("invalid", "changed", "The signature is empty or damaged.")
    return message["content"]


def _well_filled(encoded: bytes) -> bool:
    """Do the parts of every part fill it exactly, none of them empty filling? The library lets that pass."""
    waiting = [encoded]
    while waiting:
        rest = waiting.pop()
        while rest:
            length = parser.peek(rest)
            class_, constructed, tag, _, content, end = parser.parse(rest[:length])
            if (class_, tag) == (0, 0) or end:
                return False
            if constructed:
                waiting.append(content)
            rest = rest[length:]
    return True


def _check_methods(signer: cms.SignerInfo) -> str:
    """The digest's name, where digest and signature are made by methods that are still safe."""
    digest, mechanism = signer["digest_algorithm"], signer["signature_algorithm"]
    name = str(digest["algorithm"].native)
    try:
        own_digest = mechanism.hash_algo
    except ValueError:
        own_digest = name  # the mechanism names no digest of its own
    if name not in _DIGESTS or own_digest != name or mechanism.signature_algo not in _MECHANISMS:
        raise Finding("invalid", "unknown", "The signature uses a method that is not safe (any more).")
    return name


def _check_frame(signed_data: cms.SignedData, signer: cms.SignerInfo, certificates: SignedDataCerts) -> None:
    """What no signature covers must be as it follows from the rest, or it could be changed without notice."""
    inner, sid = signed_data["encap_content_info"], signer["sid"]
    version = "v1" if sid.name == "issuer_and_serial_number" else "v3"
    plain = (
        len(signed_data["signer_infos"]) == 1
        and signer["signed_attrs"] is not core.VOID
        and signer["unsigned_attrs"] is core.VOID
        and signed_data["crls"] is core.VOID
        and not certificates.attribute_certs
        and inner["content_type"].native == "data"
        and inner["content"] is core.VOID
        and (signed_data["version"].native, signer["version"].native) == (version, version)
        and [one.dump() for one in signed_data["digest_algorithms"]] == [signer["digest_algorithm"].dump()]
        and all(_without_choice(signer[name]) for name in ("digest_algorithm", "signature_algorithm"))
        and (version == "v3" or sid.chosen["issuer"].dump() == certificates.signer_cert.issuer.dump())
    )
    if not plain:
        raise Finding("invalid", "unknown", "The signature is built in a way that a signed summary's is not.")


def _without_choice(algorithm: core.Sequence) -> bool:
    """No parameters, or an ASN.1 NULL; PSS alone needs more."""
    parameters = algorithm["parameters"]
    return algorithm["algorithm"].native == "rsassa_pss" or parameters is core.VOID or parameters.dump() == b"\x05\x00"


def _digest(signed: SignedRange, name: str) -> bytes:
    running = hashlib.new(name)
    for part in signed.covered:
        running.update(part)
    return running.digest()
