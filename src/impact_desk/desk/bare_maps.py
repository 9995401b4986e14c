"""A value map in a file of its own, evaluated without a project: our columns, or the layout that evaluators use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.problem import Refusal
from ..domain.records import EvaluationInput, Outcome
from ..domain.sroi import bare_evaluation
from ..domain.sroi_result import BARE
from ..domain.study import Study, bare_study
from .map_assistant import SeveralMaps

if TYPE_CHECKING:
    from ..reading.understood import RefusedRow


class ValueMapRefused(Refusal):
    """Rows of a bare value map that cannot be; a ratio of the others would mislead."""

    def __init__(self, file: str, refused: tuple[RefusedRow, ...]) -> None:
        row, cell = refused[0], refused[0].problems[0]
        more = f" {len(refused) - 1} more rows were refused." if len(refused) > 1 else ""
        super().__init__(
            "{file} was not evaluated. Row {row}{column}: {why}{more}",
            file=file,
            row=row.number,
            column=f", {cell.column}" if cell.column else "",
            why=cell.refusal,
            more=more,
        )


class TermsMissing(Refusal):
    """Neither the file nor the command says what the value is held against, or how it is discounted."""

    def __init__(self, options: str) -> None:
        super().__init__("--value-map needs {options}: the file does not name it", options=options)


@dataclass(frozen=True, slots=True)
class Convention:
    """How a bare value map is reckoned, where there is no evaluation that says so; what is left open the file may say."""

    discount_rate: Decimal | None = None
    discount_timing: str | None = None
    duration_rule: str | None = None
    drop_off_from: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class BareMap:
    """A value map to be evaluated, and the columns of its file that were left out of it."""

    study: Study
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Rows:
    """What a file says: outcomes, its own inputs, its conventions by field name, columns that mean nothing."""

    outcomes: tuple[Outcome, ...]
    refused: tuple[RefusedRow, ...]
    inputs: tuple[EvaluationInput, ...] = ()
    terms: tuple[tuple[str, Any], ...] = ()
    left_out: tuple[str, ...] = ()


def bare_value_map(path: Path, inputs: Decimal | None, convention: Convention, *, sheet: str = "") -> BareMap:
    """A value map in a file of its own against one amount of inputs, else against those that it lists.

    What `convention` leaves open is as the file names it. Raises `ValueMapRefused`, `SeveralMaps`, `TermsMissing`, what
    reading raises, `DurationOutOfRange` or `QuantitiesDoNotFit`.
    """
    found = _rows(path, sheet)
    if found.refused:
        raise ValueMapRefused(path.name, found.refused)
    said = {one.name: getattr(convention, one.name) for one in fields(convention)}
    terms = {**dict(found.terms), **{name: value for name, value in said.items() if value is not None}}
    spent: Decimal | Sequence[EvaluationInput] = found.inputs if inputs is None else inputs
    lacking = ("--inputs" if spent == () else "", "" if "discount_rate" in terms else "--discount-rate")
    if any(lacking):
        raise TermsMissing(" and ".join(filter(None, lacking)))
    return BareMap(bare_study(bare_evaluation(found.outcomes, spent, **terms)), found.left_out)


def _rows(path: Path, sheet: str) -> _Rows:
    from ..reading.value_map import read_as_sheet, suits_layout

    found, refusal = (None, None) if sheet else read_as_sheet(path, BARE)
    if found and not suits_layout(found):
        return _Rows(found.outcomes, found.refused, left_out=found.reading.unknown)
    return _of_layout(path, sheet, refusal)


def _of_layout(path: Path, sheet: str, refusal: Refusal | None) -> _Rows:
    """The rows in the layout of evaluators; where that is not recognised either, why our own columns were not."""
    from ..reading.value_map_layout import NoLayout, propose
    from ..reading.value_map_rows import read_layout

    try:
        proposal = propose(path, sheet=sheet)
    except NoLayout:
        if refusal:
            raise refusal from None
        raise
    if not sheet and len(proposal.sheets) > 1:
        raise SeveralMaps(path.name, proposal.sheets)
    if proposal.missing and refusal:
        raise refusal
    found = read_layout(proposal, BARE)
    rate = found.terms.discount_rate
    terms = {**found.terms.others, **({} if rate is None else {"discount_rate": rate})}
    left_out = tuple(one.header for one in proposal.columns if one.meaning is None)
    return _Rows(found.outcomes, found.refused, found.inputs, tuple(terms.items()), left_out)
