"""Backups that nobody has to think of: made when something changed, verified, thinned; never in the way of work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..domain.problem import Fault, Refusal, Said
from ..domain.thinning import stay
from ..store.calm_copy import Counted, copy_calmly, count
from ..store.faults import translated

__all__ = ["Counted", "Kept", "NotBackedUp", "back_up_if_changed", "backups_of", "folder_of", "verified"]

MARK = "-auto"
"""What the names of automatic copies end in; only these are ever thinned."""
_NAMED = re.compile(r".+-(\d{4}-\d\d-\d\dT\d{6}Z)((?:-\d+)?(?:-version-\d+)?(?:-auto)?)")
_MOMENT = "%Y-%m-%dT%H%M%SZ"


class NotBackedUp(Fault):
    """No copy could be made; the work itself is not touched by that."""

    def __init__(self, path: Path, cause: Said) -> None:
        super().__init__(
            "No backup of {file} could be made: {cause} Your work is saved all the same.",
            file=path.name,
            cause=str(cause),
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """A dated copy of a file: when it was made, how large it is, by whom (the program by itself, or somebody)."""

    path: Path
    moment: datetime
    size: int
    is_automatic: bool


def backups_of(path: Path) -> tuple[Kept, ...]:
    """The dated copies of a file, newest first. Raises the faults of the folder."""
    folder = folder_of(path)
    with translated(folder):
        found = list(_found(folder, path)) if folder.is_dir() else []
    # Two of one second are told apart by when they were written.
    return tuple(sorted(found, key=lambda one: (one.moment, one.path.stat().st_mtime_ns), reverse=True))


def folder_of(path: Path) -> Path:
    """Where the copies of a file lie."""
    return path.with_name(f"{path.stem}-backups")


def verified(kept: Kept) -> Counted:
    """What a copy holds, counted after all of it was read. Raises the refusals and faults of a copy that is not sound."""
    return count(kept.path, whole=True)


def back_up_if_changed(path: Path, head: tuple[int, str], *, moment: datetime | None = None) -> Kept | None:
    """Copy a file that holds more than its newest automatic copy, verify the copy, and thin the older ones.

    `head` is that of the file's journal; the file may be open here or elsewhere. The result is nothing where nothing
    was changed. Raises `NotBackedUp`.
    """
    now = moment or datetime.now(UTC)
    try:
        known = [one for one in backups_of(path) if one.is_automatic]
        if known and _head(known[0]) == head:
            return None
        made = _made(path, now)
        _thin([made, *known], now)
    except (Fault, Refusal) as cause:
        raise NotBackedUp(path, cause) from cause
    return made


def _made(path: Path, now: datetime) -> Kept:
    folder = folder_of(path)
    with translated(folder):
        folder.mkdir(exist_ok=True)
    target = _free(folder, f"{path.stem}-{now.astimezone(UTC):{_MOMENT}}", path.suffix)
    copy_calmly(path, target)
    try:
        count(target, whole=True)
    except (Fault, Refusal):
        target.unlink()
        raise
    return Kept(target, now.astimezone(UTC).replace(microsecond=0), target.stat().st_size, is_automatic=True)


def _free(folder: Path, stem: str, suffix: str) -> Path:
    names = (f"{stem}{f'-{number}' if number else ''}{MARK}{suffix}" for number in range(1000))
    return next(folder / name for name in names if not (folder / name).exists())


def _thin(known: list[Kept], now: datetime) -> None:
    """Take away what nobody needs among these, newest first; of several of one second the newest stays."""
    staying = set(stay([one.moment for one in known], now))
    for one in known:
        if one.moment in staying:
            staying.remove(one.moment)
        else:
            with translated(one.path):
                one.path.unlink(missing_ok=True)


def _head(kept: Kept) -> tuple[int, str] | None:
    """The head of a copy's journal; nothing for a copy that cannot be read, which then counts as none."""
    try:
        found = count(kept.path)
    except (Fault, Refusal):
        return None
    return found.entries, found.head


def _found(folder: Path, path: Path) -> Iterator[Kept]:
    for one in folder.iterdir():
        match = _NAMED.fullmatch(one.stem)
        if match and one.stem.startswith(f"{path.stem}-") and one.suffix == path.suffix and one.is_file():
            moment = datetime.strptime(match[1], _MOMENT).replace(tzinfo=UTC)
            yield Kept(one, moment, one.stat().st_size, is_automatic=match[2].endswith(MARK))
