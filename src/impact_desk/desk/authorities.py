"""Head office's authority: made once, answers officers' requests, takes certificates back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..seal.register import Issued, Register

REQUEST_LIMIT = 64 * 1024
"""Bytes of a request; longer files are none."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate that was issued. `key_fingerprint` is compared with the officer by telephone."""

    serial: str
    name: str
    facility: str
    fingerprint: str
    key_fingerprint: str
    not_before: dt.datetime
    not_after: dt.datetime
    revoked: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority as its register tells it; `root` is the file to hand out, `fingerprint` what to read aloud."""

    folder: Path
    name: str
    root: Path
    fingerprint: str
    group_key_id: str
    certificates: tuple[Certificate, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks for a certificate, and the digest of the key, to be compared by telephone before answering."""

    name: str
    facility: str
    key_fingerprint: str


def init_authority(folder: Path, passphrase: str, name: str) -> Authority:
    """Make an authority called `name` in an empty folder.

    Raises `AuthorityThere`, `WeakPassphrase`, `NotAName`, `CannotWrite`.
    """
    from ..seal import authority

    return _authority(folder, authority.init_authority(folder, passphrase, name))


def authority_in(folder: Path) -> Authority:
    """The authority in a folder; needs no passphrase. Raises `NoAuthority`, `DamagedRegister`."""
    from ..seal import authority

    return _authority(folder, authority.issued_certificates(folder))


def asked_in(request: Path) -> Asked:
    """Who asks in a request file. Raises `NotARequest` and the faults of reading."""
    from ..seal.certificates import read_request
    from ..seal.files import read_bounded
    from ..seal.tokens import fingerprint

    found = read_request(read_bounded(request, REQUEST_LIMIT))
    return Asked(found.subject.name, found.subject.facility, fingerprint(found.key_sha256))


def issue(folder: Path, request: Path, passphrase: str, out: Path, *, days: int | None = None) -> Certificate:
    """Answer a request: the certificate, the authority's own and the enclosed group key go to `out`.

    Raises `NotARequest`, `KeyOfAnother`, `NoAuthority`, `WrongPassphrase`, `ExpiredRoot`, `CannotWrite`.
    """
    from ..seal import authority
    from ..seal.files import lay_down, read_bounded

    content = read_bounded(request, REQUEST_LIMIT)
    answer = authority.issue(folder, content, passphrase, days=authority.OFFICER_DAYS if days is None else days)
    lay_down(out, answer.content)
    return _certificate(answer.issued)


def revoke(folder: Path, serial: str, passphrase: str) -> Certificate:
    """Take a certificate back; `root.pem` carries the new revocation list and is handed out again.

    Raises `NoSuchCertificate`, `NoAuthority`, `WrongPassphrase`.
    """
    from ..seal import authority

    return _certificate(authority.revoke(folder, serial, passphrase))


def publish_revocations(folder: Path, passphrase: str) -> Path:
    """Make the revocation list anew before it goes out of date; the file to hand out. Raises as `revoke` does."""
    from ..seal import authority

    authority.publish_revocations(folder, passphrase)
    return folder / authority.ROOT


def _authority(folder: Path, register: Register) -> Authority:
    from ..seal.authority import ROOT
    from ..seal.tokens import fingerprint

    return Authority(
        folder=folder,
        name=register.name,
        root=folder / ROOT,
        fingerprint=fingerprint(register.root_sha256),
        group_key_id=register.group_key_id,
        certificates=tuple(_certificate(one) for one in register.certificates),
    )


def _certificate(issued: Issued) -> Certificate:
    from ..seal.tokens import fingerprint

    return Certificate(
        serial=issued.serial,
        name=issued.name,
        facility=issued.facility,
        fingerprint=fingerprint(issued.certificate_sha256),
        key_fingerprint=fingerprint(issued.key_sha256),
        not_before=issued.not_before,
        not_after=issued.not_after,
        revoked=issued.revoked,
    )
