"""Rows in proper form may still say anything: every figure is reckoned, or refused in words, and nothing else happens."""

import contextlib
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some
from tests.desk import forging
from tests.exchange import parcels

from impact_desk.domain.figures import facility_figures
from impact_desk.domain.problem import Refusal
from impact_desk.exchange.canonical import canonical
from impact_desk.exchange.payload import read_payload
from impact_desk.report.meta import SummaryMeta
from impact_desk.report.summary import expected_print

BASE = parcels.payload(forging.project("PN"), forging.PERIOD)
EXTREMES: dict[type, list[Any]] = {
    int: [0, 1, 100, 86_400, 10**12, 1900, 2200],
    str: ["0", "1", "-1", "0.5", "100", "999999999999999999", "-999999999999999999", "0." + "0" * 90 + "1"],
    type(None): [None, "1", 1, "2025-01-01"],
}
WORDS = [
    "during",
    "after",
    "whole",
    "mid_year",
    "USD",
    "CHF",
    "increase",
    "at_most",
    "milestone",
    "mandatory",
    "0001-01-01",
]


def disturb(document: dict[str, Any], draw: Any) -> None:
    """Put something else that its column might hold into one cell, or take a row away."""
    table = document["rows"][draw(some.sampled_from([name for name, one in document["rows"].items() if one["rows"]]))]
    row = draw(some.sampled_from(table["rows"]))
    place = draw(some.integers(0, len(row)))
    if place == len(row):
        table["rows"].remove(row)
        return
    other = draw(some.sampled_from(table["rows"]))[place]
    row[place] = draw(some.sampled_from([*EXTREMES[type(row[place])], *WORDS, other]))


@settings(max_examples=60)
@given(some.data())
def test_that_rows_lead_to_figures_or_to_a_refusal_in_words(data: Any) -> None:
    document = json.loads(BASE)
    for _ in range(data.draw(some.integers(1, 3))):
        disturb(document, data.draw)
    document["rows_sha256"] = parcels.digest(document["rows"])
    with contextlib.suppress(Refusal):
        payload = read_payload(canonical(document))
        meta = payload.meta
        pages = SummaryMeta(
            document=str(meta.document),
            sequence=meta.sequence,
            period=meta.period,
            created=meta.created,
            signer="Lin",
            program_version=meta.program,
            journal_head=meta.journal_head,
        )
        assert expected_print(payload.project, facility_figures(payload.project, meta.period), pages)
