"""Who volunteered, when, and for how long."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..hours import Hours
from ..kinds import Clock, Code, Day, Duration, Personal, Reference, Text, Who, YesNo

_PROGRAM = Reference(sheet="programs")


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
    other_names: str | None = declare(
        Personal(), "Other names", "其他姓名", help="Further spellings, such as in Latin letters; parted by semicolons."
    )
    alias_of: UUID | None = declare(
        Reference(sheet="volunteers"),
        "Same person as",
        "同一人",
        help="Another number of the same person: hours count for that one. Taking this back parts them again.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoPeople(Record):
    """Two numbers that look like one person and that somebody found to be two; they are not proposed again."""

    volunteer_id: str = declare(Who(), "Volunteer number", "志工編號", required=True)
    other_id: str = declare(Who(), "Other number", "另一編號", required=True, help="The number of the other person.")
    decided_by: str = declare(Text(100), "Decided by", "決定人", required=True)
    date: dt.date = declare(Day(), "Date", "日期", required=True)
    reason: str | None = declare(Text(300), "Reason", "理由", help="How it is known that they are two people.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRow(Record):
    """One shift of one volunteer, or of N unnamed people with the same hours each."""

    date: dt.date = declare(Day(), "Date", "日期", required=True)
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
    start_time: dt.time | None = declare(
        Clock(), "From", "開始時間", stays=True, help="Where it is known, shifts that overlap are found."
    )
    event_code: UUID | None = declare(Reference(sheet="events"), "Event", "活動代號", stays=True)
    sheet_number: UUID | None = declare(
        Reference(sheet="sign_in_sheets"),
        "Sign-in sheet",
        "簽到表編號",
        stays=True,
        help="The paper that the row was entered from.",
    )
    approval: str | None = declare(
        words.APPROVAL,
        "Approval",
        "核可狀態",
        stays=True,
        help="Submitted, approved by somebody else than the volunteer, locked. Editing an approved row submits it again.",
    )
    approved_by: str | None = declare(Text(100), "Approved by", "核可人", stays=True)
    approved_on: dt.date | None = declare(Day(), "Approved on", "核可日期", stays=True)
