"""Volunteers counted over all sites without knowing a name, and fingerprints that people can read out.

A token is HMAC-SHA-256 of an employee number under the group key. Two sites that hold the same key
make the same token for the same person; whoever lacks the key cannot try numbers until one fits.
"""

from __future__ import annotations

import hashlib
import hmac

from ..domain.problem import Refusal

GROUP_KEY_BYTES = 32
# What stands before the number separates these tokens from any other use of the same key.
_TOKEN_DOMAIN = b"impact-desk volunteer token 1\x00"
_KEY_ID_DOMAIN = b"impact-desk group key id 1\x00"
_TOKEN_HEX = 40


class NoNumber(Refusal):
    """A token of nothing would be the same for everybody."""

    def __init__(self) -> None:
        super().__init__("A volunteer without an employee number has no token. Enter the number first.")


class NotAGroupKey(Refusal):
    """The bytes are no group key."""

    def __init__(self, length: int) -> None:
        super().__init__(
            "A group key has {expected} bytes; these are {length}.", expected=GROUP_KEY_BYTES, length=length
        )


def token(group_key: bytes, number: str) -> str:
    """The token of employee `number`: 40 hexadecimal digits (160 bits).

    The text is taken as it stands; whoever asks has already cleaned it in the way that makes two
    entries one person. Raises `NoNumber`, `NotAGroupKey`.
    """
    if not number:
        raise NoNumber
    return _keyed(group_key, _TOKEN_DOMAIN + number.encode())[:_TOKEN_HEX]


def group_key_id(group_key: bytes) -> str:
    """Sixteen hexadecimal digits that name a group key without giving it away. Raises `NotAGroupKey`."""
    return _keyed(group_key, _KEY_ID_DOMAIN)[:16]


def digest(content: bytes) -> str:
    """The SHA-256 of `content` in lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def fingerprint(sha256: str) -> str:
    """A digest in groups of four, to be compared by telephone."""
    plain = sha256.upper()
    return " ".join(plain[at : at + 4] for at in range(0, len(plain), 4))


def _keyed(group_key: bytes, message: bytes) -> str:
    if len(group_key) != GROUP_KEY_BYTES:
        raise NotAGroupKey(len(group_key))
    return hmac.new(group_key, message, hashlib.sha256).hexdigest()
