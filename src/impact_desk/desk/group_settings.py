"""Head office's own workbook: pre-tax profit, headcount, exchange rates, deadlines.

It is head office's own word, so a row that is there already with other values is replaced (unlike a site's rows, where
nobody may overwrite what was said before); the journal keeps what stood there. A row that is there as it is, is skipped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.fields import Record
from ..domain.sheets import GROUP_WORKBOOK, Sheet, sheet_of
from ..store.file import Writing
from .group_desk import GroupDesk

if TYPE_CHECKING:
    from .import_report import ImportReport


@dataclass(frozen=True, slots=True)
class SettingsPlan:
    """What a settings workbook would do: rows to add, rows to replace, how many are there already, and what was refused."""

    file: str = ""
    added: tuple[Record, ...] = ()
    changed: tuple[Record, ...] = ()
    skipped: int = 0
    report: ImportReport | None = None

    @property
    def refused(self) -> int:
        """Rows refused."""
        return self.report.total.refused if self.report else 0

    def as_json(self) -> dict[str, Any]:
        """The plan as `consolidate --json` gives it, once it was carried out."""
        refusals = self.report.as_json()["refusals"] if self.report else []
        return {
            "file": self.file,
            "added": len(self.added),
            "changed": len(self.changed),
            "skipped": self.skipped,
            "refused": self.refused,
            "refusals": refusals,
        }


NO_SETTINGS = SettingsPlan()


def plan_settings_of(desk: GroupDesk, path: Path) -> SettingsPlan:
    """Read head office's workbook (or a folder of CSV files). Raises what reading raises, `NothingKnown`."""
    from ..reading.tables import read_tables
    from .importing import plan_settings

    # Read as if nothing were held: what is held already is compared by key, and replaced where it differs.
    plan = plan_settings(read_tables(path), {})
    return replace(settings_of(desk, plan.records), file=str(path), report=plan.report)


def settings_of(desk: GroupDesk, records: Sequence[Record]) -> SettingsPlan:
    """The same for records at hand."""
    added, changed, skipped = list[Record](), list[Record](), 0
    for record in records:
        twin = _twin(desk, record)
        if twin is None:
            added.append(record)
        elif _said(twin) != _said(record):
            changed.append(replace(record, id=twin.id, ordinal=twin.ordinal))
        else:
            skipped += 1
    return SettingsPlan("", tuple(added), tuple(changed), skipped)


def import_settings(desk: GroupDesk, path: Path) -> SettingsPlan:
    """Take head office's workbook into the group file as one step. Raises as `plan_settings_of` does."""
    plan = plan_settings_of(desk, path)
    if plan.added or plan.changed:
        desk.write(f"Import {path.name}", lambda writing: carry_out(writing, plan), kind="import")
    return plan


def carry_out(writing: Writing, plan: SettingsPlan) -> None:
    """Write what was planned."""
    writing.add_all(plan.added)
    writing.replace(*plan.changed)


def _twin(desk: GroupDesk, record: Record) -> Record | None:
    from .import_ground import identity_of

    sheet = sheet_of(record)
    keys = identity_of(sheet)
    wanted = [getattr(record, name) for name in keys]
    return next((one for one in desk.records(sheet.name) if [getattr(one, name) for name in keys] == wanted), None)


def _said(record: Record) -> list[Any]:
    sheet: Sheet = next(one for one in GROUP_WORKBOOK if one.name == sheet_of(record).name)
    return [getattr(record, one.name) for one in sheet.fields]
