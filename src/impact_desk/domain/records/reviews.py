"""Reviews twice a year: what moved, what is missing, what was decided and who does what by when; and why a program works."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Code, Day, Reference, Span, Text
from ..period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class TheoryStep(Record):
    """A step of a program's theory of change, from need to impact, and what is assumed for it to hold."""

    program_code: UUID = declare(Reference(sheet="programs"), "Program", "計畫代號", required=True)
    step: str = declare(words.THEORY_STEP, "Step", "階段", required=True)
    description: str = declare(Text(lines=True), "Description", "說明", required=True)
    assumption: str | None = declare(
        Text(lines=True), "Assumption", "假設", help="What has to be true for this step to lead to the next."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(Record):
    """A half-year or annual review of the facility's programs."""

    review_code: str = declare(Code(), "Review code", "檢討代號", required=True)
    period: Period = declare(Span(), "Period", "期間", required=True)
    kind: str = declare(words.REVIEW_KIND, "Kind", "類型", required=True)
    date: dt.date = declare(Day(), "Date", "日期", required=True)
    present: str | None = declare(Text(lines=True), "Present", "出席者")
    minutes: str | None = declare(Text(lines=True), "Minutes", "會議紀錄")
    closed_on: dt.date | None = declare(
        Day(), "Closed on", "結案日期", help="The day on which the minutes were agreed."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPoint(Record):
    """One point of a review: what moved or is missing, a decision, an adjustment, or an action with owner and date."""

    review_code: UUID = declare(Reference(sheet="reviews"), "Review", "檢討代號", required=True)
    kind: str = declare(words.REVIEW_POINT, "Kind", "類型", required=True)
    text: str = declare(Text(lines=True), "Text", "內容", required=True)
    kr_code: UUID | None = declare(Reference(sheet="key_results"), "Key result", "關鍵結果代號")
    owner: str | None = declare(Text(100), "Owner", "負責人", help="Whoever sees an action done.")
    due: dt.date | None = declare(Day(), "Due", "期限")
    done_on: dt.date | None = declare(Day(), "Done on", "完成日期")
