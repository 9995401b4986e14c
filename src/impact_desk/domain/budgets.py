"""What programs were to cost and did: the year's budget beside the contributions of a period.

Contributions are counted as everywhere (paid time at the employer's cost included), but what law or permit requires is
counted in here, because a budget has to pay for it too; the part of it is told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from .contributions import Gift
from .figures import Basis, basis
from .period import Period
from .project import Project


@dataclass(frozen=True, slots=True)
class Spending:
    """A program's budget and what was given to it, in the facility's currency.

    `planned` is the budget of the year, nothing where none was entered; `by_form` sums to `actual`, of which
    `mandatory` is what law or permit requires.
    """

    planned: Fraction | None
    by_form: dict[str, Fraction]
    mandatory: Fraction

    @property
    def actual(self) -> Fraction:
        """Everything that was given."""
        return sum(self.by_form.values(), Fraction())

    @property
    def left(self) -> Fraction | None:
        """What the budget has left; below 0 where more was given."""
        return None if self.planned is None else self.planned - self.actual

    @property
    def share(self) -> Fraction | None:
        """How much of the budget was given; nothing without a budget."""
        return self.actual / self.planned if self.planned else None


def budgets(project: Project, period: Period) -> dict[UUID, Spending]:
    """Every program's spending in `period`. Raises `NoFacility`, `LooseRow`, `MissingRate` or `RatesDisagree`."""
    known = basis(project, period)
    given: dict[UUID, list[Gift]] = {one: [] for one in known.programs}
    for gift in known.given(known.days, known.counted):
        given[gift.program.id].append(gift)
    return {one: _spending(known, one, mine) for one, mine in given.items()}


def _spending(known: Basis, program: UUID, given: list[Gift]) -> Spending:
    budget = known.programs[program].budget
    by_form: dict[str, Fraction] = {}
    for one in given:
        by_form[one.form] = by_form.get(one.form, Fraction()) + one.amount
    mandatory = sum((one.amount for one in given if not one.counts), Fraction())
    return Spending(None if budget is None else Fraction(budget), by_form, mandatory)
