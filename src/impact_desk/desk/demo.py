"""The demonstration: three made-up sites, head office's authority, signed summaries, the group file and its report.

Everything is made in front of your eyes by the same services that window and command line use; nothing is canned.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from ..domain.period import Period
from ..domain.problem import Refusal
from .authorities import init_authority, issue
from .group_desk import GroupDesk, new_group
from .group_reports import export_group_report
from .group_settings import carry_out, settings_of
from .head_office import Consolidation, consolidate
from .identities import accept_answer, request_identity
from .sample import SITES, YEAR, sample_project, sample_settings
from .summaries import SignedFile, export_summary
from .verdicts import FileVerdict
from .verification import verify_files
from .work import Progress, silent

GROUP_NAME = "Meridian Components"
OFFICERS = {"BX": "Hsu Mei-yu 許美玉", "KU": "木村 陽子 Kimura Yoko", "PN": "Nurul Yusof"}
HEAD_OFFICE, CONSOLIDATOR = "HQ", "Chen Shu-fen 陳淑芬"
OPENS_THE_KEYS = "passphrase.txt"


class FolderNotEmpty(Refusal):
    """The demonstration would mix with something else."""

    def __init__(self, folder: str) -> None:
        super().__init__("{folder} is not empty. Choose a new folder for the demonstration.", folder=folder)


@dataclass(frozen=True, slots=True)
class DemoResult:
    """Where everything lies, and what came of it. `passphrase` opens all keys of the demonstration."""

    folder: Path
    root: Path
    passphrase: Path
    projects: tuple[Path, ...]
    summaries: tuple[Path, ...]
    group: Path
    report: Path
    outcome: Consolidation
    verdicts: tuple[FileVerdict, ...]
    total: str
    volunteers: int


def run_demo(folder: Path, progress: Progress = silent) -> DemoResult:
    """Do the whole job in an empty `folder`. Raises `FolderNotEmpty` and the faults of the world."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise FolderNotEmpty(str(folder))
    stages = _Stages(progress, 4 + 2 * len(SITES))
    passphrase = _passphrase(folder)
    authority = init_authority(folder / "authority", passphrase, f"{GROUP_NAME} head office")
    stages.done("authority")
    summaries = [_site(folder, site, passphrase, stages) for site in SITES]
    key = _identity(folder, HEAD_OFFICE, CONSOLIDATOR, passphrase)
    stages.done("head office's key")
    with_group = new_group(folder / f"{YEAR}.impact-group", author=CONSOLIDATOR)
    try:
        outcome, report = _head_office(with_group, folder, [one.path for one in summaries], key, passphrase)
        stages.done("group")
        figures = with_group.figures(Period(YEAR))
    finally:
        with_group.close()
    signed = tuple(one.path for one in summaries)
    judged = verify_files([*signed, report.path], [authority.root])
    stages.done("verification")
    return DemoResult(
        folder=folder,
        root=authority.root,
        passphrase=folder / OPENS_THE_KEYS,
        projects=tuple(folder / f"{site}-{YEAR}.impact" for site in SITES),
        summaries=signed,
        group=with_group.path,
        report=report.path,
        outcome=outcome,
        verdicts=judged,
        total=str(figures["contributions.total"].shown),
        volunteers=int(figures["volunteering.volunteers"].value or 0),
    )


@dataclass(slots=True)
class _Stages:
    """Counts what is done."""

    progress: Progress
    total: int
    count: int = 0

    def done(self, stage: str) -> None:
        """One more stage is done."""
        self.count += 1
        self.progress(stage, self.count, self.total)


def _passphrase(folder: Path) -> str:
    """A passphrase of its own for every demonstration, left beside its keys: they protect nothing real."""
    from ..seal.files import lay_down

    folder.mkdir(parents=True, exist_ok=True)
    made = "-".join(secrets.token_hex(3) for _ in range(4))
    lay_down(folder / OPENS_THE_KEYS, made.encode() + b"\n", secret=True)
    return made


def _site(folder: Path, site: str, passphrase: str, stages: _Stages) -> SignedFile:
    key = _identity(folder, site, OFFICERS[site], passphrase)
    stages.done(f"{site}: key")
    desk = sample_project(folder / f"{site}-{YEAR}.impact", site, author=OFFICERS[site])
    try:
        out = folder / f"{site}-{YEAR}-summary.pdf"
        signed = export_summary(desk, Period(YEAR), key, passphrase, out)
    finally:
        desk.close()
    stages.done(f"{site}: signed summary")
    return signed


def _identity(folder: Path, facility: str, name: str, passphrase: str) -> Path:
    keys = folder / "keys"
    keys.mkdir(exist_ok=True)
    key, asked, answer = (keys / f"{facility}{ending}" for ending in (".p12", ".request", ".pem"))
    request_identity(name, facility, passphrase, key, asked)
    issue(folder / "authority", asked, passphrase, answer)
    accept_answer(answer, key, passphrase)
    return key


def _head_office(
    desk: GroupDesk, folder: Path, summaries: list[Path], key: Path, passphrase: str
) -> tuple[Consolidation, SignedFile]:
    plan = settings_of(desk, sample_settings())
    desk.write("Settings of the year", lambda writing: carry_out(writing, plan), kind="import")
    outcome = consolidate(desk, summaries, [folder / "authority" / "root.pem"])
    out = folder / f"{YEAR}-group-report.pdf"
    return outcome, export_group_report(desk, Period(YEAR), key, passphrase, out, group_name=GROUP_NAME)
