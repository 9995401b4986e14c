"""Rows that travel lead to the figures that the site had; rows that lie do not get in."""

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from tests.domain import kit
from tests.exchange import parcels

from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.exchange import refusals
from impact_desk.exchange.canonical import canonical
from impact_desk.exchange.payload import FORMAT, VERSION, Payload, read_payload
from impact_desk.exchange.selection import STAY_AT_HOME, travelling

SITES = [(year, code) for year in kit.YEARS for code in kit.expected(year)["facilities"]]
YEAR, FIRST, SECOND = Period(2020), Period(2020, 1), Period(2020, 2)
Spoil = Callable[[dict[str, Any]], object]


def shown(project: Project, period: Period) -> dict[str, Any]:
    return {one.id: one.shown for one in facility_figures(project, period).values()}


def spoiled(spoil: Spoil) -> bytes:
    """A payload with something changed, and the digest of its rows made to fit again."""
    document = json.loads(parcels.payload(kit.project("2020", "TK"), YEAR))
    spoil(document)
    if isinstance(document.get("rows"), dict) and "rows_sha256" in document:
        document["rows_sha256"] = parcels.digest(document["rows"])
    return canonical(document)


def cell(document: dict[str, Any], sheet: str, column: str, value: object) -> None:
    table = document["rows"][sheet]
    table["rows"][0][table["columns"].index(column)] = value


@pytest.mark.parametrize(("year", "code"), SITES)
@pytest.mark.parametrize("half", [0, 1, 2])
def test_that_the_rows_of_a_period_lead_to_the_figures_of_the_site(year: str, code: str, half: int) -> None:
    project, period = kit.project(year, code), Period(int(year), half)
    payload = read_payload(parcels.payload(project, period))
    assert shown(payload.project, period) == shown(project, period) == payload.figures
    assert payload.project == travelling(project, period, parcels.token)
    assert payload.meta == parcels.meta(project, period)


@pytest.mark.parametrize(("year", "code"), SITES)
def test_that_the_rows_of_a_year_lead_to_both_halves_too(year: str, code: str) -> None:
    project, whole = kit.project(year, code), Period(int(year))
    payload = read_payload(parcels.payload(project, whole))
    for half in (1, 2):
        assert shown(payload.project, Period(whole.year, half)) == shown(project, Period(whole.year, half))


@pytest.mark.parametrize(("year", "code"), SITES)
def test_that_the_rows_of_a_second_half_lead_to_the_year_too(year: str, code: str) -> None:
    project, whole = kit.project(year, code), Period(int(year))
    payload = read_payload(parcels.payload(project, Period(whole.year, 2)))
    assert shown(payload.project, whole) == shown(project, whole)


@settings(max_examples=25)
@given(some.integers(1, 12), some.sampled_from([FIRST, SECOND, YEAR, Period(2019), Period(2019, 2)]), some.data())
def test_that_any_part_of_a_year_in_any_fiscal_year_travels_whole(start: int, period: Period, draw: Any) -> None:
    project = kit.project("2020", "PG")
    site = replace(project.site, fiscal_year_start=start)
    rates = tuple(replace(one, year=period.year, id=uuid4()) for one in project.fx_rates)
    keep = draw.draw(some.lists(some.booleans(), min_size=40, max_size=40))
    some_of: dict[str, Any] = {
        name: tuple(row for place, row in enumerate(project.sheet(name)) if keep[place % 40])
        for name in ("contributions", "leverage", "volunteer_log", "check_ins", "outputs", "value_map")
    }
    cut = replace(project, facility=(site,), fx_rates=rates, **some_of)
    payload = read_payload(parcels.payload(cut, period))
    assert shown(payload.project, period) == shown(cut, period) == payload.figures


def test_that_no_name_no_department_and_no_number_of_a_volunteer_leaves_the_site() -> None:
    project = kit.project("2020", "K7")
    text = parcels.payload(project, YEAR).decode()
    for row in project.volunteer_log:
        assert f'"{row.volunteer_id}"' not in text or row.volunteer_id.startswith("group:")
        assert not row.volunteer_name or row.volunteer_name not in text
    assert "volunteer_name" not in text
    assert "department" not in text
    assert not any(f'"{sheet}":' in text for sheet in STAY_AT_HOME)


def test_that_only_rows_up_to_the_end_of_the_period_leave_the_site() -> None:
    project = kit.project("2020", "K7")
    chosen = travelling(project, FIRST, parcels.token)
    last = FIRST.last_day()
    for sheet in ("contributions", "leverage", "volunteer_log", "outputs", "check_ins", "target_revisions"):
        assert all(row.date <= last for row in getattr(chosen, sheet))
    assert 0 < len(chosen.volunteer_log) < len(project.volunteer_log)
    assert {row.id for row in chosen.volunteer_log} < {row.id for row in project.volunteer_log}


def test_that_an_objective_travels_with_the_one_above_it() -> None:
    project = kit.project("2020", "K7")
    above = replace(project.objectives[0], id=uuid4(), objective_code="ABOVE", year=2015)
    below = replace(project.objectives[0], parent=above.id)
    whole = replace(project, objectives=(above, below, *project.objectives[1:]))
    payload = read_payload(parcels.payload(whole, YEAR))
    assert payload.project.objectives[0].objective_code == "ABOVE"
    assert shown(payload.project, YEAR) == shown(whole, YEAR)


def test_that_a_program_without_rows_travels_only_while_it_runs() -> None:
    project = kit.project("2020", "K7")
    idle = replace(project.programs[0], id=uuid4(), program_code="IDLE", end_date=None)
    ended = replace(idle, id=uuid4(), program_code="ENDED", end_date=idle.start_date.replace(year=2019))
    chosen = travelling(replace(project, programs=(*project.programs, idle, ended)), YEAR, parcels.token)
    codes = [one.program_code for one in chosen.programs]
    assert "IDLE" in codes
    assert "ENDED" not in codes


@settings(max_examples=40)
@given(some.decimals(-(10**17), 10**17, places=6), some.decimals(0, 1, places=9))
def test_that_exact_values_travel_exactly(amount: Decimal, rate: Decimal) -> None:
    project = kit.project("2020", "TK")
    gift = replace(project.contributions[0], amount=amount)
    terms = replace(project.evaluations[0], discount_rate=rate)
    other = replace(
        project,
        contributions=(gift, *project.contributions[1:]),
        evaluations=(terms, *project.evaluations[1:]),
    )
    back = read_payload(parcels.payload(other, YEAR)).project
    assert back.contributions[0].amount == amount
    assert back.evaluations[0].discount_rate == rate


@pytest.mark.parametrize(
    ("spoil", "refusal"),
    [
        (lambda one: one.update(format="other"), refusals.NotOurRows),
        (lambda one: one.pop("format"), refusals.NotOurRows),
        (lambda one: one.update(version=VERSION + 1), refusals.NewerRows),
        (lambda one: one.update(version="1"), refusals.WrongShape),
        (lambda one: one.update(version=True), refusals.WrongShape),
        (lambda one: one.update(extra=1), refusals.UnknownKey),
        (lambda one: one.pop("created"), refusals.MissingKey),
        (lambda one: one.update(created="2021-13-01T00:00:00Z"), refusals.WrongShape),
        (lambda one: one.update(created="2021-01-01"), refusals.WrongShape),
        (lambda one: one.update(period="2020H1"), refusals.WrongShape),
        (lambda one: one.update(sequence=0), refusals.WrongShape),
        (lambda one: one.update(sequence=True), refusals.WrongShape),
        (lambda one: one.update(document="no uuid"), refusals.WrongShape),
        (lambda one: one.update(language="xx"), refusals.WrongShape),
        (lambda one: one.update(currency="ZZZ"), refusals.WrongShape),
        (lambda one: one.update(currency="USD"), refusals.Contradiction),
        (lambda one: one["facility"].update(code="K7"), refusals.Contradiction),
        (lambda one: one["facility"].update(name="Somewhere"), refusals.Contradiction),
        (lambda one: one.update(rows=[]), refusals.WrongShape),
        (lambda one: one["rows"].update(volunteers={"columns": ["id"], "rows": []}), refusals.UnknownKey),
        (lambda one: one["rows"].pop("facility"), refusals.MissingKey),
        (lambda one: one["rows"].update(programs=[]), refusals.WrongShape),
        (lambda one: one["rows"]["facility"]["rows"].append(one["rows"]["facility"]["rows"][0]), refusals.WrongShape),
        (lambda one: one["rows"]["programs"]["columns"].append("volunteer_name"), refusals.UnknownKey),
        (lambda one: one["rows"]["programs"]["rows"][0].append("more"), refusals.WrongShape),
        (lambda one: one["rows"]["programs"]["rows"].append(one["rows"]["programs"]["rows"][0]), refusals.DoubledRow),
        (lambda one: one["rows"].pop("programs"), refusals.LooseReference),
        (lambda one: cell(one, "contributions", "amount", "1,000"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", "1e5"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", "NaN"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", "1.50"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", "-0"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", "１２"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", "9" * 19), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", 5), refusals.BadValue),
        (lambda one: cell(one, "contributions", "amount", None), refusals.BadValue),
        (lambda one: cell(one, "contributions", "currency", "twd"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "form", "Cash"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "date", "20200305"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "date", "2020-02-30"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "description", " padded "), refusals.BadValue),
        (lambda one: cell(one, "contributions", "description", "bell\x07"), refusals.BadValue),
        (lambda one: cell(one, "contributions", "description", "x" * 5000), refusals.BadValue),
        (lambda one: cell(one, "contributions", "program_code", str(uuid4())), refusals.LooseReference),
        (lambda one: cell(one, "contributions", "program_code", str(uuid4()).upper()), refusals.BadValue),
        (lambda one: cell(one, "volunteer_log", "hours", 0), refusals.BadValue),
        (lambda one: cell(one, "volunteer_log", "hours", 86401), refusals.BadValue),
        (lambda one: cell(one, "volunteer_log", "hours", True), refusals.BadValue),
        (lambda one: cell(one, "volunteer_log", "paid_time", 2), refusals.BadValue),
        (lambda one: cell(one, "volunteer_log", "paid_time", True), refusals.BadValue),
        (lambda one: cell(one, "volunteer_log", "volunteer_id", "group:0"), refusals.BadValue),
        (lambda one: cell(one, "volunteer_log", "volunteer_id", "GROUP:3"), refusals.BadValue),
        (lambda one: cell(one, "value_map", "deadweight", "1.1"), refusals.BadValue),
        (lambda one: cell(one, "value_map", "deadweight", "-0.1"), refusals.BadValue),
        (lambda one: cell(one, "value_map", "duration_years", "0"), refusals.BadValue),
        (lambda one: cell(one, "evaluations", "start_year", 1066), refusals.BadValue),
        (lambda one: cell(one, "evaluations", "id", "x"), refusals.BadValue),
        (lambda one: one["figures"].update(currency="USD"), refusals.Contradiction),
        (lambda one: one["figures"]["shown"].update({"contributions.total": True}), refusals.BadValue),
        (lambda one: one["figures"]["shown"].update({"contributions.total": ["1"]}), refusals.BadValue),
        (lambda one: one["figures"].update(shown=[]), refusals.WrongShape),
        (lambda one: one["journal"].update(head="short"), refusals.WrongShape),
    ],
)
def test_that_rows_that_cannot_be_are_refused_in_words_of_their_own(
    spoil: Spoil, refusal: type[refusals.RowsRefused]
) -> None:
    with pytest.raises(refusal) as caught:
        read_payload(spoiled(spoil))
    assert len(str(caught.value)) < 400


def test_that_a_row_changed_under_an_old_digest_is_refused() -> None:
    document = json.loads(parcels.payload(kit.project("2020", "TK"), YEAR))
    cell(document, "contributions", "amount", "1")
    with pytest.raises(refusals.Contradiction):
        read_payload(canonical(document))


def test_that_a_payload_says_what_it_is() -> None:
    raw = parcels.payload(kit.project("2020", "TK"), YEAR)
    document = json.loads(raw)
    assert (document["format"], document["version"]) == (FORMAT, 1)
    assert document["document"] == str(parcels.DOCUMENT)
    assert isinstance(read_payload(raw), Payload)


def test_that_more_rows_than_fit_are_refused_before_one_is_read() -> None:
    def many(document: dict[str, Any]) -> None:
        document["rows"]["contributions"]["rows"] = [0] * 60_001

    with pytest.raises(refusals.TooManyRows):
        read_payload(spoiled(many))
