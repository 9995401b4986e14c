"""Certificates: what ours say, how they are made, and who a certificate names.

An officer's certificate names the officer (CN), the facility (OU, and the URI
`urn:impact-desk:facility:K7` among the alternative names) and the group key that came with it
(`urn:impact-desk:group-key:…`). It may sign documents and nothing else. E-mail protection stands
beside document signing because NSS, and with it `pdfsig`, asks for it.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, unquote

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey, generate_private_key
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key as generate_rsa_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from ..domain.problem import Refusal
from .secret import PrivateKey
from .tokens import digest

PublicKey = RSAPublicKey | EllipticCurvePublicKey

DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336
FACILITY_URI = "urn:impact-desk:facility:"
GROUP_KEY_URI = "urn:impact-desk:group-key:"
_FACILITY = re.compile(r"[\w.\-/#]{1,64}")
_LONGEST_NAME = 64  # X.520 gives a common name no more
_REQUEST_LIMIT = 64 * 1024
_PLACEHOLDER_DAYS = 3650
# A site's clock may be behind head office's.
_CLOCK_TOLERANCE = dt.timedelta(days=1)


class NotAName(Refusal):
    """The name cannot stand in a certificate."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” cannot stand in a certificate as a name. Use 1 to {limit} visible characters.",
            text=text[:80],
            limit=_LONGEST_NAME,
        )


class NotAFacilityCode(Refusal):
    """The code cannot stand in a certificate."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” is no facility code. Codes have letters, digits, - _ . / # and no blanks, at most 64.",
            text=text[:80],
        )


class NotARequest(Refusal):
    """The bytes are no certificate request of ours."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            "This is not a certificate request: {cause}. Ask the officer for the file that “identity request” made.",
            cause=cause,
        )


class Algorithm(StrEnum):
    """The kinds of keys that officers and authorities may have; Ed25519 is left out because `pdfsig` fails on it."""

    RSA_3072 = "rsa-3072"
    ECDSA_P256 = "ecdsa-p256"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a certificate is for: a person's name and the code of the facility the person signs for."""

    name: str
    facility: str

    @classmethod
    def parse(cls, name: str, facility: str) -> Subject:
        """Clean both. Raises `NotAName`, `NotAFacilityCode`."""
        return cls(clean_name(name), clean_facility(facility))


@dataclass(frozen=True, slots=True)
class SigningRequest:
    """An officer's request: whom it names, the public key, and the key's SHA-256 to be compared by telephone."""

    subject: Subject
    public_key: PublicKey
    key_sha256: str


@dataclass(frozen=True, slots=True)
class Validity:
    """From when until when a certificate holds, both inclusive, in UTC."""

    start: dt.datetime
    end: dt.datetime

    @classmethod
    def of_days(cls, moment: dt.datetime, days: int) -> Validity:
        """From a day before `moment` (clocks differ) until the end of the day `days` later."""
        end = (moment + dt.timedelta(days=days)).astimezone(dt.UTC).replace(hour=23, minute=59, second=59)
        return cls((moment - _CLOCK_TOLERANCE).replace(microsecond=0), end.replace(microsecond=0))

    def within(self, outer: Validity) -> Validity:
        """The part that lies within `outer`."""
        return Validity(max(self.start, outer.start), min(self.end, outer.end))


def clean_name(text: str) -> str:
    """A name of a person or an authority. Raises `NotAName`."""
    clean = unicodedata.normalize("NFC", text).strip()
    if not 1 <= len(clean) <= _LONGEST_NAME or any(unicodedata.category(c)[0] == "C" for c in clean):
        raise NotAName(text)
    return clean


def clean_facility(text: str) -> str:
    """A facility code, full-width letters made plain. Raises `NotAFacilityCode`."""
    code = unicodedata.normalize("NFKC", text).strip()
    if not _FACILITY.fullmatch(code):
        raise NotAFacilityCode(text)
    return code


def new_key(algorithm: Algorithm) -> PrivateKey:
    """A fresh private key from the system's random numbers."""
    if algorithm is Algorithm.RSA_3072:
        return generate_rsa_key(public_exponent=65537, key_size=3072)
    return generate_private_key(SECP256R1())


def root_certificate(key: PrivateKey, name: str, validity: Validity) -> x509.Certificate:
    """Head office's own certificate, self-signed; it may sign officers' certificates and revocation lists."""
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, clean_name(name))])
    usage = _usage(key_cert_sign=True, crl_sign=True)
    return (
        _builder(subject, subject, key.public_key(), validity)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )


def officer_certificate(
    root: x509.Certificate, root_key: PrivateKey, request: SigningRequest, key_id: str, validity: Validity
) -> x509.Certificate:
    """The certificate that head office answers `request` with; `key_id` names the group key sent along."""
    names = [FACILITY_URI + quote(request.subject.facility, safe=""), GROUP_KEY_URI + key_id]
    purposes = [DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION]
    issuer_key = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(
        root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    )
    return (
        _builder(_distinguished(request.subject), root.subject, request.public_key, validity.within(validity_of(root)))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(digital_signature=True, content_commitment=True), critical=True)
        .add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
        .add_extension(
            x509.SubjectAlternativeName([x509.UniformResourceIdentifier(name) for name in names]), critical=False
        )
        .add_extension(issuer_key, critical=False)
        .sign(root_key, hashes.SHA256())
    )


def placeholder_certificate(key: PrivateKey, subject: Subject, moment: dt.datetime) -> x509.Certificate:
    """What stands in an officer's key file until head office has answered: self-signed, good for nothing."""
    name = _distinguished(subject)
    validity = Validity.of_days(moment, _PLACEHOLDER_DAYS)
    return (
        _builder(name, name, key.public_key(), validity)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )


def signing_request(key: PrivateKey, subject: Subject) -> bytes:
    """A PKCS#10 request in PEM, signed by the key that it is about."""
    request = x509.CertificateSigningRequestBuilder().subject_name(_distinguished(subject)).sign(key, hashes.SHA256())
    return request.public_bytes(serialization.Encoding.PEM)


def read_request(content: bytes) -> SigningRequest:
    """What a request asks for, once it is proved to come from who holds the key. Raises `NotARequest`."""
    if len(content) > _REQUEST_LIMIT:
        raise NotARequest("it is too long")
    try:
        request = x509.load_pem_x509_csr(content)
        proved, key = request.is_signature_valid, request.public_key()
        subject = subject_of(request)
    except (ValueError, InvalidSignature, UnsupportedAlgorithm) as error:
        raise NotARequest("it cannot be read") from error
    if not proved:
        raise NotARequest("it was not signed by the key that it names")
    if subject is None:
        raise NotARequest("it does not name one officer and one facility")
    if not isinstance(key, PublicKey) or not strong_enough(key):
        raise NotARequest("its key is too weak or of another kind; RSA with 3072 bits or ECDSA P-256 is asked for")
    return SigningRequest(Subject.parse(subject.name, subject.facility), key, digest(public_bytes(key)))


def subject_of(holder: x509.Certificate | x509.CertificateSigningRequest) -> Subject | None:
    """The officer and the one facility that a certificate or request names, or `None`.

    Where both the organisational unit and the URI name a facility, they must agree.
    """
    names = [str(part.value) for part in holder.subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
    units = {str(part.value) for part in holder.subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)}
    facilities = units | set(_uris(holder, FACILITY_URI))
    if len(names) != 1 or len(facilities) != 1:
        return None
    return Subject(names[0], facilities.pop())


def group_key_id_of(certificate: x509.Certificate) -> str | None:
    """Which group key came with this certificate."""
    found = _uris(certificate, GROUP_KEY_URI)
    return found[0] if len(found) == 1 else None


def validity_of(certificate: x509.Certificate) -> Validity:
    """The time for which a certificate was issued."""
    return Validity(certificate.not_valid_before_utc, certificate.not_valid_after_utc)


def is_authority(certificate: x509.Certificate) -> bool:
    """May this certificate sign others?"""
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def strong_enough(key: object) -> bool:
    """RSA of 2,048 bits and more, or an elliptic curve of 256 and more."""
    if isinstance(key, RSAPublicKey):
        return key.key_size >= 2048
    return isinstance(key, EllipticCurvePublicKey) and key.curve.key_size >= 256


def public_bytes(key: PublicKey) -> bytes:
    """The public key in DER (SubjectPublicKeyInfo)."""
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def der(certificate: x509.Certificate) -> bytes:
    """The certificate in DER."""
    return certificate.public_bytes(serialization.Encoding.DER)


def pem(certificate: x509.Certificate) -> bytes:
    """The certificate in PEM."""
    return certificate.public_bytes(serialization.Encoding.PEM)


def serial_of(certificate: x509.Certificate) -> str:
    """The serial number in lower-case hexadecimal digits, as registers and revocations write it."""
    return f"{certificate.serial_number:x}"


def _builder(subject: x509.Name, issuer: x509.Name, key: PublicKey, validity: Validity) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder(subject_name=subject, issuer_name=issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(validity.start)
        .not_valid_after(validity.end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _distinguished(subject: Subject) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, subject.facility),
            x509.NameAttribute(NameOID.COMMON_NAME, subject.name),
        ]
    )


def _usage(**granted: bool) -> x509.KeyUsage:
    every = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{name: granted.get(name, False) for name in every})


def _uris(holder: x509.Certificate | x509.CertificateSigningRequest, prefix: str) -> list[str]:
    try:
        names = holder.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    uris = names.get_values_for_type(x509.UniformResourceIdentifier)
    return [unquote(uri.removeprefix(prefix)) for uri in uris if uri.startswith(prefix)]
