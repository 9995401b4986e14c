"""Objectives, their key results, revised targets and check-ins."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Code, Count, Day, Number, Reference, Text

ONE = Decimal(1)
ZERO = Decimal(0)
_NOT_NEGATIVE = Number(low=ZERO)
_PROGRAM = Reference(sheet="programs")
_OBJECTIVE = Reference(sheet="objectives")
_KEY_RESULT = Reference(sheet="key_results")
_YEAR = Count(1900, 2200)


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
    foundation_objective: str | None = declare(
        Text(300), "Foundation's objective", "基金會目標", help="The objective of the foundation that this one serves."
    )
    group_objective: str | None = declare(
        Text(300), "Group's objective", "集團目標", help="The objective of the group that this one serves."
    )
    rolled_from: UUID | None = declare(
        _OBJECTIVE, "Rolled forward from", "延續自", stays=True, help="Last year's objective that this one carries on."
    )


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
    owner: str | None = declare(Text(100), "Owner", "負責人")


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRevision(Record):
    """A new target from a date on, with the reason; the original target is kept."""

    kr_code: UUID = declare(_KEY_RESULT, "Key result", "關鍵結果代號", required=True)
    date: dt.date = declare(Day(), "Date", "日期", required=True)
    target: Decimal = declare(Number(), "New target", "新目標值", required=True)
    reason: str = declare(Text(500), "Reason", "原因", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Record):
    """The value of a key result on a day, and how confident its owner is."""

    kr_code: UUID = declare(_KEY_RESULT, "Key result", "關鍵結果代號", required=True)
    date: dt.date = declare(Day(), "Date", "日期", required=True)
    value: Decimal = declare(Number(), "Value", "數值", required=True)
    confidence: int | None = declare(
        Count(1, 10),
        "Confidence",
        "信心",
        help="1 to 10: 1-3 at risk, 4-7 with issues, 8-10 on track.",
    )
    note: str | None = declare(Text(), "Note", "備註")
