"""Workbooks and CSV files into a project as one step, and the whole project out as one that reads back the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from ..domain.fields import Record
from ..domain.kinds import USUAL, Habits
from ..domain.lots import Lot
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import Facility
from ..domain.row_rules import row_refusal
from ..domain.sheets import BY_NAME, SHEETS
from ..reading.raw import NOTHING_SETTLED, Detected, RawTable, Reading
from ..reading.watch import Watch
from .import_report import ImportReport, Refused
from .importing import ImportPlan, ImportTerms, plan_import
from .opening import project_in_the_making, refuse_unfit
from .project_desk import Desk
from .work import Progress, never, silent


class NoFacilityGiven(Refusal):
    """A new project would not know whose it is."""

    def __init__(self) -> None:
        super().__init__(
            "No facility sheet says whose year this is. Add one with code, name, country, currency and hourly cost, or name the facility yourself."
        )


class FacilityRefused(Refusal):
    """The facility sheet was refused, so that no project can be begun with it."""

    def __init__(self, refused: Refused) -> None:
        super().__init__("No project was made, because its facility was refused: {why}", why=refused.sentence)


@dataclass(frozen=True, slots=True)
class Intake:
    """How files are taken in.

    `strict`: any refusal, and nothing is taken. `dry_run`: the report only. `rejects`: where refused rows are written
    for mending. `habits`: what the person settled about dates. `progress` and `cancelled` follow and stop the work.
    `only`: tables of other sheets than these are left out; none named, all are taken.
    `reason`: why rows are added to a closed period. `settled`: encoding and delimiter of text files, where a person
    said them.
    """

    habits: Habits = USUAL
    strict: bool = False
    dry_run: bool = False
    rejects: Path | None = None
    progress: Progress = silent
    cancelled: Callable[[], bool] = never
    only: frozenset[str] = frozenset()
    reason: str = ""
    settled: Detected = NOTHING_SETTLED

    @property
    def watch(self) -> Watch:
        """What follows the reading."""
        return Watch(self.progress, self.cancelled)

    @property
    def terms(self) -> ImportTerms:
        """What the plan is made by."""
        return ImportTerms(habits=self.habits, strict=self.strict, watch=self.watch, only=self.only)


USUAL_INTAKE = Intake()


def import_files(desk: Desk, paths: Sequence[Path], how: Intake = USUAL_INTAKE) -> ImportReport:
    """Take workbooks, CSV files or folders of CSV files into the project, as one step that can be undone as one.

    Raises what reading raises (a file that cannot be read is refused as a whole), `PeriodClosed` where rows belong to a
    closed period and no reason is given, and the faults of the project file.
    """
    plan = plan_files(desk, paths, how)
    write_rejected(plan, how)
    if not how.dry_run:
        take_plan(desk, paths, plan, how)
    return plan.report


def plan_files(desk: Desk, paths: Sequence[Path], how: Intake = USUAL_INTAKE) -> ImportPlan:
    """What files would add to the project; nothing is written. Raises what reading raises."""
    return plan_import(_tables(paths, how), desk.project(), how.terms)


def take_plan(desk: Desk, paths: Sequence[Path], plan: ImportPlan, how: Intake = USUAL_INTAKE) -> None:
    """Take in what was planned, as one step that can be undone as one.

    Raises `PeriodClosed` where rows belong to a closed period and no reason is given, `Stopped`, and the file's faults.
    """
    if plan.parts:

        def told(done: int, of: int) -> None:
            how.watch.tell("writing", done, of)

        desk.add_parts(_title(paths), plan.parts, told, reason=how.reason)


def create_from_files(
    path: Path,
    paths: Sequence[Path],
    facility: Mapping[str, str] | None = None,
    how: Intake = USUAL_INTAKE,
    *,
    author: str | None = None,
) -> ImportReport:
    """Make a new project of workbooks. `facility` gives texts by field name where no facility sheet is among them.

    Nothing is made in a dry run, or when a strict import came to nothing. Raises `NoFacilityGiven`, `FacilityRefused`,
    and what `new_project` and `import_files` raise.
    """
    refuse_unfit(path)
    site = _site(facility) if facility else None
    plan = plan_import(_tables(paths, how), Project(facility=(site,) if site else ()), how.terms)
    write_rejected(plan, how)
    if site is None:
        _find_facility(plan)
    if how.dry_run or not plan.report.taken:
        return plan.report
    with project_in_the_making(path, author=author) as desk:
        if site:
            desk.write("New project", lambda writing: writing.add(site), kind="new")
        take_plan(desk, paths, plan, how)
    return plan.report


def export_workbook(desk: Desk, path: Path, *, progress: Progress = silent) -> None:
    """Write the whole project as a workbook that imports back to the same figures.

    Raises the fault `CannotWrite`, `TooManyForASheet`, or those of the project file.
    """
    from ..reading.cells import tables_of
    from ..reading.writing import write_workbook

    write_workbook(path, tables_of(_everything(desk)), Watch(progress))


def export_csv(desk: Desk, folder: Path, *, progress: Progress = silent) -> None:
    """Write the whole project as a folder of CSV files, one for each sheet. Raises what `export_workbook` raises."""
    from ..reading.cells import tables_of
    from ..reading.writing import write_csv_folder

    write_csv_folder(folder, tables_of(_everything(desk)), Watch(progress))


def _tables(paths: Sequence[Path], how: Intake) -> list[RawTable]:
    from ..reading.tables import read_tables

    return [table for path in paths for table in read_tables(path, Reading(watch=how.watch, settled=how.settled))]


def write_rejected(plan: ImportPlan, how: Intake) -> None:
    """Write the refused rows of a plan for mending, where that was asked for. Raises the fault `CannotWrite`."""
    rejected = plan.report.rejected_rows() if how.rejects else ()
    if how.rejects and rejected:
        from ..reading.rejects import write_rejects

        write_rejects(how.rejects, rejected)


def _site(facility: Mapping[str, str]) -> Facility:
    values = {one.name: one.parse(facility.get(one.name, "")) for one in BY_NAME["facility"].fields}
    site = Facility(id=uuid4(), **values)
    verdict = row_refusal(site)
    if verdict:
        raise verdict[1]
    return site


def _find_facility(plan: ImportPlan) -> None:
    if plan.report.taken and not any(
        isinstance(one, Facility) for part in plan.parts if not isinstance(part, Lot) for one in part
    ):
        refused = next((one for one in plan.report.refused if one.reading.sheet.single), None)
        raise FacilityRefused(refused) if refused else NoFacilityGiven


def _title(paths: Sequence[Path]) -> str:
    return f"Import {paths[0].name}" if len(paths) == 1 else f"Import {len(paths)} files"


def _everything(desk: Desk) -> dict[str, Sequence[Record]]:
    project = desk.project()
    return {sheet.name: project.sheet(sheet.name) for sheet in SHEETS}
