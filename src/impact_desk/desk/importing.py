"""The plan of an import: which records the tables of a workbook would add to a project, and why not the rest.

Nothing is written here. What a plan holds is added as one step, which can be undone as one.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, cast
from uuid import uuid4

from ..domain.coded import Coded
from ..domain.fields import Record
from ..domain.kinds import USUAL, Day, Habits
from ..domain.lots import Lot, Series
from ..domain.people import same_numbers
from ..domain.project import Project
from ..domain.sheets import BY_NAME, GROUP_WORKBOOK, SHEETS, Sheet
from ..reading.headers import recognise
from ..reading.raw import RawTable
from ..reading.sheets import read_sheet
from ..reading.understood import CellProblem, SheetReading
from ..reading.watch import UNWATCHED, Watch
from . import lookalikes
from .import_ground import Ground, folded, identity_of
from .import_named import NamedRows
from .import_plain import PlainRows
from .import_refusals import NothingKnown, OtherFacility
from .import_report import Count, Flag, ImportReport, Refused, Source
from .import_rows import NewId, Taken, note_refused

VOLUNTEERS, LOG, GIFTS = BY_NAME["volunteers"], BY_NAME["volunteer_log"], BY_NAME["contributions"]
ON_REGISTER = ("volunteer_id", "volunteer_name", "department")
"""What the log says of a person."""
LONGEST_NUMBER = 64
"""Longest volunteer number that the register takes, in characters."""
ORDERS = MappingProxyType({"dmy": "day/month/year", "mdy": "month/day/year", "ymd": "year/month/day"})


Part = tuple[Record, ...] | Lot
"""Some of what an import adds: records, or many of one sheet by columns."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What to add, parents before children, and the report on everything that was read."""

    parts: tuple[Part, ...]
    report: ImportReport

    @property
    def records(self) -> tuple[Record, ...]:
        """All records to add, made when they are asked for."""
        return tuple(record for part in self.parts for record in (part.records() if isinstance(part, Lot) else part))


@dataclass(frozen=True, slots=True)
class ImportTerms:
    """How an import is to be done.

    `strict`: any refusal, and nothing is taken. `habits`: what the person settled about dates.
    `new_id` names new records. `only` leaves tables of other sheets out, where it names some.
    """

    habits: Habits = USUAL
    strict: bool = False
    watch: Watch = UNWATCHED
    new_id: NewId = uuid4
    only: frozenset[str] = frozenset()


USUAL_TERMS = ImportTerms()


def plan_import(tables: Sequence[RawTable], project: Project, terms: ImportTerms = USUAL_TERMS) -> ImportPlan:
    """What the tables of facility workbooks would add to `project`.

    Raises `NothingKnown` when no table is a sheet of the workbook, or `Stopped`.
    """
    return _plan(tables, project.sheet, SHEETS, terms)


def plan_settings(
    tables: Sequence[RawTable], held: Mapping[str, Sequence[Record]], terms: ImportTerms = USUAL_TERMS
) -> ImportPlan:
    """What the tables of head office's workbook would add to the records `held` (by sheet name).

    Raises `NothingKnown` when no table is a sheet of the group workbook, or `Stopped`.
    """
    return _plan(tables, lambda name: held.get(name, ()), GROUP_WORKBOOK, terms)


def _plan(
    tables: Sequence[RawTable], held: Callable[[str], Sequence[Record]], sheets: Sequence[Sheet], terms: ImportTerms
) -> ImportPlan:
    known = [(table, _among(recognise(table, sheets), terms.only)) for table in tables]
    if not any(sheet for _, sheet in known):
        raise NothingKnown(", ".join(table.name for table in tables))
    with _without_collecting():
        return _made(known, held, sheets, terms)


def _among(sheet: Sheet | None, only: frozenset[str]) -> Sheet | None:
    return sheet if sheet and (not only or sheet.name in only) else None


@contextmanager
def _without_collecting() -> Iterator[None]:
    """No search for garbage meanwhile: among so many new records that stay it finds none, and takes a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _made(
    known: Sequence[tuple[RawTable, Sheet | None]],
    held: Callable[[str], Sequence[Record]],
    sheets: Sequence[Sheet],
    terms: ImportTerms,
) -> ImportPlan:
    readings = [read_sheet(table, sheet, terms.habits) for table, sheet in known if sheet]
    readings = _without_foreign(readings, held("facility") if sheets is SHEETS else ())
    ground = Ground(held, sheets)
    results = [
        _take(sheet, own, ground, terms)
        for sheet in sheets
        if (own := [reading for reading in readings if reading.sheet is sheet])
    ]
    flags = [flag for result in results for flag in _flags(result, ground)]
    register = {result.sheet.name: _register(result, ground) for result in results if result.sheet is LOG}
    derived = sum(map(len, register.values()))
    refused = tuple(one for result in results for one in _in_order(result.refused, readings))
    taken = not (terms.strict and refused)
    report = ImportReport(
        counts=MappingProxyType({result.sheet.name: _count(result, flags) for result in results}),
        refused=refused,
        flags=tuple(flags),
        sources=tuple(_sources(known, readings)),
        derived=MappingProxyType({VOLUNTEERS.name: derived} if derived else {}),
        taken=taken,
    )
    return ImportPlan(tuple(part for part in _parts(results, register) if part) if taken else (), report)


def _take(sheet: Sheet, readings: Sequence[SheetReading], ground: Ground, terms: ImportTerms) -> Taken:
    """Take the rows of `readings`, which are all of `sheet`."""
    taken = Taken(sheet)
    for reading in readings:
        note_refused(taken, reading, ground)
    if identity_of(sheet):
        NamedRows(taken, ground, terms.new_id).take(readings)
        return taken
    plain = PlainRows(taken, ground, terms.watch)
    for reading in readings:
        plain.take(reading)
    return taken


def _parts(results: Iterable[Taken], register: Mapping[str, Lot]) -> Iterator[Part]:
    for result in results:
        if result.sheet.name in register:
            yield register[result.sheet.name]
        yield tuple(result.records)
        yield from (one.lot for one in result.lots)


def _count(result: Taken, flags: Iterable[Flag]) -> Count:
    flagged = {(id(flag.reading), flag.row) for flag in flags if flag.reading.sheet is result.sheet}
    return Count(result.read, result.accepted, result.refused_rows, result.skipped, len(flagged))


def _in_order(refused: Sequence[Refused], readings: Sequence[SheetReading]) -> list[Refused]:
    order = {id(reading): place for place, reading in enumerate(readings)}
    return sorted(refused, key=lambda one: (order[id(one.reading)], one.row or 0))


# Whose workbook it is


def _without_foreign(readings: list[SheetReading], held: Sequence[Record]) -> list[SheetReading]:
    """Refuse every row of a workbook that belongs to another facility than the project."""
    ours = cast("Any", held[0]).facility_code if held else None
    foreign: dict[str, CellProblem] = {}
    for reading in readings:
        codes = reading.columns.get("facility_code", ()) if reading.sheet.single else ()
        if not codes:
            continue
        ours = ours or codes[0]
        if folded(codes[0]) != folded(ours):
            foreign[reading.table.origin] = CellProblem("facility_code", codes[0], OtherFacility(codes[0], ours))
    return [_refused(reading, foreign.get(reading.table.origin)) for reading in readings]


def _refused(reading: SheetReading, whole: CellProblem | None) -> SheetReading:
    if whole is None or not reading.read:
        return reading
    return replace(reading, numbers=(), columns={}, refused=(), whole=whole)


# What is worth a look


def _flags(result: Taken, ground: Ground) -> Iterator[Flag]:
    column = _over_aliases(result, ground)
    for position, row, titles in lookalikes.look_alikes(result.sheet, column, result.rows, result.seen):
        yield Flag(*result.place(position), lookalikes.ALIKE, {"row": row, "fields": titles})
    if result.sheet is GIFTS:
        codes = {one.id: cast("Any", one).program_code for one in ground.held(BY_NAME["programs"])}
        for position, template, told in lookalikes.gifts_again(result.column, cast("Any", ground.held(GIFTS)), codes):
            yield Flag(*result.place(position), template, told)
    if result.sheet is LOG:
        who, days, names = (result.column(name) for name in ("volunteer_id", "date", "volunteer_name"))
        for position, hours in lookalikes.long_days(column):
            parts = {"who": who[position], "hours": hours, "date": days[position].isoformat()}
            yield Flag(*result.place(position), lookalikes.TOO_LONG, parts)
        for position, known in lookalikes.other_names(result.column, cast("Any", ground.held(VOLUNTEERS))):
            parts = {"number": who[position], "known": known, "name": str(names[position])}
            yield Flag(*result.place(position), lookalikes.OTHER_NAME, parts)


def _over_aliases(result: Taken, ground: Ground) -> lookalikes.Columns:
    """The columns of the rows taken, with one number for each person whatever numbers the person has."""
    same = same_numbers(cast("Any", ground.held(VOLUNTEERS))) if result.sheet is LOG else {}
    if not same:
        return result.column
    return lambda name: (
        result.column(name).each(lambda one: same.get(one, one)) if name == "volunteer_id" else result.column(name)
    )


def _register(log: Taken, ground: Ground) -> Lot:
    """People who are named in the log and not yet on the register."""
    people: dict[str, tuple[str, str, str | None]] = {}
    for one in dict.fromkeys(zip(*map(log.column, ON_REGISTER), strict=True)):
        number, name, _ = one
        named = name and not number.startswith("group:") and len(number) <= LONGEST_NUMBER
        if named and not ground.knows(VOLUNTEERS.name, number):
            people.setdefault(folded(number), one)
    columns = zip(*people.values(), strict=True) if people else ((), (), ())
    named_columns = {name: Coded.of(values) for name, values in zip(ON_REGISTER, columns, strict=True)}
    return Lot(VOLUNTEERS, Series.new(len(people)), named_columns)


# What was detected


def _sources(known: Iterable[tuple[RawTable, Sheet | None]], readings: Iterable[SheetReading]) -> Iterator[Source]:
    by_table = {id(reading.table): reading for reading in readings}
    for table, sheet in known:
        reading = by_table.get(id(table))
        notes = (*table.notes, *(_settled(reading) if reading else ()))
        yield Source(table.file, table.name, sheet.name if sheet else None, notes, reading.unknown if reading else ())


def _settled(reading: SheetReading) -> Iterator[str]:
    for name, habits in reading.settled.items():
        if isinstance(reading.sheet.field(name).kind, Day):
            yield f"{name}: dates read as {ORDERS.get(habits.date_order or '', '')}, as the column shows"
        else:
            yield f"{name}: the {'comma' if habits.decimal == ',' else 'point'} parts decimals, as the column shows"
