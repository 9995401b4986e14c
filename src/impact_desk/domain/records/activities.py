"""What is planned and who plans it: events of a program, who signed up, sign-in sheets, and the local team."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from .. import words
from ..fields import Record, declare
from ..kinds import Amount, Clock, Code, Count, Day, Personal, Reference, Text, Who

ZERO = Decimal(0)
_PROGRAM = Reference(sheet="programs")
_EVENT = Reference(sheet="events")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """A planned activity of a program, on one day or several."""

    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    event_code: str | None = declare(
        Code(), "Event code", "活動代號", help="Names the event on sign-in sheets; left blank, one is given."
    )
    title: str = declare(Text(200), "Title", "活動名稱", required=True)
    date: dt.date = declare(Day(), "Date", "日期", required=True)
    end_date: dt.date | None = declare(Day(), "Last day", "結束日期", help="Where the event lasts longer than a day.")
    start_time: dt.time | None = declare(Clock(), "From", "開始時間")
    end_time: dt.time | None = declare(Clock(), "To", "結束時間")
    place: str | None = declare(Text(200), "Place", "地點")
    needed: int | None = declare(Count(), "Volunteers needed", "需要志工數", unit="people")
    signed_up: int | None = declare(
        Count(),
        "Signed up",
        "已報名人數",
        unit="people",
        help="How many are coming; people named on the list of volunteers signed up are counted by themselves.",
    )
    budget: Decimal | None = declare(Amount(low=ZERO), "Budget", "預算", help="In the facility's currency.")
    organiser: str | None = declare(Text(100), "Organiser", "主辦人")
    materials: str | None = declare(Text(lines=True), "Materials", "物資")
    risks: str | None = declare(
        Text(lines=True), "Risks", "風險", help="What could go wrong on the day, and what is done about it."
    )
    status: str = declare(words.EVENT_STATUS, "Status", "狀態", default="planned")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUp(Record):
    """A volunteer who signed up for an event; the sign-in sheet is printed with the names."""

    event_code: UUID = declare(_EVENT, "Event", "活動代號", required=True)
    volunteer_id: UUID = declare(Reference(sheet="volunteers"), "Volunteer number", "志工編號", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInSheet(Record):
    """A numbered paper sheet on which volunteers sign in; what is entered from it must tie to what it counted."""

    sheet_number: str = declare(Code(), "Sheet number", "簽到表編號", required=True)
    program_code: UUID = declare(_PROGRAM, "Program", "計畫代號", required=True)
    event_code: UUID | None = declare(_EVENT, "Event", "活動代號")
    date: dt.date = declare(Day(), "Date", "日期", required=True)
    expected: int | None = declare(
        Count(),
        "Signatures counted",
        "簽到人數",
        unit="people",
        help="How many signed on the paper, counted by hand; the rows of the log must add up to it.",
    )
    note: str | None = declare(Text(), "Note", "備註")


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember(Record):
    """Somebody of the facility's local team, with a role, for all programs or one."""

    volunteer_name: str = declare(Personal(), "Name", "姓名", required=True)
    volunteer_id: str | None = declare(Who(), "Number", "員工編號", help="Group-wide employee number.")
    role: str = declare(words.TEAM_ROLE, "Role", "角色", required=True)
    program_code: UUID | None = declare(_PROGRAM, "Program", "計畫代號", help="Left blank, for all programs.")
    since: dt.date | None = declare(Day(), "Since", "起始日期")
    until: dt.date | None = declare(Day(), "Until", "結束日期")
