"""What a critic finds in an evaluation: a sentence, the cell that it leads to, and the waiver that lets it stand."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from .fields import Record
from .problem import said
from .records import (
    Evaluation,
    EvaluationInput,
    InputDifference,
    Materiality,
    Outcome,
    Proxy,
    Reasoning,
    Stakeholder,
    Waiver,
    WhatIf,
)
from .sheets import sheet_of

SENTENCES = {
    "cannot_be_reckoned": "The evaluation cannot be reckoned: {why}",
    "no_outcomes": "The value map has no outcomes yet.",
    "inputs_missing": "There are no inputs, so a ratio is undefined.",
    "deadweight_all_zero": "Deadweight is 0 in every outcome: nothing would have happened anyway?",
    "deadweight_all_same": "Deadweight is {share} in every outcome. Each change has its own comparison.",
    "attribution_all_zero": "Attribution to others is 0 in every outcome: nobody else contributed?",
    "attribution_all_same": "Attribution to others is {share} in every outcome. Each change has its own contributors.",
    "drop_off_missing": "“{outcome}” lasts {years} years without drop-off. Does it never wear off?",
    "output_for_outcome": "“{outcome}” reads like an output, something that was done. What changed because of it?",
    "overlapping_proxies": "“{outcome}” and “{other}” of {stakeholder} are valued by like proxies. Is one change counted twice?",
    "proxy_unsourced": "The proxy value of “{outcome}” has no source.",
    "proxy_year_unknown": "“{outcome}” does not say in which year's prices its proxy stands.",
    "proxy_old": "The proxy of “{outcome}” is of {year}, more than five years before the evaluation. Is there a newer one?",
    "proxy_expired": "Proxy {code} of “{outcome}” expired on {day}.",
    "proxy_replaced": "Proxy {code} of “{outcome}” was replaced by {newer}.",
    "proxy_licence_unknown": "The licence of proxy {code} is not known. May its value be published?",
    "proxy_from_abroad": "Proxy {code} of “{outcome}” is from {country}. Does its value hold here?",
    "proxy_value_changed": "“{outcome}” names proxy {code}, which leads to {expected}, but stands at {value}.",
    "quantity_above_group": "“{outcome}” counts {quantity}, but {stakeholder} are only {group}.",
    "row_decides": "“{outcome}” alone is {share} of the total present value. How sure is it?",
    "ratio_high": "The ratio is {ratio} and nothing shows how sensitive it is. Enter ranges or scenarios.",
    "claim_not_reached": "The ratio is {ratio}, below the claim of {claim}.",
    "input_unvalued": "The input of {stakeholder}, “{description}”, stands at 0 without a reason.",
    "inputs_do_not_reconcile": "Inputs and contributions differ by {amount} {currency} that no reason covers.",
    "books_say_nothing": "Inputs cannot be held against the contributions: {why}",
    "scenario_broken": "{why}",
    "stated_ratio_differs": "Scenario “{title}” leads to {ratio}, the published table says {stated}.",
    "assumption_without_reason": "“{outcome}” has no reason or source for: {missing}.",
    "assumption_twice": "{assumption} of “{outcome}” is reasoned twice. The later row counts.",
    "value_outside_range": "{assumption} of “{outcome}” stands at {value}, outside its range of {low} to {high}.",
    "stakeholder_undecided": "{stakeholder} is in the evaluation, but not among the stakeholders.",
    "stakeholder_excluded_but_valued": "{stakeholder} is not included, but has outcomes in the value map.",
    "stakeholder_without_outcome": "{stakeholder} is included, but has neither outcome nor input.",
    "stakeholder_not_involved": "{stakeholder} has outcomes, but nobody of them was involved.",
    "materiality_undecided": "Nobody decided whether “{outcome}” is material.",
    "immaterial_counted": "“{outcome}” was found not material, but is counted.",
}
"""The sentence of each finding, by its code."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in an evaluation that an assurer would ask about.

    `sheet`, `record` and `field` lead to the cell, `cell` names it in words that survive export and import. `waiver` is
    what lets the finding stand.
    """

    code: str
    sheet: str
    record: UUID
    field: str
    cell: str
    parts: dict[str, object] = dataclasses.field(default_factory=dict)
    waiver: Waiver | None = None

    @property
    def template(self) -> str:
        """The sentence with named parts in braces."""
        return SENTENCES[self.code]

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return said(self.template, self.parts)

    @property
    def open(self) -> bool:
        """Is it neither mended nor waived?"""
        return self.waiver is None


def raised(code: str, record: Record, where: str, /, **parts: object) -> Finding:
    """A finding at the cell `where` of `record`."""
    return Finding(code, sheet_of(record).name, record.id, where, f"{name_of(record)} {where}", parts)


def name_of(record: Record) -> str:
    """How a row is named in words: by its code where it has one, else by what it says."""
    if isinstance(record, Outcome):
        return record.outcome_code or f"{record.stakeholder} / {record.outcome}"
    if isinstance(record, Evaluation):
        return record.evaluation_code
    if isinstance(record, Proxy):
        return record.proxy_code
    if isinstance(record, EvaluationInput):
        return f"{record.stakeholder} / {record.description}"
    if isinstance(record, WhatIf):
        return record.title
    if isinstance(record, Stakeholder):
        return record.stakeholder
    if isinstance(record, InputDifference | Materiality):
        return record.reason
    return record.assumption if isinstance(record, Reasoning) else sheet_of(record).title


def waived(findings: Iterable[Finding], waivers: Iterable[Waiver]) -> tuple[Finding, ...]:
    """The findings, each with the waiver that was given for its code and cell; of two waivers the later counts."""
    given = {(one.finding, one.cell): one for one in waivers}
    return tuple(replace(one, waiver=given.get((one.code, one.cell))) for one in findings)


def idle_waivers(findings: Iterable[Finding], waivers: Iterable[Waiver]) -> tuple[Waiver, ...]:
    """Waivers of what is no longer found: mended meanwhile, or its cell bears another name."""
    there = {(one.code, one.cell) for one in findings}
    return tuple(one for one in waivers if (one.finding, one.cell) not in there)
