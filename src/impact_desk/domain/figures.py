"""All figures of a facility for a period: one definition, used by every screen, report, export and check."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Any
from uuid import UUID

from .contribution_figures import SPLITS, contribution_figures
from .contributions import Books, Gift, gifts, levered, paid_time, total
from .exchange_rates import rates_of
from .explain import explain
from .figure import Figure, Figures, Row
from .impact import output_figures, outputs_of, people
from .okr import score_objectives
from .okr_figures import okr_figures
from .people import same_numbers
from .period import Period
from .problem import Refusal
from .project import Project
from .records import Evaluation, Program
from .sroi import evaluate
from .sroi_figures import Placed, evaluation_figures, figures_together
from .sroi_result import Result
from .volunteering import Days, Tally, figures, log_rows, program_figures, program_rows, tally

__all__ = [
    "Basis",
    "LooseRow",
    "basis",
    "evaluate_in",
    "explain",
    "facility_document",
    "facility_figures",
    "figures_of",
    "own_rows",
]


class LooseRow(Refusal):
    """A row points to a program that the project does not hold."""

    def __init__(self, sheet: str, count: int) -> None:
        super().__init__(
            "{count} rows of {sheet} belong to no program of this project. Check the file; its rows do not fit together.",
            sheet=sheet,
            count=count,
        )


@dataclass(frozen=True, slots=True)
class Basis:
    """What the figures of a facility and period rest on: the days, the programs, the volunteer log counted.

    `counted` covers the period, `counted_since` the days from the start of the year to the end of the period.
    """

    project: Project
    period: Period
    days: Days
    days_since: Days
    programs: dict[UUID, Program]
    counted: Tally
    counted_since: Tally

    @property
    def codes(self) -> dict[UUID, str]:
        """Program codes by id in printing order."""
        return {key: one.program_code for key, one in self.programs.items()}

    @property
    def books(self) -> Books:
        """The facility's currency and the rates that its project states."""
        site = self.project.site
        rates = rates_of(self.project.fx_rates, site.facility_code)
        return Books(site.currency, rates, lambda day: Period.of(day, site.fiscal_year_start).year)

    def given(self, days: Days, counted: Tally) -> Iterator[Gift]:
        """The contributions of `days`, paid time included. Raises `MissingRate` or `RatesDisagree`."""
        project = self.project
        yield from gifts(project.contributions, self.programs, self.books, days)
        yield from paid_time(counted, self.programs, project.site.hourly_cost, project.volunteer_log, days)


def basis(project: Project, period: Period) -> Basis:
    """Count what the figures of `period` rest on. Raises `NoFacility` or `LooseRow`."""
    start = project.site.fiscal_year_start
    days = period.first_day(start), period.last_day(start)
    year = period.whole_year.first_day(start), days[1]
    ordered = sorted(project.programs, key=lambda one: (one.ordinal, one.program_code))
    programs = {one.id: one for one in ordered}
    same = same_numbers(project.volunteers)
    counted = tally(project.volunteer_log, days, same)
    first_half = Period(period.year, 1)
    earlier = (first_half.first_day(start), first_half.last_day(start)) if period.half == 2 else None
    since = tally(project.volunteer_log, earlier, same).plus(counted) if earlier else counted
    for sheet in ("contributions", "leverage"):
        _refuse_loose(sheet, (row.program_code for row in getattr(project, sheet)), programs)
    _refuse_loose("volunteer_log", since.by_program, programs)
    return Basis(project, period, days, year, programs, counted, since)


def facility_figures(project: Project, period: Period, *, stopped: Callable[[Refusal], None] | None = None) -> Figures:
    """Every figure of the facility for `period`, in its currency.

    A figure that cannot be reckoned stops all with its `Refusal` (`MissingRate`, `RatesDisagree`, …). Where `stopped`
    is given it is told instead, and only the section concerned (contributions, objectives, evaluations …) is left out.
    Raises `NoFacility` in any case.
    """
    return figures_of(basis(project, period), stopped=stopped)


def figures_of(known: Basis, *, stopped: Callable[[Refusal], None] | None = None) -> Figures:
    """The same from what was counted already."""
    found: dict[str, Figure] = {}
    for section in (_contributions, _volunteering, _outputs, _objectives, _evaluations):
        try:
            part = list(section(known))
        except Refusal as refusal:
            if stopped is None:
                raise
            stopped(refusal)
        else:
            found.update((one.id, one) for one in part)
    site = known.project.site
    return Figures(str(known.period), site.facility_code, site.currency, found)


def facility_document(project: Project, period: Period) -> dict[str, Any]:
    """The figures as `figures --json` prints them: period, facility code, currency, then the tree.

    Raises what `facility_figures` raises.
    """
    made = facility_figures(project, period)
    return {"period": made.period, "facility_code": made.of, "currency": made.currency, **with_empty_folders(made)}


def with_empty_folders(made: Figures, splits: Iterable[str] = tuple(SPLITS)) -> dict[str, Any]:
    """The tree of figures, with the folders that stand there even when nothing is in them."""
    tree = made.as_tree()
    for folder in ("okr", "evaluations"):
        tree.setdefault(folder, {})
    for split in splits:
        tree["contributions"].setdefault(split, {})
    return tree


def evaluate_in(project: Project, evaluation: Evaluation) -> Result:
    """An evaluation of the project with its inputs and value map, in the evaluation's own currency.

    Raises `DurationOutOfRange`, `QuantitiesDoNotFit`, `MissingRate` or `RatesDisagree`.
    """
    inputs = (one for one in project.evaluation_inputs if one.evaluation_code == evaluation.id)
    outcomes = (one for one in project.value_map if one.evaluation_code == evaluation.id)
    site = project.site
    rates = rates_of(project.fx_rates, site.facility_code)
    return evaluate(evaluation, inputs, outcomes, currency=site.currency, rates=rates)


def _contributions(known: Basis) -> Iterator[Figure]:
    given = known.given(known.days, known.counted)
    leverage = levered(known.project.leverage, known.programs, known.books, known.days)
    site = known.project.site
    yield from contribution_figures(given, leverage, site.currency, site.hourly_cost)


def _volunteering(known: Basis) -> Iterator[Figure]:
    log = known.project.volunteer_log
    yield from figures(known.counted.total, known.project.site.headcount, partial(log_rows, log, known.days))
    yield from program_figures(known.counted, known.codes, log, known.days)


def _outputs(known: Basis) -> Iterator[Figure]:
    yield from output_figures(outputs_of(known.project.outputs, known.days), known.codes)


def _objectives(known: Basis) -> Iterator[Figure]:
    project = known.project
    scored = score_objectives(
        (one for one in project.objectives if one.year == known.period.year),
        project.key_results,
        project.target_revisions,
        project.check_ins,
        known.days[1],
        partial(own_figure, known),
    )
    yield from okr_figures(scored, project.site.currency, partial(own_rows, known))


def own_figure(known: Basis, source: str, program: UUID | None) -> Fraction:
    """What the program's own records say from the start of the year to the end of the period."""
    if source == "volunteer_hours":
        return known.counted_since.of(program).hours
    if source == "volunteers":
        return Fraction(len(known.counted_since.of(program).volunteers))
    if source == "beneficiaries":
        outputs = outputs_of(known.project.outputs, known.days_since)
        return Fraction(people(outputs, "direct_beneficiaries", program))
    return total(known.given(known.days_since, known.counted_since), program)


def own_rows(known: Basis, source: str, program: UUID | None) -> tuple[Row, ...]:
    """The rows that `own_figure` counts."""
    project = known.project
    if source in ("volunteer_hours", "volunteers"):
        log = project.volunteer_log
        return (
            log_rows(log, known.days_since, source) if program is None else program_rows(log, known.days_since, program)
        )
    if source == "beneficiaries":
        outputs = outputs_of(project.outputs, known.days_since)
        mine = (one for one in outputs if one.direct_beneficiaries and program in (None, one.program_code))
        return tuple(("outputs", one.id) for one in mine)
    given = known.given(known.days_since, known.counted_since)
    return tuple(row for one in given if one.counts and program in (None, one.program.id) for row in one.rows())


def _evaluations(known: Basis) -> Iterator[Figure]:
    year = [one for one in known.project.evaluations if one.start_year == known.period.year]
    placed = [_placed(known, one) for one in year]
    for each in placed:
        yield from evaluation_figures(each)
    if placed:
        yield from figures_together(placed, known.books.currency)


def _placed(known: Basis, evaluation: Evaluation) -> Placed:
    result, books = evaluate_in(known.project, evaluation), known.books
    factor = books.rates.factor(result.currency, books.currency, evaluation.start_year)
    return Placed(result, books.currency, factor)


def _refuse_loose(sheet: str, references: Iterable[UUID], programs: dict[UUID, Program]) -> None:
    loose = sum(reference not in programs for reference in references)
    if loose:
        raise LooseRow(sheet, loose)
