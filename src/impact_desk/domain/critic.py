"""A critic before signing: what an assurer would ask of an evaluation, as findings that lead to their cells.

The rules come from audit findings and from lists of what reviewers of SROI reports look for (the principles of social
value; Krlev, Münscher and Mülbert's criteria). A finding is no error: whoever lets it stand waives it with a reason, and
the reason is printed with the evaluation.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from .bridge import Accounts, bridge
from .critic_of_evidence import EVIDENCE_RULES
from .critic_of_proxies import PROXY_RULES
from .currency import decimals
from .exact import fixed, plain, spelled
from .findings import Finding, raised, waived
from .kinds import fold
from .problem import Refusal
from .study import Study
from .units import read_unit
from .what_if import comparison
from .wording import alike, reads_like_an_output

HIGH = 10
"""From above this ratio on, sensitivity has to be shown."""
Rule = Callable[[Study], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Occasion:
    """When the critic looks, and what the contribution books say, or why they say nothing; nothing if not asked."""

    today: dt.date
    accounts: Accounts | Refusal | None = None


def findings(study: Study, occasion: Occasion) -> tuple[Finding, ...]:
    """Everything that the critic finds, in the order of the rules, with the waivers that were given."""
    found = [one for rule in (*MAP_RULES, *EVIDENCE_RULES) for one in rule(study)]
    found += [one for each in PROXY_RULES for one in each(study, occasion.today)]
    try:
        found += [one for rule in RESULT_RULES for one in rule(study)]
        found += _reconciled(study, occasion.accounts) if occasion.accounts else ()
    except Refusal as refusal:
        found.insert(0, raised("cannot_be_reckoned", study.evaluation, "discount_rate", why=str(refusal)))
    return waived(found, study.waivers)


def open_findings(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that are neither mended nor waived."""
    return tuple(one for one in found if one.open)


def _empty(study: Study) -> Iterator[Finding]:
    if not study.outcomes:
        yield raised("no_outcomes", study.evaluation, "title")
    if not study.inputs:
        yield raised("inputs_missing", study.evaluation, "title")


def _monotony(study: Study) -> Iterator[Finding]:
    for name in ("deadweight", "attribution"):
        shares = [getattr(one, name) for one in study.outcomes]
        if shares and not any(shares):
            yield raised(f"{name}_all_zero", study.outcomes[0], name)
        elif len(shares) > 1 and len(set(shares)) == 1:
            yield raised(f"{name}_all_same", study.outcomes[0], name, share=f"{plain(shares[0] * 100)} %")


def _drop_off(study: Study) -> Iterator[Finding]:
    for one in study.outcomes:
        if one.duration_years > 1 and not one.drop_off:
            years = plain(one.duration_years)
            yield raised("drop_off_missing", one, "drop_off", outcome=one.outcome, years=years)


def _outputs(study: Study) -> Iterator[Finding]:
    counted = [row.indicator for row in study.outputs]
    for one in study.outcomes:
        own = (*counted, one.output) if one.output else counted
        if reads_like_an_output(one.outcome) or any(alike(one.outcome, text) for text in own):
            yield raised("output_for_outcome", one, "outcome", outcome=one.outcome)


def _groups(study: Study) -> Iterator[Finding]:
    sizes = {fold(one.stakeholder): one.group_size for one in study.stakeholders if one.group_size}
    for one in study.outcomes:
        group, most = sizes.get(fold(one.stakeholder)), max((one.quantity, *one.quantity_by_year))
        if group and most > group and one.unit and read_unit(one.unit).dimension == "people":
            parts = {"quantity": plain(most), "stakeholder": one.stakeholder, "group": group}
            yield raised("quantity_above_group", one, "quantity", outcome=one.outcome, **parts)


def _unvalued(study: Study) -> Iterator[Finding]:
    for one in study.inputs:
        if not one.amount and not one.unvalued_reason:
            parts = {"stakeholder": one.stakeholder, "description": one.description}
            yield raised("input_unvalued", one, "unvalued_reason", **parts)


def _scenarios(study: Study) -> Iterator[Finding]:
    for line in comparison(study):
        if line.refusal:
            yield raised("scenario_broken", line.row, "adjustments", why=str(line.refusal))
        elif line.agrees is False and line.compared and line.row.stated_ratio is not None:
            ratio = spelled(line.compared.result.ratio or Fraction())
            parts = {"title": line.row.title, "ratio": ratio, "stated": plain(line.row.stated_ratio)}
            yield raised("stated_ratio_differs", line.row, "stated_ratio", **parts)


def _decisive_row(study: Study) -> Iterator[Finding]:
    whole = study.result.total_present_value
    for line in study.result.outcomes:
        if len(study.outcomes) > 1 and whole > 0 and line.present_value * 2 > whole:
            share = f"{fixed(line.present_value / whole * 100, 0)} %"
            yield raised("row_decides", line.outcome, "quantity", outcome=line.outcome.outcome, share=share)


def _ratio(study: Study) -> Iterator[Finding]:
    ratio, claim = study.result.ratio, study.evaluation.claim
    if ratio is None:
        return
    if ratio > HIGH and not study.scenarios and not study.given_ranges:
        yield raised("ratio_high", study.evaluation, "title", ratio=fixed(ratio, 2))
    if claim is not None and ratio < claim:
        yield raised("claim_not_reached", study.evaluation, "claim", ratio=fixed(ratio, 4), claim=plain(claim))


def _reconciled(study: Study, accounts: Accounts | Refusal) -> Iterator[Finding]:
    if isinstance(accounts, Refusal):
        yield raised("books_say_nothing", study.evaluation, "title", why=str(accounts))
        return
    left, places = bridge(study, accounts).unexplained, decimals(study.currency)
    amount = fixed(left, places)
    if study.inputs and Fraction(amount):
        yield raised("inputs_do_not_reconcile", study.evaluation, "title", amount=amount, currency=study.currency)


MAP_RULES: tuple[Rule, ...] = (_empty, _monotony, _drop_off, _outputs, _groups, _unvalued)
"""What is found in the rows themselves."""
RESULT_RULES: tuple[Rule, ...] = (_decisive_row, _ratio, _scenarios)
"""What is found once the evaluation is reckoned."""
