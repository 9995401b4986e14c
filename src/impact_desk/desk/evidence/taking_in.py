"""Files are taken in once, by what they hold, and linked to what they prove, as one step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from ...domain.evidence import MEDIA, EvidenceTooBig, clean_name, day_taken, media_type_of, next_evidence_code
from ...domain.records import Evidence, EvidenceLink, Settings
from ..project_desk import Desk
from ..settings import settings_of
from ..work import Progress, silent
from .proved import Proved, all_evidence, check_provable, codes_of, new_links

if TYPE_CHECKING:
    from ...store.file import Writing

Reducer = Callable[[bytes, int], bytes | None]
"""Makes a photo smaller, to at most so many pixels on its longest side; nothing where it had better stay as it is."""

MOST_BYTES = 200_000_000
"""A larger file is not even read; the limit in the settings is never above."""
MEGABYTE = 1_000_000
_REDUCIBLE = ("image/jpeg", "image/png", "image/webp")


@dataclass(frozen=True, slots=True)
class Given:
    """A file on its way in: what it was called, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Taking:
    """Files on their way in, all checked: what they become, which are new, and their links. Nothing is written yet."""

    evidence: tuple[Evidence, ...]
    new: tuple[tuple[Evidence, bytes], ...]
    links: tuple[EvidenceLink, ...]

    def write(self, writing: Writing) -> None:
        """Take them in within a step."""
        for record, content in self.new:
            writing.keep(content)
            writing.add(record)
        writing.add_all(list(self.links))


def attach(
    desk: Desk,
    files: Sequence[Path | Given],
    to: Collection[Proved] = (),
    *,
    title: str | None = None,
    reducer: Reducer | None = None,
    progress: Progress = silent,
) -> tuple[Evidence, ...]:
    """Take files in and link each to all of `to`, as one step; the evidence, also where it was here already.

    `reducer` makes photos smaller, if the settings say so. Raises the refusals of `domain.evidence`, `Gone`, and the
    faults of reading and writing; then nothing was taken.
    """
    found = taking(desk, files, to, title=title, reducer=reducer, progress=progress)
    if found.new or found.links:
        desk.write(f"Attach {codes_of(found.evidence)}", found.write)
    return found.evidence


def taking(
    desk: Desk,
    files: Sequence[Path | Given],
    to: Collection[Proved] = (),
    *,
    title: str | None = None,
    reducer: Reducer | None = None,
    progress: Progress = silent,
) -> Taking:
    """Read and check files for a step that takes them in with other rows. Raises what `attach` raises."""
    check_provable(desk, to)
    settings, known = settings_of(desk), _known(desk)
    made: dict[UUID, tuple[Evidence, bytes | None]] = {}
    for number, one in enumerate(files):
        progress("files", number, len(files))
        record, content = _taken(_read(one), known, settings, reducer)
        code = next_evidence_code([row.evidence_code for row in known.values()])
        whole = replace(record, evidence_code=code, title=title) if content is not None else record
        known |= {digest: whole for digest in (whole.sha256, whole.original_sha256) if digest}
        if whole.id not in made:
            made[whole.id] = (whole, content)
    found = tuple(record for record, _ in made.values())
    links = tuple(link for record in found for link in new_links(desk, record.id, to))
    return Taking(found, tuple((record, kept) for record, kept in made.values() if kept is not None), links)


def _read(one: Path | Given) -> Given:
    from ...seal.files import read_bounded

    return one if isinstance(one, Given) else Given(one.name, read_bounded(one, MOST_BYTES))


def _taken(
    given: Given, known: dict[str, Evidence], settings: Settings, reducer: Reducer | None
) -> tuple[Evidence, bytes | None]:
    """The record of a file, and its bytes if they are not here yet."""
    digest = hashlib.sha256(given.content).hexdigest()
    if digest in known:
        return known[digest], None
    sort = media_type_of(given.content, given.name)
    kept = _reduced(given.content, sort, settings, reducer)
    if len(kept) > settings.evidence_limit * MEGABYTE:
        raise EvidenceTooBig(given.name, f"{len(kept) / MEGABYTE:.1f}", settings.evidence_limit)
    sha256 = digest if kept is given.content else hashlib.sha256(kept).hexdigest()
    if sha256 in known:
        return known[sha256], None
    record = Evidence(
        id=uuid4(),
        evidence_code="",
        sha256=sha256,
        file_name=clean_name(given.name, sort),
        media_type=sort,
        size=len(kept),
        date=day_taken(given.content) if MEDIA[sort].sort == "image" else None,
        original_sha256=digest if sha256 != digest else None,
    )
    return record, kept


def _reduced(content: bytes, sort: str, settings: Settings, reducer: Reducer | None) -> bytes:
    if reducer is None or not settings.reduce_images or sort not in _REDUCIBLE:
        return content
    made = reducer(content, settings.image_side)
    if made is None or media_type_of(made, "") != sort:
        return content
    return made


def _known(desk: Desk) -> dict[str, Evidence]:
    """What is here already, by the digests of what is kept and of what was given."""
    return {digest: one for one in all_evidence(desk) for digest in (one.sha256, one.original_sha256) if digest}
