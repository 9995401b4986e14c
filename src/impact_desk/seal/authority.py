"""Head office's certificate authority: a folder with its root, its keys under a passphrase, and its register.

`root.pem` is handed out: whoever trusts it can verify signed summaries. Once a certificate has been
revoked, `root.pem` carries the revocation list as well, and `crl.pem` holds the list alone. The folder
also keeps the *group key*, from which every site makes the same token for the same volunteer.
"""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from ..domain.problem import Fault, Refusal
from .certificates import (
    Algorithm,
    SigningRequest,
    Validity,
    clean_name,
    der,
    new_key,
    officer_certificate,
    pem,
    read_request,
    root_certificate,
    serial_of,
    validity_of,
)
from .envelope import armoured, enclose
from .files import CannotWrite, lay_down, read_bounded, sole_use
from .register import DamagedRegister, Issued, Register, read_register, write_register
from .secret import PrivateKey, check_new, lock_private_key, lock_secret, unlock_private_key, unlock_secret
from .tokens import GROUP_KEY_BYTES, digest, group_key_id

ROOT, ROOT_KEY, GROUP_KEY, REGISTER, REVOCATIONS = (
    "root.pem",
    "root-key.pem",
    "group-key.pem",
    "register.json",
    "crl.pem",
)
OFFICER_DAYS = 730
_ROOT_DAYS = 20 * 365
# Lists travel by hand, so one holds for more than a year; a new one can be made at any time.
_REVOCATION_DAYS = 400
_GROUP_KEY_LABEL = "IMPACT DESK GROUP KEY"
_LIMIT = 1024 * 1024


class AuthorityThere(Refusal):
    """A new authority would replace one whose certificates are in use."""

    def __init__(self, folder: str) -> None:
        super().__init__("{folder} already holds an authority. Choose an empty folder for a new one.", folder=folder)


class NoAuthority(Fault):
    """The folder holds no authority."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            "{folder} holds no authority. Choose the folder that “authority init” made, or make one first.",
            folder=folder,
        )


class KeyOfAnother(Refusal):
    """The key in a request already signs for somebody else."""

    def __init__(self, facility: str) -> None:
        super().__init__(
            "The key in this request already signs for facility {facility}. Every officer makes a key of their own.",
            facility=facility,
        )


class ExpiredRoot(Fault):
    """The authority's own certificate has run out."""

    def __init__(self, end: dt.datetime) -> None:
        super().__init__("The authority's own certificate ended on {end}. Make a new authority.", end=end.date())


@dataclass(frozen=True, slots=True)
class Answer:
    """What head office sends back: `content` is the answer file, `issued` what the register now says."""

    content: bytes
    issued: Issued


@dataclass(frozen=True, slots=True)
class _Opened:
    """An authority whose passphrase was given."""

    root: x509.Certificate
    key: PrivateKey = field(repr=False)
    group_key: bytes = field(repr=False)
    register: Register


def init_authority(
    folder: Path,
    passphrase: str,
    name: str,
    *,
    algorithm: Algorithm = Algorithm.RSA_3072,
    moment: dt.datetime | None = None,
) -> Register:
    """Make an authority called `name` in `folder`; its register says the root's digest.

    Raises `AuthorityThere`, `WeakPassphrase`, `NotAName`, `CannotWrite`.
    """
    check_new(passphrase)
    title = clean_name(name)
    _make_folder(folder)
    with sole_use(folder):
        if any((folder / file).exists() for file in (ROOT, ROOT_KEY, GROUP_KEY, REGISTER)):
            raise AuthorityThere(folder.name)
        key, group_key = new_key(algorithm), os.urandom(GROUP_KEY_BYTES)
        root = root_certificate(key, title, Validity.of_days(moment or _now(), _ROOT_DAYS))
        register = Register(title, digest(der(root)), group_key_id(group_key))
        lay_down(folder / ROOT_KEY, lock_private_key(key, passphrase), secret=True)
        lay_down(folder / GROUP_KEY, lock_secret(group_key, passphrase, _GROUP_KEY_LABEL), secret=True)
        write_register(folder / REGISTER, register)
        lay_down(folder / ROOT, pem(root))
    return register


def issue(
    folder: Path, request: bytes, passphrase: str, *, days: int = OFFICER_DAYS, moment: dt.datetime | None = None
) -> Answer:
    """Issue the certificate that `request` asks for, valid for `days`, and enclose the group key for its holder.

    Raises `NotARequest`, `KeyOfAnother`, `NoAuthority`, `WrongPassphrase`, `ExpiredRoot`.
    """
    asked, now = read_request(request), moment or _now()
    with sole_use(_existing(folder)):
        authority = _open(folder, passphrase)
        _check_owner(authority.register, asked)
        if now >= validity_of(authority.root).end:
            raise ExpiredRoot(validity_of(authority.root).end)
        certificate = officer_certificate(
            authority.root, authority.key, asked, authority.register.group_key_id, Validity.of_days(now, days)
        )
        issued = _entry(certificate, asked, now)
        write_register(folder / REGISTER, authority.register.with_issued(issued))
    envelope = armoured(*enclose(authority.group_key, certificate))
    return Answer(pem(certificate) + pem(authority.root) + envelope, issued)


def revoke(folder: Path, serial: str, passphrase: str, *, moment: dt.datetime | None = None) -> Issued:
    """Revoke a certificate and publish the new revocation list in `crl.pem` and `root.pem`.

    Whoever was revoked already stays revoked since then. Raises `NoSuchCertificate`, `NoAuthority`, `WrongPassphrase`.
    """
    with sole_use(_existing(folder)):
        authority, now = _open(folder, passphrase), moment or _now()
        found = authority.register.find(serial)
        _publish(folder, replace(authority, register=authority.register.with_revoked(found, now)), now)
    return read_register(folder / REGISTER).find(serial)


def publish_revocations(folder: Path, passphrase: str, *, moment: dt.datetime | None = None) -> None:
    """Make the revocation list anew before it goes out of date. Raises `NoAuthority`, `WrongPassphrase`."""
    with sole_use(_existing(folder)):
        _publish(folder, _open(folder, passphrase), moment or _now())


def issued_certificates(folder: Path) -> Register:
    """The register of the authority in `folder`; needs no passphrase. Raises `NoAuthority`, `DamagedRegister`."""
    return read_register(_existing(folder) / REGISTER)


def _publish(folder: Path, authority: _Opened, moment: dt.datetime) -> None:
    register = replace(authority.register, revocation_list=authority.register.revocation_list + 1)
    revocations = _revocation_list(authority, register, moment)
    # The register first: a list that was never written can be made again from it.
    write_register(folder / REGISTER, register)
    lay_down(folder / REVOCATIONS, revocations)
    lay_down(folder / ROOT, pem(authority.root) + revocations)


def _revocation_list(authority: _Opened, register: Register, moment: dt.datetime) -> bytes:
    identifier = authority.root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.root.subject)
        .last_update(moment)
        .next_update(moment + dt.timedelta(days=_REVOCATION_DAYS))
        .add_extension(x509.CRLNumber(register.revocation_list), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False)
    )
    for issued in register.certificates:
        if issued.revoked is not None:
            entry = (
                x509.RevokedCertificateBuilder().serial_number(int(issued.serial, 16)).revocation_date(issued.revoked)
            )
            builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(authority.key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def _entry(certificate: x509.Certificate, asked: SigningRequest, moment: dt.datetime) -> Issued:
    validity = validity_of(certificate)
    return Issued(
        serial=serial_of(certificate),
        name=asked.subject.name,
        facility=asked.subject.facility,
        certificate_sha256=digest(der(certificate)),
        key_sha256=asked.key_sha256,
        not_before=validity.start,
        not_after=validity.end,
        issued=moment,
        revoked=None,
        certificate=pem(certificate).decode("ascii"),
    )


def _check_owner(register: Register, asked: SigningRequest) -> None:
    for issued in register.certificates:
        if issued.key_sha256 == asked.key_sha256 and issued.facility != asked.subject.facility:
            raise KeyOfAnother(issued.facility)


def _open(folder: Path, passphrase: str) -> _Opened:
    key = unlock_private_key(read_bounded(folder / ROOT_KEY, _LIMIT), passphrase, ROOT_KEY)
    group_key = unlock_secret(read_bounded(folder / GROUP_KEY, _LIMIT), passphrase, _GROUP_KEY_LABEL, GROUP_KEY)
    register = read_register(folder / REGISTER)
    try:
        root = x509.load_pem_x509_certificate(read_bounded(folder / ROOT, _LIMIT))
    except ValueError as error:
        raise DamagedRegister(ROOT) from error
    if register.root_sha256 != digest(der(root)) or root.public_key() != key.public_key():
        raise DamagedRegister(REGISTER)
    return _Opened(root, key, group_key, register)


def _existing(folder: Path) -> Path:
    if not (folder / REGISTER).is_file():
        raise NoAuthority(folder.name)
    return folder


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(folder.name, error.strerror or str(error)) from error


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
