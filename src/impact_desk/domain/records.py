"""The records of a facility's year: one class for each sheet of the facility workbook.

A record is frozen; changing one means making another with the same `id`. References to other records
are ids. Required fields are typed as if always there: a record is only made of checked values.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from decimal import Decimal
from uuid import UUID

from . import words
from .fields import Record, declare
from .hours import Hours
from .kinds import (
    Amount,
    Code,
    Codes,
    Count,
    Country,
    Currency,
    Day,
    Duration,
    Number,
    Numbers,
    Personal,
    Reference,
    Share,
    Span,
    Text,
    Who,
    YesNo,
)  # fmt: skip
from .period import Period

ONE, ZERO = Decimal(1), Decimal(0)
_POSITIVE = Number(low=ZERO, above=True)
_NOT_NEGATIVE = Number(low=ZERO)
_PROGRAM = Reference(sheet="programs")
_EVALUATION = Reference(sheet="evaluations")
_OBJECTIVE = Reference(sheet="objectives")
_KEY_RESULT = Reference(sheet="key_results")
_YEAR = Count(1900, 2200)


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
    foundation: str | None = declare(
        Text(100), "Foundation", "基金會", help="The foundation that runs the program."
    )
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
    start_date: Date = declare(Day(), "Start date", "開始日期", required=True)
    end_date: Date | None = declare(Day(), "End date", "結束日期")
    status: str | None = declare(words.STATUS, "Status", "狀態")
    partner: str | None = declare(Text(200), "Partner", "合作單位")
    sdg_targets: tuple[str, ...] = declare(
        Codes(pattern=r"(?:1[0-7]|[1-9])(?:\.(?:\d{1,2}|[a-d]))?"),
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution(Record):
    """What the company gave (LBG input), in the currency in which it was given."""

    date: Date = declare(Day(), "Date", "日期", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    form: str = declare(
        words.FORM,
        "Form",
        "投入形式",
        required=True,
        help="LBG: cash, time, in-kind or management cost.",
    )
    motive: str | None = declare(
        words.MOTIVE, "Motive", "動機", help="Left blank, the program's motive counts."
    )
    amount: Decimal = declare(
        Amount(),
        "Amount",
        "金額",
        required=True,
        help="In-kind gifts at cost to the company, never at retail price.",
    )
    currency: str = declare(Currency(), "Currency", "幣別", required=True)
    in_kind_nature: str | None = declare(
        words.IN_KIND,
        "In-kind nature",
        "實物性質",
        help="Planned gifts count at cost, surplus at the lower of book and fair value.",
    )
    description: str | None = declare(Text(), "Description", "說明")
    source_ref: str | None = declare(
        Text(200),
        "Voucher",
        "憑證",
        help="Number of the voucher or document that proves it.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Leverage(Record):
    """What others gave because of the program; never part of the contribution total."""

    date: Date = declare(Day(), "Date", "日期", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    source: str = declare(
        Text(200),
        "Source",
        "來源",
        required=True,
        help="Who gave: employees, a county, another company.",
    )
    amount: Decimal = declare(Amount(), "Amount", "金額", required=True)
    currency: str = declare(Currency(), "Currency", "幣別", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Volunteer(Record):
    """A person on the volunteer register."""

    volunteer_id: str = declare(
        Code(),
        "Volunteer number",
        "志工編號",
        required=True,
        help="Group-wide employee number.",
    )
    volunteer_name: str | None = declare(Personal(), "Name", "姓名")
    department: str | None = declare(Personal(), "Department", "部門")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow(Record):
    """One shift of one volunteer, or of N unnamed people with the same hours each."""

    date: Date = declare(Day(), "Date", "日期", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    volunteer_id: str = declare(
        Who(),
        "Volunteer number",
        "志工編號",
        required=True,
        help="Group-wide employee number, or group:12 for 12 unnamed people.",
    )
    volunteer_name: str | None = declare(Personal(), "Name", "姓名")
    department: str | None = declare(Personal(), "Department", "部門")
    activity: str | None = declare(Text(200), "Activity", "活動")
    hours: Hours = declare(
        Duration(),
        "Hours",
        "時數",
        required=True,
        unit="h per person",
        help="2.5, 2:30 or 150 min; above 0 and at most 24.",
    )
    paid_time: bool = declare(
        YesNo(),
        "Paid time",
        "公假",
        required=True,
        help="Yes for company time: it enters the contribution. Own time is reported as hours only.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective(Record):
    """What is to be achieved in a year."""

    objective_code: str = declare(Code(), "Objective code", "目標代號", required=True)
    year: int = declare(_YEAR, "Year", "年度", required=True)
    program_code: UUID | None = declare(_PROGRAM, "Program", "計畫代號")
    parent: UUID | None = declare(
        _OBJECTIVE,
        "Parent objective",
        "上層目標",
        help="The objective that this one serves.",
    )
    title: str = declare(Text(300), "Title", "目標名稱", required=True)
    kind: str = declare(
        words.OBJECTIVE_KIND,
        "Kind",
        "類型",
        default="committed",
        help="Committed: green at 1.0. Aspirational: green from 0.7.",
    )
    weight: Decimal = declare(_NOT_NEGATIVE, "Weight", "權重", default=ONE)
    owner: str | None = declare(Text(100), "Owner", "負責人")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyResult(Record):
    """A number that shows whether its objective is reached."""

    kr_code: str = declare(Code(), "Key result code", "關鍵結果代號", required=True)
    objective_code: UUID = declare(_OBJECTIVE, "Objective", "目標代號", required=True)
    title: str = declare(Text(300), "Title", "關鍵結果名稱", required=True)
    measure: str = declare(
        words.MEASURE,
        "Measure",
        "衡量方式",
        required=True,
        help="Increase or decrease from the baseline to the target, stay at least or at most at the target, or a milestone.",
    )
    unit: str | None = declare(Text(50), "Unit", "單位")
    baseline: Decimal | None = declare(Number(), "Baseline", "基準值")
    target: Decimal = declare(Number(), "Target", "目標值", required=True)
    weight: Decimal = declare(_NOT_NEGATIVE, "Weight", "權重", default=ONE)
    source: str = declare(
        words.KEY_RESULT_SOURCE,
        "Source",
        "資料來源",
        default="typed",
        help="Typed check-ins, or the program's own records.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRevision(Record):
    """A new target from a date on, with the reason; the original target is kept."""

    kr_code: UUID = declare(_KEY_RESULT, "Key result", "關鍵結果代號", required=True)
    date: Date = declare(Day(), "Date", "日期", required=True)
    target: Decimal = declare(Number(), "New target", "新目標值", required=True)
    reason: str = declare(Text(500), "Reason", "原因", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Record):
    """The value of a key result on a day, and how confident its owner is."""

    kr_code: UUID = declare(_KEY_RESULT, "Key result", "關鍵結果代號", required=True)
    date: Date = declare(Day(), "Date", "日期", required=True)
    value: Decimal = declare(Number(), "Value", "數值", required=True)
    confidence: int | None = declare(
        Count(1, 10),
        "Confidence",
        "信心",
        help="1 to 10: 1-3 at risk, 4-7 with issues, 8-10 on track.",
    )
    note: str | None = declare(Text(), "Note", "備註")


@dataclass(frozen=True, slots=True, kw_only=True)
class Output(Record):
    """What a program did, and how deep its impact went on the people who were assessed (LBG)."""

    date: Date = declare(Day(), "Date", "日期", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    indicator: str = declare(Text(200), "Indicator", "指標", required=True)
    quantity: Decimal = declare(_NOT_NEGATIVE, "Quantity", "數量", required=True)
    unit: str | None = declare(Text(50), "Unit", "單位")
    direct_beneficiaries: int | None = declare(
        Count(), "Direct beneficiaries", "直接受益人數", unit="people"
    )
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
    impact_types: tuple[str, ...] = declare(
        words.IMPACT_TYPES, "Impact types", "影響類型", default=()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """A risk or opportunity of a program."""

    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    kind: str = declare(words.RISK_KIND, "Kind", "類型", required=True)
    description: str = declare(Text(), "Description", "說明", required=True)
    likelihood: int | None = declare(
        Count(1, 5), "Likelihood", "可能性", help="1 rare to 5 almost certain."
    )
    severity: int | None = declare(
        Count(1, 5), "Severity", "嚴重度", help="1 slight to 5 grave."
    )
    response: str | None = declare(Text(), "Response", "因應")
    owner: str | None = declare(Text(100), "Owner", "負責人")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation(Record):
    """An SROI evaluation of a program: the conventions by which its value map is reckoned."""

    evaluation_code: str = declare(Code(), "Evaluation code", "評估代號", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    title: str = declare(Text(300), "Title", "評估名稱", required=True)
    kind: str = declare(
        words.EVALUATION_KIND,
        "Kind",
        "類型",
        required=True,
        help="Forecast before, evaluative after the activity.",
    )
    start_year: int = declare(_YEAR, "Start year", "起始年", required=True)
    discount_rate: Decimal = declare(Share(), "Discount rate", "折現率", required=True)
    discount_timing: str = declare(
        words.DISCOUNT_TIMING,
        "Discount timing",
        "折現時點",
        default="end_of_year",
        help="When in a year its value arises; year 0 is never discounted.",
    )
    currency: str | None = declare(
        Currency(), "Currency", "幣別", help="Left blank, the facility's currency."
    )
    duration_rule: str = declare(
        words.DURATION_RULE,
        "Part years",
        "不足一年",
        default="prorated",
        help="How the last part of a duration like 2.5 years counts: by its share of the year, or as a whole year.",
    )
    drop_off_from: str = declare(
        words.DROP_OFF_FROM,
        "Drop-off from",
        "衰減起始",
        default="second_year",
        help="Whether the value falls from the second year on, as usual, or in the first year already.",
    )
    inputs_discounted: bool = declare(
        YesNo(),
        "Discount inputs",
        "投入折現",
        default=False,
        help="Discount inputs by the year in which they are spent.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationInput(Record):
    """What a stakeholder put into the activity that is evaluated."""

    evaluation_code: UUID = declare(
        _EVALUATION, "Evaluation", "評估代號", required=True
    )
    stakeholder: str = declare(Text(200), "Stakeholder", "利害關係人", required=True)
    description: str = declare(Text(), "Description", "說明", required=True)
    amount: Decimal = declare(Amount(low=ZERO), "Amount", "金額", required=True)
    year: int = declare(
        Count(0, 100),
        "Spent in year",
        "投入年度",
        default=0,
        help="Year of the evaluation, 0 is the year of the activity; matters when inputs are discounted.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Record):
    """One row of a value map: a change for a stakeholder, valued by a financial proxy."""

    evaluation_code: UUID = declare(
        _EVALUATION, "Evaluation", "評估代號", required=True
    )
    stakeholder: str = declare(Text(200), "Stakeholder", "利害關係人", required=True)
    outcome: str = declare(
        Text(300), "Outcome", "成果", required=True, help="What changed for them?"
    )
    indicator: str | None = declare(
        Text(300), "Indicator", "指標", help="How is the change seen?"
    )
    quantity: Decimal = declare(
        _NOT_NEGATIVE,
        "Quantity",
        "數量",
        required=True,
        help="How many had the change?",
    )
    duration_years: Decimal = declare(
        _POSITIVE,
        "Duration",
        "持續年數",
        required=True,
        unit="years",
        help="How long does it last? Part years are allowed.",
    )
    starts: str = declare(
        words.STARTS,
        "Starts",
        "開始時點",
        default="after",
        help="During the activity: first value in year 0. After it: in year 1.",
    )
    proxy: str | None = declare(
        Text(300),
        "Financial proxy",
        "財務代理變數",
        help="What stands for the value of one unit of the change?",
    )
    proxy_value: Decimal = declare(
        Amount(),
        "Proxy value",
        "代理價值",
        required=True,
        help="Value of one unit for one year; negative for a harm.",
    )
    proxy_source: str | None = declare(Text(500), "Proxy source", "代理價值來源")
    deadweight: Decimal = declare(
        Share(),
        "Deadweight",
        "無謂因子",
        default=ZERO,
        help="How much would have happened anyway?",
    )
    displacement: Decimal = declare(
        Share(),
        "Displacement",
        "移轉因子",
        default=ZERO,
        help="How much was only moved from elsewhere?",
    )
    attribution: Decimal = declare(
        Share(),
        "Attribution to others",
        "歸因因子",
        default=ZERO,
        help="Who else contributed? The share owed to OTHERS.",
    )
    drop_off: Decimal = declare(
        Share(),
        "Drop-off",
        "衰減因子",
        default=ZERO,
        unit="per year",
        help="How much less is it worth each further year?",
    )
    extra_reduction: Decimal = declare(
        Share(),
        "Extra reduction",
        "其他扣減",
        default=ZERO,
        help="Leakage, optimism or another reduction that the study states.",
    )
    quantity_by_year: tuple[Decimal, ...] = declare(
        Numbers(),
        "Quantity by year",
        "各年數量",
        default=(),
        help="Instead of one quantity: one for each year, parted by semicolons.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FxRate(Record):
    """Average exchange rate of a year, in units per US dollar."""

    year: int = declare(_YEAR, "Year", "年度", required=True)
    currency: str = declare(Currency(), "Currency", "幣別", required=True)
    units_per_usd: Decimal = declare(
        _POSITIVE,
        "Units per US dollar",
        "每美元兌換",
        required=True,
        help="Average of the year.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSummary(Record):
    """A summary that an officer of this site signed: which rows, by whom, and what it replaced."""

    document: str = declare(
        Code(), "Document", "文件", required=True, help="Id of the document, a UUID."
    )
    period: Period = declare(Span(), "Period", "期間", required=True)
    sequence: int = declare(
        Count(1),
        "Sequence",
        "序號",
        required=True,
        help="Counts the summaries of this site.",
    )
    file_name: str = declare(Text(255), "File", "檔案", required=True)
    sha256: str = declare(
        Code(), "SHA-256", "SHA-256", required=True, help="Digest of the signed file."
    )
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
    replaces: str | None = declare(
        Code(), "Replaces", "取代", help="The document that this one amends."
    )


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
    date: Date = declare(Day(), "Date", "日期", required=True)


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
    signer: str = declare(Text(200), "Signed by", "簽署人", required=True)
    certificate_sha256: str = declare(Code(), "Certificate", "憑證指紋", required=True)
    received_at: str = declare(Text(40), "Received at", "收件時間", required=True)
    superseded: bool = declare(YesNo(), "Superseded", "已被取代", default=False)


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
