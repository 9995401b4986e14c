"""The bridge from the contribution total (LBG) to the inputs of an evaluation: equal, or different for named reasons.

One entry serves both books: what the company gave stands among the contributions and is an input of the evaluation. The
inputs may hold more (what others gave, volunteers' own time, what is in no book) or less (years or costs that the
evaluation leaves out). Lines that follow from how an input stands in the books are drawn by themselves; every other
difference needs a reason, and what no reason covers is left over as unexplained.

The contribution total is the program's, over the fiscal years in which the evaluation's inputs were spent, each year
converted to the evaluation's currency by that year's rates.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from .columns import column
from .contributions import Books, Gift, gifts, levered, paid_time, total
from .currency import decimals
from .exact import fixed
from .period import Period
from .problem import said
from .project import Project
from .records import EvaluationInput
from .study import Study
from .volunteering import Turnout, tally

BOOKS = {
    "leverage": "Given by others: {stakeholder}, {description}",
    "own_time": "Volunteers' own time: {stakeholder}, {description}",
    "other": "In no book: {stakeholder}, {description}",
}
"""How inputs that are no contributions are called."""
ENTERED = "{reason}"
"""A reason as it was entered."""
DISCOUNTED = "Inputs discounted by the year in which they were spent"


@dataclass(frozen=True, slots=True)
class Accounts:
    """What the program's books say of the years in which an evaluation's inputs were spent, in its currency.

    `contributions` is the total that a bridge starts from; the others are amounts that may explain a difference: what
    others gave, what law or permit required, and own-time hours at the employer's hourly cost.
    """

    years: tuple[int, ...]
    contributions: Fraction = Fraction()
    leverage: Fraction = Fraction()
    mandatory: Fraction = Fraction()
    own_hours: Fraction = Fraction()
    own_time: Fraction = Fraction()


@dataclass(frozen=True, slots=True)
class Span:
    """A line of the bridge: what it adds (or takes away, below 0), why, and the row that states it."""

    amount: Fraction
    template: str
    parts: dict[str, object]
    sheet: str = ""
    row: UUID | None = None

    @property
    def reason(self) -> str:
        """The reason in English."""
        return said(self.template, self.parts)


@dataclass(frozen=True, slots=True)
class Bridge:
    """Contributions, the lines between, what they leave unexplained, and the evaluation's inputs."""

    currency: str
    accounts: Accounts
    spans: tuple[Span, ...]
    inputs: Fraction

    @property
    def contributions(self) -> Fraction:
        """The contribution total that the bridge starts from."""
        return self.accounts.contributions

    @property
    def unexplained(self) -> Fraction:
        """What no line covers: above 0 where the inputs are more than contributions and reasons account for.

        Less than half the smallest coin is nothing: converted contributions are exact fractions, and what people enter
        is not finer than a coin.
        """
        left = self.inputs - self.contributions - sum((one.amount for one in self.spans), Fraction())
        return left if Fraction(fixed(left, decimals(self.currency))) else Fraction()


def accounts_of(project: Project, study: Study) -> Accounts:
    """What the books say of the evaluated program. Raises `NoFacility`, `MissingRate` or `RatesDisagree`."""
    first = study.evaluation.start_year
    years = tuple(range(first, first + 1 + max((one.year for one in study.inputs), default=0)))
    if study.program is None:
        return Accounts(years)
    parts = [_year(project, study, year) for year in years]
    names = ("contributions", "leverage", "mandatory", "own_hours", "own_time")
    return Accounts(years, *(sum((getattr(one, name) for one in parts), Fraction()) for name in names))


def bridge(study: Study, accounts: Accounts) -> Bridge:
    """The bridge of an evaluation. Raises what evaluating raises."""
    return Bridge(study.currency, accounts, tuple(_spans(study)), study.result.total_inputs)


def _spans(study: Study) -> Iterator[Span]:
    for one in study.inputs:
        if one.book in BOOKS and one.amount:
            parts: dict[str, object] = {"stakeholder": one.stakeholder, "description": one.description}
            yield Span(_amount(study, one), BOOKS[one.book], parts, "evaluation_inputs", one.id)
    for row in study.input_differences:
        yield Span(Fraction(row.amount), ENTERED, {"reason": row.reason}, "input_differences", row.id)
    undiscounted = sum((_amount(study, one) for one in study.inputs), Fraction())
    if undiscounted != study.result.total_inputs:
        less = study.result.total_inputs - undiscounted
        yield Span(less, DISCOUNTED, {}, "evaluations", study.evaluation.id)


def _amount(study: Study, one: EvaluationInput) -> Fraction:
    year = study.evaluation.start_year + one.year
    return study.rates.convert(Fraction(one.amount), one.currency or study.currency, study.currency, year)


def _year(project: Project, study: Study, year: int) -> Accounts:
    site, program = project.site, study.program
    assert program is not None  # noqa: S101  # accounts_of asks only where there is one
    start, period = site.fiscal_year_start, Period(year)
    days, programs = (period.first_day(start), period.last_day(start)), {program.id: program}
    books = Books(site.currency, study.rates, lambda day: Period.of(day, start).year)
    log, codes = project.volunteer_log, column(project.volunteer_log, "program_code", program.id.__eq__)
    log = [log[at] for at, is_own in enumerate(codes) if is_own]
    counted = tally(log, days)
    given: list[Gift] = [
        *gifts((row for row in project.contributions if row.program_code == program.id), programs, books, days),
        *paid_time(counted, programs, site.hourly_cost, log, days),
    ]
    others = levered((row for row in project.leverage if row.program_code == program.id), programs, books, days)
    turnout: Turnout = counted.of(program.id)
    factor = study.rates.factor(site.currency, study.currency, year)
    return Accounts(
        (year,),
        total(given) * factor,
        sum((one.amount for one in others), Fraction()) * factor,
        sum((gift.amount for gift in given if not gift.counts), Fraction()) * factor,
        turnout.own_hours,
        turnout.own_hours * Fraction(site.hourly_cost) * factor,
    )
