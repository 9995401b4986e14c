"""What a person can do with one open project: the only door for window and command line.

Results are computed from frozen records, never stored.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar, cast
from uuid import UUID, uuid4

from ..domain import checks, figures
from ..domain.closing import Closing, NotClosed
from ..domain.explain import NoSuchFigure, find
from ..domain.fields import Record
from ..domain.figure import Figures
from ..domain.goal_tree import refuse_circle
from ..domain.period import Period
from ..domain.problem import Problem, Refusal
from ..domain.project import SHEET_NAMES, Project, periods_of
from ..domain.records import Draft, Evaluation, Objective
from ..domain.sheets import BY_NAME, DRAFTS
from ..domain.sroi_result import Result
from ..store.file import OpenFile, Touched, Writing
from ..store.journal import Change, ChangeSet, Kind, RowsMoved
from . import rows, screened
from .apart import Apart, Over, Question
from .gate import Gate
from .known_people import told_of
from .long_log import LOG, LongLog
from .refused_steps import DuplicateCode, Gone, HasDependants
from .sheet_desk import Listener, SheetDesk

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


P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unfinished row: its id, sheet, and what was typed by field name."""

    id: UUID
    sheet: str
    typed: Mapping[str, str]


class Snapshot:
    """What a question is asked of: the records as they are, and the desk for what stands beside them (the journal)."""

    def __init__(self, desk: Desk, project: Project | None = None) -> None:
        """Of `desk`; its records are those of `project`, else read once somebody asks for them."""
        self.desk, self._project = desk, project

    @property
    def project(self) -> Project:
        """The records."""
        if self._project is None:
            self._project = self.desk.settled()
        return self._project

    @property
    def log(self) -> object:
        """The log, if anybody asked for the records."""
        return self._project.volunteer_log if self._project else None


def of_project(at: Snapshot, rule: Callable[Concatenate[Project, P], T], *given: P.args, **named: P.kwargs) -> T:
    """The answer of a `rule` of the trade, which is given the records first."""
    return rule(at.project, *given, **named)


class Desk(SheetDesk):
    """One open project."""

    trusts_its_files = True
    """May the summaries that it keeps be opened in this process? Not where the project came from outside."""

    def __init__(self, file: OpenFile, author: str, apart: Apart | None = None) -> None:
        """Work on the project in `file`; `author` is the name that the journal notes.

        Questions about a long log are answered `apart`, where that is given.
        """
        super().__init__(file, author)
        self.gate = Gate(self)
        self.long_log, self._apart = LongLog(file), apart
        self._alone: list[Apart] = []
        self._seen: int | None = None

    def close(self) -> None:
        """Close the project; everything was saved when it was entered."""
        for child in (*self._alone, *([self._apart] if self._apart else [])):
            child.close()
        super().close()

    def project(self) -> Project:
        """A frozen snapshot of everything; a long log is read when somebody first looks at it."""
        sheets = {name: self.records(name) for name in SHEET_NAMES if name != LOG}
        log = self.long_log.rows() if self.counts_apart else self.records(LOG)
        return Project(**cast("Any", {**sheets, LOG: log}))

    @property
    def counts_apart(self) -> bool:
        """Is the volunteer log so long that rules are asked apart, and nobody reads it whole beside the window?"""
        return self.long_log.is_long

    def asking(
        self, answer: Callable[Concatenate[Snapshot, P], T], *given: P.args, **named: P.kwargs
    ) -> Callable[[], T]:
        """What answers a question to the project as it is now, on any thread but the window's.

        Where the log is long, `answer` (a function of a module) is asked in a process of its own; what it is given and
        what it answers travel there and back.
        """
        apart = self._apart
        if apart and self.counts_apart:
            question, log = Question(partial(answer, **named), given), self.long_log.rows()
            return lambda: cast("T", apart.ask(question, log))
        if not self._kept.is_at_hand(LOG):
            # Some ten thousand rows take a second: they are read by whoever wants the answer.
            return lambda: answer(Snapshot(self, self._project_if_open()), *given, **named)
        snapshot = Snapshot(self, self.project())
        return lambda: answer(snapshot, *given, **named)

    def _project_if_open(self) -> Project:
        """The snapshot, read on another thread than the window's. Raises `Over` where the file was closed meanwhile."""
        found = self.project()
        if not self.file.is_open:
            raise Over
        return found

    def ask_alone(self, answer: Callable[Concatenate[Snapshot, P], T], *given: P.args, **named: P.kwargs) -> T:
        """The same, answered by a child that nobody else waits for, and that ends with the answer."""
        if not self._apart or not self.counts_apart:
            return answer(Snapshot(self), *given, **named)
        child = self._apart.another()
        self._alone.append(child)
        try:
            return cast("T", child.ask(Question(partial(answer, **named), given), None))
        finally:
            child.close()
            self._alone.remove(child)

    def log(self) -> object:
        """The log as it is now, for questions that refer to it."""
        return self.settled().volunteer_log

    def answered(self, question: Question) -> tuple[Any, object]:
        """The answer to a question that came from the parent, and the log if it may refer to that."""
        at = Snapshot(self)
        return question.answer(at, *question.given), at.log

    def settled(self) -> Project:
        """A snapshot of the file as it is now, whoever wrote to it; for the child that answers questions apart.

        What was read before is brought up to date in its place.
        """
        if self._seen is None:
            self._seen = self.file.head()[0]
        project = self.project()
        _ = len(project.volunteer_log)
        while self._catch_up():
            project = self.project()
            _ = len(project.volunteer_log)
        return project

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
        return periods_of(self.project())

    def periods_at_hand(self) -> tuple[Period, ...]:
        """The same without a look at a long log."""
        project = self.project()
        return periods_of(replace(project, volunteer_log=()) if self.counts_apart else project)

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

    def _refresh(self, touched: Touched) -> None:
        super()._refresh(touched)
        if LOG in touched.counts:
            self.long_log.heed()

    def _catch_up(self) -> bool:
        """Take in what was written to the file since it was read last; whether there was anything."""
        seq, seen = self.file.head()[0], self._seen or 0
        if seq == seen:
            return False
        self._seen = seq
        self.file.learn_personal()
        if any(one.kind == "forget" for one in self.file.history(seq - seen)):
            self._kept.clear()
            self.long_log.heed()
            return True
        rows = tuple((sheet, record) for _, sheet, record in self.file.touched_since(seen))
        touched = Touched(None, rows)
        super()._refresh(touched)
        self._heed(touched, weighed=False)
        self.long_log.catch_up(tuple(touched.of(LOG)))
        return True

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
        complete = self.made(about.name, identity, values)

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
