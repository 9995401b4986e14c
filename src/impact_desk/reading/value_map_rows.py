"""The rows of a Value Map spreadsheet as records of an evaluation, and how far its own figures agree with ours.

A blank stakeholder means the one above. The spreadsheet counts starts as 1 (in the period of activity) and 2 (in the
period after). Where no column says how long outcomes last, each lasts a year. Rows of totals add the others up, and
blank rows and rows of zeros are templates: neither says anything. Reading ends at the last row of totals that no whole
outcome follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID, uuid4

from ..domain.discounting import EXACT
from ..domain.exact import parse_number
from ..domain.fields import Field
from ..domain.kinds import USUAL, Habits
from ..domain.problem import Refusal
from ..domain.records import EvaluationInput, Outcome, Reasoning, Stakeholder
from ..domain.sheets import BY_NAME
from ..domain.sroi import kept_share
from .columns import read_column
from .understood import CellProblem, RefusedRow
from .value_map_layout import NEEDED, Proposal, check_mapped
from .value_map_terms import Terms, quantities_listed, terms_of
from .value_map_words import TITLES, folded

_STARTS = {"1": "during", "2": "after", "0": "during"}
_SUM = re.compile(
    r"^(grand |sub[- ]?)?totals?\b|^[總总小合][計计和]|^present value|^net present|^social return|^[現现]值"
)
_PART = re.compile(r"^sub[- ]?totals?\b|^小[計计]|^totals? (for|of)\b")
_NOTHING = frozenset(
    ("", "0", "-", "–", "—", "n/a", "na", "none", "nil", "not applicable", "無", "无", "不適用", "不适用")
)
_SIGN = r"(?:NT\$|US\$|HK\$|[£€¥$元]|\b(?:TWD|GBP|USD|EUR|JPY|CNY|HKD)\b)"
_MONEY = re.compile(rf"(?P<open>\()?\s*(?P<minus>[-−])?\s*{_SIGN}?\s*(?P<number>.*?)\s*{_SIGN}?\s*\)?")
CLOSE = Fraction(1, 200)
"""Printed and reckoned impact agree when they are no further apart than this."""

_FIELDS: Mapping[str, Field] = {
    **{
        meaning: BY_NAME["value_map"].field(name)
        for meaning, name in (
            ("stakeholder", "stakeholder"),
            ("output", "output"),
            ("outcome", "outcome"),
            ("indicator", "indicator"),
            ("quantity", "quantity"),
            ("quantity_by_year", "quantity_by_year"),
            ("unit", "unit"),
            ("duration_years", "duration_years"),
            ("starts", "starts"),
            ("proxy", "proxy"),
            ("proxy_value", "proxy_value"),
            ("proxy_source", "proxy_source"),
            ("deadweight", "deadweight"),
            ("displacement", "displacement"),
            ("attribution", "attribution"),
            ("drop_off", "drop_off"),
            ("extra_reduction", "extra_reduction"),
            ("code", "outcome_code"),
        )
    },
    "input": BY_NAME["evaluation_inputs"].field("description"),
    "input_amount": BY_NAME["evaluation_inputs"].field("amount"),
    "input_year": BY_NAME["evaluation_inputs"].field("year"),
    "group_size": BY_NAME["stakeholders"].field("group_size"),
    "involved": BY_NAME["stakeholders"].field("involved"),
    "quantity_source": BY_NAME["assumptions"].field("source"),
}
_OUTCOME = tuple(meaning for meaning in _FIELDS if _FIELDS[meaning] in BY_NAME["value_map"].fields)


class NoStakeholder(Refusal):
    """The first rows name no stakeholder."""

    def __init__(self) -> None:
        super().__init__("No stakeholder stands here or above. Name whose change this is.")


@dataclass(frozen=True, slots=True)
class Printed:
    """An outcome's impact as the file prints it, beside the one reckoned from its row."""

    number: int
    outcome: Outcome
    printed: Fraction
    reckoned: Fraction

    @property
    def agrees(self) -> bool:
        """Do the two agree to half a cent?"""
        return abs(self.printed - self.reckoned) <= CLOSE


@dataclass(frozen=True, slots=True)
class LayoutReading:
    """What a Value Map spreadsheet holds, as records of one evaluation.

    `read` rows held something: those taken and those `refused`. `printed` compares the file's own impacts; `terms` are
    the conventions that the file names.
    """

    proposal: Proposal
    read: int
    inputs: tuple[EvaluationInput, ...]
    outcomes: tuple[Outcome, ...]
    stakeholders: tuple[Stakeholder, ...]
    reasons: tuple[Reasoning, ...]
    refused: tuple[RefusedRow, ...]
    printed: tuple[Printed, ...]
    terms: Terms

    @property
    def records(self) -> tuple[Stakeholder | EvaluationInput | Outcome | Reasoning, ...]:
        """Everything to be taken in, parents before children."""
        return (*self.inputs, *self.outcomes, *self.stakeholders, *self.reasons)

    @property
    def disagreeing(self) -> tuple[Printed, ...]:
        """Outcomes whose printed impact is not the one that their row leads to."""
        return tuple(one for one in self.printed if not one.agrees)


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the file: its number, its texts by meaning, the stakeholder that counts for it."""

    number: int
    texts: Mapping[str, str]
    stakeholder: str

    @property
    def has_outcome(self) -> bool:
        """Words that say there is none are an outcome only where something is counted or valued beside them."""
        return self._says("outcome") or (bool(self._text("outcome")) and self.is_whole)

    @property
    def has_input(self) -> bool:
        return self._says("input") or self._says("input_amount")

    @property
    def is_whole(self) -> bool:
        """Do outcome, quantity and proxy value all say something?"""
        return bool(self._text("outcome")) and self._says("quantity") and self._says("proxy_value")

    def _says(self, meaning: str) -> bool:
        return self._text(meaning).casefold() not in _NOTHING

    def _text(self, meaning: str) -> str:
        return self.texts.get(meaning, "").strip()


def read_layout(proposal: Proposal, evaluation: UUID, habits: Habits = USUAL) -> LayoutReading:
    """The rows of a value map as records of `evaluation`. Raises `NotMapped` where a needed column means nothing."""
    check_mapped(proposal)
    rows = tuple(_rows(proposal))
    values, problems = _values(proposal, rows, habits)
    for place, row in enumerate(rows):
        if not row.stakeholder:
            problems.setdefault(place, []).append(CellProblem(TITLES["stakeholder"], "", NoStakeholder()))
    taken = [place for place in range(len(rows)) if place not in problems]
    outcomes = {place: _outcome(rows[place], values[place], evaluation) for place in taken if rows[place].has_outcome}
    return LayoutReading(
        proposal=proposal,
        read=len(rows),
        inputs=tuple(_input(rows[place], values[place], evaluation) for place in taken if rows[place].has_input),
        outcomes=tuple(outcomes.values()),
        stakeholders=tuple(_stakeholders([(rows[place], values[place]) for place in taken], evaluation)),
        reasons=tuple(_reasons(outcomes, values, evaluation)),
        refused=tuple(RefusedRow(rows[place].number, tuple(problems[place])) for place in sorted(problems)),
        printed=tuple(_printed(rows, outcomes)),
        terms=terms_of(proposal.table),
    )


def _rows(proposal: Proposal) -> Iterator[_Row]:
    places = {column.meaning: column.place for column in proposal.columns if column.meaning}
    listed = quantities_listed(proposal.listed)
    stakeholder = ""
    for number, cells in _lines(proposal, places):
        texts = {meaning: cells[place] if place < len(cells) else "" for meaning, place in places.items()}
        name = texts.get("code", "").strip() or texts.get("outcome", "").strip()
        if name in listed:
            texts["quantity_by_year"] = listed[name]
        stakeholder = texts.get("stakeholder", "").strip() or stakeholder
        row = _Row(number, texts, stakeholder)
        if row.has_outcome or row.has_input:
            yield row


def _lines(proposal: Proposal, places: Mapping[str, int]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The rows below the header, without those that add others up, to the row of totals that no whole outcome follows."""
    needed = [(meaning, places[meaning]) for meaning in NEEDED]

    def is_whole(cells: Sequence[str]) -> bool:
        return _Row(0, {name: cells[place] if place < len(cells) else "" for name, place in needed}, "").is_whole

    below = [(number, cells) for number, cells in proposal.table.rows if number > proposal.header[1]]
    firsts = [folded(next(filter(str.strip, cells))) for _, cells in below]
    rows = [at for at, first in enumerate(firsts) if not _SUM.search(first)]
    last = max((at for at in rows if is_whole(below[at][1])), default=-1)
    end = next(
        (at for at in range(last + 1, len(below)) if at not in rows and not _PART.search(firsts[at])), len(below)
    )
    yield from (below[at] for at in rows if at < end)


def _values(
    proposal: Proposal, rows: Sequence[_Row], habits: Habits
) -> tuple[list[dict[str, Any]], dict[int, list[CellProblem]]]:
    """Values by meaning for each row, and what is wrong by row. Cells that a row does not need are not asked."""
    values: list[dict[str, Any]] = [{} for _ in rows]
    problems: dict[int, list[CellProblem]] = {}
    headers = {column.meaning: column.header for column in proposal.columns}
    for meaning, field in _FIELDS.items():
        asked = [place for place, row in enumerate(rows) if meaning in row.texts and _asked(meaning, row)]
        texts = [_spelled(meaning, rows[place]) for place in asked]
        column = proposal.place_of(meaning)
        faults = {at for at, place in enumerate(asked) if (rows[place].number, column) in proposal.table.faults}
        read = read_column(field, texts, habits, faults, decide=proposal.table.is_text)
        for at, place in enumerate(asked):
            if at in read.refused:
                problem = CellProblem(headers.get(meaning) or TITLES[meaning], texts[at], read.refused[at])
                problems.setdefault(place, []).append(problem)
            else:
                values[place][meaning] = read.values[at]
    return values, problems


def _asked(meaning: str, row: _Row) -> bool:
    if meaning in ("input", "input_amount", "input_year"):
        return row.has_input
    if meaning in ("group_size", "involved"):
        return True
    return row.has_outcome and (meaning != "stakeholder" or bool(row.stakeholder))


def _spelled(meaning: str, row: _Row) -> str:
    text = row.texts[meaning].strip()
    if meaning == "stakeholder":
        return row.stakeholder
    if meaning == "input":
        return text or TITLES["input"]
    if meaning == "input_amount":
        return _amount(text) if text.casefold() not in _NOTHING else "0"
    if meaning == "proxy_value":
        return _amount(text)
    if meaning == "starts":
        return _STARTS.get(text, text)
    return text


def _amount(text: str) -> str:
    """An amount without the sign of its currency; parentheses mean less than nothing, as in books."""
    found = _MONEY.fullmatch(text)
    if not found:
        return text
    return f"{'-' if found['minus'] or found['open'] else ''}{found['number']}"


def _outcome(row: _Row, values: Mapping[str, Any], evaluation: UUID) -> Outcome:
    given = {_FIELDS[meaning].name: values[meaning] for meaning in _OUTCOME if meaning in values}
    given = {name: value for name, value in given.items() if value is not None}
    usual = {"duration_years": Decimal(1), "stakeholder": row.stakeholder}
    return Outcome(id=uuid4(), ordinal=row.number, evaluation_code=evaluation, **{**usual, **given})


def _input(row: _Row, values: Mapping[str, Any], evaluation: UUID) -> EvaluationInput:
    amount = values.get("input_amount") or Decimal(0)
    description = values.get("input") or TITLES["input"]
    return EvaluationInput(
        id=uuid4(),
        ordinal=row.number,
        evaluation_code=evaluation,
        stakeholder=row.stakeholder,
        description=description,
        amount=amount,
        year=values.get("input_year", 0),
    )


def _stakeholders(rows: Iterable[tuple[_Row, Mapping[str, Any]]], evaluation: UUID) -> Iterator[Stakeholder]:
    seen: dict[str, tuple[int, int | None, int | None]] = {}
    for row, values in rows:
        number, group, involved = seen.get(row.stakeholder, (row.number, None, None))
        seen[row.stakeholder] = number, group or values.get("group_size"), involved or values.get("involved")
    for name, (number, group, involved) in seen.items():
        fits = group is None or (involved or 0) <= group
        yield Stakeholder(
            id=uuid4(),
            ordinal=number,
            evaluation_code=evaluation,
            stakeholder=name,
            standing="included",
            group_size=group if fits else None,
            involved=involved,
        )


def _reasons(
    outcomes: Mapping[int, Outcome], values: Sequence[Mapping[str, Any]], evaluation: UUID
) -> Iterator[Reasoning]:
    for place, outcome in outcomes.items():
        source = values[place].get("quantity_source")
        if source:
            yield Reasoning(
                id=uuid4(),
                ordinal=outcome.ordinal,
                evaluation_code=evaluation,
                outcome_code=outcome.id,
                assumption="quantity",
                source=source,
            )


def _printed(rows: Sequence[_Row], outcomes: Mapping[int, Outcome]) -> Iterator[Printed]:
    for place, outcome in outcomes.items():
        try:
            printed = parse_number(_amount(rows[place].texts.get("impact", "").strip()))
        except Refusal:
            continue
        unit = EXACT.multiply(outcome.proxy_value, kept_share(outcome))
        reckoned = Fraction(EXACT.multiply(outcome.quantity, unit))
        yield Printed(rows[place].number, outcome, Fraction(printed), reckoned)
