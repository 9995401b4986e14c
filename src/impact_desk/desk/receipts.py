"""A site takes in head office's receipts: each verified before it is believed, its remarks kept until they are dealt with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from ..domain.exact import shorten
from ..domain.problem import Refusal
from ..domain.records import Receipt, Remark, SignedSummary
from ..domain.remarks import Answer, answers
from ..domain.sheets import BY_NAME
from ..exchange.document import moment_text
from ..exchange.receipt import PART, ReceiptText, read_receipt
from ..exchange.refusals import RowsRefused
from ..store.faults import ReadOnlyFile
from ..store.file import Writing
from .project_desk import Desk
from .receipt_words import ENDING, Sender, noted, noted_remark
from .trust import NobodyTrusted, pin, trust_for

if TYPE_CHECKING:
    from ..seal.trust import TrustStore
    from ..seal.verdict import Verdict

__all__ = ["ENDING", "TakenReceipt", "answers_of", "deal_with", "take_receipt"]

LARGEST = 1024 * 1024
"""Bytes of a receipt; a thousand long remarks, packed, are less."""
SHORTEST = 6
"""Characters of an id that name a remark."""


class NotAReceipt(Refusal):
    """A file in which nothing may be believed."""

    def __init__(self, file: str, cause: str) -> None:
        super().__init__("{file} was not taken in: {cause}", file=file, cause=cause)


class ReceiptOfAnother(Refusal):
    """A receipt for another site."""

    def __init__(self, facility: str, own: str) -> None:
        super().__init__(
            "This receipt is for {facility}, and this project is {own}'s. Open it in the project of {facility}.",
            facility=facility,
            own=own,
        )


class ForUnknownSummary(Refusal):
    """A receipt for a summary that was not signed here."""

    def __init__(self, period: str, number: int) -> None:
        super().__init__(
            "This receipt is for summary {number} of {period}, which this project did not sign, or not in these bytes. Open the project that signed it.",
            period=period,
            number=number,
        )


class NotHeadOffice(Refusal):
    """A receipt whose signer is not head office."""

    def __init__(self, signer: str, facility: str, issuer: str) -> None:
        super().__init__(
            "This receipt is signed by {signer} for {facility}, but receipts come from {issuer}. Ask head office whether it is theirs.",
            signer=signer,
            facility=facility,
            issuer=issuer or "head office, never from the site itself",
        )


class TakenBefore(Refusal):
    """A receipt that the project holds."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} was taken in before; nothing is new in it.", file=file)


class NoAuthorityYet(Refusal):
    """The project has not been told whom to trust."""

    def __init__(self) -> None:
        super().__init__(
            "This project trusts no authority yet. Give head office's root.pem with its first receipt, and compare its fingerprint by telephone."
        )


class NoSuchRemark(Refusal):
    """No remark, or several, have such an id."""

    def __init__(self, text: str) -> None:
        super().__init__(
            "No one remark has the id {text}. The list of what head office said has them.", text=shorten(text)
        )


@dataclass(frozen=True, slots=True)
class TakenReceipt:
    """What was taken in."""

    receipt: Receipt
    remarks: tuple[Remark, ...]


def take_receipt(desk: Desk, path: Path, trust: Sequence[Path] | None = None) -> TakenReceipt:
    """Take a receipt in as one step. `trust` may be left out once the project trusts an authority.

    Raises the faults of reading, `NoAuthorityYet`, `OtherAuthority`, `NotAReceipt`, `ReceiptOfAnother`,
    `ForUnknownSummary`, `NotHeadOffice`, `TakenBefore`, `ReadOnlyFile`.
    """
    from ..seal.container import open_container
    from ..seal.files import read_bounded

    if desk.read_only:
        raise ReadOnlyFile(desk.path)
    try:
        store = trust_for(desk, trust)
    except NobodyTrusted as nobody:
        raise NoAuthorityYet from nobody
    raw = read_bounded(path, LARGEST)
    found = open_container(raw, store, needed=(PART,))
    if found.verdict.verdict != "valid" or found.parts != (PART,) or found.verdict.signer is None:
        raise NotAReceipt(path.name, _cause(found.verdict))
    try:
        text = read_receipt(found.part(PART))
    except RowsRefused as refused:
        raise NotAReceipt(path.name, str(refused)) from refused
    signer = found.verdict.signer
    _check(desk, text, signer.name, signer.facility, path.name)
    moment, sender = moment_text(datetime.now(UTC)), Sender(signer.name, signer.certificate_sha256)
    receipt = noted(text, sender, path.name, found.verdict.sha256 or "", moment)
    remarks = tuple(noted_remark(receipt, one) for one in text.remarks)
    _keep(desk, store, TakenReceipt(receipt, remarks), raw)
    return TakenReceipt(receipt, remarks)


def answers_of(desk: Desk) -> tuple[Answer, ...]:
    """What head office said last of each signed summary."""
    summaries, receipts, remarks = (desk.records(name) for name in ("summaries", "receipts", "remarks"))
    return answers(
        cast("tuple[SignedSummary, ...]", summaries),
        cast("tuple[Receipt, ...]", receipts),
        cast("tuple[Remark, ...]", remarks),
    )


def place_of(desk: Desk, remark: Remark, language: str = "en") -> str:
    """What a remark is about, in words of the sheets: sheet, code or date of the row, field."""
    if not remark.record or remark.sheet is None or remark.sheet not in BY_NAME:
        return "整份摘要" if language.startswith("zh") else "The whole summary"
    sheet = BY_NAME[remark.sheet]
    one = desk.find(sheet.name, UUID(remark.record))
    code = str(getattr(one, sheet.code or "date", None) or "")
    fields = {each.name: each.title_in(language) for each in sheet.fields}
    gone = "" if one is not None else "資料列已刪除" if language.startswith("zh") else "row no longer there"
    return ", ".join(
        part for part in (sheet.title_in(language), code, fields.get(remark.field or "", ""), gone) if part
    )


def find_remark(desk: Desk, text: str) -> Remark:
    """The remark whose id begins with `text`. Raises `NoSuchRemark`."""
    wanted = text.strip().casefold()
    known = cast("tuple[Remark, ...]", desk.records("remarks"))
    found = [one for one in known if len(wanted) >= SHORTEST and str(one.id).startswith(wanted)]
    if len(found) != 1:
        raise NoSuchRemark(text)
    return found[0]


def deal_with(desk: Desk, remark: UUID, outcome: str = "", day: date | None = None) -> None:
    """Note that a remark was dealt with, and how, as one step. Raises a `Refusal`."""
    words = desk.parse("remarks", "outcome", outcome)
    today = day or date.today()  # noqa: DTZ011 - the day on the wall
    desk.change("remarks", remark, {"dealt_on": today, "outcome": words})


def _check(desk: Desk, text: ReceiptText, signer: str, facility: str, file: str) -> None:
    """Is it head office's answer to what was signed here?"""
    own = desk.project().site.facility_code
    earlier = cast("tuple[Receipt, ...]", desk.records("receipts"))
    if text.facility_code != own:
        raise ReceiptOfAnother(text.facility_code, own)
    if facility != text.issuer or facility == own:
        raise NotHeadOffice(signer, facility, "" if facility == own else text.issuer)
    # Certificates name no rank: whoever answered first is head office, and the person saw who that was.
    if earlier and earlier[0].issuer != text.issuer:
        raise NotHeadOffice(signer, facility, earlier[0].issuer)
    signed = {one.document: one for one in cast("tuple[SignedSummary, ...]", desk.records("summaries"))}
    mine = signed.get(str(text.document))
    if mine is None or (mine.sha256, mine.period, mine.sequence) != (text.sha256, text.period, text.sequence):
        raise ForUnknownSummary(str(text.period), text.sequence)
    if any(one.receipt == str(text.receipt) for one in earlier):
        raise TakenBefore(file)


def _keep(desk: Desk, store: TrustStore, taken: TakenReceipt, raw: bytes) -> None:
    one = taken.receipt
    word = f"returned with {len(taken.remarks)} remarks" if taken.remarks else "accepted"

    def act(writing: Writing) -> None:
        pin(desk, writing, store, one.noted_at)
        for record in (one, *taken.remarks):
            writing.add(record)
        writing.keep(raw)

    desk.write(f"Take in a receipt: summary {one.sequence} of {one.period} {word}", act, kind="receive")


def _cause(verdict: Verdict) -> str:
    if verdict.verdict in ("valid", "not_ours", "unsigned", "unreadable"):
        return "it is no receipt of Impact Desk. Choose the file that head office sent, ending in .impact-receipt."
    if verdict.verdict == "invalid":
        return "it was changed after head office signed it. Ask head office to send it again."
    return " ".join(str(reason) for reason in verdict.reasons[:1])
