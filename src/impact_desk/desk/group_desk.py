"""Head office's group file: the summaries it took in, its own settings, and the group's figures from both."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, cast

from ..domain.exchange_rates import DOLLAR
from ..domain.figure import Figures
from ..domain.figures import facility_figures
from ..domain.group import group_document, group_figures
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import Deadline, FxRate, GroupYear, Receipt, ReceivedSummary, SignedSummary
from ..exchange.payload import Payload, read_payload
from ..store.file import OpenFile, create, open_file
from ..store.tables import GROUP
from .opening import whoami
from .sheet_desk import SheetDesk

ENDING = ".impact-group"
"""What group files end in."""

State = Literal["received", "late", "missing", "due"]
"""How a site stands for a period: there in time, there after the deadline, not there after it, not there yet."""


class GroupEndingMissing(Refusal):
    """A group file must end in `.impact-group`, so that people and programs recognise it."""

    def __init__(self, name: str) -> None:
        super().__init__("{file} does not end in .impact-group. Name the group file like 2020.impact-group.", file=name)


class NothingReceived(Refusal):
    """No summary covers the period."""

    def __init__(self, period: Period) -> None:
        super().__init__(
            "No summary that covers {period} has been taken in, so there are no group figures. Consolidate the sites' summaries first.",
            period=str(period),
        )


class GroupKeysDiffer(Refusal):
    """Volunteers were made into tokens by different keys, so nobody can tell who is one person."""

    def __init__(self, sites: Iterable[str]) -> None:
        super().__init__(
            "The summaries of {sites} count volunteers by another group key than the others, so distinct volunteers cannot be counted. Ask these sites to renew their officers' certificates and sign again.",
            sites=", ".join(sites),
        )


class NotInGroup(Refusal):
    """The group file does not hold that document."""

    def __init__(self, document: str) -> None:
        super().__init__(
            "The group file holds no summary {document}. The list of received ones says which.", document=document
        )


@dataclass(frozen=True, slots=True)
class Part:
    """The summary that a site's part of the group's figures comes from; `exact` when it was signed for just this period."""

    received: ReceivedSummary
    exact: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How a site stands for a period; `received` is the summary signed for it, `amended` whether it replaced another.

    `answer` is what head office answered to that summary (accepted, returned), if it did.
    """

    facility_code: str
    facility_name: str
    period: Period
    state: State
    deadline: date | None
    received: ReceivedSummary | None
    amended: bool
    answer: str = ""


class GroupDesk(SheetDesk):
    """One open group file."""

    def __init__(self, file: OpenFile, author: str) -> None:
        """Work on `file`; `author` is the name that the journal notes."""
        super().__init__(file, author)
        self._payloads: dict[str, Payload] = {}

    def received(self) -> tuple[ReceivedSummary, ...]:
        """Every summary taken in, in the order of receipt, superseded ones included."""
        return cast("tuple[ReceivedSummary, ...]", self.records("received"))

    def reports(self) -> tuple[SignedSummary, ...]:
        """Every group report signed here."""
        return cast("tuple[SignedSummary, ...]", self.records("summaries"))

    def group_year(self, year: int) -> GroupYear | None:
        """What head office entered of a year."""
        years = cast("tuple[GroupYear, ...]", self.records("group_year"))
        return next((one for one in years if one.year == year), None)

    def fx_rates(self) -> tuple[FxRate, ...]:
        """Head office's own exchange rates."""
        return cast("tuple[FxRate, ...]", self.records("fx_rates"))

    def summary_pdf(self, document: str) -> bytes:
        """The bytes of a summary or of a signed group report, as received or signed. Raises `NotInGroup`."""
        held: tuple[ReceivedSummary | SignedSummary, ...] = (*self.received(), *self.reports())
        for one in held:
            content = self.file.blob(one.sha256) if one.document == document else None
            if content is not None:
                return content
        raise NotInGroup(document)

    def payload(self, document: str) -> Payload:
        """The rows of a received summary. Raises `NotInGroup`."""
        for one in self.received():
            if one.document == document:
                return self._payload(one)
        raise NotInGroup(document)

    def facility_figures(self, document: str) -> Figures:
        """The figures of a received summary, for the period it was signed for. Raises `NotInGroup`."""
        payload = self.payload(document)
        return facility_figures(payload.project, payload.meta.period)

    def sources(self, period: Period) -> tuple[Part, ...]:
        """Which summary each site's part comes from, in the order of the sites' codes.

        The one signed for just this period comes first; then the year's, whose rows hold both halves; then that of the
        second half, whose rows begin with the year. Superseded summaries never count.
        """
        best: dict[str, ReceivedSummary] = {}
        for one in self.received():
            if not one.superseded and _rank(one.period, period) is not None:
                held = best.get(one.facility_code)
                if held is None or _closer(one, held, period):
                    best[one.facility_code] = one
        return tuple(Part(best[code], best[code].period == period) for code in sorted(best))

    def projects(self, period: Period) -> tuple[Project, ...]:
        """The rows of each site's part. Raises `NothingReceived` or `GroupKeysDiffer`."""
        parts = [part.received for part in self.sources(period)]
        if not parts:
            raise NothingReceived(period)
        payloads = [self._payload(one) for one in parts]
        keys = [payload.meta.group_key_id for payload in payloads]
        usual = max(keys, key=keys.count)
        if any(key != usual for key in keys):
            raise GroupKeysDiffer(one.facility_code for one, key in zip(parts, keys, strict=True) if key != usual)
        return tuple(payload.project for payload in payloads)

    def figures(
        self, period: Period, currency: str = DOLLAR, *, stopped: Callable[[Refusal], None] | None = None
    ) -> Figures:
        """The group's figures for a period, in `currency`.

        A figure that cannot be reckoned stops all with its `Refusal` (`MissingRate`, `RatesDisagree` …), or is told to
        `stopped` and left out. Raises `NothingReceived` and `GroupKeysDiffer` in any case.
        """
        projects = self.projects(period)
        return group_figures(projects, period, self.group_year(period.year), self.fx_rates(), currency, stopped=stopped)

    def document(self, period: Period, currency: str = DOLLAR) -> dict[str, Any]:
        """The group's figures as one JSON document. Raises what `figures` raises."""
        return group_document(self.projects(period), period, self.group_year(period.year), self.fx_rates(), currency)

    def periods(self) -> tuple[Period, ...]:
        """Every year that summaries or settings speak of, newest first, each with its halves."""
        settings = cast("tuple[GroupYear, ...]", self.records("group_year"))
        years = {one.period.year for one in self.received()} | {one.year for one in settings}
        return tuple(Period(year, half) for year in sorted(years, reverse=True) for half in (0, 1, 2))

    def board(self, today: date) -> tuple[Standing, ...]:
        """How every site that ever sent a summary stands for every period with a deadline or a summary."""
        received = self.received()
        deadlines = {one.period: one.date for one in cast("tuple[Deadline, ...]", self.records("deadlines"))}
        sites = {one.facility_code: one.facility_name for one in received}
        periods = sorted({*deadlines, *(one.period for one in received)})
        return tuple(
            self._standing((code, sites[code]), period, deadlines.get(period), today)
            for period in periods
            for code in sorted(sites)
        )

    def _standing(self, site: tuple[str, str], period: Period, deadline: date | None, today: date) -> Standing:
        own = [one for one in self.received() if one.facility_code == site[0] and one.period == period]
        standing = next((one for one in own if not one.superseded), None)
        state: State = "missing" if deadline and today > deadline else "due"
        if standing:
            first = min(one.received_at for one in own)
            state = "late" if deadline and date.fromisoformat(first[:10]) > deadline else "received"
        receipts = cast("tuple[Receipt, ...]", self.records("receipts"))
        said = [one.answer for one in receipts if standing and one.document == standing.document]
        return Standing(*site, period, state, deadline, standing, len(own) > 1, said[-1] if said else "")

    def _payload(self, one: ReceivedSummary) -> Payload:
        if one.rows_sha256 not in self._payloads:
            raw = self.file.blob(one.rows_sha256)
            if raw is None:
                raise NotInGroup(one.document)
            self._payloads[one.rows_sha256] = read_payload(zlib.decompress(raw))
        return self._payloads[one.rows_sha256]


def new_group(path: Path, *, author: str | None = None) -> GroupDesk:
    """Make a new group file. Raises `GroupEndingMissing`, `AlreadyThere` and the faults of the world."""
    if path.suffix != ENDING:
        raise GroupEndingMissing(path.name)
    return GroupDesk(create(path, GROUP), author or whoami())


def open_group(path: Path, *, author: str | None = None, read_only: bool = False) -> GroupDesk:
    """Open a group file. Raises the refusals and faults of `store`."""
    return GroupDesk(open_file(path, GROUP, read_only=read_only), author or whoami())


def _rank(signed: Period, wanted: Period) -> int | None:
    """How near a summary's period is to the one wanted (0: the same); nothing when its rows do not cover it."""
    if signed.year != wanted.year or (signed.half == 1 and wanted.half != 1):
        return None
    if signed == wanted:
        return 0
    return 1 if signed.half == 0 else 2


def _closer(one: ReceivedSummary, held: ReceivedSummary, wanted: Period) -> bool:
    return cast("int", _rank(one.period, wanted)) < cast("int", _rank(held.period, wanted))
