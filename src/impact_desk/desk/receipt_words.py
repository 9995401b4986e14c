"""What both sides note of a receipt."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from ..domain.records import Receipt, Remark
from ..exchange.document import moment_text
from ..exchange.receipt import ReceiptText, RemarkText

ENDING = ".impact-receipt"
"""What receipts end in."""
_LONGEST_NAME = 255


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose signature a receipt carries."""

    name: str
    certificate_sha256: str


def noted(text: ReceiptText, sender: Sender, file_name: str, sha256: str, moment: str) -> Receipt:
    """The record of a receipt whose file has that name and digest, noted at `moment`."""
    return Receipt(
        id=uuid4(),
        receipt=str(text.receipt),
        document=str(text.document),
        facility_code=text.facility_code,
        period=text.period,
        sequence=text.sequence,
        answer=text.answer,
        issuer=text.issuer,
        signer=sender.name,
        certificate_sha256=sender.certificate_sha256,
        created=moment_text(text.created),
        noted_at=moment,
        file_name=file_name[-_LONGEST_NAME:],
        sha256=sha256,
    )


def noted_remark(receipt: Receipt, one: RemarkText) -> Remark:
    """The record of a remark."""
    record = str(one.record) if one.record else None
    return Remark(id=uuid4(), receipt=receipt.id, sheet=one.sheet, record=record, field=one.field, text=one.text)
