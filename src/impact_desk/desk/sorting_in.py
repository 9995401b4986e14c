"""What becomes of each summary that arrives at head office: pure decisions, made on what the group file holds.

Same bytes: already there. Same document with other bytes: refused. A higher number for the same site and period
supersedes what is there; a lower one is older than what is there and is only kept; the same number on another document
means that a site's copies went separate ways, and is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from ..domain.records import ReceivedSummary
from ..seal.verdict import Reason

Fate = Literal["accepted", "superseded", "already there", "refused"]

_CONFLICT = "The document {document} is there already with other content. One of the two is not what the site signed; ask the site."
_FORK = "{facility} sent another summary of {period} with the same number {sequence} before. Its project was copied or restored; let the site export the summary once more from the project that counts."
_OLDER = "{facility}'s summary {newest} of {period} is there already; this is number {sequence}, which it replaced."
_REPLACED = "{facility}'s summary {newest} of {period} replaces it."
_OTHER_SIGNER = "It was signed with another certificate than {facility}'s summary before it."


@dataclass(frozen=True, slots=True)
class Sorted:
    """One arrival (`place` in the order given), its fate, and why. `by` is the summary that supersedes it."""

    place: int
    arrival: ReceivedSummary
    fate: Fate
    reasons: tuple[Reason, ...] = ()
    by: ReceivedSummary | None = None


@dataclass(slots=True)
class Sorting:
    """Arrivals sorted into what is kept; `outdated` are those kept before that an arrival supersedes, each with it."""

    kept: list[ReceivedSummary]
    sorted: list[Sorted] = field(default_factory=list)
    outdated: list[tuple[ReceivedSummary, ReceivedSummary]] = field(default_factory=list)


def sort_in(arrivals: Iterable[tuple[int, ReceivedSummary]], kept: Sequence[ReceivedSummary]) -> Sorting:
    """Sort summaries, which are all valid, into those that are `kept`. The order of arrival decides nothing but ties."""
    sorting = Sorting(list(kept))
    for place, one in sorted(arrivals, key=lambda pair: (pair[1].sequence, pair[0])):
        sorting.sorted.append(_sorted(sorting, place, one))
    sorting.sorted.sort(key=lambda one: one.place)
    return sorting


def _sorted(sorting: Sorting, place: int, one: ReceivedSummary) -> Sorted:
    if any(other.sha256 == one.sha256 for other in sorting.kept):
        return Sorted(place, one, "already there")
    if any(other.document == one.document for other in sorting.kept):
        return Sorted(place, one, "refused", (Reason(_CONFLICT, {"document": one.document}),))
    rivals = [two for two in sorting.kept if (two.facility_code, two.period) == (one.facility_code, one.period)]
    if any(other.sequence == one.sequence for other in rivals):
        return Sorted(place, one, "refused", (Reason(_FORK, _parts(one)),))
    remarks = _remarks(one, [other for other in sorting.kept if other.facility_code == one.facility_code])
    newest = max(rivals, key=lambda other: other.sequence, default=None)
    if newest is not None and newest.sequence > one.sequence:
        sorting.kept.append(replace(one, superseded=True))
        parts = {**_parts(one), "newest": newest.sequence}
        return Sorted(place, one, "superseded", (Reason(_OLDER, parts),), newest)
    _outdate(sorting, rivals, one)
    sorting.kept.append(one)
    return Sorted(place, one, "accepted", remarks)


def _outdate(sorting: Sorting, rivals: Sequence[ReceivedSummary], by: ReceivedSummary) -> None:
    arrived = {one.arrival.id: at for at, one in enumerate(sorting.sorted)}
    for old in rivals:
        if old.superseded:
            continue
        sorting.kept[sorting.kept.index(old)] = replace(old, superseded=True)
        if old.id in arrived:
            reason = Reason(_REPLACED, {**_parts(old), "newest": by.sequence})
            at = arrived[old.id]
            sorting.sorted[at] = replace(sorting.sorted[at], fate="superseded", reasons=(reason,), by=by)
        else:
            sorting.outdated.append((old, by))


def _remarks(one: ReceivedSummary, before: Sequence[ReceivedSummary]) -> tuple[Reason, ...]:
    if not before or before[-1].certificate_sha256 == one.certificate_sha256:
        return ()
    return (Reason(_OTHER_SIGNER, {"facility": one.facility_code}),)


def _parts(one: ReceivedSummary) -> dict[str, object]:
    return {"facility": one.facility_code, "period": str(one.period), "sequence": one.sequence}
