"""Who is supported: partner organisations, their screening against the engagement policy, and audits afterwards."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Code, Count, Country, Day, Number, Reference, Text

ZERO, ONE = Decimal(0), Decimal(1)
_PARTNER = Reference(sheet="partners")


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(Record):
    """An organisation that a program supports or works with."""

    partner_code: str = declare(Code(), "Partner code", "合作單位代號", required=True)
    name: str = declare(Text(200), "Name", "合作單位名稱", required=True)
    kind: str = declare(
        words.PARTNER_KIND,
        "Kind",
        "類型",
        required=True,
        help="LBG counts gifts to organisations with a charitable purpose, also public bodies, schools and local clubs.",
    )
    registration: str | None = declare(Text(100), "Registration number", "立案字號")
    country: str | None = declare(Country(), "Country", "國家")
    contact: str | None = declare(Text(200), "Contact", "聯絡方式", stays=True)
    description: str | None = declare(Text(lines=True), "Description", "說明")


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Record):
    """A criterion of the engagement policy by which partners are screened, scored from 0 to 5."""

    criterion_code: str = declare(Code(), "Criterion code", "準則代號", required=True)
    title: str = declare(Text(300), "Criterion", "準則", required=True)
    weight: Decimal = declare(Number(low=ZERO), "Weight", "權重", default=ONE)
    minimum: int = declare(
        Count(0, 5),
        "Least score",
        "最低分數",
        default=0,
        help="A partner that scores less on this criterion cannot be approved; 0 where anything may be made up for.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening(Record):
    """A decision whether a partner may be supported, by the engagement policy."""

    partner_code: UUID = declare(_PARTNER, "Partner", "合作單位代號", required=True)
    screening_code: str | None = declare(
        Code(), "Screening code", "審核代號", help="Names the screening in its scores; left blank, one is given."
    )
    date: dt.date = declare(Day(), "Date", "日期", required=True)
    decision: str = declare(words.SCREENING_DECISION, "Decision", "決定", required=True)
    decided_by: str | None = declare(Text(100), "Decided by", "決定人")
    conflicts: str | None = declare(
        Text(lines=True),
        "Conflicts of interest",
        "利益衝突",
        help="Ties between the partner and whoever decides; write none where there are none. An approval needs it.",
    )
    conditions: str | None = declare(Text(lines=True), "Conditions", "附帶條件")
    valid_until: dt.date | None = declare(
        Day(), "Valid until", "有效期限", help="The day after which the partner is screened again."
    )
    note: str | None = declare(Text(lines=True), "Note", "備註")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningScore(Record):
    """What a partner scored on one criterion of a screening, and why."""

    screening_code: UUID = declare(Reference(sheet="screenings"), "Screening", "審核代號", required=True)
    criterion_code: UUID = declare(Reference(sheet="criteria"), "Criterion", "準則代號", required=True)
    score: int = declare(Count(0, 5), "Score", "分數", required=True, help="0 not at all to 5 in full.")
    note: str | None = declare(Text(), "Note", "備註")


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit(Record):
    """A visit to a partner after support was given: what was found, and how deep the impact went."""

    partner_code: UUID = declare(_PARTNER, "Partner", "合作單位代號", required=True)
    program_code: UUID | None = declare(Reference(sheet="programs"), "Program", "計畫代號")
    date: dt.date = declare(Day(), "Date of visit", "訪視日期", required=True)
    visited_by: str | None = declare(Text(100), "Visited by", "訪視人")
    findings: str = declare(Text(lines=True), "Findings", "發現事項", required=True)
    level: str | None = declare(
        words.IMPACT_LEVEL,
        "Level of impact reached",
        "達成之影響層級",
        help="As seen at the visit, by LBG's three depths.",
    )
    actions: str | None = declare(Text(lines=True), "Actions", "改善行動")
    next_date: dt.date | None = declare(Day(), "Next visit", "下次訪視日期")
