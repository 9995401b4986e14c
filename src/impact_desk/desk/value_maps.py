"""Value maps in and out, in the spreadsheet layout that evaluators use.

They are read with a mapping that can be corrected, and written with live formulas.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from ..domain.fields import Record
from ..domain.kinds import fold
from ..domain.problem import Refusal
from ..domain.records import Evaluation, Outcome, Stakeholder
from ..domain.row_rules import row_refusal
from ..domain.sheets import sheet_of
from ..domain.study import study_of
from .project_desk import Desk

if TYPE_CHECKING:
    from ..reading.value_map_layout import Proposal
    from ..reading.value_map_rows import LayoutReading


class NothingToTake(Refusal):
    """The file holds no row that can be taken in."""

    def __init__(self, file: str) -> None:
        super().__init__("“{file}” holds no row that can be taken in. Look at the refused rows.", file=file)


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking a value map in: rows added by sheet, rows that were there already, rows refused here."""

    added: Mapping[str, int]
    known: int
    refused: tuple[tuple[int, Refusal], ...]


def proposal_for(path: Path, sheet: str = "") -> Proposal:
    """How a Value Map spreadsheet, or one sheet of it, would be read. Raises what reading raises, or `NoLayout`."""
    from ..reading.value_map_layout import propose

    return propose(path, sheet=sheet)


def corrected(proposal: Proposal, meanings: Mapping[int, str | None]) -> Proposal:
    """The proposal with other meanings for some columns. Raises `MappedTwice`."""
    from ..reading.value_map_layout import corrected as with_meanings

    return with_meanings(proposal, meanings)


def meanings() -> Mapping[str, str]:
    """What a column can mean, with its title, for whoever corrects a proposal."""
    from ..reading.value_map_words import TITLES

    return TITLES


def preview(desk: Desk, evaluation: UUID, proposal: Proposal) -> LayoutReading:
    """The rows as they would be taken into an evaluation; nothing is written. Raises `NotMapped`."""
    from ..reading.value_map_rows import read_layout

    return read_layout(proposal, evaluation, desk.habits)


def take(desk: Desk, reading: LayoutReading, *, with_rate: bool = False) -> Taken:
    """Take a value map in as one step that can be undone.

    Stakeholders that the evaluation knows are left as they are; a code that another outcome has is given anew.
    `with_rate` takes the discount rate over that the file names, and its other conventions where it names them.
    Raises `NothingToTake`.
    """
    rows, refused = list[Record](), list[tuple[int, Refusal]]()
    for row in _prepared(desk, reading):
        verdict = row_refusal(row)
        if verdict:
            refused.append((row.ordinal, verdict[1]))
        else:
            rows.append(row)
    gone = {row.id for row in reading.outcomes} - {row.id for row in rows}
    rows = [row for row in rows if getattr(row, "outcome_code", None) not in gone]
    if not rows:
        raise NothingToTake(reading.proposal.table.file)
    terms = _terms(desk, reading) if with_rate else ()
    desk.add_all(f"Import value map {reading.proposal.table.file}", rows, changed=terms)
    return Taken(_counted(rows), len(reading.records) - len(rows) - len(refused), tuple(refused))


def write_value_map(desk: Desk, evaluation: UUID, path: Path) -> None:
    """Write an evaluation as an .xlsx value map with live formulas.

    Raises `NoSuchEvaluation`, what evaluating raises, or the fault `CannotWrite`.
    """
    from ..reading.value_map_formulas import Backing
    from ..reading.value_map_formulas import write_value_map as write

    study = study_of(desk.project(), evaluation)
    write(path, study.result, Backing(study.assumptions))


def _prepared(desk: Desk, reading: LayoutReading) -> Iterator[Record]:
    taken = {code.casefold() for code in desk.codes("value_map")}
    known = {
        (one.evaluation_code, fold(one.stakeholder))
        for one in (cast("Stakeholder", row) for row in desk.records("stakeholders"))
    }
    for row in reading.records:
        if isinstance(row, Outcome) and row.outcome_code:
            code = row.outcome_code.casefold()
            yield replace(row, outcome_code=None) if code in taken else row
            taken.add(code)
        elif not isinstance(row, Stakeholder) or (row.evaluation_code, fold(row.stakeholder)) not in known:
            yield row


def _terms(desk: Desk, reading: LayoutReading) -> tuple[Evaluation, ...]:
    """The evaluation with the conventions that the file names, where it names others."""
    owner = reading.outcomes[0].evaluation_code if reading.outcomes else reading.inputs[0].evaluation_code
    about = cast("Evaluation", desk.record("evaluations", owner))
    named = {name: value for name, value in reading.terms.others.items() if name != "currency"}
    rate = reading.terms.discount_rate
    found = replace(about, **named, discount_rate=about.discount_rate if rate is None else rate)
    return () if found == about else (found,)


def _counted(rows: list[Record]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        name = sheet_of(row).name
        found[name] = found.get(name, 0) + 1
    return found
