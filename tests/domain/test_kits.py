"""Whole group years lead to the figures that other code reckoned from the same workbooks."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.domain import kit

from impact_desk.domain.figures import facility_document
from impact_desk.domain.group import group_document
from impact_desk.domain.period import Period

FACILITY_PERIODS = [
    (year, facility, period)
    for year in kit.YEARS
    for facility in kit.expected(year)["facilities"]
    for period in (year, f"{year}-H1", f"{year}-H2")
]
GROUP_PERIODS = [(year, period) for year in kit.YEARS for period in (year, f"{year}-H1", f"{year}-H2")]
WHOLE = ("by_motive", "by_strategy", "present_value_by_year")


def leaves(tree: dict[str, Any], *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in tree.items():
        if isinstance(value, dict) and key not in WHOLE:
            yield from leaves(value, *path, key)
        else:
            yield (*path, key), value


def at(tree: dict[str, Any], path: tuple[str, ...]) -> Any:
    for key in path:
        assert key in tree, f"{path} is missing"
        tree = tree[key]
    return tree


def differences(wanted: dict[str, Any], made: dict[str, Any]) -> list[tuple[tuple[str, ...], Any, Any]]:
    return [(path, value, at(made, path)) for path, value in leaves(wanted) if at(made, path) != value]


@pytest.mark.parametrize(("year", "facility", "period"), FACILITY_PERIODS)
def test_that_every_figure_of_a_facility_agrees_in_every_digit(year: str, facility: str, period: str) -> None:
    wanted = kit.expected(year)["facilities"][facility][period]
    made = facility_document(kit.project(year, facility), Period.parse(period))
    assert differences(wanted, made) == []
    assert list(made)[:3] == ["period", "facility_code", "currency"]


@pytest.mark.parametrize(("year", "period"), GROUP_PERIODS)
def test_that_every_figure_of_the_group_agrees_in_every_digit(year: str, period: str) -> None:
    group_year, rates = kit.group(year)
    made = group_document(kit.projects(year), Period.parse(period), group_year, rates)
    assert differences(kit.expected(year)["group"][period], made) == []


def test_that_the_summaries_own_rates_serve_where_head_office_gives_none() -> None:
    group_year, _ = kit.group("2020")
    made = group_document(kit.projects("2020"), Period(2020), group_year, ())
    assert differences(kit.expected("2020")["group"]["2020"], made) == []


def test_that_the_kits_hold_the_published_headline_of_2020() -> None:
    group_year, rates = kit.group("2020")
    made = group_document(kit.projects("2020"), Period(2020), group_year, rates)
    assert made["contributions"]["total"] == "8100000.00"
    assert made["share_of_pre_tax_profit"] == "0.64%"
    assert (made["volunteering"]["hours"], made["volunteering"]["volunteers"]) == ("5921.00", 2814)


def test_that_the_keys_of_a_split_are_exactly_those_expected() -> None:
    made = facility_document(kit.project("2020", "TK"), Period(2020))
    assert set(made["contributions"]["by_strategy"]) == {
        "community_engagement",
        "environmental_conservation",
        "industry_academia_collaboration",
    }
    assert made["contributions"]["by_motive"]["commercial_initiative"] == "0"
