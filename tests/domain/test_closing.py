"""Which rows a signed summary closes, and what a change to one of them is."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some
from tests.domain import kit
from tests.domain.made import gift, new_id, program, shift, site

from impact_desk.domain.closing import (
    CLOSED_SHEETS,
    LIVING,
    Books,
    Closing,
    Sought,
    closings,
    covers,
    disturbed,
    still_final,
)
from impact_desk.domain.fields import Record
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import FxRate, Reopening, SignedSummary
from impact_desk.domain.sheets import BY_NAME
from impact_desk.exchange.selection import travelling

HALF, YEAR = Period(2020, 1), Period(2020)
PERIODS = [Period(2019), YEAR, HALF, Period(2020, 2), Period(2021)]


def summary(period: Period, sequence: int) -> SignedSummary:
    return SignedSummary(
        id=new_id(),
        document=f"document-{sequence}",
        period=period,
        sequence=sequence,
        file_name="x.pdf",
        sha256="0" * 64,
        signer="Lin",
        signed_at="2021-01-31T08:30:00Z",
        journal_head="0" * 64,
    )


def reopening(of: SignedSummary) -> Reopening:
    return Reopening(id=new_id(), document=of.document, period=of.period, reason="A voucher was found")


def closed(period: Period = YEAR, start_month: int = 1) -> Closing:
    (found,) = closings([summary(period, 1)], [], start_month)
    return found


def books(project: Project) -> Books:
    return Books(lambda sheet, one: project.by_id(sheet).get(one), project.sheet)


def changed(before: Record, project: Project, **values: Any) -> bool:
    after = replace(before, **values)
    return bool(disturbed([closed()], "programs", (before, books(project)), (after, books(project))))


def test_that_the_newest_summary_of_each_period_closes_it() -> None:
    found = closings([summary(YEAR, 3), summary(HALF, 2), summary(YEAR, 1)], [], 1)
    assert [(one.period, one.sequence, one.is_closed) for one in found] == [(YEAR, 3, True), (HALF, 2, True)]


def test_that_a_reopened_period_is_open_until_it_is_signed_again() -> None:
    first, second = summary(YEAR, 1), summary(YEAR, 2)
    assert [one.reopened for one in closings([first], [reopening(first)], 1)] == ["A voucher was found"]
    assert still_final([first], [reopening(first)]) == ()
    assert [one.is_closed for one in closings([first, second], [reopening(first)], 1)] == [True]


def test_that_a_half_covers_from_the_first_day_of_the_fiscal_year() -> None:
    second = closed(Period(2020, 2), start_month=4)
    assert (second.first, second.last) == (date(2020, 4, 1), date(2021, 3, 31))


@pytest.mark.parametrize("name", ["K7", "PG", "TK"])
@pytest.mark.parametrize("period", PERIODS, ids=str)
def test_that_what_is_covered_is_what_travels(name: str, period: Period) -> None:
    project = kit.project("2020", name)
    carried, end = travelling(project, period, str), closed(period, project.site.fiscal_year_start)
    for sheet in CLOSED_SHEETS:
        covered = {one.id for one in project.sheet(sheet) if covers(end, sheet, one, books(project))}
        assert covered == {one.id for one in carried.sheet(sheet)}, sheet


def test_that_a_row_moved_into_a_closed_period_or_out_of_it_touches_it() -> None:
    one = gift(program("P1"), 100)
    inside, outside, nothing = one, replace(one, date=date(2021, 1, 1)), books(Project())
    for before, after in ((inside, outside), (outside, inside), (None, inside), (inside, None)):
        sides = (before, nothing) if before else None, (after, nothing) if after else None
        assert disturbed([closed()], "contributions", *sides)
    assert not disturbed([closed()], "contributions", None, (outside, nothing))


def test_that_what_never_leaves_the_site_and_what_goes_on_may_change() -> None:
    owner = program("P1")
    row, project = shift(owner, "2:00"), Project(programs=(owner,))
    named = replace(row, volunteer_name="Chen", approval="approved")
    assert not disturbed([closed()], "volunteer_log", (row, books(project)), (named, books(project)))
    assert not changed(owner, project, status="completed", end_date=date(2020, 12, 31))
    assert changed(owner, project, motive="charitable_gift")


def test_that_every_field_that_goes_on_is_one_of_its_sheet() -> None:
    for sheet, names in LIVING.items():
        assert set(names) < {one.name for one in BY_NAME[sheet].fields}


def test_that_a_program_of_other_years_is_covered_once_covered_rows_belong_to_it() -> None:
    late = program("P1", start_date=date(2022, 1, 1))
    assert not covers(closed(), "programs", late, books(Project(programs=(late,))))
    assert covers(closed(), "programs", late, books(Project(programs=(late,), contributions=(gift(late, 1),))))


def test_that_the_facility_belongs_to_every_period_and_a_rate_to_its_year() -> None:
    assert covers(closed(), "facility", site(), books(Project()))
    for year, is_covered in ((2020, True), (2021, False)):
        rate = FxRate(id=uuid4(), year=year, currency="USD", units_per_usd=site().hourly_cost)
        assert covers(closed(), "fx_rates", rate, books(Project())) is is_covered


@given(some.dates(date(2018, 1, 1), date(2023, 12, 31)), some.integers(1, 12))
def test_that_a_day_is_closed_with_its_fiscal_year_and_no_other(day: date, start_month: int) -> None:
    one = gift(program("P1"), 1, date=day)
    hits = [p for p in PERIODS if not p.half and covers(closed(p, start_month), "contributions", one, books(Project()))]
    assert hits == [p for p in PERIODS if p == Period.of(day, start_month)]


def test_that_whoever_is_too_long_to_go_through_answers_for_the_rows_instead() -> None:
    late, asked = program("P1", start_date=date(2022, 1, 1)), list[Sought]()

    def has(sought: Sought) -> bool | None:
        asked.append(sought)
        return True if sought.sheet == "volunteer_log" else None

    project = Project(programs=(late,))
    told = Books(lambda sheet, one: project.by_id(sheet).get(one), project.sheet, has)
    assert covers(closed(), "programs", late, told)
    assert asked[-1] == Sought("volunteer_log", "program_code", late.id, date(2020, 1, 1), date(2020, 12, 31))
