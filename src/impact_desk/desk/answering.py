"""Head office answers a summary that it holds: accepts it, or returns it with remarks on rows, as a signed receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from ..domain.exact import shorten
from ..domain.fields import Record, travels
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import Receipt, ReceivedSummary, Remark
from ..domain.sheets import SHEETS
from ..exchange.document import moment_text
from ..exchange.receipt import PART, ReceiptText, RemarkText, build_receipt, read_receipt
from ..store.file import Writing
from .group_desk import GroupDesk
from .prepared import settled
from .receipt_words import ENDING, Sender, noted, noted_remark
from .work import program_version

if TYPE_CHECKING:
    from ..seal.identity import Identity


class NothingToReturn(Refusal):
    """A return without a word."""

    def __init__(self) -> None:
        super().__init__("Say in at least one remark why the summary is returned; the site reads nothing else.")


class RemarksOnAccepted(Refusal):
    """An acceptance with remarks."""

    def __init__(self) -> None:
        super().__init__("A summary is accepted as it is, without remarks. Return it, or leave the remarks out.")


class KeyOfASite(Refusal):
    """A receipt that a site's officer would sign."""

    def __init__(self, signer: str, facility: str) -> None:
        super().__init__(
            "{signer}'s key is for {facility}, which sends summaries itself. Sign receipts with head office's own key.",
            signer=signer,
            facility=facility,
        )


class NoLongerStands(Refusal):
    """A summary that another one replaced."""

    def __init__(self, sequence: int) -> None:
        super().__init__(
            "Summary {number} was superseded by a newer one of the same period. Answer that one.", number=sequence
        )


class WhichSummary(Refusal):
    """No summary, or several, go by that name."""

    def __init__(self, text: str, count: int) -> None:
        super().__init__(
            "{count} summaries of the group file go by “{text}”. Name one by its document id, its file, or facility and period (K7 2020).",
            text=shorten(text),
            count=count,
        )


class NoSuchRow(Refusal):
    """The summary holds no such row."""

    def __init__(self, sheet: str, row: str) -> None:
        super().__init__(
            "The summary holds no row “{row}” on the sheet {sheet}. Look it up in the summary.",
            sheet=shorten(sheet),
            row=shorten(row),
        )


@dataclass(frozen=True, slots=True)
class Answered:
    """A receipt that was made: its file, and what the group file noted."""

    path: Path
    receipt: Receipt
    remarks: tuple[Remark, ...]


def find_received(desk: GroupDesk, text: str) -> ReceivedSummary:
    """The summary called `text`: its document id or the beginning of it, its file, or facility and period.

    Of several that sites sent for one period, the one that stands. Raises `WhichSummary`.
    """
    wanted = text.strip().casefold()
    named = [
        one
        for one in desk.received()
        if wanted in (one.file_name.casefold(), f"{one.facility_code} {one.period}".casefold())
        or (len(wanted) >= 8 and one.document.casefold().startswith(wanted))
    ]
    standing = [one for one in named if not one.superseded] or named
    if len(standing) != 1:
        raise WhichSummary(text, len(standing))
    return standing[0]


def remark_on(project: Project, sheet: str, row: str, field: str, text: str) -> RemarkText:
    """A remark on a row of a summary, named by its id or its code; on the whole summary where `sheet` is empty.

    Raises `NoSuchRow`.
    """
    if not sheet:
        return RemarkText(text)
    about = next((one for one in SHEETS if one.name == sheet), None)
    if about is None or (field and field not in {one.name for one in about.fields if travels(one)}):
        raise NoSuchRow(f"{sheet} {field}".strip(), row)
    found = next((one for one in project.sheet(sheet) if _called(one, about.code, row)), None)
    if found is None:
        raise NoSuchRow(sheet, row)
    return RemarkText(text, sheet, found.id, field or None)


def _called(one: Record, code: str | None, row: str) -> bool:
    return str(one.id) == row.strip().casefold() or (code is not None and getattr(one, code) == row.strip())


def answer_with_key(  # each is one thing that a person says when answering
    desk: GroupDesk,
    document: str,
    answer: str,
    remarks: Sequence[RemarkText],
    key_path: Path,
    passphrase: str,
    out: Path,
) -> Answered:
    """Sign a receipt with a key that is still locked. Raises what `answer_summary` raises, and the faults of opening a key."""
    from ..seal.identity import open_identity

    return answer_summary(desk, document, answer, remarks, open_identity(key_path, passphrase), out)


def answer_summary(  # each is one thing that a person says when answering
    desk: GroupDesk,
    document: str,
    answer: str,
    remarks: Sequence[RemarkText],
    identity: Identity,
    out: Path,
    *,
    moment: datetime | None = None,
) -> Answered:
    """Sign a receipt for a received summary, lay it down at `out` and note it, all of it or nothing.

    Raises `NothingToReturn`, `RemarksOnAccepted`, `KeyOfASite`, `NoLongerStands`, `NotInGroup`, `CannotWrite`, and what
    reading the remarks back raises.
    """
    from ..seal.container import seal_parts
    from ..seal.files import lay_down

    now, one = settled(moment), _answerable(desk, document, answer, remarks, identity)
    text = _receipt(one, answer, tuple(remarks), identity, now)
    raw = build_receipt(text)
    # What the site will read is read here first: whatever it would refuse is not sent.
    read_receipt(raw)
    content = seal_parts({PART: raw}, identity, moment=now)
    out = out if out.suffix == ENDING else out.with_name(out.name + ENDING)
    receipt, noted = _noted(text, identity, content, out.name, moment_text(now))

    def act(writing: Writing) -> None:
        for record in (receipt, *noted):
            writing.add(record)
        writing.keep(content)
        # Last, so that a file lies there only when everything else was taken.
        lay_down(out, content)

    desk.write(_title(one, answer), act, kind="sign")
    return Answered(out, receipt, noted)


def answers(desk: GroupDesk) -> dict[str, Receipt]:
    """The newest answer to each summary, by its document."""
    found: dict[str, Receipt] = {}
    for one in desk.records("receipts"):
        if isinstance(one, Receipt):
            found[one.document] = one
    return found


def _answerable(
    desk: GroupDesk, document: str, answer: str, remarks: Sequence[RemarkText], identity: Identity
) -> ReceivedSummary:
    if answer == "returned" and not remarks:
        raise NothingToReturn
    if answer == "accepted" and remarks:
        raise RemarksOnAccepted
    one = find_received(desk, document)
    if one.superseded:
        raise NoLongerStands(one.sequence)
    if identity.facility in {each.facility_code for each in desk.received()}:
        raise KeyOfASite(identity.name, identity.facility)
    return one


def _receipt(
    one: ReceivedSummary, answer: str, remarks: tuple[RemarkText, ...], identity: Identity, now: datetime
) -> ReceiptText:
    return ReceiptText(
        receipt=uuid4(),
        issuer=identity.facility,
        facility_code=one.facility_code,
        document=UUID(one.document),
        sha256=one.sha256,
        period=one.period,
        sequence=one.sequence,
        answer=answer,
        created=now,
        program=program_version(),
        remarks=remarks,
    )


def _noted(
    text: ReceiptText, identity: Identity, content: bytes, name: str, moment: str
) -> tuple[Receipt, tuple[Remark, ...]]:
    from ..seal.tokens import digest

    receipt = noted(text, Sender(identity.name, identity.certificate_sha256), name, digest(content), moment)
    return receipt, tuple(noted_remark(receipt, one) for one in text.remarks)


def _title(one: ReceivedSummary, answer: str) -> str:
    act = "Accept" if answer == "accepted" else "Return"
    return f"{act} summary {one.sequence} of {one.facility_code} {one.period}"
