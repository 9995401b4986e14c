"""One writer for each file: a lock beside it that names its holder and dies with its process.

The lock is an operating system lock on `NAME.lock`, so a crash leaves nothing to clean up: the next
writer finds the file unlocked, whatever stands in it. The text in it only tells people who holds it.
"""

from __future__ import annotations

import errno
import getpass
import json
import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from ..domain.problem import Fault
from .faults import CannotLock, FileInUse

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_HELD = frozenset((errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK))
_NO_LOCKS = frozenset((errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS))


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open for writing, where, and since when (UTC)."""

    person: str
    machine: str
    since: str

    def __str__(self) -> str:
        return f"{self.person} on {self.machine} since {self.since}"


class WriterLock:
    """The right to write to one file, held from construction until `release`."""

    def __init__(self, path: Path) -> None:
        """Take the lock of `path`. Raises `FileInUse`, naming the holder."""
        self._beside = path.with_name(path.name + ".lock")
        self._handle = _locked(self._beside, path)
        # The lock counts, not the text: on a full disk a file can still be opened.
        with suppress(OSError):
            self._handle.truncate(0)
            self._handle.write(json.dumps(_me(), ensure_ascii=False))
            self._handle.flush()

    def release(self) -> None:
        """Give the right back and leave nothing beside the file."""
        if self._handle.closed:
            return
        self._beside.unlink(missing_ok=True) if fcntl else None
        self._handle.close()
        if not fcntl:
            self._beside.unlink(missing_ok=True)


def _locked(beside: Path, path: Path) -> IO[str]:
    while True:
        handle = beside.open("a+", encoding="utf-8")
        try:
            if not _try_lock(handle):
                raise FileInUse(path, holder=_read_holder(handle))
        except (Fault, OSError) as error:
            handle.close()
            if isinstance(error, OSError) and error.errno in _NO_LOCKS:
                raise CannotLock(path) from error
            raise
        # The last holder may have removed the file between our opening and our locking it.
        if beside.exists() and beside.stat().st_ino == os.fstat(handle.fileno()).st_ino:
            return handle
        handle.close()


def _me() -> dict[str, str]:
    try:
        person = getpass.getuser()
    except (KeyError, OSError):
        person = "somebody"
    return {
        "person": person,
        "machine": socket.gethostname(),
        "since": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    }


def _read_holder(handle: IO[str]) -> object:
    handle.seek(0)
    try:
        told = json.loads(handle.read(2000))
        return Holder(str(told["person"]), str(told["machine"]), str(told["since"]))
    except (ValueError, KeyError, TypeError, OSError):
        return "another program"


def _try_lock(handle: IO[str]) -> bool:
    try:
        if fcntl:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            _lock_on_windows(handle)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True


def _lock_on_windows(handle: IO[str]) -> None:
    import msvcrt

    # A byte far beyond the text, so that the holder's name stays readable to others.
    os.lseek(handle.fileno(), 1 << 20, os.SEEK_SET)
    msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    os.lseek(handle.fileno(), 0, os.SEEK_SET)
