"""What the signing dialog asks of a document: to be shown before, sealed away from the window, and filed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from ..desk.group_desk import GroupDesk
from ..desk.group_reports import (
    PreparedGroup,
    SealedGroup,
    file_group_report,
    prepare_group_report,
    seal_group_report,
)
from ..desk.movements import Movement
from ..desk.summaries import (
    Language,
    Paper,
    Prepared,
    Sealed,
    SignedFile,
    file_summary,
    prepare_summary,
    seal_summary,
)
from ..desk.work import Progress
from ..domain.figure import Figures
from ..domain.period import Period
from ..domain.problem import Problem
from .figure_sections import Layout, facility_layout, group_layout
from .workplace import Workplace

P = TypeVar("P")
S = TypeVar("S")
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person chose for the pages."""

    language: Language
    paper: Paper
    because: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Preview(Generic[P]):
    """What will be signed, to be read before: figures, problems, number, whether it replaces an earlier one.

    `movement` is what has moved since that one was signed, `because` why it is replaced, where that is known.
    """

    prepared: P
    figures: Figures
    layout: Layout
    problems: Sequence[Problem]
    number: int
    replaces: int | None
    movement: Movement | None = None
    because: str = ""


class Signing(Protocol[P, S]):
    """A document that can be signed. `look` and `seal` run beside the window, `file` on its thread."""

    asks_for_name: bool
    """Whether the first page names the group."""
    facility: str
    """The facility code for a new identity; empty where it is not known."""

    @property
    def title(self) -> str:
        """What is signed, in words."""

    @property
    def folder(self) -> Path:
        """Where the signed file goes at first."""

    def file_name(self, number: int) -> str:
        """The name that the signed file begins with."""

    def look(self) -> Preview[P]:
        """What would be signed now. Raises what keeps it from being signed."""

    def seal(self, preview: Preview[P], wishes: Wishes, key: Path, passphrase: str, progress: Progress) -> S:
        """The signed file in memory. Raises the faults of opening a key and of signing."""

    def file(self, sealed: S, out: Path) -> SignedFile:
        """Lay the file down and note it in the journal. Raises the faults of writing."""


class SummarySigning:
    """The signed summary of a site's period."""

    asks_for_name = False

    def __init__(self, workplace: Workplace) -> None:
        self._desk, self._period = workplace.project, workplace.period
        site = workplace.desk.records("facility")
        self.facility = str(getattr(site[0], "facility_code", "")) if site else ""

    @property
    def title(self) -> str:
        """What is signed, in words."""
        return translate("Signing", "Sign the summary of {period}").format(period=self._period)

    @property
    def folder(self) -> Path:
        """Beside the project."""
        return self._desk.path.parent

    def file_name(self, number: int) -> str:
        """Facility, period and number."""
        return f"{_plain(self.facility)}-{self._period}-{number}.pdf"

    def look(self) -> Preview[Prepared]:
        """What would be signed now."""
        found = prepare_summary(self._desk, self._period)
        return Preview(
            found,
            found.figures,
            facility_layout(found.figures, found.project),
            found.problems,
            found.sequence,
            found.replaces.sequence if found.replaces else None,
            found.movement,
            found.because,
        )

    def seal(
        self, preview: Preview[Prepared], wishes: Wishes, key: Path, passphrase: str, progress: Progress
    ) -> Sealed:
        """The signed summary in memory."""
        wanted = replace(preview.prepared, language=wishes.language, paper=wishes.paper, because=wishes.because)
        return seal_summary(wanted, key, passphrase, progress=progress)

    def file(self, sealed: Sealed, out: Path) -> SignedFile:
        """Lay it down and note it in the journal."""
        return file_summary(self._desk, sealed, out)


class GroupSigning:
    """The signed report of the group's period."""

    asks_for_name = True
    facility = ""

    def __init__(self, desk: GroupDesk, period: Period, currency: str) -> None:
        self._desk, self._period, self._currency = desk, period, currency

    @property
    def title(self) -> str:
        """What is signed, in words."""
        return translate("Signing", "Sign the group’s report of {period}").format(period=self._period)

    @property
    def folder(self) -> Path:
        """Beside the group file."""
        return self._desk.path.parent

    def file_name(self, number: int) -> str:
        """The group, period and number."""
        return f"{self._desk.path.stem}-{self._period}-{number}.pdf"

    def look(self) -> Preview[PreparedGroup]:
        """What would be signed now."""
        found = prepare_group_report(self._desk, self._period, currency=self._currency)
        names = {part.received.facility_code: part.received.facility_name for part in found.parts}
        return Preview(
            found,
            found.figures,
            group_layout(found.figures, names),
            (),
            found.sequence,
            found.replaces.sequence if found.replaces else None,
        )

    def seal(
        self, preview: Preview[PreparedGroup], wishes: Wishes, key: Path, passphrase: str, progress: Progress
    ) -> SealedGroup:
        """The signed report in memory."""
        wanted = replace(preview.prepared, language=wishes.language, paper=wishes.paper, group_name=wishes.name)
        return seal_group_report(wanted, key, passphrase, progress=progress)

    def file(self, sealed: SealedGroup, out: Path) -> SignedFile:
        """Lay it down and note it in the journal."""
        return file_group_report(self._desk, sealed, out)


AnySigning = Signing[Any, Any]


def _plain(code: str) -> str:
    return "".join(one if one.isalnum() or one in "-_." else "_" for one in code) or "summary"
