"""SROI evaluations: conventions, inputs and the value map."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Amount, Code, Count, Currency, Number, Numbers, Reference, Share, Text, YesNo

ZERO, ONE = Decimal(0), Decimal(1)
_POSITIVE = Number(low=ZERO, above=True)
_NOT_NEGATIVE = Number(low=ZERO)
_PROGRAM = Reference(sheet="programs")
_EVALUATION = Reference(sheet="evaluations")
_PROXY = Reference(sheet="proxies")
_YEAR = Count(1900, 2200)


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
    currency: str | None = declare(Currency(), "Currency", "幣別", help="Left blank, the facility's currency.")
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
    purpose: str | None = declare(Text(lines=True), "Purpose", "目的", help="What is the evaluation for?")
    audience: str | None = declare(Text(), "Audience", "讀者", help="Who will read it and decide by it?")
    scope: str | None = declare(
        Text(lines=True),
        "Scope",
        "範圍",
        help="Which activities, places and months it covers, and what it leaves out.",
    )
    claim: Decimal | None = declare(
        _POSITIVE,
        "Claimed ratio",
        "主張比率",
        help="The gross ratio to be defended; break-even values are reckoned against it.",
    )
    compares_with: UUID | None = declare(
        _EVALUATION,
        "Compared with",
        "比較對象",
        help="The forecast that this evaluation is compared with.",
    )
    participants: int | None = declare(
        Count(1),
        "Participants",
        "參與人數",
        unit="people",
        help="Value per participant is reckoned on it.",
    )
    unintended: str | None = declare(
        Text(lines=True),
        "Unintended changes",
        "非預期改變",
        help="How were negative and unintended changes looked for?",
    )
    results_checked: str | None = declare(
        Text(lines=True),
        "Results checked",
        "結果確認",
        help="How and when were the results checked with stakeholders?",
    )
    context: str | None = declare(
        Text(lines=True),
        "Context",
        "情境說明",
        help="What a reader has to know to judge ratio and net present value.",
    )
    decisions: str | None = declare(
        Text(lines=True),
        "Decisions",
        "因應決策",
        help="What will change in the program because of the evaluation?",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationInput(Record):
    """What a stakeholder put into the activity that is evaluated."""

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
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
    currency: str | None = declare(
        Currency(),
        "Currency",
        "幣別",
        help="Left blank, the evaluation's. Another one is converted by the average rate of the year in which it is spent.",
    )
    unvalued_reason: str | None = declare(
        Text(),
        "Not valued because",
        "未計價原因",
        help="Why an input stands at 0, such as participants' time that the study does not value.",
    )
    book: str | None = declare(
        words.INPUT_BOOK,
        "Stands in the books as",
        "帳目",
        help="Where the same money or time is recorded; the bridge to the contribution total follows it.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Record):
    """One row of a value map: a change for a stakeholder, valued by a financial proxy."""

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
    outcome_code: str | None = declare(
        Code(),
        "Outcome code",
        "成果代號",
        help="Names the row in assumptions and scenarios; left blank, one is given.",
    )
    stakeholder: str = declare(Text(200), "Stakeholder", "利害關係人", required=True)
    outcome: str = declare(Text(300), "Outcome", "成果", required=True, help="What changed for them?")
    indicator: str | None = declare(Text(300), "Indicator", "指標", help="How is the change seen?")
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
    output: str | None = declare(
        Text(300),
        "Output",
        "產出",
        help="What was done, in numbers: the activity that led to the change.",
    )
    unit: str | None = declare(
        Text(50),
        "Unit of quantity",
        "數量單位",
        help="What is counted: person, hour, kg. A proxy of the shelf must fit it.",
    )
    proxy_code: UUID | None = declare(
        _PROXY,
        "Proxy code",
        "代理變數代號",
        help="The proxy of the shelf from which the value was taken.",
    )
    proxy_units: Decimal = declare(
        _POSITIVE,
        "Proxy units each",
        "每單位代理數量",
        default=ONE,
        help="How many units of the shelf's proxy one of the quantity has: 12 where each person had 12 hours.",
    )
    price_year: int | None = declare(
        _YEAR,
        "Price year",
        "價格年度",
        help="The year in whose prices the proxy value stands.",
    )
