"""What an SROI evaluation rests on beside its value map: who was asked, why each assumption, what if, what was waived."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..adjustments import AdjustmentsText
from ..fields import Record, declare
from ..kinds import Amount, Code, Count, Day, Level, Number, Reference, Text, YesNo

ZERO = Decimal(0)
_EVALUATION = Reference(sheet="evaluations")
_OUTCOME = Reference(sheet="value_map")
_POSITIVE = Number(low=ZERO, above=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder(Record):
    """A group that the activity may change, or that changes it, and how it took part in the evaluation."""

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
    stakeholder: str = declare(
        Text(200),
        "Stakeholder",
        "利害關係人",
        required=True,
        help="Named as in the value map.",
    )
    standing: str = declare(
        words.STANDING,
        "Standing",
        "處理方式",
        required=True,
        help="Considered so far, included, or excluded; an exclusion needs a reason.",
    )
    reason: str | None = declare(Text(lines=True), "Reason", "理由", help="Why included or excluded?")
    group_size: int | None = declare(Count(), "In the group", "群體人數", unit="people")
    involved: int | None = declare(
        Count(),
        "Involved",
        "參與諮詢人數",
        unit="people",
        help="How many of them were asked?",
    )
    how_involved: str | None = declare(
        Text(lines=True),
        "How involved",
        "參與方式",
        help="Interviews, survey, workshop; when, and how they were chosen.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoning(Record):
    """Why an assumption has its value: reason, source, evidence, how good that evidence is, and how far it may be off.

    Discount rate and inputs belong to the evaluation, all other assumptions to an outcome.
    """

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
    outcome_code: UUID | None = declare(
        _OUTCOME,
        "Outcome",
        "成果代號",
        help="Left blank for the discount rate and the inputs.",
    )
    assumption: str = declare(words.ASSUMPTION, "Assumption", "假設", required=True)
    reason: str | None = declare(Text(lines=True), "Reason", "理由", help="Why this value and no other?")
    source: str | None = declare(Text(500), "Source", "來源", help="Survey, study, register; page and date.")
    evidence: str | None = declare(
        Text(200),
        "Evidence",
        "佐證",
        help="Number or name of the document that proves it.",
    )
    grade: str | None = declare(
        words.GRADE,
        "Grade",
        "品質等級",
        help="How good the evidence is: A measured here against a comparison, to E assumed.",
    )
    low: Decimal | None = declare(
        Level(), "Lowest", "下限", help="The least that it could be; 20 % or 0.2 for a share."
    )
    high: Decimal | None = declare(Level(), "Highest", "上限", help="The most that it could be.")
    distribution: str | None = declare(
        words.DISTRIBUTION,
        "Distribution",
        "機率分布",
        help="How likely the values between are; triangular where left blank.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Materiality(Record):
    """The decision whether a change is material: would leaving it out change what a reader decides?

    A change that was left out of the value map is named in words instead of by its code.
    """

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
    outcome_code: UUID | None = declare(_OUTCOME, "Outcome", "成果代號")
    left_out: str | None = declare(
        Text(300),
        "Change left out",
        "未納入之改變",
        help="A change that is not in the value map, in words.",
    )
    material: bool = declare(YesNo(), "Material", "重大", required=True)
    reason: str = declare(
        Text(lines=True),
        "Reason",
        "理由",
        required=True,
        help="Relevance to stakeholders, policy or peers, and how much of it there is.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf(Record):
    """A named scenario: adjustments of the value map that are made together and compared with it."""

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
    title: str = declare(Text(200), "Title", "名稱", required=True)
    adjustments: str = declare(
        AdjustmentsText(),
        "Adjustments",
        "調整",
        required=True,
        help="One on each line: deadweight = 50 %; attribution + 10 pp; proxy - 10 %; remove K7-E1-O3; quantity K7-E1-O1 = 62; inputs = 106432.40",
    )
    stated_ratio: Decimal | None = declare(
        _POSITIVE,
        "Stated ratio",
        "已發表比率",
        help="The gross ratio that a published table prints for this scenario, to compare with.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver(Record):
    """A finding that was looked at and let stand; the reason is printed with the evaluation."""

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
    finding: str = declare(Code(), "Finding", "發現", required=True, help="Code of the finding.")
    cell: str = declare(Text(700), "Cell", "儲存格", required=True, help="Where the finding stands.")
    reason: str = declare(Text(lines=True), "Reason", "理由", required=True, help="Printed with the evaluation.")
    waived_by: str = declare(Text(100), "Waived by", "核可人", required=True)
    date: dt.date | None = declare(Day(), "Date", "日期")


@dataclass(frozen=True, slots=True, kw_only=True)
class InputDifference(Record):
    """A named reason why the inputs of an evaluation differ from the contribution total of its program."""

    evaluation_code: UUID = declare(_EVALUATION, "Evaluation", "評估代號", required=True)
    reason: str = declare(
        Text(300),
        "Reason",
        "理由",
        required=True,
        help="Such as start-up cost of earlier years that the evaluation leaves out.",
    )
    amount: Decimal = declare(
        Amount(),
        "Amount",
        "金額",
        required=True,
        help="In the evaluation's currency; negative where it makes the inputs less than the contributions.",
    )
