"""A bare value map: the columns of the `value_map` sheet in a file of its own, without a project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from ..domain.kinds import USUAL, Habits
from ..domain.problem import Refusal
from ..domain.records import Outcome
from ..domain.sheets import BY_NAME
from .headers import MissingColumn, NoHeader, find_header
from .naming import named
from .raw import USUAL_READING, RawTable, Reading
from .sheets import read_sheet
from .tables import read_tables
from .understood import RefusedRow, SheetReading
from .value_map_words import meaning_of

SHEET = BY_NAME["value_map"]
CODE = "evaluation_code"
_ASSUMED = frozenset(
    ("deadweight", "displacement", "attribution", "extra_reduction", "drop_off", "starts", "input", "input_amount")
)
_NO_REFERENCES = {field.name: None for field in SHEET.fields if field.points_to}
"""Without a project there is nothing that a row could refer to."""


class NoValueMap(Refusal):
    """No sheet of the file has the columns of a value map."""

    def __init__(self, file: str) -> None:
        super().__init__(
            "“{file}” holds no value map. Name the sheet value_map, with the columns stakeholder, outcome, quantity, "
            "duration_years and proxy_value.",
            file=file,
        )


class SeveralEvaluations(Refusal):
    """The rows belong to more than one evaluation."""

    def __init__(self, file: str, codes: str) -> None:
        super().__init__(
            "“{file}” holds the value maps of several evaluations ({codes}). Keep the rows of one.",
            file=file,
            codes=codes,
        )


@dataclass(frozen=True, slots=True)
class ValueMap:
    """The outcomes of a bare value map, the rows that were refused, and how the file was read."""

    outcomes: tuple[Outcome, ...]
    refused: tuple[RefusedRow, ...]
    reading: SheetReading


def read_value_map(path: Path, evaluation: UUID, *, habits: Habits = USUAL, how: Reading = USUAL_READING) -> ValueMap:
    """The value map in a CSV file or workbook, its rows belonging to `evaluation`.

    Raises a `Refusal` when the file cannot be read or is refused as a whole.
    """
    table = _choose(read_tables(path, how), path.name)
    reading = read_sheet(table, SHEET, habits, optional={CODE})
    if reading.whole:
        raise reading.whole.refusal
    codes = sorted({code for code in reading.column(SHEET.field(CODE)) if code})
    if len(codes) > 1:
        raise SeveralEvaluations(path.name, ", ".join(codes[:5]))
    outcomes = tuple(
        Outcome(id=uuid4(), ordinal=number, **{**values, **_NO_REFERENCES, CODE: evaluation})
        for number, values in reading.rows()
    )
    return ValueMap(outcomes, reading.refused, reading)


def read_as_sheet(path: Path, evaluation: UUID) -> tuple[ValueMap | None, Refusal | None]:
    """The value map with the columns of our own sheet; where the file has not got them, nothing and why not.

    Raises what reading a file raises.
    """
    try:
        return read_value_map(path, evaluation), None
    except (NoValueMap, NoHeader, MissingColumn) as refusal:
        return None, refusal


def suits_layout(found: ValueMap) -> bool:
    """Does a column that our own sheet does not know mean an assumption in the layout that evaluators use?"""
    return bool(_ASSUMED & {meaning_of(header) for header in found.reading.unknown})


def _choose(tables: Sequence[RawTable], file: str) -> RawTable:
    called = [table for table in tables if named(table.name, (SHEET,))]
    fitting = called or [table for table in tables if find_header(table, SHEET)]
    if len(fitting) != 1:
        raise NoValueMap(file)
    return fitting[0]
