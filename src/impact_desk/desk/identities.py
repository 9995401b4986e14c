"""An officer's signing identity: asked for here, answered by head office, kept in one file under a passphrase."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .authorities import Asked, asked_in

if TYPE_CHECKING:
    from ..seal.identity import Identity

ANSWER_LIMIT = 64 * 1024
"""Bytes of an answer; longer files are none."""


@dataclass(frozen=True, slots=True)
class Card:
    """Who signs with a key file. `root_fingerprint` is compared with head office by telephone."""

    name: str
    facility: str
    serial: str
    fingerprint: str
    not_before: dt.datetime
    not_after: dt.datetime
    root_fingerprint: str


def request_identity(name: str, facility: str, passphrase: str, key_path: Path, out: Path) -> Asked:
    """Make a key in `key_path` and lay the request for head office in `out`; the key never leaves this computer.

    Raises `NotAName`, `NotAFacilityCode`, `WeakPassphrase`, `KeyFileThere`, `CannotWrite`.
    """
    from ..seal import identity
    from ..seal.files import lay_down

    lay_down(out, identity.request(name, facility, passphrase, key_path))
    return asked_in(out)


def renew_identity(key_path: Path, passphrase: str, out: Path) -> Asked:
    """Ask again for the key and the name in `key_path`, before its certificate ends.

    Raises `NoSuchFile`, `WrongPassphrase`, `DamagedKeyFile`, `CannotWrite`.
    """
    from ..seal import identity
    from ..seal.files import lay_down

    lay_down(out, identity.renewal_request(key_path, passphrase))
    return asked_in(out)


def accept_answer(answer: Path, key_path: Path, passphrase: str) -> Card:
    """Put head office's answer into the key file.

    Raises `NotAnAnswer`, `AnswerForAnotherKey`, `AnswerForAnotherFacility`, `WrongPassphrase`, `ExpiredIdentity` …
    """
    from ..seal import identity
    from ..seal.files import read_bounded

    return card(identity.accept(read_bounded(answer, ANSWER_LIMIT), key_path, passphrase))


def open_card(key_path: Path, passphrase: str) -> Card:
    """Who signs with this key file, once it is opened. Raises as `seal.identity.open_identity` does."""
    from ..seal import identity

    return card(identity.open_identity(key_path, passphrase))


def card(identity: Identity) -> Card:
    """What is shown of an identity."""
    from ..seal.tokens import fingerprint

    return Card(
        name=identity.name,
        facility=identity.facility,
        serial=identity.serial,
        fingerprint=fingerprint(identity.certificate_sha256),
        not_before=identity.not_before,
        not_after=identity.not_after,
        root_fingerprint=identity.root_fingerprint,
    )
