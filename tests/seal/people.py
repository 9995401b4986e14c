"""Authorities and officers for tests, made with the cryptographic library alone, so that they can be wrong in any way."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from impact_desk.seal.trust import TrustStore

DOCUMENTS = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
MAIL = ExtendedKeyUsageOID.EMAIL_PROTECTION
_CONDITION = ObjectIdentifier("1.2.3.4.5")
TODAY = dt.datetime.now(dt.UTC).replace(microsecond=0)
YEAR = dt.timedelta(days=365)
_USAGES = (
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


@dataclass(frozen=True)
class Person:
    """Whoever holds a certificate and its key."""

    certificate: x509.Certificate
    key: EllipticCurvePrivateKey | RSAPrivateKey


@dataclass(frozen=True)
class Wish:
    """What a certificate shall say; as it stands, an officer of K7 who may sign."""

    name: str = "Wang"
    unit: str | None = "K7"
    uris: tuple[str, ...] = ("urn:impact-desk:facility:K7",)
    start: dt.datetime = TODAY - YEAR
    end: dt.datetime = TODAY + YEAR
    usage: tuple[str, ...] = ("digital_signature", "content_commitment")
    purposes: tuple[ObjectIdentifier, ...] = (DOCUMENTS, MAIL)
    authority: bool = False
    condition: bytes | None = None
    key: EllipticCurvePrivateKey | RSAPrivateKey | None = None


ROOT = Wish(
    "Head Office", None, (), usage=("key_cert_sign", "crl_sign"), purposes=(), authority=True, end=TODAY + 9 * YEAR
)
OFFICER = Wish()


def person(wish: Wish = OFFICER, issuer: Person | None = None) -> Person:
    """A new key and the certificate that `issuer` (or the person) gives it."""
    key = wish.key or generate_private_key(SECP256R1())
    parts = [(NameOID.ORGANIZATIONAL_UNIT_NAME, wish.unit), (NameOID.COMMON_NAME, wish.name)]
    subject = x509.Name([x509.NameAttribute(oid, text) for oid, text in parts if text is not None])
    builder = (
        x509.CertificateBuilder(subject_name=subject, issuer_name=issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(wish.start)
        .not_valid_after(wish.end)
        .add_extension(x509.BasicConstraints(ca=wish.authority, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**{usage: usage in wish.usage for usage in _USAGES}), critical=True)
    )
    if wish.purposes:
        builder = builder.add_extension(x509.ExtendedKeyUsage(wish.purposes), critical=False)
    if wish.uris:
        names = [x509.UniformResourceIdentifier(uri) for uri in wish.uris]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    if wish.condition is not None:
        builder = builder.add_extension(x509.UnrecognizedExtension(_CONDITION, wish.condition), critical=True)
    return Person(builder.sign(issuer.key if issuer else key, hashes.SHA256()), key)


def revocation_list(
    issuer: Person,
    revoked: Mapping[int, dt.datetime],
    issued: dt.datetime = TODAY,
    end: dt.datetime = TODAY + YEAR,
) -> bytes:
    """The list of `revoked` serial numbers, in PEM."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(issued)
        .next_update(end)
    )
    for serial, moment in revoked.items():
        entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(moment).build()
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def pem_of(*people: Person) -> bytes:
    """Their certificates in PEM."""
    return b"".join(one.certificate.public_bytes(serialization.Encoding.PEM) for one in people)


def trusting(*people: Person, revocations: bytes = b"") -> TrustStore:
    """A trust store of these authorities and lists."""
    return TrustStore.parse(pem_of(*people) + revocations, "root.pem")
