"""Remarks that head office made on signed summaries: which still wait, and what stands for each signed period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from .records import Receipt, Remark, SignedSummary


@dataclass(frozen=True, slots=True)
class Answer:
    """What head office said last of a summary, with the remarks that still wait."""

    receipt: Receipt
    waiting: tuple[Remark, ...]
    count: int
    is_amended: bool

    @property
    def is_returned(self) -> bool:
        """Was the summary returned?"""
        return self.receipt.answer == "returned"

    @property
    def needs_work(self) -> bool:
        """Is it for the site to do something: deal with remarks, or sign anew?"""
        return self.is_returned and not self.is_amended


def answers(
    summaries: Iterable[SignedSummary], receipts: Iterable[Receipt], remarks: Iterable[Remark]
) -> tuple[Answer, ...]:
    """The newest answer to each summary, in the order of the summaries.

    A summary is amended once a newer one of its period was signed.
    """
    newest = {one.document: one for one in receipts}
    by_receipt: dict[UUID, list[Remark]] = {}
    for one in remarks:
        by_receipt.setdefault(one.receipt, []).append(one)
    known = sorted(summaries, key=lambda one: one.sequence)
    last = {one.period: one.document for one in known}
    found = []
    for summary in known:
        receipt = newest.get(summary.document)
        if receipt:
            mine = by_receipt.get(receipt.id, [])
            waiting = tuple(each for each in mine if each.dealt_on is None)
            found.append(Answer(receipt, waiting, len(mine), last[summary.period] != summary.document))
    return tuple(found)
