"""An officer's PKCS#12 file: key, certificate and what belongs to them, behind one passphrase.

The library encrypts the key with as many rounds as it is told but leaves the file's check value (MAC)
at 2,048, and whoever guesses passphrases tries them on the check value. So it is computed anew here,
with as many rounds as the key has.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from asn1crypto import pkcs12 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs12

from ..domain.problem import Refusal
from .files import lay_down, read_bounded
from .secret import DamagedKeyFile, PrivateKey, WrongPassphrase, settled

ROUNDS = 600_000
_FILE_LIMIT = 256 * 1024
_HASH_BLOCK = 64  # bytes that SHA-256 takes at a time
_MAC_KEY = 3  # what RFC 7292, appendix B.3 calls the purpose "MAC key"


class KeyFileThere(Refusal):
    """A new key would replace one that may still be needed."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "{file} exists already and may hold a key that is in use. Choose another name for the new key.", file=file
        )


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a PKCS#12 file holds: the private key, its certificate, and further certificates."""

    key: PrivateKey = field(repr=False)
    certificate: x509.Certificate
    others: tuple[x509.Certificate, ...]


def write_key_file(path: Path, content: KeyFile, passphrase: str, label: str) -> None:
    """Lay down `content` at `path`, shown under `label`. Raises `CannotWrite`."""
    protection = (
        serialization.PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(settled(passphrase))
    )
    plain = pkcs12.serialize_key_and_certificates(
        label.encode(), content.key, content.certificate, content.others, protection
    )
    lay_down(path, _with_slow_check(plain, passphrase), secret=True)


def read_key_file(path: Path, passphrase: str) -> KeyFile:
    """The content of the file at `path`.

    Raises `NoSuchFile` and the other faults of reading, `WrongPassphrase`, `DamagedKeyFile`.
    """
    raw = read_bounded(path, _FILE_LIMIT)
    if not _is_pkcs12(raw):
        raise DamagedKeyFile(path.name)
    try:
        found = pkcs12.load_pkcs12(raw, settled(passphrase))
    except ValueError as error:
        raise WrongPassphrase(path.name) from error
    if found.cert is None or not isinstance(found.key, PrivateKey):
        raise DamagedKeyFile(path.name)
    others: Sequence[pkcs12.PKCS12Certificate] = found.additional_certs
    return KeyFile(found.key, found.cert.certificate, tuple(other.certificate for other in others))


def _is_pkcs12(raw: bytes) -> bool:
    try:
        return bool(asn1.Pfx.load(raw, strict=True)["version"].native == "v3")
    except ValueError:
        return False


def _with_slow_check(raw: bytes, passphrase: str) -> bytes:
    file = asn1.Pfx.load(raw)
    salt = os.urandom(16)
    checked = file["auth_safe"]["content"].native
    value = hmac.new(_mac_key(passphrase, salt), checked, hashlib.sha256).digest()
    file["mac_data"] = {
        "mac": {"digest_algorithm": {"algorithm": "sha256"}, "digest": value},
        "mac_salt": salt,
        "iterations": ROUNDS,
    }
    return bytes(file.dump())


def _mac_key(passphrase: str, salt: bytes) -> bytes:
    """RFC 7292, appendix B.2, for one block of SHA-256."""
    spelled = settled(passphrase).decode("utf-8", "surrogatepass").encode("utf-16-be", "surrogatepass") + b"\x00\x00"
    block = bytes([_MAC_KEY]) * _HASH_BLOCK + _filled(salt) + _filled(spelled)
    for _ in range(ROUNDS):
        block = hashlib.sha256(block).digest()
    return block


def _filled(text: bytes) -> bytes:
    """`text` repeated to whole blocks."""
    length = -(-len(text) // _HASH_BLOCK) * _HASH_BLOCK
    return (text * (length // len(text) + 1))[:length]
