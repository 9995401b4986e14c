"""A file is written beside its target, flushed to the disk and renamed: the old file or wholly the new one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .refused import CannotWrite


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """The path of a new file beside `target`, which takes its name when the context ends well.

    Raises `CannotWrite`; what was at `target` before is then still there.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.stem}.", suffix=target.suffix, dir=target.parent)
        os.close(handle)
        beside = Path(name)
        try:
            yield beside
            _settle(beside, target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(target.name, error.strerror or str(error)) from error


def make_folder(folder: Path) -> None:
    """Make `folder` if it is not there. Raises `CannotWrite`."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise CannotWrite(folder.name, error.strerror or str(error)) from error


def _settle(beside: Path, target: Path) -> None:
    beside.chmod(0o644)
    with beside.open("rb+") as file:
        os.fsync(file.fileno())
    beside.replace(target)
    if os.name == "posix":
        folder = os.open(target.absolute().parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
