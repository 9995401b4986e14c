"""What an in-kind gift counts at (LBG): never at retail price.

A planned gift counts at its cost to the company or, where that is secret, at a wholesale value agreed with the auditor.
A surplus gift counts at the lower of book and fair value, which may be 0. The amount is proposed, and what was entered
stays until somebody takes the proposal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from .exact import plain
from .problem import Problem
from .project import Project
from .records import Contribution

AT_COST = ("cost", "agreed", "paid")
"""Bases on which a planned gift may stand."""
RULES_IN_WORDS = {
    "planned": "Planned gifts count at cost to the company, or at a wholesale value agreed with the auditor; never at retail price.",
    "surplus": "Surplus counts at the lower of book and fair value, which may be 0.",
    "other": "Cash counts at the amount paid, time and management at what they cost.",
}
"""The rule that holds for a gift, in words."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a surplus gift should count at, in its own currency, and on which of its values that rests."""

    amount: Decimal
    basis: str


def rule_for(row: Contribution) -> str:
    """The rule that holds for a gift, in words."""
    nature = row.in_kind_nature if row.form == "in_kind" and row.in_kind_nature else "other"
    return RULES_IN_WORDS[nature]


def proposal(row: Contribution) -> Proposal | None:
    """The amount that a surplus gift should have; nothing for others, or while book or fair value is missing."""
    if not _is_surplus(row) or row.book_value is None or row.fair_value is None:
        return None
    if row.fair_value < row.book_value:
        return Proposal(row.fair_value, "fair_value")
    return Proposal(row.book_value, "book_value")


def surplus_above_the_lower_value(project: Project) -> Iterator[Problem]:
    """A surplus gift that does not count at the lower of its two values."""
    for row in project.contributions:
        found = proposal(row)
        if found and row.amount != found.amount:
            template = (
                "A surplus gift counts at the lower of book value {book} and fair value {fair}, but the amount is {amount}. "
                "Enter {lower}."
            )
            parts: dict[str, object] = {
                "book": plain(row.book_value or Decimal(0)),
                "fair": plain(row.fair_value or Decimal(0)),
                "amount": plain(row.amount),
                "lower": plain(found.amount),
            }
            yield Problem("contributions", row.id, "amount", template, parts)


def half_valued_surplus(project: Project) -> Iterator[Problem]:
    """A surplus gift with one of its two values only."""
    for row in project.contributions:
        if _is_surplus(row) and (row.book_value is None) != (row.fair_value is None):
            missing = "fair_value" if row.fair_value is None else "book_value"
            template = "A surplus gift counts at the lower of book and fair value. Enter the other one too."
            yield Problem("contributions", row.id, missing, template)


def planned_gifts_not_at_cost(project: Project) -> Iterator[Problem]:
    """A planned in-kind gift that stands at a book or fair value."""
    for row in project.contributions:
        is_planned = row.form == "in_kind" and row.in_kind_nature == "planned"
        if is_planned and row.value_basis and row.value_basis not in AT_COST:
            template = "A planned gift counts at its cost to the company, not at its {basis}. Enter the cost, or call it surplus."
            yield Problem(
                "contributions", row.id, "value_basis", template, {"basis": row.value_basis.replace("_", " ")}
            )


def _is_surplus(row: Contribution) -> bool:
    return row.form == "in_kind" and row.in_kind_nature == "surplus"
