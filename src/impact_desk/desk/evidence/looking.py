"""What evidence there is, of a row or of none, and its bytes, compared with what was taken in."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from uuid import UUID

from ...domain.problem import Fault
from ...domain.records import Evidence
from ..project_desk import Desk
from .proved import Proved, all_evidence, all_links, evidence_record, is_of, proved_of


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


def evidence_of(desk: Desk, sheet: str, record: UUID, field: str | None = None) -> tuple[Evidence, ...]:
    """The evidence of a record; with a `field`, what proves that field or the record as a whole."""
    wanted = {one.evidence_code for one in all_links(desk) if is_of(one, sheet, record, field, or_whole=True)}
    return tuple(one for one in all_evidence(desk) if one.id in wanted)


def evidence_by_row(
    desk: Desk, among: Iterable[tuple[str, UUID]] | None = None
) -> dict[tuple[str, UUID], tuple[Evidence, ...]]:
    """The evidence of every row that has some, for who asks about many; of no others than those `among` these."""
    wanted = None if among is None else {(sheet, str(record)) for sheet, record in among}
    rows = {one.id: one for one in all_evidence(desk)}
    found: dict[tuple[str, UUID], dict[UUID, Evidence]] = {}
    for one in all_links(desk):
        # Each row of a long sheet is looked up by itself.
        proved = proved_of(desk, one) if wanted is None or (one.sheet, one.record) in wanted else None
        if proved and one.evidence_code in rows:
            found.setdefault((proved.sheet, proved.record), {})[one.evidence_code] = rows[one.evidence_code]
    return {row: tuple(pieces.values()) for row, pieces in found.items()}


def proved_by(desk: Desk, evidence: UUID) -> tuple[Proved, ...]:
    """What a piece of evidence is linked to, in the order of linking; links whose record is gone are left out."""
    return tuple(one for link in all_links(desk) if link.evidence_code == evidence and (one := proved_of(desk, link)))


def counts(desk: Desk, sheet: str) -> Counter[UUID]:
    """How many pieces of evidence each record of a sheet has."""
    pairs = {(one.record, one.evidence_code) for one in all_links(desk) if one.sheet == sheet}
    return Counter(UUID(record) for record, _ in pairs)


def loose(desk: Desk) -> tuple[Evidence, ...]:
    """Evidence that is linked to nothing."""
    linked = {one.evidence_code for one in all_links(desk)}
    return tuple(one for one in all_evidence(desk) if one.id not in linked)


def content_of(desk: Desk, evidence: UUID) -> bytes:
    """The bytes of a piece of evidence, compared with what was taken in. Raises `Gone`, `FileMissing`, `FileChanged`."""
    row = evidence_record(desk, evidence)
    content = desk.file.blob(row.sha256)
    if content is None:
        raise FileMissing(row.evidence_code)
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise FileChanged(row.evidence_code)
    return content
