"""What a report says about itself: whose it is, which one, when and by which program it was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from ..domain.moved import Amendment
from ..domain.period import Period

Language = Literal["en", "zh-TW"]
"""The language of a report; apart from that of the screen."""
Paper = Literal["A4", "Letter"]
"""The size of the pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What both kinds of report state.

    `document` is the document's id (a UUID), `created` the moment in UTC that the document bears (not the clock's when
    it is drawn: the same report has the same bytes), `signer` the person whose signature it awaits, `program_version`
    this program's version, `replaces` the id of the document that this one amends, `because` the reason for that.
    """

    document: str
    sequence: int
    period: Period
    created: datetime
    signer: str
    program_version: str
    language: Language = "en"
    paper: Paper = "A4"
    replaces: str | None = None
    because: str = ""

    @property
    def moment(self) -> str:
        """When it was made, as pages print it: date and time in UTC."""
        return self.created.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryMeta(Meta):
    """What a facility's summary states.

    `journal_head` is the digest of the newest journal entry that it covers, `amendment` what has moved since the
    summary that it replaces.
    """

    journal_head: str
    amendment: Amendment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMeta(Meta):
    """What the group's report states; `group_name` is how head office calls the group."""

    group_name: str = ""
