"""The health of a file: pages, tables and triggers, the journal's chain, references, values, kept files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..store.file import Finding, examine
from .work import Progress, silent


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a look at a whole file brought.

    `sort` is `project` or `group`, `version` that of the file format, `entries` the number of journal entries, `rows`
    the number of records by sheet.
    """

    file: Path
    sort: str
    version: int
    entries: int
    rows: Mapping[str, int]
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Is everything as it should be?"""
        return not self.findings

    def as_json(self) -> dict[str, Any]:
        """The report as `check --json` prints it."""
        return {
            "file": str(self.file),
            "sort": self.sort,
            "format": self.version,
            "sound": self.sound,
            "entries": self.entries,
            "rows": dict(self.rows),
            "findings": [{"part": one.part, "sentence": one.sentence} for one in self.findings],
        }


def check_file(path: Path, *, progress: Progress = silent) -> CheckReport:
    """Look at everything in a project or group file; nothing is changed.

    Raises `NotOurFile`, `TooNew`, and the faults that keep the file from being read at all.
    """
    found = examine(path, progress)
    return CheckReport(path, found.sort, found.version, found.entries, found.rows, found.findings)
