"""An officer's signing identity: the key is made here and stays here, in one PKCS#12 file under a passphrase.

`request` makes key and certificate request, `accept` takes head office's answer, `open_identity` opens
the file for signing. The group key stays enclosed for the officer's key and lies in the same file,
inside a *carrier*: a further certificate whose only content is that envelope, signed by the officer's
key. So there is one file to keep safe, and `openssl pkcs12` still reads it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from asn1crypto import core
from asn1crypto import pem as armour
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID, ObjectIdentifier

from ..domain.problem import Fault, Refusal
from .certificates import (
    Algorithm,
    PublicKey,
    Subject,
    der,
    group_key_id_of,
    is_authority,
    new_key,
    placeholder_certificate,
    public_bytes,
    serial_of,
    signing_request,
    subject_of,
    validity_of,
)
from .entitlement import why_not_entitled
from .envelope import CURVE_LABEL, RSA_LABEL, open_envelope
from .keyfile import KeyFile, KeyFileThere, read_key_file, write_key_file
from .secret import DamagedKeyFile, PrivateKey, check_new
from .tokens import digest, fingerprint, group_key_id

_ANSWER_LIMIT = 64 * 1024
# A number of our own under the arc that anybody may use (ITU-T X.667): 2.25, then a random UUID.
_CARRIER = ObjectIdentifier("2.25.263137408716154012303547806953205106310")
_CARRIER_NAME = "Impact Desk group key"


class NotAnAnswer(Refusal):
    """The bytes are no answer of an authority."""

    def __init__(self, cause: str) -> None:
        super().__init__(
            "This is not head office's answer: {cause}. Choose the file that “authority issue” made for you.",
            cause=cause,
        )


class AnswerForAnotherKey(Refusal):
    """The certificate in the answer belongs to another key."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "The certificate in this answer belongs to another key than the one in {file}. Choose the key file that the request came from.",
            file=file,
        )


class AnswerForAnotherFacility(Refusal):
    """The certificate names another facility than the request did."""

    def __init__(self, asked: str, answered: str) -> None:
        super().__init__(
            "The request was for facility {asked}, the answer is for {answered}. Ask head office for a new answer.",
            asked=asked,
            answered=answered,
        )


class NotYetAccepted(Fault):
    """There is a key, but head office's answer has not been accepted."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} holds a key without a certificate. Accept head office's answer first (“identity accept”).",
            file=file,
        )


class IncompleteIdentity(Fault):
    """Something that `accept` put into the file is missing."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} lacks the authority's certificate or the group key. Accept head office's answer once more.",
            file=file,
        )


class ExpiredIdentity(Fault):
    """The certificate has run out."""

    def __init__(self, name: str, end: dt.date) -> None:
        super().__init__(
            "The certificate of {name} ended on {end}. Ask head office to issue a new one for a new request.",
            name=name,
            end=end,
        )


class IdentityNotYetValid(Fault):
    """The certificate begins later."""

    def __init__(self, name: str, start: dt.date) -> None:
        super().__init__(
            "The certificate of {name} begins on {start}. Check this computer's date, or wait until then.",
            name=name,
            start=start,
        )


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs: the officer, the facility, the certificate (digests and serial in hexadecimal digits) and the keys."""

    name: str
    facility: str
    certificate_sha256: str
    serial: str
    not_before: dt.datetime
    not_after: dt.datetime
    root_sha256: str
    group_key_id: str
    group_key: bytes = field(repr=False)
    key: PrivateKey = field(repr=False)
    certificate: x509.Certificate = field(repr=False)
    root: x509.Certificate = field(repr=False)

    @property
    def root_fingerprint(self) -> str:
        """The authority's digest in groups of four, to be compared with head office by telephone."""
        return fingerprint(self.root_sha256)


@dataclass(frozen=True, slots=True)
class _Received:
    """The parts of an answer."""

    certificate: x509.Certificate
    root: x509.Certificate
    label: str
    envelope: bytes


def request(
    name: str, facility: str, passphrase: str, key_path: Path, *, algorithm: Algorithm = Algorithm.RSA_3072
) -> bytes:
    """Make a key in `key_path` and return the request (PEM) that head office is to answer.

    Raises `NotAName`, `NotAFacilityCode`, `WeakPassphrase`, `KeyFileThere`, `CannotWrite`.
    """
    subject = Subject.parse(name, facility)
    check_new(passphrase)
    if key_path.exists():
        raise KeyFileThere(key_path.name)
    key = new_key(algorithm)
    placeholder = placeholder_certificate(key, subject, _now())
    write_key_file(key_path, KeyFile(key, placeholder, ()), passphrase, subject.name)
    return signing_request(key, subject)


def renewal_request(key_path: Path, passphrase: str) -> bytes:
    """A new request for the key and the name that `key_path` holds already. Raises as `read_key_file` does."""
    held = read_key_file(key_path, passphrase)
    return signing_request(held.key, _subject(held.certificate, key_path.name))


def accept(answer: bytes, key_path: Path, passphrase: str, *, moment: dt.datetime | None = None) -> Identity:
    """Put head office's answer into the key file, after checking that all parts of it belong together.

    The returned identity tells the root's fingerprint, to be compared with head office by telephone.
    Raises `NotAnAnswer`, `AnswerForAnotherKey`, `AnswerForAnotherFacility`, `ForeignEnvelope`, and as `open_identity`.
    """
    received = _received(answer)
    held = read_key_file(key_path, passphrase)
    if public_bytes(held.key.public_key()) != _key_bytes(received.certificate):
        raise AnswerForAnotherKey(key_path.name)
    asked, answered = _subject(held.certificate, key_path.name), _entitled_subject(received.certificate)
    if asked.facility != answered.facility:
        raise AnswerForAnotherFacility(asked.facility, answered.facility)
    _check_group_key(received, held.key)
    content = KeyFile(held.key, received.certificate, (received.root, _carrier(received, held.key)))
    write_key_file(key_path, content, passphrase, answered.name)
    return open_identity(key_path, passphrase, moment=moment)


def open_identity(key_path: Path, passphrase: str, *, moment: dt.datetime | None = None) -> Identity:
    """The identity in `key_path`, ready to sign at `moment` (now).

    Raises `NoSuchFile`, `WrongPassphrase`, `DamagedKeyFile`, `NotYetAccepted`, `IncompleteIdentity`,
    `ExpiredIdentity`, `IdentityNotYetValid`.
    """
    held = read_key_file(key_path, passphrase)
    if held.certificate.issuer == held.certificate.subject:
        raise NotYetAccepted(key_path.name)
    identity = _assembled(held, key_path.name)
    now = moment or _now()
    if now > identity.not_after:
        raise ExpiredIdentity(identity.name, identity.not_after.date())
    if now < identity.not_before:
        raise IdentityNotYetValid(identity.name, identity.not_before.date())
    return identity


def _assembled(held: KeyFile, file: str) -> Identity:
    subject, validity = _subject(held.certificate, file), validity_of(held.certificate)
    root, group_key = _root_among(held, file), _carried_group_key(held, file)
    return Identity(
        name=subject.name,
        facility=subject.facility,
        certificate_sha256=digest(der(held.certificate)),
        serial=serial_of(held.certificate),
        not_before=validity.start,
        not_after=validity.end,
        root_sha256=digest(der(root)),
        group_key_id=group_key_id(group_key),
        group_key=group_key,
        key=held.key,
        certificate=held.certificate,
        root=root,
    )


def _received(answer: bytes) -> _Received:
    if len(answer) > _ANSWER_LIMIT:
        raise NotAnAnswer("it is too long")
    try:
        blocks = [(label, content) for label, _, content in armour.unarmor(answer, multiple=True)]
        certificates = [x509.load_der_x509_certificate(content) for label, content in blocks if label == "CERTIFICATE"]
        roots = [certificate for certificate in certificates if is_authority(certificate)]
    except ValueError as error:
        raise NotAnAnswer("it cannot be read") from error
    envelopes = [block for block in blocks if block[0] in (RSA_LABEL, CURVE_LABEL)]
    if len(certificates) != 2 or len(roots) != 1 or len(envelopes) != 1:
        raise NotAnAnswer("it should hold one certificate, the authority's own, and the group key")
    certificate = next(one for one in certificates if one is not roots[0])
    if not _signed_by(certificate, roots[0]):
        raise NotAnAnswer("its certificate was not signed by the authority that comes with it")
    return _Received(certificate, roots[0], *envelopes[0])


def _key_bytes(certificate: x509.Certificate) -> bytes:
    key = certificate.public_key()
    return public_bytes(key) if isinstance(key, PublicKey) else b""


def _entitled_subject(certificate: x509.Certificate) -> Subject:
    subject = subject_of(certificate)
    if subject is None or why_not_entitled(certificate) is not None:
        raise NotAnAnswer("its certificate may not sign summaries")
    return subject


def _subject(certificate: x509.Certificate, file: str) -> Subject:
    subject = subject_of(certificate)
    if subject is None:
        raise DamagedKeyFile(file)
    return subject


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _check_group_key(received: _Received, key: PrivateKey) -> None:
    group_key = open_envelope(received.label, received.envelope, received.certificate, key)
    if group_key_id(group_key) != group_key_id_of(received.certificate):
        raise NotAnAnswer("the group key in it is not the one that its certificate names")


def _carrier(received: _Received, key: PrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _CARRIER_NAME)])
    content = core.OctetString(received.label.encode() + b"\x00" + received.envelope).dump()
    return (
        x509.CertificateBuilder(subject_name=name, issuer_name=name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(received.certificate.not_valid_before_utc)
        .not_valid_after(received.certificate.not_valid_after_utc)
        .add_extension(x509.UnrecognizedExtension(_CARRIER, content), critical=False)
        .sign(key, hashes.SHA256())
    )


def _carried_group_key(held: KeyFile, file: str) -> bytes:
    for other in held.others:
        for extension in other.extensions:
            if extension.oid == _CARRIER and isinstance(extension.value, x509.UnrecognizedExtension):
                carried = core.OctetString.load(extension.value.value).native
                label, _, envelope = carried.partition(b"\x00")
                return open_envelope(label.decode("ascii", "replace"), envelope, held.certificate, held.key)
    raise IncompleteIdentity(file)


def _root_among(held: KeyFile, file: str) -> x509.Certificate:
    for other in held.others:
        if is_authority(other) and _signed_by(held.certificate, other):
            return other
    raise IncompleteIdentity(file)


def _signed_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True
