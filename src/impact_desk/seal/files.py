"""Reading a bounded file from outside, and laying one down so that it is there wholly or not at all."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.problem import Fault, Refusal

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class NoSuchFile(Fault):
    """There is no file of that name."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} does not exist. Check the name and the folder.", file=file)


class NotARegularFile(Refusal):
    """A folder, a pipe or a device stands where a file should."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} is a folder or a device, not a file. Choose the file itself.", file=file)


class FileTooBig(Refusal):
    """The file is larger than anything of its kind."""

    def __init__(self, file: str, size: int, limit: int) -> None:
        super().__init__(
            "{file} has {size:,} bytes; more than {limit:,} are not read. Choose the right file.",
            file=file,
            size=size,
            limit=limit,
        )


class CannotRead(Fault):
    """The system does not give the file."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__("{file} cannot be read: {cause}. Check the permissions and the disk.", file=file, cause=cause)


class CannotWrite(Fault):
    """The system does not take the file; what was there before is still there."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__(
            "{file} could not be written: {cause}. Nothing was changed. Check free space and permissions.",
            file=file,
            cause=cause,
        )


class InUseElsewhere(Fault):
    """Another program holds the folder."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            "{folder} is being changed by another program. Wait until it is done, then try again.", folder=folder
        )


def read_bounded(path: Path, limit: int) -> bytes:
    """The bytes of a regular file of at most `limit` bytes.

    Neither waits at a pipe nor reads a device without end. Raises `NoSuchFile`, `NotARegularFile`,
    `FileTooBig`, `CannotRead`.
    """
    try:
        # Asked before opening: opening a device can already do something.
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotARegularFile(path.name)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            return _content(file.fileno(), path.name, limit)
    except FileNotFoundError as error:
        raise NoSuchFile(path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise CannotRead(path.name or str(path), _cause(error)) from error


def _content(handle: int, name: str, limit: int) -> bytes:
    # Asked again of what is open: the name may point elsewhere by now.
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        raise NotARegularFile(name)
    if status.st_size > limit:
        raise FileTooBig(name, status.st_size, limit)
    with os.fdopen(os.dup(handle), "rb") as file:
        content = file.read(limit + 1)
    if len(content) > limit:  # it grew meanwhile
        raise FileTooBig(name, len(content), limit)
    return content


def lay_down(path: Path, content: bytes, *, secret: bool = False) -> None:
    """Write `content` beside `path`, flush it to the disk and rename it: the old file, or wholly the new one.

    A `secret` file may be read by its owner alone. Raises `CannotWrite`.
    """
    try:
        _replace(path, content, 0o600 if secret else 0o644)
    except OSError as error:
        raise CannotWrite(path.name, _cause(error)) from error


def _replace(path: Path, content: bytes, mode: int) -> None:
    handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(mode)
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # Windows flushes a rename with the file
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def sole_use(folder: Path) -> Iterator[None]:
    """Nobody else changes `folder` meanwhile; the system lets go when the program ends. Raises `InUseElsewhere`."""
    try:
        with (folder / ".lock").open("ab") as file:
            _hold(file.fileno(), folder.name)
            yield
    except PermissionError as error:
        raise CannotWrite(folder.name, _cause(error)) from error


def _hold(handle: int, folder: str) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise InUseElsewhere(folder) from error
    except OSError as error:  # a share that knows no locks
        raise CannotWrite(folder, _cause(error)) from error


def _cause(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)
