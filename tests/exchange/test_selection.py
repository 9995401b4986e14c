"""Which rows leave a site with a period's figures, and which stay at home."""

from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from tests.domain import kit
from tests.exchange import parcels

from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import PriceLevel, Proxy, Stakeholder
from impact_desk.exchange.names import MOST, names_in_texts
from impact_desk.exchange.payload import read_payload
from impact_desk.exchange.selection import travelling

YEAR = Period(2020)


def site() -> Project:
    return kit.project("2020", "PG")


def chosen(project: Project) -> Project:
    return travelling(project, YEAR, parcels.token)


def proxy(licence: str) -> Proxy:
    return Proxy(
        id=uuid4(),
        proxy_code=f"P-{licence}",
        title="Day care",
        unit="day",
        country="MY",
        currency="MYR",
        value=Decimal(40),
        price_year=2020,
        index_code="MY-CPI",
        source="Tariff",
        licence=licence,
    )


def on_the_shelf(*proxies: Proxy) -> Project:
    level = PriceLevel(id=uuid4(), index_code="MY-CPI", year=2020, value=Decimal(120))
    rows = tuple(replace(row, proxy_code=one.id) for row, one in zip(site().value_map, proxies, strict=False))
    return replace(site(), proxies=proxies, price_index=(level,), value_map=(*rows, *site().value_map[len(rows) :]))


@pytest.mark.parametrize("licence", ["own", "open"])
def test_that_a_proxy_that_others_may_use_travels_with_its_index(licence: str) -> None:
    one = proxy(licence)
    project = chosen(on_the_shelf(one))
    assert [found.proxy_code for found in project.proxies] == [one.proxy_code]
    assert [found.index_code for found in project.price_index] == ["MY-CPI"]
    assert project.value_map[0].proxy_code == one.id


@pytest.mark.parametrize("licence", ["licensed", "unknown"])
def test_that_a_proxy_licensed_to_the_site_stays_and_its_value_travels(licence: str) -> None:
    project = on_the_shelf(proxy(licence))
    found = chosen(project)
    assert not found.proxies
    assert not found.price_index
    assert found.value_map[0].proxy_code is None
    assert found.value_map[0].proxy_value == project.value_map[0].proxy_value


def test_that_a_proxy_nobody_used_stays() -> None:
    assert chosen(replace(site(), proxies=(proxy("open"),))).proxies == ()


def test_that_an_evaluation_travels_with_the_forecast_it_is_compared_with() -> None:
    whole = site()
    forecast = replace(whole.evaluations[0], id=uuid4(), evaluation_code="F1", start_year=2018)
    outcome = replace(whole.value_map[0], id=uuid4(), evaluation_code=forecast.id)
    compared = replace(whole.evaluations[0], compares_with=forecast.id)
    project = replace(
        whole,
        evaluations=(forecast, compared, *whole.evaluations[1:]),
        value_map=(outcome, *whole.value_map),
    )
    found = chosen(project)
    assert "F1" in [one.evaluation_code for one in found.evaluations]
    assert outcome.id in {one.id for one in found.value_map}
    assert read_payload(parcels.payload(project, YEAR)).project == found


def test_that_what_belongs_to_an_evaluation_of_another_year_stays() -> None:
    whole = site()
    other = replace(whole.evaluations[0], id=uuid4(), evaluation_code="OLD", start_year=2019)
    party = Stakeholder(id=uuid4(), evaluation_code=other.id, stakeholder="Pupils", standing="included")
    ours = replace(party, id=uuid4(), evaluation_code=whole.evaluations[0].id)
    found = chosen(replace(whole, evaluations=(other, *whole.evaluations), stakeholders=(party, ours)))
    assert [one.id for one in found.stakeholders] == [ours.id]


def test_that_the_order_of_entry_is_kept_and_counted_anew() -> None:
    whole = site()
    shuffled: Any = tuple(reversed(whole.check_ins))
    found = chosen(replace(whole, check_ins=shuffled))
    assert [one.id for one in found.check_ins] == [one.id for one in shuffled]
    assert [one.ordinal for one in found.check_ins] == list(range(len(shuffled)))


def named(text: str, name: str = "王小明") -> tuple[str, ...]:
    """Sentences about a program described by `text`, when a volunteer is called `name`."""
    whole = site()
    log = (replace(whole.volunteer_log[0], volunteer_name=name), *whole.volunteer_log[1:])
    programs = (replace(whole.programs[0], description=text), *whole.programs[1:])
    project = replace(whole, volunteer_log=log, programs=programs)
    return tuple(one.sentence for one in names_in_texts(project, chosen(project)))


def test_that_a_name_in_a_text_is_said() -> None:
    assert len(named("感謝王小明同學")) == 1
    assert len(named("Thanks to Ann Lee!", "Ann Lee")) == 1


def test_that_a_part_of_a_word_is_no_name() -> None:
    assert named("Joann Leeds", "Ann Lee") == ()
    assert named("Open in May", "May") == ()


def test_that_a_long_list_of_names_ends() -> None:
    whole = site()
    log = tuple(
        replace(row, volunteer_name="王小明", activity=f"王小明 {place}")
        for place, row in enumerate(whole.volunteer_log)
    )
    project = replace(whole, volunteer_log=log)
    assert len(names_in_texts(project, chosen(project))) == MOST
