"""Evidence: files are taken in once, linked to what they prove, read, and copied out again.

A file is kept whole by its SHA-256; a second copy of it becomes a further link. What its name or content says is
never followed: names are made plain, and copies go where the person says, beside what is there.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID, uuid4

from ..domain.evidence import (
    MEDIA,
    PROVABLE,
    EvidenceTooBig,
    NotProvable,
    clean_name,
    day_taken,
    media_type_of,
    next_evidence_code,
)
from ..domain.exact import shorten
from ..domain.problem import Fault, Refusal
from ..domain.records import Evidence, EvidenceLink, Settings
from ..domain.sheets import BY_NAME, EVIDENCE, EVIDENCE_LINKS
from .project_desk import Desk
from .settings import settings_of
from .work import Progress, silent

if TYPE_CHECKING:
    from ..store.file import Writing

Reducer = Callable[[bytes, int], bytes | None]
"""Makes a photo smaller, to at most so many pixels on its longest side; nothing where it had better stay as it is."""

MOST_BYTES = 200_000_000
"""A larger file is not even read; the limit in the settings is never above."""
MEGABYTE = 1_000_000
_REDUCIBLE = ("image/jpeg", "image/png", "image/webp")


class FileMissing(Fault):
    """The project names a file of evidence that it does not hold."""

    def __init__(self, code: str) -> None:
        super().__init__("The file of {code} is missing in the project. Look for it in a backup.", code=code)


class FileChanged(Fault):
    """The kept bytes are not those that were taken in."""

    def __init__(self, code: str) -> None:
        super().__init__(
            "The file of {code} is not what was taken in: it was changed. Look for it in a backup.", code=code
        )


class NoSuchRow(Refusal):
    """A text that names no row."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "“{text}” names no row. Write sheet and code like programs:P1, or sheet and number like contributions:#3.",
            text=shorten(text),
        )


class NoFolder(Refusal):
    """Copies were to be written where no folder is."""

    def __init__(self, folder: Path) -> None:
        super().__init__("{folder} is not a folder. Choose the folder that the copies go to.", folder=folder)


class NotWritten(Fault):
    """The system does not take a copy."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__("{file} was not written: {cause}. Check free space and permissions.", file=file, cause=cause)


@dataclass(frozen=True, slots=True)
class Given:
    """A file on its way in: what it was called, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Proved:
    """What evidence is linked to: a record of a sheet, or one field of it."""

    sheet: str
    record: UUID
    field: str | None = None


# Taking in


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
        desk.write(f"Attach {_codes(found.evidence)}", found.write)
    return found.evidence


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
    links = tuple(link for record in found for link in _new_links(desk, record.id, to))
    return Taking(found, tuple((record, kept) for record, kept in made.values() if kept is not None), links)


def link(desk: Desk, evidence: Collection[UUID], to: Collection[Proved]) -> None:
    """Link evidence that is here to further records, as one step. Raises `Gone`, `NotProvable`."""
    check_provable(desk, to)
    rows = [_evidence(desk, one) for one in evidence]
    links = [link for row in rows for link in _new_links(desk, row.id, to)]
    if links:
        desk.write(f"Link {_codes(rows)}", lambda writing: writing.add_all(links))


def unlink(desk: Desk, evidence: Collection[UUID], of: Proved) -> None:
    """Take evidence off a record, or off one field of it, as one step; it stays in the list of evidence."""
    rows = [_evidence(desk, one) for one in evidence]
    doomed = [
        one.id
        for one in _links(desk)
        if one.evidence_code in set(evidence) and _is_of(one, of.sheet, of.record, of.field)
    ]

    def act(writing: Writing) -> None:
        for one in doomed:
            writing.remove(EVIDENCE_LINKS.name, one)

    if doomed:
        desk.write(f"Unlink {_codes(rows)}", act)


def check_provable(desk: Desk, to: Iterable[Proved]) -> None:
    """Refuse what evidence cannot belong to. Raises `NotProvable`, `Gone`."""
    for one in to:
        if one.sheet not in PROVABLE:
            raise NotProvable(one.sheet)
        if one.field is not None and one.field not in {field.name for field in BY_NAME[one.sheet].fields}:
            raise NotProvable(one.field)
        desk.record(one.sheet, one.record)


# Looking


def evidence_of(desk: Desk, sheet: str, record: UUID, field: str | None = None) -> tuple[Evidence, ...]:
    """The evidence of a record; with a `field`, what proves that field or the record as a whole."""
    wanted = {one.evidence_code for one in _links(desk) if _is_of(one, sheet, record, field, or_whole=True)}
    return tuple(one for one in _all(desk) if one.id in wanted)


def evidence_by_row(desk: Desk) -> dict[tuple[str, UUID], tuple[Evidence, ...]]:
    """The evidence of every row that has some, for who asks about many."""
    rows = {one.id: one for one in _all(desk)}
    found: dict[tuple[str, UUID], dict[UUID, Evidence]] = {}
    for one in _links(desk):
        proved = _proved(desk, one)
        if proved and one.evidence_code in rows:
            found.setdefault((proved.sheet, proved.record), {})[one.evidence_code] = rows[one.evidence_code]
    return {row: tuple(pieces.values()) for row, pieces in found.items()}


def proved_by(desk: Desk, evidence: UUID) -> tuple[Proved, ...]:
    """What a piece of evidence is linked to, in the order of linking; links whose record is gone are left out."""
    return tuple(one for link in _links(desk) if link.evidence_code == evidence and (one := _proved(desk, link)))


def counts(desk: Desk, sheet: str) -> Counter[UUID]:
    """How many pieces of evidence each record of a sheet has."""
    pairs = {(one.record, one.evidence_code) for one in _links(desk) if one.sheet == sheet}
    return Counter(UUID(record) for record, _ in pairs)


def loose(desk: Desk) -> tuple[Evidence, ...]:
    """Evidence that is linked to nothing."""
    linked = {one.evidence_code for one in _links(desk)}
    return tuple(one for one in _all(desk) if one.id not in linked)


def content_of(desk: Desk, evidence: UUID) -> bytes:
    """The bytes of a piece of evidence, compared with what was taken in. Raises `Gone`, `FileMissing`, `FileChanged`."""
    row = _evidence(desk, evidence)
    content = desk.file.blob(row.sha256)
    if content is None:
        raise FileMissing(row.evidence_code)
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise FileChanged(row.evidence_code)
    return content


# Naming


def named(desk: Desk, code: str) -> UUID:
    """The evidence with this code. Raises `NoSuchCode`."""
    return cast("UUID", desk.parse(EVIDENCE_LINKS.name, "evidence_code", code))


def row_named(desk: Desk, text: str) -> Proved:
    """The row, or field of a row, that `sheet:code`, `sheet:#4` or `sheet:id` names, with `:field` after it.

    Raises `NotProvable`, `NoSuchRow`.
    """
    sheet, _, rest = text.partition(":")
    which, _, field = rest.partition(":")
    if sheet not in PROVABLE:
        raise NotProvable(sheet)
    rows = desk.records(sheet)
    code = BY_NAME[sheet].code
    fits = (one for one in rows if which.casefold() in (str(one.id), str(getattr(one, code or "id")).casefold()))
    found = next(fits, None)
    if found is None and which.startswith("#") and which[1:].isdecimal() and 0 < int(which[1:]) <= len(rows):
        found = rows[int(which[1:]) - 1]
    if found is None:
        raise NoSuchRow(text)
    proved = Proved(sheet, found.id, field or None)
    check_provable(desk, (proved,))
    return proved


def called(desk: Desk, of: Proved) -> str:
    """How a row is called so that `row_named` finds it again: its code, else its number in order of entry."""
    code = BY_NAME[of.sheet].code
    own = getattr(desk.record(of.sheet, of.record), code) if code else None
    return str(own) if own else f"#{[one.id for one in desk.records(of.sheet)].index(of.record) + 1}"


# Copying out


def export(
    desk: Desk, evidence: Iterable[UUID], folder: Path, *, read_only: bool = False, progress: Progress = silent
) -> tuple[Path, ...]:
    """Write copies into `folder`, called by code and name; nothing that is there is written over.

    Copies that are only to be looked at are made `read_only`. Raises `NoFolder`, `NotWritten`, and what `content_of`
    raises.
    """
    if not folder.is_dir():
        raise NoFolder(folder)
    wanted, written = list(evidence), []
    for number, one in enumerate(wanted):
        progress("files", number, len(wanted))
        content = content_of(desk, one)
        written.append(_laid(folder, copy_name(_evidence(desk, one), content), content))
        if read_only:
            written[-1].chmod(0o400)
    return tuple(written)


def copy_name(row: Evidence, content: bytes) -> str:
    """What a copy is called: its code and name, with an ending that fits what it holds, whatever the row says."""
    try:
        sort = media_type_of(content, row.file_name)
    except Refusal:
        sort = ""
    return clean_name(f"{re.sub(r'[^0-9A-Za-z-]', '_', row.evidence_code)} {clean_name(row.file_name, sort)}", sort)


# Inside


def _read(one: Path | Given) -> Given:
    from ..seal.files import read_bounded

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


def _laid(folder: Path, name: str, content: bytes) -> Path:
    """Write a new file; where there is one of that name, it gets a number. Raises `NotWritten`."""
    wanted = Path(name)
    for number in range(1, 10_000):
        target = folder / (name if number == 1 else f"{wanted.stem}-{number}{wanted.suffix}")
        try:
            # "x": made anew or not at all, also where a link of that name leads elsewhere.
            with target.open("xb") as file:
                _fill(file.write, content, target)
        except FileExistsError:
            continue
        except OSError as error:
            raise NotWritten(target.name, error.strerror or str(error)) from error
        return target
    raise NotWritten(name, "too many files of that name")


def _fill(write: Callable[[bytes], int], content: bytes, target: Path) -> None:
    try:
        write(content)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _all(desk: Desk) -> tuple[Evidence, ...]:
    return cast("tuple[Evidence, ...]", desk.records(EVIDENCE.name))


def _links(desk: Desk) -> tuple[EvidenceLink, ...]:
    return cast("tuple[EvidenceLink, ...]", desk.records(EVIDENCE_LINKS.name))


def _evidence(desk: Desk, one: UUID) -> Evidence:
    return cast("Evidence", desk.record(EVIDENCE.name, one))


def _known(desk: Desk) -> dict[str, Evidence]:
    """What is here already, by the digests of what is kept and of what was given."""
    return {digest: one for one in _all(desk) for digest in (one.sha256, one.original_sha256) if digest}


def _new_links(desk: Desk, evidence: UUID, to: Iterable[Proved]) -> Iterator[EvidenceLink]:
    there = {(one.sheet, one.record, one.field) for one in _links(desk) if one.evidence_code == evidence}
    for one in dict.fromkeys(to):
        if (one.sheet, str(one.record), one.field) not in there:
            yield EvidenceLink(
                id=uuid4(), evidence_code=evidence, sheet=one.sheet, record=str(one.record), field=one.field
            )


def _is_of(one: EvidenceLink, sheet: str, record: UUID, field: str | None, *, or_whole: bool = False) -> bool:
    if (one.sheet, one.record) != (sheet, str(record)):
        return False
    return field is None or one.field == field or (or_whole and one.field is None)


def _proved(desk: Desk, one: EvidenceLink) -> Proved | None:
    try:
        found = Proved(one.sheet, UUID(one.record), one.field)
        check_provable(desk, (found,))
    except (Refusal, ValueError):
        return None
    return found


def _codes(rows: Sequence[Evidence]) -> str:
    return ", ".join(row.evidence_code for row in rows) if len(rows) < 6 else f"{len(rows)} files"
