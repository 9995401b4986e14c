"""Whom we trust: the authorities that a person chose, and what they have revoked. Nothing else, nothing fetched.

Officers' certificates are issued by such an authority directly. Neither the system's list of
authorities nor anything that a file brings along is ever believed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from asn1crypto import pem
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from ..domain.problem import Refusal
from .certificates import der, is_authority, strong_enough, validity_of
from .entitlement import why_not_entitled
from .files import read_bounded
from .tokens import digest
from .verdict import Reason, Trust

_LIMIT = 8 * 1024 * 1024
_CLOCK_TOLERANCE = dt.timedelta(days=1)
_BLOCK = re.compile(rb"-----BEGIN (CERTIFICATE|X509 CRL)-----.+?-----END \1-----", re.DOTALL)
_KNOWN_CRITICAL = (x509.BasicConstraints, x509.KeyUsage, x509.ExtendedKeyUsage, x509.SubjectAlternativeName)

_ENDED = "The signer's certificate ended on {day}."
_BEGINS = "The signer's certificate begins on {day}."
_ROOT_ENDED = "The authority's own certificate ended on {day}."
_ROOT_BEGINS = "The authority's own certificate begins on {day}."


class NoRoot(Refusal):
    """A file of trusted authorities names none."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} holds no certificate of an authority. Choose the root.pem that head office handed out.", file=file
        )


class UnusableTrust(Refusal):
    """A certificate or list in the file cannot be read."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} holds a certificate or revocation list that cannot be read. Ask head office for it again.",
            file=file,
        )


class ForeignRevocationList(Refusal):
    """A revocation list that none of the trusted authorities signed."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "The revocation list in {file} was not signed by an authority that is trusted here. Ask head office for it again.",
            file=file,
        )


@dataclass(frozen=True, slots=True)
class TrustStore:
    """Certificates of authorities and their revocation lists, all in DER; plain bytes, to be sent to other processes."""

    roots: tuple[bytes, ...]
    revocations: tuple[bytes, ...] = ()

    @classmethod
    def read(cls, path: Path, revocations: Iterable[Path] = ()) -> TrustStore:
        """The authorities in a PEM file with the revocation lists in it and in further files.

        Raises the faults of reading, `NoRoot`, `UnusableTrust`, `ForeignRevocationList`.
        """
        store = cls.parse(read_bounded(path, _LIMIT), path.name)
        for further in revocations:
            store = store.with_revocations(read_bounded(further, _LIMIT), further.name)
        return store

    @classmethod
    def parse(cls, content: bytes, file: str) -> TrustStore:
        """The authorities and lists in `content`, called `file` in what is raised; as `read`."""
        blocks = list(_blocks(content, file))
        try:
            certificates = [x509.load_der_x509_certificate(body) for label, body in blocks if label == "CERTIFICATE"]
            roots = tuple(der(certificate) for certificate in certificates if _may_issue(certificate))
        except (ValueError, UnsupportedAlgorithm) as error:
            raise UnusableTrust(file) from error
        if not roots:
            raise NoRoot(file)
        return cls(roots).with_revocations(content, file)

    def with_revocations(self, content: bytes, file: str) -> TrustStore:
        """The same authorities with the lists (PEM) in `content` too. Raises `UnusableTrust`, `ForeignRevocationList`."""
        lists = [body for label, body in _blocks(content, file) if label == "X509 CRL"]
        for body in lists:
            _check_list(body, self.certificates(), file)
        return TrustStore(self.roots, (*self.revocations, *lists))

    def certificates(self) -> tuple[x509.Certificate, ...]:
        """The authorities' certificates."""
        return tuple(x509.load_der_x509_certificate(root) for root in self.roots)

    def fingerprints(self) -> tuple[str, ...]:
        """The authorities' SHA-256, to be shown and compared."""
        return tuple(digest(root) for root in self.roots)


def judge(certificate: x509.Certificate, store: TrustStore, moment: dt.datetime) -> tuple[Trust, Reason | None]:
    """Is the holder of `certificate` to be believed at `moment`? With the sentence that says why not."""
    root = next((root for root in store.certificates() if _issued(certificate, root)), None)
    if root is None:
        return "unknown", _unknown(certificate, store)
    reason = why_not_entitled(certificate) or _not_understood(certificate)
    if reason is not None:
        return "not_entitled", reason
    lists = [found for found in map(x509.load_der_x509_crl, store.revocations) if found.issuer == root.subject]
    return (
        _revoked(certificate, lists, moment)
        or _out_of_time(certificate, root, moment)
        or _stale(lists, moment)
        or ("trusted", None)
    )


def _revoked(
    certificate: x509.Certificate, lists: list[x509.CertificateRevocationList], moment: dt.datetime
) -> tuple[Trust, Reason] | None:
    for found in lists:
        entry = found.get_revoked_certificate_by_serial_number(certificate.serial_number)
        if entry is not None and entry.revocation_date_utc <= moment:
            day = entry.revocation_date_utc.date().isoformat()
            return "revoked", Reason("The authority revoked the signer's certificate on {day}.", {"day": day})
    return None


def _out_of_time(
    certificate: x509.Certificate, root: x509.Certificate, moment: dt.datetime
) -> tuple[Trust, Reason] | None:
    for held, ended, begins in ((certificate, _ENDED, _BEGINS), (root, _ROOT_ENDED, _ROOT_BEGINS)):
        validity = validity_of(held)
        if moment > validity.end:
            return "expired", Reason(ended, {"day": validity.end.date().isoformat()})
        if moment < validity.start:
            return "not_yet_valid", Reason(begins, {"day": validity.start.date().isoformat()})
    return None


def _stale(lists: list[x509.CertificateRevocationList], moment: dt.datetime) -> tuple[Trust, Reason] | None:
    if not lists:
        return None
    newest = max(lists, key=lambda found: found.last_update_utc)
    if newest.last_update_utc > dt.datetime.now(dt.UTC) + _CLOCK_TOLERANCE:
        day = newest.last_update_utc.date().isoformat()
        return "revocation_unknown", Reason(
            "The authority's revocation list is dated {day}, which is in the future. Check this computer's date.",
            {"day": day},
        )
    end = newest.next_update_utc
    if end is None or end < moment:
        day = "" if end is None else end.date().isoformat()
        return "revocation_unknown", Reason(
            "The authority's revocation list went out of date on {day}. Ask head office for the current one.",
            {"day": day},
        )
    return None


def _unknown(certificate: x509.Certificate, store: TrustStore) -> Reason:
    issuer = certificate.issuer.rfc4514_string()[:200]
    if any(root.subject == certificate.issuer for root in store.certificates()):
        return Reason(
            "The signer's certificate claims to come from {issuer}, which did not issue it.", {"issuer": issuer}
        )
    return Reason(
        "The signer's certificate was issued by {issuer}, which is not an authority trusted here.", {"issuer": issuer}
    )


def _not_understood(certificate: x509.Certificate) -> Reason | None:
    strange = [one for one in certificate.extensions if one.critical and not isinstance(one.value, _KNOWN_CRITICAL)]
    return Reason("The signer's certificate has conditions that this program does not know.") if strange else None


def _issued(certificate: x509.Certificate, root: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(root)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return certificate.signature_hash_algorithm is not None and certificate.signature_hash_algorithm.digest_size >= 32


def _may_issue(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    except x509.ExtensionNotFound:
        usage = True
    return is_authority(certificate) and usage and strong_enough(certificate.public_key())


def _check_list(body: bytes, roots: tuple[x509.Certificate, ...], file: str) -> None:
    try:
        found = x509.load_der_x509_crl(body)
        critical = any(extension.critical for extension in found.extensions)
        signed = any(_signed_list(found, root) for root in roots)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise UnusableTrust(file) from error
    # A critical extension makes it a part of a list or somebody else's; ours are whole.
    if critical or found.next_update_utc is None:
        raise UnusableTrust(file)
    if not signed:
        raise ForeignRevocationList(file)


def _signed_list(found: x509.CertificateRevocationList, root: x509.Certificate) -> bool:
    key = root.public_key()
    # A list without entries is false as a truth value, so nothing here may ask for one.
    return (
        found.issuer == root.subject
        and isinstance(key, RSAPublicKey | EllipticCurvePublicKey)
        and found.is_signature_valid(key)
    )


def _blocks(content: bytes, file: str) -> Iterable[tuple[str, bytes]]:
    for match in _BLOCK.finditer(content):
        try:
            label, _, body = pem.unarmor(match[0])
        except ValueError as error:
            raise UnusableTrust(file) from error
        yield label, body
