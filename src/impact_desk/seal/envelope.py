"""The group key on its way to an officer, readable by the officer's private key alone.

For RSA keys it is CMS EnvelopedData (RFC 5652), which `openssl cms -decrypt` opens as well. For elliptic
curves it is a block of our own: a fresh public point, then AES-256-GCM under HKDF-SHA-256 of the shared
secret (as in ECIES), bound to both points. That the key is the right one is proved by its name in the
certificate.
"""

from __future__ import annotations

import os

from asn1crypto import pem
from cryptography import x509
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.ciphers import algorithms
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key, pkcs7

from ..domain.problem import Refusal
from .certificates import public_bytes
from .secret import PrivateKey

RSA_LABEL = "CMS"
CURVE_LABEL = "IMPACT DESK ENVELOPE"
_CONTEXT = b"impact-desk envelope 1"
_NONCE_BYTES = 12


class ForeignEnvelope(Refusal):
    """The envelope was made for another key, or was damaged on its way."""

    def __init__(self) -> None:
        super().__init__(
            "The group key in this answer is not meant for this key, or was damaged. Ask head office for the answer again."
        )


def enclose(secret: bytes, recipient: x509.Certificate) -> tuple[str, bytes]:
    """The PEM label and the bytes of an envelope that only `recipient`'s key opens."""
    key = recipient.public_key()
    if isinstance(key, RSAPublicKey):
        builder = pkcs7.PKCS7EnvelopeBuilder().set_data(secret).add_recipient(recipient)
        sealed = builder.set_content_encryption_algorithm(algorithms.AES256)
        return RSA_LABEL, sealed.encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])
    if isinstance(key, EllipticCurvePublicKey):
        return CURVE_LABEL, _enclose_for_curve(secret, key)
    raise ForeignEnvelope


def open_envelope(label: str, content: bytes, certificate: x509.Certificate, key: PrivateKey) -> bytes:
    """What was enclosed for `certificate`. Raises `ForeignEnvelope`."""
    try:
        if isinstance(key, RSAPrivateKey) and label == RSA_LABEL:
            return pkcs7.pkcs7_decrypt_der(content, certificate, key, [])
        if isinstance(key, EllipticCurvePrivateKey) and label == CURVE_LABEL:
            return _open_for_curve(content, key)
    except (ValueError, InvalidTag, UnsupportedAlgorithm) as error:
        raise ForeignEnvelope from error
    raise ForeignEnvelope


def armoured(label: str, content: bytes) -> bytes:
    """The envelope as a PEM block."""
    return bytes(pem.armor(label, content))


def _enclose_for_curve(secret: bytes, recipient: EllipticCurvePublicKey) -> bytes:
    fresh = generate_private_key(recipient.curve)
    point = fresh.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    nonce = os.urandom(_NONCE_BYTES)
    sealed = _cipher(fresh, recipient, point, public_bytes(recipient)).encrypt(nonce, secret, _CONTEXT)
    return len(point).to_bytes(2, "big") + point + nonce + sealed


def _open_for_curve(content: bytes, key: EllipticCurvePrivateKey) -> bytes:
    length = int.from_bytes(content[:2], "big")
    point, rest = content[2 : 2 + length], content[2 + length :]
    sender = load_der_public_key(point)
    if not isinstance(sender, EllipticCurvePublicKey) or sender.curve.name != key.curve.name:
        raise ForeignEnvelope
    cipher = _cipher(key, sender, point, public_bytes(key.public_key()))
    return cipher.decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], _CONTEXT)


def _cipher(own: EllipticCurvePrivateKey, other: EllipticCurvePublicKey, sender: bytes, recipient: bytes) -> AESGCM:
    shared = own.exchange(ECDH(), other)
    return AESGCM(HKDF(hashes.SHA256(), 32, salt=None, info=_CONTEXT + sender + recipient).derive(shared))
