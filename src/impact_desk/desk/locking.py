"""A project under a passphrase, for the way by mail or stick; it is unlocked into a file before anybody works on it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..store.faults import AlreadyThere
from ..store.foreign import open_foreign_content
from ..store.tables import PROJECT
from .project_desk import Desk

ENDING = ".locked"
"""What locked projects end in, after their own name: `K7.impact.locked`."""


def lock_project(desk: Desk, passphrase: str, out: Path) -> None:
    """Write the whole project, packed, at `out` under a passphrase; the project itself stays as it is.

    Raises `AlreadyThere`, `WeakPassphrase`, `TooLargeToLock`, `CannotWrite` and the faults of copying.
    """
    from ..seal.files import lay_down
    from ..seal.locked import lock

    if out.exists():
        raise AlreadyThere(out)
    with tempfile.TemporaryDirectory(prefix="impact-desk-") as folder:
        copy = Path(folder) / "copy"
        desk.file.copy_to(copy)
        content = copy.read_bytes()
    lay_down(out, lock(content, passphrase), secret=True)


def unlock_project(path: Path, passphrase: str, out: Path) -> None:
    """Write the project that `path` holds under `passphrase` at `out`, after it was examined as one from outside.

    Raises `AlreadyThere`, `WrongPassphrase`, `NotLocked`, the refusals of `store.strangers`, and the faults of disks.
    """
    from ..seal.files import lay_down, read_bounded
    from ..seal.locked import MOST_BYTES, unlock

    if out.exists():
        raise AlreadyThere(out)
    content = unlock(read_bounded(path, 2 * MOST_BYTES), passphrase, path.name)
    with open_foreign_content(content, out, PROJECT):
        lay_down(out, content, secret=True)
