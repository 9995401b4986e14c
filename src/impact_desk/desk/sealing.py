"""The sealed project for auditors: the whole project in one signed container.

A seal holds the project without the clear text of names (unless they are asked for), every signed summary, every file
of evidence with a list of them, a note of what it is, and a script that checks it without this program.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.problem import Problem, Refusal
from ..domain.project import Project
from ..exchange.names import names_in_reasons, texts_naming
from ..store.file import OpenFile
from ..store.foreign import open_foreign_content
from ..store.nameless import copy_to_give_away
from ..store.tables import PROJECT
from .prepared import settled
from .project_desk import Desk
from .sealed import (
    ENDING,
    FORMAT,
    GUIDE_PART,
    LIST_PART,
    NOTE_PART,
    PROJECT_PART,
    SCRIPT_PART,
    VERSION,
    digest_of,
    evidence_in,
    evidence_list,
    journal_note,
    summaries_in,
)
from .summaries import CertificateOfAnotherFacility
from .work import Progress, program_version, silent

if TYPE_CHECKING:
    from ..seal.identity import Identity

_NAMED = "This text names the volunteer {name}, and the sealed project holds it. Take the name out, unless the person agrees."
_NAMED_REASON = "The reason “{text}” in the journal names the volunteer {name}, and the sealed project holds it. Seal only for somebody who may read it."
_STAGES = 4
_GUIDE = """This is a sealed Impact Desk project: one project file with its journal, the summaries that were signed
from it, and the files of evidence (evidence.json lists them). One signature covers all of it.

Open it with Impact Desk, or check it without:

    python3 -I verify.py PROJECT.asice --trust root.pem

Take verify.py from somebody whom you trust, or compare its SHA-256 with head office: a script that comes with what it
checks proves nothing by itself. root.pem is the certificate that head office hands out.
"""


class AnotherEnding(Refusal):
    """A sealed project must end in `.asice`."""

    def __init__(self, name: str) -> None:
        super().__init__("{file} does not end in .asice. Name the sealed project like K7-2020.asice.", file=name)


@dataclass(frozen=True, slots=True)
class SealedProject:
    """A sealed project that lies on disk. `problems` are texts in it that name a volunteer all the same."""

    path: Path
    sha256: str
    parts: tuple[str, ...]
    signer: str
    with_names: bool
    head: tuple[int, str]
    problems: tuple[Problem, ...]

    def as_json(self) -> dict[str, Any]:
        """The seal as `seal --json` prints it."""
        return {
            "file": str(self.path),
            "sha256": self.sha256,
            "parts": list(self.parts),
            "signer": self.signer,
            "with_names": self.with_names,
            "journal": {"entries": self.head[0], "head": self.head[1]},
            "problems": [one.sentence for one in self.problems],
        }


def seal_project(
    desk: Desk,
    key_path: Path,
    passphrase: str,
    out: Path,
    *,
    with_names: bool = False,
    moment: datetime | None = None,
    progress: Progress = silent,
) -> SealedProject:
    """Seal the project as it is now. Raises `AnotherEnding`, `CertificateOfAnotherFacility`, and the faults of key and disk."""
    from ..seal.identity import open_identity

    progress("key", 0, _STAGES)
    identity = open_identity(key_path, passphrase, moment=settled(moment))
    return seal_project_with(desk, identity, out, with_names=with_names, moment=moment, progress=progress)


def seal_project_with(
    desk: Desk,
    identity: Identity,
    out: Path,
    *,
    with_names: bool = False,
    moment: datetime | None = None,
    progress: Progress = silent,
) -> SealedProject:
    """The same with an identity that is open already. Raises what `seal_project` raises but for the key."""
    from ..seal.container import seal_parts
    from ..seal.files import lay_down

    if out.suffix.casefold() != ENDING:
        raise AnotherEnding(out.name)
    project, now = desk.project(), settled(moment)
    if identity.facility != project.site.facility_code:
        raise CertificateOfAnotherFacility(identity.name, identity.facility, project.site.facility_code)
    progress("project", 1, _STAGES)
    content = _project_content(desk.file, with_names=with_names)
    kept = dict(_kept_files(content, out))
    head = desk.file.head()
    note = _note(project.site.facility_code, identity, now, content, head, with_names=with_names)
    parts = {
        NOTE_PART: note,
        GUIDE_PART: _GUIDE.encode("ascii"),
        SCRIPT_PART: verifier(),
        PROJECT_PART: content,
        **kept,
    }
    progress("signature", 2, _STAGES)
    sealed = seal_parts(parts, identity, moment=now)
    progress("file", 3, _STAGES)
    lay_down(out, sealed)
    named = () if with_names else (*texts_naming(project), *_named_in_journal(desk, project))
    problems = tuple(replace(one, template=_NAMED if one.record else _NAMED_REASON) for one in named)
    return SealedProject(out, digest_of(sealed), tuple(parts), identity.name, with_names, head, problems)


def _named_in_journal(desk: Desk, project: Project) -> tuple[Problem, ...]:
    return names_in_reasons(project, (one.reason for one in desk.history()))


def verifier() -> bytes:
    """The script that checks a sealed project without this program."""
    return Path(str(resources.files("impact_desk").joinpath("resources", "verifier", "verify.py"))).read_bytes()


def _project_content(file: OpenFile, *, with_names: bool) -> bytes:
    with tempfile.TemporaryDirectory(prefix="impact-desk-") as folder:
        copy = Path(folder) / PROJECT_PART
        copy_to_give_away(file, copy, with_names=with_names)
        return copy.read_bytes()


def _kept_files(content: bytes, path: Path) -> Iterator[tuple[str, bytes]]:
    """Part names and bytes of every file that the project keeps: signed summaries by number, evidence by code."""
    with open_foreign_content(content, path, PROJECT) as file:
        yield from summaries_in(file)
        evidence = dict(evidence_in(file))
        if evidence:
            yield LIST_PART, evidence_list(file)
            yield from evidence.items()


def _note(  # each is one thing that the note says
    facility: str, identity: Identity, moment: datetime, content: bytes, head: tuple[int, str], *, with_names: bool
) -> bytes:
    note = {
        "format": FORMAT,
        "version": VERSION,
        "program": program_version(),
        "facility": facility,
        "sealed_by": identity.name,
        "sealed_at": moment.isoformat(),
        "names": "kept" if with_names else "removed",
        "journal": journal_note(head),
        "project_sha256": digest_of(content),
    }
    return json.dumps(note, ensure_ascii=False, indent=1, sort_keys=True).encode()
