"""The facility, its programs, what they did and what could befall them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Amount, Code, Codes, Count, Country, Currency, Day, Number, Reference, Text

ZERO = Decimal(0)
_NOT_NEGATIVE = Number(low=ZERO)
_PROGRAM = Reference(sheet="programs")
SDG = r"(?:1[0-7]|[1-9])(?:\.(?:\d{1,2}|[a-d]))?"
"""A goal or target of the UN's Sustainable Development Goals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility(Record):
    """The site whose year this is."""

    facility_code: str = declare(
        Code(),
        "Facility code",
        "廠區代號",
        required=True,
        help="Short code that head office knows this site by.",
    )
    facility_name: str = declare(Text(200), "Facility name", "廠區名稱", required=True)
    country: str = declare(
        Country(),
        "Country",
        "國家",
        required=True,
        help="ISO 3166 code of two letters, like TW.",
    )
    currency: str = declare(
        Currency(),
        "Currency",
        "幣別",
        required=True,
        help="Currency of this site's books; all its figures are in it.",
    )
    headcount: int | None = declare(
        Count(),
        "Headcount",
        "員工人數",
        unit="people",
        help="Employees at the site; participation is reckoned on it.",
    )
    hourly_cost: Decimal = declare(
        Amount(low=ZERO),
        "Hourly cost",
        "每小時成本",
        required=True,
        unit="per hour",
        help="What one paid working hour costs the employer, in the facility's currency: salary, overheads and pension.",
    )
    fiscal_year_start: int = declare(
        Count(1, 12),
        "Fiscal year starts in month",
        "會計年度起始月",
        default=1,
        help="1 for January. Periods follow the fiscal year.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Program(Record):
    """A social investment program under one of the four development strategies."""

    program_code: str = declare(Code(), "Program code", "計畫代號", required=True)
    name: str = declare(Text(200), "Name", "計畫名稱", required=True)
    foundation: str | None = declare(Text(100), "Foundation", "基金會", help="The foundation that runs the program.")
    strategy: str = declare(words.STRATEGY, "Strategy", "發展策略", required=True)
    motive: str = declare(
        words.MOTIVE,
        "Motive",
        "動機",
        required=True,
        help="LBG: why the company contributes. Mandatory contributions stand beside the total, never in it.",
    )
    subject: str | None = declare(
        words.SUBJECT,
        "Subject",
        "議題",
        help="LBG: the issue that the program addresses.",
    )
    start_date: dt.date = declare(Day(), "Start date", "開始日期", required=True)
    end_date: dt.date | None = declare(Day(), "End date", "結束日期")
    status: str | None = declare(words.STATUS, "Status", "狀態")
    partner: str | None = declare(Text(200), "Partner", "合作單位")
    sdg_targets: tuple[str, ...] = declare(
        Codes(pattern=SDG),
        "SDG targets",
        "SDG",
        "永續發展目標",
        default=(),
        help="UN Sustainable Development Goal targets, the main one first: 4.4; 13.3",
    )
    budget: Decimal | None = declare(
        Amount(low=ZERO),
        "Budget",
        "預算",
        help="Planned amount for the year, in the facility's currency.",
    )
    owner: str | None = declare(Text(100), "Owner", "負責人")
    description: str | None = declare(Text(lines=True), "Description", "說明")
    partner_code: UUID | None = declare(
        Reference(sheet="partners"),
        "Partner code",
        "合作單位代號",
        stays=True,
        help="The partner organisation on the list of partners; it is screened before support becomes active.",
    )
    secondary_sdg_targets: tuple[str, ...] = declare(
        Codes(pattern=SDG),
        "Secondary SDG targets",
        "次要永續發展目標",
        default=(),
        help="Targets that the program serves beside its main ones.",
    )
    gri_tags: tuple[str, ...] = declare(
        Codes(pattern=r"\d{1,3}-\d{1,2}(?:-[a-z])?"),
        "GRI disclosures",
        "GRI 指標",
        default=(),
        help="Context: 203-1; 413-1.",
    )
    sasb_tags: tuple[str, ...] = declare(
        Codes(pattern=r"[A-Z]{2}-[A-Z]{2}-\d{3}[a-z]?\.\d{1,2}|[A-Z]{2}-[A-Z]{2}-\d{3}\.[A-Z]"),
        "SASB metrics",
        "SASB 指標",
        default=(),
        help="Context only: SASB has no metric for community work. TC-SC-330a.1",
    )
    place: str | None = declare(Text(200), "Place", "地點", help="LBG: where the program works.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Output(Record):
    """What a program did, and how deep its impact went on the people who were assessed (LBG)."""

    date: dt.date = declare(Day(), "Date", "日期", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    indicator: str = declare(Text(200), "Indicator", "指標", required=True)
    quantity: Decimal = declare(_NOT_NEGATIVE, "Quantity", "數量", required=True)
    unit: str | None = declare(Text(50), "Unit", "單位")
    direct_beneficiaries: int | None = declare(Count(), "Direct beneficiaries", "直接受益人數", unit="people")
    assessed: int | None = declare(
        Count(),
        "Assessed",
        "評估人數",
        unit="people",
        help="How many of them were asked or measured. Depth is counted among these only.",
    )
    connect: int | None = declare(
        Count(),
        "Connect",
        "連結",
        unit="people",
        help="Reached or made aware; no improvement found.",
    )
    improve: int | None = declare(
        Count(),
        "Improve",
        "改善",
        unit="people",
        help="Some better habit, skill or knowledge.",
    )
    transform: int | None = declare(
        Count(),
        "Transform",
        "轉變",
        unit="people",
        help="Significant and lasting change.",
    )
    impact_types: tuple[str, ...] = declare(words.IMPACT_TYPES, "Impact types", "影響類型", default=())
    method: str | None = declare(
        Text(300), "Method", "評估方法", help="How depth was assessed: survey, test before and after, interviews."
    )
    sample: str | None = declare(
        Text(300), "Sample", "抽樣方式", help="How those assessed were chosen. A sample is never scaled up."
    )
    event_code: UUID | None = declare(Reference(sheet="events"), "Event", "活動代號", stays=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """A risk or opportunity of a program."""

    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    kind: str = declare(words.RISK_KIND, "Kind", "類型", required=True)
    description: str = declare(Text(), "Description", "說明", required=True)
    likelihood: int | None = declare(Count(1, 5), "Likelihood", "可能性", help="1 rare to 5 almost certain.")
    severity: int | None = declare(Count(1, 5), "Severity", "嚴重度", help="1 slight to 5 grave.")
    response: str | None = declare(Text(), "Response", "因應")
    owner: str | None = declare(Text(100), "Owner", "負責人")
    review_date: dt.date | None = declare(Day(), "Review date", "檢視日期", help="When it is looked at again.")
