"""Which signed figures have moved since they were signed, and by which steps: the summaries kept in the file against the records of now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID
from weakref import ref

from ..domain.closing import CLOSED_SHEETS, LIVING, Closing
from ..domain.exact import shorten
from ..domain.figure import Figures, Row
from ..domain.figures import facility_figures
from ..domain.moved import LONGEST_REASON, Amendment, Moved, Shown, Step, moved_figures
from ..domain.parcel import SUMMARY_ATTACHMENT
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import SignedSummary
from ..store.journal import ChangeSet
from .project_desk import Desk


@dataclass(frozen=True, slots=True)
class Signed:
    """What was signed: the figures as stated, and those that the signed rows lead to."""

    stated: Mapping[str, Shown]
    figures: Figures


@dataclass(frozen=True, slots=True)
class Movement:
    """A signed period: how many figures its summary states, and those that have moved since, by these steps.

    `unread` says that the signed file is not at hand, so that nothing can be said.
    """

    closing: Closing
    signed: int
    moved: tuple[Moved, ...]
    unread: bool = False

    @property
    def count(self) -> int:
        """How many of the signed figures are no longer as they were signed."""
        return sum(one.state != "new" for one in self.moved)

    def amendment(self, because: str) -> Amendment | None:
        """What a summary that replaces this one says of it; nothing where the signed file is not at hand."""
        if self.unread:
            return None
        figures = tuple(one.amended for one in self.moved)
        return Amendment(self.closing.sequence, self.signed, shorten(because, 2 * LONGEST_REASON), figures)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step that moved a figure, oldest first."""
        found = {step.entry: step for one in self.moved for step in one.steps}
        return tuple(found[entry] for entry in sorted(found))

    def as_json(self) -> dict[str, Any]:
        """The period as `moved --json` gives it."""
        one = self.closing
        return {
            "period": str(one.period),
            "document": one.document,
            "sequence": one.sequence,
            "closed": one.is_closed,
            "reopened": one.reopened,
            "signed_figures": self.signed,
            "moved_figures": self.count,
            "readable": not self.unread,
            "figures": [each.as_json() for each in self.moved],
        }


class Movements:
    """Reckons movements of one project, each again only when what its summary covers was touched. For any thread."""

    def __init__(self, desk: Desk) -> None:
        """Follow the project of `desk`."""
        # Kept for as long as the desk, which it must not keep in turn.
        self._followed = ref(desk)
        self._signed: dict[str, Signed | None] = {}
        self._known: dict[str, tuple[int, Movement]] = {}

    @property
    def _desk(self) -> Desk:
        found = self._followed()
        if found is None:
            raise ReferenceError
        return found

    def all(self, project: Project, shown: Figures | None = None) -> tuple[Movement, ...]:
        """Each signed period of the snapshot `project`; `shown` are figures of one period that are at hand already."""
        return tuple(self._of(one, project, shown) for one in self._desk.closings())

    def _of(self, closing: Closing, project: Project, shown: Figures | None) -> Movement:
        stamp = self._desk.gate.disturbances[closing.document]
        known = self._known.get(closing.document)
        if known and known[0] == stamp and known[1].closing == closing:
            return known[1]
        found = self._reckoned(closing, project, shown)
        self._known[closing.document] = stamp, found
        return found

    def _reckoned(self, closing: Closing, project: Project, shown: Figures | None) -> Movement:
        signed = self._signed_by(closing)
        if signed is None:
            return Movement(closing, 0, (), unread=True)
        steps = steps_since(self._desk, closing)
        if not steps:
            return Movement(closing, len(signed.stated), ())
        at_hand = shown if shown is not None and shown.period == str(closing.period) else None
        try:
            now = at_hand or facility_figures(project, closing.period)
        except Refusal:
            # What keeps figures from being reckoned at all is said elsewhere.
            return Movement(closing, len(signed.stated), ())
        return Movement(closing, len(signed.stated), moved_figures(signed.stated, signed.figures, now, steps))

    def _signed_by(self, closing: Closing) -> Signed | None:
        if closing.document not in self._signed:
            self._signed[closing.document] = signed_in(self._desk, closing.document)
        return self._signed[closing.document]


def movement_of(desk: Desk, period: Period, figures: Figures) -> Movement | None:
    """What has moved since the newest summary of a period, against `figures` of now; nothing where none was signed."""
    closing = next((one for one in desk.closings() if one.period == period), None)
    if closing is None:
        return None
    signed = signed_in(desk, closing.document)
    if signed is None:
        return Movement(closing, 0, (), unread=True)
    moved = moved_figures(signed.stated, signed.figures, figures, steps_since(desk, closing))
    return Movement(closing, len(signed.stated), moved)


def signed_in(desk: Desk, document: str) -> Signed | None:
    """What a summary that the file keeps states; nothing where its file is not there, changed, or not to be trusted."""
    from ..exchange.payload import read_payload
    from ..seal.document import embedded_data

    record = _summary(desk, document)
    content = desk.file.blob(record.sha256) if record and desk.trusts_its_files else None
    if content is None or record is None or hashlib.sha256(content).hexdigest() != record.sha256:
        return None
    raw = embedded_data(content, (SUMMARY_ATTACHMENT,))
    if raw is None:
        return None
    try:
        payload = read_payload(raw)
        return Signed(payload.figures, facility_figures(payload.project, payload.meta.period))
    except Refusal:
        return None


def steps_since(desk: Desk, closing: Closing) -> tuple[Step, ...]:
    """The steps after a signature that still stand and touched rows of sheets that signatures close, oldest first."""
    record = _summary(desk, closing.document)
    if record is None:
        return ()
    entries = desk.file.since(record.journal_head)
    rows: dict[int, set[Row]] = {}
    for entry, sheet, one in desk.file.touched_since(entries[0].seq) if entries else ():
        if sheet in CLOSED_SHEETS and (sheet not in LIVING or _tells(desk, entry, sheet, one)):
            rows.setdefault(entry, set()).add((sheet, one))
    reason = closing.reopened or ""
    return tuple(
        Step(
            one.seq,
            one.title,
            one.author,
            one.reason or reason,
            frozenset(rows[one.seq]),
            _facility(desk, rows, one.seq),
        )
        for one in _standing(entries)
        if one.seq in rows
    )


def _facility(desk: Desk, rows: Mapping[int, set[Row]], entry: int) -> frozenset[str]:
    """The fields of the facility that an entry changed."""
    touched = (record for sheet, record in rows[entry] if sheet == "facility")
    changes = (one for record in touched for one in desk.changes(record=record) if one.change_set == entry)
    return frozenset(name for one in changes for name in one.fields)


def _tells(desk: Desk, entry: int, sheet: str, record: UUID) -> bool:
    """Did an entry do more to a row than what may go on changing?"""
    mine = (one for one in desk.changes(record=record) if one.change_set == entry)
    return any(one.act != "changed" or not set(one.fields) <= set(LIVING[sheet]) for one in mine)


def _standing(entries: tuple[ChangeSet, ...]) -> Iterator[ChangeSet]:
    """Entries that no later one among them turned back, and that turned back none among them; oldest first."""
    among, undone, kept = {one.seq for one in entries}, set[int](), list[ChangeSet]()
    for one in reversed(entries):
        if one.seq in undone:
            continue
        if one.undoes in among and one.undoes is not None:
            undone.add(one.undoes)
        else:
            kept.append(one)
    return reversed(kept)


def _summary(desk: Desk, document: str) -> SignedSummary | None:
    signed = cast("tuple[SignedSummary, ...]", desk.records("summaries"))
    return next((one for one in signed if one.document == document), None)
