"""What the program itself keeps: unfinished rows and what was signed."""

from __future__ import annotations

from dataclasses import dataclass

from ..fields import Record, declare
from ..kinds import Code, Count, Personal, Span, Text
from ..period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """A row begun but not complete: what was typed is kept until the row has all it needs."""

    sheet: str = declare(Code(), "Sheet", "工作表", required=True)
    typed: str = declare(
        Personal(limit=100_000, lines=True),
        "Typed",
        "已輸入內容",
        required=True,
        help="Field names and typed texts as a JSON object.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSummary(Record):
    """A summary that an officer of this site signed: which rows, by whom, and what it replaced."""

    document: str = declare(Code(), "Document", "文件", required=True, help="Id of the document, a UUID.")
    period: Period = declare(Span(), "Period", "期間", required=True)
    sequence: int = declare(
        Count(1),
        "Sequence",
        "序號",
        required=True,
        help="Counts the summaries of this site.",
    )
    file_name: str = declare(Text(255), "File", "檔案", required=True)
    sha256: str = declare(Code(), "SHA-256", "SHA-256", required=True, help="Digest of the signed file.")
    signer: str = declare(Text(200), "Signed by", "簽署人", required=True)
    signed_at: str = declare(
        Text(40),
        "Signed at",
        "簽署時間",
        required=True,
        help="Moment in UTC, as the signing computer's clock had it.",
    )
    journal_head: str = declare(
        Text(64),
        "Journal head",
        "日誌摘要",
        required=True,
        help="Digest of the newest journal entry that the summary covers.",
    )
    replaces: str | None = declare(Code(), "Replaces", "取代", help="The document that this one amends.")
