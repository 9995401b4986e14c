"""What head office knows of the group and took in from its sites."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..fields import Record, declare
from ..kinds import Amount, Code, Count, Currency, Day, Span, Text, YesNo
from ..period import Period

_YEAR = Count(1900, 2200)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupYear(Record):
    """What head office knows of the whole group in a year."""

    year: int = declare(_YEAR, "Year", "年度", required=True)
    pre_tax_profit: Decimal = declare(
        Amount(),
        "Pre-tax profit",
        "稅前淨利",
        required=True,
        help="Negative for a loss; shares of it are then undefined.",
    )
    currency: str = declare(Currency(), "Currency", "幣別", required=True)
    headcount: int | None = declare(Count(), "Headcount", "員工人數", unit="people")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Record):
    """The day by which summaries of a period are due at head office."""

    period: Period = declare(Span(), "Period", "期間", required=True)
    date: dt.date = declare(Day(), "Date", "日期", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedSummary(Record):
    """A signed summary that head office verified and took in; its bytes are kept by their digest."""

    document: str = declare(Code(), "Document", "文件", required=True)
    facility_code: str = declare(Code(), "Facility code", "廠區代號", required=True)
    facility_name: str = declare(Text(200), "Facility name", "廠區名稱", required=True)
    period: Period = declare(Span(), "Period", "期間", required=True)
    sequence: int = declare(Count(1), "Sequence", "序號", required=True)
    replaces: str | None = declare(Code(), "Replaces", "取代")
    file_name: str = declare(Text(255), "File", "檔案", required=True)
    sha256: str = declare(Code(), "SHA-256", "SHA-256", required=True)
    rows_sha256: str = declare(
        Code(),
        "Rows",
        "資料列摘要",
        required=True,
        help="Digest of the rows embedded in the file, which are kept beside it, packed.",
    )
    signer: str = declare(Text(200), "Signed by", "簽署人", required=True)
    certificate_sha256: str = declare(Code(), "Certificate", "憑證指紋", required=True)
    received_at: str = declare(Text(40), "Received at", "收件時間", required=True)
    superseded: bool = declare(YesNo(), "Superseded", "已被取代", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustedAuthority(Record):
    """The authority whose officers' summaries head office takes in; the file that tells of it is kept by its digest."""

    root_sha256: str = declare(
        Code(),
        "Authority",
        "憑證機構指紋",
        required=True,
        help="Digest of the authority's own certificate; read it out to compare.",
    )
    file_sha256: str = declare(
        Code(),
        "File",
        "檔案摘要",
        required=True,
        help="Digest of the root.pem in use, with its revocation list.",
    )
    pinned_at: str = declare(Text(40), "Trusted since", "信任起始時間", required=True)
