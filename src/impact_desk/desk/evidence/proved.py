"""What evidence proves: records, or single fields of them, and the links that lead there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID, uuid4

from ...domain.evidence import PROVABLE, NotProvable
from ...domain.problem import Refusal
from ...domain.records import Evidence, EvidenceLink
from ...domain.sheets import BY_NAME, EVIDENCE, EVIDENCE_LINKS
from ..project_desk import Desk


@dataclass(frozen=True, slots=True)
class Proved:
    """What evidence is linked to: a record of a sheet, or one field of it."""

    sheet: str
    record: UUID
    field: str | None = None


def check_provable(desk: Desk, to: Iterable[Proved]) -> None:
    """Refuse what evidence cannot belong to. Raises `NotProvable`, `Gone`."""
    for one in to:
        if one.sheet not in PROVABLE:
            raise NotProvable(one.sheet)
        if one.field is not None and one.field not in {field.name for field in BY_NAME[one.sheet].fields}:
            raise NotProvable(one.field)
        desk.record(one.sheet, one.record)


def all_evidence(desk: Desk) -> tuple[Evidence, ...]:
    """All evidence of a project, in the order of taking in."""
    return cast("tuple[Evidence, ...]", desk.records(EVIDENCE.name))


def all_links(desk: Desk) -> tuple[EvidenceLink, ...]:
    """All links of evidence, in the order of linking."""
    return cast("tuple[EvidenceLink, ...]", desk.records(EVIDENCE_LINKS.name))


def evidence_record(desk: Desk, one: UUID) -> Evidence:
    """The record of a piece of evidence. Raises `Gone`."""
    return cast("Evidence", desk.record(EVIDENCE.name, one))


def proved_of(desk: Desk, one: EvidenceLink) -> Proved | None:
    """What a link leads to; nothing where its record is gone."""
    try:
        found = Proved(one.sheet, UUID(one.record), one.field)
        check_provable(desk, (found,))
    except (Refusal, ValueError):
        return None
    return found


def is_of(one: EvidenceLink, sheet: str, record: UUID, field: str | None, *, or_whole: bool = False) -> bool:
    """Does a link lead to this record, or to this field of it; with `or_whole`, also where it leads to the record?"""
    if (one.sheet, one.record) != (sheet, str(record)):
        return False
    return field is None or one.field == field or (or_whole and one.field is None)


def new_links(desk: Desk, evidence: UUID, to: Iterable[Proved]) -> Iterator[EvidenceLink]:
    """The links to `to` that a piece of evidence does not have yet."""
    there = {(one.sheet, one.record, one.field) for one in all_links(desk) if one.evidence_code == evidence}
    for one in dict.fromkeys(to):
        if (one.sheet, str(one.record), one.field) not in there:
            yield EvidenceLink(
                id=uuid4(), evidence_code=evidence, sheet=one.sheet, record=str(one.record), field=one.field
            )


def codes_of(rows: Sequence[Evidence]) -> str:
    """How a step names the evidence that it is about."""
    return ", ".join(row.evidence_code for row in rows) if len(rows) < 6 else f"{len(rows)} files"
