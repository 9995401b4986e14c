"""A whole file under a passphrase, for the way by mail or stick: scrypt, then AES-256-GCM, in PEM.

Nothing of the file shows but its length, and a changed byte is found.
"""

from __future__ import annotations

from ..domain.problem import Fault, Refusal
from .secret import DamagedKeyFile, WrongPassphrase, check_new, lock_secret, unlock_secret

LABEL = "IMPACT DESK LOCKED FILE"
MOST_BYTES = 512 * 1024 * 1024
"""A larger file is not locked or unlocked; it is held in memory while that is done."""


class TooLargeToLock(Refusal):
    """More than is locked in one piece."""

    def __init__(self, size: int) -> None:
        super().__init__(
            "The file has {size:,} bytes; at most {limit:,} can be locked. Use an encrypted disk instead.",
            size=size,
            limit=MOST_BYTES,
        )


class NotLocked(Fault):
    """The file is none that was locked here."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} is no locked project. Choose the .locked file that was sent.", file=file)


def lock(content: bytes, passphrase: str) -> bytes:
    """`content` under a new passphrase. Raises `WeakPassphrase`, `TooLargeToLock`."""
    check_new(passphrase)
    if len(content) > MOST_BYTES:
        raise TooLargeToLock(len(content))
    return lock_secret(content, passphrase, LABEL)


def unlock(locked: bytes, passphrase: str, file: str) -> bytes:
    """What `lock` locked. Raises `WrongPassphrase` (also where a byte was changed) and `NotLocked`, naming `file`."""
    try:
        return unlock_secret(locked, passphrase, LABEL, file)
    except DamagedKeyFile as error:
        raise NotLocked(file) from error


__all__ = ["LABEL", "MOST_BYTES", "NotLocked", "TooLargeToLock", "WrongPassphrase", "lock", "unlock"]
