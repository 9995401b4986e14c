"""Dated copies of a file, each verified by opening and counting, and bringing one back."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..domain.problem import Fault
from ..store.faults import AlreadyThere, AlteredFile, DamagedFile, NotOurFile, UnreadableValue, translated
from ..store.file import Finding, examine, kept_from_others, open_file, sort_of


class CopyDiffers(Fault):
    """What was copied is not what came out."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "{file} is not equal to what was copied and was taken away again. Check the disk, then copy once more.",
            file=path.name,
        )


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy: where it lies, how much it holds, and what was wrong with the original already."""

    file: Path
    backup: Path
    entries: int
    rows: Mapping[str, int]
    findings: tuple[Finding, ...]

    def as_json(self) -> dict[str, Any]:
        """The report as `backup --json` prints it."""
        return {
            "file": str(self.file),
            "backup": str(self.backup),
            "entries": self.entries,
            "rows": dict(self.rows),
            "sound": not self.findings,
            "findings": [{"part": one.part, "sentence": one.sentence} for one in self.findings],
        }


@dataclass(frozen=True, slots=True)
class Restored:
    """A copy brought back: where it lies, where the file that it replaced was kept, and how the two differ.

    `differences` gives the number of rows before and after by sheet, where they differ; `entries` those of the journal.
    """

    backup: Path
    file: Path
    kept: Path | None
    entries: tuple[int, int]
    differences: Mapping[str, tuple[int, int]]

    def as_json(self) -> dict[str, Any]:
        """The report as `restore --json` prints it."""
        return {
            "backup": str(self.backup),
            "file": str(self.file),
            "kept": str(self.kept) if self.kept else None,
            "entries": {"before": self.entries[0], "after": self.entries[1]},
            "differences": {
                name: {"before": before, "after": after} for name, (before, after) in self.differences.items()
            },
        }


def backup(path: Path, folder: Path | None = None, *, moment: datetime | None = None) -> Backup:
    """Copy a file into `folder` (else one beside it) under its name and the moment, and verify the copy.

    Raises the refusals and faults of opening and copying, and `CopyDiffers`.
    """
    with open_file(path, sort_of(path), read_only=True) as file:
        target = _free(folder or path.with_name(f"{path.stem}-backups"), path, moment or datetime.now(UTC))
        file.copy_to(target)
        head = file.head()
    return _verified(path, target, head)


def restore(source: Path, target: Path, *, moment: datetime | None = None) -> Restored:
    """Bring a copy back to `target`. A file that is there already is kept beside its backups first.

    Raises the refusals and faults of opening and copying, `FileInUse`, `AlreadyThere` where the target is no file of
    ours, and `CopyDiffers`.
    """
    if not target.exists():
        with open_file(source, sort_of(source), read_only=True) as file:
            file.copy_to(target)
            head = file.head()
        made = _verified(source, target, head)
        return Restored(source, target, None, (0, made.entries), {})
    return _restored_over(source, target, moment or datetime.now(UTC))


def _restored_over(source: Path, target: Path, moment: datetime) -> Restored:
    try:
        sort = sort_of(target)
    except NotOurFile as stranger:
        raise AlreadyThere(target) from stranger
    before = examine(target)
    with open_file(source, sort, read_only=True) as file, kept_from_others(target):
        kept = _kept(target, moment)
        file.copy_to(target, over=True)
        head = file.head()
    made = _verified(source, target, head)
    names = dict.fromkeys((*before.rows, *made.rows))
    counted = {name: (before.rows.get(name, 0), made.rows.get(name, 0)) for name in names}
    differing = {name: pair for name, pair in counted.items() if pair[0] != pair[1]}
    return Restored(source, target, kept, (before.entries, made.entries), differing)


def _kept(path: Path, moment: datetime) -> Path:
    """A copy of what will be replaced: a packed one, or one of its bytes where it cannot be read."""
    target = _free(path.with_name(f"{path.stem}-backups"), path, moment)
    try:
        with open_file(path, sort_of(path), read_only=True) as file:
            file.copy_to(target)
    except (DamagedFile, AlteredFile, UnreadableValue):
        with translated(target):
            shutil.copyfile(path, target)
    return target


def _free(folder: Path, path: Path, moment: datetime) -> Path:
    """A name that no file has: the file's own, the moment, and a number where that is taken."""
    with translated(folder):
        folder.mkdir(exist_ok=True)
    stem = f"{path.stem}-{moment.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
    names = (f"{stem}{f'-{number}' if number else ''}{path.suffix}" for number in range(1000))
    return next(folder / name for name in names if not (folder / name).exists())


def _verified(source: Path, target: Path, head: tuple[int, str]) -> Backup:
    found = examine(target)
    if not found.findings:
        with open_file(target, sort_of(target), read_only=True) as file:
            is_equal = file.head() == head
        if not is_equal:
            target.unlink()
            raise CopyDiffers(target)
    return Backup(source, target, found.entries, found.rows, found.findings)
