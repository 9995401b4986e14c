"""Opens files from outside: only plain ones, only so large."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from .limits import MEGABYTE, Limits
from .refused import CannotRead, EmptyFile, FileTooLarge, NotAPlainFile, NotThere


def open_plain(path: Path, limits: Limits) -> BinaryIO:
    """The file at `path`, opened for reading, if it is a plain file within the limits.

    Raises an `Unreadable`, or `CannotRead` when the system refuses.
    """
    try:
        refuse_other_than_plain(path)
        handle = os.open(path, _flags())
    except FileNotFoundError:
        raise NotThere(path.name) from None
    except OSError as error:
        raise CannotRead(path.name, error.strerror or str(error)) from error
    file = os.fdopen(handle, "rb")
    try:
        _refuse_size(path.name, os.fstat(handle), limits)
    except BaseException:
        file.close()
        raise
    return file


def refuse_other_than_plain(path: Path) -> None:
    """Raise `NotAPlainFile` for links, folders, pipes and devices."""
    mode = path.lstat().st_mode
    for test, what in ((stat.S_ISLNK, "a link to another place"), (stat.S_ISDIR, "a folder")):
        if test(mode):
            raise NotAPlainFile(path.name, what)
    if not stat.S_ISREG(mode):
        raise NotAPlainFile(path.name, "a pipe or a device")


def content_of(path: Path, limits: Limits) -> bytes:
    """All bytes of a plain file."""
    with open_plain(path, limits) as file:
        content = file.read(limits.file_bytes + 1)
    if len(content) > limits.file_bytes:  # it grew since it was measured
        raise FileTooLarge(path.name, limits.file_bytes // MEGABYTE)
    return content


def _flags() -> int:
    # Asked again while opening: between the look and the opening somebody may have put a link or a pipe there.
    wanted = ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
    return os.O_RDONLY | sum(getattr(os, name, 0) for name in wanted)


def _refuse_size(name: str, status: os.stat_result, limits: Limits) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotAPlainFile(name, "a pipe or a device")
    if status.st_size == 0:
        raise EmptyFile(name)
    if status.st_size > limits.file_bytes:
        raise FileTooLarge(name, limits.file_bytes // MEGABYTE)
