"""What the group's report carries reads back as it was, or not at all."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.domain import kit

from impact_desk.domain.group import group_figures
from impact_desk.domain.period import Period
from impact_desk.exchange import refusals
from impact_desk.exchange.canonical import canonical
from impact_desk.exchange.group_payload import GroupMeta, Source, build_group_payload, read_group_payload
from impact_desk.exchange.payload import read_payload

PERIOD = Period(2021)
META = GroupMeta(
    document=UUID("11111111-2222-4333-8444-555555555555"),
    issuer="HQ",
    period=PERIOD,
    sequence=2,
    journal_head="ab" * 32,
    journal_entries=9,
    created=datetime(2022, 2, 1, 12, 0, tzinfo=UTC),
    language="zh-TW",
    program="0.1.0",
    currency="USD",
    replaces=uuid4(),
)


def sources() -> tuple[Source, ...]:
    sites = (one.site for one in kit.projects("2021"))
    return tuple(Source(one.facility_code, one.facility_name, uuid4(), PERIOD, 1, "cd" * 32) for one in sites)


def raw(named: tuple[Source, ...] | None = None) -> bytes:
    year, rates = kit.group("2021")
    figures = group_figures(kit.projects("2021"), PERIOD, year, rates)
    return build_group_payload(META, ((year,), rates), sources() if named is None else named, figures)


def test_that_a_group_payload_reads_back_as_it_was() -> None:
    named = sources()
    found = read_group_payload(raw(named))
    year, rates = kit.group("2021")
    assert (found.meta, found.sources) == (META, named)
    assert [one.units_per_usd for one in found.fx_rates] == [one.units_per_usd for one in rates]
    assert found.group_years[0].pre_tax_profit == year.pre_tax_profit
    assert found.figures["contributions.total"] == kit.expected("2021")["group"]["2021"]["contributions"]["total"]


def test_that_a_site_cannot_stand_in_it_twice() -> None:
    one = sources()[0]
    with pytest.raises(refusals.DoubledRow):
        read_group_payload(raw((one, one)))


@pytest.mark.parametrize(
    ("spoil", "refusal"),
    [
        (lambda one: one.update(version=2), refusals.NewerRows),
        (lambda one: one.update(format="impact-desk-summary"), refusals.NotOurRows),
        (lambda one: one.update(extra=1), refusals.UnknownKey),
        (lambda one: one.update(sources={}), refusals.WrongShape),
        (lambda one: one["sources"][0].update(sha256="x"), refusals.WrongShape),
        (lambda one: one["sources"][0].pop("period"), refusals.MissingKey),
        (lambda one: one["settings"].update(deadlines={"columns": ["id"], "rows": []}), refusals.UnknownKey),
        (lambda one: one["figures"].update(currency="TWD"), refusals.Contradiction),
    ],
)
def test_that_anything_else_is_refused(
    spoil: Callable[[dict[str, Any]], object], refusal: type[refusals.RowsRefused]
) -> None:
    document = json.loads(raw())
    spoil(document)
    with pytest.raises(refusal):
        read_group_payload(canonical(document))


def test_that_one_is_not_taken_for_the_other() -> None:
    with pytest.raises(refusals.NotOurRows):
        read_payload(raw())
