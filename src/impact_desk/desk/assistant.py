"""The import assistant: spreadsheets that are not in our format, mapped once and known again next month.

A strange table is put into the words of one of our sheets and then planned like any workbook: the same rules, the same
three piles (accepted, to look at, refused), one step that is undone as one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from ..domain.kinds import Habits
from ..domain.lots import Lot
from ..domain.mapping import (
    MOST_CHARACTERS,
    ColumnMap,
    NotAColumnMap,
    column_keys,
    fingerprint,
    guess_columns,
    guess_header,
    guess_sheet,
    missing_fields,
    read_column_map,
)
from ..domain.problem import Refusal
from ..domain.records import ImportMapping
from ..domain.sheets import BY_NAME, IMPORT_MAPPINGS, sheet_of
from ..reading.raw import RawTable, Reading
from .copies import lay_copy
from .import_report import ImportReport
from .importing import ImportPlan, ImportTerms, plan_import
from .intake import Intake
from .project_desk import Desk

__all__ = [
    "ImportPlan",
    "NothingMapped",
    "RawTable",
    "Strange",
    "accepted_rows",
    "first_look",
    "fullest",
    "import_mapped",
    "learn",
    "mended",
    "plan_strange",
    "read_shared_map",
    "share_map",
    "strange_tables",
    "take_strange",
]

SAMPLE = 60
"""Rows by which columns are guessed."""


class NothingMapped(Refusal):
    """Fields that every row needs are neither in a column nor the same for all rows."""

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(
            "No column gives {fields}. Choose one for each, or a value for all rows.", fields=", ".join(fields)
        )


@dataclass(frozen=True, slots=True)
class Strange:
    """A table of a strange file with the column map under which it is read, and whether that was known before."""

    table: RawTable
    column_map: ColumnMap
    known: str = ""

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers, as they stand in the table."""
        return self.table.cells[self.column_map.header - 1] if self.column_map.header <= len(self.table.cells) else ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The headers as they are compared."""
        return column_keys(self.headers)

    def sample(self, place: int, most: int = 3) -> tuple[str, ...]:
        """The first different texts of a column."""
        rows = self.table.cells[self.column_map.header : self.column_map.header + SAMPLE]
        texts = (row[place].strip() for row in rows if place < len(row))
        return tuple(dict.fromkeys(text for text in texts if text))[:most]


def strange_tables(path: Path, how: Intake | None = None) -> tuple[RawTable, ...]:
    """The tables of a file, none of them believed to be in our format. Raises what reading raises.

    A text in no convincing encoding is read in one that fits, and marked as doubtful.
    """
    from ..reading.tables import read_tables

    intake = how or Intake()
    return read_tables(path, Reading(watch=intake.watch, settled=intake.settled, doubtful=True))


def fullest(tables: Sequence[RawTable]) -> RawTable:
    """The table with the most rows."""
    return max(tables, key=lambda one: len(one.cells))


def first_look(desk: Desk, table: RawTable, *, header: int | None = None, sheet: str | None = None) -> Strange:
    """The table under a map that was learnt for such headers, else under a guess.

    `header` and `sheet` settle the header row and what the rows become.
    """
    number = header or guess_header(table.cells[:200])
    headers = table.cells[number - 1] if number <= len(table.cells) else ()
    for one in cast("tuple[ImportMapping, ...]", desk.records(IMPORT_MAPPINGS.name)):
        if one.fingerprint == fingerprint(headers) and sheet in (None, one.sheet):
            return Strange(table, replace(read_column_map(one.mapping), header=number), one.title)
    rows = table.cells[number : number + SAMPLE]
    chosen = sheet or guess_sheet(headers, rows)
    columns = guess_columns(headers, rows, BY_NAME[chosen])
    made = ColumnMap(chosen, number, columns, _constants(desk, chosen, columns))
    return Strange(table, made)


def plan_strange(desk: Desk, strange: Strange, how: Intake | None = None) -> ImportPlan:
    """What the table would add under its map; nothing is written.

    Raises `NothingMapped`, `Stopped`, and what a plan raises.
    """
    from ..reading.mapped import mapped_table

    intake, column_map = how or Intake(), strange.column_map
    missing = missing_fields(BY_NAME[column_map.sheet], column_map)
    if missing:
        raise NothingMapped([one.title for one in missing])
    order = column_map.date_order or intake.habits.date_order
    terms = ImportTerms(Habits(date_order=order), strict=intake.strict, watch=intake.watch)
    return plan_import([mapped_table(strange.table, column_map)], desk.project(), terms)


def accepted_rows(desk: Desk, plan: ImportPlan, sheet: str, most: int) -> list[dict[str, str]]:
    """The first rows that a plan would add to a sheet, by field, as people read them."""
    # Not through a long register that comes before the log.
    parts = (part for part in plan.parts if not isinstance(part, Lot) or part.sheet.name == sheet)
    rows = (one for part in parts for one in (part.records() if isinstance(part, Lot) else part))
    mine = islice((one for one in rows if sheet_of(one).name == sheet), most)
    fields = BY_NAME[sheet].fields
    return [{one.name: desk.show(sheet, one.name, getattr(row, one.name)) for one in fields} for row in mine]


def take_strange(desk: Desk, strange: Strange, plan: ImportPlan, how: Intake | None = None) -> ImportReport:
    """Take in what was planned as one step, which can be undone as one. Raises `PeriodClosed` and the faults of the file."""
    from .intake import take_plan

    take_plan(desk, [Path(strange.table.file)], plan, how or Intake())
    return plan.report


def import_mapped(desk: Desk, path: Path, column_map: ColumnMap, how: Intake | None = None) -> ImportReport:
    """Take the fullest table of a strange file in under a map, as one step that can be undone as one.

    Raises what `plan_strange` and `take_strange` raise.
    """
    from .intake import write_rejected

    intake = how or Intake()
    strange = Strange(fullest(strange_tables(path, intake)), column_map)
    plan = plan_strange(desk, strange, intake)
    write_rejected(plan, intake)
    return plan.report if intake.dry_run else take_strange(desk, strange, plan, intake)


def mended(strange: Strange, field: str, text: str, meant: str) -> Strange:
    """The table with `meant` wherever `text` stands in the column of `field`."""
    told = {**strange.column_map.meanings.get(field, {}), text.strip(): meant}
    meanings: Mapping[str, Mapping[str, str]] = {**strange.column_map.meanings, field: told}
    return replace(strange, column_map=replace(strange.column_map, meanings=meanings))


def learn(desk: Desk, strange: Strange, title: str) -> None:
    """Keep the map, without texts about people, under the fingerprint of the headers; one kept before is replaced."""
    mark = fingerprint(strange.headers)
    values: dict[str, Any] = {
        "title": desk.parse(IMPORT_MAPPINGS.name, "title", title),
        "sheet": strange.column_map.sheet,
        "mapping": desk.parse(IMPORT_MAPPINGS.name, "mapping", strange.column_map.without_names().as_text()),
    }
    kept = cast("tuple[ImportMapping, ...]", desk.records(IMPORT_MAPPINGS.name))
    former = next((one for one in kept if one.fingerprint == mark and one.sheet == strange.column_map.sheet), None)
    if former:
        desk.change(IMPORT_MAPPINGS.name, former.id, values)
    else:
        made = desk.made(IMPORT_MAPPINGS.name, uuid4(), {"fingerprint": mark, **values})
        desk.write(f"Learn how to read {title}", lambda writing: writing.add(made))


def share_map(strange: Strange, target: Path) -> None:
    """Write the map as a file for another site. Raises `CannotWrite`."""
    lay_copy(target, strange.column_map.without_names().as_text().encode())


def read_shared_map(path: Path) -> ColumnMap:
    """A map from another site. Raises `NotAColumnMap`, and what reading a plain file raises."""
    from ..reading.files import content_of
    from ..reading.limits import USUAL_LIMITS

    raw = content_of(path, USUAL_LIMITS)
    if len(raw) > 4 * MOST_CHARACTERS:
        raise NotAColumnMap("it is larger than any map")
    try:
        return read_column_map(raw.decode())
    except UnicodeDecodeError:
        raise NotAColumnMap("it is not UTF-8") from None


def _constants(desk: Desk, sheet: str, columns: Mapping[str, str]) -> dict[str, str]:
    """What all rows most likely share: the facility's currency, the only program, cash."""
    given, found = set(columns.values()), dict[str, str]()
    names = {one.name for one in BY_NAME[sheet].fields if one.required} - given
    site, programs = desk.records("facility"), desk.codes("programs")
    if "currency" in names and site:
        found["currency"] = str(getattr(site[0], "currency", ""))
    if "program_code" in names and len(programs) == 1:
        found["program_code"] = programs[0]
    return found
