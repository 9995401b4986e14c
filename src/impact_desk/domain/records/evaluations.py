"""SROI evaluations: conventions, inputs and the value map."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Amount, Code, Count, Currency, Number, Numbers, Reference, Share, Text, YesNo

ZERO = Decimal(0)
_POSITIVE = Number(low=ZERO, above=True)
_NOT_NEGATIVE = Number(low=ZERO)
_PROGRAM = Reference(sheet="programs")
_EVALUATION = Reference(sheet="evaluations")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Record):
    """One row of a value map: a change for a stakeholder, valued by a financial proxy."""

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
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
