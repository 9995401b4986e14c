"""What a passphrase protects: private keys as PKCS#8 and other secrets, both behind scrypt.

scrypt with N = 16384, r = 8, p = 5 needs 16 MiB and a good tenth of a second for every guess; a larger N
would be refused by `openssl`, which gives scrypt 32 MiB.
"""

from __future__ import annotations

import os
import unicodedata
from typing import ClassVar

from asn1crypto import algos, core, keys, pem
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import padding, serialization
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from ..domain.problem import Fault, Refusal

PrivateKey = RSAPrivateKey | EllipticCurvePrivateKey

SHORTEST_PASSPHRASE = 10
_FEWEST_DIFFERENT = 4
_SCRYPT_OID = "1.3.6.1.4.1.11591.4.11"
_SCRYPT_N, _SCRYPT_R, _SCRYPT_P = 2**14, 8, 5
_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32


class _ScryptParams(core.Sequence):  # type: ignore[misc]  # asn1crypto carries no types
    """`scrypt-params` of RFC 7914, section 7."""

    _fields: ClassVar = [
        ("salt", core.OctetString),
        ("cost_parameter", core.Integer),
        ("block_size", core.Integer),
        ("parallelization_parameter", core.Integer),
        ("key_length", core.Integer, {"optional": True}),
    ]


class WeakPassphrase(Refusal):
    """Too short, or the same few characters over and over."""

    def __init__(self) -> None:
        super().__init__(
            "The passphrase is too easy to guess. Take at least {least} characters, best three or four words that do not belong together.",
            least=SHORTEST_PASSPHRASE,
        )


class WrongPassphrase(Fault):
    """The passphrase does not open the file."""

    def __init__(self, file: str) -> None:
        super().__init__("The passphrase does not open {file}. Check keyboard and capitals, then try again.", file=file)


class DamagedKeyFile(Fault):
    """The file does not hold what its name says."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} holds no key that can be read. Choose another file, or restore its backup.", file=file)


def settled(passphrase: str) -> bytes:
    """The bytes of a passphrase, the same on every keyboard (NFC, UTF-8)."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def check_new(passphrase: str) -> None:
    """Raise `WeakPassphrase` unless `passphrase` may protect a new key."""
    if len(passphrase) < SHORTEST_PASSPHRASE or len(set(passphrase)) < _FEWEST_DIFFERENT:
        raise WeakPassphrase


def lock_private_key(key: PrivateKey, passphrase: str) -> bytes:
    """PKCS#8 in PEM, encrypted by PBES2 with scrypt and AES-256-CBC; `openssl pkey` reads it."""
    salt, vector = os.urandom(_SALT_BYTES), os.urandom(16)
    padder = padding.PKCS7(128).padder()
    plain = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    encryptor = Cipher(algorithms.AES256(_stretched(passphrase, salt)), modes.CBC(vector)).encryptor()
    locked = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    wrapped = keys.EncryptedPrivateKeyInfo({"encryption_algorithm": _pbes2(salt, vector), "encrypted_data": locked})
    return bytes(pem.armor("ENCRYPTED PRIVATE KEY", wrapped.dump()))


def _pbes2(salt: bytes, vector: bytes) -> algos.EncryptionAlgorithm:
    scrypt = _ScryptParams(
        {
            "salt": salt,
            "cost_parameter": _SCRYPT_N,
            "block_size": _SCRYPT_R,
            "parallelization_parameter": _SCRYPT_P,
            "key_length": _KEY_BYTES,
        }
    )
    return algos.EncryptionAlgorithm(
        {
            "algorithm": "pbes2",
            "parameters": {
                "key_derivation_func": algos.KdfAlgorithm({"algorithm": _SCRYPT_OID, "parameters": scrypt}),
                "encryption_scheme": {"algorithm": "aes256_cbc", "parameters": vector},
            },
        }
    )


def unlock_private_key(content: bytes, passphrase: str, file: str) -> PrivateKey:
    """The key in an encrypted PEM. Raises `WrongPassphrase`, `DamagedKeyFile` naming `file`."""
    if b"-----BEGIN ENCRYPTED PRIVATE KEY-----" not in content:
        raise DamagedKeyFile(file)
    try:
        key = serialization.load_pem_private_key(content, settled(passphrase))
    except ValueError as error:
        raise WrongPassphrase(file) from error
    if not isinstance(key, PrivateKey):
        raise DamagedKeyFile(file)
    return key


def lock_secret(secret: bytes, passphrase: str, label: str) -> bytes:
    """Any other secret in PEM under `label`: salt, nonce, AES-256-GCM; the label is authenticated too."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    locked = AESGCM(_stretched(passphrase, salt)).encrypt(nonce, secret, label.encode())
    return bytes(pem.armor(label, salt + nonce + locked))


def unlock_secret(content: bytes, passphrase: str, label: str, file: str) -> bytes:
    """What `lock_secret` locked. Raises `WrongPassphrase`, `DamagedKeyFile` naming `file`."""
    try:
        found, _, body = pem.unarmor(content)
    except ValueError as error:
        raise DamagedKeyFile(file) from error
    if found != label or len(body) <= _SALT_BYTES + _NONCE_BYTES:
        raise DamagedKeyFile(file)
    salt, nonce = body[:_SALT_BYTES], body[_SALT_BYTES : _SALT_BYTES + _NONCE_BYTES]
    try:
        return AESGCM(_stretched(passphrase, salt)).decrypt(nonce, body[_SALT_BYTES + _NONCE_BYTES :], label.encode())
    except InvalidTag as error:
        raise WrongPassphrase(file) from error


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=_KEY_BYTES, n=_SCRYPT_N, r=_SCRYPT_R, p=_SCRYPT_P).derive(settled(passphrase))
