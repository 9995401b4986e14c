"""A contribution by itself: its value at home, the amount that its rule proposes, what it may repeat, where it leads."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import cast
from uuid import UUID

from ..domain.bridge import Bridge, accounts_of, bridge
from ..domain.contributions import Books
from ..domain.exchange_rates import rates_of
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.project import Project
from ..domain.records import Contribution, Evaluation, Facility, FxRate, Leverage
from ..domain.repeats import earlier_like
from ..domain.study import study_of
from ..domain.valuation import Proposal, proposal
from .project_desk import Desk

GIFTS = "contributions"


class NothingProposed(Refusal):
    """No amount is proposed for this row."""

    def __init__(self) -> None:
        super().__init__("No amount is proposed: the row is no surplus gift with both book and fair value.")


def books_of(desk: Desk) -> Books | None:
    """The facility's currency and rates; nothing while there is no facility."""
    site = cast("tuple[Facility, ...]", desk.records("facility"))
    if not site:
        return None
    rates = rates_of(cast("tuple[FxRate, ...]", desk.records("fx_rates")), site[0].facility_code)
    start = site[0].fiscal_year_start
    return Books(site[0].currency, rates, lambda day: Period.of(day, start).year)


def converted(books: Books, row: Contribution | Leverage) -> tuple[str, Fraction]:
    """How an amount becomes one in the facility's currency, and what it comes to. Raises `MissingRate` or `RatesDisagree`."""
    return books.take_in(row.amount, row.currency, books.year_of(row.date))


def take_proposal(desk: Desk, contribution: UUID) -> Proposal:
    """Give a surplus gift the amount and basis that its rule proposes, as one step. Raises `NothingProposed`."""
    found = proposal(cast("Contribution", desk.record(GIFTS, contribution)))
    if found is None:
        raise NothingProposed
    desk.change(GIFTS, contribution, {"amount": found.amount, "value_basis": found.basis})
    return found


def repeated(desk: Desk, contribution: UUID) -> UUID | None:
    """The earlier row that this one may repeat, if any. Raises `Gone`."""
    row = cast("Contribution", desk.record(GIFTS, contribution))
    found = earlier_like(cast("tuple[Contribution, ...]", desk.records(GIFTS)), row)
    return found.id if found else None


def bridges(project: Project, program: UUID) -> Iterator[tuple[Evaluation, Bridge | Refusal]]:
    """How the contributions to a program lead to the inputs of each of its evaluations, or why they do not."""
    for one in project.evaluations:
        if one.program_code == program:
            try:
                study = study_of(project, one.id)
                found: Bridge | Refusal = bridge(study, accounts_of(project, study))
            except Refusal as refusal:
                found = refusal
            yield one, found
