"""Checks of programs, contributions, leverage, the volunteer log, outputs and exchange rates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

from .columns import column, id_at
from .exact import plain
from .exchange_rates import DOLLAR
from .period import Period
from .problem import Problem
from .project import Project
from .repeats import repeated_contributions
from .valuation import half_valued_surplus, planned_gifts_not_at_cost, surplus_above_the_lower_value
from .volunteer_checks import days_longer_than_a_day

DATED = ("contributions", "leverage", "volunteer_log", "outputs")
"""Sheets whose rows happened on a day in a program."""


def programs_that_end_before_they_start(project: Project) -> Iterator[Problem]:
    """A program's end lies before its start."""
    for one in project.programs:
        if one.end_date and one.end_date < one.start_date:
            template = "Program {code} ends on {end}, before it starts on {start}."
            parts: dict[str, object] = {
                "code": one.program_code,
                "end": one.end_date.isoformat(),
                "start": one.start_date.isoformat(),
            }
            yield Problem("programs", one.id, "end_date", template, parts)


def rows_outside_their_program(project: Project) -> Iterator[Problem]:
    """A day before the program started or after it ended."""
    days = {
        one.id: (one.start_date, one.end_date or date.max)
        for one in project.programs
        if not one.end_date or one.start_date <= one.end_date
    }
    codes = {one.id: one.program_code for one in project.programs}
    for sheet in DATED:
        rows = project.sheet(sheet)
        spans = column(rows, "program_code", lambda program: (program, days.get(program, (date.min, date.max))))
        for at, (day, (program, (first, last))) in enumerate(zip(column(rows, "date"), spans, strict=True)):
            if not first <= day <= last:
                template = "{date} lies outside program {code}. Check the date, or the dates of the program."
                parts: dict[str, object] = {"date": day.isoformat(), "code": codes[program]}
                yield Problem(sheet, id_at(rows, at), "date", template, parts)


def negative_amounts(project: Project) -> Iterator[Problem]:
    """An amount below 0, which lowers a total."""
    for sheet, rows in (("contributions", project.contributions), ("leverage", project.leverage)):
        for row in rows:
            if row.amount < 0:
                template = "The amount {amount} {currency} is negative and lowers the total. Keep it only if it corrects an earlier row."
                yield Problem(
                    sheet, row.id, "amount", template, {"amount": plain(row.amount), "currency": row.currency}
                )


def natures_without_goods(project: Project) -> Iterator[Problem]:
    """A nature of goods at a gift that is no goods."""
    for row in project.contributions:
        if row.in_kind_nature and row.form != "in_kind":
            template = "An in-kind nature is given, but the form is {form}. One of the two is wrong."
            yield Problem("contributions", row.id, "in_kind_nature", template, {"form": row.form})


def rates_that_disagree(project: Project) -> Iterator[Problem]:
    """Two rates for one currency and year."""
    seen: dict[tuple[int, str], Decimal] = {}
    for row in project.fx_rates:
        first = seen.setdefault((row.year, row.currency), row.units_per_usd)
        if first != row.units_per_usd:
            template = "{currency} has two rates in {year}: {first} and {second}. Keep the right one."
            parts: dict[str, object] = {
                "currency": row.currency,
                "year": row.year,
                "first": plain(first),
                "second": plain(row.units_per_usd),
            }
            yield Problem("fx_rates", row.id, "units_per_usd", template, parts)


def missing_rates(project: Project) -> Iterator[Problem]:
    """A currency in use that has no rate in its year; each named once, at the first row that uses it."""
    named = {(row.year, row.currency) for row in project.fx_rates}
    for year, source, target, sheet, row in _conversions(project):
        # A conversion takes a rate of the currency that it leads to as well.
        for needed in (source, target) if source != target else ():
            if needed != DOLLAR and (year, needed) not in named:
                named.add((year, needed))
                template = "There is no exchange rate for {currency} in {year}. Enter the average of the year under Exchange rates."
                yield Problem(sheet, row, "currency", template, {"currency": needed, "year": year})


def _conversions(project: Project) -> Iterator[tuple[int, str, str, str, UUID]]:
    own, start = project.site.currency, project.site.fiscal_year_start
    for row in project.contributions:
        yield Period.of(row.date, start).year, row.currency, own, "contributions", row.id
    for other in project.leverage:
        yield Period.of(other.date, start).year, other.currency, own, "leverage", other.id
    evaluations = {one.id: one for one in project.evaluations}
    for one in project.evaluations:
        yield one.start_year, one.currency or own, own, "evaluations", one.id
    for spent in project.evaluation_inputs:
        terms = evaluations.get(spent.evaluation_code)
        if terms and spent.currency:
            yield terms.start_year + spent.year, spent.currency, terms.currency or own, "evaluation_inputs", spent.id


def paid_hours_that_cost_nothing(project: Project) -> Iterator[Problem]:
    """Paid time while the hourly cost is 0."""
    if not project.site.hourly_cost and any(column(project.volunteer_log, "paid_time")):
        template = "The hourly cost is 0, so paid time counts for nothing. Enter what a paid hour costs the employer."
        yield Problem("facility", project.site.id, "hourly_cost", template)


RULES = (
    programs_that_end_before_they_start,
    rows_outside_their_program,
    negative_amounts,
    natures_without_goods,
    planned_gifts_not_at_cost,
    half_valued_surplus,
    surplus_above_the_lower_value,
    repeated_contributions,
    rates_that_disagree,
    missing_rates,
    days_longer_than_a_day,
    paid_hours_that_cost_nothing,
)
"""All of them, in the order in which they are told."""
