"""What a person can do with one open project: the only door for window and command line.

Results are computed from frozen records, never stored.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast
from uuid import UUID, uuid4

from ..domain import checks, figures
from ..domain.closing import Closing, NotClosed
from ..domain.explain import NoSuchFigure, find
from ..domain.fields import Record
from ..domain.figure import Figures
from ..domain.goal_tree import refuse_circle
from ..domain.period import Period
from ..domain.problem import Problem, Refusal
from ..domain.project import SHEET_NAMES, Project
from ..domain.records import Draft, Evaluation, Objective
from ..domain.sheets import BY_NAME, DRAFTS
from ..domain.sroi_result import Result
from ..store.file import OpenFile, Touched, Writing
from ..store.journal import Change, ChangeSet, Kind, RowsMoved
from . import rows, screened
from .gate import Gate
from .known_people import told_of
from .sheet_desk import DuplicateCode, Gone, HasDependants, Listener, SheetDesk

__all__ = [
    "Change",
    "ChangeSet",
    "Desk",
    "DraftRow",
    "DuplicateCode",
    "Gone",
    "HasDependants",
    "Listener",
    "RowsMoved",
    "Touched",
]


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unfinished row: its id, sheet, and what was typed by field name."""

    id: UUID
    sheet: str
    typed: Mapping[str, str]


class Desk(SheetDesk):
    """One open project."""

    trusts_its_files = True
    """May the summaries that it keeps be opened in this process? Not where the project came from outside."""

    def __init__(self, file: OpenFile, author: str) -> None:
        """Work on the project in `file`; `author` is the name that the journal notes."""
        super().__init__(file, author)
        self.gate = Gate(self)

    def project(self) -> Project:
        """A frozen snapshot of everything."""
        return Project(**{name: cast("Any", self.records(name)) for name in SHEET_NAMES})

    def figures(self, period: Period) -> Figures:
        """Every figure of a period."""
        return figures.facility_figures(self.project(), period)

    def figures_about(self, period: Period, figure: str) -> Figures:
        """The figures of a period among which `figure` is, or a group of that name: what stops others does not matter here.

        Raises `NoSuchFigure`, or what stops the section that the figure may belong to.
        """
        stopped: list[Refusal] = []
        found = figures.facility_figures(self.project(), period, stopped=stopped.append)
        try:
            find(found, figure)
        except NoSuchFigure:
            if stopped:
                raise stopped[0] from None
            raise
        return found

    def problems(self, today: date | None = None) -> tuple[Problem, ...]:
        """What in the records makes figures questionable; with `today`, also what was due before."""
        return checks.project_problems(self.project(), today)

    def permit(self, before: Record | None, after: Record) -> None:
        """Refuse support of a partner that was not approved, approvals that lack what they need, circles of objectives."""
        screened.permit(self, before, after)
        if isinstance(after, Objective) and after.parent and getattr(before, "parent", None) != after.parent:
            known = {one.id: one for one in cast("tuple[Objective, ...]", self.records("objectives"))}
            refuse_circle(known, after, after.parent)

    def evaluation(self, evaluation: UUID) -> Result:
        """One evaluation, reckoned from its rows as they are now."""
        one = cast("Evaluation", self.record("evaluations", evaluation))
        return figures.evaluate_in(self.project(), one)

    def periods(self) -> tuple[Period, ...]:
        """Every fiscal year that has records, newest first, each with its halves."""
        start = self.project().site.fiscal_year_start if self.records("facility") else 1
        years = {
            Period.of(day, start).year
            for sheet in ("contributions", "volunteer_log", "outputs", "leverage", "programs")
            for record in self.records(sheet)
            if (day := getattr(record, "date", None) or getattr(record, "start_date", None))
        }
        return tuple(Period(year, half) for year in sorted(years, reverse=True) for half in (0, 1, 2))

    # Closed periods

    def closings(self) -> tuple[Closing, ...]:
        """The newest summary of each signed period, in the order of the periods."""
        return self.gate.closings()

    def reopen(self, period: Period, reason: str) -> None:
        """Open a signed period again, as one step: until it is signed anew, changes in it need no further reason.

        Raises `NotClosed`, or `Missing` where no reason is given.
        """
        found = next((one for one in self.closings() if one.period == period and one.is_closed), None)
        if found is None:
            raise NotClosed(period)
        why = self.parse("reopenings", "reason", reason)
        record = self.made("reopenings", uuid4(), {"document": found.document, "period": period, "reason": why})
        self._write(f"Reopen {period}", why, lambda writing: writing.add(record))

    def _get_ready(self) -> None:
        self.gate.get_ready()

    def _weigh(self, writing: Writing, kind: Kind = "edit", *, restored: bool = False) -> None:
        self.gate.weigh(writing, kind, restored=restored)

    def _heed(self, touched: Touched, *, weighed: bool) -> None:
        self.gate.heed(touched, everywhere=not weighed)

    # Unfinished rows

    def drafts(self, sheet: str) -> tuple[DraftRow, ...]:
        """The unfinished rows of a sheet."""
        found = (cast("Draft", record) for record in self.records(DRAFTS.name))
        return tuple(_draft_row(one) for one in found if one.sheet == sheet)

    def type_into(self, sheet: str, draft: UUID | None, typed: Mapping[str, str]) -> tuple[UUID, bool]:
        """Type texts into an unfinished row, or begin one.

        What is typed is on disk when this returns. Once the row has all it needs it becomes a record
        in the same step; the result says whether it did. Raises a `Refusal` for a text that cannot be.
        """
        known = next((one for one in self.drafts(sheet) if one.id == draft), None)
        before = known.typed if known else {}
        texts = {**before, **typed, **told_of(self, sheet, before, typed)}
        values = {name: self.parse(sheet, name, text) for name, text in texts.items() if text.strip()}
        about = BY_NAME[sheet]
        identity = draft or uuid4()
        if rows.missing(about, values):
            record: Record = Draft(id=identity, sheet=sheet, typed=json.dumps(texts, ensure_ascii=False))
            self._write(
                f"Begin a row of {about.title}",
                "",
                lambda writing: writing.replace(record) if known else writing.add(record),
            )
            return identity, False
        complete = self._made(about, identity, values)

        def act(writing: Writing) -> None:
            if known:
                writing.remove(DRAFTS.name, identity)
            writing.add(complete)

        self._write(f"Add to {about.title}", "", act)
        return identity, True

    def drop_draft(self, draft: UUID) -> None:
        """Throw an unfinished row away (undo brings it back)."""
        self._write("Drop an unfinished row", "", lambda writing: writing.remove(DRAFTS.name, draft))


def _draft_row(draft: Draft) -> DraftRow:
    # In a copy without names, what was typed is gone.
    typed = json.loads(draft.typed) if draft.typed else {}
    return DraftRow(draft.id, draft.sheet, {str(name): str(text) for name, text in typed.items()})
