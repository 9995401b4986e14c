"""A look at a project or sealed project that somebody else sent, without believing or touching anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.problem import said
from ..seal.verdict import Reason
from ..store.soundness import Finding
from .opening import ForeignDesk, open_foreign
from .sealed import ENDING, SealedDesk, open_sealed
from .verdicts import FileVerdict
from .verification import read_trust


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file from outside holds. `sha256` is that of its bytes; `unchanged` says that they are the same afterwards.

    `findings` say what is wrong with it; `verdict` is there for a sealed project.
    """

    file: Path
    sha256: str
    unchanged: bool
    entries: int
    head: str
    rows: Mapping[str, int]
    findings: tuple[Finding | Reason, ...]
    verdict: FileVerdict | None

    @property
    def sound(self) -> bool:
        """Is nothing wrong with it, as far as it was asked?"""
        return not self.findings

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is wrong with it, in English."""
        return tuple(said(one.template, one.parts) for one in self.findings)

    def as_json(self) -> dict[str, Any]:
        """The report as `inspect --json` prints it."""
        return {
            "file": str(self.file),
            "sha256": self.sha256,
            "unchanged": self.unchanged,
            "sound": self.sound,
            "journal": {"entries": self.entries, "head": self.head},
            "rows": dict(self.rows),
            "findings": list(self.sentences),
            "verdict": self.verdict.as_json() if self.verdict else None,
        }


def inspect_file(path: Path, trust: Sequence[Path] = ()) -> Inspection:
    """Look at a file from outside; a sealed project is judged by the authorities in `trust`.

    Raises the refusals of `store.strangers` and of opening, `NotOpened`, and what `read_trust` raises.
    """
    with closing(open_to_inspect(path, trust)) as desk:
        return look_at(desk)


def open_to_inspect(path: Path, trust: Sequence[Path] = (), *, author: str | None = None) -> ForeignDesk:
    """Open a sealed project, or a project from outside, to be read only; a sealed one is judged by `trust`.

    Raises what `inspect_file` raises.
    """
    if path.suffix.casefold() == ENDING:
        return open_sealed(path, read_trust(trust) if trust else None)
    return open_foreign(path, author=author)


def look_at(desk: ForeignDesk) -> Inspection:
    """What there is to say of a file from outside that is open. Raises the faults of reading it again."""
    verdict = desk.verdict if isinstance(desk, SealedDesk) else None
    entries, head = desk.file.head()
    return Inspection(
        file=desk.path,
        sha256=desk.sha256,
        unchanged=desk.is_unchanged(),
        entries=entries,
        head=head,
        rows={sheet.name: desk.file.count(sheet.name) for sheet in desk.file.schema.sheets},
        findings=verdict.reasons if verdict else desk.file.findings(),
        verdict=verdict,
    )
