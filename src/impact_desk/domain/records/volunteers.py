"""Who volunteered, when, and for how long."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from ..fields import Record, declare
from ..hours import Hours
from ..kinds import Code, Day, Duration, Personal, Reference, Text, Who, YesNo

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
