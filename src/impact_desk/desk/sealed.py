"""Sealed projects from outside: verified, and opened to be looked at."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..domain.evidence import MEDIA, UNKNOWN_ENDING
from ..domain.problem import Fault, Refusal
from ..domain.records import Evidence, EvidenceLink, SignedSummary
from ..domain.sheets import EVIDENCE, EVIDENCE_LINKS
from ..seal.verdict import Reason, Verdict, judged_moment
from ..store.file import OpenFile
from ..store.foreign import ForeignFile, open_foreign_content
from ..store.tables import PROJECT
from .opening import ForeignDesk, whoami
from .verdicts import FileVerdict
from .work import never

if TYPE_CHECKING:
    from ..seal.container import Container
    from ..seal.trust import TrustStore

ENDING = ".asice"
"""What sealed projects end in."""
PROJECT_PART, NOTE_PART, SCRIPT_PART, GUIDE_PART = "project.impact", "seal.json", "verify.py", "READ-ME.txt"
LIST_PART = "evidence.json"
"""Lists the files of evidence: code, name, digest, part, and what each proves."""
NEEDED = (PROJECT_PART, NOTE_PART)
FORMAT, VERSION = "impact-desk-seal", 1

_OURS = re.compile(r"E\d{1,9}")

_SENTENCES: Mapping[str, str] = {
    "note": "The note in the container is not one that this program writes.",
    "newer": "The container was sealed by a newer Impact Desk. Update the program.",
    "head": "The project in the container is not the one that its note names.",
    "summary": "A signed summary in the container is not the one that the project kept.",
    "evidence": "A file of evidence in the container is not the one that the project kept.",
}


class NotOpened(Refusal):
    """A container in which nothing may be believed."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__("{file} was not opened: {cause}", file=file, cause=cause)


class SealedDesk(ForeignDesk):
    """A sealed project, opened to be looked at; `verdict` says whether it is intact, who signed, and whom we trust."""

    def __init__(self, file: ForeignFile, author: str, verdict: FileVerdict, container_sha256: str) -> None:
        """Read `file`, the project that a container held, of which `verdict` was said."""
        super().__init__(file, author)
        self.verdict, self._container = verdict, container_sha256

    @property
    def sha256(self) -> str:
        """The digest of the container's bytes when it was opened."""
        return self._container

    def is_unchanged(self) -> bool:
        """Are the container's bytes still the same? Raises the faults of reading it again."""
        return hashlib.sha256(_read(self.path)).hexdigest() == self._container


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
    elif (note["journal"], note["project_sha256"]) != (journal_note(file.head()), digest_of(found.part(PROJECT_PART))):
        yield Reason(_SENTENCES["head"])
    yield from (Reason(one.template, one.parts) for one in file.findings()[:5])
    for name, content in summaries_in(file):
        if name not in found.parts or found.part(name) != content:
            yield Reason(_SENTENCES["summary"])
            continue
        judged = examine(content, trust, moment, NAMES)
        if judged.verdict not in ("valid", "untrusted") or not judged.recomputed:
            yield Reason("{name}: {cause}", {"name": name, "cause": " ".join(judged.sentences[:2])})
    if any(name not in found.parts or found.part(name) != content for name, content in evidence_in(file)):
        yield Reason(_SENTENCES["evidence"])


def summaries_in(file: OpenFile) -> Iterator[tuple[str, bytes]]:
    """Part names and bytes of the summaries that a project keeps."""
    for one in cast("list[SignedSummary]", file.read("summaries")):
        content = file.blob(one.sha256)
        if content is not None:
            yield f"summaries/{one.sequence}-{one.period}-{one.sha256[:8]}.pdf", content


def evidence_in(file: OpenFile) -> Iterator[tuple[str, bytes]]:
    """Part names and bytes of the evidence that a project keeps."""
    for one in cast("list[Evidence]", file.read(EVIDENCE.name)):
        content = file.blob(one.sha256)
        if content is not None:
            yield _evidence_part(one), content


def evidence_list(file: OpenFile) -> bytes:
    """The list of evidence for people without this program, as JSON."""
    links = cast("list[EvidenceLink]", file.read(EVIDENCE_LINKS.name))
    told = [
        {
            "code": one.evidence_code,
            "title": one.title,
            "date": one.date.isoformat() if one.date else None,
            "file": one.file_name,
            "media_type": one.media_type,
            "size": one.size,
            "sha256": one.sha256,
            "original_sha256": one.original_sha256,
            "part": _evidence_part(one),
            "proves": [
                {"sheet": link.sheet, "record": link.record, "field": link.field}
                for link in links
                if link.evidence_code == one.id
            ],
        }
        for one in cast("list[Evidence]", file.read(EVIDENCE.name))
    ]
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _evidence_part(one: Evidence) -> str:
    """A plain name for the container: by number where the code is one of ours, else by digest."""
    called = one.evidence_code if _OURS.fullmatch(one.evidence_code) else one.sha256
    return f"evidence/{called}{MEDIA[one.media_type].endings[0] if one.media_type in MEDIA else UNKNOWN_ENDING}"


def journal_note(head: tuple[int, str]) -> dict[str, Any]:
    """What the note of a seal says of the journal."""
    return {"entries": head[0], "head": head[1]}


def _read_note(content: bytes) -> dict[str, Any] | None:
    try:
        note = json.loads(content)
    except (ValueError, RecursionError):
        return None
    known = isinstance(note, dict) and note.get("format") == FORMAT and type(note.get("version")) is int
    return note if known and {"journal", "project_sha256"} <= set(note) else None


def digest_of(content: bytes) -> str:
    """The SHA-256 of a part."""
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
