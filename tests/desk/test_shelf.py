from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from tests.desk.site import project

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.shelf import add_shipped, shipped
from impact_desk.domain.exchange_rates import rates_of
from impact_desk.domain.proxies import FOR_OTHERS, Target, applied, prices_of
from impact_desk.domain.records import PriceLevel, Proxy


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return project(tmp_path)


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
    desk.close()


def test_that_what_a_site_entered_itself_stays(desk: Desk) -> None:
    row = next(row for row in shipped() if isinstance(row, PriceLevel))
    desk.add("price_index", {"index_code": row.index_code.lower(), "year": row.year, "value": Decimal(1)})
    assert add_shipped(desk) == len(shipped()) - 1
    desk.close()


def test_that_an_hour_is_carried_to_the_wage_of_any_year_on_the_shelf() -> None:
    levels = prices_of(row for row in shipped() if isinstance(row, PriceLevel))
    hour = next(row for row in shipped() if isinstance(row, Proxy) and row.proxy_code == "TW-HOUR-MIN")
    for year, wage in ((2018, 140), (2020, 158), (2025, 190)):
        made = applied(hour, Target("hour", Decimal(1), "TWD", year), rates_of([], "K7"), levels, date(2026, 1, 1))
        assert made.value == wage
