from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from tests.desk.site import project

from impact_desk.desk.import_refusals import NothingKnown
from impact_desk.desk.intake import take_plan
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.shelf import add_shipped, plan_table, shipped, successor
from impact_desk.domain.exchange_rates import rates_of
from impact_desk.domain.proxies import FOR_OTHERS, Target, applied, newest, prices_of
from impact_desk.domain.records import PriceLevel, Proxy


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


def test_that_everything_that_is_shipped_may_travel_and_names_its_source() -> None:
    proxies = [row for row in shipped() if isinstance(row, Proxy)]
    assert proxies
    assert all(one.licence in FOR_OTHERS and one.licence_terms and one.source for one in proxies)
    assert all(row.source for row in shipped() if isinstance(row, PriceLevel))


def test_that_the_open_values_are_put_on_the_shelf_once(desk: Desk) -> None:
    assert add_shipped(desk) == len(shipped())
    assert "TW-HOUR-MIN" in desk.codes("proxies")
    assert add_shipped(desk) == 0
    desk.undo()
    assert desk.records("proxies") == ()


def test_that_what_a_site_entered_itself_stays(desk: Desk) -> None:
    row = next(row for row in shipped() if isinstance(row, PriceLevel))
    desk.add("price_index", {"index_code": row.index_code.lower(), "year": row.year, "value": Decimal(1)})
    assert add_shipped(desk) == len(shipped()) - 1


def test_that_an_hour_is_carried_to_the_wage_of_any_year_on_the_shelf() -> None:
    levels = prices_of(row for row in shipped() if isinstance(row, PriceLevel))
    hour = next(row for row in shipped() if isinstance(row, Proxy) and row.proxy_code == "TW-HOUR-MIN")
    for year, wage in ((2018, 140), (2020, 158), (2025, 190)):
        made = applied(hour, Target("hour", Decimal(1), "TWD", year), rates_of([], "K7"), levels, date(2026, 1, 1))
        assert made.value == wage


LICENSED = "proxy_code,title,unit,country,currency,value,price_year,source,licence,facility\n"


def test_that_a_table_that_a_person_may_use_is_shown_before_it_is_taken(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "proxies.csv"
    table.write_text(
        LICENSED + "V1,Confidence,person,TW,TWD,12000,2020,Bank p. 3,licensed,\nV2,,person,TW,TWD,x,2020,,,\n"
    )
    plan = plan_table(desk, [table])
    assert [cast("Proxy", one).proxy_code for one in plan.records] == ["V1"]
    assert {one.row for one in plan.report.refused} == {3}
    assert desk.records("proxies") == ()
    take_plan(desk, [table], plan)
    assert desk.codes("proxies") == ("V1",)
    desk.undo()
    assert desk.records("proxies") == ()


def test_that_a_table_of_something_else_is_not_put_on_the_shelf(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "risks.csv"
    table.write_text("date,program_code,kind,description\n2020-01-01,P1,risk,Rain\n")
    with pytest.raises(NothingKnown):
        plan_table(desk, [table])


def test_that_a_new_version_begins_with_what_the_one_before_says(desk: Desk) -> None:
    add_shipped(desk)
    before = next(one for one in desk.records("proxies") if isinstance(one, Proxy))
    texts = successor(desk, before.id)
    made = desk.add("proxies", {name: desk.parse("proxies", name, text) for name, text in texts.items()})
    after = cast("Proxy", desk.record("proxies", made))
    assert (after.replaces, after.version, after.value) == (before.id, before.version + 1, before.value)
    assert newest(cast("tuple[Proxy, ...]", desk.records("proxies")))[before.id] == after
