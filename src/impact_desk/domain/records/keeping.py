"""What the program itself keeps: unfinished rows, what was signed or reopened, evidence, settings, learnt mappings."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ..fields import Record, declare
from ..kinds import Code, Count, Day, Personal, Reference, Span, Text, YesNo
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening(Record):
    """A signed period opened again, so that what it covers may be corrected; the next summary is an amendment."""

    document: str = declare(
        Code(), "Document", "文件", required=True, help="The signed summary that is no longer final."
    )
    period: Period = declare(Span(), "Period", "期間", required=True)
    reason: str = declare(Text(500), "Reason", "原因", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """A file that proves something: a photo, receipt, letter or sheet, kept once by its SHA-256."""

    evidence_code: str = declare(Code(), "Evidence code", "佐證代號", required=True)
    sha256: str = declare(Code(), "SHA-256", "SHA-256", required=True, help="Digest of the kept bytes.")
    file_name: str = declare(Text(255), "File", "檔案", required=True)
    media_type: str = declare(Text(100), "Media type", "媒體類型", required=True)
    size: int = declare(Count(), "Size", "大小", required=True, unit="bytes")
    title: str | None = declare(Text(300), "Title", "標題", help="What it shows, in words.")
    date: dt.date | None = declare(
        Day(), "Date", "日期", help="The day on the document, or on which the photo was taken."
    )
    original_sha256: str | None = declare(
        Code(), "Original", "原始檔摘要", help="Digest of the image before it was made smaller on entry."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLink(Record):
    """A record that a piece of evidence proves, or one field of it."""

    evidence_code: UUID = declare(Reference(sheet="evidence"), "Evidence", "佐證代號", required=True)
    sheet: str = declare(Code(), "Sheet", "工作表", required=True)
    record: str = declare(Code(), "Record", "紀錄", required=True, help="Id of the record.")
    field: str | None = declare(Code(), "Field", "欄位", help="Left blank, the whole record.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Record):
    """What a site has settled for its project."""

    evidence_limit: int = declare(
        Count(1, 200),
        "Largest file of evidence",
        "佐證檔案上限",
        default=20,
        unit="MB",
        help="Larger files are refused.",
    )
    image_side: int = declare(
        Count(320, 20_000),
        "Longest side of images",
        "影像長邊上限",
        default=2560,
        unit="pixels",
        help="Photos are made smaller on entry to at most this, if that is switched on.",
    )
    reduce_images: bool = declare(YesNo(), "Make photos smaller on entry", "輸入時縮小照片", default=True)
    screening_needed: bool = declare(
        YesNo(),
        "Partners are screened first",
        "合作單位須先審核",
        default=True,
        help="A program with a partner becomes active only once the partner was approved.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportMapping(Record):
    """Which column of a strange spreadsheet means which field, known again by the fingerprint of its headers."""

    fingerprint: str = declare(Code(), "Fingerprint", "欄位指紋", required=True)
    title: str = declare(Text(200), "Title", "名稱", required=True)
    sheet: str = declare(Code(), "Sheet", "工作表", required=True)
    mapping: str = declare(
        Text(20_000, lines=True), "Mapping", "對應", required=True, help="Columns, fields and formats as a JSON object."
    )
