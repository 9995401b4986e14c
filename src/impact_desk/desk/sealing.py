"""The sealed project for auditors: the whole project in one signed container, made, verified and opened.

A seal holds the project without the clear text of names (unless they are asked for), every signed summary, every other
kept file, a note of what it is, and a script that checks it without this program.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..domain.problem import Fault, Problem, Refusal
from ..domain.records import SignedSummary
from ..exchange.names import names_in_texts
from ..seal.verdict import Reason, Verdict, judged_moment
from ..store.file import OpenFile
from ..store.foreign import ForeignFile, open_foreign_content
from ..store.nameless import copy_without_names
from ..store.tables import PROJECT
from .opening import ForeignDesk, whoami
from .prepared import settled
from .project_desk import Desk
from .summaries import CertificateOfAnotherFacility
from .verdicts import FileVerdict
from .work import Progress, never, program_version, silent

if TYPE_CHECKING:
    from ..seal.container import Container
    from ..seal.identity import Identity
    from ..seal.trust import TrustStore

ENDING = ".asice"
"""What sealed projects end in."""
PROJECT_PART, NOTE_PART, SCRIPT_PART, GUIDE_PART = "project.impact", "seal.json", "verify.py", "READ-ME.txt"
NEEDED = (PROJECT_PART, NOTE_PART)
FORMAT, VERSION = "impact-desk-seal", 1

_STAGES = 4
_GUIDE = """This is a sealed Impact Desk project: one project file with its journal, the summaries that were signed
from it, and the files that were kept with it. One signature covers all of it.

Open it with Impact Desk, or check it without:

    python3 -I verify.py PROJECT.asice --trust root.pem

Take verify.py from somebody whom you trust, or compare its SHA-256 with head office: a script that comes with what it
checks proves nothing by itself. root.pem is the certificate that head office hands out.
"""
_SENTENCES: Mapping[str, str] = {
    "note": "The note in the container is not one that this program writes.",
    "newer": "The container was sealed by a newer Impact Desk. Update the program.",
    "head": "The project in the container is not the one that its note names.",
    "summary": "A signed summary in the container is not the one that the project kept.",
}


class AnotherEnding(Refusal):
    """A sealed project must end in `.asice`."""

    def __init__(self, name: str) -> None:
        super().__init__("{file} does not end in .asice. Name the sealed project like K7-2020.asice.", file=name)


class NotOpened(Refusal):
    """A container in which nothing may be believed."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__("{file} was not opened: {cause}", file=file, cause=cause)


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


class SealedDesk(ForeignDesk):
    """A sealed project, opened to be looked at; `verdict` says whether it is intact, who signed, and whom we trust."""

    def __init__(self, file: ForeignFile, author: str, verdict: FileVerdict, container_sha256: str) -> None:
        """Read `file`, the project that a container held, of which `verdict` was said."""
        super().__init__(file, author)
        self.verdict, self._container = verdict, container_sha256

    def is_unchanged(self) -> bool:
        """Are the container's bytes still the same? Raises the faults of reading it again."""
        return hashlib.sha256(_read(self.path)).hexdigest() == self._container


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
    problems = names_in_texts(project, project) if not with_names else ()
    return SealedProject(
        out, hashlib.sha256(sealed).hexdigest(), tuple(parts), identity.name, with_names, head, problems
    )


def verifier() -> bytes:
    """The script that checks a sealed project without this program."""
    return Path(str(resources.files("impact_desk").joinpath("resources", "verifier", "verify.py"))).read_bytes()


def verify_sealed(
    paths: Sequence[Path], trust: TrustStore, *, at: date | None = None, cancelled: Callable[[], bool] = never
) -> Iterator[tuple[int, FileVerdict]]:
    """The place of each container with its verdict, judged in child processes. Raises `NoChild`."""
    from ..seal.children import Limits, examine_many

    limits = Limits(seconds=300.0, memory=4 * 1024**3)
    for place, answer in examine_many(
        examine_sealed, paths, trust, at, names=NEEDED, limits=limits, cancelled=cancelled
    ):
        verdict = answer if isinstance(answer, FileVerdict) else _from_seal(answer, "")
        yield place, replace(verdict, file=str(paths[place]))


def examine_sealed(source: bytes | Path, trust: TrustStore, moment: datetime, names: Collection[str]) -> FileVerdict:
    """The verdict on one container: signature and parts, then project, journal, and every summary in it.

    Never raises for what a container holds.
    """
    verdict, file = _examined(source, trust, moment, names)
    if file is not None:
        file.close()
    return verdict


def open_sealed(path: Path, trust: TrustStore | None = None, *, at: date | None = None) -> SealedDesk:
    """Open a sealed project to look at it: the verdict is asked first, and nothing that was changed is opened.

    Raises `NotOpened` for a container that is not intact, and the refusals of `store.strangers`.
    """
    from ..seal.trust import TrustStore

    raw = _read(path)
    verdict, file = _examined(raw, trust or TrustStore(()), judged_moment(at), NEEDED, path)
    if file is None:
        raise NotOpened(path.name, " ".join(verdict.sentences[:1]))
    return SealedDesk(file, whoami(), replace(verdict, file=str(path)), hashlib.sha256(raw).hexdigest())


def _examined(
    source: bytes | Path, trust: TrustStore, moment: datetime, names: Collection[str], path: Path | None = None
) -> tuple[FileVerdict, ForeignFile | None]:
    """The verdict and, where the container is intact, the project in it, open."""
    from ..seal.container import open_container

    shown = path or (source if isinstance(source, Path) else Path(PROJECT_PART))
    try:
        raw = source if isinstance(source, bytes) else _read(source)
    except (Fault, Refusal) as cause:
        return _from_seal(_unread(cause, moment), str(shown)), None
    found = open_container(raw, trust, moment, needed=names)
    plain = _from_seal(found.verdict, str(shown))
    if not found.parts:
        return plain, None
    try:
        file = open_foreign_content(found.part(PROJECT_PART), shown, PROJECT)
    except (Fault, Refusal) as cause:
        return _invalid(plain, Reason(cause.template, cause.parts)), None
    reasons = tuple(_wrong(found, file, trust, moment))
    if reasons:
        return _invalid(plain, *reasons), file
    return replace(plain, recomputed=True), file


def _wrong(found: Container, file: OpenFile, trust: TrustStore, moment: datetime) -> Iterator[Reason]:
    """Everything that contradicts the seal although it was signed."""
    from .examination import NAMES, examine

    note = _read_note(found.part(NOTE_PART))
    if note is None:
        yield Reason(_SENTENCES["note"])
    elif note["version"] > VERSION:
        yield Reason(_SENTENCES["newer"])
        return
    elif (note["journal"], note["project_sha256"]) != (_journal_note(file.head()), _digest(found.part(PROJECT_PART))):
        yield Reason(_SENTENCES["head"])
    yield from (Reason(one.template, one.parts) for one in file.findings()[:5])
    for name, content in _summaries_in(file):
        if name not in found.parts or found.part(name) != content:
            yield Reason(_SENTENCES["summary"])
            continue
        judged = examine(content, trust, moment, NAMES)
        if judged.verdict not in ("valid", "untrusted") or not judged.recomputed:
            yield Reason("{name}: {cause}", {"name": name, "cause": " ".join(judged.sentences[:2])})


def _project_content(file: OpenFile, *, with_names: bool) -> bytes:
    with tempfile.TemporaryDirectory(prefix="impact-desk-") as folder:
        copy = Path(folder) / PROJECT_PART
        if with_names:
            file.copy_to(copy)
        else:
            copy_without_names(file, copy)
        return copy.read_bytes()


def _kept_files(content: bytes, path: Path) -> Iterator[tuple[str, bytes]]:
    """Part names and bytes of every file that the project keeps: signed summaries by number, all else by digest."""
    with open_foreign_content(content, path, PROJECT) as file:
        summaries = {hashlib.sha256(body).hexdigest(): (name, body) for name, body in _summaries_in(file)}
        yield from summaries.values()
        for sha256 in file.kept():
            body = file.blob(sha256)
            if sha256 not in summaries and body is not None:
                yield f"evidence/{sha256}", body


def _summaries_in(file: OpenFile) -> Iterator[tuple[str, bytes]]:
    for one in cast("list[SignedSummary]", file.read("summaries")):
        content = file.blob(one.sha256)
        if content is not None:
            yield f"summaries/{one.sequence}-{one.period}-{one.sha256[:8]}.pdf", content


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
        "journal": _journal_note(head),
        "project_sha256": _digest(content),
    }
    return json.dumps(note, ensure_ascii=False, indent=1, sort_keys=True).encode()


def _journal_note(head: tuple[int, str]) -> dict[str, Any]:
    return {"entries": head[0], "head": head[1]}


def _read_note(content: bytes) -> dict[str, Any] | None:
    try:
        note = json.loads(content)
    except (ValueError, RecursionError):
        return None
    known = isinstance(note, dict) and note.get("format") == FORMAT and type(note.get("version")) is int
    return note if known and {"journal", "project_sha256"} <= set(note) else None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _read(path: Path) -> bytes:
    from ..seal.files import read_bounded
    from ..seal.layout import MOST_BYTES

    return read_bounded(path, MOST_BYTES)


def _unread(cause: Fault | Refusal, moment: datetime) -> Verdict:
    return Verdict("unreadable", "unknown", "not_checked", (Reason(cause.template, cause.parts),), moment)


def _invalid(plain: FileVerdict, *reasons: Reason) -> FileVerdict:
    return replace(plain, verdict="invalid", reasons=(*reasons, *plain.reasons))


def _from_seal(verdict: Verdict, file: str) -> FileVerdict:
    return FileVerdict(
        file=file,
        verdict=verdict.verdict,
        integrity=verdict.integrity,
        trust=verdict.trust,
        reasons=verdict.reasons,
        judged_at=verdict.judged_at,
        signer=verdict.signer,
        signing_time=verdict.signing_time,
        sha256=verdict.sha256,
    )
