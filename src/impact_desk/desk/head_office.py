"""Head office takes in signed summaries: each verified, sorted, and kept as it came; everything as one step."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..domain.problem import Refusal
from ..domain.records import ReceivedSummary
from ..exchange.document import moment_text
from ..seal.verdict import Reason
from ..store.file import Writing
from .amendments import against_replaced, payload_of
from .group_desk import GroupDesk
from .group_settings import NO_SETTINGS, SettingsPlan, carry_out, plan_settings_of
from .sorting_in import Sorted, Sorting, sort_in
from .trust import pin, trust_for
from .verdicts import FileVerdict
from .verification import verdicts
from .work import Cancelled, Progress, never, silent

if TYPE_CHECKING:
    from ..seal.trust import TrustStore

PDF = ".pdf"
_GROUP_REPORT = Reason("This is the group's own report, not a site's summary.")
_KEPT = ("accepted", "superseded")
_LONGEST_NAME = 255


class NoFilesThere(Refusal):
    """A folder without a single PDF file."""

    def __init__(self, folder: str) -> None:
        super().__init__(
            "{folder} holds no PDF files. Choose the folder in which the sites' summaries lie.", folder=folder
        )


class ChangedWhileRead(Refusal):
    """A file is no longer what was verified."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} was changed while it was taken in. Nothing was taken; try again.", file=file)


@dataclass(frozen=True, slots=True)
class Taken:
    """A summary that was taken in, or would have been: its file, and what it is."""

    file: str
    received: ReceivedSummary
    remarks: tuple[Reason, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The entry as `consolidate --json` gives it."""
        one = self.received
        return {
            "file": self.file,
            "document": one.document,
            "facility": one.facility_code,
            "period": str(one.period),
            "sequence": one.sequence,
            "signer": one.signer,
            "remarks": [str(remark) for remark in self.remarks],
        }


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that was refused: the verdict on it, and why."""

    file: str
    verdict: FileVerdict
    reasons: tuple[Reason, ...]

    def as_json(self) -> dict[str, Any]:
        """The entry as `consolidate --json` gives it."""
        return {"file": self.file, "verdict": self.verdict.verdict, "reason": " ".join(map(str, self.reasons))}


@dataclass(frozen=True, slots=True)
class Outdated:
    """A summary that another one supersedes; `file` is empty when it was taken in before."""

    file: str
    received: ReceivedSummary
    by: ReceivedSummary
    reasons: tuple[Reason, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The entry as `consolidate --json` gives it."""
        one = self.received
        return {
            "file": self.file or one.file_name,
            "document": one.document,
            "facility": one.facility_code,
            "period": str(one.period),
            "sequence": one.sequence,
            "by": self.by.document,
            "reason": " ".join(map(str, self.reasons)),
        }


@dataclass(frozen=True, slots=True)
class Consolidation:
    """What became of every file, and of head office's own workbook."""

    accepted: tuple[Taken, ...]
    refused: tuple[NotTaken, ...]
    superseded: tuple[Outdated, ...]
    already_there: tuple[Taken, ...]
    settings: SettingsPlan

    @property
    def clean(self) -> bool:
        """Was nothing refused?"""
        return not self.refused and not self.settings.refused

    def as_json(self) -> dict[str, Any]:
        """The outcome as `consolidate --json` gives it."""
        return {
            "accepted": [one.as_json() for one in self.accepted],
            "refused": [one.as_json() for one in self.refused],
            "superseded": [one.as_json() for one in self.superseded],
            "already_there": [one.as_json() for one in self.already_there],
            "settings": self.settings.as_json(),
        }


def consolidate(
    desk: GroupDesk,
    paths: Sequence[Path],
    trust: Sequence[Path] | None = None,
    *,
    settings: Path | None = None,
    at: date | None = None,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = never,
) -> Consolidation:
    """Take verified summaries (files, or folders of them) and head office's workbook into the group file, as one step.

    `trust` may be left out once the file trusts an authority. Raises `NobodyTrusted`, `OtherAuthority`, `NoFilesThere`,
    `Cancelled`, and what reading the workbook or writing the file raises; a bad summary is no reason to raise.
    """
    store = trust_for(desk, trust)
    plan = plan_settings_of(desk, settings) if settings else NO_SETTINGS
    files = list(_files(paths))
    judged = dict(verdicts(files, store, at=at, progress=progress, cancelled=cancelled))
    if len(judged) < len(files):
        raise Cancelled
    moment = moment_text(datetime.now(UTC))
    arrivals = [(place, arrival) for place, one in judged.items() if (arrival := _arrival(files[place], one, moment))]
    sorting = sort_in(arrivals, desk.received())
    _take_in(desk, _Step(files, judged, sorting, plan, store, moment))
    return _intake(files, judged, _with_contradictions(desk, judged, sorting), plan)


def _with_contradictions(desk: GroupDesk, judged: Mapping[int, FileVerdict], sorting: Sorting) -> Sorting:
    """What was sorted, each amendment with what contradicts the summary that it replaces, where that is kept here."""
    kept = {one.document: one for one in desk.received()}

    def remarked(one: Sorted) -> Sorted:
        replaced = kept.get(one.arrival.replaces or "") if one.fate in _KEPT else None
        newer = payload_of(judged[one.place]) if replaced else None
        older = desk.payload(replaced.document) if replaced else None
        more = against_replaced(newer, older) if newer and older else ()
        return replace(one, reasons=(*one.reasons, *more))

    return replace(sorting, sorted=[remarked(one) for one in sorting.sorted])


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = sorted(one for one in path.iterdir() if one.suffix.lower() == PDF)
        if not inside:
            raise NoFilesThere(str(path))
        yield from inside


def _arrival(path: Path, one: FileVerdict, moment: str) -> ReceivedSummary | None:
    """What would be noted of a valid summary; nothing for any other file."""
    about, signer = one.about, one.signer
    if not one.valid or about is None or signer is None or not one.is_summary or not one.sha256 or not one.packed:
        return None
    return ReceivedSummary(
        id=uuid4(),
        document=str(about.document),
        facility_code=about.facility_code,
        facility_name=about.facility_name,
        period=about.period,
        sequence=about.sequence,
        replaces=str(about.replaces) if about.replaces else None,
        file_name=path.name[-_LONGEST_NAME:],
        sha256=one.sha256,
        rows_sha256=hashlib.sha256(one.packed).hexdigest(),
        signer=signer.name,
        certificate_sha256=signer.certificate_sha256,
        received_at=moment,
    )


@dataclass(frozen=True, slots=True)
class _Step:
    """Everything that one intake writes."""

    files: Sequence[Path]
    judged: Mapping[int, FileVerdict]
    sorting: Sorting
    plan: SettingsPlan
    store: TrustStore
    moment: str


def _take_in(desk: GroupDesk, step: _Step) -> None:
    """Write the intake as one step; nothing at all when there is nothing new."""
    fresh = [one for one in step.sorting.sorted if one.fate in _KEPT]
    if not (fresh or step.plan.added or step.plan.changed):
        return

    def act(writing: Writing) -> None:
        pin(desk, writing, step.store, step.moment)
        carry_out(writing, step.plan)
        for old, _ in step.sorting.outdated:
            writing.replace(replace(old, superseded=True))
        for one in fresh:
            writing.add(replace(one.arrival, superseded=one.fate == "superseded"))
            writing.keep(_same_bytes(step.files[one.place], one.arrival.sha256))
            writing.keep(step.judged[one.place].packed or b"")

    desk.write(_title(len(fresh), step.plan), act, kind="receive")


def _same_bytes(path: Path, sha256: str) -> bytes:
    """The bytes that were verified. Raises `ChangedWhileRead`."""
    from ..seal.byterange import SIZE_LIMIT
    from ..seal.files import read_bounded

    content = read_bounded(path, SIZE_LIMIT)
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ChangedWhileRead(path.name)
    return content


def _title(summaries: int, plan: SettingsPlan) -> str:
    parts = [f"{summaries} summaries" if summaries != 1 else "1 summary"] if summaries else []
    return f"Take in {' and '.join([*parts, *(['settings'] if plan.added or plan.changed else [])])}"


def _intake(
    files: Sequence[Path], judged: Mapping[int, FileVerdict], sorting: Sorting, plan: SettingsPlan
) -> Consolidation:
    by_fate: dict[str, list[Sorted]] = defaultdict(list)
    for one in sorting.sorted:
        by_fate[one.fate].append(one)
    names = [str(path) for path in files]
    sorted_places = {one.place for one in sorting.sorted}
    refused = [_not_taken(names[place], one) for place, one in sorted(judged.items()) if place not in sorted_places]
    refused += [NotTaken(names[one.place], judged[one.place], one.reasons) for one in by_fate["refused"]]
    late = [Outdated(names[one.place], one.arrival, one.by, one.reasons) for one in by_fate["superseded"] if one.by]
    return Consolidation(
        accepted=tuple(Taken(names[one.place], one.arrival, one.reasons) for one in by_fate["accepted"]),
        refused=tuple(refused),
        superseded=(*(Outdated("", old, by) for old, by in sorting.outdated), *late),
        already_there=tuple(Taken(names[one.place], one.arrival) for one in by_fate["already there"]),
        settings=plan,
    )


def _not_taken(file: str, one: FileVerdict) -> NotTaken:
    return NotTaken(file, one, (_GROUP_REPORT,) if one.valid else one.reasons)
