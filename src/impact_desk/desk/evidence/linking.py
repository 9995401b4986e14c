"""Evidence that is here is linked to further records, and taken off them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING
from uuid import UUID

from ...domain.sheets import EVIDENCE_LINKS
from ..project_desk import Desk
from .proved import Proved, all_links, check_provable, codes_of, evidence_record, is_of, new_links

if TYPE_CHECKING:
    from ...store.file import Writing


def link(desk: Desk, evidence: Collection[UUID], to: Collection[Proved]) -> None:
    """Link evidence that is here to further records, as one step. Raises `Gone`, `NotProvable`."""
    check_provable(desk, to)
    rows = [evidence_record(desk, one) for one in evidence]
    links = [link for row in rows for link in new_links(desk, row.id, to)]
    if links:
        desk.write(f"Link {codes_of(rows)}", lambda writing: writing.add_all(links))


def unlink(desk: Desk, evidence: Collection[UUID], of: Proved) -> None:
    """Take evidence off a record, or off one field of it, as one step; it stays in the list of evidence."""
    rows = [evidence_record(desk, one) for one in evidence]
    doomed = [
        one.id
        for one in all_links(desk)
        if one.evidence_code in set(evidence) and is_of(one, of.sheet, of.record, of.field)
    ]

    def act(writing: Writing) -> None:
        for one in doomed:
            writing.remove(EVIDENCE_LINKS.name, one)

    if doomed:
        desk.write(f"Unlink {codes_of(rows)}", act)
