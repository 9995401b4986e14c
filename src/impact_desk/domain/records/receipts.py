"""Receipts: head office's answer to a signed summary, with its remarks on rows; kept by both sides."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Code, Count, Day, Reference, Span, Text
from ..period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt(Record):
    """What head office answered to a summary: accepted, or returned with remarks; the signed file is kept by its digest."""

    receipt: str = declare(Code(), "Receipt", "回條", required=True)
    document: str = declare(Code(), "Document", "文件", required=True)
    facility_code: str = declare(Code(), "Facility code", "廠區代號", required=True)
    period: Period = declare(Span(), "Period", "期間", required=True)
    sequence: int = declare(Count(1), "Sequence", "序號", required=True)
    answer: str = declare(words.ANSWER, "Answer", "回覆", required=True)
    issuer: str = declare(Code(), "Issued by", "發文單位", required=True)
    signer: str = declare(Text(200), "Signed by", "簽署人", required=True)
    certificate_sha256: str = declare(Code(), "Certificate", "憑證指紋", required=True)
    created: str = declare(Text(40), "Signed at", "簽署時間", required=True)
    noted_at: str = declare(Text(40), "Noted at", "登錄時間", required=True)
    file_name: str = declare(Text(255), "File", "檔案", required=True)
    sha256: str = declare(Code(), "SHA-256", "SHA-256", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Record):
    """What head office says of one row of a summary, or of the summary as a whole, and when the site had dealt with it."""

    receipt: UUID = declare(Reference(sheet="receipts"), "Receipt", "回條", required=True)
    sheet: str | None = declare(Code(), "Sheet", "工作表")
    record: str | None = declare(Code(), "Record", "紀錄")
    field: str | None = declare(Code(), "Field", "欄位")
    text: str = declare(Text(2000, lines=True), "Remark", "意見", required=True)
    dealt_on: dt.date | None = declare(Day(), "Dealt with on", "處理日期")
    outcome: str | None = declare(Text(500), "What was done", "處理說明")
