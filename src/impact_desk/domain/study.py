"""One evaluation with everything that it rests on, as a frozen snapshot: what is reckoned, reasoned, asked and waived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID

from .closing import still_final
from .exchange_rates import ExchangeRates, rates_of
from .problem import Refusal
from .project import Project
from .records import (
    Evaluation,
    EvaluationInput,
    InputDifference,
    Materiality,
    Outcome,
    Output,
    PriceLevel,
    Program,
    Proxy,
    Reasoning,
    SignedSummary,
    Stakeholder,
    Waiver,
    WhatIf,
)
from .scenarios import DISCOUNT_RATE, INPUTS, Case
from .sensitivity import Given, current_value
from .sroi_result import Result

Key = tuple[str, UUID | None]
"""An assumption: its name, and the id of the outcome where it belongs to one."""
Row = TypeVar("Row")
LONG = Context(prec=60, rounding=ROUND_HALF_EVEN, Emin=MIN_EMIN, Emax=MAX_EMAX)
"""Precision of a quotient that need not end."""


class NoSuchEvaluation(Refusal):
    """The evaluation asked for is not there."""

    def __init__(self) -> None:
        super().__init__("This evaluation is gone: it was deleted or undone meanwhile.")


@dataclass(frozen=True)  # no slots: what is reckoned from the rows is reckoned once and kept beside them
class Study:
    """The rows of one evaluation. `currency` is the evaluation's, `books_currency` the facility's.

    `inputs` are as they were recorded, perhaps in several currencies; `proxies` and `price_index` are the whole shelf; `outputs` are those
    of the evaluated program; `country` is where the facility is; `signed` are the summaries that cover the evaluation: while there is one, it is frozen.
    """

    evaluation: Evaluation
    currency: str
    books_currency: str
    inputs: tuple[EvaluationInput, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    program: Program | None = None
    stakeholders: tuple[Stakeholder, ...] = ()
    assumptions: tuple[Reasoning, ...] = ()
    materiality: tuple[Materiality, ...] = ()
    scenarios: tuple[WhatIf, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    input_differences: tuple[InputDifference, ...] = ()
    proxies: tuple[Proxy, ...] = ()
    price_index: tuple[PriceLevel, ...] = ()
    outputs: tuple[Output, ...] = ()
    rates: ExchangeRates = field(default_factory=ExchangeRates)
    country: str = ""
    signed: tuple[SignedSummary, ...] = ()

    @cached_property
    def case(self) -> Case:
        """What the evaluation is reckoned from."""
        return Case(self.evaluation, self.inputs, self.outcomes, self.currency, self.rates)

    @cached_property
    def result(self) -> Result:
        """The evaluation reckoned. Raises what `evaluate` raises."""
        return self.case.result()

    @cached_property
    def reasons(self) -> Mapping[Key, Reasoning]:
        """The reasoning of each assumption that has one; of two rows for the same one the later counts."""
        return {(one.assumption, one.outcome_code): one for one in self.assumptions}

    @cached_property
    def decisions(self) -> Mapping[UUID, Materiality]:
        """The materiality decision on each outcome that has one; of two rows for the same one the later counts."""
        return {row.outcome_code: row for row in self.materiality if row.outcome_code}

    @cached_property
    def by_code(self) -> Mapping[str, Outcome]:
        """The outcomes by their codes, case folded."""
        return {one.outcome_code.casefold(): one for one in self.outcomes if one.outcome_code}

    @cached_property
    def proxy_of(self) -> Mapping[UUID, Proxy]:
        """The proxies of the shelf by id."""
        return {one.id: one for one in self.proxies}

    @property
    def given_ranges(self) -> Given:
        """The ranges that were entered, for the tornado; an end that was left blank is the value itself."""
        found: dict[Key, tuple[Decimal, Decimal]] = {}
        outcomes = {one.id: one for one in self.outcomes}
        for key, one in self.reasons.items():
            current = _current(self, key, outcomes)
            if current is not None and (one.low is not None or one.high is not None):
                ends = (current if one.low is None else one.low, current if one.high is None else one.high)
                found[key] = min(ends), max(ends)
        return found

    @property
    def shapes(self) -> Mapping[Key, str]:
        """The distributions that were chosen, for draws: a word of `words.DISTRIBUTION` each."""
        return {key: one.distribution for key, one in self.reasons.items() if one.distribution}


def study_of(project: Project, evaluation: UUID) -> Study:
    """The evaluation with this id and all that belongs to it. Raises `NoSuchEvaluation` or `NoFacility`."""
    about = next((one for one in project.evaluations if one.id == evaluation), None)
    if about is None:
        raise NoSuchEvaluation
    site = project.site
    return Study(
        evaluation=about,
        currency=about.currency or site.currency,
        books_currency=site.currency,
        inputs=_of(project.evaluation_inputs, evaluation),
        outcomes=_of(project.value_map, evaluation),
        program=next((one for one in project.programs if one.id == about.program_code), None),
        stakeholders=_of(project.stakeholders, evaluation),
        assumptions=with_linked_evidence(project, _of(project.assumptions, evaluation)),
        materiality=_of(project.materiality, evaluation),
        scenarios=_of(project.scenarios, evaluation),
        waivers=_of(project.waivers, evaluation),
        input_differences=_of(project.input_differences, evaluation),
        proxies=project.proxies,
        price_index=project.price_index,
        outputs=tuple(one for one in project.outputs if one.program_code == about.program_code),
        rates=rates_of(project.fx_rates, site.facility_code),
        country=site.country,
        signed=signed_by(still_final(project.summaries, project.reopenings), about),
    )


def bare_study(result: Result) -> Study:
    """A study of nothing but what a result was reckoned from."""
    outcomes = tuple(one.outcome for one in result.outcomes)
    return Study(result.evaluation, result.currency, result.currency, result.inputs, outcomes, rates=result.rates)


def signed_by(summaries: Iterable[SignedSummary], evaluation: Evaluation) -> tuple[SignedSummary, ...]:
    """The signed summaries that cover an evaluation: it belongs to every period of its start year."""
    return tuple(one for one in summaries if one.period.year == evaluation.start_year)


def with_linked_evidence(project: Project, rows: Iterable[Reasoning]) -> tuple[Reasoning, ...]:
    """The rows, each naming the files that are linked to it after what its text says; for telling, not for keeping."""
    names = {one.id: f"{one.evidence_code} {one.title or one.file_name}" for one in project.evidence}
    linked: dict[str, list[str]] = {}
    for link in project.evidence_links:
        if link.sheet == "assumptions" and link.evidence_code in names:
            linked.setdefault(link.record, []).append(names[link.evidence_code])
    return tuple(_naming(row, linked.get(str(row.id), [])) for row in rows)


def _naming(row: Reasoning, files: list[str]) -> Reasoning:
    told = dict.fromkeys(((row.evidence,) if row.evidence else ()) + tuple(files))
    return replace(row, evidence="; ".join(told)) if files else row


def _of(rows: Iterable[Row], evaluation: UUID) -> tuple[Row, ...]:
    return tuple(row for row in rows if _owner(row) == evaluation)


def _owner(row: Any) -> UUID:
    owner: UUID = row.evaluation_code
    return owner


def _current(study: Study, key: Key, outcomes: Mapping[UUID, Outcome]) -> Decimal | None:
    name, outcome = key
    if name == DISCOUNT_RATE:
        return study.evaluation.discount_rate
    if name == INPUTS:
        total = study.result.total_inputs
        return LONG.divide(Decimal(total.numerator), Decimal(total.denominator))
    return current_value(outcomes[outcome], name) if outcome is not None and outcome in outcomes else None
